// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"
#include "core/journal/reorganization.h"
#include "core/reporting/overview.h"
#include "core/sample/sample_city.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "core/storage/statistics_reader.h"
#include "tests/support/test_workbook.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Histories made by hand, through the journal, in a workbook that has one village to begin with.
class AsOfViews : public testing::Test
{
protected:
    AsOfViews() : village(book.organization) { decide(village, u"A"_s, QDate(2022, 12, 20)); }

    Organization add(const QString &code, const QString &sector = u"village"_s)
    {
        Organization made = village;
        made.id = OrganizationId::make(book.clock());
        made.code = code;
        made.name = code + u"党支部"_s;
        made.sector = sector;
        book.journal().apply(Action::AddOrganization, organizationEdits(made));
        return made;
    }

    void decide(const Organization &of, const QString &grade, const QDate &day)
    {
        Decision decision{of.id, book.round.id, grade, grade, day, {}, {}, 0};
        decision.series =
            nextSeries(readDecisions(book.database(), of.id), book.round.id, decision.day);
        book.journal().apply(Action::DecideGrade, {decisionEdit(decision, of.affiliation)});
    }

    /// `change` makes of the organization what it is from `day` on.
    Organization alter(const Organization &before, const QDate &day,
                       const std::function<void(Organization &)> &change)
    {
        Organization after = before;
        change(after);
        book.journal().apply(Action::EditOrganization,
                             changeEdits(book.database(), before, after, {day, {}}, book.clock()));
        return after;
    }

    void exempt(const QDate &from, const QDate &until)
    {
        const Organization out = alter(village, from, [](Organization &one) {
            one.standing = {true, u"停产"_s};
        });
        alter(out, until, [](Organization &one) { one.standing = {}; });
    }

    GradeMix whole(const QDate &day, const Filter &filter = {})
    {
        return buildOverview(book.database(), filter, day).whole;
    }

    int gradesA(const QDate &day, const Filter &filter = {})
    {
        const GradeMix mix = whole(day, filter);
        const auto found = mix.grades.find(u"A"_s);
        return found == mix.grades.end() ? 0 : found->second;
    }

    /// "key:assessable" of each group, in order.
    QStringList groups(Grouping by, const QDate &day)
    {
        QStringList found;
        const Statistics read = readStatistics(book.database(), {}, day);
        for (const GradeMix &mix : gradeMixesBy(read, by, day))
            found.append(u"%1:%2"_s.arg(mix.key).arg(mix.assessable));
        return found;
    }

    OrganizationRow row(const QDate &day)
    {
        for (const OrganizationRow &one : readOrganizationRows(book.database(), {}, day))
            if (one.id == village.id)
                return one;
        return {};
    }

    TestWorkbook book;
    Organization village;
};

const QDate before{2023, 4, 30};
const QDate change{2023, 5, 1};

TEST_F(AsOfViews, ARenamedOrganizationHasItsFormerNameInListsOfThen)
{
    alter(village, change, [](Organization &one) { one.name = u"东社区党支部"_s; });
    EXPECT_EQ(row(before).name, u"东村党支部"_s);
    EXPECT_EQ(row(change).name, u"东社区党支部"_s);
}

TEST_F(AsOfViews, AnotherSectorIsCountedUnderTheSectorOfTheDay)
{
    alter(village, change, [](Organization &one) { one.sector = u"community"_s; });
    EXPECT_EQ(groups(Grouping::Sector, before), QStringList{u"village:1"_s});
    EXPECT_EQ(groups(Grouping::Sector, change), QStringList{u"community:1"_s});
    const Filter villages{.sector = u"village"_s};
    EXPECT_EQ(gradesA(before, villages), 1);
    EXPECT_EQ(whole(change, villages).organizations, 0);
    EXPECT_EQ(readOrganizationRows(book.database(), villages, before).size(), 1U);
    EXPECT_TRUE(readOrganizationRows(book.database(), villages, change).empty());
}

TEST_F(AsOfViews, ATrajectoryCountsEachMonthAsItWas)
{
    alter(village, change, [](Organization &one) { one.sector = u"community"_s; });
    const Overview made =
        buildOverview(book.database(), {.sector = u"village"_s}, QDate(2023, 6, 10));
    std::map<QDate, std::int64_t> counted;
    for (const SharePoint &point : made.trajectory.actual)
        counted[point.day] = point.whole;
    EXPECT_EQ(counted.at(before), 1);
    EXPECT_EQ(counted.at(QDate(2023, 5, 31)), 0);
    EXPECT_EQ(counted.at(QDate(2023, 6, 10)), 0);
}

