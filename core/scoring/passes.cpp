// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/order.h"
#include "core/scoring/work_graph.h"

namespace core {
namespace {

using Stages = std::vector<std::int32_t>;

/// A value that reads peers lies one stage behind what it reads of them.
Stages stagesOf(const WorkGraph &graph, const std::vector<std::size_t> &nodes)
{
    Stages stages(graph.size(), 0);
    for (const std::size_t node : nodes) {
        for (const WorkGraph::Edge &edge : graph.edges(node))
            stages[node] = std::max(stages[node], stages[edge.to] + (edge.ofPeers ? 1 : 0));
    }
    return stages;
}

std::int32_t stageOf(const PeerRead &read, const WorkGraph &graph, const Stages &stages)
{
    std::int32_t stage = 0;
    for (const std::size_t source : graph.sourcesOf(read))
        stage = std::max(stage, stages[source]);
    return stage;
}

/// All that the sources need of the same assessment.
std::vector<char> neededFor(std::vector<std::size_t> sources, const WorkGraph &graph)
{
    std::vector<char> needed(graph.size(), 0);
    while (!sources.empty()) {
        const std::size_t node = sources.back();
        sources.pop_back();
        if (needed[node])
            continue;
        needed[node] = 1;
        for (const WorkGraph::Edge &edge : graph.edges(node)) {
            if (!edge.ofPeers)
                sources.push_back(edge.to);
        }
    }
    return needed;
}

std::vector<ScoringStep> stepsOf(const WorkGraph &graph, const std::vector<std::size_t> &nodes,
                                 const Stages &stages, const std::vector<char> &needed)
{
    std::vector<ScoringStep> steps;
    for (const std::size_t node : nodes) {
        if (!needed[node] || !graph.isWork(node))
            continue;
        steps.push_back(graph.stepOf(node));
        steps.back().stage = stages[node];
    }
    return steps;
}

/// What all passes of a standard are made from.
struct PassPlan
{
    const WorkGraph &graph;
    const std::vector<std::size_t> &nodes; ///< in the order of work
    const Stages &stages;
    const WorkOrder &order;
};

CohortPass passOf(std::int32_t stage, const PassPlan &plan, bool totals)
{
    const auto &[graph, nodes, stages, order] = plan;
    CohortPass pass;
    std::vector<std::size_t> sources;
    for (std::size_t n = 0; n < order.peerReads.size(); ++n) {
        const PeerRead &read = order.peerReads[n];
        if (read.stage != stage || read.what == PeerRead::What::GradedTotal)
            continue;
        pass.reads.push_back(static_cast<std::int32_t>(n));
        for (const std::size_t source : graph.sourcesOf(read))
            sources.push_back(source);
    }
    pass.totals = totals;
    if (totals)
        sources = nodes; // who is complete has a place, so nothing may be left out
    const std::vector<char> needed = neededFor(std::move(sources), graph);
    pass.steps = stepsOf(graph, nodes, stages, needed);
    pass.items.assign(graph.items().size(), 0);
    for (std::size_t node = 0; node < graph.size(); ++node) {
        if (needed[node] && graph.itemOf(node) >= 0)
            pass.items[static_cast<std::size_t>(graph.itemOf(node))] = 1;
    }
    return pass;
}

bool readsTotals(const WorkOrder &order, const Grading &grading)
{
    return !grading.rankClasses.empty() ||
           std::any_of(order.peerReads.begin(), order.peerReads.end(), [](const PeerRead &read) {
               return read.what == PeerRead::What::GradedTotal;
           });
}
} // namespace

void planPasses(const WorkGraph &graph, const std::vector<std::size_t> &nodes,
                const Grading &grading, WorkOrder &order)
{
    const Stages stages = stagesOf(graph, nodes);
    order.steps = stepsOf(graph, nodes, stages, std::vector<char>(graph.size(), 1));
    if (!order.circles.empty())
        return;
    const std::int32_t last = *std::max_element(stages.begin(), stages.end());
    std::int32_t passes = last;
    for (PeerRead &read : order.peerReads) {
        read.stage = read.what == PeerRead::What::GradedTotal ? last : stageOf(read, graph, stages);
        passes =
            std::max(passes, read.stage + 1); // a grading rule may read what the last step gave
    }
    const bool totals = readsTotals(order, grading);
    if (totals)
        passes = last + 1;
    const PassPlan plan{graph, nodes, stages, order};
    for (std::int32_t stage = 0; stage < passes; ++stage)
        order.passes.push_back(passOf(stage, plan, totals && stage == last));
}

} // namespace core
