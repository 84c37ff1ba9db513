// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/level_sheets.h"

#include "core/base/error.h"
#include "core/journal/sheet_scorer.h"
#include "core/scoring/levels.h"
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

std::optional<Result> resultOf(Database &db, SheetResults &results, const LevelSheet &sheet)
{
    if (!sheet.isOpened)
        return std::nullopt;
    try {
        if (std::optional<FrozenResult> frozen = readFrozenResult(db, sheet.id))
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

/// Whether the levels still come to what they came to when they were frozen, or were scored.
bool agrees(const Result &mixed, const std::vector<LevelSheet> &sheets)
{
    return std::all_of(mixed.levels.begin(), mixed.levels.end(), [&](const auto &level) {
        return std::any_of(sheets.begin(), sheets.end(), [&](const LevelSheet &sheet) {
            return sheet.level == level.first && sheet.result &&
                   sheet.result->total == level.second;
        });
    });
}

std::optional<Result> mixOf(const ShelvedStandard &standard, const std::vector<LevelSheet> &sheets)
{
    LeveledAnswers answers;
    for (const LevelSheet &sheet : sheets)
        if (sheet.isOpened && sheet.standard == &standard && rankOf(sheet) >= 0)
            answers.push_back({&sheet.sheet, &sheet.subject});
    if (answers.empty() || standard.compiled.readsPeers)
        return std::nullopt;
    std::optional<Result> mixed = scoreLevels(standard.compiled, {answers}).results.front();
    return mixed && agrees(*mixed, sheets) ? mixed : std::nullopt;
}

} // namespace

std::vector<LevelSheet> readLevelSheets(Database &db, StandardShelf &shelf,
                                        const OrganizationId &organization, const RoundId &round)
{
    Statement read = db.prepare(
        "SELECT a.no, a.key, a.level, a.state, a.visit, s.id, s.revision, s.hash, x.no FROM "
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

std::optional<CountingResult> countingResult(const std::vector<LevelSheet> &sheets)
{
    const auto top = std::find_if(sheets.rbegin(), sheets.rend(),
                                  [](const LevelSheet &sheet) { return sheet.isOpened; });
    if (top == sheets.rend())
        return std::nullopt;
    if (!top->standard->standard.mix.empty()) {
        std::optional<Result> mixed = mixOf(*top->standard, sheets);
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
    return {counts->name.level, counts->total, counts->complete, counts->grade, differ(entries)};
}

std::optional<Counting> mixed(Database &db, StandardShelf &shelf, const Entries &entries)
{
    const SheetName &name = entries.front()->name;
    const std::optional<CountingResult> counts =
        countingResult(readLevelSheets(db, shelf, name.organization, name.round));
    if (!counts)
        return std::nullopt;
    const Result &result = counts->result;
    Counting counting{
        {}, result.total.thousandths, result.state != ResultState::Incomplete, {}, differ(entries)};
    if (result.grade >= 0)
        counting.grade = counts->standard->standard.grading.grades.at(result.grade);
    return counting;
}

} // namespace

std::vector<std::optional<Counting>> countingOf(Database &db, StandardShelf &shelf,
                                                const std::vector<AssessmentEntry> &entries)
{
    std::map<std::pair<RoundId, OrganizationId>, Entries> groups;
    for (const AssessmentEntry &entry : entries)
        if (canCount(entry))
            groups[{entry.name.round, entry.name.organization}].push_back(&entry);
    std::map<std::pair<RoundId, OrganizationId>, std::optional<Counting>> counting;
    for (auto &[whose, group] : groups) {
        const auto rank = [&](const AssessmentEntry *entry) {
            return shelf.get(entry->standard).standard.levels.indexOf(entry->name.level);
        };
        std::stable_sort(group.begin(), group.end(),
                         [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
        const bool isMix = !shelf.get(group.back()->standard).standard.mix.empty();
        counting[whose] = isMix ? mixed(db, shelf, group) : std::optional(highest(group));
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
