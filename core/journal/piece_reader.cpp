// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/piece_reader.h"

#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/branches.h"
#include "core/storage/database.h"
#include "core/storage/segments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Ops `first` … `last` of the tail as rows, as many as fill a segment.
std::vector<Operation> rowsOf(Database &db, std::int64_t stream, std::int64_t first,
                              std::int64_t last)
{
    Statement &read = db.kept(
        "SELECT l.stream, l.seq, l.stamp, l.holder, h.id, l.step, l.action, l.undoes, l.register, "
        "l.key, l.bases, l.salt, l.value, l.digest FROM tail l JOIN holder h ON h.no = l.holder "
        "WHERE l.stream = ? AND l.seq >= ? AND l.seq <= ? ORDER BY l.seq");
    read.bind(1, stream).bind(2, first).bind(3, last);
    std::vector<Operation> ops;
    std::int64_t room = 0;
    while (static_cast<std::int64_t>(ops.size()) < opsInPiece && read.next()) {
        Operation op = operationAt(read);
        room += roomInSegment(op.value.size(), op.bases.size());
        if (!ops.empty() && room > fullSegment)
            break;
        ops.push_back(std::move(op));
    }
    read.reset();
    if (ops.empty() || ops.front().name.seq != first)
        throw Error(Failure::FileDamaged, u"an operation is missing in the log"_s).in(db.path());
    return ops;
}

/// Puts places in `named` for local numbers. A branch goes by the name that it was written under.
void nameStreams(Database &db, std::int64_t stream, Piece &piece)
{
    const std::map<std::int64_t, StreamName> names = streamNames(db);
    const std::int64_t root = Branches(db).rootOf(stream);
    piece.named = {names.at(root)};
    std::map<std::int64_t, std::int64_t> places{{root, 0}};
    for (Operation &op : piece.ops) {
        op.name.stream = 0;
        for (Base &base : op.bases) {
            const auto [place, isNew] =
                places.emplace(base.op.stream, static_cast<std::int64_t>(piece.named.size()));
            if (isNew)
                piece.named.push_back(names.at(base.op.stream));
            base.op.stream = place->second;
        }
    }
}

Piece unpacked(Database &db, const Segment &segment)
{
    Piece piece = decodePiece(unzipped(segment.packed, largestPiece));
    if (piece.first != segment.first || piece.last() != segment.last ||
        piece.after != segment.chain)
        throw Error(Failure::FileDamaged, u"a segment holds other operations than it says"_s)
            .in(db.path());
    return piece;
}

/// The ops of a piece from `first` to `last`, which it holds, with the chain at their ends.
Piece cut(Piece piece, std::int64_t first, std::int64_t last)
{
    const auto take = [&](std::int64_t from, std::int64_t to) {
        Piece part;
        part.named = piece.named;
        part.first = from;
        part.ops.assign(piece.ops.begin() + (from - piece.first),
                        piece.ops.begin() + (to + 1 - piece.first));
        return part;
    };
    Hash chain = piece.before;
    if (first > piece.first) {
        Piece skipped = take(piece.first, first - 1);
        skipped.before = chain;
        chain = linkedThrough(skipped);
    }
    Piece part = take(first, last);
    part.before = chain;
    part.after = last == piece.last() ? piece.after : linkedThrough(part);
    return part;
}

/// The newest segment that begins at or before `seq`, as a state of the stream.
StreamState sealedUpTo(Database &db, std::int64_t stream, std::int64_t seq)
{
    Statement &read = db.kept("SELECT last, chain FROM segment WHERE stream = ? AND first <= ? "
                              "ORDER BY first DESC LIMIT 1");
    read.bind(1, stream).bind(2, seq);
    std::optional<StreamState> state;
    if (read.next())
        state = StreamState{stream, read.integer(0), hashFrom(read.view(1))};
    read.reset();
    return state ? *state : startOf(db, stream);
}

} // namespace

StreamState stateAt(Database &db, std::int64_t stream, std::int64_t seq)
{
    StreamState state = sealedUpTo(db, stream, seq);
    if (state.seq > seq) // it lies within that segment
        state = {stream, seq, PieceReader(db, stream, seq - 1, seq).next()->after};
    while (state.seq < seq) {
        const Piece piece = readTail(db, state, seq).piece;
        state = {stream, piece.last(), piece.after};
    }
    return state;
}

TailRun readTail(Database &db, const StreamState &before, std::int64_t last)
{
    const std::int64_t end = std::min(last, nextSegment(db, before.no, before.seq) - 1);
    TailRun run;
    run.piece.first = before.seq + 1;
    run.piece.before = before.chain;
    run.piece.ops = rowsOf(db, before.no, before.seq + 1, end);
    nameStreams(db, before.no, run.piece);
    run.piece.after = linkedThrough(run.piece);
    const std::int64_t at = run.piece.last();
    Statement &more = db.kept("SELECT 1 FROM tail WHERE stream = ? AND seq = ?");
    run.isCutOff = at == end || more.bind(1, before.no).bind(2, at + 1).next();
    more.reset();
    return run;
}

PieceReader::PieceReader(Database &db, std::int64_t stream, std::int64_t after, std::int64_t last)
    : m_db(db)
    , m_at{stream, after, {}}
    , m_last(std::min(last, streamState(db, stream).seq))
{
}

std::optional<Piece> PieceReader::next()
{
    if (m_at.seq >= m_last)
        return std::nullopt;
    const std::optional<Segment> segment = segmentAt(m_db, m_at.no, m_at.seq + 1);
    if (!segment && !m_isChainKnown)
        m_at = stateAt(m_db, m_at.no, m_at.seq);
    Piece piece = segment ? unpacked(m_db, *segment) : readTail(m_db, m_at, m_last).piece;
    if (segment && (segment->first != m_at.seq + 1 || segment->last > m_last))
        piece = cut(std::move(piece), m_at.seq + 1, std::min(segment->last, m_last));
    m_at = {m_at.no, piece.last(), piece.after};
    m_isChainKnown = true;
    return piece;
}

std::optional<QByteArray> PieceReader::nextPacked()
{
    if (m_at.seq >= m_last)
        return std::nullopt;
    std::optional<Segment> segment = segmentAt(m_db, m_at.no, m_at.seq + 1);
    if (segment && segment->first == m_at.seq + 1 && segment->last <= m_last) {
        m_at = {m_at.no, segment->last, segment->chain};
        m_isChainKnown = true;
        return std::move(segment->packed);
    }
    return zipped(encodePiece(*next()), packFast);
}

} // namespace core
