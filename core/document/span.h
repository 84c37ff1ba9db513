// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace core {

/// All values from `low` to `high`, in thousandths; the ends may be without end. Used to enclose
/// what points can come to: every operation gives a span that holds all possible outcomes.
struct Span
{
    static constexpr std::int64_t endless = std::int64_t{1} << 60;

    std::int64_t low = 0;
    std::int64_t high = 0;

    static Span at(Points points) { return {points.thousandths, points.thousandths}; }

    static Span everything() { return {-endless, endless}; }

    bool operator==(const Span &) const = default;

    Span with(const Span &other) const ///< the smallest that holds both
    {
        return {std::min(low, other.low), std::max(high, other.high)};
    }

    Span common(const Span &other) const ///< where both are; both hold the value
    {
        return {std::max(low, other.low), std::min(high, other.high)};
    }

    Span plus(const Span &other) const;
    Span minus(const Span &other) const;
    Span widened(std::int64_t by) const;
    /// × a weight that is not below 0, rounded to the nearest on the way.
    Span scaled(Measure weight) const;
    Span clamped(const std::optional<Points> &floor, const std::optional<Points> &ceiling) const;
};

/// A set of whole thousandths: closed intervals, in order, apart from each other.
class SpanSet
{
public:
    SpanSet() = default;

    explicit SpanSet(const Span &span)
    {
        if (span.low <= span.high)
            m_spans.push_back(span);
    }

    static SpanSet everything() { return SpanSet(Span::everything()); }

    bool isEmpty() const { return m_spans.empty(); }

    SpanSet united(const SpanSet &other) const;
    SpanSet common(const SpanSet &other) const;
    SpanSet complement() const;

    /// Whether a multiple of `grid` lies in it.
    bool holdsMultipleOf(std::int64_t grid) const;

private:
    std::vector<Span> m_spans;
};

} // namespace core
