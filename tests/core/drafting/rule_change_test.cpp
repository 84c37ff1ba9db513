// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/document/standard_reader.h"
#include "core/document/standard_words.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/parts.h"
#include "core/drafting/rule_change.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const JsonPath item = JsonPath() / "parts" / 0 / "sections" / 0 / "items" / 0;
const JsonPath clause = item / "clauses" / 0;

Json draftWith(const QByteArray &clauses)
{
    DraftHead head{u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s, u"村"_s, u"X"_s, u"village"_s, 2024};
    Json made = newItem(u"i1"_s, u"1"_s);
    made = withField(made, JsonPath() / "points", jsonDigits("3"));
    made = withField(made, JsonPath() / "clauses", parseJson(clauses).root);
    return withInserted(newStandard(head), item, made);
}

Json plain()
{
    return draftWith(R"([{"id":"c1","text":"t","rule":{"type":"each","points":-0.5,"limit":2},)"
                     R"("input":{"type":"count","label":"次数","unit":"次"}}])");
}

/// What the check misses is left to a person on purpose; any other breach is ours.
const QStringList askedFor = {u"step-missing"_s, u"order-missing"_s, u"ties-missing"_s};

class EveryType : public testing::TestWithParam<QString>
{
};

TEST_P(EveryType, IsAWholeRuleFromTheStart)
{
    for (const Finding &finding : readUnchecked(withRuleType(plain(), clause, GetParam())).breaches)
        EXPECT_TRUE(askedFor.contains(finding.code))
            << qPrintable(finding.path) << ": " << qPrintable(finding.text);
}

TEST_P(EveryType, ThereAndBackLosesNothingThatBothHave)
{
    const Json there = withRuleType(plain(), clause, GetParam());
    const Json back = withRuleType(there, clause, u"each"_s);
    EXPECT_EQ(jsonAt(back, clause / "rule" / "type")->string(), u"each"_s);
    EXPECT_EQ(jsonAt(back, clause / "input" / "label")->string(), u"次数"_s);
    EXPECT_EQ(jsonAt(back, item / "start"), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Rules, EveryType, testing::ValuesIn(ruleWords()),
                         [](const auto &type) { return type.param.toStdString(); });

TEST(RuleChange, WhatBothRulesHaveIsKept)
{
    const Json after = withRuleType(plain(), clause, u"shortfall"_s);
    EXPECT_EQ(writtenJson(*jsonAt(after, clause / "rule")),
              R"({"type":"shortfall","required":1,"points":-0.5,"limit":2})");
}

TEST(RuleChange, ARuleThatGivesPointsLetsItsItemStartAtNothing)
{
    const Json after = withRuleType(plain(), clause, u"share"_s);
    EXPECT_EQ(jsonAt(after, item / "start")->text, "0");
    EXPECT_EQ(jsonAt(after, clause / "rule" / "points")->text, "3") << "what the item is worth";
}

TEST(RuleChange, AnItemWithOtherClausesStartsWhereItDid)
{
    const Json two = draftWith(R"([{"id":"c1","rule":{"type":"once","points":-1}},)"
                               R"({"id":"c2","rule":{"type":"once","points":-1}}])");
    EXPECT_EQ(jsonAt(withRuleType(two, clause, u"share"_s), item / "start"), nullptr);
}

TEST(RuleChange, ExtensionsStay)
{
    const Json marked = withField(plain(), clause / "rule" / "x-source", jsonText(u"文件"_s));
    EXPECT_EQ(
        jsonAt(withRuleType(marked, clause, u"zero"_s), clause / "rule" / "x-source")->string(),
        u"文件"_s);
}

} // namespace
