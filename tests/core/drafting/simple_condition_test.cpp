// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/simple_condition.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class Simple : public testing::TestWithParam<const char *>
{
};

TEST_P(Simple, GoesThereAndBack)
{
    const Json json = parseJson(GetParam()).root;
    const auto simple = simpleConditionFrom(json);
    ASSERT_TRUE(simple);
    EXPECT_TRUE(isSameJson(conditionJson(*simple), json))
        << writtenJson(conditionJson(*simple)).constData();
}

INSTANTIATE_TEST_SUITE_P(
    Conditions, Simple,
    testing::Values("true", R"({"total":true,"atLeast":90})", R"({"section":"s1","atLeast":"80%"})",
                    R"({"item":"i1","is":"A"})", R"({"held":true,"is":"B"})",
                    R"({"input":"c2","above":3})", R"({"item":"i2","input":"c1","is":true})",
                    R"({"attribute":"members","below":50})", R"({"year":true,"atMost":2024})",
                    R"({"input":"c1","is":"2024-03-01"})",
                    R"({"all":[{"total":true,"atLeast":90},{"section":"s1","atLeast":"80%"}]})",
                    R"({"any":[{"total":true,"below":60},{"item":"v","is":"good"}]})"));

class NotSimple : public testing::TestWithParam<const char *>
{
};

TEST_P(NotSimple, KeepsItsJson)
{
    EXPECT_FALSE(simpleConditionFrom(parseJson(GetParam()).root));
}

INSTANTIATE_TEST_SUITE_P(
    Conditions, NotSimple,
    testing::Values("false", "7", "[]", "{}", R"({"not":{"total":true,"atLeast":90}})",
                    R"({"all":[{"any":[{"total":true,"atLeast":9},{"total":true,"below":3}]}]})",
                    R"({"all":[{"total":true,"atLeast":90}]})", // one part: `all` would be lost
                    R"({"total":true,"atLeast":{"attribute":"members"}})",
                    R"({"total":true,"atLeast":90,"x-note":"n"})",
                    R"({"total":true,"atLeast":90,"below":95})",
                    R"({"item":"i1","is":"90"})")); // a text that would come back as a number

TEST(TypedJson, SaysWhatIsWrongWhereItIs)
{
    EXPECT_TRUE(typedCondition(uR"({"total":true,"atLeast":90})"_s).trouble.isEmpty());
    const TypedJson broken = typedCondition(uR"({"total":true,)"_s);
    EXPECT_FALSE(broken.json);
    EXPECT_TRUE(broken.trouble.contains(u"line 1"_s)) << qPrintable(broken.trouble);
    const TypedJson wrong = typedCondition(uR"({"all":[{"total":true,"atleast":90}]})"_s);
    EXPECT_TRUE(wrong.json);
    EXPECT_TRUE(wrong.trouble.contains(u".all[0]"_s)) << qPrintable(wrong.trouble);
    EXPECT_FALSE(typedCondition(uR"({"total":true,"total":true,"is":1})"_s).trouble.isEmpty());
    EXPECT_TRUE(typedReference(uR"({"byYear":{"2017":20000}})"_s).trouble.isEmpty());
    EXPECT_FALSE(typedReference(uR"({"byear":1})"_s).trouble.isEmpty());
    const QString deep = QString(5000, u'[');
    EXPECT_FALSE(typedCondition(deep).json);
}

} // namespace
