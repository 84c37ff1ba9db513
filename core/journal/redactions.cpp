// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/redactions.h"

#include "core/base/zipped.h"
#include "core/journal/log_rows.h"
#include "core/storage/database.h"
#include "core/storage/evidence_codec.h"
#include "core/storage/redaction_codec.h"
#include "core/storage/segments.h"

#include <set>

namespace core {

namespace {

bool isAnyIn(Database &db, const Piece &piece)
{
    const StreamName &stream = piece.named.front();
    Statement &read = db.kept("SELECT 1 FROM redacted WHERE (site = ?1 OR site IN (SELECT other "
                              "FROM other_name WHERE site = ?1)) AND scope = ?2 AND seq >= ?3 "
                              "AND seq <= ?4 LIMIT 1");
    read.bind(1, stream.site.raw()).bind(2, stream.scope);
    read.bind(3, piece.first).bind(4, piece.last());
    const bool isAny = read.next();
    read.reset();
    return isAny;
}

/// Whether what is meant may be taken out of this op.
bool fits(const Operation &op, const RedactedOp &meant)
{
    return valueDigest(op) == meant.digest && isResidue(op.reg, meant.residue);
}

bool takeOutOfTail(Database &db, const OpName &name, const RedactedOp &meant)
{
    Statement &read = db.kept("SELECT register, salt, value, digest FROM tail WHERE stream = ? "
                              "AND seq = ?");
    read.bind(1, name.stream).bind(2, name.seq);
    Operation op;
    const bool isThere = read.next();
    if (isThere) {
        op.reg = static_cast<Register>(read.integer(0));
        op.salt = read.bytes(1);
        op.value = read.bytes(2);
        op.digest = read.bytes(3);
    }
    read.reset();
    if (!isThere || !fits(op, meant))
        return false;
    if (!op.digest.isEmpty() && op.value == meant.residue)
        return true;
    redact(op, meant.residue);
    Statement &put = db.kept("UPDATE tail SET salt = ?, value = ?, digest = ? WHERE stream = ? "
                             "AND seq = ?");
    put.bind(1, op.salt).bind(2, op.value).bind(3, op.digest);
    put.bind(4, name.stream).bind(5, name.seq).run();
    return true;
}

/// Nothing when the piece does not hold what is meant.
std::optional<QByteArray> packedWithout(const QByteArray &packed, const RedactedOp &meant)
{
    Piece piece = decodePiece(unzipped(packed, largestPiece));
    if (meant.seq < piece.first || meant.seq > piece.last())
        return std::nullopt;
    Operation &op = piece.ops.at(static_cast<std::size_t>(meant.seq - piece.first));
    if (!fits(op, meant))
        return std::nullopt;
    if (!op.digest.isEmpty() && op.value == meant.residue)
        return packed;
    redact(op, meant.residue);
    return zipped(encodePiece(piece), packFast);
}

bool takeOutOfSegment(Database &db, const OpName &name, const RedactedOp &meant)
{
    const std::optional<Segment> segment = segmentAt(db, name.stream, name.seq);
    const auto packed = segment ? packedWithout(segment->packed, meant) : std::nullopt;
    if (!packed || *packed == segment->packed)
        return packed.has_value();
    db.kept("UPDATE segment SET piece = ? WHERE no = ?")
        .bind(1, *packed)
        .bind(2, segment->no)
        .run();
    db.forgetSealed();
    return true;
}

void putIntoTail(Database &db, const OpName &name, const Operation &brought)
{
    Statement &put = db.kept("UPDATE tail SET salt = ?, value = ?, digest = NULL WHERE stream = ? "
                             "AND seq = ?");
    put.bind(1, brought.salt).bind(2, brought.value);
    put.bind(3, name.stream).bind(4, name.seq).run();
}

void putIntoSegment(Database &db, const Segment &segment, const Operation &brought)
{
    Piece piece = decodePiece(unzipped(segment.packed, largestPiece));
    Operation &op = piece.ops.at(static_cast<std::size_t>(brought.name.seq - piece.first));
    op.salt = brought.salt;
    op.value = brought.value;
    op.digest.clear();
    Statement &put = db.kept("UPDATE segment SET piece = ? WHERE no = ?");
    put.bind(1, zipped(encodePiece(piece), packFast)).bind(2, segment.no).run();
    db.forgetSealed();
}

} // namespace

bool putBack(Database &db, const OpName &name, const Operation &brought)
{
    Statement &read = db.kept("SELECT digest FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, name.stream).bind(2, name.seq);
    const QByteArray digest = read.next() ? read.bytes(0) : QByteArray();
    read.reset();
    if (!brought.digest.isEmpty() || digest != bytesOf(valueDigest(brought)))
        return false;
    if (const auto segment = segmentAt(db, name.stream, name.seq))
        putIntoSegment(db, *segment, brought);
    else
        putIntoTail(db, name, brought);
    return true;
}

std::vector<RedactedOp> meantBy(Database &db, const Operation &op, const Redaction &redaction)
{
    const StreamName by = streamNames(db).at(op.name.stream);
    std::vector<RedactedOp> meant;
    for (const RedactedOp &one : redaction.ops) {
        const bool isEarlier = one.site != by.site || one.seq < op.name.seq;
        if (one.scope == by.scope && isEarlier)
            meant.push_back(one);
    }
    return meant;
}

void noteRedaction(Database &db, const Operation &op, const Redaction &redaction)
{
    Statement &put = db.kept("INSERT OR IGNORE INTO redacted VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const RedactedOp &one : meantBy(db, op, redaction)) {
        put.bind(1, one.site.raw()).bind(2, one.scope).bind(3, one.seq);
        put.bind(4, bytesOf(one.digest)).bind(5, op.name.stream).bind(6, op.name.seq);
        put.bind(7, one.residue).run();
    }
    Statement &chunk = db.kept("INSERT OR IGNORE INTO redacted_chunk VALUES (?, ?, ?)");
    for (const Hash &hash : redaction.chunks)
        chunk.bind(1, bytesOf(hash)).bind(2, op.name.stream).bind(3, op.name.seq).run();
}

// Of several redactions of one op with different residues the same one stands everywhere.
std::optional<QByteArray> residueFor(Database &db, const StreamName &stream, const Operation &op)
{
    Statement &read = db.kept("SELECT residue FROM redacted WHERE (site = ?1 OR site IN (SELECT "
                              "other FROM other_name WHERE site = ?1)) AND scope = ?2 "
                              "AND seq = ?3 AND digest = ?4 ORDER BY residue");
    read.bind(1, stream.site.raw()).bind(2, stream.scope).bind(3, op.name.seq);
    read.bind(4, bytesOf(valueDigest(op)));
    std::optional<QByteArray> residue;
    while (!residue && read.next())
        if (isResidue(op.reg, read.view(0)))
            residue = read.bytes(0);
    read.reset();
    return residue;
}

std::optional<Piece> withoutRedacted(Database &db, const Piece &piece)
{
    const bool isAnyHere = isAnyIn(db, piece);
    std::optional<Piece> without;
    for (std::size_t n = 0; n < piece.ops.size(); ++n) {
        const Operation &op = piece.ops[n];
        if (!isAnyHere && op.digest.isEmpty())
            continue;
        std::optional<QByteArray> residue = residueFor(db, piece.named.front(), op);
        if (!residue && !op.digest.isEmpty())
            residue = QByteArray(); // withheld: what stands there nobody has signed
        if (!residue || (!op.digest.isEmpty() && op.value == *residue))
            continue;
        if (!without)
            without = piece;
        redact(without->ops[n], *residue);
    }
    return without;
}

std::optional<HeldOp> loggedOp(Database &db, const RedactedOp &meant)
{
    Statement &stream = db.kept("SELECT t.no FROM stream t JOIN site i ON i.no = t.site "
                                "WHERE (i.id = ?1 OR i.id IN (SELECT other FROM other_name WHERE "
                                "site = ?1)) AND t.scope = ?2");
    stream.bind(1, meant.site.raw()).bind(2, meant.scope);
    std::optional<HeldOp> found;
    while (!found && stream.next()) {
        Statement &read = db.kept(selectOp);
        read.bind(1, stream.integer(0)).bind(2, meant.seq);
        if (read.next())
            found = HeldOp{operationAt(read), read.integer(3)};
        read.reset();
        if (found && valueDigest(found->op) != meant.digest)
            found.reset();
    }
    stream.reset();
    return found;
}

void takeOutNoted(Database &db)
{
    std::vector<RedactedOp> noted;
    db.each("SELECT DISTINCT site, scope, seq, digest FROM redacted", [&](const Statement &row) {
        noted.push_back({SiteId::from(row.view(0)), row.text(1), row.integer(2),
                         hashFrom(row.view(3)), QByteArray()});
    });
    for (RedactedOp &meant : noted) {
        const auto held = loggedOp(db, meant);
        const auto residue =
            held ? residueFor(db, {meant.site, meant.scope}, held->op) : std::nullopt;
        if (!residue || (!held->op.digest.isEmpty() && held->op.value == *residue))
            continue;
        meant.residue = *residue;
        takeOut(db, held->op.name, meant);
        markForPurging(db);
    }
}

bool takeOut(Database &db, const OpName &name, const RedactedOp &meant)
{
    return takeOutOfTail(db, name, meant) || takeOutOfSegment(db, name, meant);
}

void takeOutOfWaiting(Database &db, const RedactedOp &meant)
{
    struct Waiting
    {
        QByteArray site;
        std::int64_t first = 0;
        std::int64_t last = 0;
        QByteArray chain;
        QByteArray packed;
    };

    std::vector<Waiting> pieces;
    Statement read = db.prepare(
        "SELECT site, first, last, chain, piece FROM parked WHERE (site = ?1 OR site IN (SELECT "
        "other FROM other_name WHERE site = ?1)) AND scope = ?2 AND first <= ?3 AND last >= ?3");
    read.bind(1, meant.site.raw()).bind(2, meant.scope).bind(3, meant.seq);
    while (read.next())
        if (auto packed = packedWithout(read.bytes(4), meant))
            pieces.push_back(
                {read.bytes(0), read.integer(1), read.integer(2), read.bytes(3), *packed});
    Statement put = db.prepare("UPDATE parked SET piece = ? WHERE site = ? AND scope = ? AND first "
                               "= ? AND last = ? AND chain = ?");
    for (const Waiting &piece : pieces) {
        put.bind(1, piece.packed).bind(2, piece.site).bind(3, meant.scope);
        put.bind(4, piece.first).bind(5, piece.last).bind(6, piece.chain).run();
    }
    if (!pieces.empty())
        markForPurging(db);
}

void dropRedactedChunks(Database &db)
{
    if (db.number("SELECT EXISTS (SELECT 1 FROM redacted_chunk r JOIN evidence_chunk c "
                  "ON c.hash = r.hash)") == 0)
        return;
    std::set<Hash> standing;
    db.each("SELECT chunks FROM evidence", [&](const Statement &row) {
        for (const Hash &hash : hashesFrom(row.view(0)))
            standing.insert(hash);
    });
    std::vector<Hash> gone;
    db.each("SELECT DISTINCT r.hash FROM redacted_chunk r JOIN evidence_chunk c ON c.hash = r.hash",
            [&](const Statement &row) {
                const Hash hash = hashFrom(row.view(0));
                if (!standing.contains(hash))
                    gone.push_back(hash);
            });
    for (const Hash &hash : gone)
        db.kept("DELETE FROM evidence_chunk WHERE hash = ?").bind(1, bytesOf(hash)).run();
    if (!gone.empty())
        markForPurging(db);
}

void markForPurging(Database &db)
{
    db.kept("INSERT OR REPLACE INTO meta VALUES ('purge', '1')").run();
}

// Whoever reads beside us may hold old pages of the write-ahead log; then another time.
void purge(Database &db)
{
    if (db.number("SELECT EXISTS (SELECT 1 FROM meta WHERE name = 'purge')") == 0)
        return;
    db.script(QStringLiteral("VACUUM"));
    if (db.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0)
        return;
    db.script(QStringLiteral("DELETE FROM meta WHERE name = 'purge'"));
}

} // namespace core
