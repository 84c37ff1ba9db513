// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"

namespace core {

/// A value of every assessment that rules of the standard read over all peers: what a mean, a
/// highest, a lowest or a place is taken of. References, ranks and absence policies name theirs by
/// its ordinal (`peerRead`).
struct PeerRead
{
    enum class What : std::uint8_t
    {
        Input,      ///< of clause `ordinal`
        TypedInput, ///< the same, only where it was typed: for what a shortfall requires, because
                    ///< "nothing found" stands for just that
        Attribute,
        Year,
        Item,        ///< the points it earned where it applies
        Section,     ///< the points it earned where anything in it applies
        Total,       ///< exact
        GradedTotal, ///< as grading reads it: rounded, and after rank classes
        RankedItems, ///< the points of `items` together, where clause `ordinal` is asked
        RankedTotal, ///< the exact total, where clause `ordinal` is asked
    };

    What what = What::Input;
    std::int32_t ordinal = -1; ///< of the clause, item or section
    QString attribute;
    std::vector<std::int32_t> items;
    QStringList within;
    bool inPoints = false;  ///< a mean is rounded to 1/1000, else to 1/1,000,000
    std::int32_t stage = 0; ///< in which all of them are known; see `CohortPass`

    bool isSameAs(const PeerRead &other) const;
};

/// Finds what the standard, its names resolved, reads of peers, and writes the ordinals into its
/// references, ranks and items.
std::vector<PeerRead> findPeerReads(Standard &standard);

} // namespace core
