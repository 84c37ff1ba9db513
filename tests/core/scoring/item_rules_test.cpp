// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/scored.h"

#include <gtest/gtest.h>

namespace core::test {
namespace {

using Texts = std::vector<std::string>;

std::string each(const std::string &id, const std::string &points, const std::string &more = {})
{
    return R"({"id": ")" + id + R"(", "rule": {"type": "each", "points": )" + points + "}" + more +
           "}";
}

TEST(Item, IsClampedAndKeepsWhatItWouldHaveBeen)
{
    const Scored scored = itemWith("[" + each("c", "-1.1") + "]", R"({"c": 3})");
    EXPECT_EQ(scored.earned(), "0");
    EXPECT_EQ(scored.text({"items", "i1", "nominal"}), "-2.3");
}

TEST(Item, MayHaveAFloorAndACeilingOfItsOwn)
{
    EXPECT_EQ(itemWith("[" + each("c", "-5") + "]", R"({"c": 3})", R"(, "points": 10, "floor": -3)")
                  .earned(),
              "-3");
    const Scored high =
        itemWith("[" + each("c", "5") + "]", R"({"c": 3})", R"(, "points": 10, "ceiling": 12)");
    EXPECT_EQ(high.earned(), "12");
    EXPECT_EQ(high.text({"items", "i1", "possible"}), "10");
}

TEST(Item, IsNothingWhenAClauseMakesItSoWhateverTheFloorSays)
{
    const Scored scored =
        itemWith(R"([{"id": "z", "rule": {"type": "zero"}}, )" + each("c", "-1") + "]",
                 R"({"z": true, "c": 2})", R"(, "points": 10, "floor": 3)");
    EXPECT_EQ(scored.earned(), "0");
    EXPECT_EQ(scored.text({"items", "i1", "nominal"}), "8");
}

TEST(Item, AGroupKeepsItsLargestDeltaOrItsLimit)
{
    const std::string praise =
        R"(, "points": 10, "groups": {"g": {"combine": "highest"}, "v": {"limit": 2}})";
    const std::string g = R"(, "group": "g")";
    const std::string v = R"(, "group": "v")";
    const std::string clauses = "[" + each("a", "-1", g) + "," + each("b", "-3", g) + "," +
                                each("c", "-1", v) + "," + each("d", "-1", v) + "]";
    const Scored scored = itemWith(clauses, R"({"a": 1, "b": 1, "c": 2, "d": 2})", praise);
    EXPECT_EQ(scored.earned(), "5");
    const Scored tie = itemWith("[" + each("a", "2", g) + "," + each("b", "-2", g) + "]",
                                R"({"a": 1, "b": 1})", praise);
    EXPECT_EQ(tie.earned(), "8") << "of two equal ones the deduction";
}

TEST(Item, AGroupsEffectIsALineOfItsOwn)
{
    const Scored scored = itemWith("[" + each("a", "-1", R"(, "group": "v")") + "]", R"({"a": 5})",
                                   R"(, "points": 10, "groups": {"v": {"limit": 2}})");
    const auto &lines = scored.at({"items", "i1", "lines"}).elements;
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].find("points")->text, "-5");
    EXPECT_EQ(lines[1].find("points")->text, "3");
    EXPECT_EQ(scored.earned(), "8");
}

TEST(Item, HalfAnsweredIsUnansweredAndEarnsNothing)
{
    const Scored scored =
        itemWith("[" + each("a", "-1") + "," + each("b", "-1") + "]", R"({"a": 1})");
    EXPECT_EQ(scored.earned(), "0");
    EXPECT_EQ(scored.text({"possible"}), "1");
    EXPECT_EQ(scored.state(), "incomplete");
    EXPECT_EQ(scored.grade(), "null");
    EXPECT_EQ(scored.texts({"unanswered"}), Texts{"i1"});
}

TEST(Item, WithoutClausesIsAnswered)
{
    EXPECT_EQ(itemWith("[]", "{}").state(), "complete");
    EXPECT_EQ(itemWith("[]", "{}").earned(), "1");
}

TEST(Item, CleanAnswersWhatNothingFoundMeans)
{
    const std::string clauses = "[" + each("a", "-1") + R"(,
        {"id": "b", "rule": {"type": "once", "points": -2}},
        {"id": "c", "rule": {"type": "zero"}}, {"id": "d", "rule": {"type": "require"}},
        {"id": "e", "rule": {"type": "shortfall", "required": 4, "points": -1}},
        {"id": "f", "rule": {"type": "judge", "min": -3, "max": -1, "optional": true}}])";
    EXPECT_EQ(itemWith(clauses, R"({"clean": true})").earned(), "1");
    EXPECT_EQ(itemWith(clauses, R"({"clean": true, "a": 1})", R"(, "points": 5)").earned(), "4");
}

