// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"

#include <QStringList>

#include <functional>

namespace core {

class Database;

/// Told how many operations are done; answers false to stop, then throws Error(Cancelled).
using RebuildProgress = std::function<bool(std::int64_t)>;

/// Throws away all derived state and makes it again from the log, in one transaction. Results of
/// frozen rounds lie in the log and are found there again, not scored.
void rebuildState(Database &db, const RebuildProgress &progress = {});

/// After a change of format: when ops of registers that the earlier version did not know are in the
/// log (meta `unread` names them), the state is made again. True when it was.
bool settleUnread(Database &db);

/// A hash over the content of all derived tables, whatever the local numbers of their rows: two
/// files with the same operations have the same, once their cohorts are settled
/// (`cohort_settling.h`).
Hash stateDigest(Database &db);

/// Walks every stream's chain from its beginning. Answers a sentence for each that does not fit
/// (English, for the log and `plumbline-cli check`); empty: nothing was altered.
QStringList checkChains(Database &db);

/// Rebuilds a private copy in `folder` and compares: true when the state is what the log says.
bool stateFollowsLog(Database &db, const QString &folder, const RebuildProgress &progress = {});

} // namespace core
