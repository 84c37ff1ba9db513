// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "tests/ui/pages/page_test.h"
#include "ui/charts/chart_panel.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_card.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

class OverviewPageTest : public PageTest
{
protected:
    void open()
    {
        page = std::make_unique<ui::OverviewPage>(*session);
        QObject::connect(page.get(), &ui::OverviewPage::updated, [this] { ++updates; });
        page->resize(1160, 700);
        page->show();
        ASSERT_TRUE(waitFor([this] { return updates > 0; }));
    }

    ui::FigureCard *card(const QString &words) const
    {
        for (ui::FigureCard *found : page->findChildren<ui::FigureCard *>())
            if (found->accessibleName().startsWith(words))
                return found;
        return nullptr;
    }

    ui::ChartPanel *panel(const QString &words) const
    {
        for (ui::ChartPanel *found : page->findChildren<ui::ChartPanel *>())
            if (found->accessibleName().contains(words))
                return found;
        return nullptr;
    }

    std::unique_ptr<ui::OverviewPage> page;
    int updates = 0;
};

} // namespace

TEST_F(OverviewPageTest, AnEmptyWorkbookIsToldWhatToBeginWith)
{
    open();
    const auto *empty = page->findChild<ui::EmptyState *>();
    ASSERT_TRUE(empty->isVisible()) << "no zeros, and no chart of nothing";
    EXPECT_EQ(card(u"Share"_s)->isVisible(), false);
    ui::Destination where;
    QObject::connect(page.get(), &ui::Page::navigate,
                     [&where](const ui::Destination &to) { where = to; });
    empty->findChild<QPushButton *>()->click();
    EXPECT_EQ(where.page, ui::PageName::Organizations);
    fillCity();
    updates = 0;
    page->refresh();
    ASSERT_TRUE(waitFor([this] { return updates > 0; }));
    EXPECT_FALSE(empty->isVisible());
    EXPECT_TRUE(card(u"Share"_s)->isVisible());
}

TEST_F(OverviewPageTest, ShowsWhatCountingByHandGives)
{
    fillCity();
    open();
    std::map<QString, int> grades;
    int assessable = 0;
    for (const core::Organization &one : core::readOrganizations(session->database())) {
        if (one.standing.exempt)
            continue;
        ++assessable;
        QString standing;
        QDate last;
        for (const core::Decision &decision : core::readDecisions(session->database(), one.id))
            if (decision.day <= session->today() && (!last.isValid() || decision.day > last)) {
                last = decision.day;
                standing = decision.grade;
            }
        ++grades[standing];
    }
    const core::GradeMix &whole = page->shown().whole;
    EXPECT_EQ(whole.assessable, assessable);
    EXPECT_EQ(whole.notAssessed, grades[QString()]);
    for (const QString &grade : {u"A"_s, u"B"_s, u"C"_s})
        EXPECT_EQ(whole.grades.at(grade), grades[grade]) << grade.toStdString();
    EXPECT_TRUE(card(u"Share of grade A"_s)
                    ->figure()
                    .contains(core::shareText(grades[u"A"_s], assessable, 50000)));
    EXPECT_EQ(card(u"Grade C left"_s)->figure(), QString::number(grades[u"C"_s]));
}

TEST_F(OverviewPageTest, MovesWhenAGradeIsDecided)
{
    fillCity();
    open();
    const int before = page->shown().whole.grades.at(u"A"_s);
    const int seen = updates;
    core::Decision decision;
    decision.organization = ids[9]; // not assessed until now
    decision.round = core::readRounds(session->database()).front().id;
    decision.grade = u"A"_s;
    decision.day = session->today();
    session->edit(core::Action::DecideGrade, {core::decisionEdit(decision, u"130202"_s)});
    ASSERT_TRUE(waitFor([&] { return updates > seen; }));
    EXPECT_EQ(page->shown().whole.grades.at(u"A"_s), before + 1);
}

