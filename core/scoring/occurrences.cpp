// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/occurrences.h"

namespace core {
namespace {

Fraction factorOf(const Rule &rule, std::int32_t variant)
{
    const auto n = static_cast<std::size_t>(variant);
    return variant < 0 || n >= rule.variants.size() ? Fraction{1, 1}
                                                    : Fraction::of(rule.variants[n].factor);
}

/// Measured, not counted: the free ones come off at the lower end.
Occurrences measured(const Rule &rule, const Fraction &value)
{
    const Fraction free{rule.free, 1};
    Occurrences found;
    found.all = value;
    found.afterFree = value > free;
    found.weighted = found.afterFree || rule.free == 0 ? value - free
                     : value.numerator < 0             ? value
                                                       : Fraction{0, 1};
    return found;
}

/// Plain occurrences use up what is free, then the variants in their order.
Occurrences counted(const Rule &rule, const ClauseAnswer &answer)
{
    Occurrences found;
    Int128 all = answer.a;
    std::int64_t free = rule.free;
    const auto left = [&free](std::int64_t count) {
        const std::int64_t spent = count < free ? count : free;
        free -= spent;
        return count - spent;
    };
    std::int64_t rest = left(answer.a);
    found.afterFree = rest > 0;
    found.weighted = {rest, 1};
    for (std::size_t n = 0; n < answer.many.size(); ++n) {
        all += answer.many[n];
        rest = left(answer.many[n]);
        if (rest == 0)
            continue;
        found.afterFree = true;
        found.weighted =
            found.weighted + Fraction{rest, 1} * factorOf(rule, static_cast<std::int32_t>(n));
    }
    found.all = {all, 1};
    return found;
}

/// Named matters in the order typed; perMatter keeps the greatest variant of each name.
Occurrences named(const Rule &rule, const ClauseAnswer &answer)
{
    std::vector<std::pair<const QString *, Fraction>> matters;
    for (const Matter &matter : answer.matters) {
        const Fraction factor = factorOf(rule, matter.variant);
        const auto same = std::find_if(matters.begin(), matters.end(), [&](const auto &other) {
            return rule.perMatter && *other.first == matter.name;
        });
        if (same == matters.end())
            matters.emplace_back(&matter.name, factor);
        else if (factor > same->second)
            same->second = factor;
    }
    Occurrences found;
    found.all = {static_cast<Int128>(matters.size()), 1};
    const auto free = static_cast<std::size_t>(rule.free);
    for (std::size_t n = free; n < matters.size(); ++n) {
        found.afterFree = true;
        found.weighted = found.weighted + matters[n].second;
    }
    return found;
}
} // namespace

Occurrences occurrencesOf(const Rule &rule, InputType input, const ClauseAnswer &answer)
{
    switch (input) {
    case InputType::Number:
        return measured(rule, {answer.a, 1'000'000});
    case InputType::Ratio:
        return measured(rule, {Int128{100} * answer.a, Int128{answer.b} - answer.c});
    case InputType::Matters:
        return named(rule, answer);
    default:
        return counted(rule, answer);
    }
}

Fraction meanWorth(const Rule &rule, const ClauseAnswer &answer)
{
    Fraction sum{0, 1};
    Int128 votes = 0;
    for (std::size_t n = 0; n < rule.worth.size() && n < answer.many.size(); ++n) {
        sum = sum + Fraction::of(rule.worth[n].second) * Fraction{answer.many[n], 1};
        votes += answer.many[n];
    }
    return sum / Fraction{votes, 1};
}

} // namespace core
