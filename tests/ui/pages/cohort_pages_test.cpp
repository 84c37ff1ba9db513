// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/cohort_settling.h"
#include "core/reporting/last_totals.h"
#include "core/reporting/overview.h"
#include "core/storage/organization_reader.h"
#include "tests/ui/looks.h"
#include "tests/ui/office.h"
#include "ui/charts/totals_chart.h"
#include "ui/cohort_look.h"
#include "ui/models/organization_table_model.h"
#include "ui/models/sheet_editor.h"
#include "ui/models/visit_model.h"
#include "ui/pages/assess_page.h"
#include "ui/pages/organizations_page.h"
#include "ui/widgets/score_bar.h"

#include <QLabel>
#include <QTableWidget>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Half of a county may be A.
QByteArray standardWithQuota()
{
    return countingStandard(10).replace(
        R"("grading":{)", R"("grading":{"quota":[{"grade":"A","share":"50%","within":["county"],)"
                          R"("base":"complete","rounding":"down","ties":"out"}],)");
}

void scoreAll(ui::SheetEditor &editor, std::int64_t times)
{
    core::ClauseAnswer answer;
    answer.given = true;
    for (int clause = 0; clause < 10; ++clause) {
        answer.a = clause == 0 ? times : 0;
        EXPECT_TRUE(editor.setAnswer(clause, answer).isEmpty());
    }
}

bool saysProvisional(const ui::ScoreBar &bar)
{
    for (const QLabel *label : bar.findChildren<QLabel *>())
        if (label->text().startsWith(u"Provisional: "_s))
            return true;
    return false;
}

TEST(CohortPages, TheSheetBeingTypedStandsAmongThePeersAsTheyLastWere)
{
    TestOffice office(standardWithQuota());
    const auto first = office.plan(0);
    const auto second = office.plan(1);
    ui::SheetEditor editor(office.session());
    const ui::ScoreBar bar(editor);
    ASSERT_TRUE(editor.open(first));
    scoreAll(editor, 2);
    EXPECT_EQ(editor.gradeAt(editor.result().grade), u"B"_s) << "alone, half of one is none";
    ASSERT_TRUE(editor.open(second));
    scoreAll(editor, 0);
    EXPECT_EQ(editor.gradeAt(editor.result().grade), u"A"_s);
    EXPECT_TRUE(saysProvisional(bar));
    scoreAll(editor, 3);
    EXPECT_EQ(editor.gradeAt(editor.result().grade), u"B"_s);
}

TEST(CohortPages, ThePageSaysThatTheScoreIsProvisionalInEachLook)
{
    TestOffice office(standardWithQuota());
    const auto first = office.plan(0);
    {
        ui::SheetEditor editor(office.session());
        ASSERT_TRUE(editor.open(first));
        scoreAll(editor, 2);
        ASSERT_TRUE(editor.settle());
    }
    inEachLook([&](const QString &look) {
        ui::AssessPage page(office.session());
        page.resize(1280, 720);
        page.refresh();
        ASSERT_TRUE(page.openSheet(first));
        const bool isChinese = look.endsWith(u"zh_CN"_s);
        EXPECT_NE(isChinese, saysProvisional(*page.findChild<ui::ScoreBar *>()));
        page.grab().save(QStringLiteral(BINARY_DIR "/screenshots/cohort-%1.png").arg(look));
    });
}

TEST(CohortPages, WhoLooksAtTotalsHasTheCohortsCompared)
{
    TestOffice office(standardWithQuota());
    const auto first = office.plan(0);
    const auto second = office.plan(1);
    ui::SheetEditor editor(office.session());
    ASSERT_TRUE(editor.open(first));
    scoreAll(editor, 2);
    ASSERT_TRUE(editor.open(second));
    scoreAll(editor, 0);
    ASSERT_TRUE(editor.settle());
    EXPECT_TRUE(core::hasStaleCohorts(office.session().database()));
    ui::settleBeforeLooking(office.session());
    EXPECT_FALSE(core::hasStaleCohorts(office.session().database()));
    EXPECT_EQ(office.entry(first).grade, u"B"_s);
    EXPECT_EQ(office.entry(second).grade, u"A"_s);
    core::Database &db = office.session().database();
    const core::Overview overview = core::buildOverview(db, {}, TestOffice::today());
    EXPECT_EQ(overview.provisional, 2);
    EXPECT_EQ(core::buildOverview(db, {.county = u"130299"_s}, TestOffice::today()).provisional, 0);
    ui::TotalsChart chart;
    chart.show(overview.totals, overview.cutOffs, overview.whole, {}, overview.provisional);
    EXPECT_TRUE(chart.table().summary.contains(u"Provisional"_s));
    office.session().undo();
    EXPECT_TRUE(core::hasStaleCohorts(office.session().database()));
}

QString secondLineOf(TestOffice &office, const core::AssessmentId &sheet)
{
    ui::VisitModel model;
    model.set({office.entry(sheet)}, TestOffice::today());
    return model.indexOf(sheet).data(Qt::AccessibleDescriptionRole).toString();
}

QString stateOf(TestOffice &office)
{
    core::Database &db = office.session().database();
    std::vector<core::OrganizationRow> rows =
        core::readOrganizationRows(db, {}, TestOffice::today());
    core::addLastTotals(db, TestOffice::today(), rows);
    ui::OrganizationTableModel model;
    return model.cell(rows.front(), ui::OrganizationColumn::Status);
}

QString cardTotalOf(TestOffice &office)
{
    ui::OrganizationsPage page(office.session());
    page.refresh();
    ui::Destination there;
    there.organization = office.organizations.front().id;
    page.go(there);
    for (const auto *table : page.findChildren<QTableWidget *>())
        if (table->accessibleName() == u"Sheets")
            return table->item(0, 1)->text();
    return {};
}

TEST(CohortPages, ListsAndTheCardSayWhatIsProvisionalUntilItIsFrozen)
{
    TestOffice office(standardWithQuota());
    const auto first = office.plan(0);
    {
        ui::SheetEditor editor(office.session());
        ASSERT_TRUE(editor.open(first));
        scoreAll(editor, 2);
        ASSERT_TRUE(editor.close());
    }
    ui::settleBeforeLooking(office.session());
    EXPECT_TRUE(secondLineOf(office, first).contains(u"provisional"_s));
    EXPECT_EQ(stateOf(office), u"Total provisional"_s);
    EXPECT_EQ(cardTotalOf(office), u"19, provisional"_s);
    office.freeze();
    EXPECT_FALSE(secondLineOf(office, first).contains(u"provisional"_s));
    EXPECT_EQ(stateOf(office), QString());
    EXPECT_EQ(cardTotalOf(office), u"19"_s);
}

} // namespace
