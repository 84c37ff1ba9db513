// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/outcome_scorer.h"

#include "core/journal/levels.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

/// What one sheet came to, and the place of its level.
struct OutcomeScorer::Level
{
    QString name; ///< empty: the mix
    std::int64_t standard = 0;
    qsizetype rank = -1;
    std::int64_t total = 0;
    std::int64_t possible = 0;
    ResultState state = ResultState::Incomplete;
    QString grade;
    std::int64_t unanswered = 0;
};

const ShelvedStandard *OutcomeScorer::standardAt(std::int64_t no)
{
    const auto known = m_standards.find(no);
    if (known != m_standards.end())
        return known->second;
    Statement read = m_db.prepare("SELECT id, revision, hash FROM standard "
                                  "WHERE no = ? AND document IS NOT NULL");
    read.bind(1, no);
    if (!read.next())
        return nullptr; // may still come; not remembered
    return m_standards[no] = &m_shelf.get({read.text(0), static_cast<int>(read.integer(1)),
                                           QString::fromLatin1(read.bytes(2).toHex())});
}

bool OutcomeScorer::isMixed(std::int64_t standard)
{
    const ShelvedStandard *known = standardAt(standard);
    return known != nullptr && !known->standard.mix.empty();
}

std::vector<OutcomeScorer::Level> OutcomeScorer::levelsOf(std::int64_t organization,
                                                          std::int64_t round)
{
    std::vector<Level> levels;
    Statement &read = m_db.kept("SELECT a.level, a.standard, res.total, res.possible, res.state, "
                                "res.grade, res.unanswered FROM assessment a "
                                "JOIN result res ON res.no = a.no WHERE a.organization = ?1 "
                                "AND a.round = ?2 AND a.series % 16 = 0 AND a.state <> ?3");
    read.bind(1, organization).bind(2, round);
    read.bind(3, static_cast<std::int64_t>(VisitState::Superseded));
    while (read.next())
        levels.push_back({read.text(0), read.integer(1), -1, read.integer(2), read.integer(3),
                          static_cast<ResultState>(read.integer(4)), read.text(5),
                          read.integer(6)});
    for (Level &level : levels)
        if (const ShelvedStandard *standard = standardAt(level.standard))
            level.rank = standard->standard.levels.indexOf(level.name);
    std::stable_sort(levels.begin(), levels.end(),
                     [](const Level &a, const Level &b) { return a.rank < b.rank; });
    return levels;
}

void OutcomeScorer::score(std::int64_t organization, std::int64_t round)
{
    const std::vector<Level> levels = levelsOf(organization, round);
    if (!levels.empty() && isMixed(levels.back().standard)) {
        keepMix(organization, round);
        return;
    }
    if (levels.size() < 2) {
        Statement &drop = m_db.kept("DELETE FROM outcome WHERE organization = ? AND round = ?");
        drop.bind(1, organization).bind(2, round).run();
        return;
    }
    const auto highest = std::find_if(levels.rbegin(), levels.rend(), [](const Level &level) {
        return level.state != ResultState::Incomplete;
    });
    keep(organization, round, highest == levels.rend() ? levels.back() : *highest);
}

void OutcomeScorer::keepMix(std::int64_t organization, std::int64_t round)
{
    const auto keyOf = [this](const char *select, std::int64_t no) {
        Statement read = m_db.prepare(select);
        read.bind(1, no);
        return read.next() ? Key::from(read.view(0)) : Key();
    };
    const std::vector<LevelSheet> sheets = readLevelSheets(
        m_db, m_shelf,
        OrganizationId{keyOf("SELECT key FROM organization WHERE no = ?", organization)},
        RoundId{keyOf("SELECT key FROM round WHERE no = ?", round)});
    const std::optional<CountingResult> counts = countingResult(sheets);
    if (!counts) {
        Statement &drop = m_db.kept("DELETE FROM outcome WHERE organization = ? AND round = ?");
        drop.bind(1, organization).bind(2, round).run();
        return;
    }
    const Result &mixed = counts->result;
    const QStringList &grades = counts->standard->standard.grading.grades;
    keep(organization, round,
         {QString(), 0, -1, mixed.total.thousandths, mixed.possible.thousandths, mixed.state,
          mixed.grade < 0 ? QString() : grades.at(mixed.grade),
          static_cast<std::int64_t>(mixed.unanswered.size()) + mixed.missingAttributes.size()});
}

void OutcomeScorer::keep(std::int64_t organization, std::int64_t round, const Level &level)
{
    Statement &put =
        m_db.kept("INSERT OR REPLACE INTO outcome (organization, round, level, total, possible, "
                  "state, grade, unanswered) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    put.bind(1, organization).bind(2, round).bind(3, level.name);
    put.bind(4, level.total).bind(5, level.possible);
    put.bind(6, static_cast<std::int64_t>(level.state));
    if (level.grade.isEmpty())
        put.bindNull(7);
    else
        put.bind(7, level.grade);
    put.bind(8, level.unanswered).run();
}

void OutcomeScorer::scoreOf(std::int64_t assessment)
{
    Statement &find = m_db.kept("SELECT organization, round FROM assessment WHERE no = ? "
                                "AND organization IS NOT NULL AND round IS NOT NULL");
    find.bind(1, assessment);
    const bool isThere = find.next();
    const std::int64_t organization = isThere ? find.integer(0) : 0;
    const std::int64_t round = isThere ? find.integer(1) : 0;
    find.reset();
    if (isThere)
        score(organization, round);
}

// Sorted by us: a grouping by SQLite of 140,000 sheets takes three times as long, and nearly all
// organizations have one sheet.
void OutcomeScorer::scoreAll(std::int64_t round)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> all;
    std::vector<std::pair<std::int64_t, std::int64_t>> wanted;
    Statement read =
        m_db.prepare("SELECT a.organization, a.round, a.standard FROM assessment a JOIN round r "
                     "ON r.no = a.round WHERE (?1 = 0 AND r.frozen = 0 OR a.round = ?1) "
                     "AND a.organization IS NOT NULL AND a.series % 16 = 0 AND a.state <> ?2");
    read.bind(1, round).bind(2, static_cast<std::int64_t>(VisitState::Superseded));
    while (read.next()) {
        all.emplace_back(read.integer(0), read.integer(1));
        if (isMixed(read.integer(2)))
            wanted.push_back(all.back());
    }
    std::sort(all.begin(), all.end());
    for (std::size_t n = 1; n < all.size(); ++n)
        if (all[n] == all[n - 1])
            wanted.push_back(all[n]);
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    for (const auto &[organization, of] : wanted)
        score(organization, of);
}

void settleOutcomes(Database &db)
{
    if (db.number("SELECT coalesce((SELECT value FROM meta WHERE name = 'outcomes'), 1)") != 0)
        return;
    db.write([&] {
        StandardShelf shelf(db);
        OutcomeScorer scorer(db, shelf);
        std::vector<std::int64_t> rounds;
        db.each("SELECT no FROM round",
                [&](const Statement &row) { rounds.push_back(row.integer(0)); });
        for (const std::int64_t round : rounds)
            scorer.scoreAll(round);
        db.script(u"UPDATE meta SET value = 1 WHERE name = 'outcomes'"_s);
    });
}

} // namespace core
