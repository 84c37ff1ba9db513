// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/piece.h"

#include <optional>

namespace core {

class Database;

/// How much a segment holds at most, unpacked: what is read to find one op in it. An op that is
/// larger has one of its own.
inline constexpr qsizetype fullSegment = 64LL * 1024;

/// What an op counts for in it, by the size of its value and the number of its bases.
constexpr std::int64_t roomInSegment(qsizetype value, std::size_t bases)
{
    return value + 8 * static_cast<std::int64_t>(bases + 4);
}

/// A sealed part of the log, table `segment`: a piece as it is shipped. An op stands either in a
/// segment or in the tail; the two may follow each other in any order. Table `sealed_key` finds the
/// ops of a key, those of Answers and Remarks excepted, whose heads stand beside the values.
///
/// Thread: that of the Database. Errors: FileDamaged.
struct Segment
{
    std::int64_t no = 0;
    std::int64_t first = 0;
    std::int64_t last = 0;
    Hash chain{};      ///< link of the last op
    QByteArray packed; ///< `zipped` piece
};

/// Inside a transaction. `packed` is `piece`, encoded and zipped, and none of its ops is here yet.
void keepSegment(Database &db, std::int64_t stream, const Piece &piece, const QByteArray &packed);

/// The segment that holds op `seq`; nothing when that one is in the tail or not here.
std::optional<Segment> segmentAt(Database &db, std::int64_t stream, std::int64_t seq);

/// The seq at which the next segment after `seq` begins; the greatest number when there is none.
std::int64_t nextSegment(Database &db, std::int64_t stream, std::int64_t seq);

/// Makes table `sealed_key` again from the segments.
void renewSealedKeys(Database &db);

/// Whether ops of this register are found by their keys in the segments.
bool isFoundByKey(Register reg);

/// What stands for a key in `sealed_key`.
std::int64_t markOfKey(const Key &key);

} // namespace core
