// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/draft_editing.h"
#include "ui/drafting/clause_card.h"
#include "ui/drafting/draft_tree_model.h"
#include "ui/drafting/fault_box.h"
#include "ui/drafting/revision_list.h"
#include "ui/print/finding_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

TEST_F(DraftEditingTest, AnItemIsTypedWithoutTouchingTheMouse)
{
    begin();
    press(Qt::Key_Insert);
    ASSERT_NE(qobject_cast<QPlainTextEdit *>(focus()), nullptr) << "the cursor is in its text";
    type(u"按期召开会议，记录完整。"_s);
    press(Qt::Key_Tab);
    type(u"２．５"_s); // full-width, as an input method leaves them
    const core::JsonPath item = section / "items" / 0;
    EXPECT_EQ(text(item / "text"), u"按期召开会议，记录完整。"_s);
    EXPECT_EQ(text(item / "points"), u"2.5"_s);
    EXPECT_EQ(text(item / "clauses" / 0 / "rule" / "points"), u"-0.5"_s);
    page.settle();
    EXPECT_TRUE(stored() == page.editor().document());
}

TEST_F(DraftEditingTest, TabGoesFromTheItemThroughItsClausesInTheOrderOfTheEyes)
{
    begin();
    press(Qt::Key_Insert);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Escape);
    page.view().select(section / "items" / 0);
    page.view().tree()->setFocus();
    press(Qt::Key_F2);
    QStringList names;
    for (int n = 0; n < 24; ++n) {
        names.append(focus()->accessibleName());
        press(Qt::Key_Tab);
    }
    const auto first = names.indexOf(u"Clause"_s);
    EXPECT_EQ(names.mid(0, 5),
              (QStringList{u"Text, word for word as the sheet has it"_s, u"Points"_s,
                           u"Method of checking"_s, u"Kind"_s, u"Starts at"_s}));
    EXPECT_EQ(first, 5);
    EXPECT_EQ(names.mid(6, 2), (QStringList{u"Rule"_s, u"Points each"_s}));
    const auto second = names.indexOf(u"Clause"_s, 6);
    EXPECT_EQ(names.mid(second, 3), (QStringList{u"Clause"_s, u"Rule"_s, u"Points each"_s}))
        << qPrintable(names.join(u" | "_s));
}

