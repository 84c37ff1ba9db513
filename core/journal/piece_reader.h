// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/log_rows.h"
#include "core/storage/piece.h"

#include <limits>
#include <optional>

namespace core {

class Database;

/// Reads one stream from the log, piece by piece: whole segments as they lie there, what is left of
/// one that was begun, and the tail.
///
///     PieceReader pieces(db, stream, have, seq);
///     while (const auto piece = pieces.next()) …
///
/// Of segments that are shipped whole nothing is unpacked. Thread: that of its Database, which must
/// not be written meanwhile.
class PieceReader
{
public:
    /// Ops `after` + 1 … `last` of the stream with this number.
    PieceReader(Database &db, std::int64_t stream, std::int64_t after, std::int64_t last);

    std::optional<Piece> next();

    /// The next piece, encoded and zipped.
    std::optional<QByteArray> nextPacked();

    /// The last op of the pieces so far.
    std::int64_t reached() const { return m_at.seq; }

private:
    Database &m_db;
    StreamState m_at; ///< the op before the next piece; its chain, where that is known
    bool m_isChainKnown = false;
    std::int64_t m_last;
};

/// Ops of the tail that follow each other.
struct TailRun
{
    Piece piece;
    bool isCutOff = false; ///< it is as large as a segment, or a segment follows
};

/// From the op behind `before` on, which stands in the tail, not beyond `last`.
TailRun readTail(Database &db, const StreamState &before,
                 std::int64_t last = std::numeric_limits<std::int64_t>::max());

/// The state of the stream with its op `seq`, hashed from the last segment before it.
StreamState stateAt(Database &db, std::int64_t stream, std::int64_t seq);

} // namespace core
