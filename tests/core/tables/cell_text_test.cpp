// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cell_text.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::DateSystem;

namespace {

TEST(CellTextTest, ANumberIsTheShortestDecimalThatIsTheSame)
{
    EXPECT_EQ(core::numberText(0.1), u"0.1"_s);
    EXPECT_EQ(core::numberText(0.1 + 0.2), u"0.30000000000000004"_s);
    EXPECT_EQ(core::numberText(1e15), u"1000000000000000"_s);
    EXPECT_EQ(core::numberText(-3.25), u"-3.25"_s);
    EXPECT_EQ(core::numberText(-0.0), u"0"_s);
    EXPECT_EQ(core::numberText(1e-7), u"0.0000001"_s);
}

TEST(CellTextTest, DaysAreCountedAsSpreadsheetsCountThem)
{
    EXPECT_EQ(core::dateText(45110, DateSystem::From1900), u"2023-07-03"_s);
    EXPECT_EQ(core::dateText(45110.5, DateSystem::From1900), u"2023-07-03 12:00"_s);
    EXPECT_EQ(core::dateText(1, DateSystem::From1900), u"1900-01-01"_s);
    EXPECT_EQ(core::dateText(59, DateSystem::From1900), u"1900-02-28"_s);
    EXPECT_EQ(core::dateText(61, DateSystem::From1900), u"1900-03-01"_s);
    EXPECT_EQ(core::dateText(43648, DateSystem::From1904), u"2023-07-03"_s);
    EXPECT_EQ(core::dateText(0.25, DateSystem::From1900), u"06:00"_s);
    EXPECT_EQ(core::dateText(-1, DateSystem::From1900), u"-1"_s);
    EXPECT_EQ(core::dateText(1e12, DateSystem::From1900), u"1000000000000"_s);
}

TEST(CellTextTest, AFormatOfDaysIsKnownByItsLetters)
{
    for (const char *code : {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d;@",
                             "[h]:mm", "m/d/yy h:mm", "[Red]d.m.yyyy"})
        EXPECT_TRUE(core::isDateFormat(code)) << code;
    for (const char *code : {"General", "0.00", "#,##0", "[Red]0", "0\"day\"", "\"yd\"0", "0%", "@",
                             "_(* #,##0_)", "0.00E+00", "[$¥-804]0", ""})
        EXPECT_FALSE(core::isDateFormat(code)) << code;
    EXPECT_TRUE(core::isBuiltInDateFormat(14));
    EXPECT_TRUE(core::isBuiltInDateFormat(57));
    EXPECT_FALSE(core::isBuiltInDateFormat(0));
    EXPECT_FALSE(core::isBuiltInDateFormat(49));
}

TEST(CellTextTest, FullWidthDigitsBecomeOrdinaryAndChineseStays)
{
    EXPECT_EQ(core::halfWidth(u"１３０２０７－００１２（路北）　Ａ"_s), u"130207-0012(路北) A"_s);
    EXPECT_EQ(core::halfWidth(u"浭阳村党支部"_s), u"浭阳村党支部"_s);
}

} // namespace
