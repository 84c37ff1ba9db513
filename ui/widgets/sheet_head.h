// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

class ElidedLabel;
class SheetEditor;

/// Above the sheet: whose it is, by which standard, how far it is, and what can be done with it.
class SheetHead : public QWidget
{
    Q_OBJECT

public:
    explicit SheetHead(SheetEditor &editor, QWidget *parent = nullptr);

Q_SIGNALS:
    void handInAsked();
    void returnAsked();
    void decideAsked();
    void printAsked();
    void levelsAsked();
    void conflictsAsked();

private:
    void show();
    QString closedWords() const;
    QString conflictWords() const;
    QPushButton *addButton(const QString &word, void (SheetHead::*asked)());

    SheetEditor &m_editor;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QLabel *m_closed;
    QPushButton *m_handIn;
    QPushButton *m_return;
    QPushButton *m_decide;
    QPushButton *m_print;
    QPushButton *m_levels;
    QPushButton *m_conflicts;
};

} // namespace ui
