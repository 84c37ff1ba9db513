// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class ThemeTest : public testing::Test
{
protected:
    void SetUp() override { ui::applyTheme(ui::Theme::Light, 100); }

    void TearDown() override { qApp->setStyleSheet({}); }

    static QColor middleOf(QWidget &widget)
    {
        const QImage image = widget.grab().toImage();
        return image.pixelColor(image.width() / 2, image.height() - 5);
    }

    const ui::Colours &colours = ui::colours(ui::Look::Light);
};

} // namespace

TEST_F(ThemeTest, AButtonThatABoxMadeIsThePrimaryOneWheneverItIsSaid)
{
    QDialogButtonBox box;
    QPushButton *button = box.addButton(u"Apply"_s, QDialogButtonBox::AcceptRole);
    button->ensurePolished();
    EXPECT_NE(middleOf(*button), colours.accent);
    ui::setRole(button, "primary");
    EXPECT_EQ(middleOf(*button), colours.accent);
}

TEST_F(ThemeTest, ATextThatIsOnlyReadHasTheColourOfTheWindow)
{
    QPlainTextEdit text;
    text.resize(200, 60);
    EXPECT_EQ(middleOf(text), colours.surface);
    ui::allowTyping(&text, false);
    EXPECT_TRUE(text.isReadOnly());
    EXPECT_EQ(middleOf(text), colours.window);
    ui::allowTyping(&text, true);
    EXPECT_EQ(middleOf(text), colours.surface);
}
