// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview.h"
#include "core/reporting/trajectory.h"
#include "core/storage/statistics_reader.h"

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

constexpr std::int64_t half = 50000;

/// `grades` of organizations 0 … n−1 decided on `day`; "-" leaves one out.
void decide(Statistics &statistics, const QString &grades, const QDate &day)
{
    for (int i = 0; i < grades.size(); ++i) {
        const auto grade = static_cast<int>(statistics.grades.indexOf(QString(grades[i])));
        if (grade >= 0)
            statistics.decisions.push_back({i, grade, day.toJulianDay()});
    }
}

Statistics city(int organizations)
{
    Statistics made;
    made.grades = {u"A"_s, u"B"_s, u"C"_s};
    made.groups[0] = {{u"130202"_s, u"130207"_s}, {u"路南区"_s, u"丰南区"_s}};
    made.groups[1] = {{u"community"_s, u"village"_s}, {QString(), QString()}};
    made.organizations.resize(static_cast<std::size_t>(organizations));
    made.spans.resize(static_cast<std::size_t>(organizations));
    for (int i = 0; i < organizations; ++i)
        made.spans[static_cast<std::size_t>(i)].organization = i;
    return made;
}

Target aHalf(const QDate &by)
{
    return {u"A"_s, half, by};
}

} // namespace

TEST(ShareText, StaysOnItsSideOfTheTarget)
{
    struct Case
    {
        std::int64_t part;
        std::int64_t whole;
        std::int64_t target;
        const char *text;
    };

    const std::vector<Case> cases = {
        {275, 1000, half, "27.5"},
        {1, 2, half, "50.0"},
        {4996, 10000, half, "49.96"},
        {49994, 100000, half, "49.99"},
        {49996, 100000, half, "49.996"},
        {4999996, 10000000, half, "49.999"},
        {5004, 10000, half, "50.0"},
        {4996, 10000, 0, "50.0"},
        {1, 3, half, "33.3"},
        {2, 3, half, "66.7"},
        {0, 7, half, "0.0"},
        {7, 7, half, "100.0"},
        {0, 0, half, "–"},
        {5, 10000, 50, "0.1"},
        {1, 11000, 10, "0.0"},
        {50049, 100000, 50050, "50.0"},
        {50050, 100000, 50050, "50.1"},
        {5499, 10998, half, "50.0"},
        {5498, 10998, half, "49.99"},
    };
    for (const Case &given : cases)
        EXPECT_EQ(shareText(given.part, given.whole, given.target), QString::fromUtf8(given.text))
            << given.part << " of " << given.whole << " against " << given.target;
}

TEST(Overview, TheStandingGradeIsTheLastDecidedOneInForce)
{
    Statistics read = city(3);
    decide(read, u"BBC"_s, QDate(2023, 12, 20));
    decide(read, u"AB-"_s, QDate(2024, 6, 20));
    decide(read, u"C--"_s, QDate(2024, 9, 20)); // not yet in force
    const Overview made = overviewOf(read, {}, QDate(2024, 7, 1));
    EXPECT_EQ(made.whole.grades.at(u"A"_s), 1);
    EXPECT_EQ(made.whole.grades.at(u"B"_s), 1);
    EXPECT_EQ(made.whole.grades.at(u"C"_s), 1);
    EXPECT_EQ(made.raised, 1);
    EXPECT_EQ(made.lowered, 0);
}

TEST(Overview, ExemptAndNotAssessedAreCountedApart)
{
    Statistics read = city(5);
    read.spans[1].exempt = true;
    read.spans[3].until = QDate(2024, 1, 1).toJulianDay();
    read.spans[4].from = QDate(2025, 1, 1).toJulianDay();
    decide(read, u"AA---"_s, QDate(2023, 12, 20));
    const GradeMix whole = overviewOf(read, {}, QDate(2024, 1, 1)).whole;
    EXPECT_EQ(whole.organizations, 3);
    EXPECT_EQ(whole.assessable, 2);
    EXPECT_EQ(whole.exempt, 1);
    EXPECT_EQ(whole.notAssessed, 1);
    EXPECT_EQ(whole.grades.at(u"A"_s), 1);
}

