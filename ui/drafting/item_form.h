// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafting/draft_form.h"
#include "ui/drafting/trial_sheet.h"

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class ClauseCard;
class ConditionField;
class FaultBox;
class StartField;

/// One item with all its clauses: its findings, its fields, what it would earn with the inputs that
/// somebody tries, and a card for each clause.
class ItemForm : public QWidget
{
    Q_OBJECT

public:
    explicit ItemForm(DraftEditor &editor, QWidget *parent = nullptr);

    /// `focus` may be the item, one of its clauses or any value in them.
    void show(const core::JsonPath &focus);
    void enter();                ///< focus to the item's text, or the clause's that was chosen
    QWidget *chosenCard() const; ///< null unless a clause was chosen

    core::JsonPath item() const { return m_item; }

    /// What was found against it, to stand where nothing moves when it comes and goes.
    FaultBox *faults() const { return m_faults; }

Q_SIGNALS:
    void clauseWanted(); ///< another clause below
    void removeWanted(const core::JsonPath &clause);
    void lineageWanted();

private:
    void buildHead();
    void buildMore();
    void buildTrial();
    void showStart();
    void fillCards();
    void showFaults();
    void showWords();
    void showTrial();
    void takeAttributes(const std::optional<core::Json> &value);
    QString outcomeWords(const core::Item &item, const core::Trial &trial) const;
    ClauseCard *cardAt(const core::JsonPath &place) const;

    DraftEditor &m_editor;
    TrialSheet m_sheet;
    core::JsonPath m_item;
    core::JsonPath m_chosen;
    FaultBox *m_faults;
    DraftForm *m_head;
    DraftForm *m_more;
    StartField *m_start = nullptr;
    ConditionField *m_applies = nullptr;
    QVBoxLayout *m_cardLines;
    std::vector<ClauseCard *> m_cards;
    QPushButton *m_add;
    QPushButton *m_lineage;
    QLabel *m_outcome;
    DraftField *m_attributes;
    QWidget *m_attributeLine;
};

} // namespace ui
