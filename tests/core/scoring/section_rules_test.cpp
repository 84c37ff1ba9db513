// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/scored.h"

#include <gtest/gtest.h>

namespace core::test {
namespace {

/// An item of `points` whose judgement is typed as its earned points.
std::string item(const std::string &id, const std::string &points, const std::string &more = {})
{
    return R"({"id": ")" + id + R"(", "points": )" + points +
           R"(, "start": 0, "clauses": [{"id": "j", "rule": {"type": "judge", "min": -100, "max": 100}}])" +
           more + "}";
}

std::string bonus(const std::string &id, const std::string &kind = "bonus")
{
    return R"({"id": ")" + id + R"(", "kind": ")" + kind +
           R"(", "clauses": [{"id": "j", "rule": {"type": "judge", "min": -100, "max": 100}}]})";
}

std::string section(const std::string &id, const std::string &keys, const std::string &items)
{
    return R"({"id": ")" + id + "\"" + keys + R"(, "items": [)" + items + "]}";
}

std::string parent(const std::string &keys, const std::string &sections)
{
    return R"({"id": "top")" + keys + R"(, "sections": [)" + sections + "]}";
}

Scored of(const std::string &sections, const std::string &answers, const std::string &rest = {})
{
    Pieces pieces;
    pieces.sections = sections;
    pieces.rest = rest;
    return scoredWith(pieces, answers);
}

TEST(Section, IsClampedWithItsBonusAndShowsPossibleWithoutIt)
{
    const std::string s = section("s", R"(, "ceiling": 10)", item("a", "10") + "," + bonus("b"));
    const Scored scored = of(s, R"({"a": {"j": 8}, "b": {"j": 5}})");
    EXPECT_EQ(scored.text({"sections", "s", "earned"}), "10");
    EXPECT_EQ(scored.text({"sections", "s", "possible"}), "10");
    EXPECT_EQ(of(section("s", R"(, "floor": 2)", item("a", "10") + "," + bonus("p", "penalty")),
                 R"({"a": {"j": 8}, "p": {"j": -50}})")
                  .total(),
              "2");
}

TEST(Section, BaseIsEarnedAndPossible)
{
    const Scored scored = of(
        section(
            "s", R"(, "base": 20, "floor": 0)",
            R"({"id": "a", "points": 0, "start": 0, "floor": -30, "clauses": [{"id": "c", "rule": {"type": "each", "points": -3}}]})"),
        R"({"a": {"c": 2}})");
    EXPECT_EQ(scored.total(), "14");
    EXPECT_EQ(scored.text({"possible"}), "20");
}

TEST(Section, AnAverageDividesByTheWeightsAndRoundsOnce)
{
    const Scored items =
        of(section("s", R"(, "aggregate": "average")",
                   item("a", "10") + "," + item("b", "10") + "," + item("c", "10")),
           R"({"a": {"j": 5}, "b": {"j": 5}, "c": {"j": 6}})");
    EXPECT_EQ(items.total(), "5.333");
    EXPECT_EQ(items.text({"possible"}), "10");
    const Scored weighted = of(parent(R"(, "aggregate": "average")",
                                      section("s", R"(, "weight": 0.4)", item("a", "100")) + "," +
                                          section("t", R"(, "weight": 0.6)", item("b", "100"))),
                               R"({"a": {"j": 90}, "b": {"j": 80}})");
    EXPECT_EQ(weighted.total(), "84");
    EXPECT_EQ(weighted.text({"sections", "s", "earned"}), "90") << "before its parent's weight";
}

TEST(Section, AWeightScalesBothSumsWhenItsParentTakesIt)
{
    const Scored scored = of(section("s", R"(, "weight": 0.5)", item("a", "10") + "," + bonus("b")),
                             R"({"a": {"j": 7}, "b": {"j": 3.001}})");
    EXPECT_EQ(scored.total(), "5.001") << "3.5 and 1.5005, each rounded";
    EXPECT_EQ(scored.text({"possible"}), "5");
}

TEST(Section, HighestAndLowestChooseByPointsOrByShare)
{
    const std::string two = section("s", "", item("a", "100") + "," + bonus("x")) + "," +
                            section("t", "", item("b", "20"));
    const std::string answers = R"({"a": {"j": 30}, "b": {"j": 18}, "x": {"j": 2}})";
    EXPECT_EQ(of(parent(R"(, "aggregate": "highest")", two), answers).total(), "32");
    EXPECT_EQ(of(parent(R"(, "aggregate": "highest", "by": "share")", two), answers).total(), "18");
    EXPECT_EQ(of(parent(R"(, "aggregate": "lowest")", two), answers).total(), "18");
    EXPECT_EQ(of(parent(R"(, "aggregate": "lowest", "by": "share")", two), answers).total(), "32");
    EXPECT_EQ(of(parent(R"(, "aggregate": "lowest")", two), answers).text({"possible"}), "100");
}

TEST(Section, HighestKeepsItsOwnBonusBesideTheChosen)
{
    const Scored scored = of(section("s", R"(, "aggregate": "highest")",
                                     item("a", "10") + "," + item("b", "10") + "," + bonus("x")),
                             R"({"a": {"j": 4}, "b": {"j": 6}, "x": {"j": 1}})");
    EXPECT_EQ(scored.total(), "7");
}

TEST(Section, AnExcludedChildIsNotTheLowest)
{
    const Scored scored =
        of(section("s", R"(, "aggregate": "lowest")",
                   item("a", "10", R"(, "notApplicable": "exclude")") + "," + item("b", "10")),
           R"({"a": {"notApplicable": true}, "b": {"j": 6}})");
    EXPECT_EQ(scored.total(), "6");
}

