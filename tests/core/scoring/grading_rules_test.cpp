// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/scored.h"

#include <gtest/gtest.h>

namespace core::test {
namespace {

using Texts = std::vector<std::string>;

const char *const thresholds =
    R"("grades": ["A", "B", "C"], "rules": [{"grade": "A", "when": {"total": true, "atLeast": 90}}, {"grade": "B", "when": {"total": true, "atLeast": 60}}, {"grade": "C", "when": true}])";

const char *const judged =
    R"({"id": "i1", "points": 100, "start": 0, "levels": [{"grade": "C", "when": {"item": "i1", "below": 20}}, {"grade": "A", "when": {"item": "i1", "atLeast": "90%"}}, {"grade": "B", "when": true}], "clauses": [{"id": "j", "rule": {"type": "judge", "min": 0, "max": 100}}]})";

const char *const veto =
    R"(, {"id": "v1", "kind": "veto", "clauses": [{"id": "c", "rule": {"type": "once"}}]})";

Scored graded(const std::string &points, bool fired, const std::string &grading,
              const std::string &items = {}, const std::string &answers = {})
{
    Pieces pieces;
    pieces.items = judged + std::string(veto) + items;
    pieces.grading = "{" + std::string(thresholds) + grading + "}";
    return scoredWith(pieces, R"({"i1": {"j": )" + points + R"(}, "v1": {"c": )" +
                                  (fired ? "true" : "false") + "}" + answers + "}");
}

TEST(Grading, TakesTheFirstRuleThatHoldsAndTellsTheWayToTheNext)
{
    const Scored b = graded("86.5", false, "");
    EXPECT_EQ(b.grade(), "B");
    EXPECT_EQ(b.texts({"grading"}), (Texts{"total 86.5 ≥ 60: B", "3.5 short of A"}));
    EXPECT_EQ(b.text({"next", "grade"}), "A");
    EXPECT_EQ(b.text({"next", "missing"}), "3.5");
    EXPECT_EQ(graded("90", false, "").grade(), "A");
    EXPECT_EQ(graded("90", false, "").text({"next"}), "null");
    EXPECT_EQ(graded("59.999", false, "").grade(), "C");
    EXPECT_EQ(graded("59.999", false, "").text({"next", "missing"}), "0.001");
}

TEST(Grading, EachVetoHasItsEffectAndTheHarshestWins)
{
    const auto with = [](const std::string &vetoes) {
        return graded("95", true, R"(, "vetoes": [)" + vetoes + "]");
    };
    const std::string cap = R"({"item": "v1", "effect": "cap", "grade": "B"})";
    const std::string worst = R"({"item": "v1", "effect": "worst"})";
    const std::string suspend = R"({"item": "v1", "effect": "suspend"})";
    EXPECT_EQ(with(cap).grade(), "B");
    EXPECT_EQ(with(cap).text({"next", "missing"}), "null") << "it is not the total";
    EXPECT_EQ(with(cap).texts({"next", "blockedBy"}), Texts{"v1"});
    EXPECT_EQ(with(worst).grade(), "C");
    EXPECT_EQ(with(cap + "," + worst).grade(), "C");
    const Scored suspended = with(suspend + "," + cap);
    EXPECT_EQ(suspended.state(), "suspended");
    EXPECT_EQ(suspended.grade(), "null");
    EXPECT_EQ(suspended.total(), "95");
    EXPECT_EQ(graded("95", false, R"(, "vetoes": [)" + suspend + "]").grade(), "A");
}

TEST(Grading, AVetoFiresByEachKindOfClause)
{
    const struct
    {
        const char *clause;
        const char *answer;
        bool fires;
    } rows[] = {{R"({"type": "each", "free": 2})", "2", false},
                {R"({"type": "each", "free": 2})", "3", true},
                {R"({"type": "require"})", "false", true},
                {R"({"type": "require"})", "true", false},
                {R"({"type": "zero"})", "true", true},
                {R"({"type": "shortfall", "required": 3, "points": -1})", "2", true},
                {R"({"type": "shortfall", "required": 3, "points": -1})", "3", false}};

    for (const auto &row : rows) {
        Pieces pieces;
        pieces.items = R"({"id": "v", "kind": "veto", "clauses": [{"id": "c", "rule": )" +
                       std::string(row.clause) + "}]}";
        const Scored scored =
            scoredWith(pieces, R"({"v": {"c": )" + std::string(row.answer) + "}}");
        EXPECT_EQ(scored.texts({"vetoes"}), row.fires ? Texts{"v"} : Texts{}) << row.clause;
    }
}

TEST(Grading, ARecordNeverFiresAVeto)
{
    Pieces pieces;
    pieces.items =
        R"({"id": "v", "kind": "veto", "clauses": [{"id": "c", "input": {"type": "check"}, "rule": {"type": "record"}}]})";
    EXPECT_EQ(scoredWith(pieces, R"({"v": {"c": true}})").texts({"vetoes"}), Texts{});
}

TEST(Grading, AShortBoardIsNoBetterThanTheLowestLevelMet)
{
    const Scored scored = graded("15", false, R"(, "weakest": "items")",
                                 R"(, {"id": "i2", "points": 100, "clauses": []})");
    EXPECT_EQ(scored.total(), "115");
    EXPECT_EQ(scored.text({"items", "i1", "level"}), "C");
    EXPECT_EQ(scored.grade(), "C");
    EXPECT_EQ(scored.texts({"next", "blockedBy"}), Texts{"i1"});
    EXPECT_EQ(graded("50", false, R"(, "weakest": "items")",
                     R"(, {"id": "i2", "points": 50, "clauses": []})")
                  .grade(),
              "B");
}

TEST(Grading, AnItemThatDoesNotApplyHasNoLevel)
{
    Pieces pieces;
    pieces.items = judged + std::string(veto);
    pieces.grading = "{" + std::string(thresholds) + R"(, "weakest": "items"})";
    const Scored scored =
        scoredWith(pieces, R"({"i1": {"notApplicable": true}, "v1": {"c": false}})");
    EXPECT_EQ(scored.text({"items", "i1", "level"}), "null");
    EXPECT_EQ(scored.state(), "complete");
}

TEST(Grading, WithoutARuleThatHoldsTheGradeIsTheWorst)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 10, "clauses": []})";
    pieces.grading =
        R"({"grades": ["A", "B"], "rules": [{"grade": "A", "when": {"total": true, "atLeast": 90}}]})";
    EXPECT_EQ(scoredWith(pieces, "{}").grade(), "B");
}

