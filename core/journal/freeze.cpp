// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/freeze.h"

#include "core/base/error.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/freezing_mixes.h"
#include "core/journal/freezing_parts.h"
#include "core/journal/heads.h"
#include "core/journal/sheet_results.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/frozen_results.h"
#include "core/storage/register_codec.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t progressEvery = 64;
constexpr int stampCounterBits = 16;

/// A sheet of the round that has a result and is not frozen yet.
struct FreezingSheet
{
    std::int64_t no = 0;
    AssessmentId id;
    SheetName name;
    StandardRef standard;
    QString scope;
    VisitValue visit;
};

std::vector<FreezingSheet> sheetsOf(Database &db, const RoundId &round)
{
    Statement read = db.prepare(
        "SELECT a.no, a.key, coalesce(v.organization, o.key), a.level, "
        "coalesce(v.series, a.series), s.id, s.revision, s.hash, o.affiliation, "
        "a.state, a.visit FROM round r JOIN assessment a ON a.round = r.no JOIN result res ON "
        "res.no = a.no "
        "JOIN organization o ON o.no = a.organization JOIN standard s ON s.no = a.standard "
        "LEFT JOIN moved v ON v.register = 20 AND v.key = a.key "
        "WHERE r.key = ? AND NOT EXISTS (SELECT 1 FROM frozen f WHERE f.no = a.no) "
        "ORDER BY o.affiliation, a.key");
    read.bind(1, round.raw());
    std::vector<FreezingSheet> sheets;
    while (read.next())
        sheets.push_back({read.integer(0),
                          AssessmentId::from(read.view(1)),
                          {round, OrganizationId::from(read.view(2)), read.text(3),
                           static_cast<int>(read.integer(4))},
                          {read.text(5), static_cast<int>(read.integer(6)),
                           QString::fromLatin1(read.bytes(7).toHex())},
                          read.text(8),
                          {static_cast<VisitState>(read.integer(9)),
                           read.isNull(10) ? QDate() : dayFrom(read.integer(10))}});
    return sheets;
}

/// Scores sheets in full.
class FullScores
{
public:
    explicit FullScores(Database &db) : m_db(db), m_shelf(db), m_results(db) {}

    FrozenResult of(const FreezingSheet &sheet)
    {
        const ShelvedStandard &shelved = m_shelf.get(sheet.standard);
        FrozenResult frozen{sheet.name, sheet.standard, {}, readAnswersMark(m_db, sheet.id), {}};
        frozen.result = m_results.of(sheet.no, sheet.id, shelved);
        frozen.result.provisional = false;
        frozen.visit = sheet.visit;
        if (frozen.result.grade >= 0)
            frozen.grade = shelved.standard.grading.grades.at(frozen.result.grade);
        return frozen;
    }

private:
    Database &m_db;
    StandardShelf m_shelf;
    SheetResults m_results;
};

int count(Database &db, const char *sql, const RoundId &round)
{
    Statement read = db.prepare(sql);
    read.bind(1, round.raw());
    return read.next() ? static_cast<int>(read.integer(0)) : 0;
}

// Conflicts of the round itself, of its sheets and their answers, of decisions of it, and of what
// is said of organizations that have a sheet in it. Drafts grade nobody.
int conflictsIn(Database &db, const RoundId &round)
{
    return count(
        db,
        "SELECT count(*) FROM conflict c WHERE c.key = ?1 "
        "OR EXISTS (SELECT 1 FROM assessment a JOIN round r ON r.no = a.round "
        "           WHERE a.key = c.key AND r.key = ?1) "
        "OR EXISTS (SELECT 1 FROM decision d JOIN round r ON r.no = d.round "
        "           WHERE d.key = c.key AND r.key = ?1) "
        "OR EXISTS (SELECT 1 FROM organization o JOIN assessment a ON a.organization = o.no "
        "           JOIN round r ON r.no = a.round WHERE o.key = c.key AND r.key = ?1) "
        "OR EXISTS (SELECT 1 FROM organization_event e JOIN organization o ON o.key = "
        "           e.organization JOIN assessment a ON a.organization = o.no "
        "           JOIN round r ON r.no = a.round WHERE e.key = c.key AND r.key = ?1)",
        round);
}

QString nameOf(Database &db, const RoundId &round)
{
    Statement read = db.prepare("SELECT name FROM round WHERE key = ? AND length(value) > 0");
    read.bind(1, round.raw());
    if (!read.next())
        throw Error(Failure::Missing, u"no such round"_s).in(db.path());
    return read.text(0);
}

// Refuses when `frozen` finds the name of a frozen round by this key.
void guard(Statement &frozen, const Key &key)
{
    const QByteArray raw = key.raw();
    frozen.bind(1, QByteArrayView(raw));
    const std::optional<QString> name =
        frozen.next() ? std::optional(frozen.text(0)) : std::nullopt;
    frozen.reset();
    if (name)
        throw Error(Failure::Refused, u"the round “%1” is frozen"_s.arg(*name));
}

