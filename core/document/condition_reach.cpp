// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/condition_reach.h"

namespace core {
namespace {

using Comparison = Condition::Comparison;

/// A bound in millionths: any value from low to high, as far as the standard says.
struct Asked
{
    Int128 low = 0;
    Int128 high = 0;
    bool known = false;
};

Asked askedOf(const Reference &reference)
{
    if (reference.kind == Reference::Kind::Number)
        return {reference.number.millionths, reference.number.millionths, true};
    if (reference.kind != Reference::Kind::ByYear || reference.byYear.empty())
        return {};
    Asked asked{reference.byYear.front().second.millionths,
                reference.byYear.front().second.millionths, true};
    for (const auto &[year, number] : reference.byYear) {
        asked.low = std::min<Int128>(asked.low, number.millionths);
        asked.high = std::max<Int128>(asked.high, number.millionths);
    }
    return asked;
}

/// The whole thousandths next to a bound in millionths.
std::int64_t downTo(Int128 millionths)
{
    const Int128 rest = millionths % 1000;
    return static_cast<std::int64_t>((millionths - (rest < 0 ? rest + 1000 : rest)) / 1000);
}

std::int64_t upTo(Int128 millionths)
{
    return -downTo(-millionths);
}

/// The thousandths t for which "t op bound" holds.
SpanSet holdingFor(Comparison comparison, Int128 bound)
{
    constexpr std::int64_t end = Span::endless;
    switch (comparison) {
    case Comparison::AtLeast:
        return SpanSet(Span{upTo(bound), end});
    case Comparison::Above:
        return SpanSet(Span{downTo(bound) + 1, end});
    case Comparison::AtMost:
        return SpanSet(Span{-end, downTo(bound)});
    case Comparison::Below:
        return SpanSet(Span{-end, upTo(bound) - 1});
    case Comparison::Is:
        break;
    }
    return SpanSet(Span{upTo(bound), downTo(bound)});
}

/// Among all bounds from low to high: holds for one of them, holds for all of them.
ConditionReach reachFor(Comparison comparison, const Asked &asked)
{
    if (!asked.known)
        return {SpanSet::everything(), {}};
    if (comparison == Comparison::Is)
        return {SpanSet(Span{upTo(asked.low), downTo(asked.high)}),
                asked.low == asked.high ? holdingFor(comparison, asked.low) : SpanSet()};
    const bool upwards = comparison == Comparison::AtLeast || comparison == Comparison::Above;
    return {holdingFor(comparison, upwards ? asked.low : asked.high),
            holdingFor(comparison, upwards ? asked.high : asked.low)};
}

/// 80 % of anything in `possible`.
Asked percentOf(const Span &possible, Measure percent)
{
    if (possible.low <= -Span::endless || possible.high >= Span::endless)
        return {};
    const Int128 one = dividedRounding(Int128{possible.low} * percent.millionths, 100'000);
    const Int128 other = dividedRounding(Int128{possible.high} * percent.millionths, 100'000);
    // Thousandths × percent are exact at 1/100,000 of a thousandth; a step to either side of the
    // rounding keeps the true bound inside.
    return {std::min(one, other) - 1, std::max(one, other) + 1, true};
}

Asked askedOf(const Condition &compare, const Span &possible)
{
    switch (compare.right) {
    case Condition::Right::Percent: {
        const Int128 exact = Int128{possible.low} * compare.percent.millionths;
        if (possible.low == possible.high && exact % 100'000 == 0)
            return {exact / 100'000, exact / 100'000, true};
        return percentOf(possible, compare.percent);
    }
    case Condition::Right::Reference:
        return askedOf(compare.reference);
    default:
        return {};
    }
}

/// Something that does not hang on the total: it can hold, or cannot fail, at all of them or none.
ConditionReach anywhere(bool may, bool must)
{
    return {may ? SpanSet::everything() : SpanSet(), must ? SpanSet::everything() : SpanSet()};
}

/// Points of an item or a section within their bounds.
ConditionReach reachWithin(const Condition &compare, const Bounds &bounds)
{
    if (compare.right == Condition::Right::Word || compare.right == Condition::Right::Flag)
        return anywhere(true, false);
    const ConditionReach reach = reachFor(compare.comparison, askedOf(compare, bounds.possible));
    const SpanSet earned(bounds.earned);
    return anywhere(!earned.common(reach.may).isEmpty(),
                    earned.common(reach.must.complement()).isEmpty());
}

ConditionReach reachOfCompare(const Condition &compare, const StandardBounds &bounds)
{
    switch (compare.left) {
    case Condition::Left::Total:
        return reachFor(compare.comparison, askedOf(compare, bounds.possible));
    case Condition::Left::Section:
        if (compare.sectionOrdinal >= 0)
            return reachWithin(compare,
                               bounds.sections[static_cast<std::size_t>(compare.sectionOrdinal)]);
        break;
    case Condition::Left::Item:
        if (compare.itemOrdinal >= 0 && compare.clauseOrdinal < 0)
            return reachWithin(compare,
                               bounds.items[static_cast<std::size_t>(compare.itemOrdinal)]);
        break;
    default:
        break;
    }
    return anywhere(true, false);
}
} // namespace

ConditionReach reachOf(const Condition &condition, const StandardBounds &bounds)
{
    ConditionReach reach = anywhere(true, true);
    switch (condition.kind) {
    case Condition::Kind::Always:
        return reach;
    case Condition::Kind::Compare:
        return reachOfCompare(condition, bounds);
    case Condition::Kind::Any:
        reach = anywhere(false, false);
        for (const Condition &part : condition.parts) {
            const ConditionReach one = reachOf(part, bounds);
            reach = {reach.may.united(one.may), reach.must.united(one.must)};
        }
        return reach;
    case Condition::Kind::All:
        for (const Condition &part : condition.parts) {
            const ConditionReach one = reachOf(part, bounds);
            reach = {reach.may.common(one.may), reach.must.common(one.must)};
        }
        return reach;
    case Condition::Kind::Not:
        break;
    }
    if (condition.parts.empty())
        return anywhere(true, false);
    const ConditionReach one = reachOf(condition.parts.front(), bounds);
    return {one.must.complement(), one.may.complement()};
}

} // namespace core
