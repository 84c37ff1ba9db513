// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/model/standard_entry.h"
#include "core/storage/evidence_store.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// The item of a sheet that a file is attached to; `scope` as in `Edit`.
struct EvidencePlace
{
    AssessmentId sheet;
    StandardRef standard;
    std::uint32_t item = 0; ///< ordinal
    QString scope;
};

/// Why a file cannot be attached; nothing when it can.
enum class Unattachable
{
    NotThere, ///< or cannot be read
    NoFile,   ///< a folder, a device
    Empty,
    TooLarge, ///< see `largestEvidence`
};

std::optional<Unattachable> whyUnattachable(const QString &path);

/// Copies the files into the workbook and says that they are evidence of the item: one step in one
/// transaction, undone as one. A file that is attached to the item already is passed over. Answers
/// those that were attached.
///
///     attachFiles(db, journal, {sheet.id, sheet.standard, 3, scope}, {u"photo.jpg"_s});
///
/// Throws Error(Invalid) naming the file for what `whyUnattachable` says; nothing was changed.
/// Memory holds one chunk. Undone or removed, a file stays in the workbook for who takes that back.
std::vector<Evidence> attachFiles(Database &db, Journal &journal, const EvidencePlace &place,
                                  const QStringList &paths);

/// That a file is evidence of its item no more; action RemoveEvidence.
Edit removalEdit(const AttachedFile &file);

} // namespace core
