// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/waiting_items.h"
#include "core/model/redaction.h"
#include "core/storage/op_codec.h"
#include "core/storage/piece.h"

#include <optional>
#include <vector>

namespace core {

class Database;

/// What the redactions that count have taken out of the log, tables `redacted` and
/// `redacted_chunk`. A value that is taken out is gone from the file; an op that comes later loses
/// its value on the way in.
///
/// Thread: that of its Database, inside its transaction.

/// Notes what a redaction takes out: of streams of its own scope alone, and nothing that its own
/// site wrote after it.
void noteRedaction(Database &db, const Operation &op, const Redaction &redaction);

/// Those of `redaction` that `noteRedaction` notes of `op`.
std::vector<RedactedOp> meantBy(Database &db, const Operation &op, const Redaction &redaction);

/// What is to stand in the place of an op's value, if it is redacted.
std::optional<QByteArray> residueFor(Database &db, const StreamName &stream, const Operation &op);

/// The piece without what is redacted, and without what came in the place of a value that is not
/// here; nothing when all of it stays.
std::optional<Piece> withoutRedacted(Database &db, const Piece &piece);

/// The op that is meant, and the number of its author; nothing when it has not come.
std::optional<HeldOp> loggedOp(Database &db, const RedactedOp &meant);

/// Takes out of the log all that is noted, where it is there still or came without what is left.
void takeOutNoted(Database &db);

/// Takes the value out of an op in the log, in the tail or a segment. False when it is not there,
/// or says something else than what is meant.
bool takeOut(Database &db, const OpName &name, const RedactedOp &meant);

/// Puts the value of `brought` into the place of that op in the log, which came without it. False
/// when the op says something else.
bool putBack(Database &db, const OpName &name, const Operation &brought);

/// What `takeOut` does, in the pieces that are parked.
void takeOutOfWaiting(Database &db, const RedactedOp &meant);

/// Drops chunks of evidence that are redacted and of which nothing that is attached consists.
void dropRedactedChunks(Database &db);

/// What is taken out may stand in the file's free pages and in what SQLite lays beside it, until
/// this has run: it writes the file anew when `markForPurging` has asked for it. Not inside a
/// transaction. Throws DiskFull and so on; then it is done another time.
void purge(Database &db);
void markForPurging(Database &db);

} // namespace core