TEST_F(DraftEditingTest, TabGoesOnWithinAClauseThatWasAddedJustNow)
{
    begin();
    press(Qt::Key_Insert);
    type(u"甲"_s);
    for (int n = 0; n < 7; ++n)
        press(Qt::Key_Tab);
    ASSERT_EQ(focus()->accessibleName(), u"Points each"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QStringList names;
    for (int n = 0; n < 4; ++n) {
        names.append(focus()->accessibleName());
        press(Qt::Key_Tab);
    }
    EXPECT_EQ(names,
              (QStringList{u"Clause"_s, u"Rule"_s, u"Points each"_s, u"What is asked for"_s}))
        << qPrintable(names.join(u" | "_s));
}

TEST_F(DraftEditingTest, ANewSectionAsksForItsTitleAndItsFirstItemHasItsNumber)
{
    begin();
    page.view().insertSection();
    type(u"队伍建设"_s);
    const core::JsonPath made = core::JsonPath() / "parts" / 0 / "sections" / 1;
    EXPECT_EQ(text(made / "title"), u"队伍建设"_s);
    const QString number = text(made / "number");
    press(Qt::Key_Escape);
    press(Qt::Key_Insert);
    EXPECT_EQ(text(made / "items" / 0 / "number"), number + u".1"_s);
}

TEST_F(DraftEditingTest, ItemsThatAreNumberedThroughGoOnInTheNextSection)
{
    begin();
    page.editor().set(section / "number", core::jsonText(u"一"_s));
    press(Qt::Key_Insert);
    page.editor().set(section / "items" / 0 / "number", core::jsonText(u"9"_s));
    press(Qt::Key_Insert, Qt::AltModifier);
    press(Qt::Key_Insert, Qt::AltModifier);
    press(Qt::Key_Insert);
    const core::JsonPath third = core::JsonPath() / "parts" / 0 / "sections" / 2;
    EXPECT_EQ(text(third / "number"), u"三"_s);
    EXPECT_EQ(text(third / "items" / 0 / "number"), u"10"_s);
}

TEST_F(DraftEditingTest, TheNextItemHasTheNextNumberAndTheMethodOfTheOneAbove)
{
    begin();
    press(Qt::Key_Insert);
    page.editor().set(section / "items" / 0 / "number", core::jsonText(u"1.1"_s));
    page.editor().set(section / "items" / 0 / "method", core::jsonText(u"查阅资料"_s));
    press(Qt::Key_Insert);
    EXPECT_EQ(text(section / "items" / 1 / "number"), u"1.2"_s);
    EXPECT_EQ(text(section / "items" / 1 / "method"), u"查阅资料"_s);
}

TEST_F(DraftEditingTest, WhatIsTypedIsInTheFileWithinASecondOrWhenTheFieldIsLeft)
{
    begin();
    press(Qt::Key_Insert);
    type(u"甲"_s);
    EXPECT_FALSE(stored() == page.editor().document());
    press(Qt::Key_Tab);
    EXPECT_TRUE(stored() == page.editor().document()) << "left";
    type(u"3"_s);
    EXPECT_TRUE(waitFor([&] { return stored() == page.editor().document(); })) << "a second";
}

TEST_F(DraftEditingTest, KeysInOneFieldAreOneStepOfUndo)
{
    begin();
    press(Qt::Key_Insert);
    const core::Json before = stored();
    type(u"甲乙"_s);
    EXPECT_TRUE(waitFor([&] { return !page.editor().isPending(); }));
    type(u"丙"_s);
    page.settle();
    EXPECT_EQ(text(section / "items" / 0 / "text"), u"甲乙丙"_s);
    session->undo();
    EXPECT_TRUE(page.editor().document() == before) << "the very text, with one step";
    EXPECT_EQ(qobject_cast<QPlainTextEdit *>(
                  named<QPlainTextEdit>(u"Text, word for word as the sheet has it"_s))
                  ->toPlainText(),
              QString());
    session->redo();
    EXPECT_EQ(text(section / "items" / 0 / "text"), u"甲乙丙"_s);
}

TEST_F(DraftEditingTest, ItemsMoveWithAltAndTheArrowsOverTheEdgeOfTheirSection)
{
    begin();
    typeItem(u"甲"_s, u"1"_s);
    typeItem(u"乙"_s, u"2"_s);
    page.view().select(core::JsonPath());
    page.view().insertSection();
    page.view().select(section / "items" / 0);
    page.view().tree()->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(itemTexts(), (std::vector<QString>{u"乙"_s, u"甲"_s}));
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(textOf(page.view().chosen()), u"$.parts[0].sections[1].items[0]"_s);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(textOf(page.view().chosen()), u"$.parts[0].sections[0].items[1]"_s);
}

TEST_F(DraftEditingTest, ACopyStandsBelowWithAnIdOfItsOwn)
{
    begin();
    typeItem(u"甲"_s, u"1"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(itemTexts(), (std::vector<QString>{u"甲"_s, u"甲"_s}));
    EXPECT_NE(text(section / "items" / 0 / "id"), text(section / "items" / 1 / "id"));
}

TEST_F(DraftEditingTest, DeleteRemovesAndOffersItBack)
{
    begin();
    typeItem(u"甲"_s, u"1"_s);
    const QSignalSpy offered(&page, &ui::Page::done);
    press(Qt::Key_Delete);
    EXPECT_TRUE(itemTexts().empty());
    EXPECT_EQ(offered.count(), 1);
    session->undo();
    EXPECT_EQ(itemTexts(), std::vector<QString>{u"甲"_s});
    EXPECT_EQ(textOf(page.view().chosen()), u"$.parts[0].sections[0].items[0]"_s)
        << "what came back is before the eyes";
}

TEST_F(DraftEditingTest, DeleteInAFieldIsTheFieldsOwn)
{
    begin();
    typeItem(u"甲"_s, u"1"_s);
    press(Qt::Key_F2);
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    EXPECT_EQ(itemTexts(), std::vector<QString>{QString()});
}

TEST_F(DraftEditingTest, ADraggedItemStandsWhereItWasDropped)
{
    begin();
    for (const QString &words : {u"甲"_s, u"乙"_s, u"丙"_s})
        typeItem(words, u"1"_s);
    auto *model = qobject_cast<ui::DraftTreeModel *>(page.view().tree()->model());
    const QModelIndex third = model->indexOf(section / "items" / 2);
    const std::unique_ptr<QMimeData> dragged(model->mimeData({third}));
    const QModelIndex into = model->indexOf(section);
    EXPECT_TRUE(model->canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0, into));
    EXPECT_FALSE(model->canDropMimeData(dragged.get(), Qt::MoveAction, 0, 0,
                                        model->indexOf(core::JsonPath())));
    EXPECT_FALSE(model->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, into))
        << "the view takes no row away";
    QCoreApplication::processEvents();
    EXPECT_EQ(itemTexts(), (std::vector<QString>{u"丙"_s, u"甲"_s, u"乙"_s}));
    EXPECT_EQ(textOf(page.view().chosen()), u"$.parts[0].sections[0].items[0]"_s);
}