TEST_F(OverviewPageTest, AFigureLeadsToTheListBehind)
{
    fillCity();
    open();
    ui::Destination where;
    QObject::connect(page.get(), &ui::Page::navigate,
                     [&](const ui::Destination &destination) { where = destination; });
    QTest::mouseClick(card(u"Grade C left"_s), Qt::LeftButton);
    EXPECT_EQ(where.page, ui::PageName::Organizations);
    EXPECT_EQ(where.list, u"grade:C"_s);
    EXPECT_EQ(
        core::organizationsBehind(session->database(), {}, session->today(), where.list).size(),
        static_cast<std::size_t>(page->shown().whole.grades.at(u"C"_s)));
}

TEST_F(OverviewPageTest, AChartIsATableTooAndCopiesAsText)
{
    fillCity();
    open();
    ui::ChartPanel *counties = panel(u"county"_s);
    counties->showTable(true);
    auto *table = counties->findChild<QTableWidget *>();
    ASSERT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->item(1, 0)->text(), u"丰南区"_s);
    const QStringList lines = counties->text().split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[2].section(u'\t', 0, 0), u"丰南区"_s);
    EXPECT_EQ(lines[0].count(u'\t'), lines[3].count(u'\t'));
}

TEST_F(OverviewPageTest, ExemptOnesAreCountedOnEveryPicture)
{
    fillCity();
    open();
    int pictures = 0;
    for (const ui::Chart *chart : page->findChildren<ui::Chart *>()) {
        const ui::ChartTable table = chart->table();
        const QString said = table.summary + table.headers.join(u' ');
        EXPECT_TRUE(said.contains(u"exempt"_s, Qt::CaseInsensitive)) << qPrintable(said);
        ++pictures;
    }
    EXPECT_EQ(pictures, 4);
    EXPECT_TRUE(card(u"Not assessed"_s)->remark().contains(u"Exempt: 1"_s));
}

TEST_F(OverviewPageTest, ATargetThatClearsAGradeIsJudgedByWhatIsLeft)
{
    fillCity();
    session->edit(core::Action::ChangeSetting, {core::targetEdit({u"C"_s, 0, QDate(2024, 6, 30)})});
    open();
    EXPECT_TRUE(card(u"Grade C left"_s)->remark().contains(u"Missed by"_s))
        << qPrintable(card(u"Grade C left"_s)->remark());
    const ui::Chart *path = panel(u"way to the target"_s)->findChild<ui::Chart *>();
    EXPECT_TRUE(path->table().summary.contains(u"no C by 2024-06-30"_s))
        << qPrintable(path->table().summary);
}

TEST_F(OverviewPageTest, AChartTellsAssistiveTechnologyItsTable)
{
    fillCity();
    open();
    auto *chart = panel(u"sector"_s)->findChild<ui::Chart *>();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(chart);
    ASSERT_NE(accessible, nullptr);
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty());
    EXPECT_TRUE(accessible->text(QAccessible::Value).contains(u'\t'));
}

TEST_F(OverviewPageTest, SavesPictures)
{
    fillCity();
    open();
    for (ui::ChartPanel *each : page->findChildren<ui::ChartPanel *>()) {
        const QString png = folder.filePath(u"chart.png"_s);
        const QString svg = folder.filePath(u"chart.svg"_s);
        EXPECT_TRUE(each->exportPng(png));
        EXPECT_TRUE(each->exportSvg(svg));
        EXPECT_GT(QFile(png).size(), 1000);
        EXPECT_GT(QFile(svg).size(), 1000);
        EXPECT_FALSE(each->exportPng(folder.filePath(u"no/such/folder/chart.png"_s)));
    }
}

TEST_F(OverviewPageTest, LooksWell)
{
    fillCity();
    open();
    photograph(*page, u"overview"_s);
    EXPECT_FALSE(page->findChildren<ui::ChartPanel *>().isEmpty());
}

TEST_F(OverviewPageTest, AnEmptyWorkbookShowsNoFigures)
{
    open();
    EXPECT_EQ(page->shown().whole.organizations, 0);
    EXPECT_FALSE(card(u"Grade C left"_s)->isVisible());
}

TEST_F(OverviewPageTest, WhereTheFilterHidesAllTheFiguresAreZero)
{
    fillCity();
    session->setFilter({.county = u"990000"_s});
    open();
    EXPECT_EQ(page->shown().whole.organizations, 0);
    EXPECT_TRUE(card(u"Grade C left"_s)->isVisible());
    EXPECT_EQ(card(u"Grade C left"_s)->figure(), u"0"_s);
}
