// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/order.h"

#include "core/scoring/reads.h"

#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Kind = ScoringStep::Kind;

/// What depends on what: a node for each appliesIf, input, item, section, section's level, and the
/// total. An input's node (Kind::When) stands for "is it asked for, and what was typed".
class Graph
{
public:
    explicit Graph(Standard &standard)
        : m_standard(standard)
        , m_items(itemsOf(standard))
        , m_sections(sectionsOf(standard))
    {
        m_itemCount = m_items.size();
        m_clauseCount = static_cast<std::size_t>(standard.clauseCount);
        m_sectionCount = m_sections.size();
        m_edges.resize(2 * m_itemCount + m_clauseCount + 2 * m_sectionCount + 1);
        m_places.resize(m_edges.size());
        m_itemOfClause.resize(m_clauseCount);
        addStructure();
        addReads();
    }

    WorkOrder sort();

private:
    std::size_t node(Kind kind, std::int32_t ordinal) const;
    ScoringStep stepOf(std::size_t node) const;
    bool isWork(const ScoringStep &step) const;
    QString nameOf(std::size_t node) const;
    void addStructure();
    void addReads();

    void add(std::size_t from, std::size_t to) { m_edges[from].push_back(to); }

    void addCompare(std::size_t from, const Place &place, const Condition &compare);
    void addReference(std::size_t from, const Reference &reference);
    void descend(std::size_t root, WorkOrder &order);
    void reportCircle(std::size_t again, WorkOrder &order);

    Standard &m_standard;
    std::vector<const Item *> m_items;
    std::vector<const Section *> m_sections;
    std::vector<const Clause *> m_clauses;
    std::vector<std::int32_t> m_itemOfClause;
    std::size_t m_itemCount = 0;
    std::size_t m_clauseCount = 0;
    std::size_t m_sectionCount = 0;
    std::vector<std::vector<std::size_t>> m_edges;
    std::vector<Place> m_places;
    std::vector<char> m_colour; ///< 0 new, 1 under way, 2 done
    std::vector<std::pair<std::size_t, std::size_t>> m_way;
    std::set<std::size_t> m_reported;
};

std::size_t Graph::node(Kind kind, std::int32_t ordinal) const
{
    const auto n = static_cast<std::size_t>(ordinal);
    switch (kind) {
    case Kind::Applies:
        return n;
    case Kind::When:
        return m_itemCount + n;
    case Kind::Item:
        return m_itemCount + m_clauseCount + n;
    case Kind::Section:
        return 2 * m_itemCount + m_clauseCount + n;
    case Kind::SectionLevel:
        return 2 * m_itemCount + m_clauseCount + m_sectionCount + n;
    case Kind::Total:
        break;
    }
    return m_edges.size() - 1;
}

ScoringStep Graph::stepOf(std::size_t at) const
{
    for (const Kind kind :
         {Kind::Total, Kind::SectionLevel, Kind::Section, Kind::Item, Kind::When, Kind::Applies}) {
        const std::size_t first = node(kind, 0);
        if (at >= first)
            return {kind, static_cast<std::int32_t>(at - first)};
    }
    return {};
}

bool Graph::isWork(const ScoringStep &step) const
{
    const auto n = static_cast<std::size_t>(step.ordinal);
    switch (step.kind) {
    case Kind::Applies:
        return m_items[n]->appliesIf.has_value();
    case Kind::When:
        return m_clauses[n]->when.has_value();
    case Kind::SectionLevel:
        return !m_sections[n]->levels.empty();
    default:
        return true;
    }
}

void Graph::addStructure()
{
    for (const Item *item : m_items) {
        const std::size_t self = node(Kind::Item, item->ordinal);
        const std::size_t applies = node(Kind::Applies, item->ordinal);
        add(self, applies);
        for (const Clause &clause : item->clauses) {
            const std::size_t input = node(Kind::When, clause.ordinal);
            m_clauses.push_back(&clause);
            m_itemOfClause[static_cast<std::size_t>(clause.ordinal)] = item->ordinal;
            add(input, applies);
            add(self, input);
        }
        add(node(Kind::Section, item->section), self);
    }
    for (const Section *section : m_sections) {
        const std::size_t self = node(Kind::Section, section->ordinal);
        add(section->parent < 0 ? node(Kind::Total, 0) : node(Kind::Section, section->parent),
            self);
        add(node(Kind::SectionLevel, section->ordinal), self);
    }
}

void Graph::addReference(std::size_t from, const Reference &reference)
{
    if (reference.kind == Reference::Kind::Input && reference.clauseOrdinal >= 0)
        add(from, node(Kind::When, reference.clauseOrdinal));
}

