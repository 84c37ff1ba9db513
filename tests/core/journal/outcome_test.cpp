// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/levels.h"
#include "core/journal/rebuild.h"
#include "core/journal/rescore.h"
#include "core/journal/sheet_scorer.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "tests/support/past_rounds.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using core::Outcome;

const std::pair<QByteArray, QByteArray> twoLevels = {R"("levels":["county"])",
                                                     R"("levels":["self","county"])"};
const std::pair<QByteArray, QByteArray> mixOfTwo = {
    R"("levels":["county"])", R"("levels":["self","county"],"mix":[{"level":"self","weight":0.4},)"
                              R"({"level":"county","weight":0.6}])"};

class OutcomeTest : public testing::Test
{
protected:
    void begin(const std::pair<QByteArray, QByteArray> &levels)
    {
        past.issue(past.revised({levels}));
        round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"county"_s});
    }

    core::AssessmentId self(const std::vector<std::int64_t> &times)
    {
        return past.score(round, past.organization, times, u"self"_s);
    }

    core::AssessmentId county(const std::vector<std::int64_t> &times)
    {
        return past.score(round, past.organization, times, u"county"_s);
    }

    std::optional<Outcome> outcome()
    {
        const auto entries = core::readAssessmentsOf(past.database(), past.organization.id);
        for (const core::AssessmentEntry &entry : entries)
            if (entry.name.round == round.id)
                return entry.outcome;
        ADD_FAILURE() << "no sheet";
        return std::nullopt;
    }

    PastRounds past;
    core::Round round;
};

TEST_F(OutcomeTest, OneSheetAloneCountsByItself)
{
    begin(twoLevels);
    county({0, 0, 0, 0, 0});
    EXPECT_FALSE(outcome());
}

TEST_F(OutcomeTest, TheHighestLevelThatIsCompleteCounts)
{
    begin(twoLevels);
    self({0, 0, 0, 0, 0});
    county({30, 0, 0, 0, 0});
    EXPECT_EQ(outcome(), (Outcome{u"county"_s, 85'000, 100'000, true, false, u"B"_s}));
}

TEST_F(OutcomeTest, ALowerLevelCountsWhileTheHigherIsNotComplete)
{
    begin(twoLevels);
    self({0, 0, 0, 0, 0});
    const core::AssessmentId sheet = county({30, -1, 0, 0, 0});
    EXPECT_EQ(outcome(), (Outcome{u"self"_s, 100'000, 100'000, true, false, u"A"_s}));
    EXPECT_EQ(core::readAssessment(past.database(), sheet)->countingGrade(), u"A"_s);
    county({30, 0, 0, 0, 0});
    EXPECT_EQ(outcome()->level, u"county"_s);
}

TEST_F(OutcomeTest, AMixWeighsTheTotalsOfItsLevels)
{
    begin(mixOfTwo);
    self({0, 0, 0, 0, 0});    // 100
    county({30, 0, 0, 0, 0}); // 85
    EXPECT_EQ(outcome(), (Outcome{QString(), 91'000, 100'000, true, false, u"A"_s}));
}

TEST_F(OutcomeTest, AMixThatLacksALevelHasNoGrade)
{
    begin(mixOfTwo);
    county({0, 0, 0, 0, 0});
    ASSERT_TRUE(outcome());
    EXPECT_FALSE(outcome()->complete);
    EXPECT_TRUE(outcome()->grade.isEmpty());
}

TEST_F(OutcomeTest, ASupersededSheetCountsNoMore)
{
    begin(twoLevels);
    self({0, 0, 0, 0, 0});
    const core::AssessmentId sheet = county({30, 0, 0, 0, 0});
    past.journal().apply(core::Action::PlanVisit,
                         {core::visitEdit(sheet, core::VisitState::Superseded, QDate(2024, 5, 1),
                                          past.organization.affiliation)});
    EXPECT_FALSE(outcome()) << "the self-assessment is the only one that counts";
}

TEST_F(OutcomeTest, TakingASheetBackTakesItsPartBack)
{
    begin(twoLevels);
    self({0, 0, 0, 0, 0});
    county({30, 0, 0, 0, 0});
    past.journal().undo();
    EXPECT_FALSE(outcome());
}

