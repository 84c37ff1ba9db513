// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace core {

/// Wide enough for any product of two numbers of ours.
__extension__ using Int128 = __int128;

/// Points of a score, in thousandths; signed: a deduction is negative.
struct Points
{
    std::int64_t thousandths = 0;

    std::strong_ordering operator<=>(const Points &other) const
    {
        return thousandths <=> other.thousandths;
    }

    bool operator==(const Points &) const = default;

    Points operator-() const { return {-thousandths}; }

    Points &operator+=(Points other)
    {
        thousandths += other.thousandths;
        return *this;
    }

    friend Points operator+(Points a, Points b) { return {a.thousandths + b.thousandths}; }

    friend Points operator-(Points a, Points b) { return {a.thousandths - b.thousandths}; }
};

/// A measured value, weight or factor, in millionths.
struct Measure
{
    std::int64_t millionths = 0;

    std::strong_ordering operator<=>(const Measure &other) const
    {
        return millionths <=> other.millionths;
    }

    bool operator==(const Measure &) const = default;
};

inline constexpr std::int64_t largestPoints = 1'000'000;        ///< |points|, in whole points
inline constexpr std::int64_t largestValue = 1'000'000'000'000; ///< |measured value|, whole

constexpr Points wholePoints(std::int64_t points)
{
    return {points * 1000};
}

constexpr Measure wholeMeasure(std::int64_t value)
{
    return {value * 1'000'000};
}

/// Reads "86.5", "-0.05", "5e-1" exactly. Nothing, when the text is no decimal number, has digits
/// below the grid (1/1000 point, 1/1,000,000) or lies beyond the largest value.
std::optional<Points> pointsFrom(QStringView text);
std::optional<Measure> measureFrom(QStringView text);
std::optional<std::int64_t> integerFrom(QStringView text); ///< |value| up to `largestValue`

/// The shortest decimal without exponent: "86.5", "-0.5", "0".
QString textOf(Points points);
QString textOf(Measure measure);

/// numerator ÷ denominator, rounded half away from zero. The denominator must not be 0.
Int128 dividedRounding(Int128 numerator, Int128 denominator);

/// An exact fraction; the denominator is above 0. Products and sums that would leave 128 bits,
/// even when reduced, throw Error(Invalid).
struct Fraction
{
    Int128 numerator = 0;
    Int128 denominator = 1;

    static Fraction of(Points points) { return {points.thousandths, 1000}; }

    static Fraction of(Measure measure) { return {measure.millionths, 1'000'000}; }

    friend Fraction operator*(const Fraction &a, const Fraction &b);
    friend Fraction operator/(const Fraction &a, const Fraction &b); ///< b must not be 0
    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator-(const Fraction &a, const Fraction &b);
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);

    friend bool operator==(const Fraction &a, const Fraction &b) { return std::is_eq(a <=> b); }

    bool isWhole() const { return numerator % denominator == 0; }

    Points points() const;   ///< rounded half away from zero
    Measure measure() const; ///< rounded half away from zero
};

/// `points` × `factor`, rounded half away from zero to 1/1000.
Points scaled(Points points, Measure factor);

} // namespace core
