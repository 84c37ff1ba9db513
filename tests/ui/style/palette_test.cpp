// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using ui::contrast;
using ui::Look;

class PaletteTest : public testing::TestWithParam<Look>
{
};

TEST_P(PaletteTest, TextStandsOutFromEveryBackground)
{
    const ui::Colours &c = ui::colours(GetParam());
    for (const QColor &back : {c.window, c.surface, c.stripe, c.hover, c.selection})
        EXPECT_GE(contrast(c.text, back), 7.0) << back.name().toStdString();
    EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    EXPECT_GE(contrast(c.onGrade, c.gradeA), 4.5);
}

TEST_P(PaletteTest, ColoursThatCarryMeaningStandOutAsText)
{
    const ui::Colours &c = ui::colours(GetParam());
    for (const QColor &front :
         {c.muted, c.accent, c.error, c.warning, c.good, c.gradeA, c.gradeB, c.gradeC, c.gradeNone})
        for (const QColor &back : {c.window, c.surface, c.stripe, c.hover, c.selection})
            EXPECT_GE(contrast(front, back), 4.5)
                << front.name().toStdString() << " on " << back.name().toStdString();
}

TEST_P(PaletteTest, TheFrameOfTheFocusStandsOutFromWhatItSurrounds)
{
    const ui::Colours &c = ui::colours(GetParam());
    for (const QColor &back : {c.window, c.surface})
        EXPECT_GE(contrast(c.accent, back), 3.0);
    EXPECT_GE(contrast(c.onAccent, c.accent), 3.0) << "within the main button";
}

TEST_P(PaletteTest, ALetterIsReadOnEachGradesField)
{
    const ui::Colours &c = ui::colours(GetParam());
    for (const auto &grade : {u"A"_s, u"B"_s, u"C"_s, QString()})
        EXPECT_GE(contrast(c.onGrade, ui::gradeColour(c, grade)), 4.5);
}

TEST_P(PaletteTest, APaletteLeadsBackToItsColours)
{
    const ui::Colours &c = ui::colours(GetParam());
    EXPECT_EQ(&ui::coloursFor(ui::paletteOf(c)), &c);
}

TEST_P(PaletteTest, TheStyleSheetLeavesNoNameUnfilled)
{
    EXPECT_FALSE(ui::styleSheetOf(ui::colours(GetParam()), 10).contains(u'@'));
}

INSTANTIATE_TEST_SUITE_P(BothLooks, PaletteTest, testing::Values(Look::Light, Look::Dark));

TEST(Contrast, IsThatOfTheGuideline)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
    EXPECT_NEAR(contrast(Qt::white, Qt::white), 1.0, 0.01);
}
