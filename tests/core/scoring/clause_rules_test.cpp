// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/scoring/scored.h"

#include <gtest/gtest.h>

namespace core::test {
namespace {

/// One clause with id c, its rule, the answer, and what an item of 10 points then earns.
struct Row
{
    std::string rule;
    std::string answer;
    std::string earned; ///< empty: the assessment is refused
    std::string clauseKeys;
};

void check(const std::vector<Row> &rows, const std::string &itemKeys = R"(, "points": 10)")
{
    for (const Row &row : rows) {
        const Scored scored =
            itemWith(R"([{"id": "c")" + row.clauseKeys + R"(, "rule": )" + row.rule + "}]",
                     R"({"c": )" + row.answer + "}", itemKeys);
        if (row.earned.empty()) {
            ASSERT_EQ(scored.refusals(), 1U) << row.rule << ' ' << row.answer;
            EXPECT_EQ(scored.refusedWhere(), "i1.c") << row.rule;
            continue;
        }
        ASSERT_EQ(scored.refusals(), 0U) << row.rule << ' ' << row.answer;
        EXPECT_EQ(scored.earned(), row.earned) << row.rule << ' ' << row.answer;
        EXPECT_EQ(scored.state(), "complete") << row.rule << ' ' << row.answer;
    }
}

TEST(Clause, ThreeTimesThreeTenthsFromOneLeavesOneTenth)
{
    const Scored scored =
        itemWith(R"([{"id": "c1", "rule": {"type": "each", "points": -0.3}}])", R"({"c1": 3})");
    EXPECT_EQ(scored.earned(), "0.1");
    EXPECT_EQ(scored.text({"items", "i1", "possible"}), "1");
    EXPECT_EQ(scored.at({"items", "i1", "lines"}).elements[0].find("text")->text, "3 × −0.3");
    EXPECT_EQ(scored.at({"items", "i1", "lines"}).elements[0].find("points")->text, "-0.9");
}

TEST(Clause, EachCountsOccurrences)
{
    const std::string variants =
        R"({"type": "each", "points": -1, "free": 2, "variants": [{"id": "half", "factor": 0.5}, {"id": "double", "factor": 2}]})";
    check({{R"({"type": "each", "points": -0.5})", "0", "10", ""},
           {R"({"type": "each", "points": -0.5, "limit": 2})", "9", "8", ""},
           {R"({"type": "each", "points": -0.5, "free": 2})", "3", "9.5", ""},
           {R"({"type": "each", "points": -0.5, "free": 2})", "1", "10", ""},
           {R"({"type": "each", "points": -1, "zeroFrom": 3})", "2", "8", ""},
           {R"({"type": "each", "points": -1, "zeroFrom": 3})", "3", "0", ""},
           {R"({"type": "each", "points": -1, "free": 5, "zeroFrom": 3})", "3", "0", ""},
           {R"({"type": "each", "points": -1})", "-1", "", ""},
           {R"({"type": "each", "points": -1})", "1.5", "", ""},
           {R"({"type": "each", "points": -1})", "true", "", ""},
           {R"({"type": "each", "points": -1})", "null", "", ""},
           // Free ones use up the plain occurrences first, then variants in their order.
           {variants, R"({"count": 1, "half": 2, "double": 1})", "7.5", ""},
           {variants, R"({"count": 3})", "9", ""},
           {variants, R"({"count": 0, "half": 1, "double": 2})", "8", ""},
           {variants, "4", "8", ""},
           {variants, R"({"half": 1})", "", ""},
           {variants, R"({"count": 1, "third": 1})", "", ""}});
}

TEST(Clause, ZeroFromCountsVariantsToo)
{
    check(
        {{R"({"type": "each", "points": -1, "zeroFrom": 3, "variants": [{"id": "half", "factor": 0.5}]})",
          R"({"count": 1, "half": 2})", "0", ""}});
}

TEST(Clause, ANamedMatterCountsOnceByItsGreatestVariant)
{
    const std::string rule =
        R"({"type": "each", "points": 1, "perMatter": "highest", "variants": [{"id": "county", "factor": 2}, {"id": "city", "factor": 3}]})";
    const std::string bonus = R"(, "kind": "bonus")";
    check(
        {{rule,
          R"([{"name": "a", "variant": "county"}, {"name": "a", "variant": "city"}, {"name": "b"}])",
          "4", ""},
         {rule, "[]", "0", ""},
         {rule, R"([{"name": "a", "variant": "moon"}])", "", ""},
         {rule, R"([{"variant": "city"}])", "", ""}},
        bonus);
}

TEST(Clause, ChecksGiveTheirPointsOrMakeTheItemNothing)
{
    check({{R"({"type": "once", "points": -4})", "true", "6", ""},
           {R"({"type": "once", "points": -4})", "false", "10", ""},
           {R"({"type": "require"})", "true", "10", ""},
           {R"({"type": "require"})", "false", "0", ""},
           {R"({"type": "zero"})", "true", "0", ""},
           {R"({"type": "zero"})", "false", "10", ""},
           {R"({"type": "zero"})", "1", "", ""}});
}

TEST(Clause, AChoiceIsAWordOrAWordWithPoints)
{
    const std::string rule =
        R"({"type": "choice", "options": [{"id": "good", "points": 8}, {"id": "fair", "min": 3, "max": 5}]})";
    check({{rule, R"("good")", "8", ""},
           {rule, R"({"option": "good"})", "8", ""},
           {rule, R"({"option": "fair", "points": 4.5})", "4.5", ""},
           {rule, R"({"option": "fair", "points": 5.001})", "", ""},
           {rule, R"("fair")", "", ""},
           {rule, R"({"option": "good", "points": 7})", "", ""},
           {rule, R"("bad")", "", ""}},
          R"(, "points": 10, "start": 0)");
}

TEST(Clause, AJudgementStaysWithinItsBounds)
{
    const std::string each =
        R"({"type": "judge", "min": -2, "max": -1, "each": true, "optional": true})";
    check({{R"({"type": "judge", "min": -3, "max": -1})", "-3", "7", ""},
           {R"({"type": "judge", "min": -3, "max": -1})", "-0.5", "", ""},
           {R"({"type": "judge", "min": -3, "max": -1})", "0", "", ""},
           {R"({"type": "judge", "min": -3, "max": -1, "optional": true})", "0", "10", ""},
           {each, R"({"count": 2, "points": -2.5})", "7.5", ""},
           {each, R"({"count": 2, "points": -1.5})", "", ""},
           {each, R"({"count": 0, "points": 0})", "10", ""},
           {each, R"({"count": 2})", "", ""}});
}

TEST(Clause, AShortfallDeductsWhatIsMissing)
{
    check(
        {{R"({"type": "shortfall", "required": 12, "points": -0.5})", "10", "9", ""},
         {R"({"type": "shortfall", "required": 12, "points": -0.5})", "13", "10", ""},
         {R"({"type": "shortfall", "required": 12, "points": -0.5, "limit": 2})", "0", "8", ""},
         {R"({"type": "shortfall", "required": {"byYear": {"2017": 4, "2022": 6, "2024": 9}}, "points": -1})",
          "4", "8", ""},
         {R"({"type": "shortfall", "required": {"byYear": {"2024": 9}}, "points": -1})", "4", "",
          ""}});
}

TEST(Clause, ASlopeRunsBeyondItsThresholdOnTheBadSide)
{
    const auto slope = [](const std::string &step, const std::string &more = {}) {
        return R"({"type": "slope", "threshold": 95, "side": "below", "per": 2, "points": -1, "step": ")" +
               step + "\"" + more + "}";
    };
    check(
        {{slope("continuous"), "90", "7.5", ""},
         {slope("whole"), "90", "8", ""},
         {slope("up"), "90", "7", ""},
         {slope("up"), "91", "8", ""},
         {slope("up"), "95", "10", ""},
         {slope("continuous"), "99", "10", ""},
         {slope("continuous", R"(, "limit": 1)"), "90", "9", ""},
         {R"({"type": "slope", "threshold": 5, "side": "above", "points": -1, "step": "continuous"})",
          "7.5", "7.5", ""},
         // A third of a step is rounded once: 1/3 of a point.
         {R"({"type": "slope", "threshold": 5, "side": "above", "per": 3, "points": -1, "step": "continuous"})",
          "6", "9.667", ""}});
}

TEST(Clause, ARatioIsComparedExactly)
{
    const std::string ratio = R"(, "input": {"type": "ratio"})";
    const std::string tiers =
        R"({"type": "tiers", "tiers": [{"atLeast": 98, "points": 10}], "otherwise": 4})";
    check({{tiers, R"({"part": 244, "whole": 250})", "4", ratio},
           {tiers, R"({"part": 245, "whole": 250})", "10", ratio},
           {tiers, R"({"part": 979999999, "whole": 1000000000})", "4", ratio},
           {tiers, R"({"part": 98, "whole": 120, "excluded": 20})", "10", ratio},
           {tiers, R"({"part": 130, "whole": 100})", "10", ratio},
           {tiers, R"({"part": 1, "whole": 20, "excluded": 20})", "", ratio},
           {tiers, R"({"part": 1})", "", ratio},
           {tiers, "98", "", ratio}},
          R"(, "points": 10, "start": 0)");
}

TEST(Clause, TheFirstTierThatHoldsGivesItsPoints)
{
    const std::string rule =
        R"({"type": "tiers", "tiers": [{"atLeast": 200000, "points": 10}, {"above": 100000, "min": 5, "max": 8}], "otherwise": 1})";
    check({{rule, "200000", "10", ""},
           {rule, "100000", "1", ""},
           {rule, R"({"value": 150000, "points": 7})", "7", ""},
           {rule, R"({"value": 150000, "points": 9})", "", ""},
           {rule, R"({"points": 7})", "", ""}},
          R"(, "points": 10, "start": 0)");
    const Scored open = itemWith(R"([{"id": "c", "rule": )" + rule + "}]", R"({"c": 150000})",
                                 R"(, "points": 10, "start": 0)");
    EXPECT_EQ(open.state(), "incomplete");
    EXPECT_EQ(open.texts({"unanswered"}), std::vector<std::string>{"i1"});
}

TEST(Clause, ADateComparesAsOne)
{
    const std::string date = R"(, "input": {"type": "date"})";
    const std::string rule =
        R"({"type": "tiers", "tiers": [{"atMost": "2023-06-30", "points": 10}], "otherwise": 2})";
    check({{rule, R"("2023-06-30")", "10", date},
           {rule, R"("2023-07-01")", "2", date},
           {rule, R"("2023-7-1")", "", date},
           {rule, R"("2023-02-30")", "", date}},
          R"(, "points": 10, "start": 0)");
}

TEST(Clause, AShareIsBetweenNothingAndOnce)
{
    const std::string rule = R"({"type": "share", "points": 10, "target": 3})";
    check({{rule, "1", "3.333", ""},
           {rule, "2", "6.667", ""},
           {rule, "5", "10", ""},
           {rule, "-1", "0", ""},
           {R"({"type": "share", "points": 10, "target": 0})", "1", "", ""}},
          R"(, "points": 10, "start": 0)");
}

TEST(Clause, VotesBecomeAMeanAndNoVotesAreNoAnswer)
{
    const std::string rule =
        R"({"type": "votes", "points": 10, "worth": {"good": 100, "fair": 60, "poor": 0}})";
    check({{rule, R"({"good": 2, "fair": 1})", "8.667", ""},
           {rule, R"({"good": 1, "other": 1})", "", ""}},
          R"(, "points": 10, "start": 0)");
    const Scored none = itemWith(R"([{"id": "c", "rule": )" + rule + "}]", R"({"c": {"good": 0}})",
                                 R"(, "points": 10, "start": 0)");
    EXPECT_EQ(none.state(), "incomplete");
}

TEST(Clause, AScoreOfAnotherSchemeIsConverted)
{
    check({{R"({"type": "convert", "factor": 0.1, "offset": 1})", "83.5", "9.35", ""}},
          R"(, "points": 10, "start": 0)");
}

TEST(Clause, ADeltaIsDividedAndRoundedOnceAndThenLimited)
{
    const std::string clauses =
        R"([{"id": "c", "rule": {"type": "each", "points": -1, "limit": 2, "dividedBy": {"attribute": "counties"}}}])";
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 10, "clauses": )" + clauses + "}";
    EXPECT_EQ(
        scoredWith(pieces, R"({"i1": {"c": 1}})", R"(, "attributes": {"counties": 3})").earned(),
        "9.667");
    EXPECT_EQ(
        scoredWith(pieces, R"({"i1": {"c": 20}})", R"(, "attributes": {"counties": 3})").earned(),
        "8");
    EXPECT_EQ(scoredWith(pieces, R"({"i1": {"c": 1}})", R"(, "attributes": {"counties": 0})")
                  .refusedWhere(),
              "i1.c");
    const Scored missing = scoredWith(pieces, R"({"i1": {"c": 1}})");
    EXPECT_EQ(missing.texts({"unanswered"}),
              (std::vector<std::string>{"i1", "attribute:counties"}));
}
} // namespace
} // namespace core::test
