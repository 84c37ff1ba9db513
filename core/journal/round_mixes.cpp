// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/round_mixes.h"

#include "core/base/error.h"
#include "core/document/json.h"
#include "core/document/standard_reader.h"
#include "core/journal/sheet_cohort.h"
#include "core/storage/database.h"
#include "core/storage/frozen_results.h"
#include "core/storage/register_codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr std::size_t organizationsAtATime = 128;

/// Nothing while its document is not in the file.
std::optional<StandardRef> refOf(Database &db, std::int64_t standard)
{
    Statement read = db.prepare("SELECT id, revision, hash FROM standard "
                                "WHERE no = ? AND length(document) > 0");
    read.bind(1, standard);
    if (!read.next())
        return std::nullopt;
    return StandardRef{read.text(0), static_cast<int>(read.integer(1)),
                       QString::fromLatin1(read.bytes(2).toHex())};
}

/// The levels without reading the whole document, which takes a hundred times as long: in canonical
/// JSON only the standard's own levels are texts, those of items and sections are objects. Nothing
/// where it is not that plain.
std::optional<QStringList> plainLevels(QByteArrayView document)
{
    const QByteArrayView key(R"("levels":[")");
    if (document.contains(R"("x-)"))
        return std::nullopt; // may hold anything
    const qsizetype at = document.indexOf(key);
    if (at < 0)
        return QStringList{u"county"_s};
    const qsizetype begin = at + key.size();
    const qsizetype end = document.indexOf(R"("])", begin);
    const QByteArrayView list = document.sliced(begin, std::max(end, begin) - begin);
    if (end < 0 || list.contains('\\') || document.indexOf(key, begin) >= 0)
        return std::nullopt;
    return QString::fromUtf8(list).split(u"\",\""_s);
}

} // namespace

// In canonical JSON the key stands just so, and inside of other texts quotes are escaped.
std::vector<std::int64_t> standardsWithMix(Database &db)
{
    std::vector<std::int64_t> found;
    db.each("SELECT no FROM standard WHERE instr(document, CAST('\"mix\":[{' AS BLOB)) > 0",
            [&](const Statement &row) { found.push_back(row.integer(0)); });
    return found;
}

QStringList levelsOf(Database &db, std::int64_t standard)
{
    Statement read = db.prepare("SELECT document FROM standard WHERE no = ? AND "
                                "length(document) > 0");
    read.bind(1, standard);
    if (!read.next())
        return {};
    if (std::optional<QStringList> levels = plainLevels(read.view(0)))
        return *levels;
    return readUnchecked(parseJson(read.bytes(0)).root).standard.levels;
}

RoundMixes::RoundMixes(Database &db, StandardShelf &shelf, const QDate &day)
    : m_db(db)
    , m_shelf(shelf)
    , m_day(day)
{
}

const MixedTotal *RoundMixes::of(const MixName &name)
{
    const auto [made, isNew] = m_made.try_emplace({name.round, name.standard});
    if (isNew)
        made->second = make(name.round, name.standard);
    const auto found = made->second.find(name.organization);
    return found == made->second.end() ? nullptr : &found->second;
}