void guardRound(Database &db, const Key &round)
{
    guard(db.kept("SELECT name FROM round WHERE key = ? AND frozen = 1"), round);
}

void guardSheet(Database &db, const Key &sheet)
{
    guard(db.kept("SELECT r.name FROM assessment a JOIN round r ON r.no = a.round WHERE a.key = ? "
                  "AND (r.frozen = 1 OR EXISTS (SELECT 1 FROM frozen f WHERE f.no = a.no))"),
          sheet);
}

/// Whether the round's own register is in conflict.
bool isRoundDisputed(Database &db, const RoundId &round)
{
    return count(db, "SELECT count(*) FROM conflict WHERE key = ?", round) > 0;
}

void guardConflicts(Database &db, const RoundId &round, const std::vector<AssessmentId> &leftOut)
{
    if (const int open = conflictsLeft(db, round, leftOut); open > 0)
        throw Error(Failure::Refused, u"the round “%1” has open conflicts: %2"_s.arg(
                                          nameOf(db, round), QString::number(open)));
}

FreezingValue freezingOf(Database &db, const RoundId &round)
{
    Heads heads(db);
    const Unit unit{Register::Freezing, round.key, 0};
    const std::vector<OpName> found = heads.ranked(unit, heads.of(unit));
    return found.empty() ? FreezingValue() : decodeFreezing(heads.valueOf(found.front(), unit));
}

/// Nothing takes a batch back.
void guardBatches(Database &db, const RoundId &round, const FreezingValue &after)
{
    const QByteArray ids = idsOf(after);
    for (const FreezingBatch &batch : freezingOf(db, round).batches())
        if (!namesBatch(ids, batch.id))
            throw Error(Failure::Refused,
                        u"results of the round “%1” are frozen"_s.arg(nameOf(db, round)));
}

LeftOut keptApart(const std::vector<FreezingSheet> &sheets, const LeftOut &leftOut)
{
    if (!leftOut.sheets.empty() && leftOut.reason.trimmed().isEmpty())
        throw Error(Failure::Invalid, u"sheets are left out of a freezing for a reason"_s);
    LeftOut sorted{leftOut.sheets, leftOut.reason.trimmed()};
    std::sort(sorted.sheets.begin(), sorted.sheets.end());
    const bool isAll =
        !sorted.sheets.empty() &&
        std::all_of(sheets.begin(), sheets.end(), [&](const FreezingSheet &sheet) {
            return std::binary_search(sorted.sheets.begin(), sorted.sheets.end(), sheet.id);
        });
    if (isAll)
        throw Error(Failure::Invalid, u"nothing is left to freeze"_s);
    return sorted;
}

} // namespace

FreezeOutlook freezeOutlook(Database &db, const RoundId &round)
{
    FreezeOutlook outlook;
    outlook.sheets = count(db,
                           "SELECT count(*) FROM round r JOIN assessment a ON a.round = r.no "
                           "JOIN result res ON res.no = a.no LEFT JOIN frozen f ON f.no = a.no "
                           "WHERE r.key = ? AND f.no IS NULL",
                           round);
    outlook.incomplete = count(db,
                               "SELECT count(*) FROM round r JOIN assessment a ON a.round = r.no "
                               "JOIN result res ON res.no = a.no LEFT JOIN frozen f ON f.no = a.no "
                               "WHERE r.key = ? AND res.state = 1 AND f.no IS NULL",
                               round);
    outlook.unanswered = count(db,
                               "SELECT count(*) FROM round r JOIN assessment a ON a.round = r.no "
                               "LEFT JOIN result res ON res.no = a.no "
                               "WHERE r.key = ? AND res.no IS NULL",
                               round);
    outlook.frozen = count(db,
                           "SELECT count(*) FROM round r JOIN assessment a ON a.round = r.no "
                           "JOIN frozen f ON f.no = a.no WHERE r.key = ?",
                           round);
    outlook.conflicts = conflictsIn(db, round);
    return outlook;
}