TEST(Overview, AWithdrawnGradeIsNotAssessedAgainAndALoweredOneCountsAsTheLower)
{
    Statistics read = city(3);
    decide(read, u"AAB"_s, QDate(2023, 12, 20));
    read.decisions.push_back({0, -1, QDate(2024, 3, 1).toJulianDay()});
    read.decisions.push_back({1, 1, QDate(2024, 3, 1).toJulianDay()});
    const Overview before = overviewOf(read, {}, QDate(2024, 2, 29));
    EXPECT_EQ(before.whole.grades.at(u"A"_s), 2);
    EXPECT_EQ(before.lowered, 0);
    const Overview after = overviewOf(read, {}, QDate(2024, 3, 1));
    EXPECT_EQ(after.whole.grades.at(u"A"_s), 0);
    EXPECT_EQ(after.whole.grades.at(u"B"_s), 2);
    EXPECT_EQ(after.whole.notAssessed, 1);
    EXPECT_EQ(after.lowered, 2);
    EXPECT_EQ(after.raised, 0);
}

TEST(Overview, OverdueSheetsOfWhatIsNoLongerThereAreNotCounted)
{
    Statistics read = city(2);
    read.overdue = {0, 0, 1};
    read.spans[1].until = QDate(2024, 1, 1).toJulianDay();
    EXPECT_EQ(overviewOf(read, {}, QDate(2023, 12, 31)).overdue, 3);
    EXPECT_EQ(overviewOf(read, {}, QDate(2024, 1, 1)).overdue, 2);
}

TEST(Overview, CountiesAndSectorsAddUpToTheWhole)
{
    Statistics read = city(9);
    for (std::size_t i = 0; i < 9; ++i) {
        read.spans[i].groups[0] = i < 4 ? 0 : 1;
        read.spans[i].groups[1] = i % 2 == 0 ? 0 : 1;
    }
    decide(read, u"ABCABCAB-"_s, QDate(2023, 12, 20));
    const Overview made = overviewOf(read, {}, QDate(2024, 1, 1));
    for (const auto *mixes : {&made.byCounty, &made.bySector}) {
        int assessable = 0;
        int topGrade = 0;
        int notAssessed = 0;
        for (const GradeMix &mix : *mixes) {
            assessable += mix.assessable;
            topGrade += mix.grades.at(u"A"_s);
            notAssessed += mix.notAssessed;
        }
        EXPECT_EQ(assessable, made.whole.assessable);
        EXPECT_EQ(topGrade, made.whole.grades.at(u"A"_s));
        EXPECT_EQ(notAssessed, made.whole.notAssessed);
    }
    EXPECT_EQ(made.byCounty.front().name, u"路南区"_s);
}

TEST(Overview, TotalsFallIntoBandsThatHoldEachOnce)
{
    Statistics read = city(4);
    read.organizations[0].lastTotal = 59999;
    read.organizations[1].lastTotal = 60000;
    read.organizations[2].lastTotal = 100000;
    const std::vector<TotalBand> bands = overviewOf(read, {}, QDate(2024, 1, 1)).totals;
    ASSERT_EQ(bands.size(), 10U);
    EXPECT_EQ(bands.front().from, 55000);
    EXPECT_EQ(bands[0].organizations, 1);
    EXPECT_EQ(bands[1].organizations, 1);
    EXPECT_EQ(bands.back().from, 100000);
    EXPECT_EQ(bands.back().organizations, 1);
}

TEST(Overview, NothingYetIsNoError)
{
    const Overview made = overviewOf(Statistics(), {aHalf(QDate(2025, 12, 31))}, QDate(2024, 1, 1));
    EXPECT_EQ(made.whole.assessable, 0);
    EXPECT_TRUE(made.trajectory.actual.empty());
    EXPECT_TRUE(made.trajectory.required.empty());
    EXPECT_EQ(made.requiredToday, 0);
    EXPECT_TRUE(made.totals.empty());
}

