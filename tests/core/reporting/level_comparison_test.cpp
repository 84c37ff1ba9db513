// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/level_comparison.h"
#include "core/reporting/level_sheets.h"
#include "core/storage/assessment_reader.h"
#include "tests/support/past_rounds.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using core::LevelCell;
using core::LevelComparison;
using core::LevelDifference;

const std::pair<QByteArray, QByteArray> threeLevels = {R"("levels":["county"])",
                                                       R"("levels":["self","township","county"])"};
const std::pair<QByteArray, QByteArray> mixOfTwo = {
    R"("levels":["county"])",
    R"("levels":["self","township","county"],"mix":[{"level":"self","weight":0.4},)"
    R"({"level":"county","weight":0.6}])"};

class LevelComparisonTest : public testing::Test
{
protected:
    void begin(const std::pair<QByteArray, QByteArray> &levels)
    {
        past.issue(past.revised({levels}));
        round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"township"_s, u"county"_s});
    }

    core::AssessmentId score(const QString &level, const std::vector<std::int64_t> &times)
    {
        return past.score(round, past.organization, times, level);
    }

    LevelComparison compared()
    {
        return core::compareLevels(past.database(), shelf, past.organization.id, round.id);
    }

    PastRounds past;
    core::StandardShelf shelf{past.database()};
    core::Round round;
};

TEST_F(LevelComparisonTest, TheLevelsStandFromLowToHighWhateverCameFirst)
{
    begin(threeLevels);
    const core::AssessmentId county = score(u"county"_s, {0, 0, 0, 0, 0});
    const core::AssessmentId self = score(u"self"_s, {0, 0, 0, 0, 0});
    const LevelComparison levels = compared();
    ASSERT_EQ(levels.columns.size(), 2U);
    EXPECT_EQ(levels.columns[0].sheet, self);
    EXPECT_EQ(levels.columns[1].sheet, county);
    EXPECT_EQ(levels.without, QStringList{u"township"_s});
    EXPECT_EQ(levels.round, round.name);
}

