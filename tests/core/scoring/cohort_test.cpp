// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/cohorts.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace core::test {

// 90, 80, 80, 70: places 1, 2, 2, 4.
TEST(Rank, OfCompetitionLeavesAPlaceOutBehindATie)
{
    const Scored scored = withInputs(
        ranked("competition", R"("within": [], "table": [10, 8, 6, 4])"), {90, 80, 80, 70});
    EXPECT_EQ(earnedByEach(scored, 4), (Texts{"10", "8", "8", "4"}));
}

TEST(Rank, DenseLeavesNoPlaceOut)
{
    const Scored scored =
        withInputs(ranked("dense", R"("within": [], "table": [10, 8, 6, 4])"), {90, 80, 80, 70});
    EXPECT_EQ(earnedByEach(scored, 4), (Texts{"10", "8", "8", "6"}));
}

// The two share places 2 and 3: (8 + 6) ÷ 2 = 7.
TEST(Rank, OfAverageGivesTheMeanOverThePlacesTaken)
{
    const Scored scored =
        withInputs(ranked("average", R"("within": [], "table": [10, 8, 6, 4])"), {90, 80, 80, 70});
    EXPECT_EQ(earnedByEach(scored, 4), (Texts{"10", "7", "7", "4"}));
}

// Behind the table: 8 − 1 = 7, 8 − 2 = 6, then the floor.
TEST(Rank, GoesOnBehindItsTableBySteps)
{
    const Scored scored =
        withInputs(ranked("competition",
                          R"("within": [], "table": [10, 8], "after": {"step": -1, "floor": 6})"),
                   {95, 90, 85, 80, 75});
    EXPECT_EQ(earnedByEach(scored, 5), (Texts{"10", "8", "7", "6", "6"}));
}

TEST(Rank, WithoutAStepGivesNothingBehindItsTable)
{
    const Scored scored =
        withInputs(ranked("competition", R"("within": [], "table": [10, 8])"), {95, 90, 85});
    EXPECT_EQ(earnedByEach(scored, 3), (Texts{"10", "8", "0"}));
}

TEST(Rank, AloneTakesTheFirstPlace)
{
    const Scored scored = withInputs(ranked("dense", R"("within": [], "table": [10, 5])"), {1});
    EXPECT_EQ(earnedByEach(scored, 1), (Texts{"10"}));
    EXPECT_TRUE(scored.at({"provisional"}).flag);
}

// o2 has not answered and takes no place; o0 is third among three.
TEST(Rank, LeavesOutWhoHasNotAnswered)
{
    const Scored scored =
        scoredAll(ranked("competition", R"("within": [], "table": [10, 8, 6, 4])"),
                  listOf({one("o0", R"({"i1": {"c": 10}})"), one("o1", R"({"i1": {"c": 20}})"),
                          one("o2", "{}"), one("o3", R"({"i1": {"c": 30}})")}));
    EXPECT_EQ(scored.text({"items", "i1", "earned"}, 0), "6");
    EXPECT_EQ(scored.text({"state"}, 2), "incomplete");
}

TEST(Rank, IsTakenWithinTheAttributesNamed)
{
    const Pieces pieces = ranked("competition", R"("table": [10, 8], "within": ["county"])");
    const Scored scored =
        scoredAll(pieces, listOf({one("o0", R"({"i1": {"c": 1}})", R"(, "county": "130207")"),
                                  one("o1", R"({"i1": {"c": 2}})", R"(, "county": "130207")"),
                                  one("o2", R"({"i1": {"c": 0}})", R"(, "county": "130208")")}));
    EXPECT_EQ(earnedByEach(scored, 3), (Texts{"8", "10", "10"}));
}

// County 130207 has 10 and 20, a mean of 15: o0 is short of 5, 5 × −0.5. Alone, o2 is its own mean.
TEST(Peers, GiveTheirMeanAsAThreshold)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 10, "clauses": [{"id": "c", "rule": {"type": )"
                   R"("shortfall", "points": -0.5, "required": {"peer": "mean", "within": )"
                   R"(["county"]}}}]})";
    const Scored scored =
        scoredAll(pieces, listOf({one("o0", R"({"i1": {"c": 10}})", R"(, "county": "130207")"),
                                  one("o1", R"({"i1": {"c": 20}})", R"(, "county": "130207")"),
                                  one("o2", R"({"i1": {"c": 40}})", R"(, "county": "130208")")}));
    EXPECT_EQ(earnedByEach(scored, 3), (Texts{"7.5", "10", "10"}));
}

// The highest is 30, plus 5: short of 15, 5 and 5 …; the lowest is 10, plus 5: one is short of 5.
TEST(Peers, GiveTheirHighestAndLowestPlusSomething)
{
    const auto pieces = [](const std::string &peer) {
        Pieces made;
        made.items = R"({"id": "i1", "points": 20, "clauses": [{"id": "c", "rule": {"type": )"
                     R"("shortfall", "points": -1, "required": {"peer": ")" +
                     peer + R"(", "within": [], "plus": 5}}}]})";
        return made;
    };
    EXPECT_EQ(earnedByEach(withInputs(pieces("highest"), {10, 20, 30}), 3),
              (Texts{"0", "5", "15"}));
    EXPECT_EQ(earnedByEach(withInputs(pieces("lowest"), {10, 20, 30}), 3),
              (Texts{"15", "20", "20"}));
}

