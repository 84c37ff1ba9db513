// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sealing.h"

#include "core/base/zipped.h"
#include "core/journal/piece_reader.h"
#include "core/model/operation.h"
#include "core/storage/database.h"
#include "core/storage/segments.h"

#include <limits>
#include <vector>

namespace core {

namespace {

std::int64_t firstOfTail(Database &db, std::int64_t stream)
{
    Statement &read = db.kept("SELECT min(seq) FROM tail WHERE stream = ?");
    read.bind(1, stream);
    const std::int64_t first = read.next() ? read.integer(0) : 0;
    read.reset();
    return first;
}

bool isFull(const TailRun &run)
{
    return static_cast<std::int64_t>(run.piece.ops.size()) == opsInPiece || run.isCutOff;
}

/// False where a look at the rows is no use: it costs more than counting them.
bool canBeSealed(Database &db, std::int64_t stream)
{
    return tailOf(db, stream).isFull() || nextSegment(db, stream, firstOfTail(db, stream)) !=
                                              std::numeric_limits<std::int64_t>::max();
}

void seal(Database &db, std::int64_t stream, const Piece &piece)
{
    keepSegment(db, stream, piece, zipped(encodePiece(piece), packFast));
    db.kept("DELETE FROM tail WHERE stream = ? AND seq >= ? AND seq <= ?")
        .bind(1, stream)
        .bind(2, piece.first)
        .bind(3, piece.last())
        .run();
}

} // namespace

std::int64_t sealTail(Database &db, std::int64_t stream, Seal what)
{
    std::int64_t sealed = 0;
    if (what == Seal::Full && !canBeSealed(db, stream))
        return sealed;
    for (std::int64_t first = firstOfTail(db, stream); first > 0; first = firstOfTail(db, stream)) {
        const TailRun run = readTail(db, stateAt(db, stream, first - 1));
        if (!isFull(run) && what != Seal::Everything)
            break;
        seal(db, stream, run.piece);
        sealed += static_cast<std::int64_t>(run.piece.ops.size());
        if (what == Seal::OneFull)
            break;
    }
    return sealed;
}

std::int64_t sealTails(Database &db, Seal what)
{
    std::vector<std::int64_t> streams;
    db.each("SELECT DISTINCT stream FROM tail",
            [&](const Statement &row) { streams.push_back(row.integer(0)); });
    std::int64_t sealed = 0;
    db.write([&] {
        for (const std::int64_t stream : streams)
            sealed += sealTail(db, stream, what);
    });
    return sealed;
}

void Tail::add(const Operation &op)
{
    ++ops;
    room += roomInSegment(op.value.size(), op.bases.size());
}

bool Tail::isFull() const
{
    return ops >= opsInPiece || room > fullSegment;
}

Tail tailOf(Database &db, std::int64_t stream)
{
    Statement &read = db.kept("SELECT count(*), total(length(value)) FROM tail WHERE stream = ?");
    read.bind(1, stream);
    Tail tail;
    if (read.next())
        tail = {read.integer(0), read.integer(1) + read.integer(0) * roomInSegment(0, 0)};
    read.reset();
    return tail;
}

} // namespace core
