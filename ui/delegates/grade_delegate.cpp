// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/grade_delegate.h"

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QPainter>

#include <algorithm>

namespace ui {

GradeDelegate::GradeDelegate(int role, QObject *parent) : QStyledItemDelegate(parent), m_role(role)
{
}

void GradeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QString grade = index.data(m_role).toString();
    if (grade.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget != nullptr ? option.widget->style() : nullptr;
    if (style != nullptr)
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const Colours &colours = coloursFor(option.palette);
    const QFontMetrics metrics(option.font);
    const int width = std::max(metrics.horizontalAdvance(grade) + space(3), space(6));
    const int height = std::min(metrics.height(), option.rect.height() - 2);
    QRect field(0, 0, width, height);
    field.moveCenter(option.rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(gradeColour(colours, grade));
    painter->drawRoundedRect(field, 3, 3);
    painter->setPen(colours.onGrade);
    painter->setFont(option.font);
    painter->drawText(field, Qt::AlignCenter, grade);
    painter->restore();
}

} // namespace ui