class Path : public testing::Test
{
protected:
    /// 40 organizations, 11 of them A: 27.5 %, decided in two batches.
    Path() : read(city(40))
    {
        QString first(40, u'B');
        for (int i = 0; i < 11; ++i)
            first[i] = u'A';
        QString batch = first;
        for (int i = 0; i < 15; ++i)
            batch[i] = u'-';
        decide(read, batch, QDate(2023, 11, 20));
        decide(read, first.left(15), QDate(2023, 12, 20));
    }

    Statistics read;
};

TEST_F(Path, RunsFromTheEndOfTheFirstYearToTheTarget)
{
    const Trajectory path = trajectoryOf(read, {aHalf(QDate(2025, 12, 31))}, QDate(2024, 12, 31));
    ASSERT_EQ(path.required.size(), 2U);
    EXPECT_EQ(path.required[0].day, QDate(2023, 12, 31));
    EXPECT_EQ(path.required[0].part, 27500);
    EXPECT_EQ(path.required[1].day, QDate(2025, 12, 31));
    EXPECT_EQ(path.required[1].part, half);
    // 366 of 731 days are gone: 27.5 + 22.5 × 366 ÷ 731
    EXPECT_EQ(requiredOn(path, QDate(2024, 12, 31)), 38765);
    EXPECT_EQ(path.state, TargetState::Behind);
    EXPECT_EQ(path.missing, 9);
}

TEST_F(Path, IsKeptByWhoeverIsOnIt)
{
    decide(read, u"AAAAAAAAAAAAAAAA"_s, QDate(2024, 12, 1)); // 16 of 40 = 40 %
    const Trajectory path = trajectoryOf(read, {aHalf(QDate(2025, 12, 31))}, QDate(2024, 12, 31));
    EXPECT_EQ(path.state, TargetState::Ahead);
    EXPECT_EQ(path.missing, 4);
}

TEST_F(Path, OfAPastTargetIsFrozenAtItsDay)
{
    decide(read, u"AAAAAAAAAAAAAAAAAAA"_s, QDate(2025, 12, 31)); // 19 of 40
    decide(read, QString(40, u'A'), QDate(2026, 1, 5));          // too late
    const Trajectory missed = trajectoryOf(read, {aHalf(QDate(2025, 12, 31))}, QDate(2026, 6, 1));
    EXPECT_EQ(missed.state, TargetState::Missed);
    EXPECT_EQ(missed.missing, 1);
    ASSERT_EQ(missed.outcomes.size(), 1U);
    EXPECT_EQ(missed.outcomes[0].share.part, 19);
    EXPECT_TRUE(missed.required.empty()) << "there is no path without a target ahead";
    EXPECT_EQ(requiredOn(missed, QDate(2025, 6, 1)), 0);
}

TEST_F(Path, RunsOnToTheNextTarget)
{
    decide(read, QString(20, u'A'), QDate(2025, 12, 31));
    const Trajectory path =
        trajectoryOf(read, {{u"A"_s, 60000, QDate(2027, 12, 31)}, aHalf(QDate(2025, 12, 31))},
                     QDate(2026, 6, 1));
    ASSERT_EQ(path.required.size(), 3U);
    EXPECT_EQ(path.target.share, 60000);
    EXPECT_EQ(path.outcomes[0].state, TargetState::Reached);
    EXPECT_EQ(path.outcomes[0].missing, 0);
    EXPECT_EQ(path.state, TargetState::Behind);
    EXPECT_EQ(path.missing, 4);
}

TEST_F(Path, GoesThroughAMissedTargetToTheNext)
{
    const Trajectory path =
        trajectoryOf(read, {{u"A"_s, 60000, QDate(2027, 12, 31)}, aHalf(QDate(2025, 12, 31))},
                     QDate(2026, 6, 1));
    ASSERT_EQ(path.required.size(), 3U);
    EXPECT_EQ(path.required[1].day, QDate(2025, 12, 31));
    EXPECT_EQ(path.required[1].part, half);
    EXPECT_EQ(path.outcomes[0].state, TargetState::Missed);
    EXPECT_EQ(path.outcomes[0].missing, 9);
    EXPECT_EQ(path.target.by, QDate(2027, 12, 31));
}

