// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"

#include "core/base/error.h"
#include "core/journal/authority.h"
#include "core/journal/branches.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/freezing_mixes.h"
#include "core/journal/log_rows.h"
#include "core/journal/piece_reader.h"
#include "core/journal/placing.h"
#include "core/journal/projection.h"
#include "core/journal/redactions.h"
#include "core/journal/roster_settling.h"
#include "core/storage/database.h"
#include "core/storage/packed_sheet.h"
#include "core/storage/redaction_codec.h"
#include "core/storage/segments.h"
#include "core/storage/workbook.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <map>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t progressEvery = 4096;

constexpr const char *clearState =
    "DELETE FROM head; DELETE FROM organization; DELETE FROM organization_event; "
    "DELETE FROM division; DELETE FROM standard; DELETE FROM round; DELETE FROM assessment; "
    "DELETE FROM sheet; DELETE FROM remark; DELETE FROM result; DELETE FROM decision; "
    "DELETE FROM author; DELETE FROM target; DELETE FROM setting; DELETE FROM draft; "
    "DELETE FROM retirement; DELETE FROM awaited; DELETE FROM conflict; DELETE FROM frozen; DELETE "
    "FROM frozen_mix; DELETE FROM stale; DELETE FROM roster_op; DELETE FROM quarantine; "
    "DELETE FROM merged; DELETE FROM moved; DELETE FROM unplaced; DELETE FROM evidence; "
    "DELETE FROM redacted; DELETE FROM redacted_chunk;";

/// Gathers rows into one hash, each value with its length before it.
class RowDigest
{
public:
    RowDigest() { crypto_generichash_init(&m_state, nullptr, 0, sizeof(Hash)); }

    void add(QByteArrayView bytes)
    {
        const auto size = static_cast<std::uint64_t>(bytes.size());
        put(&size, sizeof(size));
        put(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }

    Hash finish()
    {
        Hash hash{};
        crypto_generichash_final(&m_state, hash.data(), hash.size());
        return hash;
    }

private:
    void put(const void *bytes, std::size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char *>(bytes), size);
    }

    crypto_generichash_state m_state{};
};

