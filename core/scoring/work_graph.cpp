// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/work_graph.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;
using Kind = ScoringStep::Kind;

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

bool countsInSection(const Item &item)
{
    return item.kind == ItemKind::Scored || item.kind == ItemKind::Bonus ||
           item.kind == ItemKind::Penalty;
}

bool waitsForPeers(const Item &item)
{
    return item.kind == ItemKind::Scored && item.notApplicable == AbsencePolicy::PeerMean;
}
} // namespace

WorkGraph::WorkGraph(Standard &standard)
    : m_standard(standard)
    , m_items(itemsOf(standard))
    , m_sections(sectionsOf(standard))
    , m_peerReads(findPeerReads(standard))
{
    const std::size_t clauses = at(standard.clauseCount);
    m_edges.resize(3 * m_items.size() + 2 * clauses + 2 * m_sections.size() + 1);
    m_places.resize(m_edges.size());
    m_itemOfClause.resize(clauses);
    findRatedByPeers();
    addStructure();
    addReads();
}

std::size_t WorkGraph::node(Kind kind, std::int32_t ordinal) const
{
    const std::size_t items = m_items.size();
    const std::size_t clauses = m_itemOfClause.size();
    const std::size_t sections = m_sections.size();
    switch (kind) {
    case Kind::Applies:
        return at(ordinal);
    case Kind::When:
        return items + at(ordinal);
    case Kind::Input:
        return items + clauses + at(ordinal);
    case Kind::Item:
        return items + 2 * clauses + at(ordinal);
    case Kind::ItemPeers:
        return 2 * items + 2 * clauses + at(ordinal);
    case Kind::Section:
        return 3 * items + 2 * clauses + at(ordinal);
    case Kind::SectionLevel:
        return 3 * items + 2 * clauses + sections + at(ordinal);
    case Kind::Total:
        break;
    }
    return m_edges.size() - 1;
}

ScoringStep WorkGraph::stepOf(std::size_t at) const
{
    for (const Kind kind : {Kind::Total, Kind::SectionLevel, Kind::Section, Kind::ItemPeers,
                            Kind::Item, Kind::Input, Kind::When, Kind::Applies}) {
        const std::size_t first = node(kind, 0);
        if (at >= first)
            return {kind, static_cast<std::int32_t>(at - first), 0};
    }
    return {};
}

bool WorkGraph::isWork(std::size_t node) const
{
    const ScoringStep step = stepOf(node);
    const std::size_t n = at(step.ordinal);
    switch (step.kind) {
    case Kind::Applies:
        return m_items[n]->appliesIf.has_value();
    case Kind::When:
        return m_clauses[n]->when.has_value();
    case Kind::Input:
        return false;
    case Kind::ItemPeers:
        return waitsForPeers(*m_items[n]) || m_ratedByPeers[n];
    case Kind::SectionLevel:
        return !m_sections[n]->levels.empty();
    default:
        return true;
    }
}

std::int32_t WorkGraph::itemOf(std::size_t node) const
{
    const ScoringStep step = stepOf(node);
    switch (step.kind) {
    case Kind::Applies:
    case Kind::Item:
    case Kind::ItemPeers:
        return step.ordinal;
    case Kind::When:
    case Kind::Input:
        return m_itemOfClause[at(step.ordinal)];
    default:
        return -1;
    }
}

QString WorkGraph::nameOf(std::size_t node) const
{
    const ScoringStep step = stepOf(node);
    const std::size_t n = at(step.ordinal);
    switch (step.kind) {
    case Kind::Applies:
    case Kind::Item:
    case Kind::ItemPeers:
        return m_items[n]->id;
    case Kind::When:
    case Kind::Input:
        return m_items[at(m_itemOfClause[n])]->id + u'.' + m_clauses[n]->id;
    case Kind::Section:
    case Kind::SectionLevel:
        return m_sections[n]->id;
    case Kind::Total:
        break;
    }
    return u"total"_s;
}

void WorkGraph::findRatedByPeers()
{
    m_ratedByPeers.assign(m_items.size(), 0);
    visitReads(m_standard, {[this](const Place &place, Reader reader, Condition &condition) {
                                if (reader != Reader::Item)
                                    return;
                                visitCompares(condition, {}, [&](Condition &one, const QString &) {
                                    if (one.left == Condition::Left::Item &&
                                        one.itemOrdinal == place.item->ordinal &&
                                        one.right == Condition::Right::Reference &&
                                        one.reference.readsPeers())
                                        m_ratedByPeers[at(place.item->ordinal)] = 1;
                                });
                            },
                            [](const Place &, Reader, Reference &) {}});
}

