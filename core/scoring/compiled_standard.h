// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"

namespace core {

/// One thing that scoring works out, in an order in which everything read is there already.
struct ScoringStep
{
    enum class Kind : std::uint8_t
    {
        Applies, ///< an item's appliesIf
        When,    ///< a clause's when
        Item,
        Section,
        SectionLevel,
        Total,
    };

    Kind kind = Kind::Item;
    std::int32_t ordinal = 0; ///< of the item, clause or section
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
    std::vector<ScoringStep> steps;
    FullPossible full;
    bool readsPeers = false;   ///< rank, peers, quotas: needs the whole round
    bool readsEarlier = false; ///< the held grade, or earlier rounds' points
};

/// Resolves names and finds the order of work. Throws Error(Invalid) when a name is unknown or
/// something reads itself in a circle; a standard without error findings never throws.
CompiledStandard compile(const Standard &standard);

} // namespace core
