// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/impact_cohort.h"
#include "core/reporting/impact_run.h"

#include <array>

namespace core {

/// Asked while a cohort is scored; false stops with Error(Cancelled).
using ImpactTick = std::function<bool()>;

/// How many organizations the groups of a standard hold in a round, where its quotas ask for it.
using ImpactSizes = std::map<const CompiledStandard *, GroupSizes>;

/// Scores the tasks of one round whose standards look at peers, on either side: all of one standard
/// in question together.
///
///     ImpactPeers peers(facts, answers, sizes, scorers);
///     peers.take(tasks, tick);
///
/// Thread: any one; it makes a second for itself. Both scorers are at rest.
class ImpactPeers
{
public:
    ImpactPeers(const ImpactFacts &facts, const ImpactRoundAnswers &answers,
                const ImpactSizes &sizes, std::array<ImpactScorer, 2> &scorers)
        : m_facts(facts)
        , m_answers(answers)
        , m_sizes(sizes)
        , m_scorers(scorers)
        , m_scorer(scorers[0])
    {
    }

    /// Of one standard in question, by part where the round is frozen.
    void take(const std::vector<ImpactChunk> &chunks, const ImpactTick &tick);

private:
    using Tasks = std::vector<const ImpactTask *>;
    using Results = std::vector<std::optional<ImpactResult>>; ///< by task

    /// A sheet of a cohort and the task it belongs to.
    struct Seat
    {
        std::size_t task = 0;
        std::int32_t sheet = 0;
    };

    std::optional<std::int32_t> decidedOf(std::int32_t sheet, const CompiledStandard &now) const;
    std::int32_t pairOf(const ImpactTask &task) const;
    bool isKept(const ImpactTask &task, const CompiledStandard &now) const;
    std::vector<Seat> seatsOf(const Tasks &tasks, const CompiledStandard &standard,
                              bool isThen) const;
    Results score(const Tasks &tasks, const CompiledStandard &standard, bool isThen);
    Results mixed(const std::vector<Seat> &seats, const Tasks &tasks,
                  const CompiledStandard &standard, bool isThen) const;
    void scoreLevel(const std::vector<Seat> &seats, const CompiledStandard &standard, bool isThen,
                    Results &into);
    GroupSizes sizesFor(const CompiledStandard &standard,
                        const std::vector<const Subject *> &subjects) const;
    void keep(const Tasks &tasks, const CompiledStandard &standard, bool isThen,
              std::vector<ImpactPeerResults> &into);
    void tell(const std::vector<ImpactChunk> &chunks,
              const std::vector<ImpactPeerResults> &results);
    void tick() const;

    const ImpactFacts &m_facts;
    const ImpactRoundAnswers &m_answers;
    const ImpactSizes &m_sizes;
    std::array<ImpactScorer, 2> &m_scorers;
    ImpactScorer &m_scorer; ///< the first
    ImpactTick m_tick;
};

} // namespace core