TEST_F(OutcomeTest, TheLogGivesTheSameOutcomesAgain)
{
    begin(mixOfTwo);
    self({0, 0, 0, 0, 0});
    county({30, 0, 0, 0, 0});
    EXPECT_TRUE(core::stateFollowsLog(past.database(), past.folder()));
    const std::optional<Outcome> before = outcome();
    past.database().script(u"DELETE FROM outcome"_s);
    core::rescore(past.database(), std::nullopt);
    EXPECT_EQ(outcome(), before);
}

TEST_F(OutcomeTest, AFileOfAnEarlierFormatGetsItsOutcomesWhenItIsOpened)
{
    begin(mixOfTwo);
    self({0, 0, 0, 0, 0});
    county({30, 0, 0, 0, 0});
    const std::optional<Outcome> before = outcome();
    past.freeze(round);
    past.database().script(
        u"DROP TABLE outcome; DELETE FROM meta WHERE name = 'outcomes'; PRAGMA user_version = 3"_s);
    past.reopen();
    EXPECT_EQ(outcome(), before);
}

TEST_F(OutcomeTest, TheLastTotalIsTheOneThatCounts)
{
    begin(mixOfTwo);
    county({30, 0, 0, 0, 0});
    self({0, 0, 0, 0, 0});
    const auto rows = core::readOrganizationRows(past.database(), {}, QDate(2024, 12, 31));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().lastTotal, 91'000);
}

TEST_F(OutcomeTest, AnEarlierTotalIsTheLastWhileTheMixOfTheNewestIsNotComplete)
{
    past.score(past.round, past.organization, {0, 0, 0, 0, 4}); // 2023: 98
    begin(mixOfTwo);
    county({30, 0, 0, 0, 0});
    const auto rows = core::readOrganizationRows(past.database(), {}, QDate(2024, 12, 31));
    EXPECT_EQ(rows.front().lastTotal, 98'000);
}

TEST_F(OutcomeTest, WhatIsHeldIsWhatCountedInTheRoundBefore)
{
    begin(twoLevels);
    self({90, 0, 0, 0, 0});  // 80 of 100: i1 is at 0
    county({0, 0, 0, 0, 0}); // 100
    const core::Round next = past.addRound(2025, u"2025年"_s, {u"self"_s, u"county"_s});
    const core::AssessmentId sheet =
        past.score(next, past.organization, {0, 0, 0, 0, 0}, u"self"_s);
    const core::Subject subject = core::readSubject(past.database(), sheet);
    ASSERT_FALSE(subject.previous.empty());
    EXPECT_EQ(subject.held, u"A"_s);
    EXPECT_EQ(subject.previous.front().total, core::wholePoints(80)) << "at the same level";
}

TEST_F(OutcomeTest, AGradeThatWasChangedLaterIsOneEarlierRoundAndNotTwo)
{
    past.score(past.round, past.organization, {0, 0, 0, 0, 0});
    core::Decision decision{
        past.organization.id, past.round.id, u"A"_s, u"A"_s, QDate(2023, 12, 20), {}, {}, 0};
    past.journal().apply(core::Action::DecideGrade,
                         {core::decisionEdit(decision, past.organization.affiliation)});
    decision.series = 1;
    decision.grade = u"B"_s;
    decision.day = QDate(2024, 1, 20);
    decision.reason = u"复核"_s;
    past.journal().apply(core::Action::DecideGrade,
                         {core::decisionEdit(decision, past.organization.affiliation)});
    begin(twoLevels);
    const core::Subject subject = core::readSubject(past.database(), county({0, 0, 0, 0, 0}));
    EXPECT_EQ(subject.previous.size(), 1U);
    EXPECT_EQ(subject.held, u"B"_s);
}

TEST_F(OutcomeTest, ANewRevisionChangesNoOldOutcome)
{
    begin(mixOfTwo);
    self({0, 0, 0, 0, 0});
    county({30, 0, 0, 0, 0});
    const std::optional<Outcome> before = outcome();
    past.issue(past.revised({mixOfTwo, {R"("points":-0.5)", R"("points":-5)"}}));
    const core::Round next = past.addRound(2025, u"2025年"_s, {u"self"_s, u"county"_s});
    past.score(next, past.organization, {30, 0, 0, 0, 0}, u"county"_s);
    core::rescore(past.database(), std::nullopt);
    EXPECT_EQ(outcome(), before);
    EXPECT_TRUE(core::stateFollowsLog(past.database(), past.folder()));
}

} // namespace