TEST_F(Path, OfATargetOnItsLastDayIsStillOpen)
{
    const Trajectory open = trajectoryOf(read, {aHalf(QDate(2025, 12, 31))}, QDate(2025, 12, 31));
    EXPECT_EQ(open.state, TargetState::Behind);
    EXPECT_EQ(open.missing, 9);
    EXPECT_EQ(trajectoryOf(read, {aHalf(QDate(2025, 12, 31))}, QDate(2026, 1, 1)).state,
              TargetState::Missed);
}

TEST_F(Path, CountsWhoWasToBeAssessedOnEachDay)
{
    read.spans[0].until = QDate(2024, 6, 30).toJulianDay(); // an A that is then exempt
    CountedSpan exempt = read.spans[0];
    exempt.exempt = true;
    exempt.from = exempt.until;
    exempt.until = 0;
    read.spans.push_back(exempt);
    const Trajectory path = trajectoryOf(read, {}, QDate(2024, 7, 10));
    const SharePoint &may = path.actual[path.actual.size() - 3];
    EXPECT_EQ(may.day, QDate(2024, 5, 31));
    EXPECT_EQ(may.part, 11);
    EXPECT_EQ(may.whole, 40);
    EXPECT_EQ(may.exempt, 0);
    EXPECT_EQ(path.actual.back().part, 10);
    EXPECT_EQ(path.actual.back().whole, 39);
    EXPECT_EQ(path.actual.back().exempt, 1);
    EXPECT_EQ(path.actual.back().notAssessed, 0);
    EXPECT_EQ(path.actual.front().notAssessed, 15) << "the second batch was to come";
}

TEST_F(Path, AClearedGradeIsReachedOrMissedByWhatIsLeft)
{
    decide(read, u"CC"_s, QDate(2024, 6, 1));
    const std::vector<Target> targets = {{u"C"_s, 0, QDate(2024, 5, 31)},
                                         {u"C"_s, 0, QDate(2024, 12, 31)},
                                         {u"C"_s, 0, QDate(2025, 12, 31)}};
    const Trajectory path = trajectoryOf(read, targets, QDate(2025, 1, 1));
    ASSERT_EQ(path.cleared.size(), 3U);
    EXPECT_EQ(path.cleared[0].state, TargetState::Reached);
    EXPECT_EQ(path.cleared[1].state, TargetState::Missed);
    EXPECT_EQ(path.cleared[1].missing, 2);
    EXPECT_EQ(path.cleared[2].state, TargetState::Behind);
    EXPECT_EQ(path.cleared[2].missing, 2);
}

TEST_F(Path, IsNotDrawnForClearingTheWorstGrade)
{
    const Trajectory path =
        trajectoryOf(read, {{u"C"_s, 0, QDate(2025, 12, 31)}}, QDate(2024, 12, 31));
    EXPECT_TRUE(path.required.empty());
    EXPECT_EQ(path.state, TargetState::None);
    EXPECT_EQ(path.actual.back().part, 11) << "the share of A is shown without a target too";
}

TEST_F(Path, HasAPointForEachMonthEndAndForToday)
{
    const Trajectory path = trajectoryOf(read, {}, QDate(2024, 2, 10));
    ASSERT_EQ(path.actual.size(), 4U);
    EXPECT_EQ(path.actual[0].day, QDate(2023, 11, 30));
    EXPECT_EQ(path.actual[2].day, QDate(2024, 1, 31));
    EXPECT_EQ(path.actual[3].day, QDate(2024, 2, 10));
    EXPECT_EQ(path.actual[1].part, 11);
    EXPECT_EQ(path.actual[1].whole, 40);
}