TEST(Item, CleanDoesNotAnswerWhatMustBeMeasured)
{
    const std::string clauses =
        "[" + each("a", "-1") +
        R"(, {"id": "n", "rule": {"type": "slope", "threshold": 95, "side": "below", "points": -1, "step": "whole"}}])";
    EXPECT_EQ(itemWith(clauses, R"({"clean": true})").state(), "incomplete");
    EXPECT_EQ(itemWith(clauses, R"({"clean": true, "n": 95})").state(), "complete");
    EXPECT_EQ(
        itemWith(R"([{"id": "p", "rule": {"type": "once", "points": 2}}])", R"({"clean": true})")
            .state(),
        "incomplete");
}

TEST(Item, ThatDoesNotApplyEarnsByItsPolicy)
{
    const struct
    {
        const char *keys;
        const char *earned;
        const char *possible;
    } rows[] = {{R"(, "points": 4)", "4", "4"},
                {R"(, "points": 4, "start": 0)", "0", "0"},
                {R"(, "points": 4, "notApplicable": "full", "start": 0)", "4", "4"},
                {R"(, "points": 4, "notApplicable": "zero")", "0", "4"},
                {R"(, "points": 4, "notApplicable": "exclude")", "0", "0"}};

    for (const auto &row : rows) {
        const Scored scored = itemWith("[" + each("a", "-1") + "]",
                                       R"({"notApplicable": true, "reason": "r"})", row.keys);
        EXPECT_EQ(scored.earned(), row.earned) << row.keys;
        EXPECT_EQ(scored.text({"items", "i1", "possible"}), row.possible) << row.keys;
        EXPECT_EQ(scored.text({"items", "i1", "notApplicable"}), "true");
        EXPECT_EQ(scored.state(), "complete");
    }
}

TEST(Item, ForbiddenBarsTheInspectorsMarkOnly)
{
    const std::string keys = R"(, "points": 4, "notApplicable": "forbidden")";
    EXPECT_EQ(itemWith("[" + each("a", "-1") + "]", R"({"notApplicable": true})", keys).refusals(),
              1U);
    const Scored scored = itemWith("[" + each("a", "-1") + "]", "{}",
                                   keys + R"(, "appliesIf": {"year": true, "below": 2000})");
    EXPECT_EQ(scored.state(), "complete");
    EXPECT_EQ(scored.earned(), "4");
}

TEST(Item, ABonusIsNoGapAndNeverPossible)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 10, "clauses": []},
        {"id": "b", "kind": "bonus", "clauses": [)" +
                   each("x", "2") + "," + each("y", "1") + "]}";
    const Scored none = scoredWith(pieces, "{}");
    EXPECT_EQ(none.state(), "complete");
    EXPECT_EQ(none.total(), "10");
    const Scored some = scoredWith(pieces, R"({"b": {"x": 2}})");
    EXPECT_EQ(some.total(), "14");
    EXPECT_EQ(some.text({"possible"}), "10");
    EXPECT_EQ(some.state(), "complete");
}

TEST(Item, APenaltyMustBeAnsweredAndDeducts)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 10, "clauses": []},
        {"id": "p", "kind": "penalty", "clauses": [)" +
                   each("x", "-2") + "]}";
    EXPECT_EQ(scoredWith(pieces, "{}").texts({"unanswered"}), Texts{"p"});
    EXPECT_EQ(scoredWith(pieces, R"({"p": {"x": 2}})").total(), "6");
    EXPECT_EQ(scoredWith(pieces, R"({"p": {"clean": true}})").total(), "10");
}

TEST(Item, InformationIsNeverAGap)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 10, "clauses": []},
        {"id": "n", "kind": "information", "clauses": [{"id": "x", "input": {"type": "number"}, "rule": {"type": "record"}}]})";
    EXPECT_EQ(scoredWith(pieces, "{}").state(), "complete");
}

TEST(Item, AClauseSwitchedOffIsNoGap)
{
    const std::string clauses =
        R"([{"id": "k", "input": {"type": "check"}, "rule": {"type": "record"}}, )" +
        each("a", "-1", R"(, "when": {"input": "k", "is": true})") + "]";
    EXPECT_EQ(itemWith(clauses, R"({"k": false})").state(), "complete");
    EXPECT_EQ(itemWith(clauses, R"({"k": false})").earned(), "1");
    EXPECT_EQ(itemWith(clauses, R"({"k": true})").state(), "incomplete");
    EXPECT_EQ(itemWith(clauses, R"({"k": true, "a": 1})").earned(), "0");
}

TEST(Item, UnknownWordsRefuseTheAssessment)
{
    EXPECT_EQ(itemWith("[" + each("a", "-1") + "]", R"({"b": 1})").refusedWhere(), "i1.b");
    EXPECT_EQ(itemWith("[" + each("a", "-1") + "]", R"({"a": 1, "x-mine": [1]})").refusals(), 0U);
}
} // namespace
} // namespace core::test
