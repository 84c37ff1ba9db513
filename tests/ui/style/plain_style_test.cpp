// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/palette.h"
#include "ui/style/plain_style.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QStyleOptionButton>
#include <gtest/gtest.h>

namespace {

/// The most that any pixel of a box stands out from the window it lies on.
double standingOut(ui::Look look, QStyle::PrimitiveElement element, QStyle::State state)
{
    const ui::PlainStyle style;
    const ui::Colours &colours = ui::colours(look);
    QStyleOptionButton option;
    option.palette = ui::paletteOf(colours);
    option.rect = QRect(4, 4, 16, 16);
    option.state = state;
    QImage image(24, 24, QImage::Format_RGB32);
    image.fill(colours.window);
    QPainter painter(&image);
    style.drawPrimitive(element, &option, &painter, nullptr);
    painter.end();
    double most = 1;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            most = std::max(most, ui::contrast(image.pixelColor(x, y), colours.window));
    return most;
}

} // namespace

TEST(PlainStyle, ANameWithoutRoomEndsInAnEllipsis)
{
    const auto drawn = [](const QString &name) {
        const ui::PlainStyle style;
        QStyleOptionComboBox option;
        option.palette = ui::paletteOf(ui::colours(ui::Look::Light));
        option.rect = QRect(0, 0, 90, 24);
        option.fontMetrics = QFontMetrics(QGuiApplication::font());
        option.currentText = name;
        QImage image(90, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QGuiApplication::font());
        style.drawControl(QStyle::CE_ComboBoxLabel, &option, &painter);
        return image;
    };
    const QImage longest = drawn(QString(60, u'm'));
    bool isElided = false;
    for (int letters = 1; letters < 20; ++letters)
        isElided = isElided || drawn(QString(letters, u'm') + QChar(0x2026)) == longest;
    EXPECT_TRUE(isElided);
    EXPECT_NE(drawn(QString(3, u'm')), longest);
}

TEST(PlainStyle, ABoxToTickIsSeenInBothLooks)
{
    for (const ui::Look look : {ui::Look::Light, ui::Look::Dark})
        for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton})
            for (const auto state : {QStyle::State_Off, QStyle::State_On})
                EXPECT_GE(standingOut(look, element, QStyle::State_Enabled | state), 3.0)
                    << element << " " << state;
}
