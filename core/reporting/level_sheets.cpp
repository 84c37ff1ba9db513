// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/level_sheets.h"

#include "core/base/error.h"
#include "core/journal/subject_reader.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/frozen_results.h"
#include "core/storage/register_codec.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

qsizetype rankOf(const LevelSheet &sheet)
{
    return sheet.standard->standard.levels.indexOf(sheet.level);
}

std::optional<Result> resultOf(Database &db, SheetResults &results, LevelSheet &sheet)
{
    if (!sheet.isOpened)
        return std::nullopt;
    try {
        std::optional<FrozenResult> frozen = readFrozenResult(db, sheet.id);
        if (!frozen && sheet.isFrozen)
            return std::nullopt;
        sheet.isFrozen = frozen.has_value();
        if (frozen)
            return std::move(frozen->result);
        Result result = results.of(sheet.no, sheet.id, *sheet.standard);
        result.level = sheet.level;
        return result;
    } catch (const Error &error) {
        if (error.kind() != Failure::Invalid)
            throw;
    }
    return std::nullopt;
}

std::optional<Result> mixOf(const LevelSheet &top, const std::vector<LevelSheet> &sheets,
                            RoundMixes &mixes)
{
    std::optional<Result> mixed = mixes.explained(top.mix);
    for (const LevelSheet &sheet : sheets)
        if (mixed && sheet.result && sheet.standard == top.standard &&
            sheet.level == mixed->level) {
            mixed->items = sheet.result->items;
            mixed->sections = sheet.result->sections;
        }
    return mixed;
}

} // namespace

std::vector<LevelSheet> readLevelSheets(Database &db, StandardShelf &shelf,
                                        const OrganizationId &organization, const RoundId &round)
{
    Statement read = db.prepare(
        "SELECT a.no, a.key, a.level, a.state, a.visit, s.id, s.revision, s.hash, x.no, r.frozen, "
        "r.no, s.no, o.no FROM "
        "organization o JOIN assessment a ON a.organization = o.no JOIN round r ON r.no = a.round "
        "JOIN standard s ON s.no = a.standard LEFT JOIN sheet x ON x.no = a.no WHERE o.key = ?1 "
        "AND r.key = ?2 AND a.series % 16 = 0 AND a.state <> ?3 AND s.document IS NOT NULL");
    read.bind(1, organization.raw()).bind(2, round.raw());
    read.bind(3, static_cast<std::int64_t>(VisitState::Superseded));
    std::vector<LevelSheet> sheets;
    while (read.next()) {
        LevelSheet &sheet = sheets.emplace_back();
        sheet.no = read.integer(0);
        sheet.id = AssessmentId::from(read.view(1));
        sheet.level = read.text(2);
        sheet.state = static_cast<VisitState>(read.integer(3));
        sheet.visit = read.isNull(4) ? QDate() : dayFrom(read.integer(4));
        sheet.standard = &shelf.get({read.text(5), static_cast<int>(read.integer(6)),
                                     QString::fromLatin1(read.bytes(7).toHex())});
        sheet.isOpened = !read.isNull(8);
        sheet.isFrozen = read.integer(9) != 0;
        sheet.mix = {read.integer(10), read.integer(11), read.integer(12)};
    }
    std::stable_sort(sheets.begin(), sheets.end(), [](const LevelSheet &a, const LevelSheet &b) {
        return rankOf(a) < rankOf(b);
    });
    SheetResults results(db);
    for (LevelSheet &sheet : sheets) {
        sheet.sheet.fit(sheet.standard->standard);
        readSheet(db, sheet.id, sheet.standard->standard, sheet.sheet);
        sheet.subject = readSubject(db, sheet.no, sheet.standard->compiled.readsEarlier);
        sheet.result = resultOf(db, results, sheet);
    }
    return sheets;
}

std::optional<CountingResult> countingResult(const std::vector<LevelSheet> &sheets,
                                             RoundMixes &mixes)
{
    const auto top = std::find_if(sheets.rbegin(), sheets.rend(),
                                  [](const LevelSheet &sheet) { return sheet.takesPart(); });
    if (top == sheets.rend())
        return std::nullopt;
    if (!top->standard->standard.mix.empty()) {
        std::optional<Result> mixed = mixOf(*top, sheets, mixes);
        return mixed ? std::optional(CountingResult{std::move(*mixed), top->standard})
                     : std::nullopt;
    }
    const LevelSheet *counts = nullptr;
    for (auto sheet = sheets.rbegin(); sheet != sheets.rend(); ++sheet) {
        if (!sheet->result)
            continue;
        if (counts == nullptr)
            counts = &*sheet;
        if (sheet->result->state == ResultState::Incomplete)
            continue;
        counts = &*sheet;
        break;
    }
    return counts == nullptr ? std::nullopt
                             : std::optional(CountingResult{*counts->result, counts->standard});
}