// Every derived table in an order of its content, with the keys in place of local numbers.
constexpr std::array<const char *, 33> contentOfTables = {
    "SELECT key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes, stub FROM organization ORDER BY key",
    "SELECT key, organization, day, value, kind FROM organization_event ORDER BY key",
    "SELECT key, code, name, since FROM division ORDER BY key",
    "SELECT key, id, revision, hash, code, title, sector, year, items, document, part, reason, "
    "warnings FROM standard ORDER BY key",
    "SELECT key, id, revision, code, title, sector, year, items, part, document FROM draft "
    "ORDER BY key",
    "SELECT key, day, reason FROM retirement ORDER BY key",
    "SELECT key, year, name, begins, ends, frozen, freezing, value FROM round ORDER BY key",
    "SELECT a.key, i.id, t.scope, f.seq, f.place FROM frozen f JOIN assessment a ON a.no = f.no "
    "JOIN stream t ON t.no = f.stream JOIN site i ON i.no = t.site ORDER BY a.key",
    "SELECT r.key, s.key, o.key, m.total, m.possible, m.state, m.grade, i.id, t.scope, m.seq, "
    "m.place FROM frozen_mix m JOIN round r ON r.no = m.round JOIN standard s ON s.no = m.standard "
    "JOIN organization o ON o.no = m.organization JOIN stream t ON t.no = m.stream "
    "JOIN site i ON i.no = t.site ORDER BY 1, 2, 3",
    "SELECT a.key, r.key, o.key, a.level, a.series, s.key, a.state, a.visit FROM assessment a "
    "LEFT JOIN round r ON r.no = a.round LEFT JOIN organization o ON o.no = a.organization "
    "LEFT JOIN standard s ON s.no = a.standard ORDER BY a.key",
    "SELECT a.key, m.item, i.id, t.scope, m.seq, m.text FROM remark m "
    "JOIN assessment a ON a.no = m.no JOIN stream t ON t.no = m.stream JOIN site i ON i.no = "
    "t.site "
    "ORDER BY a.key, m.item",
    "SELECT a.key, res.total, res.possible, res.state, res.grade, res.unanswered, res.provisional "
    "FROM result res "
    "JOIN assessment a ON a.no = res.no ORDER BY a.key",
    "SELECT d.key, o.key, d.day, d.grade, d.computed, d.document, d.reason, d.series, d.last "
    "FROM decision d JOIN organization o ON o.no = d.organization ORDER BY d.key",
    "SELECT key, name, office, value FROM author ORDER BY key",
    "SELECT key, grade, share, day FROM target ORDER BY key",
    "SELECT key, name, value FROM setting ORDER BY key",
    "SELECT h.register, h.key, h.item, i.id, t.scope, h.seq FROM head h "
    "JOIN stream t ON t.no = h.stream JOIN site i ON i.no = t.site ORDER BY 1, 2, 3, 4, 5, 6",
    "SELECT w.register, w.key, w.item, i.id, t.scope, w.seq FROM awaited w "
    "JOIN stream t ON t.no = w.stream JOIN site i ON i.no = t.site ORDER BY 1, 2, 3, 4, 5, 6",
    "SELECT register, key, item FROM conflict ORDER BY register, key, item",
    "SELECT i.id, t.scope, r.seq FROM roster_op r "
    "JOIN stream t ON t.no = r.stream JOIN site i ON i.no = t.site ORDER BY 1, 2, 3",
    "SELECT code, name, kind, parent, made FROM office ORDER BY code",
    "SELECT office, kind, scope FROM office_scope ORDER BY office, kind, scope",
    "SELECT installation, office, since FROM member ORDER BY installation, office",
    "SELECT installation, at, reason FROM revoked ORDER BY installation",
    "SELECT installation, site, scope, seq FROM accepted ORDER BY installation, site, scope",
    "SELECT site, scope, seq FROM released ORDER BY site, scope",
    "SELECT i.id, t.scope, q.seq, q.reason FROM quarantine q "
    "JOIN stream t ON t.no = q.stream JOIN site i ON i.no = t.site ORDER BY 1, 2, 3",
    "SELECT key, same_as, stands FROM merged ORDER BY key",
    "SELECT register, key, organization, series FROM moved ORDER BY register, key",
    "SELECT u.key, i.id, t.scope FROM unplaced u "
    "JOIN stream t ON t.no = u.stream JOIN site i ON i.no = t.site ORDER BY 1, 2, 3",
    "SELECT e.key, a.key, e.item, e.standard, e.hash, e.size, e.media, e.name, e.chunks, i.id, "
    "t.scope, e.seq FROM evidence e JOIN assessment a ON a.no = e.sheet "
    "JOIN stream t ON t.no = e.stream JOIN site i ON i.no = t.site ORDER BY e.key",
    "SELECT r.site, r.scope, r.seq, r.digest, r.residue, i.id, t.scope, r.op FROM redacted r "
    "JOIN stream t ON t.no = r.stream JOIN site i ON i.no = t.site ORDER BY 1, 2, 3, 4, 6, 7, 8",
    "SELECT r.hash, i.id, t.scope, r.op FROM redacted_chunk r JOIN stream t ON t.no = r.stream "
    "JOIN site i ON i.no = t.site ORDER BY 1, 2, 3, 4",
};

// Packed sheets, with the names of their heads in place of local numbers.
void addSheets(Database &db, RowDigest &hash)
{
    const std::map<std::int64_t, StreamName> streams = streamNames(db);
    const auto number = [&](std::int64_t value) {
        hash.add({reinterpret_cast<const char *>(&value), sizeof(value)});
    };
    Statement read = db.prepare("SELECT a.key, s.answers FROM sheet s "
                                "JOIN assessment a ON a.no = s.no ORDER BY a.key");
    Statement holder = db.prepare("SELECT id FROM holder WHERE no = ?");
    while (read.next()) {
        PackedWalk walk(read.view(1));
        hash.add(read.view(0));
        holder.bind(1, walk.holder());
        hash.add(holder.next() ? holder.view(0) : QByteArrayView());
        holder.reset();
        number(walk.scoredAt());
        while (walk.next()) {
            number(walk.item());
            const StreamName &stream = streams.at(walk.head().stream);
            hash.add(stream.site.raw() + stream.scope.toUtf8());
            number(walk.head().seq);
            hash.add(walk.value());
        }
    }
}

