// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the sheet: the list of visits, the item, columns and parts, other keyboards.
#include "core/journal/edits.h"
#include "tests/ui/office.h"
#include "tests/ui/pages/hand.h"
#include "ui/models/sheet_model.h"
#include "ui/models/visit_model.h"
#include "ui/widgets/column_choice.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QInputMethodQueryEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(AssessPage, LettersAreCommandsThoughTheCellsCanBeEdited)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    const auto isInputMethodOn = [&hand] {
        QInputMethodQueryEvent asked(Qt::ImEnabled);
        QCoreApplication::sendEvent(&hand.view(), &asked);
        return asked.value(Qt::ImEnabled).toBool();
    };
    ASSERT_TRUE((hand.view().currentIndex().flags() & Qt::ItemIsEditable) != 0);
    EXPECT_FALSE(isInputMethodOn());
    hand.press(Qt::Key_Down);
    EXPECT_FALSE(isInputMethodOn());
    hand.view().clearFocus();
    hand.view().setFocus();
    QFocusEvent entered(QEvent::FocusIn);
    QCoreApplication::sendEvent(&hand.view(), &entered);
    EXPECT_FALSE(isInputMethodOn());
    hand.press(Qt::Key_F2); // an editor is where Chinese is written
    auto *editor = hand.view().findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->testAttribute(Qt::WA_InputMethodEnabled));
}

TEST(AssessPage, FullWidthDigitsCount)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, u"３"_s);
    QCoreApplication::sendEvent(&hand.view(), &press);
    hand.press(Qt::Key_Return);
    EXPECT_EQ(office.sheet(id).clauses[0].a, 3);
    EXPECT_EQ(hand.view().currentItem(), 1);
}

TEST(AssessPage, TheItemSaysWhoAnsweredItAndWhen)
{
    TestOffice office(countingStandard(10));
    core::Author author;
    author.id = core::AuthorId::make([&] { return office.session().now(); });
    author.name = u"彭书香"_s;
    office.session().edit(core::Action::ChangeSetting, {core::authorEdit(author)});
    office.session().journal().setAuthor(author.id);
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    const auto said = [&page] {
        QStringList words;
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisibleTo(&page) && label->text().startsWith(u"Answered"))
                words << label->text();
        return words.join(u'|');
    };
    hand.type(u"2"_s);
    EXPECT_EQ(said(), QString()) << "it is not in the file yet";
    hand.press(Qt::Key_Return);
    EXPECT_EQ(said(), QString()) << "the next one is not answered";
    hand.press(Qt::Key_Up);
    EXPECT_EQ(said(), u"Answered 2023-11-15 09:00 by 彭书香"_s);
    hand.press(Qt::Key_Backspace);
    page.settle();
    EXPECT_EQ(said(), QString());
}

TEST(AssessPage, TheFigureOfOverdueVisitsLeadsToThem)
{
    TestOffice office(countingStandard(10), 4);
    office.plan(0, TestOffice::today().addDays(-3));
    office.plan(1, TestOffice::today());
    office.plan(2, TestOffice::today().addDays(2));
    const auto late = office.plan(3, TestOffice::today().addDays(-1));
    ui::AssessPage page(office.session());
    page.resize(1200, 700);
    page.show();
    page.refresh();
    page.go({.page = ui::PageName::Assess, .list = u"overdue"_s});
    auto *visits = page.findChild<ui::VisitModel *>();
    const auto shown = [visits] {
        int entries = 0;
        for (int group = 0; group < visits->rowCount(); ++group)
            entries += visits->rowCount(visits->index(group, 0));
        return entries;
    };
    EXPECT_EQ(shown(), 2);
    EXPECT_TRUE(visits->indexOf(late).isValid());
    QPushButton *limit = buttonOf(page, u"Only: Overdue"_s);
    ASSERT_NE(limit, nullptr);
    limit->click();
    EXPECT_EQ(shown(), 4);
}

TEST(AssessPage, ColumnsAndPartsAreThereAgainAsThePersonLeftThem)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    const int points = ui::SheetModel::PointsColumn;
    int visits = 0;
    {
        ui::AssessPage page(office.session());
        page.resize(1600, 800);
        page.show();
        ASSERT_TRUE(page.openSheet(id));
        QHeaderView *header = page.findChild<ui::SheetView *>()->header();
        const int edge = header->sectionViewportPosition(points) + header->sectionSize(points) - 1;
        const int before = header->sectionSize(points);
        drag(header->viewport(), {edge, 8}, {edge + 40, 8});
        EXPECT_EQ(header->sectionSize(points), before + 40);
        QMenu menu;
        header->findChild<ui::ColumnChoice *>()->fill(&menu);
        for (QAction *action : menu.actions())
            if (action->text() == u"Marks")
                action->setChecked(false);
        auto *parts = page.findChild<QSplitter *>();
        const int narrow = parts->sizes().front();
        drag(parts->handle(1), {0, 50}, {60, 50});
        visits = parts->sizes().front();
        EXPECT_GT(visits, narrow + 40);
    }
    ui::AssessPage page(office.session());
    page.resize(1600, 800);
    page.show();
    ASSERT_TRUE(page.openSheet(id));
    auto *view = page.findChild<ui::SheetView *>();
    EXPECT_TRUE(view->isColumnHidden(ui::SheetModel::Marks));
    EXPECT_FALSE(view->isColumnHidden(ui::SheetModel::Text));
    EXPECT_NEAR(page.findChild<QSplitter *>()->sizes().front(), visits, 2);
    EXPECT_GT(view->columnWidth(points), view->columnWidth(ui::SheetModel::Number));
}

TEST(AssessPage, TheKeyboardOpensTheMenuOfColumns)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    page.resize(1600, 800);
    page.show();
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    const auto shownMenu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {5, 5}, {5, 5}, Qt::NoModifier);
    QCoreApplication::sendEvent(&hand.view(), &asked);
    ASSERT_NE(shownMenu(), nullptr) << "the Menu key";
    shownMenu()->close();
    QTest::keyClick(&hand.view(), Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = shownMenu();
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->activeAction(), nullptr) << "nothing is chosen by one key too many";
    for (QAction *action : menu->actions())
        if (action->text() == u"Method")
            menu->setActiveAction(action);
    const bool wasHidden = hand.view().isColumnHidden(ui::SheetModel::Method);
    QTest::keyClick(menu, Qt::Key_Return);
    EXPECT_NE(hand.view().isColumnHidden(ui::SheetModel::Method), wasHidden);
}