TEST_F(DraftEditingTest, TextStaysWordForWord)
{
    begin();
    press(Qt::Key_Insert);
    const QString words = u"一、“三会一课”；\n　　（二）全角空格，\t制表\u00a0硬空格——１００分。"_s;
    auto *field = qobject_cast<QPlainTextEdit *>(focus());
    ASSERT_NE(field, nullptr);
    QMimeData clipboard;
    clipboard.setText(words);
    QMetaObject::invokeMethod(field, [&] { field->insertPlainText(words); });
    EXPECT_EQ(text(section / "items" / 0 / "text"), words);
    page.settle();
    page.editor().open(*page.editor().draft());
    EXPECT_EQ(text(section / "items" / 0 / "text"), words);
}

TEST_F(DraftEditingTest, TheRuleIsSaidAndTriedAsItIsBuilt)
{
    begin();
    typeItem(u"甲"_s, u"2"_s);
    press(Qt::Key_F2);
    auto *input = named<QLineEdit>(u"Input to try the clause with"_s);
    ASSERT_NE(input, nullptr);
    input->setFocus();
    type(u"3"_s);
    const auto shows = [&](const QString &words) {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    EXPECT_TRUE(shows(u"3 × −0.5"_s));
    EXPECT_TRUE(shows(u"the item earns 0.5 of 2"_s));
    auto *points = named<QLineEdit>(u"Points each"_s);
    ASSERT_NE(points, nullptr);
    points->setFocus();
    points->selectAll();
    type(u"-1"_s);
    EXPECT_TRUE(shows(u"3 × −1"_s)) << "at once, with the same input";
    EXPECT_TRUE(shows(u"ach occurrence −1"_s)) << "the rule in words";
    photograph(page, u"standards-item"_s);
}

TEST_F(DraftEditingTest, AnotherRuleBringsItsOwnFields)
{
    begin();
    typeItem(u"甲"_s, u"4"_s);
    press(Qt::Key_F2);
    choose(u"Rule"_s, u"tiers"_s);
    EXPECT_EQ(text(section / "items" / 0 / "clauses" / 0 / "rule" / "type"), u"tiers"_s);
    EXPECT_EQ(text(section / "items" / 0 / "start"), u"0"_s);
    EXPECT_NE(named<QLineEdit>(u"Points, line 1"_s), nullptr);
    session->undo();
    EXPECT_EQ(text(section / "items" / 0 / "clauses" / 0 / "rule" / "type"), u"each"_s);
}

TEST_F(DraftEditingTest, WhatIsNoNumberIsSaidAndNotTaken)
{
    begin();
    typeItem(u"甲"_s, u"4"_s);
    press(Qt::Key_F2);
    auto *points = named<QLineEdit>(u"Points"_s);
    ASSERT_NE(points, nullptr);
    points->setFocus();
    points->selectAll();
    type(u"两分"_s);
    EXPECT_EQ(text(section / "items" / 0 / "points"), u"4"_s);
    EXPECT_TRUE(points->parentWidget()->findChild<QLabel *>()->isVisible());
}

TEST_F(DraftEditingTest, FindingsStandAtTheItemAndLeadToIt)
{
    beginSample();
    const core::JsonPath item = core::JsonPath() / "parts" / 1 / "sections" / 0 / "items" / 1;
    page.editor().set(item / "id", core::jsonText(text(core::JsonPath() / "parts" / 1 / "sections" /
                                                       0 / "items" / 0 / "id")));
    page.editor().checkNow();
    EXPECT_TRUE(core::hasErrors(page.editor().findings()));
    page.view().select({});
    auto *list = named<QListWidget>(u"Findings"_s);
    ASSERT_NE(list, nullptr);
    Q_EMIT list->itemActivated(list->item(0));
    EXPECT_EQ(textOf(page.view().chosen()), textOf(item));
    bool isShown = false;
    for (const ui::FaultBox *box : page.findChildren<ui::FaultBox *>())
        isShown = isShown || box->isVisible();
    EXPECT_TRUE(isShown);
    photograph(page, u"standards-findings"_s);
}

TEST_F(DraftEditingTest, APartThatWasTakenIsNotEditedHere)
{
    beginSample(); // its common part is from a document of its own
    const core::JsonPath place = core::JsonPath() / "parts" / 0 / "sections" / 0 / "items" / 0;
    const core::Json before = page.editor().document();
    page.view().select(place);
    const auto *said = page.view().findChild<QLabel *>(u"takenPart"_s);
    EXPECT_TRUE(said->isVisible()) << "and says why";
    page.view().tree()->setFocus();
    press(Qt::Key_Delete);
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Insert);
    page.editor().set(place / "text", core::jsonText(u"x"_s));
    EXPECT_TRUE(page.editor().document() == before);
    page.view().select(core::JsonPath() / "parts" / 0);
    press(Qt::Key_Delete);
    EXPECT_EQ(page.editor().at(core::JsonPath() / "parts")->elements.size(), 1U)
        << "as a whole it may go";
    page.view().select(section / "items" / 0);
    EXPECT_FALSE(said->isVisible()) << "what is left is the standard's own";
}

