// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class SheetEditor;
class SheetModel;

/// Paints the sheet's cells and opens an editor in the input column (F2, double click): a list for
/// choices, a line for everything else. What is no answer is said where it is typed, and the
/// editor stays.
class AnswerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AnswerDelegate(SheetEditor &editor, SheetModel &model, QObject *parent = nullptr);

    void setTextWidth(int width) { m_textWidth = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &why) const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    QString errorOf(const QString &typed, int clause) const;

    SheetEditor &m_editor;
    SheetModel &m_model;
    int m_textWidth = 200;
};

} // namespace ui
