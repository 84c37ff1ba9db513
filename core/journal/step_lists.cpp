// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/step_lists.h"

#include "core/storage/database.h"
#include "core/storage/op_codec.h"
#include "core/storage/piece.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr int stepsLookedAt = 1000;

bool canBeUndone(Action action)
{
    switch (action) {
    case Action::MakeWorkbook:
    case Action::MakeSample:
    case Action::FreezeRound:
    case Action::BeginRoster: // what was signed cannot be unsigned: others may have it
    case Action::AddOffice:
    case Action::AddInstallation:
    case Action::RevokeInstallation:
    case Action::Redact: // it is gone
        return false;
    default:
        return true;
    }
}

void readFirst(LoggedStep &logged, const Statement &op)
{
    logged.step.action = static_cast<Action>(op.integer(1));
    logged.undoes = op.integer(2);
    logged.step.reg = static_cast<Register>(op.integer(3));
    logged.step.key = Key::from(op.view(4));
    logged.step.stamp = static_cast<std::uint64_t>(op.integer(5));
    if (logged.step.reg == Register::Answers || logged.step.reg == Register::Remarks) {
        const AnswersValue answers = decodeAnswers(op.view(6));
        logged.step.item = answers.items.empty() ? 0 : answers.items.front().first;
    }
}

/// It is not taken back, and what was done before it still is.
bool isPassedOver(Action action)
{
    return action == Action::AddOffice || action == Action::AddInstallation ||
           action == Action::RevokeInstallation || action == Action::Redact;
}

bool isEnd(const LoggedStep &logged)
{
    const Action action = logged.step.action;
    return action != Action::Undo && action != Action::Redo && !isPassedOver(action) &&
           !canBeUndone(action);
}

/// Reads the steps of a stream from the newest back, a segment's worth of ops at a time; nothing
/// before a step that cannot be taken back is looked at.
class StepsBack
{
public:
    explicit StepsBack(Database &db)
        : m_read(db.prepare("SELECT step, action, undoes, register, key, stamp, value FROM log "
                            "WHERE stream = ? AND seq >= ? AND seq <= ? ORDER BY seq DESC"))
    {
    }

    /// A step may span streams: what it has in the stream is added to what is known of it.
    void read(std::int64_t stream, std::int64_t seq, std::map<std::int64_t, LoggedStep> &into)
    {
        m_steps = 0;
        m_now = nullptr;
        for (std::int64_t last = seq; last > 0; last -= opsInPiece) {
            m_read.bind(1, stream).bind(2, last - opsInPiece + 1).bind(3, last);
            bool goesOn = true;
            while (goesOn && m_read.next())
                goesOn = take(into);
            m_read.reset();
            if (!goesOn)
                return;
        }
    }

private:
    // What the undo list shows of a step is its first op, which comes last.
    bool take(std::map<std::int64_t, LoggedStep> &into)
    {
        const std::int64_t number = m_read.integer(0);
        if (m_now == nullptr || m_now->step.step != number) {
            if (m_now != nullptr && ++m_steps == stepsLookedAt)
                return false;
            m_isShown = !into.contains(number);
            m_now = &into[number];
            m_now->step.step = number;
        }
        if (m_isShown)
            readFirst(*m_now, m_read);
        ++m_now->step.changes;
        return !isEnd(*m_now);
    }

    Statement m_read;
    LoggedStep *m_now = nullptr; ///< the step that is being read
    bool m_isShown = false;      ///< no stream read before has anything of it
    int m_steps = 0;
};

std::vector<UndoStep>::iterator findStep(std::vector<UndoStep> &steps, std::int64_t step)
{
    return std::find_if(steps.begin(), steps.end(),
                        [step](const UndoStep &known) { return known.step == step; });
}

void moveAcross(std::vector<UndoStep> &from, std::vector<UndoStep> &to, const LoggedStep &logged)
{
    const auto found = findStep(from, logged.undoes);
    if (found == from.end())
        return;
    UndoStep moved = *found;
    from.erase(found);
    moved.step = logged.step.step; // taking it back again means taking back these ops
    to.push_back(moved);
}

} // namespace

void noteIn(StepLists &lists, const LoggedStep &logged)
{
    if (logged.step.action == Action::Undo) {
        moveAcross(lists.done, lists.undone, logged);
    } else if (logged.step.action == Action::Redo) {
        moveAcross(lists.undone, lists.done, logged);
    } else if (canBeUndone(logged.step.action)) {
        lists.done.push_back(logged.step);
        lists.undone.clear();
    } else if (!isPassedOver(logged.step.action)) {
        lists = {}; // nothing before a new workbook or a frozen round is taken back
    }
}

StepLists readStepLists(Database &db, const std::vector<OpName> &heads)
{
    std::map<std::int64_t, LoggedStep> logged;
    StepsBack steps(db);
    for (const OpName &head : heads)
        steps.read(head.stream, head.seq, logged);
    StepLists lists;
    for (const auto &[number, step] : logged)
        noteIn(lists, step);
    return lists;
}

} // namespace core
