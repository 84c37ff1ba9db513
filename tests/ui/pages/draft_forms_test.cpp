// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"
#include "tests/ui/pages/draft_editing.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// What the forms beside the tree ask for and say.
class DraftFormsTest : public DraftEditingTest
{
};

} // namespace

TEST_F(DraftFormsTest, TabGoesOnFromALineThatWasAddedJustNow)
{
    begin();
    typeItem(u"甲"_s, u"4"_s);
    choose(u"Rule"_s, u"choice"_s);
    const core::JsonPath options = section / "items" / 0 / "clauses" / 0 / "rule" / "options";
    named<QLineEdit>(u"Points, line 2"_s)->setFocus();
    for (const QString &words : {u"一般"_s, u"差"_s}) {
        press(Qt::Key_Tab);
        ASSERT_NE(qobject_cast<QPushButton *>(focus()), nullptr) << qPrintable(words);
        press(Qt::Key_Space);
        type(words);
        press(Qt::Key_Tab);
        type(u"1"_s);
    }
    EXPECT_EQ(text(options / 2 / "label"), u"一般"_s);
    EXPECT_EQ(text(options / 3 / "label"), u"差"_s) << "Space took the line away again";
    EXPECT_EQ(text(options / 3 / "points"), u"1"_s);
}

TEST_F(DraftFormsTest, WhatIsStillToBeChosenIsNotSaidAsIfItWereChosen)
{
    begin();
    typeItem(u"甲"_s, u"4"_s);
    choose(u"Rule"_s, u"slope"_s);
    const auto says = [this](const QString &words) {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    EXPECT_TRUE(says(u"something is still to be chosen"_s));
    choose(u"Counted"_s, u"whole"_s);
    EXPECT_FALSE(says(u"something is still to be chosen"_s));
}

TEST_F(DraftFormsTest, AnEmptySectionSaysHowToGoOn)
{
    begin();
    const auto says = [this] {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(u"Insert adds"_s))
                return true;
        return false;
    };
    QCoreApplication::processEvents();
    EXPECT_TRUE(says());
    typeItem(u"甲"_s, u"1"_s);
    page.view().select(section);
    QCoreApplication::processEvents();
    EXPECT_FALSE(says());
}

TEST_F(DraftFormsTest, ADraftThatNobodyHasTypedInIsNotBlamed)
{
    begin();
    const auto says = [this](const QString &words) {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    EXPECT_TRUE(page.editor().findings().empty());
    EXPECT_TRUE(says(u"It is checked from the first item on."_s));
    core::UncheckedStandard reading = core::readUnchecked(page.editor().document());
    EXPECT_FALSE(core::checked(reading).empty()) << "who issues it is told";
    typeItem(u"甲"_s, u"1"_s);
    page.editor().checkNow();
    EXPECT_FALSE(page.editor().findings().empty()) << "an item without a rule";
    EXPECT_FALSE(says(u"It is checked from the first item on."_s));
}

TEST_F(DraftFormsTest, ASectionIsBegunFromWithinAnyField)
{
    begin();
    press(Qt::Key_Insert);
    type(u"甲"_s);
    press(Qt::Key_Insert, Qt::AltModifier);
    type(u"班子队伍"_s);
    const core::JsonPath sections = core::JsonPath() / "parts" / 0 / "sections";
    EXPECT_EQ(text(sections / 1 / "title"), u"班子队伍"_s);
    press(Qt::Key_Insert);
    auto *unit = named<QComboBox>(u"Unit"_s);
    ASSERT_NE(unit, nullptr);
    unit->setFocus();
    press(Qt::Key_Insert, Qt::AltModifier);
    type(u"集体经济"_s);
    EXPECT_EQ(text(sections / 2 / "title"), u"集体经济"_s);
}

TEST_F(DraftFormsTest, AVetoIsChosenByTheNumberAndTextOfItsItemAndStoredByItsId)
{
    beginSample();
    page.view().select(core::JsonPath() / "grading");
    QCoreApplication::processEvents(); // lines come into sight with the next layout
    auto *box = named<QComboBox>(u"Veto item, line 1"_s);
    ASSERT_NE(box, nullptr);
    const core::JsonPath item = core::JsonPath() / "grading" / "vetoes" / 0 / "item";
    EXPECT_EQ(text(item), u"village.v1"_s);
    EXPECT_TRUE(box->currentText().startsWith(u"11.2 村党组织书记"_s))
        << qPrintable(box->currentText());
    box->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(text(item), u"village.v2"_s);
    EXPECT_TRUE(box->currentText().startsWith(u"11.3 村级选举"_s))
        << qPrintable(box->currentText());
}

TEST_F(DraftFormsTest, AVetoOfAnItemThatIsNotThereIsShownByItsId)
{
    ASSERT_TRUE(page.beginDraft(R"({"parts":[{"sections":[{"items":[]}]}],
        "grading":{"grades":["A"],"rules":[],"vetoes":[{"item":"gone","effect":"worst"}]}})"));
    page.view().select(core::JsonPath() / "grading");
    QCoreApplication::processEvents(); // lines come into sight with the next layout
    auto *box = named<QComboBox>(u"Veto item, line 1"_s);
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->currentText(), u"gone"_s);
}
