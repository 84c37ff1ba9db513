// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a grade as its letter on a field of its colour; everything else as usual. The model
/// gives the letter in the role it was made with.
class GradeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GradeDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace ui