TEST_F(DraftEditingTest, AnotherItemIsShownFromItsTopAndAClauseAtItsCard)
{
    beginSample();
    const core::JsonPath items = core::JsonPath() / "parts" / 0 / "sections" / 0 / "items";
    page.view().select(items / 0);
    QCoreApplication::processEvents();
    const auto *form = page.view().findChild<QScrollArea *>();
    QScrollBar *bar = form->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([bar] { return bar->maximum() > 0; }))
        << "it has more than there is room for";
    bar->setValue(bar->maximum());
    page.view().select(items / 3);
    QCoreApplication::processEvents();
    EXPECT_EQ(bar->value(), 0);
    const core::JsonPath last = items / 0 / "clauses" / 1;
    page.view().select(last);
    QCoreApplication::processEvents();
    const auto cards = page.view().findChildren<ui::ClauseCard *>();
    const auto card = std::find_if(cards.begin(), cards.end(),
                                   [&](const auto *each) { return each->place() == last; });
    ASSERT_NE(card, cards.end());
    EXPECT_TRUE(form->viewport()->rect().contains((*card)->mapTo(form->viewport(), QPoint(1, 1))));
}

TEST_F(DraftEditingTest, ADraftOfTenThousandItemsIsOnlyLarge)
{
    core::DraftHead head{u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s, u"村"_s, u"T"_s, u"village"_s,
                         2024};
    core::Json standard = core::newStandard(head);
    core::Json items = core::jsonList();
    for (int n = 0; n < 10'000; ++n) {
        core::Json item = core::newItem(u"i%1"_s.arg(n), QString::number(n));
        item = core::withInserted(item, core::JsonPath() / "clauses" / 0, core::newClause(u"c1"_s));
        items.elements.push_back(item);
    }
    ASSERT_TRUE(
        page.beginDraft(core::writtenJson(core::withField(standard, section / "items", items))));
    page.view().select(section / "items" / 9'999);
    page.view().tree()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(itemTexts().size(), 9'999U);
}

TEST_F(DraftEditingTest, AClickBesideTheRowsChoosesNothingElse)
{
    begin();
    typeItem(u"甲"_s, u"1"_s);
    QTreeView *tree = page.view().tree();
    const QPoint below(20, tree->viewport()->height() - 4);
    ASSERT_FALSE(tree->indexAt(below).isValid());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, below);
    EXPECT_TRUE(tree->selectionModel()->isSelected(tree->currentIndex()));
}
