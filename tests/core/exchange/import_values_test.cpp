// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_values.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(ImportValuesTest, SectorsAreKnownByTheWordsOfTheField)
{
    const std::vector<std::pair<QString, QString>> words = {
        {u"农村"_s, u"village"_s},        {u"村"_s, u"village"_s},
        {u"社区"_s, u"community"_s},      {u"机关"_s, u"office"_s},
        {u"乡镇机关"_s, u"township"_s},   {u"国企"_s, u"soe"_s},
        {u"国有企业"_s, u"soe"_s},        {u"非公企业"_s, u"nonpublic"_s},
        {u"社会组织"_s, u"nonpublic"_s},  {u"两新组织"_s, u"nonpublic"_s},
        {u"学校"_s, u"school"_s},         {u"高校"_s, u"university"_s},
        {u"高等学校"_s, u"university"_s}, {u"公立医院"_s, u"hospital"_s},
        {u"Village"_s, u"village"_s},     {u"soe"_s, u"soe"_s}};
    for (const auto &[cell, sector] : words)
        EXPECT_EQ(core::sectorFrom(cell), sector) << cell.toStdString();
    EXPECT_FALSE(core::sectorFrom(u"党支部"_s));
    EXPECT_EQ(core::sectorFrom(u"zone"_s, {u"zone"_s}), u"zone"_s);
}

TEST(ImportValuesTest, DaysComeInManyForms)
{
    const QDate day(2023, 7, 3);
    for (const QString &cell :
         {u"2023-07-03"_s, u"2023/7/3"_s, u"2023.7.3"_s, u"2023年7月3日"_s, u"20230703"_s,
          u"45110"_s, u"2023-07-03 12:00"_s, u"2023年07月03日"_s})
        EXPECT_EQ(core::dateFrom(cell), day) << cell.toStdString();
    EXPECT_EQ(core::dateFrom(u"2023年7月"_s), QDate(2023, 7, 1));
    EXPECT_EQ(core::dateFrom(u"202307"_s), QDate(2023, 7, 1));
    for (const QString &cell :
         {u"2023-13-01"_s, u"2023-02-30"_s, u"昨天"_s, u"3.7.2023"_s, u"7"_s, u"2023.1"_s})
        EXPECT_FALSE(core::dateFrom(cell)) << cell.toStdString();
}

TEST(ImportValuesTest, NumbersMayCarryTheirUnit)
{
    EXPECT_EQ(core::millionthsFrom(u"38"_s), 38'000'000);
    EXPECT_EQ(core::millionthsFrom(u"1,234人"_s), 1'234'000'000);
    EXPECT_EQ(core::millionthsFrom(u"12.5万元"_s), 125'000'000'000);
    EXPECT_EQ(core::millionthsFrom(u"12.5"_s, true), 125'000'000'000);
    EXPECT_EQ(core::millionthsFrom(u"12.5万"_s, true), 125'000'000'000);
    EXPECT_EQ(core::millionthsFrom(u"-3"_s), -3'000'000);
    for (const QString &cell :
         {u"约30"_s, u"30-40"_s, u"1e400"_s, u"一"_s, u"."_s, u"999999999999万"_s})
        EXPECT_FALSE(core::millionthsFrom(cell)) << cell.toStdString();
}

TEST(ImportValuesTest, AnIdentityNumberIsFoundByDateAndCheckCharacter)
{
    EXPECT_TRUE(core::holdsIdentityNumber(u"王某 11010519491231002X"_s));
    EXPECT_FALSE(core::holdsIdentityNumber(u"110105194912310021"_s));
    EXPECT_FALSE(core::holdsIdentityNumber(u"91110108551385082Q"_s));
    EXPECT_FALSE(core::holdsIdentityNumber(u"130207-0012"_s));
}

TEST(ImportValuesTest, DivisionsAreFoundByCodeAndByName)
{
    const core::DivisionNames names({{u"130200"_s, u"唐山市"_s, {}},
                                     {u"130202"_s, u"路南区"_s, {}},
                                     {u"130207"_s, u"丰南区"_s, {}},
                                     {u"130224"_s, u"滦南县"_s, {}},
                                     {u"130271"_s, u"芦台"_s, {}},
                                     {u"130273"_s, u"高新区"_s, {}},
                                     {u"130281"_s, u"遵化"_s, {}}});
    EXPECT_EQ(names.codeOf(u"130207"_s), u"130207"_s);
    EXPECT_EQ(names.codeOf(u"丰南"_s), u"130207"_s);
    EXPECT_EQ(names.codeOf(u"唐山市丰南区"_s), u"130207"_s);
    EXPECT_EQ(names.codeOf(u"遵化市"_s), u"130281"_s);
    EXPECT_EQ(names.codeOf(u"芦台经济开发区"_s), u"130271"_s);
    EXPECT_EQ(names.codeOf(u"高新技术产业开发区"_s), u"130273"_s);
    EXPECT_FALSE(names.codeOf(u"南区"_s));
    EXPECT_FALSE(names.codeOf(u"路北区"_s));
    EXPECT_EQ(names.codeWithin(u"中共丰南区委组织部"_s), u"130207"_s);
    EXPECT_FALSE(names.codeWithin(u"某镇党委"_s));
}

} // namespace
