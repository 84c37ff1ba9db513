// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/intake.h"

#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/projection.h"
#include "core/storage/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

Intake::Intake(Database &db, const SiteId &own)
    : m_db(db)
    , m_own(own)
    , m_projection(std::make_unique<Projection>(db))
{
    m_projection->gather();
    m_projection->setKnown([this](const OpName &name) {
        auto found = m_streams.find(name.stream);
        if (found == m_streams.end())
            found = m_streams.emplace(name.stream, streamState(m_db, name.stream)).first;
        return name.seq <= found->second.seq;
    });
}

Intake::~Intake() = default;

std::int64_t Intake::numberOf(const StreamName &stream)
{
    std::int64_t &number = m_numbers[{stream.site, stream.scope}];
    if (number == 0)
        number = streamNumber(m_db, stream);
    return number;
}

StreamState &Intake::stateOf(const StreamName &stream)
{
    const std::int64_t no = numberOf(stream);
    auto found = m_streams.find(no);
    if (found == m_streams.end())
        found = m_streams.emplace(no, streamState(m_db, no)).first;
    m_before.try_emplace(no, found->second.seq);
    return found->second;
}

Taken Intake::take(const Piece &piece)
{
    StreamState &state = stateOf(piece.named.front());
    if (piece.last() <= state.seq)
        return Taken::Known;
    if (piece.named.front().site == m_own)
        return Taken::Forked;
    if (piece.first > state.seq + 1) {
        if (linkedThrough(piece) != piece.after)
            throw Error(Failure::Refused, u"operations are not those that their chain says"_s);
        park(piece);
        return Taken::Parked;
    }
    return takeFrom(piece, state);
}

// The ops that are here already are only hashed: where the two logs meet their chains must too.
Taken Intake::takeFrom(const Piece &piece, StreamState &state)
{
    std::vector<std::int64_t> numbers;
    for (const StreamName &stream : piece.named)
        numbers.push_back(numberOf(stream));
    const auto nameAt = [&](std::int64_t place) {
        return piece.named.at(static_cast<std::size_t>(place));
    };
    Hash chain = piece.before;
    for (const Operation &op : piece.ops) {
        if (op.name.seq == state.seq + 1 && chain != state.chain)
            return Taken::Forked;
        chain = chainLink(chain, op, nameAt);
        if (op.name.seq <= state.seq)
            continue;
        state.chain = chain;
        state.seq = op.name.seq;
        add(op, numbers, state);
    }
    if (chain != piece.after)
        throw Error(Failure::Refused, u"operations are not those that their chain says"_s);
    return Taken::New;
}

void Intake::add(Operation op, const std::vector<std::int64_t> &numbers, StreamState &state)
{
    op.name.stream = state.no;
    for (Base &base : op.bases)
        base.op.stream = numbers.at(static_cast<std::size_t>(base.op.stream));
    std::int64_t &holder = m_holders[op.author];
    if (holder == 0)
        holder = holderNumber(m_db, op.author);
    appendToLog(m_db, op, holder);
    noteMilestone(m_db, op.name, state.chain);
    m_projection->apply(op, holder);
    m_latestStamp = std::max(m_latestStamp, op.stamp);
    ++m_operations;
}

void Intake::park(const Piece &piece)
{
    const StreamName &stream = piece.named.front();
    Statement &put = m_db.kept("INSERT OR IGNORE INTO parked VALUES (?, ?, ?, ?, ?)");
    put.bind(1, stream.site.raw()).bind(2, stream.scope).bind(3, piece.first);
    put.bind(4, piece.last()).bind(5, zipped(encodePiece(piece), packFast)).run();
}

// A parked piece that forks is dropped with the next one that the stream needs: it stays parked.
bool Intake::takeParked()
{
    std::vector<QByteArray> pieces;
    m_db.each("SELECT p.piece FROM parked p JOIN site i ON i.id = p.site "
              "JOIN stream t ON t.site = i.no AND t.scope = p.scope ORDER BY p.first",
              [&](const Statement &row) { pieces.push_back(row.bytes(0)); });
    bool grew = false;
    for (const QByteArray &packed : pieces) {
        const Piece piece = decodePiece(unzipped(packed, largestPiece));
        const StreamState &state = stateOf(piece.named.front());
        if (piece.first > state.seq + 1)
            continue;
        const Taken taken = take(piece);
        grew = grew || taken == Taken::New;
        const StreamName &stream = piece.named.front();
        if (taken != Taken::Forked)
            m_db.kept("DELETE FROM parked WHERE site = ? AND scope = ? AND first = ? AND last = ?")
                .bind(1, stream.site.raw())
                .bind(2, stream.scope)
                .bind(3, piece.first)
                .bind(4, piece.last())
                .run();
    }
    return grew;
}

void Intake::settle()
{
    while (takeParked()) {
    }
    for (const StreamState &state : grown())
        keepStreamState(m_db, state);
    m_projection->settle();
}

std::vector<StreamState> Intake::grown() const
{
    std::vector<StreamState> grown;
    for (const auto &[no, seq] : m_before)
        if (m_streams.at(no).seq > seq)
            grown.push_back(m_streams.at(no));
    return grown;
}

} // namespace core
