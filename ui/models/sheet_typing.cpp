// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_editor.h"

namespace ui {

namespace {

std::size_t at(int ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

/// What typing into a clause takes from its item, and giving up gives back.
void putMarks(const core::ItemAnswer &from, core::ItemAnswer &to)
{
    to.clean = from.clean;
    to.notApplicable = from.notApplicable;
    to.reason = from.reason;
}

} // namespace

void SheetEditor::type(int clause, const QString &text)
{
    if (!isWritable())
        return;
    if (m_typingClause != clause) {
        m_typingClause = clause;
        m_beforeTyping = m_sheet.clauses[at(clause)];
        m_itemBeforeTyping = m_sheet.items[at(itemOf(clause))];
    }
    m_typed = text;
    const TypedAnswer parsed = parseAnswer(*m_standard->clauses[at(clause)], text);
    m_typingError = parsed.error;
    if (parsed.answer)
        m_typingError = setAnswer(clause, *parsed.answer);
    if (!parsed.answer || !m_typingError.isEmpty()) {
        m_sheet.clauses[at(clause)].clear();
        touch(itemOf(clause), core::Action::ScoreItem);
    }
}

bool SheetEditor::endTyping()
{
    if (m_typingClause < 0)
        return true;
    if (!m_typingError.isEmpty()) {
        Q_EMIT typingRefused(m_typingClause, m_typingError);
        return false;
    }
    const int item = itemOf(m_typingClause);
    m_typingClause = -1;
    m_typed.clear();
    Q_EMIT changed(item);
    return true;
}

void SheetEditor::dropTyping()
{
    if (m_typingClause < 0)
        return;
    const int clause = m_typingClause;
    m_typingClause = -1;
    m_typed.clear();
    m_typingError.clear();
    m_sheet.clauses[at(clause)] = m_beforeTyping;
    putMarks(m_itemBeforeTyping, m_sheet.items[at(itemOf(clause))]);
    touch(itemOf(clause), core::Action::ScoreItem);
}

/// The sheet as it can be kept: an answer that is still being typed is what it was before.
core::Sheet SheetEditor::finished() const
{
    core::Sheet said = m_sheet;
    if (m_typingClause >= 0 && !m_typingError.isEmpty()) {
        said.clauses[at(m_typingClause)] = m_beforeTyping;
        putMarks(m_itemBeforeTyping, said.items[at(itemOf(m_typingClause))]);
    }
    return said;
}

} // namespace ui
