// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/transfer.h"
#include "tests/core/scoring/scored.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using core::AnswerTransfer;
using core::Sheet;
using core::Standard;

/// One item i1 with one clause c1, in both revisions.
class TransferTest : public testing::Test
{
protected:
    static Standard standard(const std::string &clauses, const std::string &item = "i1")
    {
        core::test::Pieces pieces;
        pieces.items =
            R"({"id": ")" + item + R"(", "text": "t", "points": 20, "clauses": )" + clauses + "}";
        const core::StandardReading reading = core::readStandard(pieces.document());
        EXPECT_TRUE(reading.isUsable()) << clauses;
        return reading.standard;
    }

    static Standard withRule(const std::string &rule)
    {
        return standard(R"([{"id": "c1", "rule": )" + rule + "}]");
    }

    static Sheet sheetOf(const Standard &of, const core::ClauseAnswer &answer)
    {
        Sheet sheet;
        sheet.fit(of);
        sheet.clauses.at(0) = answer;
        sheet.clauses.at(0).given = true;
        return sheet;
    }

    static Sheet carried(const Standard &from, const Sheet &sheet, const Standard &to)
    {
        Sheet moved;
        AnswerTransfer(from, to).carry(sheet, moved);
        return moved;
    }
};

const std::string choice =
    R"({"type": "choice", "options": [{"id": "good", "points": 0}, {"id": "fair", "points": -1}]})";

TEST_F(TransferTest, AChoiceFollowsItsOptionWhereverItStands)
{
    const Standard from = withRule(choice);
    const Standard to = withRule(
        R"({"type": "choice", "options": [{"id": "best", "points": 1}, {"id": "fair", "points": -2}, {"id": "good", "points": 0}]})");
    core::ClauseAnswer fair;
    fair.a = 1;
    EXPECT_EQ(carried(from, sheetOf(from, fair), to).clauses[0].a, 1);
    core::ClauseAnswer good;
    EXPECT_EQ(carried(from, sheetOf(from, good), to).clauses[0].a, 2);
}

TEST_F(TransferTest, AnOptionThatIsGoneLeavesTheClauseUnanswered)
{
    const Standard from = withRule(choice);
    const Standard to = withRule(R"({"type": "choice", "options": [{"id": "good", "points": 0}]})");
    core::ClauseAnswer fair;
    fair.a = 1;
    EXPECT_FALSE(carried(from, sheetOf(from, fair), to).clauses[0].given);
}

TEST_F(TransferTest, CountsOfVariantsFollowTheirIds)
{
    const Standard from = withRule(
        R"({"type": "each", "points": -1, "variants": [{"id": "x2", "factor": 2}, {"id": "x3", "factor": 3}]})");
    const Standard to = withRule(
        R"({"type": "each", "points": -1, "variants": [{"id": "x3", "factor": 3}, {"id": "half", "factor": 0.5}]})");
    core::ClauseAnswer answer;
    answer.a = 4;
    answer.many = {0, 7};
    const core::ClauseAnswer moved = carried(from, sheetOf(from, answer), to).clauses[0];
    EXPECT_TRUE(moved.given);
    EXPECT_EQ(moved.a, 4);
    EXPECT_EQ(moved.many, std::vector<qint64>{7});
    answer.many = {1, 7}; // one of a variant that is gone: it cannot be said any more
    EXPECT_FALSE(carried(from, sheetOf(from, answer), to).clauses[0].given);
}

TEST_F(TransferTest, PointsOutOfTheNewBoundsLeaveTheClauseUnanswered)
{
    const Standard from = withRule(R"({"type": "judge", "min": -10, "max": 0})");
    const Standard to = withRule(R"({"type": "judge", "min": -5, "max": 0})");
    core::ClauseAnswer answer;
    answer.hasPoints = true;
    answer.points = core::wholePoints(-5);
    EXPECT_TRUE(carried(from, sheetOf(from, answer), to).clauses[0].given);
    answer.points = core::wholePoints(-6);
    EXPECT_FALSE(carried(from, sheetOf(from, answer), to).clauses[0].given);
}

