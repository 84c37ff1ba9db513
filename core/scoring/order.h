// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/compiled_standard.h"
#include "core/scoring/resolve.h"

namespace core {

class WorkGraph;

/// The order of work of a standard whose names are resolved, and what reads itself in a circle.
/// What is read of peers is worked out for everybody by the same rules, so a circle may go through
/// peers as well.
struct WorkOrder
{
    std::vector<ScoringStep> steps;
    std::vector<RuleProblem> circles;
    std::vector<PeerRead> peerReads;
    std::vector<CohortPass> passes;
    std::vector<char> ratedByPeers; ///< by item
};

WorkOrder workOrderOf(Standard &standard);

/// Fills in stages and passes; `nodes` are those of the graph, what is read before what reads it.
void planPasses(const WorkGraph &graph, const std::vector<std::size_t> &nodes,
                const Grading &grading, WorkOrder &order);

} // namespace core
