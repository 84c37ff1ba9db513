// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/standard.h"
#include "ui/drafting/draft_form.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class ConditionField;
class DraftEditor;
class WordField;

/// One clause of the item that is edited: its text, its rule, the rule in words, and a line to try
/// it out.
class ClauseCard : public QFrame
{
    Q_OBJECT

public:
    explicit ClauseCard(DraftEditor &editor, QWidget *parent = nullptr);

    void show(const core::JsonPath &clause);
    /// What the rule says, and what came of the trial; null where the draft cannot be read.
    void showWords(const core::Standard &standard, const core::Item *item,
                   const core::Clause *clause);
    void showTrial(const QString &typed, const QString &outcome, bool isRefused);

    core::JsonPath place() const { return m_place; }

    void enter(); ///< focus to the text

Q_SIGNALS:
    void tried(const QString &typed);
    void removeWanted();

private:
    void buildHead();
    void buildTrial(QVBoxLayout *column);
    void buildMore();
    void showRule(const QString &type);

    DraftEditor &m_editor;
    core::JsonPath m_place;
    QString m_type;
    DraftForm *m_head;
    WordField *m_rule = nullptr;
    QVBoxLayout *m_ruleSlot;
    DraftForm *m_ruleForm = nullptr;
    DraftForm *m_more;
    ConditionField *m_when = nullptr;
    QLabel *m_words;
    QLineEdit *m_try;
    QLabel *m_outcome;
    QToolButton *m_remove;
};

} // namespace ui
