// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/roster_settling.h"

#include "core/journal/authority.h"
#include "core/journal/branches.h"
#include "core/journal/log_rows.h"
#include "core/journal/placing.h"
#include "core/journal/projection.h"
#include "core/journal/rebuild.h"
#include "core/journal/root_key.h"
#include "core/journal/roster_rules.h"
#include "core/storage/database.h"
#include "core/storage/op_codec.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::vector<OpName> rosterNames(Database &db)
{
    std::vector<OpName> names;
    db.each("SELECT stream, seq FROM roster_op ORDER BY stream, seq", [&](const Statement &row) {
        names.push_back({row.integer(0), row.integer(1)});
    });
    return names;
}

std::vector<RosterOp> readRosterOps(Database &db)
{
    const std::map<std::int64_t, StreamName> streams = streamNames(db);
    std::map<std::int64_t, QByteArray> installations;
    db.each("SELECT t.no, i.installation FROM stream t JOIN site i ON i.no = t.site",
            [&](const Statement &row) { installations[row.integer(0)] = row.bytes(1); });
    const Branches branches(db);
    std::vector<RosterOp> ops;
    Statement read = db.prepare("SELECT register, key, bases, value FROM log "
                                "WHERE stream = ? AND seq = ?");
    for (const OpName &name : rosterNames(db)) {
        const StreamName &stream = streams.at(name.stream);
        read.bind(1, name.stream).bind(2, name.seq);
        Operation op;
        op.name = name;
        if (read.next()) {
            op.reg = static_cast<Register>(read.integer(0));
            op.key = Key::from(read.view(1));
            op.bases = decodeBases(read.view(2));
            op.value = read.bytes(3);
        }
        read.reset();
        branches.resolve(op);
        ops.push_back({name,
                       {stream.site, stream.scope, name.seq},
                       {streams.at(branches.rootOf(name.stream)).site, stream.scope, name.seq},
                       installations[name.stream],
                       op.reg,
                       op.key,
                       op.bases,
                       op.value});
    }
    return ops;
}

void putOffices(Database &db, const RosterFacts &facts)
{
    Statement office = db.prepare("INSERT INTO office VALUES (?, ?, ?, ?, ?)");
    for (const auto &[code, said] : facts.offices)
        office.bind(1, code)
            .bind(2, said.name)
            .bind(3, static_cast<std::int64_t>(said.kind))
            .bind(4, said.parent)
            .bind(5, said.made)
            .run();
    Statement scope = db.prepare("INSERT INTO office_scope VALUES (?, ?, ?)");
    for (const OfficeScope &given : facts.scopes)
        scope.bind(1, given.office)
            .bind(2, static_cast<std::int64_t>(given.kind))
            .bind(3, given.scope)
            .run();
}

void putKeys(Database &db, const RosterFacts &facts)
{
    Statement member = db.prepare("INSERT INTO member VALUES (?, ?, ?)");
    for (const auto &[who, since] : facts.members)
        member.bind(1, who.first).bind(2, who.second).bind(3, since).run();
    Statement revoked = db.prepare("INSERT INTO revoked VALUES (?, ?, ?)");
    for (const auto &[installation, said] : facts.revoked)
        revoked.bind(1, installation).bind(2, said.made).bind(3, said.reason).run();
    Statement accepted = db.prepare("INSERT INTO accepted VALUES (?, ?, ?, ?)");
    for (const auto &[stream, seq] : facts.accepted) {
        const auto &[installation, site, scope] = stream;
        accepted.bind(1, installation).bind(2, site.raw()).bind(3, scope).bind(4, seq).run();
    }
    Statement released = db.prepare("INSERT INTO released VALUES (?, ?, ?)");
    for (const auto &[stream, seq] : facts.released)
        released.bind(1, stream.first.raw()).bind(2, stream.second).bind(3, seq).run();
}

/// Puts what waits and counts now into the rows, one op after the other: the others wait still.
class TakingIn
{
public:
    explicit TakingIn(Database &db) : m_db(db), m_projection(db), m_read(db.prepare(selectOp))
    {
        m_projection.gather();
        m_projection.setKnown([&db](const OpName &name) {
            return name.seq <= streamState(db, name.stream).seq && !isInQuarantine(db, name);
        });
    }

    /// `placing` is told what came.
    void take(const OpName &name, Placing &placing)
    {
        takeOutOfQuarantine(m_db, name);
        m_read.bind(1, name.stream).bind(2, name.seq);
        if (!m_read.next())
            return;
        const Operation op = operationAt(m_read);
        const std::int64_t holder = m_read.integer(3);
        m_read.reset();
        m_projection.apply(op, holder);
        placing.came(op);
    }

    void settle() { m_projection.settle(); }

private:
    Database &m_db;
    Projection m_projection;
    Statement m_read;
};

/// Ops whose standing is another than it was.
struct Changes
{
    std::vector<OpName> in;
    std::int64_t out = 0;
};

class Sorting
{
public:
    Sorting(Database &db, Placing &placing) : m_db(db), m_placing(placing) {}

    void look(std::int64_t stream, const Power &before, const Power &after)
    {
        if (before == after || (before.isWhole() && after.isWhole()))
            return;
        if (after.isWhole())
            lookAtWaiting(stream, after);
        else
            lookAtAll(stream, after);
    }

    const Changes &changes() const { return m_changes; }

private:
    void lookAtWaiting(std::int64_t stream, const Power &after)
    {
        Statement read = m_db.prepare("SELECT seq FROM quarantine WHERE stream = ? ORDER BY seq");
        read.bind(1, stream);
        std::vector<OpName> waiting;
        while (read.next())
            waiting.push_back({stream, read.integer(0)});
        Statement &logged = m_db.kept("SELECT register FROM log WHERE stream = ? AND seq = ?");
        for (const OpName &name : waiting) {
            Operation op;
            op.name = name;
            logged.bind(1, name.stream).bind(2, name.seq);
            op.reg = logged.next() ? static_cast<Register>(logged.integer(0)) : op.reg;
            logged.reset();
            settle(op, after);
        }
    }

