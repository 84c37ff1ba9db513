// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"
#include "tests/ui/pages/draft_editing.h"
#include "ui/print/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

/// What the forms beside the tree ask for and say.
class DraftFormsTest : public DraftEditingTest
{
};

class NamedAttribute : public DraftFormsTest, public testing::WithParamInterface<const char *>
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

TEST_F(DraftFormsTest, TheValueOfATierStaysInSightWhenItsPointsAreTyped)
{
    begin();
    typeItem(u"甲"_s, u"4"_s);
    choose(u"Rule"_s, u"tiers"_s);
    auto *points = named<QLineEdit>(u"Points, line 1"_s);
    ASSERT_NE(points, nullptr);
    points->setFocus();
    points->selectAll();
    type(u"3"_s);
    QCoreApplication::processEvents();
    const auto *kind = named<QComboBox>(u"What it is compared with"_s);
    ASSERT_NE(kind, nullptr);
    const auto *value = kind->parentWidget()->findChild<QStackedWidget *>();
    ASSERT_NE(value, nullptr);
    EXPECT_LT(value->geometry().right(), kind->geometry().left());
    EXPECT_LE(kind->geometry().right(), kind->parentWidget()->width());
}

TEST_F(DraftFormsTest, OnlyAScoredItemSaysWhereItStarts)
{
    begin();
    typeItem(u"甲"_s, u"4"_s);
    const auto *start = named<QComboBox>(u"Starts at"_s);
    ASSERT_NE(start, nullptr);
    EXPECT_EQ(start->currentText(), u"full"_s);
    choose(u"Kind"_s, u"bonus"_s);
    EXPECT_EQ(start->currentText(), u"0"_s);
    EXPECT_FALSE(start->isEnabled());
    choose(u"Kind"_s, {});
    EXPECT_EQ(start->currentText(), u"full"_s);
    EXPECT_TRUE(start->isEnabled());
}

TEST_F(DraftFormsTest, WhatIsTypedIntoTheStartStaysAsItIsTyped)
{
    begin();
    typeItem(u"甲"_s, u"4"_s);
    auto *start = named<QComboBox>(u"Starts at"_s);
    ASSERT_NE(start, nullptr);
    start->setFocus();
    start->lineEdit()->selectAll();
    type(u"2."_s);
    EXPECT_EQ(start->currentText(), u"2."_s);
    type(u"5"_s);
    EXPECT_EQ(start->currentText(), u"2.5"_s);
    EXPECT_EQ(text(section / "items" / 0 / "start"), u"2.5"_s);
}

TEST_F(DraftFormsTest, TheConditionsOfGradesStandBelowEachOther)
{
    begin();
    page.view().select(core::JsonPath() / "grading");
    QCoreApplication::processEvents();
    std::vector<int> edges;
    for (const auto *value : page.findChildren<QLineEdit *>())
        if (value->isVisible() && value->accessibleName() == u"With what")
            edges.push_back(value->mapTo(&page, QPoint()).x());
    ASSERT_EQ(edges.size(), 2U);
    EXPECT_EQ(edges[0], edges[1]);
}

TEST_F(DraftFormsTest, AnAttributeIsReadAndChosenByItsName)
{
    beginSample();
    const core::JsonPath target = core::JsonPath() / "parts" / 1 / "sections" / 2 / "items" / 0 /
                                  "clauses" / 0 / "rule" / "target";
    page.view().select(target.parent().parent());
    QCoreApplication::processEvents();
    auto *box = named<QComboBox>(u"Reached at"_s);
    ASSERT_NE(box, nullptr);
    ASSERT_EQ(text(target / "attribute"), u"households"_s);
    EXPECT_EQ(box->currentText(), u"Households"_s);
    box->setFocus();
    box->lineEdit()->selectAll();
    type(u"Members"_s);
    EXPECT_EQ(text(target / "attribute"), u"members"_s);
    box->lineEdit()->selectAll();
    type(u"rooms"_s);
    EXPECT_EQ(text(target / "attribute"), u"rooms"_s) << "one that only this office knows";
}

TEST_P(NamedAttribute, IsReadInAConditionByItsNameAndKeepsItsKey)
{
    const QString key = QString::fromLatin1(GetParam());
    ASSERT_TRUE(page.beginDraft(
        QStringLiteral(R"({"parts":[{"sections":[{"items":[{"id":"i1","text":"甲","points":1,
            "appliesIf":{"attribute":"%1","is":0},"clauses":[]}]}]}]})")
            .arg(key)
            .toUtf8()));
    page.view().select(section / "items" / 0);
    QCoreApplication::processEvents();
    const auto *which = named<QComboBox>(u"Which one"_s);
    ASSERT_NE(which, nullptr);
    EXPECT_EQ(which->currentText(), ui::attributeName(key));
    auto *value = named<QLineEdit>(u"With what"_s);
    ASSERT_NE(value, nullptr);
    value->setFocus();
    value->selectAll();
    type(u"1"_s);
    const core::JsonPath condition = section / "items" / 0 / "appliesIf";
    EXPECT_EQ(text(condition / "attribute"), key);
    EXPECT_EQ(text(condition / "is"), u"1"_s);
}

INSTANTIATE_TEST_SUITE_P(All, NamedAttribute, testing::Values("newlyFounded", "county", "rooms"));

TEST_F(DraftFormsTest, ATrialAsksForAttributesByTheirNamesAndTakesThem)
{
    beginSample();
    page.view().select(core::JsonPath() / "parts" / 0 / "sections" / 2 / "items" / 4);
    QCoreApplication::processEvents();
    const auto says = [this](const QString &words) {
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    };
    named<QLineEdit>(u"Input to try the clause with"_s)->setFocus();
    type(u"10"_s);
    EXPECT_TRUE(says(u"does not have: Members."_s));
    auto *attributes = named<QLineEdit>(u"Attributes of the organization that is tried"_s);
    ASSERT_NE(attributes, nullptr);
    EXPECT_EQ(attributes->placeholderText(), u"For example: Members 100"_s);
    attributes->setFocus();
    type(u"Members 12"_s);
    EXPECT_TRUE(says(u"the item earns 1.8 of 2"_s));
}