TEST_F(AsOfViews, PlaceAndAffiliationChangeEachByItself)
{
    const Organization moved = alter(village, change, [](Organization &one) {
        one.county = u"130202"_s;
        one.township = u"新城街道"_s;
    });
    alter(moved, change.addMonths(1), [](Organization &one) { one.affiliation = u"130200-02"_s; });
    EXPECT_EQ(groups(Grouping::County, before), QStringList{u"130207:1"_s});
    EXPECT_EQ(groups(Grouping::County, change), QStringList{u"130202:1"_s});
    EXPECT_EQ(groups(Grouping::Township, change), QStringList{u"130202/新城街道:1"_s});
    EXPECT_EQ(groups(Grouping::Affiliation, change), QStringList{u"130207:1"_s});
    EXPECT_EQ(groups(Grouping::Affiliation, change.addMonths(1)), QStringList{u"130200-02:1"_s});
    EXPECT_EQ(gradesA(change, {.affiliation = u"130207"_s}), 1);
    EXPECT_EQ(gradesA(change, {.county = u"130207"_s}), 0);
}

TEST_F(AsOfViews, AMergedOrganizationEndsAndItsSuccessorKeepsItsOwnGrade)
{
    const Organization into = add(u"130207-0002"_s);
    decide(into, u"B"_s, QDate(2022, 12, 20));
    book.journal().apply(Action::EditOrganization,
                         mergerEdits({village}, into, {change, u"〔2023〕5号"_s}, book.clock()));
    EXPECT_EQ(whole(before).assessable, 2);
    EXPECT_EQ(gradesA(before), 1);
    EXPECT_EQ(whole(change).assessable, 1);
    EXPECT_EQ(gradesA(change), 0);
    EXPECT_EQ(whole(change).grades.at(u"B"_s), 1);
    EXPECT_FALSE(row(before).dissolved);
    EXPECT_TRUE(row(change).dissolved);
}

TEST_F(AsOfViews, ASplitOrganizationEndsAndItsPartsBeginWithoutAGrade)
{
    std::vector<Organization> parts;
    for (const QString &code : {u"130207-0011"_s, u"130207-0012"_s}) {
        Organization part = village;
        part.id = OrganizationId::make(book.clock());
        part.code = code;
        parts.push_back(part);
    }
    book.journal().apply(Action::EditOrganization,
                         splitEdits(village, parts, {change, {}}, book.clock()));
    EXPECT_EQ(whole(before).organizations, 1);
    EXPECT_EQ(gradesA(before), 1);
    EXPECT_EQ(whole(change).organizations, 2);
    EXPECT_EQ(whole(change).notAssessed, 2);
    EXPECT_EQ(readOrganizationRows(book.database(), {}, before).size(), 1U)
        << "what is not founded yet is in no list";
}

TEST_F(AsOfViews, WhatSplitsOffLeavesTheRestAsItWas)
{
    Organization part = village;
    part.id = OrganizationId::make(book.clock());
    book.journal().apply(Action::EditOrganization,
                         splitEdits(village, {village, part}, {change, {}}, book.clock()));
    EXPECT_EQ(gradesA(change), 1);
    EXPECT_EQ(whole(change).notAssessed, 1);
}

TEST_F(AsOfViews, ADissolvedOrganizationIsCountedUntilItsDay)
{
    alter(village, change, [](Organization &one) { one.dissolved = change; });
    EXPECT_EQ(whole(before).assessable, 1);
    EXPECT_EQ(whole(change).organizations, 0);
    EXPECT_EQ(organizationsBehind(book.database(), {}, before, u"grade:A"_s).size(), 1U);
    EXPECT_TRUE(organizationsBehind(book.database(), {}, change, u"grade:A"_s).empty());
}

TEST_F(AsOfViews, ExemptForATimeIsCountedAsExemptForThatTime)
{
    exempt(change, change.addMonths(3));
    EXPECT_EQ(whole(before).exempt, 0);
    EXPECT_EQ(gradesA(before), 1);
    EXPECT_EQ(whole(change).exempt, 1);
    EXPECT_EQ(whole(change).assessable, 0);
    EXPECT_TRUE(row(change).exempt);
    EXPECT_EQ(gradesA(change.addMonths(3)), 1) << "its grade is still in force";
    EXPECT_FALSE(row(change.addMonths(3)).exempt);
}

TEST_F(AsOfViews, DecisionsDatedInTheFutureDoNotCountToday)
{
    decide(village, u"C"_s, change);
    EXPECT_EQ(gradesA(before), 1);
    EXPECT_EQ(row(before).standing, u"A"_s);
    EXPECT_EQ(row(change).standing, u"C"_s);
    EXPECT_EQ(buildOverview(book.database(), {}, before).lowered, 0);
    EXPECT_EQ(buildOverview(book.database(), {}, change).lowered, 1);
}

