// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/log_rows.h"
#include "core/journal/piece.h"

#include <map>
#include <optional>

namespace core {

class Database;

/// Reads one stream from the log, piece by piece.
///
///     PieceReader pieces(db, stream, have, seq);
///     while (const auto piece = pieces.next()) …
///
/// Nothing is hashed but what lies between `after` and the milestone before it. Thread: that of its
/// Database, which must not be written meanwhile.
class PieceReader
{
public:
    /// Ops `after` + 1 … `last` of the stream with this number.
    PieceReader(Database &db, std::int64_t stream, std::int64_t after, std::int64_t last);

    std::optional<Piece> next();

private:
    Hash chainAt(std::int64_t seq);
    std::optional<Hash> milestoneAt(std::int64_t seq);
    std::vector<Operation> opsBetween(std::int64_t after, std::int64_t last);
    void nameStreams(Piece &piece) const;

    Database &m_db;
    std::map<std::int64_t, StreamName> m_names;
    StreamState m_state;
    std::int64_t m_at;
    std::int64_t m_last;
    Hash m_chain{};
};

} // namespace core
