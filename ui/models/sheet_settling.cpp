// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "ui/models/sheet_editor.h"
#include "ui/session.h"

#include <algorithm>

// How what was typed comes into the file.
namespace ui {

namespace {

std::size_t at(int ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

} // namespace

void SheetEditor::settleSoon()
{
    if (!m_timer.isActive())
        m_timer.start();
}

/// True when the item's answers, its remark left aside, are in the file as they are in `said`.
bool SheetEditor::isFiled(const core::Sheet &said, std::uint32_t item) const
{
    core::ItemAnswer answer = said.items[item];
    answer.remark = m_filed.items[item].remark;
    const auto &clauses = m_standard->items[item]->clauses;
    return answer == m_filed.items[item] &&
           std::all_of(clauses.begin(), clauses.end(), [&](const core::Clause &clause) {
               return said.clauses[at(clause.ordinal)] == m_filed.clauses[at(clause.ordinal)];
           });
}

std::vector<core::Edit> SheetEditor::editsFor(const core::Sheet &said) const
{
    std::vector<core::Edit> edits;
    core::SheetAnswers answers{m_entry.id, m_entry.standard, m_standard->standard, said, {}};
    std::copy_if(m_dirty.begin(), m_dirty.end(), std::back_inserter(answers.items),
                 [&](std::uint32_t item) { return !isFiled(said, item); });
    if (!answers.items.empty())
        edits.push_back(core::answersEdit(answers, m_scope));
    answers.items.clear();
    std::copy_if(
        m_dirtyRemarks.begin(), m_dirtyRemarks.end(), std::back_inserter(answers.items),
        [&](std::uint32_t item) { return said.items[item].remark != m_filed.items[item].remark; });
    if (!answers.items.empty())
        edits.push_back(core::remarkEdit(answers, m_scope));
    if (!edits.empty() && m_entry.state == core::VisitState::Planned) {
        const QDate day = m_entry.visit.isValid() ? m_entry.visit : m_session.today();
        edits.insert(edits.begin(),
                     core::visitEdit(m_entry.id, core::VisitState::Draft, day, m_scope));
    }
    return edits;
}

bool SheetEditor::settle()
{
    m_timer.stop();
    if (!isWritable() || !isPending())
        return true;
    if (m_session.isWriting()) // a job does; what is typed waits for its end
        return false;
    core::Sheet said = finished();
    m_writing = true;
    const bool done = m_session.edit(m_action, editsFor(said));
    m_writing = false;
    if (!done)
        return false;
    m_filed = std::move(said);
    m_dirty.clear();
    m_dirtyRemarks.clear();
    const bool unfinished = m_typingClause >= 0 && !m_typingError.isEmpty();
    if (unfinished)
        m_dirty.insert(static_cast<std::uint32_t>(itemOf(m_typingClause)));
    Q_EMIT settled();
    return true;
}

} // namespace ui
