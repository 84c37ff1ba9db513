// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_editor.h"

namespace ui {

namespace {

std::size_t at(int ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

} // namespace

void SheetEditor::type(int clause, const QString &text)
{
    if (!isWritable())
        return;
    if (m_typingClause != clause) {
        m_typingClause = clause;
        m_beforeTyping = m_sheet.clauses[at(clause)];
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
    touch(itemOf(clause), core::Action::ScoreItem);
}

} // namespace ui
