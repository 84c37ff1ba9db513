// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organization_reader.h"
#include "tests/ui/office.h"
#include "tests/ui/pages/hand.h"
#include "ui/dialogs/decide_dialog.h"
#include "ui/dialogs/new_sheet_dialog.h"
#include "ui/pages/assess_page.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/sheet_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(AssessPage, SixtyItemsWithEightDeductionsTakeAtMostNinetyKeys)
{
    TestOffice office(countingStandard(60));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    page.refresh();
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    for (int item = 0; item < 60; ++item) {
        if (item % 8 == 3) {
            hand.type(u"2"_s);
            hand.press(Qt::Key_Return);
        } else {
            hand.press(Qt::Key_Space);
        }
    }
    EXPECT_LE(hand.presses, 90);
    EXPECT_EQ(shownTotal(page), u"112"_s); // 120 − 8 × 2 × 0.5
    EXPECT_EQ(office.entry(id).total, 112'000);
    EXPECT_EQ(office.entry(id).grade, u"A"_s);
    EXPECT_TRUE(office.entry(id).complete);
}

TEST(AssessPage, AnAnswerIsInTheFileWhenTheCursorLeavesIt)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.type(u"3"_s);
    EXPECT_FALSE(office.sheet(id).clauses[0].given);
    hand.press(Qt::Key_Down);
    EXPECT_EQ(office.sheet(id).clauses[0].a, 3);
    EXPECT_EQ(office.entry(id).state, core::VisitState::Draft);
}

TEST(AssessPage, AnAnswerIsInTheFileASecondAfterTheLastKey)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    QSignalSpy written(&office.session(), &ui::Session::changed);
    hand.type(u"4"_s);
    ASSERT_TRUE(written.wait(5000));
    EXPECT_EQ(office.sheet(id).clauses[0].a, 4);
}

TEST(AssessPage, UndoTakesBackTheLastItemAndGoesThere)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.type(u"1"_s);
    hand.press(Qt::Key_Return);
    hand.type(u"2"_s);
    hand.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(office.sheet(id).clauses[0].given);
    EXPECT_FALSE(office.sheet(id).clauses[1].given);
    EXPECT_EQ(hand.view().currentItem(), 1);
    hand.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(office.sheet(id).clauses[0].given);
    hand.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    hand.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(office.sheet(id).clauses[0].a, 1);
    EXPECT_EQ(office.sheet(id).clauses[1].a, 2);
}

TEST(AssessPage, NotApplicableAsksForAReasonAndGoesOn)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.type(u"n"_s);
    ui::NoteField *reason = fieldOf(page, u"Why it does not apply"_s);
    ASSERT_NE(reason, nullptr);
    EXPECT_TRUE(reason->isVisibleTo(&page));
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_FALSE(office.sheet(id).items[0].notApplicable);
    QTest::keyClicks(reason, u"no members yet"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(hand.view().currentItem(), 1);
    EXPECT_TRUE(office.sheet(id).items[0].notApplicable);
    EXPECT_EQ(office.sheet(id).items[0].reason, u"no members yet"_s);
}

TEST(AssessPage, TheReasonOfADeductionIsWrittenBesideIt)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.type(u"2r"_s);
    ui::NoteField *note = fieldOf(page, u"Reason of the deduction (R)"_s);
    ASSERT_NE(note, nullptr);
    QTest::keyClicks(note, u"March, July"_s);
    QTest::keyClick(note, Qt::Key_Return);
    page.settle();
    EXPECT_EQ(office.sheet(id).items[0].note, u"March, July"_s);
    EXPECT_EQ(office.sheet(id).clauses[0].a, 2);
}

TEST(AssessPage, WhatIsNoAnswerStaysUntilItIsMendedAndNeverReachesTheFile)
{
    TestOffice office(standardOf(R"({"id":"i1","number":"1","text":"t","points":10,"start":"zero",)"
                                 R"("clauses":[{"id":"c1","text":"x","rule":{"type":"share",)"
                                 R"("points":10,"target":1},"input":{"type":"ratio"}}]},)"
                                 R"({"id":"i2","number":"2","text":"t","points":10,)"
                                 R"("clauses":[{"id":"c1","text":"x","rule":{"type":"once",)"
                                 R"("points":-1}}]})",
                                 20));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.type(u"6/"_s);
    hand.press(Qt::Key_Return);
    EXPECT_EQ(hand.view().currentItem(), 0);
    EXPECT_FALSE(office.sheet(id).clauses[0].given);
    hand.type(u"8"_s);
    hand.press(Qt::Key_Return);
    EXPECT_EQ(hand.view().currentItem(), 1);
    EXPECT_EQ(office.sheet(id).clauses[0].b, 8);
}

