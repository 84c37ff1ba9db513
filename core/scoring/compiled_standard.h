// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"
#include "core/scoring/peer_reads.h"

namespace core {

/// One thing that scoring works out, in an order in which everything read is there already.
struct ScoringStep
{
    enum class Kind : std::uint8_t
    {
        Applies,   ///< an item's appliesIf
        When,      ///< a clause's when
        Input,     ///< what stands in an input; no work, a place in the order
        Item,      ///< its clauses
        ItemPeers, ///< what an item earns or is by its peers
        Section,
        SectionLevel,
        Total,
    };

    Kind kind = Kind::Item;
    std::int32_t ordinal = 0; ///< of the item, clause or section
    std::int32_t stage = 0;   ///< how often peers stand between it and what was typed
};

/// One walk over all assessments of a cohort before the last, which scores them. A value may read
/// peers only of values worked out in an earlier stage: the walk of a stage works out what the next
/// one reads of peers, and no more.
struct CohortPass
{
    std::vector<ScoringStep> steps;
    std::vector<char> items;         ///< by ordinal: whose answers it needs
    std::vector<std::int32_t> reads; ///< ordinals of the peer reads that are known after it
    bool totals = false;             ///< all totals are known after it, as grading reads them
};

/// What each section could give if nothing were excluded: base and ceiling included, before its
/// weight; and what they come to together, weighted.
struct FullPossible
{
    std::vector<Points> sections; ///< by ordinal
    Points total;

    Points of(const Section &section) const
    {
        return sections[static_cast<std::size_t>(section.ordinal)];
    }
};

FullPossible fullPossibleOf(const Standard &standard);

/// A standard made ready for scoring: a copy of its own with all names resolved to ordinals, the
/// order of work, and what each section could give if nothing were excluded.
///
///     const CompiledStandard compiled = compile(standard);
///     const Result result = score(compiled, sheet, subject, Detail::Full);
///
/// Never changes after `compile`; may be shared by threads. May be moved, not copied.
struct CompiledStandard
{
    CompiledStandard() = default;
    CompiledStandard(const CompiledStandard &) = delete;
    CompiledStandard &operator=(const CompiledStandard &) = delete;
    CompiledStandard(CompiledStandard &&) = default;
    CompiledStandard &operator=(CompiledStandard &&) = default;
    ~CompiledStandard() = default;

    Standard standard;
    std::vector<const Item *> items;        ///< by ordinal
    std::vector<const Section *> sections;  ///< by ordinal
    std::vector<const Clause *> clauses;    ///< by ordinal in the standard
    std::vector<std::int32_t> itemOfClause; ///< by clause ordinal
    QStringList attributes;                 ///< by ordinal: what it reads of the organization
    std::vector<ScoringStep> steps;
    std::vector<char> ratedByPeers; ///< by item: its levels compare it with its own peers
    std::vector<PeerRead> peerReads;
    std::vector<CohortPass> passes; ///< by stage
    FullPossible full;
    bool readsPeers = false;   ///< rank, peers, quotas: needs the whole round
    bool readsEarlier = false; ///< the held grade, or earlier rounds' points
};

/// Resolves names and finds the order of work. Throws Error(Invalid) when a name is unknown or
/// something reads itself in a circle; a standard without error findings never throws.
CompiledStandard compile(const Standard &standard);

} // namespace core