void Graph::addCompare(std::size_t from, const Place &place, const Condition &compare)
{
    const bool word = compare.right == Condition::Right::Word;
    const bool ownLevel = place.item && compare.itemOrdinal == place.item->ordinal &&
                          from == node(Kind::Item, place.item->ordinal) && !word;
    switch (compare.left) {
    case Condition::Left::Input:
        if (compare.clauseOrdinal >= 0)
            add(from, node(Kind::When, compare.clauseOrdinal));
        break;
    case Condition::Left::Item:
        if (compare.clauseOrdinal >= 0)
            add(from, node(Kind::When, compare.clauseOrdinal));
        if (compare.itemOrdinal >= 0 && !ownLevel && (compare.clauseOrdinal < 0 || word))
            add(from, node(Kind::Item, compare.itemOrdinal));
        break;
    case Condition::Left::Section:
        if (compare.sectionOrdinal >= 0)
            add(from, node(word ? Kind::SectionLevel : Kind::Section, compare.sectionOrdinal));
        break;
    case Condition::Left::Total:
        add(from, node(Kind::Total, 0));
        break;
    default:
        break;
    }
    if (compare.right == Condition::Right::Reference)
        addReference(from, compare.reference);
}

void Graph::addReads()
{
    const auto readerOf = [this](const Place &place, Reader reader) {
        switch (reader) {
        case Reader::Applies:
            return node(Kind::Applies, place.item->ordinal);
        case Reader::When:
            return node(Kind::When, place.clause->ordinal);
        case Reader::Item:
            return node(Kind::Item, place.item->ordinal);
        case Reader::SectionLevel:
            return node(Kind::SectionLevel, place.section->ordinal);
        case Reader::Grading:
            break;
        }
        return m_edges.size();
    };
    visitReads(m_standard, {[&](const Place &place, Reader reader, Condition &condition) {
                                const std::size_t from = readerOf(place, reader);
                                if (from == m_edges.size())
                                    return;
                                m_places[from] = place;
                                visitCompares(condition, place.path,
                                              [&](Condition &compare, const QString &) {
                                                  addCompare(from, place, compare);
                                              });
                            },
                            [&](const Place &place, Reader reader, Reference &reference) {
                                const std::size_t from = readerOf(place, reader);
                                if (from == m_edges.size())
                                    return;
                                m_places[from] = place;
                                addReference(from, reference);
                            }});
}

QString Graph::nameOf(std::size_t at) const
{
    const ScoringStep step = stepOf(at);
    const auto n = static_cast<std::size_t>(step.ordinal);
    switch (step.kind) {
    case Kind::Applies:
    case Kind::Item:
        return m_items[n]->id;
    case Kind::When:
        return m_items[static_cast<std::size_t>(m_itemOfClause[n])]->id + u'.' + m_clauses[n]->id;
    case Kind::Section:
    case Kind::SectionLevel:
        return m_sections[n]->id;
    case Kind::Total:
        break;
    }
    return u"total"_s;
}

void Graph::reportCircle(std::size_t again, WorkOrder &order)
{
    QStringList names;
    Place place;
    bool inside = false;
    for (const auto &[at, edge] : m_way) {
        inside = inside || at == again;
        if (!inside)
            continue;
        if (m_reported.contains(at))
            return; // named already as part of another circle
        names.append(nameOf(at));
        if (place.path.isEmpty())
            place = m_places[at];
    }
    names.append(nameOf(again));
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
    problem.detail = u"it reads itself: "_s + problem.name;
    order.circles.push_back(problem);
}

/// Depth first without recursion: a chain of a hundred thousand items must not end the stack.
void Graph::descend(std::size_t root, WorkOrder &order)
{
    if (m_colour[root] != 0)
        return;
    m_colour[root] = 1;
    m_way.emplace_back(root, 0);
    while (!m_way.empty()) {
        auto &[at, edge] = m_way.back();
        if (edge == m_edges[at].size()) {
            m_colour[at] = 2;
            if (isWork(stepOf(at)))
                order.steps.push_back(stepOf(at));
            m_way.pop_back();
            continue;
        }
        const std::size_t next = m_edges[at][edge++];
        if (m_colour[next] == 0) {
            m_colour[next] = 1;
            m_way.emplace_back(next, 0);
        } else if (m_colour[next] == 1) {
            reportCircle(next, order);
        }
    }
}

WorkOrder Graph::sort()
{
    WorkOrder order;
    m_colour.assign(m_edges.size(), 0);
    for (const Item *item : m_items)
        descend(node(Kind::Item, item->ordinal), order);
    for (std::size_t at = 0; at < m_edges.size(); ++at)
        descend(at, order);
    return order;
}
} // namespace

WorkOrder workOrderOf(Standard &standard)
{
    return Graph(standard).sort();
}

} // namespace core
