// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/metrics.h"

#include <QApplication>
#include <QFontMetrics>
#include <QScreen>
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

int narrowBelow()
{
    constexpr int letters = 76; // that a page needs to stand side by side
    return letters * QFontMetrics(QApplication::font()).horizontalAdvance(u'国');
}

void openWide(QWidget *window, int letters, int lines)
{
    const QFontMetrics metrics(QApplication::font());
    const QSize wanted(letters * metrics.horizontalAdvance(u'国'), lines * metrics.lineSpacing());
    const QSize room = window->screen()->availableSize() - QSize(space(10), space(14));
    window->resize(wanted.boundedTo(room));
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
