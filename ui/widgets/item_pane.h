// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sheet_editor.h"

#include <QScrollArea>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace ui {

class EvidenceList;
class MatterList;
class NoteField;

/// The item under the cursor: its whole text, its rule in words, how its score comes about, and
/// the words that go with it.
class ItemPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit ItemPane(SheetEditor &editor, QWidget *parent = nullptr);

    void show(int item, int clause);
    void ask(SheetText which);  ///< focus to that field
    void askWhyNotApplicable(); ///< focus to the reason; Enter with words marks the item
    void askMatters();
    void say(const QString &trouble); ///< one sentence, until the item changes

    int item() const { return m_item; } ///< ordinal; −1: none

    EvidenceList &evidence() { return *m_evidence; }

    /// What was taken out of every copy here; empty: nothing.
    void showRedacted(const QString &words, bool mayRedact);

Q_SIGNALS:
    void done();                ///< back to the sheet
    void markedNotApplicable(); ///< back to the sheet and on
    void shown();               ///< an item, or none
    void redactAsked();

private:
    struct Field
    {
        QLabel *label = nullptr;
        NoteField *field = nullptr;
    };

    QLabel *addHeading(const QString &words);
    Field addField(const QString &label, SheetText which);
    void buildHead();
    void buildScore();
    void buildWords();
    void showItem();
    void showRule();
    void showScore();
    void showWords();
    void showWho();
    void markIfReasoned(bool byEnter);
    QString clauseWords(const core::Clause &clause, std::size_t place) const;

    SheetEditor &m_editor;
    int m_item = -1;
    int m_clause = -1;
    QVBoxLayout *m_layout;
    QLabel *m_head;
    QLabel *m_facts;
    QLabel *m_text;
    QLabel *m_trouble;
    QLabel *m_rule;
    QLabel *m_hint;
    QLabel *m_lines;
    QLabel *m_who;
    QLabel *m_absentLabel;
    NoteField *m_absent;
    MatterList *m_matters;
    EvidenceList *m_evidence;
    QLabel *m_redacted;
    QPushButton *m_redact;
    std::array<Field, 4> m_fields{};
};

} // namespace ui
