// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class SheetEditor;

/// Below the sheet, always there: total, grade, margin to the next grade, what is unanswered and
/// which vetoes fired.
class ScoreBar : public QFrame
{
    Q_OBJECT

public:
    explicit ScoreBar(SheetEditor &editor, QWidget *parent = nullptr);

Q_SIGNALS:
    void nextGapAsked();

private:
    void show();
    QString vetoWords() const;
    QString marginOrState() const;

    SheetEditor &m_editor;
    QLabel *m_total;
    QLabel *m_possible;
    class GradeField *m_grade;
    QLabel *m_margin;
    QLabel *m_vetoes;
    QPushButton *m_gaps;
};

} // namespace ui