std::optional<Result> RoundMixes::explained(const MixName &name)
{
    const ShelvedStandard *standard = shelved(name.standard);
    if (standard == nullptr)
        return std::nullopt;
    if (std::optional<FrozenMix> mix =
            readFrozenMix(m_db, name.round, name.standard, name.organization))
        return std::move(mix->result);
    if (standard->compiled.readsPeers) {
        const Explained &open = openOnes(name.round, name.standard);
        const auto found = open.find(name.organization);
        return found == open.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<Result> alone;
    score(name, *standard, {}, Detail::Full, [&](std::int64_t, const Result &result) {
        alone = result;
        alone->items.clear();
        alone->sections.clear();
    });
    return alone;
}

const RoundMixes::Explained &RoundMixes::openOnes(std::int64_t round, std::int64_t standard)
{
    const auto [made, isNew] = m_explained.try_emplace({round, standard});
    Explained &open = made->second;
    const ShelvedStandard *of = isNew ? shelved(standard) : nullptr;
    const Mixes kept = of == nullptr ? Mixes() : frozen(round, standard);
    if (of == nullptr || isAll(kept, round, standard))
        return open;
    const bool isProvisional = isOpenAmongPeers(round, *of);
    score({round, standard, 0}, *of, kept, Detail::Full,
          [&](std::int64_t organization, const Result &result) {
              if (kept.contains(organization))
                  return;
              Result &bare = open[organization];
              bare = result;
              bare.items = {};
              bare.sections = {};
              bare.provisional = isProvisional;
          });
    return open;
}

const ShelvedStandard *RoundMixes::shelved(std::int64_t standard)
{
    const std::optional<StandardRef> ref = refOf(m_db, standard);
    return ref ? &m_shelf.get(*ref) : nullptr;
}

bool RoundMixes::isOpenAmongPeers(std::int64_t round, const ShelvedStandard &standard)
{
    return standard.compiled.readsPeers && !MixSource(m_db, standard, round).isFrozen();
}

void RoundMixes::bindDay(Statement &statement, int place) const
{
    if (m_day.isValid())
        statement.bind(place, dayNumber(m_day));
    else
        statement.bindNull(place);
}

/// As of an earlier day, when not all of its sheets had been begun, a mix was not what was frozen.
RoundMixes::Mixes RoundMixes::frozen(std::int64_t round, std::int64_t standard)
{
    Statement read = m_db.prepare(
        "SELECT m.organization, m.total, m.possible, m.state, m.grade FROM frozen_mix m "
        "WHERE m.round = ?1 AND m.standard = ?2 AND (?3 IS NULL OR NOT EXISTS ("
        "SELECT 1 FROM assessment a WHERE a.organization = m.organization AND a.round = ?1 "
        "AND a.standard = ?2 AND a.series % 16 = 0 AND a.state <> 4 AND a.visit > ?3))");
    read.bind(1, round).bind(2, standard);
    bindDay(read, 3);
    Mixes mixes;
    while (read.next())
        mixes[read.integer(0)] = {Points{read.integer(1)}, Points{read.integer(2)},
                                  static_cast<ResultState>(read.integer(3)), read.text(4), false};
    // As readFrozenMix does it; entries that another one stands for are few.
    m_db.each("SELECT o.no, shown.no FROM merged g JOIN organization o ON o.key = g.key "
              "JOIN organization shown ON shown.key = g.stands WHERE g.key <> g.stands "
              "ORDER BY g.key",
              [&](const Statement &row) {
                  const auto entry = mixes.find(row.integer(0));
                  if (entry != mixes.end())
                      mixes.try_emplace(row.integer(1), entry->second);
              });
    return mixes;
}

/// Whether `kept` holds all that take part: then no sheet needs to be looked at.
bool RoundMixes::isAll(const Mixes &kept, std::int64_t round, std::int64_t standard)
{
    if (kept.empty())
        return false;
    Statement read = m_db.prepare(
        "SELECT DISTINCT a.organization FROM assessment a JOIN sheet s ON s.no = a.no "
        "JOIN round r ON r.no = a.round LEFT JOIN frozen f ON f.no = a.no "
        "WHERE a.round = ?1 AND a.standard = ?2 AND a.series % 16 = 0 AND a.state <> 4 "
        "AND (a.visit IS NULL OR ?3 IS NULL OR a.visit <= ?3) "
        "AND (r.frozen = 0 OR f.no IS NOT NULL)");
    read.bind(1, round).bind(2, standard);
    bindDay(read, 3);
    while (read.next())
        if (!kept.contains(read.integer(0)))
            return false;
    return true;
}

void RoundMixes::score(const MixName &name, const ShelvedStandard &standard, const Mixes &kept,
                       Detail detail, const MixBatch::Tell &tell)
{
    MixSource source(m_db, standard, name.round);
    const CompiledStandard &compiled = standard.compiled;
    const GroupSizes sizes = countOrganizations(m_db, compiled, name.round);
    MixBatch batch(standard);
    Statement read = m_db.prepare(MixSource::select);
    read.bind(1, name.round).bind(2, name.standard);
    bindDay(read, 3);
    read.bind(4, name.organization);
    while (read.next()) {
        std::optional<MixSheet> sheet = source.sheetAt(read);
        if (!sheet)
            continue;
        const bool isFull = !compiled.readsPeers && batch.organizations() >= organizationsAtATime &&
                            !batch.isOfLast(sheet->organization);
        if (isFull)
            batch.score(sizes, detail, tell);
        if (const auto mix = kept.find(sheet->organization); mix != kept.end())
            sheet->decided = compiled.standard.grading.ordinalOf(mix->second.grade);
        batch.add(std::move(*sheet));
    }
    batch.score(sizes, detail, tell);
}

RoundMixes::Mixes RoundMixes::make(std::int64_t round, std::int64_t standard)
{
    Mixes mixes;
    const ShelvedStandard *of = shelved(standard);
    if (of == nullptr)
        return mixes;
    Mixes kept = frozen(round, standard);
    if (isAll(kept, round, standard))
        return kept;
    const bool isProvisional = isOpenAmongPeers(round, *of);
    score({round, standard, 0}, *of, kept, Detail::TotalsOnly,
          [&](std::int64_t organization, const Result &result) {
              MixedTotal &mixed = mixes[organization];
              mixed = {result.total, result.possible, result.state, {}, isProvisional};
              if (result.grade >= 0)
                  mixed.grade = of->standard.grading.grades.at(result.grade);
          });
    for (auto &[organization, mix] : kept)
        mixes[organization] = std::move(mix);
    return mixes;
}

} // namespace core
