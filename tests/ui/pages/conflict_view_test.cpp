// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/grade_report.h"
#include "core/reporting/overview.h"
#include "tests/ui/pages/exchange_offices.h"
#include "ui/dialogs/settle_many_dialog.h"
#include "ui/pages/assess_page.h"
#include "ui/pages/bundle_import.h"
#include "ui/pages/exchange_page.h"
#include "ui/print/grade_report_words.h"
#include "ui/widgets/conflict_view.h"
#include "ui/widgets/message_bar.h"
#include "ui/workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// Both offices scored some items of one sheet, and the city took the county's bundle in.
class ConflictViewTest : public testing::Test, protected TwoOffices
{
protected:
    void open(ui::ExchangePage &page, int conflicts)
    {
        confirmEachOther();
        for (int item = 0; item < conflicts; ++item) {
            score(item, 1);
            score(*city, item, 3);
        }
        QObject::connect(&page, &ui::Page::navigate, &page,
                         [this](const ui::Destination &destination) { went = destination; });
        page.resize(1160, 700);
        page.show();
        page.bundleImport().take({send(county.session(), u"a.plumbx"_s, {})}, {});
        ASSERT_TRUE(soon([&] { return openCount(page) == conflicts; }));
        list = named<QTableView>(page, u"Open conflicts"_s);
        ASSERT_NE(list, nullptr);
        ASSERT_TRUE(list->isVisible()) << "new conflicts are shown at once";
        EXPECT_TRUE(soon([&] { return page.focusWidget() == list; })) << "a digit settles them";
    }

    static int openCount(ui::ExchangePage &page)
    {
        return static_cast<int>(page.conflicts().conflicts().size());
    }

    std::int64_t times(int item)
    {
        const auto &shelved = city->standards().get(county.standard);
        core::Sheet read;
        read.fit(shelved.standard);
        core::readSheet(city->database(), sheet, shelved.standard, read);
        return read.clauses.at(static_cast<std::size_t>(item)).a;
    }

    static QStringList columnOf(const QTableView &view, int column)
    {
        QStringList texts;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            texts << view.model()->index(row, column).data().toString();
        return texts;
    }

    /// A visible label or button by the beginning of its text.
    template <typename Widget>
    static Widget *startingWith(const QWidget &root, const QString &beginning)
    {
        for (auto *widget : root.findChildren<Widget *>())
            if (widget->text().startsWith(beginning) && widget->isVisible())
                return widget;
        return nullptr;
    }

    QTableView *list = nullptr;
    ui::Destination went;
};

