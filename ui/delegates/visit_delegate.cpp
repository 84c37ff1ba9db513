// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/visit_delegate.h"

#include "ui/models/visit_model.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QApplication>
#include <QPainter>

namespace ui {

void paintGrade(QPainter *painter, const QRect &field, const QString &grade,
                const QPalette &palette)
{
    const Colours &colours = coloursFor(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF round = QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5);
    if (grade.isEmpty()) {
        painter->setPen(colours.border);
        painter->drawRoundedRect(round, space(1), space(1));
        painter->setPen(colours.muted);
        painter->drawText(field, Qt::AlignCenter, QStringLiteral("–"));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(gradeColour(colours, grade));
        painter->drawRoundedRect(round, space(1), space(1));
        painter->setPen(colours.onGrade);
        QFont bold = textFont(TextSize::Body);
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(field, Qt::AlignCenter, grade);
    }
    painter->restore();
}

QSize VisitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = static_cast<const VisitModel &>(*index.model());
    if (model.groupAt(index))
        return {option.rect.width(), rowHeight()};
    const int text = QFontMetrics(textFont(TextSize::Body)).height() +
                     QFontMetrics(textFont(TextSize::Small)).height();
    return {space(40), text + space(3)};
}

void VisitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto &model = static_cast<const VisitModel &>(*index.model());
    const core::AssessmentEntry *entry = model.entryAt(index);
    QStyleOptionViewItem base(option);
    initStyleOption(&base, index);
    if (!entry) {
        base.font.setBold(true);
        QStyledItemDelegate::paint(painter, base, index);
        return;
    }
    base.text.clear();
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &base, painter, widget);

    const Colours &colours = coloursFor(option.palette);
    const int side = QFontMetrics(textFont(TextSize::Body)).height() + space(1);
    const QRect inner = option.rect.adjusted(space(1), space(1), -space(2), -space(1));
    const QRect badge(inner.right() - side, inner.center().y() - side / 2, side, side);
    const QString grade = entry->decided.isEmpty() ? entry->grade : entry->decided;
    if (!grade.isEmpty())
        paintGrade(painter, badge, grade, option.palette);

    painter->save();
    const QRect text = grade.isEmpty() ? inner : inner.adjusted(0, 0, -side - space(2), 0);
    const QFont body = textFont(TextSize::Body);
    const QFont small = textFont(TextSize::Small);
    painter->setFont(body);
    painter->setPen(colours.text);
    painter->drawText(
        text, Qt::AlignTop | Qt::AlignLeft,
        QFontMetrics(body).elidedText(base.index.data().toString(), Qt::ElideRight, text.width()));
    painter->setFont(small);
    painter->setPen(colours.muted);
    const QString second = index.data(Qt::AccessibleDescriptionRole).toString();
    painter->drawText(text, Qt::AlignBottom | Qt::AlignLeft,
                      QFontMetrics(small).elidedText(second, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace ui
