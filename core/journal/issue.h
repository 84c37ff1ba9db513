// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/standard_reader.h"
#include "core/model/operation.h"
#include "core/model/standard_entry.h"

#include <vector>

namespace core {

class Database;

/// What keeps a document from being issued.
enum class IssueObstacle
{
    None,
    Errors,       ///< it has findings that are errors
    Unexplained,  ///< it has warnings, and no reason why it is issued all the same
    IssuedBefore, ///< this very document is issued already
    RevisionTaken ///< this revision was issued with another content
};

/// The head of a document, as lists show it.
StandardEntry entryOf(const StandardReading &reading);

/// The gate: errors stop, warnings need a reason. Reads what is issued already.
IssueObstacle obstacleTo(Database &db, const StandardReading &reading, const QString &reason);

/// Issues the document, with the codes of its warnings and the reason recorded; of `draft`, when
/// one is named, nothing is left to write on. Throws Error(Refused) for errors and for warnings
/// without a reason. (Whether it was issued before, the journal looks at itself.)
std::vector<Edit> issueEdits(const StandardReading &reading, const QString &reason,
                             const std::optional<DraftId> &draft = std::nullopt);

/// Called by the journal for each edit of an issued document: what is issued never changes. Throws
/// Error(Refused) when the edit would put another content in its place, give a revision a second
/// content, or take back a document that somebody was assessed by; Error(Invalid) when the
/// document is not the one its key says.
void guardIssued(Database &db, const Edit &edit);

} // namespace core
