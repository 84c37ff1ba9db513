// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_peers.h"

#include <atomic>
#include <future>
#include <set>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr std::size_t membersBetweenTicks = 4096;

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

} // namespace

/// The pair of the highest level that has answers; −1: there are none.
std::int32_t ImpactPeers::pairOf(const ImpactTask &task) const
{
    for (std::int32_t sheet = task.first + task.count - 1; sheet >= task.first; --sheet)
        if (m_answers.counts(sheet))
            return m_facts.sheets[at(sheet)].pair;
    return -1;
}

/// Frozen, with its round or an earlier batch: its peers do not change it any more.
bool ImpactPeers::isKept(const ImpactTask &task, const CompiledStandard &now) const
{
    const std::int32_t counting = m_scorer.countingOf(m_answers, task);
    if (counting < 0)
        return false;
    const ImpactAnswers &answers = m_answers.of(counting);
    return now.standard.mix.empty() ? answers.part >= 0 : answers.mix.has_value();
}

/// The grade that a batch has frozen of the sheet or, where levels are weighed, of its mix.
std::optional<std::int32_t> ImpactPeers::decidedOf(std::int32_t sheet,
                                                   const CompiledStandard &now) const
{
    const ImpactAnswers &answers = m_answers.of(sheet);
    const bool isOfSheet = now.standard.mix.empty();
    if (isOfSheet ? answers.part < 0 || !answers.kept : !answers.mix)
        return std::nullopt;
    return m_scorer.gradeOf(isOfSheet ? *answers.kept : *answers.mix, now);
}

std::vector<ImpactPeers::Seat>
ImpactPeers::seatsOf(const Tasks &tasks, const CompiledStandard &standard, bool isThen) const
{
    std::vector<Seat> seats;
    for (std::size_t n = 0; n < tasks.size(); ++n) {
        const std::int32_t place = pairOf(*tasks[n]);
        if (place < 0)
            continue;
        const ImpactPair &pair = m_facts.pairs[at(place)];
        if ((isThen ? pair.then : pair.now) != &standard)
            continue;
        for (std::int32_t sheet = tasks[n]->first; sheet < tasks[n]->first + tasks[n]->count;
             ++sheet)
            if (m_facts.sheets[at(sheet)].pair == place && m_answers.counts(sheet))
                seats.push_back({n, sheet});
    }
    return seats;
}

void ImpactPeers::tick() const
{
    if (m_tick && !m_tick())
        throw Error(Failure::Cancelled, u"stopped while comparing"_s);
}

GroupSizes ImpactPeers::sizesFor(const CompiledStandard &standard,
                                 const std::vector<const Subject *> &subjects) const
{
    GroupSizes sizes;
    if (const auto counted = m_sizes.find(&standard); counted != m_sizes.end())
        sizes = counted->second;
    // One that was assessed by this standard and has moved on since is a group's only one perhaps.
    for (const Quota &quota : standard.standard.grading.quotas)
        for (const Subject *subject : subjects)
            if (quota.ofOrganizations)
                sizes.try_emplace(PeerGroups::nameOf(quota.within, *subject), 1);
    return sizes;
}

/// One level among its peers. Levels come from the lowest up: a higher one counts where it is
/// complete, or where nothing was before.
void ImpactPeers::scoreLevel(const std::vector<Seat> &seats, const CompiledStandard &standard,
                             bool isThen, Results &into)
{
    std::vector<ImpactCohort::Member> members;
    std::vector<const Subject *> subjects;
    for (const Seat &seat : seats) {
        subjects.push_back(&m_scorer.subjectOf(m_answers, seat.sheet));
        members.push_back({seat.sheet, subjects.back()});
        if (!isThen)
            members.back().decided = decidedOf(seat.sheet, standard);
    }
    const ImpactCohort source(m_facts, m_answers, isThen, std::move(members));
    CohortRun run(standard, source, sizesFor(standard, subjects));
    Results results(seats.size());
    run.onScored = [&](std::size_t member, const Result &result) {
        results[member] = ImpactResult::of(result);
    };
    while (!run.advance(membersBetweenTicks))
        tick();
    for (std::size_t member = 0; member < results.size(); ++member) {
        if (!results[member] || run.refused().contains(member))
            continue;
        results[member]->grade = run.cohort().grades().gradeOf(member);
        std::optional<ImpactResult> &counts = into[seats[member].task];
        if (!counts || results[member]->state != ResultState::Incomplete ||
            counts->state == ResultState::Incomplete)
            counts = std::move(results[member]);
    }
}