TEST_F(LevelComparisonTest, OtherPointsAreMarkedAndCounted)
{
    begin(threeLevels);
    score(u"self"_s, {0, 2, 0, 0, 0});
    score(u"county"_s, {3, 2, 0, 0, 0});
    const LevelComparison levels = compared();
    ASSERT_EQ(levels.lines.size(), 5U);
    EXPECT_EQ(levels.lines[0].difference, LevelDifference::Points);
    EXPECT_EQ(levels.lines[0].cells[0].earned, core::wholePoints(20));
    EXPECT_EQ(levels.lines[0].cells[1].earned, core::Points{18'500});
    EXPECT_EQ(levels.lines[1].difference, LevelDifference::None);
    EXPECT_EQ(levels.differing, 1);
}

TEST_F(LevelComparisonTest, OtherAnswersThatComeToTheSameAreMarkedQuietly)
{
    begin(threeLevels);
    score(u"self"_s, {40, 0, 0, 0, 0});   // 20 − 20 = 0
    score(u"county"_s, {50, 0, 0, 0, 0}); // 20 − 25: the floor
    const LevelComparison levels = compared();
    EXPECT_EQ(levels.lines[0].difference, LevelDifference::Answers);
    EXPECT_EQ(levels.differing, 0);
}

TEST_F(LevelComparisonTest, WhatIsNotAnsweredYetIsNoDifference)
{
    begin(threeLevels);
    score(u"self"_s, {3, 0, 0, 0, 0});
    score(u"county"_s, {-1, 0, 0, 0, 0});
    const LevelComparison levels = compared();
    EXPECT_EQ(levels.lines[0].cells[1].state, LevelCell::State::Unanswered);
    EXPECT_EQ(levels.lines[0].difference, LevelDifference::None);
}

TEST_F(LevelComparisonTest, NothingFoundIsTheSameAsAnsweredWithZero)
{
    core::Item item;
    core::Clause each;
    each.rule.type = core::RuleType::Each;
    item.clauses.push_back(each);
    LevelCell clean;
    clean.state = LevelCell::State::Answered;
    clean.clean = true;
    clean.answers.resize(1);
    LevelCell typed = clean;
    typed.clean = false;
    typed.answers[0].given = true;
    EXPECT_EQ(core::differenceOf(item, {clean, typed}), LevelDifference::None);
    typed.answers[0].a = 1;
    EXPECT_EQ(core::differenceOf(item, {clean, typed}), LevelDifference::Answers);
}

TEST_F(LevelComparisonTest, TheMixIsShownWithItsWeightsAndCounts)
{
    begin(mixOfTwo);
    score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"township"_s, {2, 0, 0, 0, 0});
    score(u"county"_s, {30, 0, 0, 0, 0});
    const LevelComparison levels = compared();
    ASSERT_TRUE(levels.counts);
    EXPECT_TRUE(levels.isMix);
    EXPECT_EQ(levels.counts->total, core::wholePoints(91)); // 0.4 × 100 + 0.6 × 85
    EXPECT_EQ(levels.grade, u"A"_s);
    EXPECT_EQ(levels.columns[0].weight, core::Measure{400'000});
    EXPECT_FALSE(levels.columns[1].weight) << "the township's is shown and not weighed";
    EXPECT_EQ(levels.columns[1].result->total, core::wholePoints(99));
    EXPECT_TRUE(levels.missing.isEmpty());
}

TEST_F(LevelComparisonTest, AMixSaysWhichLevelItLacks)
{
    begin(mixOfTwo);
    score(u"county"_s, {0, 0, 0, 0, 0});
    const LevelComparison levels = compared();
    ASSERT_TRUE(levels.counts);
    EXPECT_EQ(levels.counts->state, core::ResultState::Incomplete);
    EXPECT_TRUE(levels.grade.isEmpty());
    EXPECT_EQ(levels.missing, QStringList{u"self"_s});
}

TEST_F(LevelComparisonTest, WithoutAMixTheHighestCompleteLevelCounts)
{
    begin(threeLevels);
    score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"county"_s, {30, -1, 0, 0, 0});
    EXPECT_EQ(compared().counts->level, u"self"_s);
    score(u"county"_s, {30, 0, 0, 0, 0});
    const LevelComparison levels = compared();
    EXPECT_EQ(levels.counts->level, u"county"_s);
    EXPECT_EQ(levels.grade, u"B"_s);
}

TEST_F(LevelComparisonTest, ALevelUnderAnotherRevisionIsComparedByItsItems)
{
    begin(threeLevels);
    score(u"self"_s, {3, 0, 0, 0, 0});
    // The round goes over to a revision that renames i2 and keeps i1.
    past.issue(past.revised({threeLevels, {R"("id":"i2")", R"("id":"i7")"}}));
    round.standards = past.round.standards;
    score(u"county"_s, {3, 0, 0, 0, 0});
    const LevelComparison levels = compared();
    ASSERT_EQ(levels.columns.size(), 2U);
    EXPECT_EQ(levels.columns[0].revision + 1, levels.columns[1].revision);
    EXPECT_EQ(levels.lines[0].cells[0].earned, core::Points{18'500});
    EXPECT_EQ(levels.lines[0].difference, LevelDifference::None);
    EXPECT_EQ(levels.lines[1].item->id, u"i7"_s);
    EXPECT_EQ(levels.lines[1].cells[0].state, LevelCell::State::Absent);
}

TEST_F(LevelComparisonTest, APlannedSheetIsAColumnWithoutAnswers)
{
    begin(threeLevels);
    score(u"self"_s, {0, 0, 0, 0, 0});
    const core::SheetName name{round.id, past.organization.id, u"county"_s, 0};
    past.journal().apply(core::Action::PlanVisit,
                         {core::assessmentEdit(name, round.standards.at(u"village"_s),
                                               past.organization.affiliation)});
    const LevelComparison levels = compared();
    ASSERT_EQ(levels.columns.size(), 2U);
    EXPECT_FALSE(levels.columns[1].isOpened);
    EXPECT_EQ(levels.lines[0].cells[1].state, LevelCell::State::Absent);
    EXPECT_EQ(levels.counts->level, u"self"_s);
}

TEST_F(LevelComparisonTest, WithoutASheetThereIsNothingToCompare)
{
    begin(threeLevels);
    const LevelComparison levels = compared();
    EXPECT_TRUE(levels.columns.empty());
    EXPECT_TRUE(levels.lines.empty());
    EXPECT_FALSE(levels.counts);
}

TEST_F(LevelComparisonTest, AFrozenLevelIsWhatItWasFrozenAs)
{
    begin(threeLevels);
    score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"county"_s, {6, 0, 0, 0, 0});
    past.freeze(round);
    past.database().script(u"UPDATE sheet SET answers = (SELECT answers FROM sheet LIMIT 1)"_s);
    const LevelComparison levels = compared();
    ASSERT_TRUE(levels.counts);
    EXPECT_EQ(levels.counts->total, core::wholePoints(97));
    EXPECT_EQ(levels.grade, u"A"_s);
}

TEST_F(LevelComparisonTest, AListTellsForEachSheetWhatCountsOfAll)
{
    begin(threeLevels);
    score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"county"_s, {30, 0, 0, 0, 0});
    const core::Organization other = past.addOrganization(u"130207-0002"_s);
    past.score(round, other, {0, 0, 0, 0, 0}, u"self"_s);
    past.score(round, other, {30, -1, 0, 0, 0}, u"county"_s);
    core::Filter filter;
    filter.round = round.id;
    const auto entries = core::readAssessments(past.database(), filter);
    const auto counting = core::countingOf(past.database(), shelf, entries);
    ASSERT_EQ(counting.size(), 4U);
    for (std::size_t n = 0; n < entries.size(); ++n) {
        ASSERT_TRUE(counting[n]);
        const bool isFirst = entries[n].name.organization == past.organization.id;
        EXPECT_EQ(counting[n]->level, isFirst ? u"county"_s : u"self"_s);
        EXPECT_EQ(counting[n]->total, isFirst ? 85'000 : 100'000);
        EXPECT_EQ(counting[n]->grade, isFirst ? u"B"_s : u"A"_s);
        EXPECT_EQ(counting[n]->differs, isFirst) << "what is not complete is no difference yet";
    }
}

TEST_F(LevelComparisonTest, AListTellsTheMix)
{
    begin(mixOfTwo);
    score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"county"_s, {30, 0, 0, 0, 0});
    const auto entries = core::readAssessments(past.database(), {});
    const auto counting = core::countingOf(past.database(), shelf, entries);
    for (std::size_t n = 0; n < entries.size(); ++n)
        if (entries[n].name.round == round.id) {
            ASSERT_TRUE(counting[n]);
            EXPECT_EQ(counting[n]->total, 91'000); // 0.4 × 100 + 0.6 × 85
            EXPECT_EQ(counting[n]->grade, u"A"_s);
            EXPECT_TRUE(counting[n]->level.isEmpty());
        }
}

TEST_F(LevelComparisonTest, EachLevelStandsAmongItsPeers)
{
    begin({R"("levels":["county"])", R"("levels":["self","township","county"])"});
    past.issue(past.revised(
        {threeLevels,
         {R"("grading":{)",
          R"("grading":{"quota":[{"grade":"A","share":"50%","within":["county"],"base":"complete","rounding":"down","ties":"out"}],)"}}));
    round.standards = past.round.standards;
    score(u"county"_s, {2, 0, 0, 0, 0});
    const core::Organization other = past.addOrganization(u"130207-0002"_s);
    past.score(round, other, {0, 0, 0, 0, 0}, u"county"_s);
    EXPECT_EQ(compared().grade, u"B"_s) << "one of two may be A";
}

} // namespace
