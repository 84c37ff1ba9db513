// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

#include <vector>

namespace core {

class Database;

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