// All is made again in the order of stamps; what comes later in it is not known yet.
class Before
{
public:
    explicit Before(Database &db)
        : m_stamp(db.prepare("SELECT stamp FROM log WHERE stream = ? AND seq = ?"))
    {
    }

    void moveTo(const Operation &op) { m_now = {static_cast<std::int64_t>(op.stamp), op.name}; }

    bool contains(const OpName &name)
    {
        m_stamp.bind(1, name.stream).bind(2, name.seq);
        const bool isLogged = m_stamp.next();
        const std::int64_t stamp = isLogged ? m_stamp.integer(0) : 0;
        m_stamp.reset();
        return isLogged && std::pair(stamp, name) < m_now;
    }

private:
    Statement m_stamp;
    std::pair<std::int64_t, OpName> m_now;
};

/// The names of all ops by their stamps; notes on the way which are of the roster, and which
/// redact.
std::vector<std::pair<std::int64_t, OpName>> inOrder(Database &db, std::vector<OpName> &redactions)
{
    std::vector<std::pair<std::int64_t, OpName>> names;
    names.reserve(static_cast<std::size_t>(db.number("SELECT sum(seq) FROM stream")));
    std::vector<OpName> roster;
    db.each("SELECT stamp, stream, seq, register FROM log", [&](const Statement &row) {
        names.emplace_back(row.integer(0), OpName{row.integer(1), row.integer(2)});
        if (isOfRoster(static_cast<Register>(row.integer(3))))
            roster.push_back(names.back().second);
        else if (static_cast<Register>(row.integer(3)) == Register::Redaction)
            redactions.push_back(names.back().second);
    });
    for (const OpName &name : roster)
        noteRosterOp(db, name);
    std::sort(names.begin(), names.end());
    return names;
}

/// What is redacted has to be known before any op is shown: which came without its value.
void noteRedactions(Database &db, const std::vector<OpName> &redactions,
                    const std::map<std::int64_t, Power> &powers)
{
    Statement read = db.prepare(selectOp);
    for (const OpName &name : redactions) {
        read.bind(1, name.stream).bind(2, name.seq).next();
        const Operation op = operationAt(read);
        read.reset();
        if (!op.value.isEmpty() && !powers.at(name.stream).refusalOf(op))
            noteRedaction(db, op, decodeRedaction(op.value));
    }
}

bool isWithoutReason(Database &db, const Operation &op, const StreamName &stream)
{
    return !op.digest.isEmpty() && !residueFor(db, stream, op);
}

bool follows(Database &db, const StreamState &head)
{
    StreamState at = startOf(db, head.no);
    PieceReader pieces(db, head.no, at.seq, head.seq);
    while (const auto piece = pieces.next()) {
        if (piece->before != at.chain || linkedThrough(*piece) != piece->after)
            return false;
        at = {head.no, piece->last(), piece->after};
    }
    return at.seq == head.seq && at.chain == head.chain;
}

bool isSound(Database &db, const StreamState &head)
{
    try {
        return follows(db, head);
    } catch (const Error &error) {
        if (error.kind() != Failure::FileDamaged)
            throw;
        return false;
    }
}

/// Whether the file has an op beyond the end of a stream, or in two places.
bool hasMore(Database &db, const StreamState &head)
{
    Statement read =
        db.prepare("SELECT (SELECT count(*) FROM tail WHERE stream = ?1) + "
                   "(SELECT coalesce(sum(last - first + 1), 0) FROM segment WHERE stream = ?1)");
    read.bind(1, head.no);
    return read.next() && read.integer(0) != head.seq - startOf(db, head.no).seq;
}

} // namespace

