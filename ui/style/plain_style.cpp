// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/plain_style.h"

#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace ui {

namespace {

void drawBox(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = coloursFor(option.palette);
    const bool isOn = (option.state & QStyle::State_On) != 0;
    const bool isPartly = (option.state & QStyle::State_NoChange) != 0;
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
    const int side = std::min(option.rect.width(), option.rect.height()) - 2;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const QColor fill = !isOn && !isPartly ? colours.surface
                        : isEnabled        ? colours.accent
                                           : colours.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(isFocused ? colours.accent : colours.muted, isFocused ? 2 : 1));
    painter->drawRoundedRect(box, 2, 2);
    painter->setPen(QPen(colours.onAccent, std::max(1.6, side / 8.0), Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    if (isPartly) {
        painter->drawLine(box.center() - QPointF(side * 0.25, 0),
                          box.center() + QPointF(side * 0.25, 0));
    } else if (isOn) {
        QPainterPath tick(box.topLeft() + QPointF(side * 0.22, side * 0.52));
        tick.lineTo(box.topLeft() + QPointF(side * 0.42, side * 0.72));
        tick.lineTo(box.topLeft() + QPointF(side * 0.78, side * 0.30));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

void drawRound(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = coloursFor(option.palette);
    const bool isOn = (option.state & QStyle::State_On) != 0;
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
    const QColor dot = (option.state & QStyle::State_Enabled) != 0 ? colours.accent : colours.muted;
    const int side = std::min(option.rect.width(), option.rect.height()) - 2;
    QRectF round(0, 0, side, side);
    round.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(colours.surface);
    painter->setPen(QPen(isOn || isFocused ? dot : colours.muted, isFocused ? 2 : 1));
    painter->drawEllipse(round);
    if (isOn) {
        painter->setBrush(dot);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(round.center(), side * 0.28, side * 0.28);
    }
    painter->restore();
}

void drawFrame(QPainter *painter, const QStyleOption &option)
{
    const Colours &colours = coloursFor(option.palette);
    const bool isFocused = (option.state & QStyle::State_HasFocus) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(isFocused ? colours.accent : colours.border);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace

PlainStyle::PlainStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawBox(painter, *option);
    else if (element == PE_IndicatorRadioButton)
        drawRound(painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

/// A name that a box has no room for ends in an ellipsis instead of in half a character.
void PlainStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element != CE_ComboBoxLabel || box == nullptr || box->editable) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionComboBox elided = *box;
    const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2 -
                     (box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4);
    elided.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(element, &elided, painter, widget);
}

void PlainStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        drawFrame(painter, *option);
}

QIcon PlainStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon(QStringLiteral("next"));
    if (which == SP_ToolBarVerticalExtensionButton)
        return icon(QStringLiteral("down"));
    return QProxyStyle::standardIcon(which, option, widget);
}

} // namespace ui
