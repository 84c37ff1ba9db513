// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"

#include <cstdint>
#include <vector>

namespace core {

class Database;

/// One thing a person did, as the undo list names it.
struct UndoStep
{
    std::int64_t step = 0; ///< of the op whose values now stand: after a redo, the redo
    Action action = Action::ScoreItem;
    std::uint64_t stamp = 0;
    Register reg = Register::Answers; ///< of its first op
    Key key;
    std::uint32_t item = 0; ///< ordinal, when the first op is of Answers or Remarks
    int changes = 0;        ///< operations in it
};

/// Both lists, newest last. The `step` of each is the one whose ops now stand.
struct StepLists
{
    std::vector<UndoStep> done;
    std::vector<UndoStep> undone;
};

/// A step as the log tells it: the step itself and, for an undo or redo, which step it took back.
struct LoggedStep
{
    UndoStep step;
    std::int64_t undoes = 0;
};

/// What can be taken back, and what can be done again, after this step too.
void noteIn(StepLists &lists, const LoggedStep &logged);

/// Both lists as the log tells them: of a site's streams, up to these ops. So they outlive the
/// window. Nothing before a step that cannot be taken back is looked at, and at most a thousand
/// steps of a stream.
///
/// Thread: that of its Database.
StepLists readStepLists(Database &db, const std::vector<OpName> &heads);

} // namespace core