std::vector<FreezeObstacle> freezeObstacles(Database &db, const RoundId &round)
{
    Statement read = db.prepare(
        // The keys once, not for each sheet: there may be thousands of either.
        "WITH keys AS MATERIALIZED (SELECT DISTINCT key FROM conflict), "
        "troubled AS MATERIALIZED (SELECT o.no FROM keys k JOIN organization o ON o.key = k.key "
        "UNION SELECT d.organization FROM keys k JOIN decision d ON d.key = k.key "
        "      JOIN round r ON r.no = d.round WHERE r.key = ?1 "
        "UNION SELECT o.no FROM keys k JOIN organization_event e ON e.key = k.key "
        "      JOIN organization o ON o.key = e.organization) "
        "SELECT * FROM (SELECT a.key, o.name, o.code AS code, a.level AS level, "
        "res.no IS NULL OR res.state = 1 AS incomplete, "
        "a.key IN (SELECT key FROM keys) OR o.no IN (SELECT no FROM troubled) AS disputed "
        "FROM round r JOIN assessment a ON a.round = r.no JOIN organization o ON o.no = "
        "a.organization LEFT JOIN result res ON res.no = a.no LEFT JOIN frozen f ON f.no = a.no "
        "WHERE r.key = ?1 AND f.no IS NULL AND a.state <> ?2) "
        "WHERE incomplete OR disputed ORDER BY code, level");
    read.bind(1, round.raw()).bind(2, static_cast<std::int64_t>(VisitState::Superseded));
    std::vector<FreezeObstacle> obstacles;
    while (read.next())
        obstacles.push_back({AssessmentId::from(read.view(0)), read.text(1), read.text(2),
                             read.text(3), read.integer(4) != 0, read.integer(5) != 0});
    return obstacles;
}

int conflictsLeft(Database &db, const RoundId &round, const std::vector<AssessmentId> &leftOut)
{
    const int open = conflictsIn(db, round);
    if (open == 0 || leftOut.empty() || isRoundDisputed(db, round))
        return open;
    const std::set<AssessmentId> out(leftOut.begin(), leftOut.end());
    const std::vector<FreezeObstacle> obstacles = freezeObstacles(db, round);
    const bool isSettled =
        std::all_of(obstacles.begin(), obstacles.end(), [&](const FreezeObstacle &obstacle) {
            return !obstacle.isDisputed || out.contains(obstacle.sheet);
        });
    return isSettled ? 0 : open;
}

std::vector<Edit> freezeEdits(Database &db, const RoundId &round, const Key &freezing,
                              const std::function<bool(std::int64_t)> &progress,
                              const LeftOut &leftOut)
{
    nameOf(db, round); // there is one
    guardRound(db, round.key);
    guardConflicts(db, round, leftOut.sheets);
    settleCohorts(db);
    const std::vector<FreezingSheet> sheets = sheetsOf(db, round);
    const LeftOut apart = keptApart(sheets, leftOut);
    FullScores scores(db);
    FreezingParts parts(round, freezing, freezingOf(db, round));
    std::int64_t done = 0;
    for (const FreezingSheet &sheet : sheets) {
        if (std::binary_search(apart.sheets.begin(), apart.sheets.end(), sheet.id))
            continue;
        parts.add(sheet.scope, scores.of(sheet));
        if (++done % progressEvery == 0 && progress && !progress(done))
            throw Error(Failure::Cancelled, u"stopped while freezing"_s);
    }
    for (FreezingMix &mix : mixesToFreeze(db, round, apart.sheets))
        parts.add(mix.scope, std::move(mix.mix));
    return parts.finish(apart);
}

std::vector<FreezingStep> readFreezings(Database &db, const RoundId &round)
{
    const std::vector<FreezingBatch> batches = freezingOf(db, round).batches();
    if (batches.empty())
        return {};
    std::map<QByteArray, FreezingStep> logged; // by batch
    Statement read = db.prepare("SELECT l.value, l.stamp, h.id FROM log l JOIN holder h "
                                "ON h.no = l.holder WHERE l.register = ? AND l.key = ?");
    read.bind(1, static_cast<std::int64_t>(Register::Freezing)).bind(2, round.raw());
    const std::vector<Author> authors = readAuthors(db);
    while (read.next()) {
        FreezingStep step;
        const FreezingValue value = decodeFreezing(read.view(0));
        for (const Author &author : authors)
            if (author.id.raw() == read.bytes(2))
                step.by = author.name;
        step.at = static_cast<std::int64_t>(static_cast<std::uint64_t>(read.integer(1)) >>
                                            stampCounterBits);
        logged[value.id.raw()] = step;
    }
    std::vector<FreezingStep> steps;
    for (const FreezingBatch &batch : batches) {
        steps.push_back(logged[batch.id.raw()]);
        steps.back().batch = batch;
    }
    return steps;
}

void guardFrozen(Database &db, const Edit &edit, bool settling)
{
    if (settling)
        return;
    switch (edit.reg) {
    case Register::Round:
        return guardRound(db, edit.key);
    case Register::Freezing: {
        const FreezingValue after = decodeFreezing(edit.value);
        guardRound(db, edit.key);
        guardBatches(db, {edit.key}, after);
        return guardConflicts(db, {edit.key}, after.leftOut);
    }
    case Register::Assessment:
        guardSheet(db, edit.key);
        if (!edit.value.isEmpty())
            guardRound(db, decodeAssessment(edit.value).name.round.key);
        return;
    case Register::Visit:
    case Register::Answers:
    case Register::Remarks:
        return guardSheet(db, edit.key);
    default:
        return;
    }
}

} // namespace core
