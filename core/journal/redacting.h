// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/model/standard_entry.h"
#include "core/storage/evidence_store.h"

namespace core {

/// A remark that is to be taken out of every copy: of this item of a sheet, now and ever.
struct RedactedRemark
{
    AssessmentId sheet;
    std::uint32_t item = 0; ///< ordinal
    QString scope;          ///< as in `Edit`
};

/// How many values would be taken out of the log.
std::int64_t countRemarks(Database &db, const RedactedRemark &remark);

/// Takes all that was ever written as the remark of an item out of this file, and of every copy
/// that the operation reaches. Remarks of other items that were written in one operation with it
/// are written again by themselves. It cannot be undone. Answers how many values were taken out.
///
/// Throws Error(Missing) when nothing is written there, Error(Refused) when this office may not.
std::int64_t redactRemark(Database &db, Journal &journal, const RedactedRemark &remark,
                          const QString &reason);

/// The same of a file, by its content: off every item of the scope that it is attached to, with its
/// name; and the file itself, unless it is evidence elsewhere.
std::int64_t redactEvidence(Database &db, Journal &journal, const AttachedFile &file,
                            const QString &reason);

} // namespace core
