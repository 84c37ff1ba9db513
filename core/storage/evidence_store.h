// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/evidence.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core {

class Database;

/// A chunk as it is kept and shipped: zipped where that is worth it.
struct PackedChunk
{
    Hash hash{}; ///< of what it holds, unpacked
    std::int64_t raw = 0;
    bool isZipped = false;
    QByteArray bytes;
};

/// The files of a workbook, named by their content: chunks of at most `evidenceChunk` bytes, each
/// kept once under its own hash, whatever it belongs to. Nothing is kept under a hash that is not
/// its own.
///
/// Thread: that of the Database. What writes stands in a transaction of the caller's.
PackedChunk packedChunk(const Hash &hash, const QByteArray &raw);

/// Unpacks and compares; throws Error(FileDamaged) for what does not have that hash.
QByteArray unpackedChunk(const PackedChunk &chunk);

bool hasChunk(Database &db, const Hash &hash);
void keepChunk(Database &db, const PackedChunk &chunk);
std::optional<PackedChunk> findChunk(Database &db, const Hash &hash);

/// A file that is attached to an item now.
struct AttachedFile
{
    Evidence evidence;
    Key key;
    QString scope;       ///< of the operation that says so
    std::int64_t at = 0; ///< ms since 1970 UTC
    AuthorId author;     ///< null: nobody had said who they are
    bool isHere = false; ///< all of it; else it is still to come from another office
};

/// Of all sheets, or of one; by sheet, item, name and content.
std::vector<AttachedFile> readEvidence(Database &db,
                                       const std::optional<AssessmentId> &sheet = std::nullopt);

/// The chunks that attached files consist of and that are not here.
std::vector<Hash> wantedChunks(Database &db);

/// Writes the file to `path`, whole or not at all; `path` is replaced. Throws Error(Missing) when
/// it is not all here, Error(FileDamaged) naming the file when its content is not what was
/// attached.
void saveEvidence(Database &db, const Evidence &evidence, const QString &path);

/// Hashes every chunk. Answers a sentence for each that is damaged, with the names of its files
/// (English, for the log and `plumbline-cli check`).
QStringList checkEvidence(Database &db);

} // namespace core
