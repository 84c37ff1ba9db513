// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/impact_cohort.h"
#include "core/reporting/impact_run.h"

#include <array>

namespace core {

class Database;

/// Asked while a cohort is scored; false stops with Error(Cancelled).
using ImpactTick = std::function<bool()>;

/// Scores the tasks of one round whose standards look at peers, on either side: all of one standard
/// in question together.
///
///     ImpactPeers peers(db, facts, answers, scorers);
///     peers.take(tasks, tick);
///
/// Thread: that of the Database; it makes a second for itself. Both scorers are at rest.
class ImpactPeers
{
public:
    ImpactPeers(Database &db, const ImpactFacts &facts, const ImpactRoundAnswers &answers,
                std::array<ImpactScorer, 2> &scorers)
        : m_db(db)
        , m_facts(facts)
        , m_answers(answers)
        , m_scorers(scorers)
        , m_scorer(scorers[0])
    {
    }

    /// Of one standard in question, by part where the round is frozen.
    void take(const std::vector<ImpactChunk> &chunks, const ImpactTick &tick);

private:
    using Tasks = std::vector<const ImpactTask *>;
    using Results = std::vector<std::optional<Result>>; ///< by task

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

    Database &m_db;
    const ImpactFacts &m_facts;
    const ImpactRoundAnswers &m_answers;
    std::array<ImpactScorer, 2> &m_scorers;
    ImpactScorer &m_scorer; ///< the first
    ImpactTick m_tick;
};

} // namespace core
