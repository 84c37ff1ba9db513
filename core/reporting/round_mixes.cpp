// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/round_mixes.h"

#include "core/base/error.h"
#include "core/document/json.h"
#include "core/document/standard_reader.h"
#include "core/journal/sheet_cohort.h"
#include "core/journal/sheet_scorer.h"
#include "core/scoring/levels.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/frozen_results.h"
#include "core/storage/item_codec.h"
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

/// The sheet of one level that takes part.
struct MixSheet
{
    std::int64_t organization = 0;
    Sheet sheet;
    Subject subject;
    std::optional<Result> settled;
};

/// Reads the sheets of a round under one standard, an organization after the other.
class MixSource
{
public:
    MixSource(Database &db, const ShelvedStandard &standard, std::int64_t round)
        : m_db(db)
        , m_standard(standard)
    {
        Statement read = db.prepare("SELECT frozen FROM round WHERE no = ?");
        read.bind(1, round);
        m_isFrozen = read.next() && read.integer(0) != 0;
    }

    bool isFrozen() const { return m_isFrozen; }

    /// Nothing: it takes no part.
    std::optional<MixSheet> sheetAt(const Statement &row)
    {
        const std::int64_t no = row.integer(0);
        MixSheet one;
        one.organization = row.integer(1);
        one.settled = frozenAt(row); // of a batch perhaps, while the round goes on
        if (m_isFrozen && !one.settled)
            return std::nullopt;
        one.subject = readSubject(m_db, no, m_standard.compiled.readsEarlier);
        one.sheet.fit(m_standard.standard);
        const bool isRead = unpack(row.view(2), one.sheet);
        const bool isListed = m_standard.standard.levels.contains(one.subject.level);
        return isRead && isListed ? std::optional(std::move(one)) : std::nullopt;
    }

private:
    bool unpack(QByteArrayView answers, Sheet &into) const
    {
        try {
            unpackToScore(answers, m_standard.compiled.items, into);
            return true;
        } catch (const Error &error) {
            // two offices opened it by different standards: see SheetScorer
            if (error.kind() != Failure::Invalid && error.kind() != Failure::FileDamaged)
                throw;
        }
        return false;
    }

    std::optional<Result> frozenAt(const Statement &row)
    {
        if (row.isNull(3))
            return std::nullopt;
        const std::pair<std::int64_t, std::int64_t> op(row.integer(3), row.integer(4));
        const auto [part, isNew] = m_parts.try_emplace(op);
        if (isNew) {
            Statement &value = m_db.kept("SELECT value FROM log WHERE stream = ? AND seq = ?");
            value.bind(1, op.first).bind(2, op.second);
            if (value.next())
                decodeFrozenItems(value.view(0), part->second);
            value.reset();
        }
        const auto place = static_cast<std::size_t>(row.integer(5));
        return place < part->second.size() ? std::optional(part->second[place]) : std::nullopt;
    }

    Database &m_db;
    const ShelvedStandard &m_standard;
    bool m_isFrozen = false;
    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<Result>> m_parts; ///< by op
};

/// Sheets that are scored together: of a few organizations, or of all.
class MixBatch
{
public:
    explicit MixBatch(const ShelvedStandard &standard) : m_standard(standard) {}

    void add(MixSheet &&sheet)
    {
        if (m_sheets.empty() || m_sheets.back().organization != sheet.organization)
            ++m_organizations;
        m_sheets.push_back(std::move(sheet));
    }

    std::size_t organizations() const { return m_organizations; }

    bool isOfLast(std::int64_t organization) const
    {
        return !m_sheets.empty() && m_sheets.back().organization == organization;
    }

    /// Calls `tell` with each organization and what its levels come to, and is empty then.
    template <typename Tell>
    void score(GroupSizes sizes, const Tell &tell)
    {
        std::vector<LeveledAnswers> answers;
        std::vector<std::int64_t> owners;
        for (const MixSheet &one : m_sheets) {
            if (owners.empty() || owners.back() != one.organization) {
                owners.push_back(one.organization);
                answers.emplace_back();
            }
            answers.back().push_back(
                {&one.sheet, &one.subject, one.settled ? &*one.settled : nullptr});
            for (const Quota &quota : m_standard.standard.grading.quotas)
                sizes.try_emplace(PeerGroups::nameOf(quota.within, one.subject), 1);
        }
        const LeveledResults scored = scoreLevels(m_standard.compiled, answers, sizes);
        for (std::size_t n = 0; n < owners.size(); ++n)
            if (scored.results[n])
                tell(owners[n], *scored.results[n]);
        m_sheets.clear();
        m_organizations = 0;
    }

private:
    const ShelvedStandard &m_standard;
    std::vector<MixSheet> m_sheets;
    std::size_t m_organizations = 0;
};

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

const MixedTotal *RoundMixes::of(std::int64_t round, std::int64_t standard,
                                 std::int64_t organization)
{
    const auto [made, isNew] = m_made.try_emplace({round, standard});
    if (isNew)
        made->second = make(round, standard);
    const auto found = made->second.find(organization);
    return found == made->second.end() ? nullptr : &found->second;
}

RoundMixes::Mixes RoundMixes::make(std::int64_t round, std::int64_t standard)
{
    Mixes mixes;
    const std::optional<StandardRef> ref = refOf(m_db, standard);
    if (!ref)
        return mixes;
    const ShelvedStandard &shelved = m_shelf.get(*ref);
    MixSource source(m_db, shelved, round);
    const bool isProvisional = shelved.compiled.readsPeers && !source.isFrozen();
    const GroupSizes sizes = countOrganizations(m_db, shelved.compiled, round);
    const auto tell = [&](std::int64_t organization, const Result &result) {
        MixedTotal mixed{result.total, result.possible, result.state, {}, isProvisional};
        if (result.grade >= 0)
            mixed.grade = shelved.standard.grading.grades.at(result.grade);
        mixes[organization] = std::move(mixed);
    };
    MixBatch batch(shelved);
    Statement read = m_db.prepare(
        "SELECT a.no, a.organization, s.answers, f.stream, f.seq, f.place FROM assessment a "
        "JOIN sheet s ON s.no = a.no LEFT JOIN frozen f ON f.no = a.no "
        "WHERE a.round = ?1 AND a.standard = ?2 AND a.series % 16 = 0 AND a.state <> 4 "
        "AND (a.visit IS NULL OR ?3 IS NULL OR a.visit <= ?3) ORDER BY a.organization, a.no");
    read.bind(1, round).bind(2, standard);
    if (m_day.isValid())
        read.bind(3, dayNumber(m_day));
    else
        read.bindNull(3);
    while (read.next()) {
        std::optional<MixSheet> sheet = source.sheetAt(read);
        if (!sheet)
            continue;
        const bool isFull = !shelved.compiled.readsPeers &&
                            batch.organizations() >= organizationsAtATime &&
                            !batch.isOfLast(sheet->organization);
        if (isFull)
            batch.score(sizes, tell);
        batch.add(std::move(*sheet));
    }
    batch.score(sizes, tell);
    return mixes;
}

} // namespace core
