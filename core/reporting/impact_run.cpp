// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_run.h"

#include "core/base/error.h"
#include "core/storage/item_codec.h"

namespace core {
namespace {

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

ImpactState stateOf(const Result &result)
{
    switch (result.state) {
    case ResultState::Complete:
        return ImpactState::Graded;
    case ResultState::Suspended:
        return ImpactState::Suspended;
    case ResultState::Incomplete:
        break;
    }
    return ImpactState::Open;
}

ImpactOutcome outcomeOf(const CompiledStandard &standard, const Result *result)
{
    if (result == nullptr)
        return {ImpactState::Refused, {}, {}};
    return {stateOf(*result),
            result->grade < 0 ? QString() : standard.standard.grading.grades.at(result->grade),
            result->total};
}

/// Nothing: the standard does not allow these answers.
template <typename Score>
auto scoreIfAllowed(const Score &score) -> decltype(score())
{
    try {
        return score();
    } catch (const Error &error) {
        if (error.kind() != Failure::Invalid)
            throw;
    }
    return {};
}
} // namespace

/// The sheets of one organization and round that are scored together under one standard.
struct ImpactScorer::Levels
{
    std::vector<Sheet> sheets;
    std::vector<Subject> subjects;

    std::optional<Result> score(const CompiledStandard &standard) const
    {
        LeveledAnswers answers;
        for (std::size_t n = 0; n < sheets.size(); ++n)
            if (standard.standard.levels.contains(subjects[n].level))
                answers.push_back({&sheets[n], &subjects[n]});
        if (answers.empty() || standard.readsPeers)
            return std::nullopt;
        return scoreLevels(standard, {answers}).results.front();
    }
};

ImpactScorer::ImpactScorer(const ImpactFacts &facts, const ImpactReport &lists)
    : m_facts(facts)
    , m_grades(lists.grades)
    , m_tally(lists)
{
    for (const ImpactRound &round : lists.rounds)
        m_years.push_back(round.year);
}

void ImpactScorer::take(const std::vector<ImpactWork> &chunk)
{
    for (const ImpactWork &work : chunk)
        take(work);
}

void ImpactScorer::take(const ImpactWork &work)
{
    const ImpactSheet &first = m_facts.sheets[at(work.task->first)];
    const ImpactPair &pair = m_facts.pairs[at(first.pair)];
    if (work.task->count == 1 && !pair.mixes())
        takeOne(work);
    else
        takeLevels(work);
}

ImpactScorer::Room &ImpactScorer::roomOf(std::int32_t pair)
{
    const auto known = m_rooms.find(pair);
    if (known != m_rooms.end())
        return known->second;
    const ImpactPair &standards = m_facts.pairs[at(pair)];
    Room &room = m_rooms[pair];
    if (!standards.now->readsPeers)
        room.now = std::make_unique<Scorer>(*standards.now);
    room.then = std::make_unique<Scorer>(*standards.then);
    room.sheet.fit(standards.now->standard);
    room.moved.fit(standards.then->standard);
    return room;
}

Subject ImpactScorer::subjectOf(const ImpactSheet &sheet, const ImpactAnswers &answers) const
{
    Subject subject = answers.subject ? *answers.subject : m_facts.subjects[at(sheet.organization)];
    const QStringList &levels = m_facts.pairs[at(sheet.pair)].now->standard.levels;
    subject.level = levels.value(sheet.rank);
    subject.year = m_years[at(sheet.round)];
    return subject;
}

void ImpactScorer::takeOne(const ImpactWork &work)
{
    const ImpactSheet &sheet = m_facts.sheets[at(work.task->first)];
    const ImpactAnswers &answers = work.answers.front();
    if (answers.packed.isEmpty())
        return;
    const ImpactPair &pair = m_facts.pairs[at(sheet.pair)];
    Room &room = roomOf(sheet.pair);
    room.sheet.clear();
    unpackSheet(answers.packed, pair.now->items, room.sheet);
    pair.transfer.carry(room.sheet, room.moved);
    const Subject subject = subjectOf(sheet, answers);
    const auto score = [&](Scorer *scorer, const Sheet &said) -> const Result * {
        return scorer == nullptr ? nullptr : scoreIfAllowed([&]() -> const Result * {
            return &scorer->score(said, subject, Detail::TotalsOnly);
        });
    };
    const bool isAsked = pair.then->standard.levels.contains(subject.level);
    tell(sheet, work.kept, score(room.now.get(), room.sheet),
         isAsked ? score(room.then.get(), room.moved) : nullptr);
}

/// Levels under another revision than the highest take no part: nothing says how to weigh them.
void ImpactScorer::takeLevels(const ImpactWork &work)
{
    std::int32_t top = -1;
    for (std::int32_t n = 0; n < work.task->count; ++n)
        if (!work.answers[at(n)].packed.isEmpty())
            top = work.task->first + n;
    if (top < 0)
        return;
    const ImpactSheet &highest = m_facts.sheets[at(top)];
    const ImpactPair &pair = m_facts.pairs[at(highest.pair)];
    Levels now;
    Levels then;
    for (std::int32_t n = 0; n < work.task->count; ++n) {
        const ImpactSheet &sheet = m_facts.sheets[at(work.task->first + n)];
        const ImpactAnswers &answers = work.answers[at(n)];
        if (answers.packed.isEmpty() || sheet.pair != highest.pair)
            continue;
        now.sheets.emplace_back().fit(pair.now->standard);
        unpackSheet(answers.packed, pair.now->items, now.sheets.back());
        pair.transfer.carry(now.sheets.back(), then.sheets.emplace_back());
        now.subjects.push_back(subjectOf(sheet, answers));
        then.subjects.push_back(now.subjects.back());
    }
    const std::optional<Result> before = now.score(*pair.now);
    const std::optional<Result> after = then.score(*pair.then);
    tell(highest, work.kept, before ? &*before : nullptr, after ? &*after : nullptr);
}

ImpactSide ImpactScorer::sideOf(const ImpactOutcome &outcome) const
{
    const auto grade = outcome.grade.isEmpty() ? -1 : m_grades.indexOf(outcome.grade);
    return {outcome.state, static_cast<std::int32_t>(grade), outcome.total};
}

void ImpactScorer::tell(const ImpactSheet &sheet, const std::optional<ImpactOutcome> &kept,
                        const Result *before, const Result *after)
{
    const ImpactPair &pair = m_facts.pairs[at(sheet.pair)];
    const ImpactOutcome today = outcomeOf(*pair.now, before);
    const ImpactOutcome &now = kept ? *kept : today;
    if (now.state == ImpactState::Open || now.state == ImpactState::Refused) {
        m_tally.addUnfinished();
        return;
    }
    ImpactCase one;
    one.organization = sheet.organization;
    one.round = sheet.round;
    one.sheet = sheet.id;
    one.now = sideOf(now);
    one.then = sideOf(outcomeOf(*pair.then, after));
    one.before = before;
    one.after = after;
    one.pairing = &pair.items;
    one.drifted = before != nullptr && now != today;
    m_tally.add(one);
}

} // namespace core