TEST(Grading, MayAskAMinimumOfEverySection)
{
    Pieces pieces;
    pieces.items =
        R"({"id": "i1", "points": 100, "start": 0, "clauses": [{"id": "j", "rule": {"type": "judge", "min": 0, "max": 100}}]})";
    pieces.grading =
        R"({"grades": ["A", "B"], "rules": [{"grade": "A", "when": {"all": [{"total": true, "atLeast": 70}, {"section": "s1", "atLeast": "80%"}]}}, {"grade": "B", "when": true}]})";
    EXPECT_EQ(scoredWith(pieces, R"({"i1": {"j": 80}})").grade(), "A");
    const Scored under = scoredWith(pieces, R"({"i1": {"j": 79.999}})");
    EXPECT_EQ(under.grade(), "B");
    EXPECT_EQ(under.text({"next", "missing"}), "null");
}

TEST(Grading, ALadderReadsTheGradeHeld)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 95, "clauses": []})";
    pieces.grading =
        R"({"grades": ["A", "B", "C"], "rules": [{"grade": "A", "when": {"held": true, "atLeast": "B"}}, {"grade": "B", "when": true}]})";
    EXPECT_EQ(scoredWith(pieces, "{}", R"(, "held": "A")").grade(), "A");
    EXPECT_EQ(scoredWith(pieces, "{}", R"(, "held": "B")").grade(), "A");
    EXPECT_EQ(scoredWith(pieces, "{}", R"(, "held": "C")").grade(), "B");
    EXPECT_EQ(scoredWith(pieces, "{}").grade(), "B") << "nothing held compares as false";
}

TEST(Grading, WhatItMissesMakesTheAssessmentIncomplete)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "points": 95, "clauses": []})";
    pieces.grading =
        R"({"grades": ["A", "B"], "rules": [{"grade": "A", "when": {"attribute": "members", "atLeast": 50}}, {"grade": "B", "when": true}]})";
    const Scored missing = scoredWith(pieces, "{}");
    EXPECT_EQ(missing.state(), "incomplete");
    EXPECT_EQ(missing.texts({"unanswered"}), Texts{"attribute:members"});
    EXPECT_EQ(scoredWith(pieces, "{}", R"(, "attributes": {"members": 50})").grade(), "A");
}

