// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "core/forms/cell_notation.h"
#include "core/forms/list_notation.h"
#include "core/forms/rule_cells.h"

#include <gtest/gtest.h>

namespace core {
namespace {

using namespace Qt::StringLiterals;

FormColumn column(CellKind kind)
{
    return {u"test"_s, kind, {}, {}};
}

std::string canonical(const std::optional<Json> &json)
{
    return json ? canonicalJson(*json).toStdString() : "nothing";
}

std::string read(CellKind kind, const QString &cell)
{
    return canonical(valueFrom(column(kind), cell));
}

std::string written(CellKind kind, const char *json, FormLanguage language = FormLanguage::Chinese)
{
    return cellFor(column(kind), parseJson(json).root, language)
        .value_or(u"nothing"_s)
        .toStdString();
}

TEST(CellNotation, WritesConditionsAsPeopleReadThem)
{
    const char *json =
        R"({"all": [{"total": true, "atLeast": 90}, {"section": "s1", "atLeast": "80%"}, {"item": "i1", "input": "c2", "is": true}, {"held": true, "is": "B"}]})";
    EXPECT_EQ(written(CellKind::Condition, json),
              "全部(总分 >= 90; 部分[s1] >= 80%; 录入[i1:c2] = 是; 原档次 = B)");
    EXPECT_EQ(written(CellKind::Condition, json, FormLanguage::English),
              "all(total >= 90; section[s1] >= 80%; input[i1:c2] = true; held = B)");
    EXPECT_EQ(written(CellKind::Condition, R"({"not": {"any": []}})"), "非(任一())");
    EXPECT_EQ(written(CellKind::Condition, "true"), "总是");
    EXPECT_EQ(written(CellKind::Condition,
                      R"({"attribute": "members", "below": {"byYear": {"2017": 3, "2020": 5}}})"),
              "属性[members] < 逐年(2017: 3; 2020: 5)");
}

TEST(CellNotation, ReadsEitherLanguageAndEitherWidth)
{
    EXPECT_EQ(read(CellKind::Condition, u"全部（总分≥９０；部分【s1】＞=８０％）"_s),
              R"({"all":[{"atLeast":90,"total":true},{"atLeast":"80%","section":"s1"}]})");
    EXPECT_EQ(read(CellKind::Condition, u"ALL( total>=90 ; item[i1]<3 )"_s),
              R"({"all":[{"atLeast":90,"total":true},{"below":3,"item":"i1"}]})");
    EXPECT_EQ(read(CellKind::Reference, u"previousTotal"_s), R"({"previous":"total"})");
    EXPECT_EQ(read(CellKind::Reference, u" 2023-05-01 "_s), "\"2023-05-01\"");
    EXPECT_EQ(read(CellKind::Number, u"－１２．５０"_s), "-12.5");
}

TEST(CellNotation, RefusesWhatItCannotRead)
{
    for (const QString &cell :
         {u"总分 90"_s, u"全部(总分 >= 90"_s, u"部分 >= 3"_s, u"所有 总分>=90"_s,
          u"总分 >= 90 多余"_s, u"{\"a\": 1, \"a\": 2}"_s, u"{"_s})
        EXPECT_EQ(read(CellKind::Condition, cell), "nothing") << cell.toStdString();
    for (const QString &cell : {u"12分"_s, u"1,200"_s, u"1.2.3"_s, u"-"_s, u"一"_s})
        EXPECT_EQ(read(CellKind::Number, cell), "nothing") << cell.toStdString();
    EXPECT_EQ(read(CellKind::Reference, u"很多"_s), "nothing");
    EXPECT_FALSE(readOptions(u"= 好: 1"_s));
    EXPECT_FALSE(readTiers(u">= 90; 3"_s));
    EXPECT_FALSE(readPairs(u"good: 1; good: 2"_s));
}

TEST(CellNotation, AnyDepthIsAnsweredFor)
{
    QString deep;
    for (int n = 0; n < 10'000; ++n)
        deep += u"非("_s;
    EXPECT_EQ(read(CellKind::Condition, deep), "nothing");
    EXPECT_EQ(read(CellKind::Condition, QString(30'000, u'{')), "nothing");
}

TEST(CellNotation, WhatItHasNoWordsForIsJson)
{
    EXPECT_EQ(written(CellKind::Condition, R"({"total": true, "atLeast": 90, "x-why": 1})"),
              R"({"total":true,"atLeast":90,"x-why":1})");
    EXPECT_EQ(written(CellKind::Reference, R"({"peer": "mean", "within": ["county"]})"),
              R"({"peer":"mean","within":["county"]})");
    EXPECT_EQ(written(CellKind::Number, "\"90\""), "nothing");
}

TEST(CellNotation, TextsThatASpreadsheetWouldChangeStandBetweenQuotes)
{
    for (const QString &text :
         {u" a"_s, u"a\r"_s, u"_x000D_"_s, u"\u0001"_s, u"\"a\""_s, u"\uFFFE"_s}) {
        const QString cell =
            cellFor(column(CellKind::Text), jsonText(text), FormLanguage::Chinese).value();
        EXPECT_TRUE(cell.startsWith(u'"')) << cell.toStdString();
        EXPECT_FALSE(cell.contains(u"_x"_s)) << cell.toStdString();
        EXPECT_EQ(valueFrom(column(CellKind::Text), cell)->string(), text);
    }
    EXPECT_EQ(read(CellKind::Text, u"\"三会一课\"制度"_s), "\"\\\"三会一课\\\"制度\"");
    EXPECT_EQ(read(CellKind::Text, u"=1+1"_s), "\"=1+1\"");
}

TEST(CellNotation, ListsHaveALineForEachEntry)
{
    const Json options =
        parseJson(
            R"([{"id": "good", "label": "好", "min": 2.5, "max": 3}, {"id": "a:b", "points": -1}])")
            .root;
    EXPECT_EQ(optionsNotation(options).toStdString(), "good = 好: 2.5~3\n\"a:b\": -1");
    EXPECT_EQ(canonical(readOptions(u"good = 好: 2.5～3；\"a:b\"：-1"_s)),
              canonicalJson(options).toStdString());
    EXPECT_EQ(
        canonical(readTiers(u"≥90: 3\n>= 70: 1.5至2.5\n其余: 0.5"_s)),
        R"({"otherwise":0.5,"tiers":[{"atLeast":90,"points":3},{"atLeast":70,"max":2.5,"min":1.5}]})");
    EXPECT_EQ(canonical(readGroups(u"荣誉: 就高，上限 3"_s)),
              R"({"荣誉":{"combine":"highest","limit":3}})");
    EXPECT_EQ(canonical(readTexts(u"county、sector"_s)), R"(["county","sector"])");
}

TEST(CellNotation, ACellIsANumberOnlyWhereItStaysTheSame)
{
    EXPECT_TRUE(isNumberCell(u"0.1"_s));
    EXPECT_TRUE(isNumberCell(u"-12.5"_s));
    EXPECT_TRUE(isNumberCell(u"123456789012345"_s));
    EXPECT_FALSE(isNumberCell(u"999999999999.999999"_s));
    EXPECT_FALSE(isNumberCell(u"1.10"_s));
    EXPECT_FALSE(isNumberCell(u"0x10"_s));
}
} // namespace
} // namespace core
