// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

/// The letter of a grade on its colour; an empty outline while there is none.
class GradeField : public QWidget
{
    Q_OBJECT

public:
    explicit GradeField(QWidget *parent = nullptr);

    void show(const QString &grade);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_grade;
};

} // namespace ui
