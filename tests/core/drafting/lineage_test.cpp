// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Json standardOf(const QByteArray &items)
{
    return parseJson(R"({"parts":[{"sections":[{"id":"s1","sections":[{"id":"s2","items":[)" +
                     items + R"(]}]}]}]})")
        .root;
}

const JsonPath item = JsonPath() / "parts" / 0 / "sections" / 0 / "sections" / 0 / "items" / 0;

constexpr auto plain = R"({"id":"i1","number":"1","text":"甲","points":2,"clauses":[)"
                       R"({"id":"c1","text":"每次扣0.5","rule":{"type":"each","points":-0.5}}]})";

ItemLineage only(const Json &older, const Json &newer)
{
    const auto lineages = lineageOf(older, newer);
    EXPECT_EQ(lineages.size(), 1U);
    return lineages.front();
}

TEST(Lineage, AnItemThatNobodyTouchedIsTheSame)
{
    EXPECT_TRUE(only(standardOf(plain), standardOf(plain)).isSame());
}

TEST(Lineage, AnotherPrintedNumberOrMethodIsStillTheSame)
{
    Json newer = withField(standardOf(plain), item / "number", jsonText(u"7"_s));
    newer = withField(newer, item / "method", jsonText(u"询问"_s));
    EXPECT_TRUE(only(standardOf(plain), newer).isSame());
}

TEST(Lineage, AnotherTextIsReworded)
{
    for (const JsonPath &text : {item / "text", item / "clauses" / 0 / "text"}) {
        const auto found =
            only(standardOf(plain), withField(standardOf(plain), text, jsonText(u"乙"_s)));
        EXPECT_TRUE(found.reworded);
        EXPECT_FALSE(found.reweighted);
        EXPECT_EQ(found.descent, Descent::Kept);
    }
}

TEST(Lineage, OtherPointsOrAnotherRuleAreReweighted)
{
    for (const JsonPath &points : {item / "points", item / "clauses" / 0 / "rule" / "points"}) {
        const auto found =
            only(standardOf(plain), withField(standardOf(plain), points, jsonDigits("-1")));
        EXPECT_TRUE(found.reweighted);
        EXPECT_FALSE(found.reworded);
    }
}

TEST(Lineage, TheSameNumberWrittenOtherwiseIsNoChange)
{
    EXPECT_TRUE(
        only(standardOf(plain), withField(standardOf(plain), item / "points", jsonDigits("2.00")))
            .isSame());
}

TEST(Lineage, WhatIsInOneOnlyIsNewOrDropped)
{
    const auto lineages = lineageOf(standardOf(plain), standardOf(R"({"id":"i9"})"));
    ASSERT_EQ(lineages.size(), 2U);
    EXPECT_EQ(lineages[0].descent, Descent::New);
    EXPECT_EQ(lineages[0].item, u"i9"_s);
    EXPECT_EQ(lineages[1].descent, Descent::Dropped);
    EXPECT_EQ(lineages[1].before, QStringList{u"i1"_s});
}

TEST(Lineage, ASplitThatAPersonNamedIsNoDropping)
{
    Json newer = standardOf(R"({"id":"i2"},{"id":"i3"})");
    JsonPath second = item;
    second.steps.back().index = 1;
    newer = withSplitFrom(newer, item, u"i1"_s);
    newer = withSplitFrom(newer, second, u"i1"_s);
    const auto lineages = lineageOf(standardOf(plain), newer);
    ASSERT_EQ(lineages.size(), 2U);
    for (const ItemLineage &lineage : lineages) {
        EXPECT_EQ(lineage.descent, Descent::Split);
        EXPECT_EQ(lineage.before, QStringList{u"i1"_s});
    }
}

TEST(Lineage, AMergerNamesAllItCameOf)
{
    const Json older = standardOf(R"({"id":"i1"},{"id":"i2"},{"id":"i3"})");
    const Json newer =
        withMergedFrom(standardOf(R"({"id":"i9"},{"id":"i3"})"), item, {u"i1"_s, u"i2"_s});
    const auto lineages = lineageOf(older, newer);
    ASSERT_EQ(lineages.size(), 2U);
    EXPECT_EQ(lineages[0].descent, Descent::Merged);
    EXPECT_EQ(lineages[0].before, (QStringList{u"i1"_s, u"i2"_s}));
    EXPECT_TRUE(lineages[1].isSame());
}

TEST(Lineage, AForerunnerThatNeverWasIsPassedOver)
{
    const Json newer = withSplitFrom(standardOf(plain), item, u"i77"_s);
    EXPECT_EQ(only(standardOf(plain), newer).descent, Descent::Kept);
}

TEST(Lineage, WhatWasSaidCanBeTakenBack)
{
    const Json said = withMergedFrom(standardOf(plain), item, {u"i1"_s, u"i2"_s});
    EXPECT_EQ(writtenJson(withMergedFrom(said, item, {})), writtenJson(standardOf(plain)));
    EXPECT_EQ(writtenJson(withoutLineage(said)), writtenJson(standardOf(plain)));
}

} // namespace
