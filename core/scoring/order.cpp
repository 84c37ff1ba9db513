// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/order.h"

#include "core/scoring/work_graph.h"

#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Kind = ScoringStep::Kind;

/// Walks the graph depth first, so that what is read comes before what reads it.
class Sorting
{
public:
    explicit Sorting(const WorkGraph &graph) : m_graph(graph), m_colour(graph.size(), 0) {}

    std::vector<std::size_t> run();

    std::vector<RuleProblem> circles;

private:
    struct Standing
    {
        std::size_t node = 0;
        std::size_t edge = 0; ///< the next one to go
    };

    void descend(std::size_t root, std::vector<std::size_t> &sorted);
    void reportCircle(std::size_t again);

    const WorkGraph &m_graph;
    std::vector<char> m_colour; ///< 0 new, 1 under way, 2 done
    std::vector<Standing> m_way;
    std::set<std::size_t> m_reported;
};

void Sorting::reportCircle(std::size_t again)
{
    QStringList names;
    Place place;
    bool inside = false;
    bool throughPeers = false;
    for (const Standing &standing : m_way) {
        inside = inside || standing.node == again;
        if (!inside)
            continue;
        if (m_reported.contains(standing.node))
            return; // named already as part of another circle
        names.append(m_graph.nameOf(standing.node));
        throughPeers = throughPeers || m_graph.edges(standing.node)[standing.edge - 1].ofPeers;
        if (place.path.isEmpty())
            place = m_graph.place(standing.node);
    }
    names.append(m_graph.nameOf(again));
    m_reported.insert(again);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    if (names.size() == 1)
        names.append(names.front());
    RuleProblem problem;
    problem.kind = RuleProblem::Kind::Circular;
    problem.path = place.path.isEmpty() ? u"$"_s : place.path;
    problem.section = place.section ? place.section->id : QString();
    problem.item = place.item ? place.item->id : QString();
    problem.clause = place.clause ? place.clause->id : QString();
    problem.name = names.join(u" → "_s);
    problem.detail =
        (throughPeers ? u"it reads itself through its peers: "_s : u"it reads itself: "_s) +
        problem.name;
    circles.push_back(problem);
}

/// Without recursion: a chain of a hundred thousand items must not end the stack.
void Sorting::descend(std::size_t root, std::vector<std::size_t> &sorted)
{
    if (m_colour[root] != 0)
        return;
    m_colour[root] = 1;
    m_way.push_back({root, 0});
    while (!m_way.empty()) {
        Standing &standing = m_way.back();
        const std::vector<WorkGraph::Edge> &edges = m_graph.edges(standing.node);
        if (standing.edge == edges.size()) {
            m_colour[standing.node] = 2;
            sorted.push_back(standing.node);
            m_way.pop_back();
            continue;
        }
        const std::size_t next = edges[standing.edge++].to;
        if (m_colour[next] == 0) {
            m_colour[next] = 1;
            m_way.push_back({next, 0});
        } else if (m_colour[next] == 1) {
            reportCircle(next);
        }
    }
}

std::vector<std::size_t> Sorting::run()
{
    std::vector<std::size_t> sorted;
    for (const Item *item : m_graph.items())
        descend(m_graph.node(Kind::Item, item->ordinal), sorted);
    for (std::size_t at = 0; at < m_graph.size(); ++at)
        descend(at, sorted);
    return sorted;
}
} // namespace

WorkOrder workOrderOf(Standard &standard)
{
    const WorkGraph graph(standard);
    WorkOrder order;
    Sorting sorting(graph);
    const std::vector<std::size_t> sorted = sorting.run();
    order.circles = std::move(sorting.circles);
    order.peerReads = graph.peerReads();
    order.ratedByPeers = graph.ratedByPeers();
    planPasses(graph, sorted, standard.grading, order);
    return order;
}

} // namespace core
