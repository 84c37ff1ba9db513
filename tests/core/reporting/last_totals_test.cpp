// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/cohort_settling.h"
#include "core/journal/round_mixes.h"
#include "core/reporting/last_totals.h"
#include "core/reporting/level_sheets.h"
#include "core/reporting/overview.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/database.h"
#include "core/storage/organization_reader.h"
#include "tests/support/past_rounds.h"

#include <gtest/gtest.h>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

using Change = std::pair<QByteArray, QByteArray>;

const Change threeLevels = {R"("levels":["county"])", R"("levels":["self","township","county"])"};
const Change mixOfTwo = {
    R"("levels":["county"])",
    R"("levels":["self","county"],"mix":[{"level":"self","weight":0.4},{"level":"county","weight":0.6}])"};
const Change wholeTotals = {R"("total":{"of":100})",
                            R"("total":{"of":100,"rounding":{"places":0}})"};
const Change halfAreFirst = {
    R"("grading":{)",
    R"("grading":{"rankClasses":{"within":["county"],"classes":[{"top":"50%","points":95},{"top":"100%","points":70}]},)"};

class LastTotalsTest : public testing::Test
{
protected:
    void begin(const std::vector<Change> &changes)
    {
        past.issue(past.revised(changes));
        round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"township"_s, u"county"_s});
    }

    core::AssessmentId score(const QString &level, const std::vector<std::int64_t> &times)
    {
        return past.score(round, past.organization, times, level);
    }

    core::OrganizationRow rowOf(const core::Organization &whom)
    {
        std::vector<core::OrganizationRow> rows =
            core::readOrganizationRows(past.database(), {}, day);
        core::addLastTotals(past.database(), day, rows);
        for (const core::OrganizationRow &row : rows)
            if (row.id == whom.id)
                return row;
        ADD_FAILURE() << "no such organization";
        return {};
    }

    std::int64_t total() { return rowOf(past.organization).lastTotal; }

    /// How many organizations the distribution counts.
    int counted()
    {
        const core::Overview overview = core::buildOverview(past.database(), {}, day);
        return std::accumulate(
            overview.totals.begin(), overview.totals.end(), 0,
            [](int sum, const core::TotalBand &band) { return sum + band.organizations; });
    }

    std::size_t behind(const QString &list)
    {
        return core::organizationsBehind(past.database(), {}, day, list).size();
    }

    PastRounds past;
    core::Round round;
    QDate day{2025, 1, 1};
};

