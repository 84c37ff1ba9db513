// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace ui {

/// One figure that reads from across the room, what it counts above it and a remark below; the
/// whole of it is a button that leads to the list behind.
class FigureCard : public QPushButton
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void show(const QString &figure, const QString &remark);

    QString figure() const;
    QString remark() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QString m_name;
    QLabel *m_title;
    QLabel *m_figure;
    QLabel *m_remark;
};

} // namespace ui
