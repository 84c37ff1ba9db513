// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/standard_difference.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Json standardOf(const QByteArray &items, const QByteArray &others = {})
{
    return parseJson(R"({"id":"x","revision":1,"title":"甲","parts":[{"kind":"common","sections":[)"
                     R"({"id":"s1","title":"一","items":[)" +
                     items + R"(]},{"id":"s2","title":"二","items":[)" + others + R"(]}]}]})")
        .root;
}

const JsonPath part = JsonPath() / "parts" / 0;
const JsonPath first = part / "sections" / 0 / "items" / 0;

constexpr auto plain = R"({"id":"i1","number":"1","text":"每季一次","points":2,"clauses":[)"
                       R"({"id":"c1","text":"扣0.5","rule":{"type":"each","points":-0.5}}]})";
constexpr auto other = R"({"id":"i2","number":"2","text":"乙","points":3})";

QStringList placesOf(const std::vector<ValueChange> &changes)
{
    QStringList places;
    for (const ValueChange &change : changes)
        places.append(change.place);
    return places;
}

TEST(StandardDifference, TheSameStandardHasNone)
{
    const StandardDifference found = differenceOf(standardOf(plain), standardOf(plain));
    EXPECT_TRUE(found.isSame());
    EXPECT_EQ(found.items.size(), 1U);
}

TEST(StandardDifference, NumbersAreComparedByTheirValue)
{
    const Json newer = withField(standardOf(plain), first / "points", jsonDigits("2.00"));
    EXPECT_TRUE(differenceOf(standardOf(plain), newer).isSame());
}

TEST(StandardDifference, AChangeNamesItsPlaceByIdsAndHasBothValues)
{
    Json newer =
        withField(standardOf(plain), first / "clauses" / 0 / "rule" / "points", jsonDigits("-1"));
    newer = withField(newer, first / "text", jsonText(u"每月一次"_s));
    const StandardDifference found = differenceOf(standardOf(plain), newer);
    EXPECT_TRUE(found.head.empty());
    const ItemDifference &item = found.items.front();
    EXPECT_TRUE(item.lineage.reworded);
    EXPECT_TRUE(item.lineage.reweighted);
    ASSERT_EQ(placesOf(item.changes), (QStringList{u"text"_s, u"clauses[c1].rule.points"_s}));
    EXPECT_EQ(item.changes[0].pieces, (std::vector<TextPiece>{{Side::Both, u"每"_s},
                                                              {Side::Older, u"季"_s},
                                                              {Side::Newer, u"月"_s},
                                                              {Side::Both, u"一次"_s}}));
    EXPECT_EQ(item.changes[1].before->text, "-0.5");
    EXPECT_EQ(item.changes[1].after->text, "-1");
    EXPECT_TRUE(item.changes[1].pieces.empty());
}

TEST(StandardDifference, AnItemInAnotherSectionHasMoved)
{
    const auto found = differenceOf(standardOf(plain), standardOf({}, plain));
    EXPECT_EQ(placesOf(found.items.front().changes), QStringList{u"section"_s});
    EXPECT_TRUE(found.head.empty());
}

TEST(StandardDifference, NewAndDroppedItemsAreShownWithTheirText)
{
    const auto found = differenceOf(standardOf(plain), standardOf(other));
    ASSERT_EQ(found.items.size(), 2U);
    EXPECT_EQ(found.items[0].lineage.descent, Descent::New);
    EXPECT_EQ(found.items[0].text, u"乙"_s);
    EXPECT_EQ(found.items[1].lineage.descent, Descent::Dropped);
    EXPECT_EQ(found.items[1].text, u"每季一次"_s);
    EXPECT_FALSE(found.isSame());
}

TEST(StandardDifference, WhatASectionOrTheStandardSaysIsOfTheHead)
{
    Json newer = withField(standardOf(plain), JsonPath() / "title", jsonText(u"乙"_s));
    newer = withField(newer, part / "sections" / 0 / "title", jsonText(u"首"_s));
    newer = withField(newer, JsonPath() / "year", jsonInteger(2024));
    const auto found = differenceOf(standardOf(plain), newer);
    EXPECT_EQ(placesOf(found.head),
              (QStringList{u"title"_s, u"year"_s, u"parts[common].sections[s1].title"_s}));
    EXPECT_FALSE(found.head[1].before) << "the year is new";
    EXPECT_TRUE(found.items.front().isSame());
}

TEST(StandardDifference, ASplitItemIsComparedWithWhatItCameOf)
{
    Json newer = withField(standardOf(plain), first / "id", jsonText(u"i9"_s));
    newer = withSplitFrom(newer, first, u"i1"_s);
    const auto found = differenceOf(standardOf(plain), newer);
    ASSERT_EQ(found.items.size(), 1U);
    EXPECT_EQ(found.items.front().lineage.descent, Descent::Split);
    EXPECT_TRUE(found.items.front().changes.empty());
    EXPECT_FALSE(found.isSame());
}

TEST(StandardDifference, TheOrderOfClausesIsAChange)
{
    const auto item = [](const QByteArray &clauses) {
        return standardOf(R"({"id":"i1","clauses":[)" + clauses + "]}");
    };
    const auto found =
        differenceOf(item(R"({"id":"a"},{"id":"b"})"), item(R"({"id":"b"},{"id":"a"})"));
    EXPECT_EQ(placesOf(found.items.front().changes), QStringList{u"clauses"_s});
}

TEST(StandardDifference, TheDocumentNamesWhatDiffersOnly)
{
    const Json newer = withField(standardOf(plain + QByteArray(",") + other), first / "text",
                                 jsonText(u"每月一次"_s));
    const Json older = standardOf(plain + QByteArray(",") + other);
    const Json document =
        parseJson(differenceDocument(differenceOf(older, newer), older, newer)).root;
    EXPECT_EQ(document.find("format")->string(), u"plumbline-difference/1"_s);
    EXPECT_FALSE(document.find("same")->flag);
    ASSERT_EQ(document.find("items")->elements.size(), 1U);
    EXPECT_EQ(document.find("items")->elements.front().find("item")->string(), u"i1"_s);
}
} // namespace