TEST_F(LastTotalsTest, OfSeveralLevelsTheHighestCompleteOneCountsWhateverCameLast)
{
    begin({threeLevels});
    score(u"county"_s, {30, 0, 0, 0, 0}); // 85
    score(u"self"_s, {0, 0, 0, 0, 0});    // 100
    EXPECT_EQ(total(), 85'000);
    EXPECT_EQ(counted(), 1) << "once, not by sheet";
    EXPECT_EQ(behind(u"totals:85000-90000"_s), 1U);
    EXPECT_EQ(behind(u"totals:100000-105000"_s), 0U);
}

TEST_F(LastTotalsTest, AHigherLevelThatIsNotCompleteLetsTheLowerCount)
{
    begin({threeLevels});
    score(u"self"_s, {2, 0, 0, 0, 0});
    score(u"county"_s, {30, -1, 0, 0, 0});
    EXPECT_EQ(total(), 99'000);
}

TEST_F(LastTotalsTest, AMixIsWeighedFromUnroundedTotals)
{
    begin({mixOfTwo, wholeTotals});
    score(u"self"_s, {1, 0, 0, 0, 0});    // 99.5, of itself 100
    score(u"county"_s, {31, 0, 0, 0, 0}); // 84.5, of itself 85
    EXPECT_EQ(total(), 91'000);           // 39.8 + 50.7 = 90.5, rounded once
    EXPECT_EQ(counted(), 1);
    EXPECT_EQ(behind(u"totals:90000-95000"_s), 1U);
}

TEST_F(LastTotalsTest, AMixThatLacksALevelIsNoTotal)
{
    past.score(past.round, past.organization, {4, 0, 0, 0, 0}); // in 2023: 98
    begin({mixOfTwo});
    score(u"self"_s, {2, 0, 0, 0, 0});
    EXPECT_EQ(total(), 98'000) << "the round before is the newest that is complete";
    score(u"county"_s, {0, 0, 0, 0, 0});
    EXPECT_EQ(total(), 99'600); // 0.4 × 99 + 0.6 × 100
}

TEST_F(LastTotalsTest, AMixOfAFrozenRoundIsMadeOfWhatWasFrozen)
{
    begin({mixOfTwo});
    const core::AssessmentId self = score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"county"_s, {30, 0, 0, 0, 0});
    past.freeze(round);
    past.database().script(
        u"UPDATE sheet SET answers = (SELECT s.answers FROM sheet s JOIN assessment a "
        "ON a.no = s.no WHERE a.key = x'%1')"_s.arg(QString::fromLatin1(self.raw().toHex())));
    EXPECT_EQ(total(), 91'000); // 0.4 × 100 + 0.6 × 85, whatever the county's answers are now
    core::StandardShelf shelf(past.database());
    const auto entries = core::readAssessmentsOf(past.database(), past.organization.id);
    const auto counting = core::countingOf(past.database(), shelf, entries);
    ASSERT_TRUE(counting.front());
    EXPECT_EQ(counting.front()->total, 91'000);
    EXPECT_EQ(counting.front()->grade, u"A"_s);
}

TEST_F(LastTotalsTest, ALevelThatCameAfterItsRoundWasFrozenDoesNotCount)
{
    begin({mixOfTwo});
    score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"county"_s, {30, 0, 0, 0, 0});
    past.freeze(round);
    past.database().script(
        u"DELETE FROM frozen_mix; DELETE FROM frozen WHERE no = (SELECT no FROM assessment "
        "WHERE level = 'self'); DELETE FROM result WHERE no = (SELECT no FROM "
        "assessment WHERE level = 'self')"_s);
    EXPECT_EQ(total(), -1);
}

TEST_F(LastTotalsTest, MixesAmongPeersAreComparedWithEachOther)
{
    begin({mixOfTwo, halfAreFirst});
    const core::Organization other = past.addOrganization(u"130207-0002"_s);
    score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"county"_s, {20, 0, 0, 0, 0});                    // 0.4 × 100 + 0.6 × 90 = 94
    past.score(round, other, {18, 0, 0, 0, 0}, u"self"_s);   // 91
    past.score(round, other, {10, 0, 0, 0, 0}, u"county"_s); // with 95: 93.4
    core::settleCohorts(past.database());
    EXPECT_EQ(total(), 95'000) << "the first half, by the mixes";
    EXPECT_EQ(rowOf(other).lastTotal, 70'000) << "though the county gave it more";
    EXPECT_TRUE(rowOf(other).isProvisional);
    past.freeze(round);
    EXPECT_EQ(rowOf(other).lastTotal, 70'000);
    EXPECT_FALSE(rowOf(other).isProvisional);
}

TEST_F(LastTotalsTest, SheetsOfSecondScorersAndThoseOfLaterDaysCountNowhere)
{
    begin({threeLevels});
    score(u"self"_s, {0, 0, 0, 0, 0});
    score(u"township"_s, {2, 0, 0, 0, 0});
    score(u"county"_s, {30, 0, 0, 0, 0});
    past.database().script(u"UPDATE assessment SET series = 1 WHERE level = 'county'"_s);
    EXPECT_EQ(total(), 99'000) << "the second scorer's would have been the highest";
    const std::int64_t later = QDate(1970, 1, 1).daysTo(day) + 1;
    past.database().script(
        u"UPDATE assessment SET visit = %1 WHERE level = 'township'"_s.arg(later));
    EXPECT_EQ(total(), 100'000);
}

TEST_F(LastTotalsTest, TheLevelsOfAStandardAreThoseOfItsDocumentHoweverItIsWritten)
{
    const auto levelsOfNewest = [this] {
        return core::levelsOf(past.database(),
                              past.database().number("SELECT max(no) FROM standard"));
    };
    EXPECT_EQ(levelsOfNewest(), QStringList{u"county"_s});
    past.issue(past.revised({threeLevels}));
    EXPECT_EQ(levelsOfNewest(), (QStringList{u"self"_s, u"township"_s, u"county"_s}));
    past.issue(past.revised({{R"("levels":["county"],)", ""}}));
    EXPECT_EQ(levelsOfNewest(), QStringList{u"county"_s}) << "unsaid";
    past.issue(past.revised(
        {{R"("levels":["county"])", R"("x-note":{"levels":["moon"]},"levels":["self","a\"b"])"}}));
    EXPECT_EQ(levelsOfNewest(), (QStringList{u"self"_s, u"a\"b"_s}));
}

TEST_F(LastTotalsTest, TheTotalOfTheNewestCompleteSheetIsTaken)
{
    past.score(past.round, past.organization, {37, 0, 0, 0, 0}); // 81.5
    begin({threeLevels});
    score(u"county"_s, {0, -1, 0, 0, 0});
    EXPECT_EQ(total(), 81'500);
    day = QDate(2025, 1, 1);
    past.database().script(
        u"UPDATE assessment SET visit = %1"_s.arg(QDate(1970, 1, 1).daysTo(day) + 1));
    EXPECT_EQ(total(), -1) << "nobody had been there yet";
}

} // namespace