TEST(AssessPage, SpaceWaitsWhereAValueIsNeeded)
{
    TestOffice office(standardOf(R"({"id":"i1","number":"1","text":"t","points":10,"clauses":[)"
                                 R"({"id":"c1","text":"x","rule":{"type":"each","points":-1}},)"
                                 R"({"id":"c2","text":"y","rule":{"type":"slope","threshold":95,)"
                                 R"("side":"below","step":"whole","points":-1},)"
                                 R"("input":{"type":"number"}}]},)"
                                 R"({"id":"i2","number":"2","text":"t","points":10,)"
                                 R"("clauses":[{"id":"c1","text":"x","rule":{"type":"once",)"
                                 R"("points":-1}}]})",
                                 20));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.press(Qt::Key_Space);
    EXPECT_EQ(hand.view().currentItem(), 0);
    EXPECT_EQ(hand.view().currentClause(), 1);
    hand.type(u"93"_s);
    hand.press(Qt::Key_Space);
    EXPECT_EQ(hand.view().currentItem(), 1);
    EXPECT_TRUE(office.sheet(id).items[0].clean);
    EXPECT_EQ(office.sheet(id).clauses[1].a, 93'000'000);
    hand.type(u"1"_s);
    EXPECT_EQ(shownTotal(page), u"17"_s);
}

TEST(AssessPage, BackspaceClearsTheItem)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.press(Qt::Key_Space);
    hand.press(Qt::Key_Up);
    hand.press(Qt::Key_Backspace);
    page.settle();
    EXPECT_FALSE(office.sheet(id).items[0].clean);
}

TEST(AssessPage, ShiftEnterGoesToTheNextUnanswered)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.press(Qt::Key_Space);
    hand.press(Qt::Key_Space);
    hand.press(Qt::Key_Down);
    hand.press(Qt::Key_Space);
    hand.press(Qt::Key_Home);
    hand.press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(hand.view().currentItem(), 2);
}

TEST(AssessPage, AnIncompleteSheetIsNotHandedInAndSaysWhatIsMissing)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.press(Qt::Key_Space);
    QString told;
    QObject::connect(&page, &ui::Page::message, &page,
                     [&](const ui::Message &message) { told = message.what; });
    buttonOf(page, u"Hand in"_s)->click();
    EXPECT_TRUE(told.contains(u"1.2"_s)) << told.toStdString();
    EXPECT_EQ(office.entry(id).state, core::VisitState::Draft);
}

TEST(AssessPage, AHandedInSheetIsDecidedAndTheStandingGradeMoves)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    for (int item = 0; item < 10; ++item)
        hand.press(Qt::Key_Space);
    buttonOf(page, u"Hand in"_s)->click();
    EXPECT_EQ(office.entry(id).state, core::VisitState::HandedIn);
    hand.press(Qt::Key_Home);
    hand.type(u"9"_s);
    page.settle();
    EXPECT_FALSE(office.sheet(id).clauses[0].given); // closed
    QTimer::singleShot(0, &page, [] {
        auto *dialog = qobject_cast<ui::DecideDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        auto *grade = dialog->findChild<QComboBox *>();
        auto *decide = buttonOf(*dialog, u"Decide the grade"_s);
        grade->setCurrentIndex(1);
        EXPECT_FALSE(decide->isEnabled()); // a reason is wanted where B stands for A
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"by vote"_s);
        decide->click();
    });
    buttonOf(page, u"Decide grade…"_s)->click();
    EXPECT_EQ(office.entry(id).decided, u"B"_s);
    const auto rows =
        core::readOrganizationRows(office.session().database(), {}, office.session().today());
    EXPECT_EQ(rows.front().standing, u"B"_s);
}

TEST(AssessPage, AFrozenRoundIsOnlyShown)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(0);
    office.freeze();
    ui::AssessPage page(office.session());
    ASSERT_TRUE(page.openSheet(id));
    Hand hand(page);
    hand.type(u"3"_s);
    hand.press(Qt::Key_Return);
    EXPECT_FALSE(office.sheet(id).clauses[0].given);
    EXPECT_EQ(buttonOf(page, u"Hand in"_s), nullptr);
}

TEST(AssessPage, TheLastSheetIsOpenedAgainAtItsItem)
{
    TestOffice office(countingStandard(10));
    const auto id = office.plan(1);
    {
        ui::AssessPage page(office.session());
        page.refresh();
        ASSERT_TRUE(page.openSheet(id));
        Hand hand(page);
        hand.press(Qt::Key_Space);
        hand.press(Qt::Key_Space);
    }
    office.reopen();
    ui::AssessPage page(office.session());
    page.refresh();
    EXPECT_EQ(page.findChild<ui::SheetView *>()->currentItem(), 2);
}

TEST(NewSheetDialog, FindsAnOrganizationByPartOfItsName)
{
    TestOffice office(countingStandard(10), 40);
    const auto rows =
        core::readOrganizationRows(office.session().database(), {}, office.session().today());
    ui::NewSheetDialog dialog(office.round, rows, TestOffice::today());
    dialog.findChild<QLineEdit *>()->setText(u"浭河"_s);
    ASSERT_TRUE(dialog.value().has_value());
    EXPECT_EQ(dialog.value()->organization, office.organizations[1].id);
    EXPECT_EQ(dialog.value()->level, u"county"_s);
}
