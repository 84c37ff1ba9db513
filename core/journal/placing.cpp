// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/placing.h"

#include "core/journal/log_rows.h"
#include "core/model/roster.h"
#include "core/storage/database.h"

#include <utility>

namespace core {

Placing::Placing(Database &db, Belonging::PowerOf powerOf)
    : m_db(db)
    , m_powerOf(powerOf)
    , m_belonging(db, std::move(powerOf))
    , m_isAnyUnplaced(db.number("SELECT EXISTS (SELECT 1 FROM unplaced)") > 0)
{
}

std::optional<QuarantineReason> Placing::refusalOf(const Operation &op, const Power &power)
{
    if (const auto refusal = power.refusalOf(op))
        return refusal;
    if (power.isFree(op) || isOfRoster(op.reg))
        return std::nullopt;
    switch (m_belonging.judge(op, power.scope)) {
    case Belongs::Here:
        return std::nullopt;
    case Belongs::Elsewhere:
        return QuarantineReason::Elsewhere;
    case Belongs::Unknown:
        note(m_belonging.missing(), op.name.stream);
    }
    return std::nullopt;
}

void Placing::note(const Key &key, std::int64_t stream)
{
    m_isAnyUnplaced = true;
    const QByteArray raw = key.raw();
    m_db.kept("INSERT OR IGNORE INTO unplaced VALUES (?, ?)")
        .bind(1, QByteArrayView(raw))
        .bind(2, stream)
        .run();
}

bool Placing::isWaitedFor(const Key &key)
{
    const QByteArray raw = key.raw();
    Statement &read = m_db.kept("SELECT 1 FROM unplaced WHERE key = ?");
    read.bind(1, QByteArrayView(raw));
    const bool is = read.next();
    read.reset();
    return is;
}

void Placing::came(const Operation &op)
{
    if (op.reg == Register::Redaction)
        m_mayAllow = true; // what says nothing any more is judged otherwise
    if (!saysWhose(op.reg))
        return;
    m_belonging.forget(op);
    m_mayAllow = true;
    if (m_isAnyUnplaced && isWaitedFor(op.key))
        m_toPlace.insert(op.key);
}

Placing::Outcome Placing::settle()
{
    Outcome outcome;
    while (!m_toPlace.empty()) {
        const std::set<Key> keys = std::exchange(m_toPlace, {});
        for (const Key &key : keys)
            outcome.isWrong = !place(key) || outcome.isWrong;
    }
    if (m_mayAllow)
        outcome.in = allowedNow();
    m_mayAllow = false;
    return outcome;
}

// What waited for `key` is looked at again; false when some of it must not count.
bool Placing::place(const Key &key)
{
    const QByteArray raw = key.raw();
    std::vector<std::int64_t> streams;
    Statement &read = m_db.kept("SELECT stream FROM unplaced WHERE key = ?");
    read.bind(1, QByteArrayView(raw));
    while (read.next())
        streams.push_back(read.integer(0));
    bool isRight = true;
    for (const std::int64_t stream : streams) {
        const Belongs found = m_belonging.judgeKey(key, stream, m_powerOf(stream).scope);
        isRight = isRight && found != Belongs::Elsewhere;
        if (found == Belongs::Unknown && m_belonging.missing() == key)
            continue;
        m_db.kept("DELETE FROM unplaced WHERE key = ? AND stream = ?")
            .bind(1, QByteArrayView(raw))
            .bind(2, stream)
            .run();
        if (found == Belongs::Unknown)
            note(m_belonging.missing(), stream);
    }
    return isRight;
}

std::vector<OpName> Placing::allowedNow()
{
    std::vector<OpName> names;
    Statement &waiting = m_db.kept("SELECT stream, seq FROM quarantine WHERE reason = ?");
    waiting.bind(1, static_cast<std::int64_t>(QuarantineReason::Elsewhere));
    while (waiting.next())
        names.push_back({waiting.integer(0), waiting.integer(1)});
    std::vector<OpName> allowed;
    for (const OpName &name : names) {
        Statement &read = m_db.kept(selectOp);
        read.bind(1, name.stream).bind(2, name.seq);
        const bool isThere = read.next();
        const Operation op = isThere ? operationAt(read) : Operation();
        read.reset();
        if (isThere && !refusalOf(op, m_powerOf(name.stream)))
            allowed.push_back(name);
    }
    return allowed;
}

} // namespace core
