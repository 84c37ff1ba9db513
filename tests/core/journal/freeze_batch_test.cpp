// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/journal/rebuild.h"
#include "core/reporting/grade_report.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/frozen_results.h"
#include "tests/support/past_rounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

const std::pair<QByteArray, QByteArray> halfMayBeA = {
    R"("grading":{)",
    R"("grading":{"quota":[{"grade":"A","share":"50%","within":["county"],"base":"complete","rounding":"down","ties":"out"}],)"};

/// Three villages of one round: two complete sheets, one that is not.
class FreezeBatchTest : public testing::Test
{
protected:
    void begin()
    {
        first = past.score(round(), past.organization, {4, 0, 0, 0, 0}); // 98
        second = past.score(round(), other, {6, 0, 0, 0, 0});            // 97
        third = past.score(round(), late, {0, 0, -1, 0, 0});
    }

    Round round() { return round_ ? *round_ : past.round; }

    void freezeBut(const std::vector<AssessmentId> &sheets, const QString &reason = u"第一批"_s)
    {
        past.journal().apply(Action::FreezeRound,
                             freezeEdits(past.database(), round().id, Key::make(past.clock()), {},
                                         {sheets, reason}));
    }

    AssessmentEntry entry(const AssessmentId &id) { return *readAssessment(past.database(), id); }

    bool isFrozen(const AssessmentId &id) { return isSheetFrozen(past.database(), id); }

    bool isRoundFrozen()
    {
        for (const Round &one : readRounds(past.database()))
            if (one.id == round().id)
                return one.frozen;
        return false;
    }

    void disputeOver(const AssessmentId &sheet)
    {
        past.database().script(u"INSERT INTO conflict VALUES (%1, x'%2', 0)"_s.arg(
            QString::number(static_cast<int>(Register::Answers)),
            QString::fromLatin1(sheet.raw().toHex())));
    }

    PastRounds past;
    std::optional<Round> round_;
    Organization other = past.addOrganization(u"130207-0002"_s);
    Organization late = past.addOrganization(u"130207-0003"_s);
    AssessmentId first;
    AssessmentId second;
    AssessmentId third;
};

TEST_F(FreezeBatchTest, WhatIsIncompleteOrDisputedIsListedAsAnObstacle)
{
    begin();
    disputeOver(second);
    const std::vector<FreezeObstacle> obstacles = freezeObstacles(past.database(), round().id);
    ASSERT_EQ(obstacles.size(), 2U);
    EXPECT_EQ(obstacles[0].sheet, second);
    EXPECT_TRUE(obstacles[0].isDisputed);
    EXPECT_FALSE(obstacles[0].isIncomplete);
    EXPECT_EQ(obstacles[1].sheet, third);
    EXPECT_FALSE(obstacles[1].isDisputed);
    EXPECT_TRUE(obstacles[1].isIncomplete);
}

TEST_F(FreezeBatchTest, WhatIsLeftOutStaysOpenAndTheRestIsFrozen)
{
    begin();
    freezeBut({third});
    EXPECT_TRUE(isFrozen(first));
    EXPECT_TRUE(isFrozen(second));
    EXPECT_FALSE(isFrozen(third));
    EXPECT_FALSE(isRoundFrozen());
    EXPECT_THROW(past.score(round(), past.organization, {0, 0, 0, 0, 0}), Error);
    past.score(round(), late, {0, 0, 0, 0, 0});
    EXPECT_EQ(entry(first).total, 98'000);
    EXPECT_EQ(entry(third).total, 100'000);
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeBatchTest, ALaterBatchFreezesThemAndChangesNothingOfTheFirst)
{
    begin();
    freezeBut({third});
    const QByteArray answers = readFrozenResult(past.database(), first)->answers;
    past.score(round(), late, {2, 0, 0, 0, 0});
    EXPECT_EQ(freezeOutlook(past.database(), round().id).sheets, 1);
    EXPECT_EQ(freezeOutlook(past.database(), round().id).frozen, 2);
    past.freeze(round());
    EXPECT_TRUE(isRoundFrozen());
    EXPECT_TRUE(isFrozen(third));
    EXPECT_EQ(readFrozenResult(past.database(), third)->result.total, wholePoints(99));
    EXPECT_EQ(readFrozenResult(past.database(), first)->result.total, wholePoints(98));
    EXPECT_EQ(readFrozenResult(past.database(), first)->answers, answers);
    EXPECT_THROW(past.freeze(round()), Error);
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeBatchTest, TheDecisionIsKeptWithItsReasonAndItsSheets)
{
    begin();
    freezeBut({third}, u"  材料待补  "_s);
    const std::vector<FreezingStep> open = readFreezings(past.database(), round().id);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].batch.reason, u"材料待补"_s);
    EXPECT_EQ(open[0].batch.leftOut, std::vector<AssessmentId>{third});
    EXPECT_EQ(open[0].batch.sheets, 2);
    EXPECT_GT(open[0].at, 0);
    StandardShelf shelf(past.database());
    EXPECT_EQ(buildGradeReport(past.database(), shelf, third, 0).leftOut, u"材料待补"_s);
    EXPECT_TRUE(buildGradeReport(past.database(), shelf, first, 0).isFrozen);
    past.freeze(round());
    const std::vector<FreezingStep> both = readFreezings(past.database(), round().id);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].batch.leftOut, std::vector<AssessmentId>{third});
    EXPECT_EQ(both[1].batch.sheets, 1);
    EXPECT_TRUE(both[1].batch.leftOut.empty());
}