    // What is released counts anyhow; below it only what waits can be another.
    void lookAtAll(std::int64_t stream, const Power &after)
    {
        Statement read = m_db.prepare("SELECT seq, register, key, bases, value FROM log "
                                      "WHERE stream = ? AND seq >= ? ORDER BY seq");
        const std::int64_t from =
            std::min(after.released + 1, firstWaiting(stream).value_or(after.released + 1));
        read.bind(1, stream).bind(2, from);
        while (read.next()) {
            Operation op;
            op.name = {stream, read.integer(0)};
            op.reg = static_cast<Register>(read.integer(1));
            op.key = Key::from(read.view(2));
            op.bases = decodeBases(read.view(3));
            if (op.reg == Register::Author || isJudgedByValue(op.reg))
                op.value = read.bytes(4);
            settle(op, after);
        }
    }

    std::optional<std::int64_t> firstWaiting(std::int64_t stream)
    {
        Statement read = m_db.prepare("SELECT min(seq) FROM quarantine WHERE stream = ?");
        read.bind(1, stream);
        return read.next() && !read.isNull(0) ? std::optional(read.integer(0)) : std::nullopt;
    }

    void settle(const Operation &op, const Power &after)
    {
        if (isOfRoster(op.reg))
            return; // of them `deriveRoster` has decided
        const std::optional<QuarantineReason> refusal = m_placing.refusalOf(op, after);
        const bool isWaiting = isInQuarantine(m_db, op.name);
        if (refusal) {
            putInQuarantine(m_db, op.name, *refusal);
            m_changes.out += isWaiting ? 0 : 1;
        } else if (isWaiting && !isWithheld(m_db, op.name)) {
            m_changes.in.push_back(op.name);
        }
    }

    Database &m_db;
    Placing &m_placing;
    Changes m_changes;
};

} // namespace

void noteRosterOp(Database &db, const OpName &op)
{
    Statement &put = db.kept("INSERT OR IGNORE INTO roster_op VALUES (?, ?)");
    put.bind(1, op.stream).bind(2, op.seq).run();
}

void deriveRoster(Database &db)
{
    Statement read = db.prepare("SELECT value FROM meta WHERE name = 'dataset_id'");
    const DatasetId dataset = read.next() ? DatasetId{Key::fromText(read.text(0))} : DatasetId();
    read.reset();
    const RosterFacts facts = rosterOf(readRosterOps(db), dataset,
                                       [&](const QByteArray &key) { return isRoot(db, key); });
    db.script(u"DELETE FROM office; DELETE FROM office_scope; DELETE FROM member; "
              "DELETE FROM revoked; DELETE FROM accepted; DELETE FROM released; "
              "DELETE FROM quarantine WHERE EXISTS (SELECT 1 FROM roster_op r "
              "WHERE r.stream = quarantine.stream AND r.seq = quarantine.seq)"_s);
    putOffices(db, facts);
    putKeys(db, facts);
    for (const auto &[op, reason] : facts.refused)
        putInQuarantine(db, op, reason);
}

Resorted settlePlaces(Database &db, Placing &placing)
{
    Resorted resorted;
    Placing::Outcome outcome = placing.settle();
    if (!outcome.isWrong && outcome.in.empty())
        return resorted;
    TakingIn taking(db);
    while (!outcome.isWrong && !outcome.in.empty()) {
        resorted.taken += static_cast<std::int64_t>(outcome.in.size());
        for (const OpName &name : outcome.in)
            taking.take(name, placing);
        outcome = placing.settle();
    }
    taking.settle();
    if (outcome.isWrong) {
        ++resorted.left;
        rebuildState(db);
    }
    return resorted;
}

Resorted settleRoster(Database &db)
{
    const std::map<std::int64_t, Power> before = Authority(db).ofStreams(db);
    deriveRoster(db);
    const std::map<std::int64_t, Power> now = Authority(db).ofStreams(db);
    Placing placing(db, [&now](std::int64_t stream) { return now.at(stream); });
    Sorting sorting(db, placing);
    for (const auto &[stream, power] : now)
        sorting.look(stream, before.at(stream), power);
    const Changes &changes = sorting.changes();
    Resorted resorted{static_cast<std::int64_t>(changes.in.size()), changes.out};
    if (changes.out > 0) {
        rebuildState(db);
        return resorted;
    }
    TakingIn taking(db);
    for (const OpName &name : changes.in)
        taking.take(name, placing);
    taking.settle();
    resorted.left += settlePlaces(db, placing).left;
    return resorted;
}

bool settleUnreadRoster(Database &db)
{
    if (db.number("SELECT EXISTS (SELECT 1 FROM meta WHERE name = 'roster_unread')") == 0)
        return false;
    std::vector<OpName> ops;
    bool areUnread = false;
    db.each("SELECT stream, seq, register FROM log", [&](const Statement &row) {
        const auto reg = static_cast<Register>(row.integer(2));
        areUnread = areUnread || reg == Register::Duplicate;
        if (isOfRoster(reg))
            ops.push_back({row.integer(0), row.integer(1)});
    });
    db.write([&] {
        for (const OpName &op : ops)
            noteRosterOp(db, op);
        if (!ops.empty())
            settleRoster(db);
        if (areUnread)
            rebuildState(db);
        db.prepare("DELETE FROM meta WHERE name = 'roster_unread'").run();
    });
    return areUnread || !ops.empty();
}

} // namespace core
