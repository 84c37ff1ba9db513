// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/piece_reader.h"

#include "core/storage/database.h"

#include <QByteArray>

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype fullPiece = 768LL * 1024;

qsizetype roomOf(const Operation &op)
{
    return op.value.size() + 16 * static_cast<qsizetype>(op.bases.size() + 4);
}

} // namespace

PieceReader::PieceReader(Database &db, std::int64_t stream, std::int64_t after, std::int64_t last)
    : m_db(db)
    , m_names(streamNames(db))
    , m_state(streamState(db, stream))
    , m_at(after)
    , m_last(std::min(last, m_state.seq))
    , m_chain(after < m_last ? chainAt(after) : Hash())
{
}

std::optional<Piece> PieceReader::next()
{
    if (m_at >= m_last)
        return std::nullopt;
    const std::int64_t milestone = (m_at / opsInPiece + 1) * opsInPiece;
    Piece piece;
    piece.named.push_back(m_names.at(m_state.no));
    piece.first = m_at + 1;
    piece.before = m_chain;
    piece.ops = opsBetween(m_at, std::min(milestone, m_last));
    nameStreams(piece);
    m_at = piece.last();
    const std::optional<Hash> known =
        m_at == m_state.seq ? std::optional(m_state.chain) : milestoneAt(m_at);
    m_chain = known ? *known : linkedThrough(piece);
    piece.after = m_chain;
    return piece;
}

// Stops early when the ops are large.
std::vector<Operation> PieceReader::opsBetween(std::int64_t after, std::int64_t last)
{
    static const QByteArray select =
        QByteArray(selectLog) + "WHERE l.stream = ? AND l.seq > ? AND l.seq <= ? ORDER BY l.seq";
    Statement &read = m_db.kept(select.constData());
    read.bind(1, m_state.no).bind(2, after).bind(3, last);
    std::vector<Operation> ops;
    qsizetype room = 0;
    while (room < fullPiece && read.next()) {
        ops.push_back(operationAt(read));
        room += roomOf(ops.back());
    }
    read.reset();
    return ops;
}

void PieceReader::nameStreams(Piece &piece) const
{
    std::map<std::int64_t, std::int64_t> places{{m_state.no, 0}};
    for (Operation &op : piece.ops) {
        op.name.stream = 0;
        for (Base &base : op.bases) {
            const auto [place, isNew] =
                places.emplace(base.op.stream, static_cast<std::int64_t>(piece.named.size()));
            if (isNew)
                piece.named.push_back(m_names.at(base.op.stream));
            base.op.stream = place->second;
        }
    }
}

std::optional<Hash> PieceReader::milestoneAt(std::int64_t seq)
{
    Statement &read = m_db.kept("SELECT chain FROM milestone WHERE stream = ? AND seq = ?");
    read.bind(1, m_state.no).bind(2, seq);
    std::optional<Hash> chain;
    if (read.next())
        chain = hashFrom(read.view(0));
    read.reset();
    return chain;
}

Hash PieceReader::chainAt(std::int64_t seq)
{
    if (seq == m_state.seq)
        return m_state.chain;
    Statement &read = m_db.kept("SELECT seq, chain FROM milestone WHERE stream = ? AND seq <= ? "
                                "ORDER BY seq DESC LIMIT 1");
    read.bind(1, m_state.no).bind(2, seq);
    std::int64_t at = 0;
    Hash chain{};
    if (read.next()) {
        at = read.integer(0);
        chain = hashFrom(read.view(1));
    }
    read.reset();
    const auto streamName = [this](std::int64_t no) { return m_names.at(no); };
    while (at < seq) {
        for (const Operation &op : opsBetween(at, std::min(at + opsInPiece, seq))) {
            chain = chainLink(chain, op, streamName);
            at = op.name.seq;
        }
    }
    return chain;
}

} // namespace core
