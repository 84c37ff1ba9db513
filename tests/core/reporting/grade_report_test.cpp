// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/reorganization.h"
#include "core/reporting/grade_report.h"
#include "tests/support/sample_report.h"
#include "tests/support/test_workbook.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

TEST(GradeReport, LossesAreListedTheLargestFirst)
{
    const GradeReport report = sampleReport(60).report;
    ASSERT_GT(report.lost.size(), 2U);
    Points before = wholePoints(1000);
    for (const std::int32_t ordinal : report.lost) {
        const GradeReportItem &item = report.items.at(static_cast<std::size_t>(ordinal));
        EXPECT_LE(item.lost, before);
        EXPECT_EQ(item.lost, item.possible - item.earned);
        before = item.lost;
    }
}

TEST(GradeReport, LossesAndPointsMakeUpWhatIsPossible)
{
    const SampleReport sample = sampleReport(60);
    Points lost;
    for (const GradeReportItem &item : sample.report.items)
        lost += item.lost;
    EXPECT_EQ(sample.report.total + lost, sample.report.possible);
}

TEST(GradeReport, AnUnansweredItemLosesNothingAndIsListed)
{
    const GradeReport report = sampleReport(8, false).report;
    ASSERT_EQ(report.unanswered.size(), 1U);
    EXPECT_EQ(report.items.at(static_cast<std::size_t>(report.unanswered.front())).lost, Points{});
    EXPECT_EQ(report.state, ResultState::Incomplete);
    EXPECT_TRUE(report.grade.isEmpty());
}

TEST(GradeReport, SectionsComeWithTheTitleOfTheirPart)
{
    const GradeReport report = sampleReport(8).report;
    ASSERT_EQ(report.sections.size(), 4U);
    EXPECT_EQ(report.sections.front().part, u"通用部分"_s);
    EXPECT_TRUE(report.sections.back().part.isEmpty());
}

TEST(GradeReport, AShareIsAtMostTheWhole)
{
    GradeReportSection section;
    EXPECT_EQ(section.share(), 0);
    section.earned = wholePoints(7);
    section.possible = wholePoints(8);
    EXPECT_EQ(section.share(), 875);
    section.earned = wholePoints(9);
    EXPECT_EQ(section.share(), 1000);
}

TEST(GradeReport, ASheetOfTheWorkbookIsReadWithItsReasonsAndAnchors)
{
    TestWorkbook book;
    book.journal().apply(Action::ScoreItem, {book.count(0, 2, u"抽查3月记录"_s)});
    StandardShelf shelf(book.database());
    const GradeReport report =
        buildGradeReport(book.database(), shelf, book.assessment, 1'700'000'000'000);
    EXPECT_EQ(report.organization, book.organization.name);
    EXPECT_EQ(report.code, book.organization.code);
    EXPECT_EQ(report.round, book.round.name);
    EXPECT_EQ(report.ref, book.standardRef);
    ASSERT_FALSE(report.items.empty());
    EXPECT_EQ(report.items.front().answer.note, u"抽查3月记录"_s);
    EXPECT_EQ(report.chainHead, QString::fromLatin1(readChainHead(book.database()).toHex()));
    EXPECT_FALSE(report.chainHead.isEmpty());
    EXPECT_EQ(report.made, 1'700'000'000'000);
}

TEST(GradeReport, TheHeadOfTheLogChangesWithEachAnswer)
{
    TestWorkbook book;
    StandardShelf shelf(book.database());
    const QString before = buildGradeReport(book.database(), shelf, book.assessment, 0).chainHead;
    book.journal().apply(Action::ScoreItem, {book.count(0, 1)});
    EXPECT_NE(buildGradeReport(book.database(), shelf, book.assessment, 0).chainHead, before);
}

TEST(GradeReport, TheOrganizationIsNamedAsOnTheDayOfTheVisit)
{
    TestWorkbook book;
    const QDate visit(2023, 10, 20);
    book.journal().apply(Action::PlanVisit, {visitEdit(book.assessment, VisitState::Draft, visit,
                                                       book.organization.affiliation)});
    Organization after = book.organization;
    after.name = u"东社区党支部"_s;
    after.county = u"130202"_s;
    book.journal().apply(Action::EditOrganization,
                         changeEdits(book.database(), book.organization, after,
                                     {visit.addDays(1), {}}, book.clock()));
    StandardShelf shelf(book.database());
    const std::int64_t now = startOfDay(QDate(2024, 1, 5));
    EXPECT_EQ(buildGradeReport(book.database(), shelf, book.assessment, now).organization,
              u"东村党支部"_s);
    EXPECT_EQ(buildGradeReport(book.database(), shelf, book.assessment, now).county, u"130207"_s);
}

TEST(GradeReport, ShowsTheLastDecisionInForceOnTheRound)
{
    TestWorkbook book;
    Decision first{
        book.organization.id, book.round.id, u"A"_s, u"A"_s, QDate(2023, 12, 20), {}, {}, 0};
    Decision lowered = first;
    lowered.grade = u"B"_s;
    lowered.day = QDate(2024, 3, 1);
    lowered.series = 1;
    book.journal().apply(Action::DecideGrade, {decisionEdit(first, {}), decisionEdit(lowered, {})});
    StandardShelf shelf(book.database());
    const auto gradeOn = [&](const QDate &day) {
        const auto decision =
            buildGradeReport(book.database(), shelf, book.assessment, startOfDay(day)).decision;
        return decision ? decision->grade : QString();
    };
    EXPECT_EQ(gradeOn(QDate(2023, 12, 19)), QString()) << "the day is to come";
    EXPECT_EQ(gradeOn(QDate(2024, 2, 29)), u"A"_s);
    EXPECT_EQ(gradeOn(QDate(2024, 3, 1)), u"B"_s);
}

TEST(GradeReport, ASheetThatIsNotThereIsMissing)
{
    TestWorkbook book;
    StandardShelf shelf(book.database());
    try {
        buildGradeReport(book.database(), shelf, AssessmentId{}, 0);
        ADD_FAILURE() << "nothing was thrown";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Failure::Missing);
    }
}