// Earned 4 and 1 by those to whom it applies: the mean is 2.5, whatever the third would have.
TEST(Peers, GiveTheirMeanToWhomTheItemDoesNotApply)
{
    Pieces pieces;
    pieces.items =
        R"({"id": "i1", "points": 4, "notApplicable": {"policy": "peer-mean", "within": []}, "clauses": [{"id": )"
        R"("c", "rule": {"type": "each", "points": -1}}]})";
    const Scored scored = scoredAll(
        pieces, listOf({one("o0", R"({"i1": {"c": 0}})"), one("o1", R"({"i1": {"c": 3}})"),
                        one("o2", R"({"i1": {"notApplicable": true, "reason": "none"}})")}));
    EXPECT_EQ(scored.text({"items", "i1", "earned"}, 2), "2.5");
    EXPECT_EQ(scored.text({"possible"}, 2), "4");
}

TEST(Peers, OfWhomNobodyIsLeftExcludeTheItem)
{
    Pieces pieces;
    pieces.items =
        R"({"id": "i1", "points": 4, "notApplicable": {"policy": "peer-mean", "within": []}, "clauses": [{"id": )"
        R"("c", "rule": {"type": "each", "points": -1}}]}, {"id": "i2", "points": 6, )"
        R"("clauses": [{"id": "c", "rule": {"type": "each", "points": -1}}]})";
    const Scored scored = scoredAll(
        pieces, listOf({one("o0", R"({"i1": {"notApplicable": true, "reason": "none"}, "i2": )"
                                  R"({"c": 1}})")}));
    EXPECT_EQ(scored.total(), "5");
    EXPECT_EQ(scored.text({"possible"}), "6");
}

TEST(Peers, ThatReadEachOtherInACircleAreAnError)
{
    Pieces pieces;
    pieces.items =
        R"({"id": "i1", "points": 1, "clauses": [{"id": "c", "when": {"item": "i2", "above": )"
        R"({"peer": "mean", "within": []}}, "rule": {"type": "each", "points": -1}}]}, {"id": "i2", "points": )"
        R"(1, "clauses": [{"id": "c", "when": {"item": "i1", "above": {"peer": "mean", "within": []}}, "rule": )"
        R"({"type": "each", "points": -1}}]})";
    const std::vector<std::string> codes = codesOf(pieces.document());
    EXPECT_TRUE(std::find(codes.begin(), codes.end(), "circular") != codes.end());
}

// 30 % of 5 is 1.5: one place rounded down, two rounded up; 1.5 is rounded half up to two.
TEST(Quota, RoundsAsItSays)
{
    const auto quota = [](const std::string &rounding) {
        return graded(
            R"(, "quota": [{"within": [], "grade": "A", "share": "30%", "base": "complete", )"
            R"("rounding": ")" +
            rounding + R"(", "ties": "out"}])");
    };
    EXPECT_EQ(gradesOf(withInputs(quota("down"), {95, 99, 98, 97, 50}), 5),
              (Texts{"B", "A", "B", "B", "C"}));
    EXPECT_EQ(gradesOf(withInputs(quota("up"), {95, 99, 98, 97, 50}), 5),
              (Texts{"B", "A", "A", "B", "C"}));
    EXPECT_EQ(gradesOf(withInputs(quota("half"), {95, 99, 98, 97, 50}), 5),
              (Texts{"B", "A", "A", "B", "C"}));
}

// 40 % of 5 are two places; the second and third are tied at the edge.
TEST(Quota, LetsThoseTiedAtTheEdgeAllLoseOrAllKeep)
{
    const auto quota = [](const std::string &ties) {
        return graded(
            R"(, "quota": [{"within": [], "grade": "A", "share": "40%", "base": "complete", )"
            R"("rounding": "down", "ties": ")" +
            ties + R"("}])");
    };
    EXPECT_EQ(gradesOf(withInputs(quota("out"), {99, 95, 95, 92, 91}), 5),
              (Texts{"A", "B", "B", "B", "B"}));
    EXPECT_EQ(gradesOf(withInputs(quota("in"), {99, 95, 95, 92, 91}), 5),
              (Texts{"A", "A", "A", "B", "B"}));
}

// One A; who is over counts among the B, of whom two may be; the next goes to C.
TEST(Quota, CountsWhoIsOverInTheNextGradeDown)
{
    const Pieces pieces = graded(
        R"(, "quota": [{"within": [], "grade": "A", "share": "25%", "base": "complete", "rounding": )"
        R"("down", "ties": "out"}, {"within": [], "grade": "B", "share": "50%", "base": "complete", )"
        R"("rounding": "down", "ties": "out"}])");
    EXPECT_EQ(gradesOf(withInputs(pieces, {99, 98, 97, 96}), 4), (Texts{"A", "B", "B", "C"}));
}

// Ten: place 1 is within 10 % (100 ≤ 10 × 10), 2 to 5 within 50 %, the rest keep their total.
TEST(RankClasses, ReplaceTheTotalAndKeepTheOldOne)
{
    const Pieces pieces = graded(
        R"(, "rankClasses": {"within": [], "classes": [{"top": "10%", "points": 95}, {"top": "50%", )"
        R"("points": 70}]})");
    const Scored scored = withInputs(pieces, {10, 20, 30, 40, 50, 61, 62, 63, 64, 65});
    EXPECT_EQ(scored.text({"total"}, 9), "95");
    EXPECT_EQ(scored.text({"rawTotal"}, 9), "65");
    EXPECT_EQ(scored.text({"grade"}, 9), "A");
    EXPECT_EQ(scored.text({"total"}, 5), "70");
    EXPECT_EQ(scored.text({"total"}, 4), "50");
    EXPECT_EQ(scored.text({"grade"}, 4), "C");
}

} // namespace core::test
