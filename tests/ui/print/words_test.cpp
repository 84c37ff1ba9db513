// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/words.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(Words, EverySectorHasAName)
{
    for (const QString &key : ui::sectorKeys())
        EXPECT_NE(ui::sectorName(key), key);
    EXPECT_EQ(ui::sectorName(u"monastery"_s), u"monastery"_s);
}

TEST(Words, EveryActionHasAName)
{
    using core::Action;
    for (int value = 1; value <= static_cast<int>(Action::MakeSample); ++value) {
        const QString name = ui::actionName(static_cast<Action>(value));
        EXPECT_FALSE(name.isEmpty()) << value;
    }
    EXPECT_NE(ui::actionName(Action::HandIn), ui::actionName(Action::ReturnSheet));
}

TEST(Words, AnUndoStepIsNamedWithItsItem)
{
    core::UndoStep step;
    step.action = core::Action::ScoreItem;
    EXPECT_EQ(ui::undoName(step, u"3.2"_s), u"Undo: score 3.2"_s);
    EXPECT_EQ(ui::undoName(step), u"Undo: score"_s);
}

TEST(Words, PointsAreWrittenWithoutTrailingZeros)
{
    EXPECT_EQ(ui::pointsText(86500), u"86.5"_s);
    EXPECT_EQ(ui::pointsText(100000), u"100"_s);
    EXPECT_EQ(ui::pointsText(50), u"0.05"_s);
    EXPECT_EQ(ui::pointsText(-1500), u"−1.5"_s);
}

TEST(Words, ANotAssessedOrganizationHasAGradeNameToo)
{
    EXPECT_EQ(ui::gradeName({}), u"Not assessed"_s);
    EXPECT_EQ(ui::gradeName(u"A"_s), u"Grade A"_s);
}