void WorkGraph::addStructure()
{
    for (const Item *item : m_items) {
        const std::size_t self = node(Kind::Item, item->ordinal);
        const std::size_t settled = node(Kind::ItemPeers, item->ordinal);
        const std::size_t applies = node(Kind::Applies, item->ordinal);
        add(self, applies);
        add(settled, self);
        for (const Clause &clause : item->clauses) {
            const std::size_t input = node(Kind::Input, clause.ordinal);
            m_clauses.push_back(&clause);
            m_itemOfClause[at(clause.ordinal)] = item->ordinal;
            add(node(Kind::When, clause.ordinal), applies);
            add(input, node(Kind::When, clause.ordinal));
            add(self, input);
        }
        add(node(Kind::Section, item->section), countsInSection(*item) ? settled : applies);
    }
    for (const Section *section : m_sections) {
        const std::size_t self = node(Kind::Section, section->ordinal);
        add(section->parent < 0 ? node(Kind::Total, 0) : node(Kind::Section, section->parent),
            self);
        add(node(Kind::SectionLevel, section->ordinal), self);
    }
    for (const Item *item : m_items) {
        if (waitsForPeers(*item))
            addPeers(node(Kind::ItemPeers, item->ordinal), item->peerRead);
        for (const Clause &clause : item->clauses) {
            if (clause.rule.type == RuleType::Rank)
                addRank(*item, clause.rule.rank);
        }
    }
}

std::vector<std::size_t> WorkGraph::sourcesOf(const PeerRead &read) const
{
    using What = PeerRead::What;
    const bool named = read.ordinal >= 0;
    std::vector<std::size_t> sources;
    switch (read.what) {
    case What::Input:
        return named ? std::vector{node(Kind::Input, read.ordinal)} : sources;
    case What::TypedInput:
        return named ? std::vector{node(Kind::When, read.ordinal)} : sources;
    case What::Item:
        return named ? std::vector{node(Kind::Item, read.ordinal)} : sources;
    case What::Section:
        return named ? std::vector{node(Kind::Section, read.ordinal)} : sources;
    case What::Total:
    case What::GradedTotal:
        return {node(Kind::Total, 0)};
    case What::RankedTotal:
        return {node(Kind::Total, 0), node(Kind::When, read.ordinal)};
    case What::RankedItems:
        sources.push_back(node(Kind::When, read.ordinal));
        for (const std::int32_t item : read.items)
            sources.push_back(node(Kind::ItemPeers, item));
        break;
    case What::Attribute:
    case What::Year:
        break;
    }
    return sources;
}

void WorkGraph::addPeers(std::size_t from, std::int32_t peerRead)
{
    for (const std::size_t source : sourcesOf(m_peerReads[at(peerRead)]))
        m_edges[from].push_back({source, true});
}

/// One's own place is among values that one reads too.
void WorkGraph::addRank(const Item &item, const RankRule &rank)
{
    const std::size_t self = node(Kind::Item, item.ordinal);
    addPeers(self, rank.peerRead);
    for (const std::size_t source : sourcesOf(m_peerReads[at(rank.peerRead)]))
        add(self, source);
}

void WorkGraph::addReference(std::size_t from, const Reference &reference)
{
    if (reference.kind == Reference::Kind::Input && reference.clauseOrdinal >= 0)
        add(from, node(Kind::Input, reference.clauseOrdinal));
    if (reference.peerRead >= 0)
        addPeers(from, reference.peerRead);
}

void WorkGraph::addCompare(std::size_t from, const Place &place, const Condition &compare)
{
    const bool word = compare.right == Condition::Right::Word;
    const bool ownLevel = place.item && compare.itemOrdinal == place.item->ordinal && !word &&
                          (from == node(Kind::Item, place.item->ordinal) ||
                           from == node(Kind::ItemPeers, place.item->ordinal));
    switch (compare.left) {
    case Condition::Left::Input:
        if (compare.clauseOrdinal >= 0)
            add(from, node(Kind::Input, compare.clauseOrdinal));
        break;
    case Condition::Left::Item:
        if (compare.clauseOrdinal >= 0)
            add(from, node(Kind::Input, compare.clauseOrdinal));
        if (compare.itemOrdinal >= 0 && !ownLevel && (compare.clauseOrdinal < 0 || word))
            add(from, node(Kind::ItemPeers, compare.itemOrdinal));
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

std::size_t WorkGraph::readerOf(const Place &place, Reader reader, bool inCondition) const
{
    switch (reader) {
    case Reader::Applies:
        return node(Kind::Applies, place.item->ordinal);
    case Reader::When: // a shortfall's required, where it is no condition
        return node(inCondition ? Kind::When : Kind::Input, place.clause->ordinal);
    case Reader::Item: {
        const bool late = inCondition && m_ratedByPeers[at(place.item->ordinal)];
        return node(late ? Kind::ItemPeers : Kind::Item, place.item->ordinal);
    }
    case Reader::SectionLevel:
        return node(Kind::SectionLevel, place.section->ordinal);
    case Reader::Grading:
        break;
    }
    return m_edges.size();
}

void WorkGraph::addReads()
{
    visitReads(m_standard, {[&](const Place &place, Reader reader, Condition &condition) {
                                const std::size_t from = readerOf(place, reader, true);
                                if (from == m_edges.size())
                                    return;
                                m_places[from] = place;
                                visitCompares(condition, place.path,
                                              [&](Condition &compare, const QString &) {
                                                  addCompare(from, place, compare);
                                              });
                            },
                            [&](const Place &place, Reader reader, Reference &reference) {
                                const std::size_t from = readerOf(place, reader, false);
                                if (from == m_edges.size())
                                    return;
                                m_places[from] = place;
                                addReference(from, reference);
                            }});
}

} // namespace core
