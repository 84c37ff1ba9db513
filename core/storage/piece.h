// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/model/operation.h"
#include "core/storage/op_codec.h"

#include <vector>

namespace core {

/// The largest piece, unpacked; and the largest value of one op.
inline constexpr qsizetype largestPiece = 4LL * 1024 * 1024;
inline constexpr qsizetype largestOpValue = 1024LL * 1024;

/// At most so many ops are in a piece that we make.
inline constexpr std::int64_t opsInPiece = 1024;

/// A contiguous range of one stream with the chain at both ends: what is shipped, parked and
/// sealed. Nothing in it is a local number: `named` are the streams that its ops and their bases
/// belong to, the piece's own first; `OpName::stream` is a place in it.
///
///     const Piece piece = decodePiece(bytes);
///     if (linkedThrough(piece) != piece.after) … // altered
struct Piece
{
    std::vector<StreamName> named;
    std::int64_t first = 0; ///< seq of the first op
    Hash before{};          ///< link of the op before the first
    Hash after{};           ///< link of the last op
    std::vector<Operation> ops;

    std::int64_t last() const { return first + static_cast<std::int64_t>(ops.size()) - 1; }
};

/// Column by column, so that what is alike stands together and packs well. Byte by byte:
/// core/sync/FORMAT.md. What is stored or shipped is `zipped` besides.
QByteArray encodePiece(const Piece &piece);

/// Takes nothing on trust: throws Error(FileDamaged) for whatever is cut off, out of range, left
/// over, or names an op that is not before it in its own stream.
Piece decodePiece(QByteArrayView bytes);

/// The streams by their places in `piece`, which must live as long.
ChainLinks::Naming namesIn(const Piece &piece);

/// The chain at the end of the piece as its ops give it.
Hash linkedThrough(const Piece &piece);

} // namespace core
