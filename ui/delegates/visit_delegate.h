// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints one visit on two lines, name over code and township, with its grade's letter (or how far
/// it is) at the right.
class VisitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A field of a grade's colour with its letter, or an empty outline where there is none yet.
void paintGrade(QPainter *painter, const QRect &field, const QString &grade,
                const QPalette &palette);

} // namespace ui