namespace {

using Entries = std::vector<const AssessmentEntry *>;

bool canCount(const AssessmentEntry &entry)
{
    return entry.name.scorer() == 0 && entry.state != VisitState::Superseded && entry.scored;
}

bool differ(const Entries &entries)
{
    return std::any_of(entries.begin(), entries.end(), [&](const AssessmentEntry *entry) {
        return entry->complete && entries.front()->complete &&
               entry->total != entries.front()->total;
    });
}

/// The highest that is complete, or else the highest; `entries` by rising level.
Counting highest(const Entries &entries)
{
    const AssessmentEntry *counts = entries.back();
    for (const AssessmentEntry *entry : entries)
        if (entry->complete || !counts->complete)
            counts = entry;
    return {counts->name.level, counts->total,       counts->possible, counts->complete,
            counts->suspended,  counts->provisional, counts->grade,    differ(entries)};
}

std::int64_t rowOf(Database &db, const char *select, const Key &key)
{
    Statement &read = db.kept(select);
    const QByteArray raw = key.raw();
    read.bind(1, QByteArrayView(raw));
    const std::int64_t no = read.next() ? read.integer(0) : 0;
    read.reset();
    return no;
}

/// Weighs the levels of an organization by itself or, among peers, those of its whole round.
class MixCounter
{
public:
    MixCounter(Database &db, StandardShelf &shelf)
        : m_db(db)
        , m_shelf(shelf)
        , m_mixes(db, shelf, {})
    {
    }

    std::optional<Counting> count(const Entries &entries)
    {
        const AssessmentEntry &top = *entries.back();
        const MixName name{
            rowOf(m_db, "SELECT no FROM round WHERE key = ?", top.name.round.key),
            rowOf(m_db, "SELECT no FROM standard WHERE key = ?", standardKey(top.standard.hash)),
            rowOf(m_db, "SELECT no FROM organization WHERE key = ?", top.name.organization.key)};
        const ShelvedStandard &standard = m_shelf.get(top.standard);
        std::optional<Counting> counting =
            standard.compiled.readsPeers ? amongPeers(name) : byItself(name, standard);
        if (counting)
            counting->differs = differ(entries);
        return counting;
    }

private:
    static Counting countingOf(const MixedTotal &mixed)
    {
        return {{},
                mixed.total.thousandths,
                mixed.possible.thousandths,
                mixed.state != ResultState::Incomplete,
                mixed.state == ResultState::Suspended,
                mixed.isProvisional,
                mixed.grade,
                false};
    }

    std::optional<Counting> amongPeers(const MixName &name)
    {
        const MixedTotal *mixed = m_mixes.of(name);
        return mixed == nullptr ? std::nullopt : std::optional(countingOf(*mixed));
    }

    std::optional<Counting> byItself(const MixName &name, const ShelvedStandard &standard)
    {
        const std::optional<Result> result = m_mixes.explained(name);
        if (!result)
            return std::nullopt;
        MixedTotal mixed{result->total, result->possible, result->state, {}, false};
        if (result->grade >= 0)
            mixed.grade = standard.standard.grading.grades.at(result->grade);
        return countingOf(mixed);
    }

    Database &m_db;
    StandardShelf &m_shelf;
    RoundMixes m_mixes;
};

} // namespace

std::vector<std::optional<Counting>> countingOf(Database &db, StandardShelf &shelf,
                                                const std::vector<AssessmentEntry> &entries)
{
    std::map<std::pair<RoundId, OrganizationId>, Entries> groups;
    for (const AssessmentEntry &entry : entries)
        if (canCount(entry))
            groups[{entry.name.round, entry.name.organization}].push_back(&entry);
    MixCounter mixes(db, shelf);
    std::map<std::pair<RoundId, OrganizationId>, std::optional<Counting>> counting;
    for (auto &[whose, group] : groups) {
        const auto rank = [&](const AssessmentEntry *entry) {
            return shelf.get(entry->standard).standard.levels.indexOf(entry->name.level);
        };
        std::stable_sort(group.begin(), group.end(),
                         [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
        const bool isMix = !shelf.get(group.back()->standard).standard.mix.empty();
        counting[whose] = isMix ? mixes.count(group) : std::optional(highest(group));
    }
    std::vector<std::optional<Counting>> result;
    result.reserve(entries.size());
    for (const AssessmentEntry &entry : entries) {
        const auto found = counting.find({entry.name.round, entry.name.organization});
        result.push_back(found == counting.end() ? std::nullopt : found->second);
    }
    return result;
}

} // namespace core
