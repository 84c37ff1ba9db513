// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include "core/base/error.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Splits text of the form -?digits(.digits)?([eE][+-]?digits)? into digits and an exponent.
struct DecimalText
{
    bool negative = false;
    QString digits; ///< without leading zeros
    qint64 exponent = 0;

    bool read(QStringView text);

private:
    bool readExponent(QStringView text);
};

bool DecimalText::readExponent(QStringView text)
{
    const bool down = text.startsWith(u'-');
    if (down || text.startsWith(u'+'))
        text = text.mid(1);
    if (text.isEmpty() || text.size() > 6)
        return false;
    qint64 size = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return false;
        size = size * 10 + c.digitValue();
    }
    exponent += down ? -size : size;
    return true;
}

bool DecimalText::read(QStringView text)
{
    negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.mid(1);
    bool afterPoint = false;
    bool any = false;
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'.' && !afterPoint) {
            afterPoint = true;
            continue;
        }
        if (!isDigit(c))
            break;
        any = true;
        digits.append(c);
        exponent -= afterPoint ? 1 : 0;
    }
    if (!any)
        return false;
    if (at < text.size() && (text[at] == u'e' || text[at] == u'E')) {
        if (!readExponent(text.mid(at + 1)))
            return false;
    } else if (at < text.size()) {
        return false;
    }
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0')
        ++zeros;
    digits.remove(0, zeros);
    while (digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    return true;
}

/// The number × 10^places, when that is a whole number within `largest`.
std::optional<std::int64_t> onGrid(QStringView text, int places, std::int64_t largest)
{
    DecimalText decimal;
    if (text.size() > 400 || !decimal.read(text))
        return {};
    if (decimal.digits.isEmpty())
        return 0;
    const qint64 zeros = decimal.exponent + places;
    if (zeros < 0 || decimal.digits.size() + zeros > 19)
        return {};
    Int128 value = 0;
    for (const QChar c : decimal.digits)
        value = value * 10 + c.digitValue();
    for (qint64 n = 0; n < zeros; ++n)
        value *= 10;
    if (value > largest)
        return {};
    const auto whole = static_cast<std::int64_t>(value);
    return decimal.negative ? -whole : whole;
}

QString decimalText(std::int64_t value, int places)
{
    const bool negative = value < 0;
    const std::uint64_t size =
        negative ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    QString digits = QString::number(size).rightJustified(places + 1, u'0');
    digits.insert(digits.size() - places, u'.');
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return negative ? u'-' + digits : digits;
}

Int128 gcd(Int128 a, Int128 b)
{
    a = a < 0 ? -a : a;
    b = b < 0 ? -b : b;
    while (b != 0) {
        const Int128 rest = a % b;
        a = b;
        b = rest;
    }
    return a == 0 ? 1 : a;
}

Fraction reduced(const Fraction &f)
{
    const Int128 common = gcd(f.numerator, f.denominator);
    return {f.numerator / common, f.denominator / common};
}

[[noreturn]] void tooLarge()
{
    throw Error(Failure::Invalid, u"the numbers are too large to be counted exactly"_s);
}

bool multiply(Int128 a, Int128 b, Int128 &product)
{
    return !__builtin_mul_overflow(a, b, &product);
}

bool tryProduct(const Fraction &a, const Fraction &b, Fraction &product)
{
    return multiply(a.numerator, b.numerator, product.numerator) &&
           multiply(a.denominator, b.denominator, product.denominator);
}

bool trySum(const Fraction &a, const Fraction &b, Fraction &sum)
{
    if (a.denominator == b.denominator) {
        sum.denominator = a.denominator;
        return !__builtin_add_overflow(a.numerator, b.numerator, &sum.numerator);
    }
    Int128 left = 0;
    Int128 right = 0;
    return multiply(a.numerator, b.denominator, left) &&
           multiply(b.numerator, a.denominator, right) &&
           multiply(a.denominator, b.denominator, sum.denominator) &&
           !__builtin_add_overflow(left, right, &sum.numerator);
}

/// `room` is how many such numbers can be added without leaving 64 bits.
std::int64_t narrowed(Int128 value, std::int64_t room)
{
    const Int128 largest = INT64_MAX / room;
    if (value > largest || value < -largest)
        tooLarge();
    return static_cast<std::int64_t>(value);
}

} // namespace

std::optional<Points> pointsFrom(QStringView text)
{
    const auto value = onGrid(text, 3, largestPoints * 1000);
    return value ? std::optional(Points{*value}) : std::nullopt;
}

std::optional<Measure> measureFrom(QStringView text)
{
    const auto value = onGrid(text, 6, largestValue * 1'000'000);
    return value ? std::optional(Measure{*value}) : std::nullopt;
}

std::optional<std::int64_t> integerFrom(QStringView text)
{
    return onGrid(text, 0, largestValue);
}

QString textOf(Points points)
{
    return decimalText(points.thousandths, 3);
}

QString textOf(Measure measure)
{
    return decimalText(measure.millionths, 6);
}

Int128 dividedRounding(Int128 numerator, Int128 denominator)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const bool negative = numerator < 0;
    const Int128 size = negative ? -numerator : numerator;
    if (size <= INT64_MAX && denominator <= INT64_MAX) { // many times faster, and nearly always
        const auto small = static_cast<std::int64_t>(size);
        const auto divisor = static_cast<std::int64_t>(denominator);
        const std::int64_t left = small % divisor;
        const std::int64_t quotient = small / divisor + (left >= divisor - left ? 1 : 0);
        return negative ? -quotient : quotient;
    }
    const Int128 rest = size % denominator;
    const Int128 whole = size / denominator + (rest >= denominator - rest ? 1 : 0);
    return negative ? -whole : whole;
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    Fraction product;
    if (tryProduct(a, b, product))
        return product;
    const Fraction crossed = reduced({a.numerator, b.denominator});
    const Fraction other = reduced({b.numerator, a.denominator});
    if (!tryProduct(crossed, other, product))
        tooLarge();
    return product;
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    if (b.numerator < 0)
        return a * Fraction{-b.denominator, -b.numerator};
    return a * Fraction{b.denominator, b.numerator};
}

Fraction operator+(const Fraction &a, const Fraction &b)
{
    Fraction sum;
    if (!trySum(a, b, sum) && !trySum(reduced(a), reduced(b), sum))
        tooLarge();
    return sum;
}

Fraction operator-(const Fraction &a, const Fraction &b)
{
    return a + Fraction{-b.numerator, b.denominator};
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    if (a.denominator == b.denominator)
        return a.numerator <=> b.numerator;
    const Fraction difference = a - b;
    return difference.numerator <=> Int128{0};
}

Points Fraction::points() const
{
    const Fraction grid = *this * Fraction{1000, 1};
    return {narrowed(dividedRounding(grid.numerator, grid.denominator), 1'000'000)};
}

Measure Fraction::measure() const
{
    const Fraction grid = *this * Fraction{1'000'000, 1};
    return {narrowed(dividedRounding(grid.numerator, grid.denominator), 1)};
}

Points scaled(Points points, Measure factor)
{
    if (factor == wholeMeasure(1))
        return points;
    return {narrowed(dividedRounding(Int128{points.thousandths} * factor.millionths, 1'000'000),
                     1'000'000)};
}

} // namespace core
