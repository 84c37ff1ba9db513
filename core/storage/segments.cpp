// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/segments.h"

#include "core/base/zipped.h"
#include "core/storage/database.h"

#include <algorithm>
#include <limits>
#include <set>

namespace core {

namespace {

void keepKeys(Database &db, std::int64_t segment, const Piece &piece)
{
    std::set<std::int64_t> marks;
    for (const Operation &op : piece.ops)
        if (isFoundByKey(op.reg))
            marks.insert(markOfKey(op.key));
    Statement &put = db.kept("INSERT INTO sealed_key VALUES (?, ?)");
    for (const std::int64_t mark : marks)
        put.bind(1, mark).bind(2, segment).run();
}

} // namespace

bool isFoundByKey(Register reg)
{
    return reg != Register::Answers && reg != Register::Remarks;
}

// The end of a key is the part that is thrown or hashed; 23 bits are three bytes in the file.
std::int64_t markOfKey(const Key &key)
{
    const std::uint32_t end = static_cast<std::uint32_t>(key.bytes[13]) << 16 |
                              static_cast<std::uint32_t>(key.bytes[14]) << 8 | key.bytes[15];
    return end & 0x7fffffU;
}

void keepSegment(Database &db, std::int64_t stream, const Piece &piece, const QByteArray &packed)
{
    const auto [low, high] =
        std::minmax_element(piece.ops.begin(), piece.ops.end(),
                            [](const auto &a, const auto &b) { return a.step < b.step; });
    const QByteArray chain = bytesOf(piece.after);
    Statement &put = db.kept("INSERT INTO segment (stream, first, last, step_first, step_last, "
                             "stamp, chain, piece) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    put.bind(1, stream).bind(2, piece.first).bind(3, piece.last());
    put.bind(4, low->step).bind(5, high->step);
    put.bind(6, static_cast<std::int64_t>(piece.ops.back().stamp));
    put.bind(7, QByteArrayView(chain)).bind(8, QByteArrayView(packed)).run();
    keepKeys(db, db.lastRow(), piece);
}

std::optional<Segment> segmentAt(Database &db, std::int64_t stream, std::int64_t seq)
{
    Statement &read = db.kept("SELECT no, first, last, chain, piece FROM segment WHERE stream = ? "
                              "AND first <= ? ORDER BY first DESC LIMIT 1");
    read.bind(1, stream).bind(2, seq);
    std::optional<Segment> found;
    if (read.next() && read.integer(2) >= seq)
        found = Segment{read.integer(0), read.integer(1), read.integer(2), hashFrom(read.view(3)),
                        read.bytes(4)};
    read.reset();
    return found;
}

std::int64_t nextSegment(Database &db, std::int64_t stream, std::int64_t seq)
{
    Statement &read = db.kept("SELECT first FROM segment WHERE stream = ? AND first > ? "
                              "ORDER BY first LIMIT 1");
    read.bind(1, stream).bind(2, seq);
    const std::int64_t first =
        read.next() ? read.integer(0) : std::numeric_limits<std::int64_t>::max();
    read.reset();
    return first;
}

void renewSealedKeys(Database &db)
{
    db.script(QStringLiteral("DELETE FROM sealed_key"));
    Statement read = db.prepare("SELECT no, piece FROM segment");
    while (read.next())
        keepKeys(db, read.integer(0), decodePiece(unzipped(read.view(1), largestPiece)));
}

} // namespace core
