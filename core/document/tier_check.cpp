// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/tier_check.h"

namespace core {
namespace {

using Comparison = Condition::Comparison;

/// Values as whole steps, so that "below 60" and "at least 60" meet without a gap: counts and
/// dates are whole numbers, numbers lie on 1/1,000,000, and a ratio may lie anywhere (half a step
/// stands for "between").
class Steps
{
public:
    explicit Steps(InputType input) : m_continuous(input == InputType::Ratio)
    {
        m_unit = input == InputType::Count || input == InputType::Date ? 1'000'000 : 1;
        m_least = input == InputType::Count || input == InputType::Ratio
                      ? 0
                      : -Int128{largestValue} * 4'000'000;
    }

    /// The greatest step that "below" or "at most" takes in, or the least of the other two.
    Int128 edge(Comparison comparison, Measure bound) const
    {
        if (m_continuous) {
            const Int128 twice = Int128{2} * bound.millionths;
            return comparison == Comparison::Below   ? twice - 1
                   : comparison == Comparison::Above ? twice + 1
                                                     : twice;
        }
        const Int128 floor = floored(bound.millionths);
        const bool whole = floor * m_unit == bound.millionths;
        switch (comparison) {
        case Comparison::Below:
            return whole ? floor - 1 : floor;
        case Comparison::AtLeast:
            return whole ? floor : floor + 1;
        case Comparison::Above:
            return floor + 1;
        default:
            return floor;
        }
    }

    Int128 least() const { return m_least; }

    static Int128 most() { return Int128{largestValue} * 4'000'000; }

private:
    Int128 floored(std::int64_t value) const
    {
        const Int128 whole = value / m_unit;
        return value % m_unit < 0 ? whole - 1 : whole;
    }

    bool m_continuous = false;
    std::int64_t m_unit = 1;
    Int128 m_least = 0;
};

bool isUpper(Comparison comparison)
{
    return comparison == Comparison::AtLeast || comparison == Comparison::Above;
}

bool isFixed(const Reference &bound)
{
    return bound.kind == Reference::Kind::Number || bound.kind == Reference::Kind::Date;
}
} // namespace

TierVerdict judgeTiers(const Clause &clause)
{
    TierVerdict verdict;
    const std::vector<Tier> &tiers = clause.rule.tiers;
    if (!std::all_of(tiers.begin(), tiers.end(), [](const Tier &t) { return isFixed(t.bound); }))
        return verdict;
    const Steps steps(clause.input);
    Int128 low = steps.least() - 1; // all up to here is taken
    Int128 high = Steps::most();    // and all from here on
    const Tier *lowTier = nullptr;
    const Tier *highTier = nullptr;
    for (std::size_t n = 0; n < tiers.size(); ++n) {
        const Int128 edge = steps.edge(tiers[n].comparison, tiers[n].bound.number);
        const bool upper = isUpper(tiers[n].comparison);
        const bool reachable = low + 1 < high && (upper ? edge < high : edge > low);
        if (!reachable) {
            verdict.unreachable.push_back(n);
            continue;
        }
        (upper ? high : low) = edge;
        (upper ? highTier : lowTier) = &tiers[n];
    }
    verdict.gap = lowTier && highTier && low + 1 < high && !clause.rule.otherwiseWritten;
    if (verdict.gap) {
        verdict.gapFrom = textOf(lowTier->bound.number);
        verdict.gapTo = textOf(highTier->bound.number);
    }
    return verdict;
}

} // namespace core
