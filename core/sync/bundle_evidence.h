// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace core {

class BundleFile;
class Database;
struct ExportOrder;

/// Which chunks of evidence go with the operations that `header` lists: those of files whose
/// attaching is among them, and those that the recipient said it lacks, of its scopes alone. What
/// is not here does not go.
std::vector<BundleEvidence> evidenceFor(Database &db, const ExportOrder &order,
                                        const BundleHeader &header);

/// What came of the evidence in a bundle.
struct EvidenceIntake
{
    std::int64_t chunks = 0; ///< new here
    std::int64_t cutOff = 0; ///< chunks that the header names and the file lacks
    QStringList damaged;     ///< names of files that have a chunk with other bytes: it was not kept
    QStringList missing;     ///< after it: names of attached files that are not all here
};

/// Takes what is new of it, chunk by chunk. The operations are in already: whatever is wrong with a
/// file, they stay. `progress` is asked before each chunk and answers false to stop; then throws
/// Error(Cancelled). In a transaction of the caller's.
EvidenceIntake takeEvidence(Database &db, BundleFile &bundle,
                            const std::function<bool()> &progress);

/// Names of attached files that are not all here.
QStringList missingFiles(Database &db);

/// Keeps what the sender says that it lacks, in the place of what it said before.
void noteWanted(Database &db, const BundleHeader &header);

} // namespace core
