// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_source.h"

#include "core/journal/subject_reader.h"
#include "core/storage/database.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {
namespace {

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

ImpactState stateOf(ResultState state)
{
    switch (state) {
    case ResultState::Complete:
        return ImpactState::Graded;
    case ResultState::Suspended:
        return ImpactState::Suspended;
    case ResultState::Incomplete:
        break;
    }
    return ImpactState::Open;
}

} // namespace

ImpactSource::ImpactSource(Database &db, const ImpactFacts &facts, const ImpactReport &lists)
    : m_db(db)
    , m_facts(facts)
    , m_lists(lists)
{
}

const ImpactRoundFacts &ImpactSource::factsOf(const ImpactRoundAnswers &answers) const
{
    return m_facts.rounds[at(answers.round)];
}

ImpactAnswers *ImpactSource::answersOf(ImpactRoundAnswers &into, std::int64_t no)
{
    const auto found = std::lower_bound(m_byNo.begin(), m_byNo.end(), std::pair(no, 0));
    if (found == m_byNo.end() || found->first != no)
        return nullptr;
    return &into.sheets[at(found->second)];
}

ImpactSide ImpactSource::sideAt(const Statement &row, int total)
{
    const auto state = static_cast<ResultState>(row.integer(total + 1));
    ImpactSide side{stateOf(state), -1, Points{row.integer(total)}};
    if (!row.isNull(total + 2))
        side.grade = static_cast<std::int32_t>(m_lists.grades.indexOf(row.text(total + 2)));
    side.provisional = row.integer(total + 3) != 0;
    return side;
}

void ImpactSource::readSheets(ImpactRoundAnswers &into)
{
    Statement read = m_db.prepare(
        "SELECT a.no, s.answers, res.total, res.state, res.grade, res.provisional "
        "FROM assessment a "
        "JOIN sheet s ON s.no = a.no LEFT JOIN result res ON res.no = a.no WHERE a.round = ?");
    read.bind(1, factsOf(into).no);
    while (read.next()) {
        ImpactAnswers *answers = answersOf(into, read.integer(0));
        if (answers == nullptr)
            continue;
        answers->packed = read.bytes(1);
        if (!read.isNull(2))
            answers->kept = sideAt(read, 2);
    }
}

void ImpactSource::readFrozen(ImpactRoundAnswers &into)
{
    std::map<std::pair<std::int64_t, std::int64_t>, std::int32_t> parts;
    Statement read = m_db.prepare("SELECT f.no, f.stream, f.seq, f.place FROM frozen f "
                                  "JOIN assessment a ON a.no = f.no WHERE a.round = ?");
    read.bind(1, factsOf(into).no);
    while (read.next()) {
        ImpactAnswers *answers = answersOf(into, read.integer(0));
        if (answers == nullptr)
            continue;
        const auto next = static_cast<std::int32_t>(parts.size());
        answers->part = parts.try_emplace({read.integer(1), read.integer(2)}, next).first->second;
        answers->place = read.integer(3);
    }
    into.parts.resize(parts.size());
    for (const auto &[op, part] : parts) {
        Statement &value = m_db.kept("SELECT value FROM log WHERE stream = ? AND seq = ?");
        value.bind(1, op.first).bind(2, op.second);
        if (value.next())
            into.parts[at(part)] = value.bytes(0);
        value.reset();
    }
}

void ImpactSource::readFrozenMixes(ImpactRoundAnswers &into)
{
    // Those of entries that another organization stands for come last: they are as readFrozenMix
    // has them.
    Statement read = m_db.prepare(
        "SELECT no, total, state, grade, 0 FROM (SELECT a.no, m.total, m.state, m.grade, NULL AS "
        "entry FROM frozen_mix m JOIN assessment a ON a.round = m.round AND a.standard = "
        "m.standard AND a.organization = m.organization WHERE m.round = ?1 UNION ALL "
        "SELECT a.no, m.total, m.state, m.grade, g.key FROM merged g "
        "JOIN organization o ON o.key = g.key JOIN organization shown ON shown.key = g.stands "
        "JOIN frozen_mix m ON m.round = ?1 AND m.organization = o.no JOIN assessment a "
        "ON a.round = m.round AND a.standard = m.standard AND a.organization = shown.no "
        "WHERE g.key <> g.stands) ORDER BY entry");
    read.bind(1, factsOf(into).no);
    while (read.next()) {
        ImpactAnswers *answers = answersOf(into, read.integer(0));
        if (answers != nullptr && !answers->mix)
            answers->mix = sideAt(read, 1);
    }
}

void ImpactSource::readEarlier(ImpactRoundAnswers &into)
{
    for (std::size_t n = 0; n < into.sheets.size(); ++n) {
        const ImpactSheet &sheet = m_facts.sheets[at(into.first) + n];
        const ImpactPair &pair = m_facts.pairs[at(sheet.pair)];
        if (pair.now->readsEarlier || pair.then->readsEarlier)
            into.sheets[n].earlier = readEarlierRounds(m_db, sheet.no);
    }
}

/// Results that were made among peers some of whom have changed since say nothing any more.
void ImpactSource::forgetStale(ImpactRoundAnswers &into)
{
    std::set<std::pair<QString, std::int64_t>> stale; // level, standard
    Statement read = m_db.prepare("SELECT level, standard FROM stale WHERE round = ?");
    read.bind(1, factsOf(into).no);
    while (read.next())
        stale.emplace(read.text(0), read.integer(1));
    if (stale.empty())
        return;
    for (std::size_t n = 0; n < into.sheets.size(); ++n) {
        const ImpactSheet &sheet = m_facts.sheets[at(into.first) + n];
        const ImpactPair &pair = m_facts.pairs[at(sheet.pair)];
        const bool isFrozen = into.sheets[n].part >= 0;
        if (!isFrozen && stale.contains({pair.now->standard.levels.value(sheet.rank), pair.no}))
            into.sheets[n].kept.reset();
    }
}

ImpactRoundAnswers ImpactSource::read(std::int32_t round)
{
    ImpactRoundAnswers into;
    into.round = round;
    const ImpactRoundFacts &facts = factsOf(into);
    if (facts.first == facts.last)
        return into;
    into.first = m_facts.tasks[facts.first].first;
    const ImpactTask &last = m_facts.tasks[facts.last - 1];
    const std::int32_t count = last.first + last.count - into.first;
    into.sheets.resize(at(count));
    m_byNo.clear();
    for (std::int32_t n = 0; n < count; ++n)
        m_byNo.emplace_back(m_facts.sheets[at(into.first + n)].no, n);
    std::sort(m_byNo.begin(), m_byNo.end());
    readSheets(into);
    into.isFrozen = m_lists.rounds[at(round)].isFrozen;
    readFrozen(into);
    readFrozenMixes(into);
    if (!into.isFrozen)
        forgetStale(into);
    readEarlier(into);
    return into;
}

} // namespace core
