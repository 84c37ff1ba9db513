// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/base/error.h"

#include <gtest/gtest.h>

namespace core {
namespace {

using namespace Qt::StringLiterals;

TEST(Decimal, ReadsPointsExactlyFromText)
{
    const std::pair<QString, std::int64_t> table[] = {
        {u"0"_s, 0},           {u"-0"_s, 0},           {u"86.5"_s, 86500},
        {u"-0.05"_s, -50},     {u"5e-1"_s, 500},       {u"0.50"_s, 500},
        {u"1E3"_s, 1'000'000}, {u"1.5e+2"_s, 150'000}, {u"1000000"_s, 1'000'000'000},
        {u"0.0010000"_s, 1},   {u"0e99999"_s, 0}};
    for (const auto &[text, thousandths] : table) {
        const auto points = pointsFrom(text);
        ASSERT_TRUE(points) << text.toStdString();
        EXPECT_EQ(points->thousandths, thousandths) << text.toStdString();
    }
}

TEST(Decimal, RefusesWhatIsOffTheGridOrTooLarge)
{
    for (const QString &text : {u"0.0005"_s, u"1000000.001"_s, u"-1000001"_s, u""_s, u"."_s,
                                u"1e"_s, u"1e7"_s, u"abc"_s, u"1 "_s, u"１"_s, u"1e999999"_s})
        EXPECT_FALSE(pointsFrom(text)) << text.toStdString();
    EXPECT_FALSE(measureFrom(u"0.0000001"_s));
    EXPECT_FALSE(measureFrom(u"1000000000000.000001"_s));
    EXPECT_TRUE(measureFrom(u"1000000000000"_s));
    EXPECT_FALSE(integerFrom(u"1.5"_s));
}

TEST(Decimal, WritesTheShortestText)
{
    EXPECT_EQ(textOf(Points{86500}), u"86.5"_s);
    EXPECT_EQ(textOf(Points{-50}), u"-0.05"_s);
    EXPECT_EQ(textOf(Points{0}), u"0"_s);
    EXPECT_EQ(textOf(Points{100'000}), u"100"_s);
    EXPECT_EQ(textOf(Measure{1}), u"0.000001"_s);
}

TEST(Decimal, RoundsHalfAwayFromZero)
{
    EXPECT_TRUE(dividedRounding(5, 10) == 1);
    EXPECT_TRUE(dividedRounding(-5, 10) == -1);
    EXPECT_TRUE(dividedRounding(4, 10) == 0);
    EXPECT_TRUE(dividedRounding(-4, 10) == 0);
    EXPECT_TRUE(dividedRounding(5, -10) == -1);
    EXPECT_EQ((Fraction{1, 3}).points().thousandths, 333);
    EXPECT_EQ((Fraction{-2, 3}).points().thousandths, -667);
}

TEST(Decimal, ComparesByCrossMultiplication)
{
    const Fraction bound = Fraction::of(wholeMeasure(98));
    EXPECT_TRUE((Fraction{24'400, 250}) < bound);
    EXPECT_TRUE((Fraction{24'500, 250}) == bound);
    EXPECT_TRUE((Fraction{Int128{100} * 979'999'999, 1'000'000'000}) < bound);
}

TEST(Decimal, SaysWhenNumbersAreTooLargeToCount)
{
    const Fraction huge{Int128{1} << 100, 3};
    EXPECT_THROW(huge * huge, Error);
}
} // namespace
} // namespace core
