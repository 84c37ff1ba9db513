// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/span.h"

namespace core {
namespace {

std::int64_t bounded(Int128 value)
{
    return static_cast<std::int64_t>(
        std::clamp<Int128>(value, Int128{-Span::endless}, Int128{Span::endless}));
}

bool isEndless(std::int64_t end)
{
    return end <= -Span::endless || end >= Span::endless;
}

std::int64_t added(std::int64_t one, std::int64_t other)
{
    return isEndless(one) ? one : bounded(Int128{one} + other);
}

std::int64_t weighted(std::int64_t end, Measure weight)
{
    if (weight.millionths == 0)
        return 0;
    return isEndless(end) ? end
                          : bounded(dividedRounding(Int128{end} * weight.millionths, 1'000'000));
}

/// The greatest multiple of `grid` that is not above `value`.
std::int64_t floorTo(std::int64_t value, std::int64_t grid)
{
    const std::int64_t rest = value % grid;
    return value - (rest < 0 ? rest + grid : rest);
}
} // namespace

Span Span::plus(const Span &other) const
{
    return {isEndless(other.low) ? other.low : added(low, other.low),
            isEndless(other.high) ? other.high : added(high, other.high)};
}

Span Span::minus(const Span &other) const
{
    return plus({-other.high, -other.low});
}

Span Span::widened(std::int64_t by) const
{
    return {added(low, -by), added(high, by)};
}

Span Span::scaled(Measure weight) const
{
    return {weighted(low, weight), weighted(high, weight)};
}

Span Span::clamped(const std::optional<Points> &floor, const std::optional<Points> &ceiling) const
{
    Span span = *this;
    if (ceiling)
        span = {std::min(span.low, ceiling->thousandths),
                std::min(span.high, ceiling->thousandths)};
    if (floor)
        span = {std::max(span.low, floor->thousandths), std::max(span.high, floor->thousandths)};
    return span;
}

SpanSet SpanSet::united(const SpanSet &other) const
{
    std::vector<Span> all = m_spans;
    all.insert(all.end(), other.m_spans.begin(), other.m_spans.end());
    std::sort(all.begin(), all.end(),
              [](const Span &left, const Span &right) { return left.low < right.low; });
    SpanSet joined;
    for (const Span &span : all) {
        if (!joined.m_spans.empty() && span.low <= joined.m_spans.back().high + 1)
            joined.m_spans.back().high = std::max(joined.m_spans.back().high, span.high);
        else
            joined.m_spans.push_back(span);
    }
    return joined;
}

SpanSet SpanSet::complement() const
{
    SpanSet rest;
    std::int64_t from = -Span::endless;
    for (const Span &span : m_spans) {
        if (span.low > from)
            rest.m_spans.push_back({from, span.low - 1});
        from = span.high + 1;
    }
    if (from <= Span::endless)
        rest.m_spans.push_back({from, Span::endless});
    return rest;
}

SpanSet SpanSet::common(const SpanSet &other) const
{
    return complement().united(other.complement()).complement();
}

bool SpanSet::holdsMultipleOf(std::int64_t grid) const
{
    return std::any_of(m_spans.begin(), m_spans.end(),
                       [grid](const Span &span) { return floorTo(span.high, grid) >= span.low; });
}

} // namespace core
