// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_peers.h"

#include "core/storage/item_codec.h"
#include "core/storage/packed_sheet.h"

#include <set>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr std::size_t membersBetweenTicks = 1024;

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

QByteArray packedAs(const CompiledStandard &standard, const Sheet &sheet)
{
    PackedSheet packed;
    for (const Item *item : standard.items) {
        QByteArray value = packItem(sheet, *item);
        if (!value.isEmpty())
            packed.items.push_back(
                {static_cast<std::uint32_t>(item->ordinal), {}, std::move(value)});
    }
    return packed.bytes();
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

/// Frozen with an earlier batch: its peers do not change it any more.
bool ImpactPeers::isKept(const ImpactTask &task, const CompiledStandard &now) const
{
    const std::int32_t counting = m_scorer.countingOf(m_answers, task);
    return now.standard.mix.empty() && counting >= 0 && m_answers.of(counting).part >= 0;
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

Sheet ImpactPeers::unpacked(std::int32_t sheet, bool isThen) const
{
    const ImpactPair &pair = m_facts.pairs[at(m_facts.sheets[at(sheet)].pair)];
    Sheet now;
    now.fit(pair.now->standard);
    unpackToScore(m_answers.of(sheet).packed, pair.now->items, now);
    if (!isThen)
        return now;
    Sheet then;
    pair.transfer.carry(now, then);
    return then;
}

CohortSheet ImpactPeers::memberOf(const Seat &seat, bool isThen) const
{
    const ImpactPair &pair = m_facts.pairs[at(m_facts.sheets[at(seat.sheet)].pair)];
    CohortSheet member{seat.sheet, m_answers.of(seat.sheet).packed,
                       m_scorer.subjectOf(m_answers, seat.sheet)};
    if (isThen)
        member.answers = packedAs(*pair.then, unpacked(seat.sheet, true));
    return member;
}

/// One level among its peers. Levels come from the lowest up: a higher one counts where it is
/// complete, or where nothing was before.
void ImpactPeers::scoreLevel(const std::vector<Seat> &seats, const CompiledStandard &standard,
                             bool isThen, Results &into)
{
    std::vector<CohortSheet> members;
    std::vector<std::size_t> tasks;
    for (const Seat &seat : seats) {
        const bool isReadable = scoreIfAllowed([&] {
            members.push_back(memberOf(seat, isThen));
            return true;
        });
        if (isReadable)
            tasks.push_back(seat.task);
    }
    const SheetCohort source(
        standard, std::move(members),
        countOrganizations(m_db, standard, m_facts.rounds[at(m_answers.round)].no));
    CohortRun run(standard, source, source.organizations());
    Results results(tasks.size());
    run.onScored = [&](std::size_t member, const Result &result) { results[member] = result; };
    while (!run.advance(membersBetweenTicks))
        if (m_tick && !m_tick())
            throw Error(Failure::Cancelled, u"stopped while comparing"_s);
    for (std::size_t member = 0; member < results.size(); ++member) {
        if (!results[member] || run.refused().contains(member))
            continue;
        results[member]->grade = run.cohort().grades().gradeOf(member);
        std::optional<Result> &counts = into[tasks[member]];
        if (!counts || results[member]->state != ResultState::Incomplete ||
            counts->state == ResultState::Incomplete)
            counts = std::move(results[member]);
    }
}

ImpactPeers::Results ImpactPeers::mixed(const std::vector<Seat> &seats, const Tasks &tasks,
                                        const CompiledStandard &standard, bool isThen) const
{
    std::vector<Sheet> sheets;
    std::vector<Subject> subjects;
    std::vector<std::size_t> owners;
    std::vector<const Result *> settled;
    for (const Seat &seat : seats) {
        std::optional<Sheet> sheet =
            scoreIfAllowed([&] { return std::optional(unpacked(seat.sheet, isThen)); });
        if (!sheet)
            continue;
        sheets.push_back(std::move(*sheet));
        subjects.push_back(m_scorer.subjectOf(m_answers, seat.sheet));
        owners.push_back(seat.task);
        settled.push_back(isThen ? nullptr : m_scorer.frozenOf(m_answers, seat.sheet));
    }
    std::vector<LeveledAnswers> organizations(tasks.size());
    for (std::size_t n = 0; n < sheets.size(); ++n)
        organizations[owners[n]].push_back({&sheets[n], &subjects[n], settled[n]});
    GroupSizes sizes = countOrganizations(m_db, standard, m_facts.rounds[at(m_answers.round)].no);
    for (const Quota &quota : standard.standard.grading.quotas)
        for (const Subject &subject : subjects)
            sizes.try_emplace(PeerGroups::nameOf(quota.within, subject), 1);
    return scoreLevels(standard, organizations, sizes).results;
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
        const bool isKept = m_answers.isFrozen && before.standard.mix.empty();
        if (before.readsPeers && !isKept)
            now.insert(&before);
    }
    const auto keep = [&](const CompiledStandard &standard, bool isThen) {
        Results scored = score(tasks, standard, isThen);
        for (std::size_t n = 0; n < tasks.size(); ++n) {
            const std::int32_t place = pairOf(*tasks[n]);
            const bool isIt = place >= 0 && (isThen ? m_facts.pairs[at(place)].then
                                                    : m_facts.pairs[at(place)].now) == &standard;
            if (!isIt || (!isThen && isKept(*tasks[n], standard)))
                continue;
            (isThen ? results[n].hasThen : results[n].hasNow) = true;
            (isThen ? results[n].then : results[n].now) = std::move(scored[n]);
        }
    };
    for (const CompiledStandard *standard : now)
        keep(*standard, false);
    if (then != nullptr && then->readsPeers)
        keep(*then, true);
    std::size_t n = 0;
    for (const ImpactChunk &chunk : chunks) {
        m_scorer.open(m_answers, chunk.part);
        for (const ImpactTask *task : chunk.tasks)
            m_scorer.take(*task, results[n++]);
    }
}

} // namespace core