TEST_F(TransferTest, PointsOfARangeThatIsNoneAnyMoreAreLeftBehind)
{
    const Standard from =
        withRule(R"({"type": "choice", "options": [{"id": "good", "min": 5, "max": 9}]})");
    const Standard to = withRule(R"({"type": "choice", "options": [{"id": "good", "points": 8}]})");
    core::ClauseAnswer answer;
    answer.hasPoints = true;
    answer.points = core::wholePoints(6);
    const core::ClauseAnswer moved = carried(from, sheetOf(from, answer), to).clauses[0];
    EXPECT_TRUE(moved.given);
    EXPECT_FALSE(moved.hasPoints);
}

TEST_F(TransferTest, AnInputOfAnotherTypeIsNotCarried)
{
    const Standard from = withRule(R"({"type": "each", "points": -1})");
    const Standard to = withRule(R"({"type": "once", "points": -1})");
    core::ClauseAnswer answer;
    answer.a = 1;
    EXPECT_FALSE(carried(from, sheetOf(from, answer), to).clauses[0].given);
}

TEST_F(TransferTest, AClauseThatTheOtherRevisionDoesNotHaveIsLeftBehind)
{
    const Standard from = standard(
        R"([{"id": "c1", "rule": {"type": "each", "points": -1}}, {"id": "c2", "rule": {"type": "each", "points": -1}}])");
    const Standard to = standard(
        R"([{"id": "c3", "rule": {"type": "each", "points": -1}}, {"id": "c2", "rule": {"type": "each", "points": -1}}])");
    Sheet sheet = sheetOf(from, {});
    sheet.clauses.at(1).given = true;
    sheet.clauses.at(1).a = 5;
    const Sheet moved = carried(from, sheet, to);
    EXPECT_FALSE(moved.clauses.at(0).given);
    EXPECT_EQ(moved.clauses.at(1).a, 5);
}

TEST_F(TransferTest, WhatWasSaidOfTheItemGoesAlong)
{
    const Standard from = withRule(R"({"type": "each", "points": -1})");
    Sheet sheet;
    sheet.fit(from);
    sheet.items.at(0).clean = true;
    sheet.items.at(0).note = u"抽查3月记录"_s;
    EXPECT_EQ(carried(from, sheet, from).items, sheet.items);
    const Standard renamed =
        standard(R"([{"id": "c1", "rule": {"type": "each", "points": -1}}])", "i2");
    EXPECT_FALSE(carried(from, sheet, renamed).items.at(0).clean);
    EXPECT_EQ(AnswerTransfer(from, renamed).targets(), std::vector<std::int32_t>{-1});
}

TEST_F(TransferTest, AnItemIsUnchangedOnlyWhereEveryAnswerMeansTheSame)
{
    const Standard each = withRule(R"({"type": "each", "points": -1})");
    const Standard dearer = withRule(R"({"type": "each", "points": -2})");
    const Standard once = withRule(R"({"type": "once", "points": -1})");
    const Standard judge = withRule(R"({"type": "judge", "min": 0, "max": 5})");
    const Standard narrower = withRule(R"({"type": "judge", "min": 0, "max": 3})");
    const Standard renamed = standard(R"([{"id": "c2", "rule": {"type": "each", "points": -1}}])");
    EXPECT_TRUE(AnswerTransfer(each, dearer).isUnchanged(0));
    EXPECT_FALSE(AnswerTransfer(each, once).isUnchanged(0)) << "a count is no check";
    EXPECT_FALSE(AnswerTransfer(judge, narrower).isUnchanged(0)) << "points may be out of bounds";
    EXPECT_FALSE(AnswerTransfer(each, renamed).isUnchanged(0));
}

} // namespace