TEST_F(ConflictViewTest, AKeyChoosesAndTheNextOneIsShownAtOnceAndUndoOpensIt)
{
    ui::ExchangePage page(*city);
    open(page, 2);
    auto *sides = named<QTableView>(page, u"The values side by side"_s);
    const int row = static_cast<int>(columnOf(*sides, 0).indexOf(u"Answer"_s));
    ASSERT_GE(row, 0);
    EXPECT_EQ(sides->model()->index(row, 1).data().toString(), u"3 次"_s);
    EXPECT_EQ(sides->model()->index(row, 2).data().toString(), u"1 次"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_2);
    EXPECT_EQ(openCount(page), 2) << "first the reason";
    auto *reason = named<QLineEdit>(page, u"Why it is chosen"_s);
    QTest::keyClicks(reason, u"recounted"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(openCount(page), 1);
    EXPECT_EQ(times(0), 1);
    QTest::keyClick(list, Qt::Key_1); // the reason stays
    EXPECT_EQ(openCount(page), 0);
    EXPECT_EQ(times(1), 3);
    city->undo();
    ASSERT_TRUE(soon([&] { return openCount(page) == 1; }));
    city->undo();
    ASSERT_TRUE(soon([&] { return openCount(page) == 2; }));
    EXPECT_EQ(times(0), 3);
    city->redo();
    ASSERT_TRUE(soon([&] { return openCount(page) == 1; }));
    EXPECT_EQ(times(0), 1);
}

TEST_F(ConflictViewTest, TheSidesSayWhoseTheyAreAndWhatTheSheetWouldComeTo)
{
    ui::ExchangePage page(*city);
    open(page, 1);
    auto *sides = named<QTableView>(page, u"The values side by side"_s);
    const QAbstractItemModel *model = sides->model();
    EXPECT_EQ(model->headerData(1, Qt::Horizontal).toString(), u"1: 唐山市委组织部"_s);
    EXPECT_EQ(model->headerData(2, Qt::Horizontal).toString(), u"2: 丰南区委组织部"_s);
    const QStringList facts = columnOf(*sides, 0);
    const int earned = static_cast<int>(facts.indexOf(u"Earned"_s));
    ASSERT_GE(earned, 0) << facts.join(u',').toStdString();
    EXPECT_EQ(model->index(earned, 1).data().toString(), u"0.5 of 2"_s);
    EXPECT_EQ(model->index(earned, 2).data().toString(), u"1.5 of 2"_s);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(went.assessment, sheet);
    EXPECT_EQ(went.item, 0);
}

TEST_F(ConflictViewTest, ManyAreSettledByARuleAfterALook)
{
    ui::ExchangePage page(*city);
    open(page, 3);
    QTest::mouseClick(named<QPushButton>(page, u"Many by a rule…"_s), Qt::LeftButton);
    auto *dialog = page.findChild<ui::SettleManyDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *settle = named<QPushButton>(*dialog, u"Settle 3 conflicts"_s);
    ASSERT_NE(settle, nullptr);
    EXPECT_FALSE(settle->isEnabled()) << "not without a reason";
    named<QComboBox>(*dialog, u"Whose value stands"_s)
        ->setCurrentText(u"丰南区委组织部 (130207)"_s);
    const auto *table = dialog->findChild<QTableView *>();
    EXPECT_EQ(columnOf(*table, 3), (QStringList{u"1 次"_s, u"1 次"_s, u"1 次"_s}));
    EXPECT_EQ(columnOf(*table, 4).front(), u"3 次 (唐山市委组织部)"_s);
    QTest::keyClicks(named<QLineEdit>(*dialog, u"Why it is chosen"_s), u"county"_s);
    EXPECT_EQ(openCount(page), 3) << "nothing is done before the button";
    QTest::mouseClick(settle, Qt::LeftButton);
    ASSERT_TRUE(soon([&] { return openCount(page) == 0; }));
    EXPECT_EQ(times(2), 1);
    city->undo();
    ASSERT_TRUE(soon([&] { return openCount(page) == 3; }));
}

TEST_F(ConflictViewTest, TheSheetItsBarAndItsReportSayThatItIsProvisional)
{
    ui::ExchangePage page(*city);
    open(page, 1);
    ui::AssessPage assess(*city);
    ui::Destination wanted;
    QObject::connect(&assess, &ui::Page::navigate,
                     [&](const ui::Destination &destination) { wanted = destination; });
    assess.resize(1160, 700);
    assess.show();
    ASSERT_TRUE(assess.openSheet(sheet));
    const auto flag = [&] { return startingWith<QPushButton>(assess, u"Offices gave"_s); };
    ASSERT_NE(flag(), nullptr);
    EXPECT_TRUE(flag()->text().contains(u"1.1"_s));
    EXPECT_NE(startingWith<QLabel>(assess, u"Provisional: 1 item has"_s), nullptr);
    flag()->click();
    EXPECT_EQ(wanted.list, u"conflicts"_s);
    EXPECT_EQ(wanted.assessment, sheet);
    const core::GradeReport report =
        core::buildGradeReport(city->database(), city->standards(), sheet, city->now());
    EXPECT_TRUE(ui::conflictWords(report).contains(u"1.1"_s));
    const auto provisional = [&](const core::Filter &filter) {
        return core::buildOverview(city->database(), filter, TestOffice::today()).conflicts;
    };
    EXPECT_EQ(provisional({}), 1);
    EXPECT_EQ(provisional({.county = u"130202"_s}), 0);
    list->setFocus();
    named<QLineEdit>(page, u"Why it is chosen"_s)->setText(u"recounted"_s);
    QTest::keyClick(list, Qt::Key_1);
    EXPECT_EQ(flag(), nullptr);
    EXPECT_TRUE(core::buildGradeReport(city->database(), city->standards(), sheet, city->now())
                    .conflicts.empty());
}

TEST_F(ConflictViewTest, TheFilterHidesAndSaysSo)
{
    ui::ExchangePage page(*city);
    open(page, 1);
    auto *organization = named<QLineEdit>(page, u"Organization: part of its name or code"_s);
    QTest::keyClicks(organization, u"0001"_s);
    EXPECT_EQ(page.conflicts().shown().size(), 1U);
    QTest::keyClicks(organization, u"99"_s);
    EXPECT_TRUE(page.conflicts().shown().empty());
    bool isSaid = false;
    for (const auto *label : page.findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"filter hides"_s);
    EXPECT_TRUE(isSaid);
}

TEST_F(ConflictViewTest, WhatWasSaidOfConflictsAfterAnImportIsRenewedWhenTheyAreSettled)
{
    confirmEachOther();
    for (int item = 0; item < 2; ++item) {
        score(item, 1);
        score(*city, item, 3);
    }
    ui::Jobs jobs;
    ui::Workbench bench(*city, &jobs);
    bench.resize(1160, 700);
    bench.QWidget::show();
    bench.show(ui::PageName::Exchange);
    auto &page = *qobject_cast<ui::ExchangePage *>(bench.current());
    auto &bar = *bench.findChild<ui::MessageBar *>();
    const auto said = [&bar](const QString &part) {
        return soon([&] { return bar.current().what.contains(part); });
    };
    page.bundleImport().take({send(county.session(), u"a.plumbx"_s, {})}, {});
    EXPECT_TRUE(said(u"2 conflicts are open afterwards"_s));
    ASSERT_TRUE(soon([&] { return openCount(page) == 2; }));
    list = named<QTableView>(page, u"Open conflicts"_s);
    named<QLineEdit>(page, u"Why it is chosen"_s)->setText(u"recounted"_s);
    QTest::keyClick(list, Qt::Key_1);
    EXPECT_TRUE(said(u"open now: 1"_s)) << bar.current().what.toStdString();
    EXPECT_FALSE(bar.current().what.contains(u"afterwards"_s));
    QTest::keyClick(list, Qt::Key_1);
    EXPECT_FALSE(bar.current().what.contains(u"onflict"_s)) << bar.current().what.toStdString();
    EXPECT_TRUE(bar.current().what.contains(u"new operation"_s));
    EXPECT_TRUE(bar.current().advice.contains(u"receipt"_s));
    city->undo();
    EXPECT_TRUE(said(u"open now: 1"_s));
    bar.clear();
    QTest::keyClick(list, Qt::Key_1);
    EXPECT_EQ(openCount(page), 0);
    EXPECT_TRUE(bar.current().what.isEmpty()) << "what was closed stays closed";
    jobs.waitForAll();
}

} // namespace
