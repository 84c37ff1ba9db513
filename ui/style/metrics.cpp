// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

double factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 0.9;
    case TextSize::Title:
        return 1.3;
    case TextSize::Figure:
        return 2.2;
    case TextSize::Body:
        break;
    }
    return 1.0;
}

QString nameOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return u"small"_s;
    case TextSize::Title:
        return u"title"_s;
    case TextSize::Figure:
        return u"figure"_s;
    case TextSize::Body:
        break;
    }
    return u"body"_s;
}

} // namespace

QFont textFont(TextSize size)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factorOf(size));
    if (size == TextSize::Title || size == TextSize::Figure)
        font.setWeight(QFont::DemiBold);
    return font;
}

void setTextSize(QWidget *widget, TextSize size)
{
    widget->setProperty("textSize", nameOf(size)); // the style sheet of ui/style/theme.cpp reads it
}

int rowHeight()
{
    return QFontMetrics(QApplication::font()).height() + space(2);
}

int iconSize()
{
    return qMax(16, QFontMetrics(QApplication::font()).height());
}

} // namespace ui