TEST_F(AsOfViews, AGradeLoweredLaterStoodUntilThen)
{
    decide(village, u"B"_s, change); // of the same round
    EXPECT_EQ(row(before).standing, u"A"_s);
    EXPECT_EQ(row(change).standing, u"B"_s);
    EXPECT_EQ(gradesA(before), 1);
    EXPECT_EQ(gradesA(change), 0);
    EXPECT_EQ(readAssessment(book.database(), book.assessment)->decided, u"B"_s);
    EXPECT_EQ(readAssessmentsOf(book.database(), village.id).size(), 1U);
    book.journal().undo();
    EXPECT_EQ(row(change).standing, u"A"_s);
    EXPECT_EQ(readAssessment(book.database(), book.assessment)->decided, u"A"_s);
}

TEST_F(AsOfViews, AGradeThatIsWithdrawnLeavesNone)
{
    decide(village, {}, change);
    EXPECT_EQ(row(before).standing, u"A"_s);
    EXPECT_TRUE(row(change).standing.isEmpty());
    EXPECT_EQ(whole(change).notAssessed, 1);
}

TEST_F(AsOfViews, ADecisionOfTheSameDayReplacesTheFirst)
{
    decide(village, u"B"_s, QDate(2022, 12, 20));
    EXPECT_EQ(readDecisions(book.database(), village.id).size(), 1U);
    EXPECT_EQ(row(before).standing, u"B"_s);
}

TEST_F(AsOfViews, AChangeToComeDoesNotCountToday)
{
    alter(village, change, [](Organization &one) {
        one.sector = u"community"_s;
        one.standing = {true, u"拟撤销"_s};
        one.dissolved = change.addMonths(1);
    });
    EXPECT_EQ(row(before).sector, u"village"_s);
    EXPECT_FALSE(row(before).exempt);
    EXPECT_FALSE(row(before).dissolved);
    EXPECT_EQ(gradesA(before), 1);
    EXPECT_TRUE(row(change).exempt);
    EXPECT_FALSE(row(change).dissolved);
}

TEST_F(AsOfViews, AChangeThatIsUndoneIsInNoView)
{
    alter(village, change, [](Organization &one) { one.sector = u"community"_s; });
    book.journal().undo();
    EXPECT_EQ(row(before).sector, u"village"_s);
    EXPECT_EQ(row(change).sector, u"village"_s);
    EXPECT_EQ(groups(Grouping::Sector, change), QStringList{u"village:1"_s});
}

TEST_F(AsOfViews, StateThatIsRebuiltGivesTheSameViews)
{
    exempt(change, change.addMonths(3));
    decide(village, u"B"_s, change);
    const Hash digest = stateDigest(book.database());
    rebuildState(book.database());
    EXPECT_EQ(stateDigest(book.database()), digest);
    EXPECT_EQ(row(before).standing, u"A"_s);
    EXPECT_EQ(whole(change).exempt, 1);
}

/// The list of organizations and the figures count the same, on any day.
TEST(AsOfSample, TheListAddsUpToTheFiguresOnAnyDay)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"city.plumb"_s);
    Installation here = Installation::open(folder.filePath(u"home"_s));
    const QDate today(2026, 2, 10);
    makeSampleCity(path, {.organizations = 400, .sheets = false}, here,
                   [today] { return startOfDay(today) + 36'000'000; }, {});
    Workbook city(path, Access::Read);
    int exempt = 0;
    for (const QDate &day :
         {QDate(2023, 2, 1), QDate(2023, 12, 31), QDate(2024, 7, 15), QDate(2025, 5, 1), today}) {
        GradeMix counted;
        for (const OrganizationRow &row : readOrganizationRows(city.database(), {}, day)) {
            if (row.dissolved)
                continue;
            ++counted.organizations;
            counted.exempt += row.exempt ? 1 : 0;
            if (!row.exempt && row.standing.isEmpty())
                ++counted.notAssessed;
            if (!row.exempt && !row.standing.isEmpty())
                ++counted.grades[row.standing];
        }
        GradeMix whole = buildOverview(city.database(), {}, day).whole;
        std::erase_if(whole.grades, [](const auto &grade) { return grade.second == 0; });
        EXPECT_EQ(counted.organizations, whole.organizations) << qPrintable(day.toString());
        EXPECT_EQ(counted.exempt, whole.exempt) << qPrintable(day.toString());
        EXPECT_EQ(counted.notAssessed, whole.notAssessed) << qPrintable(day.toString());
        EXPECT_EQ(counted.grades, whole.grades) << qPrintable(day.toString());
        exempt += whole.exempt;
    }
    EXPECT_GT(exempt, 0);
}

} // namespace
} // namespace core