TEST_F(FreezeBatchTest, NothingIsLeftOutWithoutAReasonNorEverything)
{
    begin();
    EXPECT_THROW(freezeBut({third}, u" "_s), Error);
    EXPECT_THROW(freezeBut({first, second, third}), Error);
    EXPECT_FALSE(isFrozen(first));
}

TEST_F(FreezeBatchTest, AConflictKeepsTheRoundOpenUnlessItsSheetIsLeftOut)
{
    begin();
    disputeOver(second);
    EXPECT_EQ(conflictsLeft(past.database(), round().id, {}), 1);
    EXPECT_EQ(conflictsLeft(past.database(), round().id, {third}), 1);
    EXPECT_THROW(freezeBut({third}), Error);
    EXPECT_EQ(conflictsLeft(past.database(), round().id, {second}), 0);
    freezeBut({second, third});
    EXPECT_TRUE(isFrozen(first));
    EXPECT_FALSE(isFrozen(second));
}

TEST_F(FreezeBatchTest, CohortResultsOfABatchStayAndTakeTheirPlacesOfTheQuota)
{
    past.issue(past.revised({halfMayBeA}));
    round_ = past.addRound(2024, u"2024年"_s);
    begin();
    settleCohorts(past.database());
    EXPECT_EQ(entry(first).grade, u"A"_s) << "one of the two complete ones may be";
    EXPECT_EQ(entry(second).grade, u"B"_s);
    freezeBut({third});
    past.score(round(), late, {0, 0, 0, 0, 0}); // 100, but one of three may be A, and one is
    settleCohorts(past.database());
    EXPECT_EQ(entry(third).grade, u"B"_s) << "though it is the best of all three";
    EXPECT_TRUE(entry(third).provisional);
    EXPECT_EQ(entry(first).grade, u"A"_s) << "though its peer has overtaken it";
    EXPECT_FALSE(entry(first).provisional);
    past.freeze(round());
    EXPECT_EQ(entry(third).grade, u"B"_s);
    EXPECT_EQ(entry(first).grade, u"A"_s);
    const std::vector<GradingStep> steps = readFrozenResult(past.database(), third)->result.grading;
    const auto decided = std::find_if(steps.begin(), steps.end(), [](const GradingStep &step) {
        return step.code == GradingCode::Decided;
    });
    ASSERT_NE(decided, steps.end());
    EXPECT_EQ(decided->count, 1) << "the place that the first batch gave";
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeBatchTest, BatchesTogetherNeverExceedAQuota)
{
    past.issue(past.revised({halfMayBeA}));
    std::vector<Organization> all{past.organization, other, late};
    for (int n = 4; n <= 9; ++n)
        all.push_back(past.addOrganization(u"130207-000%1"_s.arg(n)));
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937 chance(seed);
        round_ = past.addRound(2024, u"第%1轮"_s.arg(seed));
        std::vector<AssessmentId> open;
        open.reserve(all.size());
        for (const Organization &one : all)
            open.push_back(past.score(round(), one, {std::int64_t(chance() % 8), 0, 0, 0, 0}));
        const std::vector<AssessmentId> sheets = open;
        while (!open.empty()) {
            std::shuffle(open.begin(), open.end(), chance);
            open.resize(chance() % open.size());
            freezeBut(open, open.empty() ? QString() : u"下一批"_s);
        }
        EXPECT_TRUE(isRoundFrozen());
        const auto best = std::count_if(sheets.begin(), sheets.end(), [&](const AssessmentId &id) {
            return entry(id).grade == u"A"_s;
        });
        EXPECT_LE(best, 4) << "half of nine, rounded down; seed " << seed;
    }
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeBatchTest, NoEditTakesABatchBack)
{
    begin();
    freezeBut({third});
    const Edit thaw{Register::Freezing, round().id.key, {}, {}, {}, false};
    EXPECT_THROW(past.journal().apply(Action::FreezeRound, {thaw}), Error);
    const FreezingValue fresh{{Key::make(past.clock()), 0, 0}, {}};
    const Edit another{Register::Freezing, round().id.key, {}, encodeFreezing(fresh), {}, false};
    EXPECT_THROW(past.journal().apply(Action::FreezeRound, {another}), Error);
    EXPECT_TRUE(isFrozen(first));
}

TEST_F(FreezeBatchTest, AValueWithoutBatchesIsARoundThatIsFrozenAsAWhole)
{
    FreezingValue plain{{Key::make(past.clock()), 3, 300}, {}};
    EXPECT_TRUE(decodeFreezing(encodeFreezing(plain)).isWhole());
    FreezingValue open = plain;
    open.reason = u"r"_s;
    open.leftOut = {AssessmentId::make(past.clock()), AssessmentId::make(past.clock())};
    FreezingValue next{{Key::make(past.clock()), 1, 2}, open.batches()};
    EXPECT_FALSE(decodeFreezing(encodeFreezing(open)).isWhole());
    const FreezingValue again = decodeFreezing(encodeFreezing(next));
    EXPECT_TRUE(again.isWhole());
    ASSERT_EQ(again.earlier.size(), 1U);
    EXPECT_EQ(again.earlier[0].id, plain.id);
    EXPECT_EQ(again.earlier[0].sheets, 300);
    EXPECT_EQ(again.earlier[0].reason, u"r"_s);
    EXPECT_EQ(again.earlier[0].leftOut, open.leftOut);
    EXPECT_TRUE(namesBatch(idsOf(again), plain.id));
    EXPECT_TRUE(namesBatch(idsOf(again), next.id));
    EXPECT_FALSE(namesBatch(idsOf(plain), next.id));
}

} // namespace
