// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session.h"

namespace ui {

Session::Session(const QString &path, core::Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_installation(core::Installation::open(core::Installation::defaultFolder()))
    , m_workbook(path, core::Access::Write)
    , m_journal(m_workbook.database(), m_installation, m_clock)
    , m_shelf(m_workbook.database())
{
}

Session::~Session() = default;

QString Session::path() const
{
    return m_workbook.path();
}

core::WorkbookFacts Session::facts()
{
    return m_workbook.facts();
}

bool Session::edit(core::Action action, const std::vector<core::Edit> &edits)
{
    if (edits.empty())
        return true;
    try {
        m_journal.apply(action, edits);
    } catch (const core::Error &error) {
        Q_EMIT failed(error);
        return false;
    }
    m_lastSaved = QDateTime::fromMSecsSinceEpoch(m_clock());
    Q_EMIT changed(action);
    return true;
}

void Session::undo()
{
    takeBack(core::Action::Undo);
}

void Session::redo()
{
    takeBack(core::Action::Redo);
}

void Session::takeBack(core::Action action)
{
    const bool isUndo = action == core::Action::Undo;
    core::UndoStep step;
    core::UndoOutcome outcome = core::UndoOutcome::Nothing;
    const bool done = read([&] {
        const auto list = isUndo ? m_journal.undoable() : m_journal.redoable();
        if (list.empty())
            return;
        step = list.front();
        outcome = isUndo ? m_journal.undo() : m_journal.redo();
    });
    if (!done || outcome == core::UndoOutcome::Nothing)
        return;
    if (outcome == core::UndoOutcome::Overtaken) {
        Q_EMIT undoOvertaken(step);
        return;
    }
    m_lastSaved = QDateTime::fromMSecsSinceEpoch(m_clock());
    Q_EMIT changed(action);
    if (isUndo)
        Q_EMIT undone(step);
    else
        Q_EMIT redone(step);
}

std::vector<core::UndoStep> Session::undoable() const
{
    return m_journal.undoable();
}

std::vector<core::UndoStep> Session::redoable() const
{
    return m_journal.redoable();
}

bool Session::read(const std::function<void()> &work)
{
    try {
        work();
    } catch (const core::Error &error) {
        Q_EMIT failed(error);
        return false;
    }
    return true;
}

void Session::setFilter(const core::Filter &filter)
{
    m_filter = filter;
    Q_EMIT filterChanged();
}

} // namespace ui