/// The condition as an item's appliesIf: "true" it applies, "false" it does not, else missing.
std::string truthOf(const std::string &condition, const std::string &answers = "{}",
                    const std::string &keys = {})
{
    Pieces pieces;
    pieces.items =
        R"({"id": "g", "kind": "gate", "clauses": [{"id": "n", "input": {"type": "ratio"}, "rule": {"type": "record"}}]},
            {"id": "b", "kind": "bonus", "clauses": [{"id": "k", "rule": {"type": "choice", "options": [{"id": "x", "points": 1}, {"id": "y", "points": 2}]}}]},
            {"id": "i1", "points": 5, "clauses": [], "appliesIf": )" +
        condition + "}";
    const Scored scored = scoredWith(pieces, answers, keys);
    const Texts unanswered = scored.texts({"unanswered"});
    if (std::find(unanswered.begin(), unanswered.end(), "i1") != unanswered.end())
        return "missing";
    return scored.text({"items", "i1", "notApplicable"}) == "true" ? "false" : "true";
}

TEST(Condition, HasThreeValues)
{
    const std::string gap = R"({"attribute": "a", "atLeast": 1})";
    const std::string yes = R"({"year": true, "is": 2023})";
    const std::string no = R"({"year": true, "above": 2023})";
    EXPECT_EQ(truthOf(gap), "missing");
    EXPECT_EQ(truthOf(R"({"not": )" + gap + "}"), "missing");
    EXPECT_EQ(truthOf(R"({"all": [)" + gap + "," + no + "]}"), "false");
    EXPECT_EQ(truthOf(R"({"all": [)" + gap + "," + yes + "]}"), "missing");
    EXPECT_EQ(truthOf(R"({"any": [)" + gap + "," + yes + "]}"), "true");
    EXPECT_EQ(truthOf(R"({"any": [)" + gap + "," + no + "]}"), "missing");
    EXPECT_EQ(truthOf(R"({"not": )" + no + "}"), "true");
}

TEST(Condition, ComparesWhatItReads)
{
    const std::string g = R"({"g": {"n": {"part": 90, "whole": 100}}})";
    EXPECT_EQ(truthOf(R"({"item": "g", "atLeast": 90})", g), "true");
    EXPECT_EQ(truthOf(R"({"item": "g", "atLeast": "90%"})", g), "true");
    EXPECT_EQ(truthOf(R"({"item": "g", "above": "90%"})", g), "false");
    EXPECT_EQ(truthOf(R"({"item": "g", "above": 1})", "{}"), "missing");
    EXPECT_EQ(truthOf(R"({"item": "g", "above": 1})", R"({"g": {"notApplicable": true}})"),
              "false");
    EXPECT_EQ(truthOf(R"({"item": "b", "input": "k", "is": "y"})", R"({"b": {"k": "y"}})"), "true");
    EXPECT_EQ(truthOf(R"({"item": "b", "input": "k", "is": "y"})", R"({"b": {"k": "x"}})"),
              "false");
    EXPECT_EQ(truthOf(R"({"item": "b", "is": 2})", R"({"b": {"k": "y"}})"), "true");
    EXPECT_EQ(truthOf(R"({"attribute": "county", "is": "130207"})"), "true");
    EXPECT_EQ(truthOf(R"({"attribute": "t", "is": "x"})", "{}", R"(, "attributes": {"t": "x"})"),
              "true");
    EXPECT_EQ(truthOf(R"({"attribute": "t", "is": true})", "{}", R"(, "attributes": {"t": true})"),
              "true");
    EXPECT_EQ(truthOf(R"({"attribute": "n", "above": {"previous": "total"}})", "{}",
                      R"(, "attributes": {"n": 85}, "previous": [{"year": 2022, "total": "84"}])"),
              "true");
    EXPECT_EQ(truthOf(R"({"attribute": "n", "above": {"previous": "total", "rounds": 2}})", "{}",
                      R"(, "attributes": {"n": 85}, "previous": [{"year": 2022, "total": "84"}])"),
              "missing");
}

TEST(Condition, AnAttributeThatWasNotNeededIsNotNamed)
{
    Pieces pieces;
    pieces.items =
        R"({"id": "i1", "points": 5, "clauses": [], "appliesIf": {"any": [{"attribute": "a", "is": 1}, {"year": true, "is": 2023}]}})";
    EXPECT_EQ(scoredWith(pieces, "{}").texts({"unanswered"}), Texts{});
}
} // namespace
} // namespace core::test