void rebuildState(Database &db, const RebuildProgress &progress)
{
    db.write([&] {
        db.script(QString::fromLatin1(clearState));
        renewSealedKeys(db);
        std::vector<OpName> redactions;
        const auto names = inOrder(db, redactions);
        deriveRoster(db);
        const std::map<std::int64_t, Power> powers = Authority(db).ofStreams(db);
        Placing placing(db, [&powers](std::int64_t stream) { return powers.at(stream); });
        if (std::any_of(powers.begin(), powers.end(),
                        [](const auto &one) { return !one.second.everything; }))
            placing.learnAll();
        noteRedactions(db, redactions, powers);
        takeOutNoted(db);
        const std::map<std::int64_t, StreamName> streams = streamNames(db);
        Projection projection(db);
        Before before(db);
        const Branches branches(db);
        projection.setKnown(
            [&](const OpName &name) { return before.contains(name) && !isInQuarantine(db, name); });
        Statement read = db.prepare(selectOp);
        std::int64_t count = 0;
        for (const auto &[stamp, name] : names) {
            read.bind(1, name.stream).bind(2, name.seq).next();
            Operation op = operationAt(read);
            branches.resolve(op);
            before.moveTo(op);
            if (const auto refusal = placing.refusalOf(op, powers.at(name.stream)))
                putInQuarantine(db, name, *refusal);
            else if (isWithoutReason(db, op, streams.at(name.stream)))
                putInQuarantine(db, name, QuarantineReason::Withheld);
            else
                projection.apply(op, read.integer(3));
            read.reset();
            if (++count % progressEvery == 0 && progress && !progress(count))
                throw Error(Failure::Cancelled, u"stopped while rebuilding"_s);
        }
        projection.settleCohorts();
        dropRedactedChunks(db);
    });
}

bool settleUnread(Database &db)
{
    Statement read = db.prepare("SELECT value FROM meta WHERE name = 'unread'");
    if (!read.next())
        return false;
    const QStringList registers = read.text(0).split(u' ');
    read.reset();
    bool isAny = false;
    Statement log = db.prepare("SELECT DISTINCT register FROM log");
    while (log.next())
        isAny = isAny || registers.contains(QString::number(log.integer(0)));
    db.write([&] {
        if (isAny)
            rebuildState(db);
        db.prepare("DELETE FROM meta WHERE name = 'unread'").run();
    });
    return isAny;
}

Hash stateDigest(Database &db)
{
    RowDigest hash;
    for (const char *content : contentOfTables) {
        hash.add(content);
        Statement read = db.prepare(content);
        while (read.next())
            for (int column = 0; column < read.columns(); ++column)
                hash.add(read.isNull(column) ? QByteArrayView("\0null", 5) : read.view(column));
    }
    addSheets(db, hash);
    return hash.finish();
}

QStringList checkChains(Database &db)
{
    QStringList faults;
    for (const auto &[no, name] : streamNames(db)) {
        const StreamState head = streamState(db, no);
        if (hasMore(db, head) || !isSound(db, head))
            faults.append(u"the log of site %1, scope “%2” was altered or is cut off"_s.arg(
                name.site.key.text(), name.scope));
    }
    return faults;
}

bool stateFollowsLog(Database &db, const QString &folder, const RebuildProgress &progress)
{
    const QTemporaryDir place(folder + u"/check-XXXXXX"_s);
    if (!place.isValid())
        throw Error(Failure::FileUnwritable, place.errorString()).in(folder);
    const QString copy = place.filePath(u"copy.plumb"_s);
    try {
        copyWorkbook(db, copy);
        Database rebuilt(copy, Database::Mode::ReadWrite);
        settleUnreadRoster(rebuilt);
        settleUnreadMixes(rebuilt);
        settleUnread(rebuilt);
        settleCohorts(rebuilt); // what waits for it is no difference
        const Hash before = stateDigest(rebuilt);
        rebuildState(rebuilt, progress);
        return stateDigest(rebuilt) == before;
    } catch (Error &error) {
        if (error.kind() == Failure::FileDamaged)
            error.in(db.path()); // the copy has it from there, and is gone
        throw;
    }
}

} // namespace core
