// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/bounds.h"

namespace core {
namespace {

constexpr Span zero{0, 0};

Span worthSpan(const Worth &worth)
{
    return worth.ranged ? Span{worth.min.thousandths, worth.max.thousandths}
                        : Span::at(worth.points);
}

/// `points` any number of times.
Span anyTimes(Points points)
{
    return {points < Points{} ? -Span::endless : 0, points > Points{} ? Span::endless : 0};
}

/// A measured amount that can only be from 0 on.
bool isFromZero(InputType input)
{
    return input == InputType::Count || input == InputType::Ratio;
}

Span limited(const Rule &rule, const Span &span)
{
    return rule.limit ? span.clamped(-*rule.limit, rule.limit) : span;
}

Span eachSpan(const Clause &clause)
{
    const Rule &rule = clause.rule;
    Span span = anyTimes(rule.points);
    if (!isFromZero(clause.input) && clause.input != InputType::Matters)
        span = span.with(anyTimes(-rule.points));
    for (const Variant &variant : rule.variants) {
        if (variant.factor < Measure{})
            span = span.with(anyTimes(-rule.points));
    }
    return limited(rule, span);
}

Span shortfallSpan(const Clause &clause)
{
    const Rule &rule = clause.rule;
    const bool known = rule.required.kind == Reference::Kind::Number && isFromZero(clause.input) &&
                       !rule.dividedBy.isThere();
    if (!known)
        return limited(rule, anyTimes(rule.points));
    const Measure most{std::max<std::int64_t>(rule.required.number.millionths, 0)};
    const Span worst = Span::at(rule.points).scaled(most);
    return limited(rule, zero.with(worst));
}

Span judgeSpan(const Rule &rule)
{
    if (!rule.each)
        return worthSpan({true, {}, rule.min, rule.max}).with(zero);
    return anyTimes(rule.min).with(anyTimes(rule.max));
}

Span tiersSpan(const Rule &rule)
{
    Span span = Span::at(rule.otherwise);
    for (const Tier &tier : rule.tiers)
        span = span.with(worthSpan(tier.worth));
    return span;
}

Span choiceSpan(const Rule &rule)
{
    if (rule.options.empty())
        return zero;
    Span span = worthSpan(rule.options.front().worth);
    for (const Option &option : rule.options)
        span = span.with(worthSpan(option.worth));
    return span;
}

/// Mean worth × points ÷ 100, rounded.
Span votesSpan(const Rule &rule)
{
    Span span = zero;
    for (const auto &[word, worth] : rule.worth) {
        const Int128 exact = Int128{worth.millionths} * rule.points.thousandths;
        const auto points = static_cast<std::int64_t>(dividedRounding(exact, 100'000'000));
        span = span.with({points, points});
    }
    return span.widened(1);
}

Span convertSpan(const Clause &clause)
{
    if (!isFromZero(clause.input) || clause.rule.factor < Measure{})
        return Span::everything();
    return {clause.rule.offset.thousandths, Span::endless};
}

Span rankSpan(const RankRule &rank)
{
    Span span = zero;
    for (const Points points : rank.table)
        span = span.with(Span::at(points));
    if (!rank.hasAfter)
        return span;
    span = span.with(Span::at(rank.afterFloor));
    return rank.afterStep > Points{} ? Span{span.low, Span::endless} : span;
}

Span ruleSpan(const Clause &clause)
{
    const Rule &rule = clause.rule;
    switch (rule.type) {
    case RuleType::Each:
        return eachSpan(clause);
    case RuleType::Once:
    case RuleType::Share:
        return zero.with(Span::at(rule.points));
    case RuleType::Choice:
        return choiceSpan(rule);
    case RuleType::Judge:
        return judgeSpan(rule);
    case RuleType::Shortfall:
        return shortfallSpan(clause);
    case RuleType::Slope:
        return limited(rule, anyTimes(rule.points));
    case RuleType::Tiers:
        return tiersSpan(rule);
    case RuleType::Votes:
        return votesSpan(rule);
    case RuleType::Convert:
        return convertSpan(clause);
    case RuleType::Rank:
        return rankSpan(rule.rank);
    case RuleType::Require:
    case RuleType::Zero:
    case RuleType::Record:
        return zero;
    }
    return Span::everything();
}
} // namespace

Span deltaBounds(const Clause &clause)
{
    const Span span = ruleSpan(clause);
    return clause.when ? span.with(zero) : span;
}

} // namespace core
