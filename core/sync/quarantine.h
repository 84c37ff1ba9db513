// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"
#include "core/sync/roster.h"

#include <vector>

namespace core {

class Database;

/// An operation that is in the log and does not count: what it would write, whose it is, and why
/// it waits (`core/journal/authority.h`).
struct WaitingOp
{
    OpName op;
    QByteArray installation;
    QString office;      ///< code; empty: not in the roster
    QString officeName;  ///< empty: unknown
    QString author;      ///< name; empty: unknown
    std::int64_t at = 0; ///< ms since 1970 UTC, by the writer's clock
    QuarantineReason reason = QuarantineReason::Unlisted;
    Conflict about;   ///< what it is about, without sides; of several items the first
    QByteArray value; ///< of that, as a side of a conflict has it
};

/// The newest first, at most `most` of them.
std::vector<WaitingOp> readWaitingOps(Database &db, std::size_t most);

} // namespace core