ImpactPeers::Results ImpactPeers::mixed(const std::vector<Seat> &seats, const Tasks &tasks,
                                        const CompiledStandard &standard, bool isThen) const
{
    std::vector<ImpactCohort::Member> members;
    members.reserve(seats.size());
    for (const Seat &seat : seats)
        members.push_back({seat.sheet, nullptr});
    const ImpactCohort cohort(m_facts, m_answers, isThen, std::move(members));
    Sheet room;
    room.fit(standard.standard);
    std::vector<Subject> subjects; // each with its own level
    subjects.reserve(seats.size());
    std::vector<LeveledAnswers> organizations(tasks.size());
    for (std::size_t n = 0; n < seats.size(); ++n) {
        const bool isReadable = scoreIfAllowed([&] {
            cohort.answers(n, room, nullptr);
            return true;
        });
        if (!isReadable)
            continue;
        subjects.push_back(m_scorer.subjectOf(m_answers, seats[n].sheet));
        if (!isThen)
            organizations[seats[n].task].decided = decidedOf(seats[n].sheet, standard);
        organizations[seats[n].task].levels.push_back(
            {nullptr, &subjects.back(),
             isThen ? nullptr : m_scorer.frozenOf(m_answers, seats[n].sheet),
             [&cohort, n](Sheet &into, const std::vector<char> *items) {
                 cohort.answers(n, into, items);
             }});
    }
    std::vector<const Subject *> counted;
    counted.reserve(subjects.size());
    for (const Subject &subject : subjects)
        counted.push_back(&subject);
    Results results(tasks.size());
    scoreLevels(
        standard, organizations, sizesFor(standard, counted), Detail::TotalsOnly,
        [&](std::size_t task, const Result &result) { results[task] = ImpactResult::of(result); });
    return results;
}

ImpactPeers::Results ImpactPeers::score(const Tasks &tasks, const CompiledStandard &standard,
                                        bool isThen)
{
    const std::vector<Seat> seats = seatsOf(tasks, standard, isThen);
    std::map<QString, std::vector<Seat>> byLevel;
    std::vector<Seat> asked;
    for (const Seat &seat : seats) {
        const QString level = m_scorer.subjectOf(m_answers, seat.sheet).level;
        if (!standard.standard.levels.contains(level))
            continue;
        byLevel[level].push_back(seat);
        asked.push_back(seat);
    }
    if (!standard.standard.mix.empty())
        return mixed(asked, tasks, standard, isThen);
    Results results(tasks.size());
    for (const QString &level : standard.standard.levels)
        if (const auto found = byLevel.find(level); found != byLevel.end())
            scoreLevel(found->second, standard, isThen, results);
    return results;
}

/// Scores all tasks by one standard and keeps what it is the standard of.
void ImpactPeers::keep(const Tasks &tasks, const CompiledStandard &standard, bool isThen,
                       std::vector<ImpactPeerResults> &into)
{
    Results scored = score(tasks, standard, isThen);
    for (std::size_t n = 0; n < tasks.size(); ++n) {
        const std::int32_t place = pairOf(*tasks[n]);
        const bool isIt = place >= 0 && (isThen ? m_facts.pairs[at(place)].then
                                                : m_facts.pairs[at(place)].now) == &standard;
        if (!isIt || (!isThen && isKept(*tasks[n], standard)))
            continue;
        (isThen ? into[n].hasThen : into[n].hasNow) = true;
        (isThen ? into[n].then : into[n].now) = std::move(scored[n]);
    }
}

/// Adds all up in two threads: what is not among peers is scored on the way.
void ImpactPeers::tell(const std::vector<ImpactChunk> &chunks,
                       const std::vector<ImpactPeerResults> &results)
{
    std::vector<std::size_t> firsts;
    std::size_t tasks = 0;
    for (const ImpactChunk &chunk : chunks) {
        firsts.push_back(tasks);
        tasks += chunk.tasks.size();
    }
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isStopped = false;
    const auto work = [&](ImpactScorer &scorer, const std::function<void()> &between) {
        for (std::size_t mine = next++; mine < chunks.size() && !isStopped; mine = next++) {
            scorer.open(m_answers, chunks[mine].part);
            std::size_t n = firsts[mine];
            for (const ImpactTask *task : chunks[mine].tasks)
                scorer.take(*task, results[n++]);
            between();
        }
    };
    std::future<void> other = std::async(std::launch::async, [&] { work(m_scorers[1], [] {}); });
    try {
        work(m_scorers[0], [this] { tick(); });
    } catch (...) {
        isStopped = true;
        other.wait();
        throw;
    }
    other.get();
}

void ImpactPeers::take(const std::vector<ImpactChunk> &chunks, const ImpactTick &tick)
{
    m_tick = tick;
    Tasks tasks;
    for (const ImpactChunk &chunk : chunks)
        tasks.insert(tasks.end(), chunk.tasks.begin(), chunk.tasks.end());
    std::set<const CompiledStandard *> now;
    std::vector<ImpactPeerResults> results(tasks.size());
    const CompiledStandard *then = nullptr;
    for (const ImpactTask *task : tasks) {
        const std::int32_t place = pairOf(*task);
        if (place < 0)
            continue;
        then = m_facts.pairs[at(place)].then;
        const CompiledStandard &before = *m_facts.pairs[at(place)].now;
        if (before.readsPeers && !isKept(*task, before))
            now.insert(&before);
    }
    for (const CompiledStandard *standard : now)
        keep(tasks, *standard, false, results);
    if (then != nullptr && then->readsPeers)
        keep(tasks, *then, true, results);
    tell(chunks, results);
}

} // namespace core
