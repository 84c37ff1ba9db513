// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"

#include <set>
#include <vector>

namespace core {

/// The numbers that the rules of a standard work with, for comparison with those that its texts
/// name: magnitudes, in millionths.
class RuleNumbers
{
public:
    /// `standard` must outlive it; names need not be resolved, but what is not is not followed.
    explicit RuleNumbers(Standard &standard);

    /// What the item's clause works with, what reads its input compares it with, and what holds
    /// for the item as a whole.
    bool isUsed(const Section &section, const Item &item, const Clause &clause,
                Measure number) const;
    /// The same for any clause of the item.
    bool isUsed(const Section &section, const Item &item, Measure number) const;

private:
    using Numbers = std::set<std::int64_t>;

    void addReads(Standard &standard);
    void addItem(const Item &item);

    std::vector<Numbers> m_ofClauses; ///< by ordinal
    std::vector<Numbers> m_ofItems;   ///< of the item as a whole, by ordinal
};

} // namespace core