std::string threeItems()
{
    return item("a", "10", R"(, "notApplicable": "exclude")") + "," + item("b", "10") + "," +
           item("c", "20");
}

TEST(Renormalise, ScalesTheScoredSumToTheTotal)
{
    const std::string sections =
        section("s", "", threeItems()) + "," + section("t", "", item("d", "60") + "," + bonus("x"));
    const std::string answers =
        R"({"a": {"notApplicable": true}, "b": {"j": 9}, "c": {"j": 18}, "d": {"j": 54}, "x": {"j": 1}})";
    const Scored plain = of(sections, answers);
    EXPECT_EQ(plain.total(), "82");
    EXPECT_EQ(plain.text({"possible"}), "90");
    const Scored total = of(sections, answers, R"(, "total": {"renormalise": "total"})");
    EXPECT_EQ(total.total(), "91") << "81 × 100 ÷ 90, then the bonus";
    EXPECT_EQ(total.text({"possible"}), "100");
    EXPECT_EQ(total.text({"sections", "s", "earned"}), "27") << "sections stay unscaled";
    const Scored bySection = of(sections, answers, R"(, "total": {"renormalise": "section"})");
    EXPECT_EQ(bySection.total(), "91");
    EXPECT_EQ(bySection.text({"sections", "s", "earned"}), "36");
    EXPECT_EQ(bySection.text({"sections", "s", "possible"}), "40");
}

TEST(Renormalise, ASectionOfWhichNothingAppliesPassesItsShareUp)
{
    const std::string sections =
        section("s", "", item("a", "40", R"(, "notApplicable": "exclude")")) + "," +
        section("t", "", item("d", "60"));
    const Scored scored = of(sections, R"({"a": {"notApplicable": true}, "d": {"j": 30}})",
                             R"(, "total": {"renormalise": "section"})");
    EXPECT_EQ(scored.total(), "50");
    EXPECT_EQ(scored.text({"possible"}), "100");
    EXPECT_EQ(scored.text({"sections", "s", "possible"}), "0");
    EXPECT_EQ(scored.text({"sections", "t", "earned"}), "30");
}

TEST(Total, IsClampedAndThenRoundedOnce)
{
    const std::string s = section("s", "", item("a", "100") + "," + bonus("x"));
    EXPECT_EQ(of(s, R"({"a": {"j": 99}, "x": {"j": 5}})", R"(, "total": {"ceiling": 100})").total(),
              "100");
    EXPECT_EQ(of(s, R"({"a": {"j": 89.95}})", R"(, "total": {"rounding": {"places": 1}})").total(),
              "90");
    EXPECT_EQ(of(s, R"({"a": {"j": 89.95}})", R"(, "total": {"rounding": {"places": 1}})").grade(),
              "A")
        << "grading reads the rounded total";
    EXPECT_EQ(of(s, R"({"a": {"j": 0}, "x": {"j": -5}})", R"(, "total": {"floor": 0})").total(),
              "0");
}

TEST(Levels, WithAMixAreWeightedFromUnroundedTotals)
{
    Pieces pieces;
    pieces.items =
        item("a", "100") +
        R"(, {"id": "v", "kind": "veto", "clauses": [{"id": "c", "rule": {"type": "once"}}]})";
    pieces.rest =
        R"(, "levels": ["self", "county"], "mix": [{"level": "self", "weight": 0.4}, {"level": "county", "weight": 0.6}], "total": {"rounding": {"places": 0}})";
    const auto one = [](const std::string &level, const std::string &points, const char *veto) {
        return R"({"organization": "o", "level": ")" + level + R"(", "answers": {"a": {"j": )" +
               points + R"(}, "v": {"c": )" + veto + "}}}";
    };
    const Scored both =
        scoredAll(pieces, one("county", "80.4", "false") + "," + one("self", "90.4", "true"));
    EXPECT_EQ(both.total(), "84") << "36.16 + 48.24 = 84.4, rounded once";
    EXPECT_EQ(both.text({"levels", "self"}), "90");
    EXPECT_EQ(both.text({"level"}), "county");
    EXPECT_EQ(both.texts({"vetoes"}), std::vector<std::string>{"v"}) << "of any level";
    EXPECT_EQ(both.text({"items", "a", "earned"}), "80.4");
    const Scored missing = scoredAll(pieces, one("self", "90", "false"));
    EXPECT_EQ(missing.state(), "incomplete");
    EXPECT_EQ(missing.grade(), "null");
}

TEST(Levels, WithoutAMixTheHighestCompleteOneCounts)
{
    Pieces pieces;
    pieces.items = item("a", "100");
    pieces.rest = R"(, "levels": ["self", "county"])";
    const std::string self =
        R"({"organization": "o", "level": "self", "answers": {"a": {"j": 95}}})";
    const std::string open = R"(, {"organization": "o", "level": "county", "answers": {}})";
    const Scored scored = scoredAll(pieces, self + open);
    EXPECT_EQ(scored.text({"level"}), "self");
    EXPECT_EQ(scored.total(), "95");
    EXPECT_EQ(scored.text({"levels", "county"}), "0");
    EXPECT_EQ(scoredAll(pieces, open.substr(2)).state(), "incomplete");
    const Scored twice = scoredAll(pieces, self + "," + self);
    EXPECT_EQ(twice.refusals(), 1U);
    EXPECT_EQ(twice.total(), "95");
    const Scored unknown =
        scoredAll(pieces, R"({"organization": "o", "level": "moon", "answers": {}}, )" + self);
    EXPECT_EQ(unknown.refusals(), 1U);
}
} // namespace
} // namespace core::test
