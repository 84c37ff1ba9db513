// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/compiled_standard.h"
#include "core/scoring/reads.h"

namespace core {

/// What depends on what in a standard whose names are resolved: a node for each appliesIf, clause,
/// input, item (once by its clauses, once by its peers), section, section's level, and the total.
/// A clause's node (Kind::When) stands for "is it asked, and what was typed"; an input's node for
/// the value that others read, which behind "nothing found" may have to be looked up.
class WorkGraph
{
public:
    using Kind = ScoringStep::Kind;

    struct Edge
    {
        std::size_t to = 0;
        bool ofPeers = false; ///< read of all peers, not of oneself
    };

    explicit WorkGraph(Standard &standard);

    std::size_t size() const { return m_edges.size(); }

    std::size_t node(Kind kind, std::int32_t ordinal) const;
    ScoringStep stepOf(std::size_t node) const;
    bool isWork(std::size_t node) const;
    QString nameOf(std::size_t node) const;
    std::int32_t itemOf(std::size_t node) const; ///< whose answers it is about; -1: none

    const std::vector<Edge> &edges(std::size_t node) const { return m_edges[node]; }

    const Place &place(std::size_t node) const { return m_places[node]; }

    const std::vector<const Item *> &items() const { return m_items; }

    const std::vector<PeerRead> &peerReads() const { return m_peerReads; }

    /// The nodes where the values of a peer read are worked out.
    std::vector<std::size_t> sourcesOf(const PeerRead &read) const;

    /// By item: do its levels compare it with its own peers? Then they wait for them.
    const std::vector<char> &ratedByPeers() const { return m_ratedByPeers; }

private:
    void findRatedByPeers();
    void addStructure();
    void addReads();

    void add(std::size_t from, std::size_t to) { m_edges[from].push_back({to, false}); }

    void addPeers(std::size_t from, std::int32_t peerRead);
    void addRank(const Item &item, const RankRule &rank);
    void addCompare(std::size_t from, const Place &place, const Condition &compare);
    void addReference(std::size_t from, const Reference &reference);
    std::size_t readerOf(const Place &place, Reader reader, bool inCondition) const;

    Standard &m_standard;
    std::vector<const Item *> m_items;
    std::vector<const Section *> m_sections;
    std::vector<const Clause *> m_clauses;
    std::vector<std::int32_t> m_itemOfClause;
    std::vector<PeerRead> m_peerReads;
    std::vector<char> m_ratedByPeers;
    std::vector<std::vector<Edge>> m_edges;
    std::vector<Place> m_places; ///< by node: where its reads stand
};

} // namespace core
