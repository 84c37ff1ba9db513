// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/span.h"
#include "core/model/standard.h"

namespace core {

/// What an item or a section can come to in any assessment that is complete.
struct Bounds
{
    Span earned;
    Span possible;
};

/// Bounds of everything in a standard, by interval reasoning: each quantity by itself, from the
/// clauses up. They always hold every outcome that scoring can have, over all answers, attributes,
/// years, peers and marks of "not applicable"; they may hold more, since what depends on each other
/// is taken as independent, and what is looked up (attributes, earlier rounds, peers) as anything.
///
///     const StandardBounds bounds = boundsOf(standard);
///     bounds.total.high; // nobody scores more, in thousandths
struct StandardBounds
{
    std::vector<Bounds> items;    ///< by ordinal
    std::vector<Bounds> sections; ///< by ordinal, as conditions see them
    Span total;                   ///< rounded, before rank classes; with a mix, of the mix
    Span possible;
};

/// Names need not be resolved; ordinals must be there. Pure.
StandardBounds boundsOf(const Standard &standard);

/// What one clause can add to its item.
Span deltaBounds(const Clause &clause);

} // namespace core
