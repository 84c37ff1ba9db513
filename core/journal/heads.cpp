// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/heads.h"

#include "core/base/error.h"
#include "core/journal/authority.h"
#include "core/journal/branches.h"
#include "core/storage/database.h"
#include "core/storage/op_codec.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::int64_t numberOf(Register reg)
{
    return static_cast<std::int64_t>(reg);
}

/// Puts a unit into the places 1, 2 and 3 of a statement; `key` must live until it has run.
Statement &bindUnit(Statement &statement, const Unit &unit, const QByteArray &key)
{
    statement.bind(1, numberOf(unit.reg)).bind(2, QByteArrayView(key));
    return statement.bind(3, static_cast<std::int64_t>(unit.item));
}

bool isAmong(const std::vector<OpName> &names, const OpName &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

// Without a default: whoever adds a register decides here, or the compiler warns.
bool isSettledByNewest(Register reg)
{
    switch (reg) {
    case Register::OrganizationIdentity:
    case Register::OrganizationAttributes:
    case Register::OrganizationStanding:
    case Register::OrganizationEvent:
    case Register::Round:
    case Register::Freezing:
    case Register::Draft:
    case Register::Assessment:
    case Register::Answers:
    case Register::Decision:
        return false;
    case Register::OrganizationContact:
    case Register::Duplicate: // nothing is lost by it, and whoever sees it can take it back
    case Register::Standard:  // its key is its content; only the note of its issue can differ
    case Register::Retirement:
    case Register::Visit:
    case Register::Remarks:
    case Register::FrozenResults: // its key is its freezing's: written once
    case Register::Resolution:
    case Register::Evidence: // its key is its content: an add hides no other, and wins
    case Register::Redaction:
    case Register::Author:
    case Register::Division:
    case Register::Target:
    case Register::Setting:
    case Register::Office: // which of these count hangs on signatures, see roster_rules.h
    case Register::InstallationGrant:
    case Register::Revocation:
    case Register::Release:
        return true;
    }
    return true; // of a newer version: nobody here could settle it
}

bool isOfItems(Register reg)
{
    return reg == Register::Answers || reg == Register::Remarks;
}

Heads::Heads(Database &db) : m_db(db), m_awaited(db.number("SELECT count(*) FROM awaited"))
{
}

std::vector<OpName> Heads::of(const Unit &unit, const OpName &without)
{
    const QByteArray key = unit.key.raw();
    std::vector<OpName> heads;
    Statement &kept = m_db.kept("SELECT stream, seq FROM head WHERE register = ? AND key = ? "
                                "AND item = ? ORDER BY stream, seq");
    bindUnit(kept, unit, key);
    while (kept.next())
        heads.push_back({kept.integer(0), kept.integer(1)});
    if (!heads.empty())
        return heads;
    Statement &logged = m_db.kept("SELECT stream, seq FROM log WHERE key = ? AND register = ?");
    logged.bind(1, QByteArrayView(key)).bind(2, numberOf(unit.reg));
    while (logged.next()) {
        const OpName name{logged.integer(0), logged.integer(1)};
        if (name != without)
            heads.push_back(name);
    }
    std::erase_if(heads, [&](const OpName &name) {
        return isInQuarantine(m_db, name) || (m_isKnown && !m_isKnown(name));
    });
    return isOfRoster(unit.reg) ? unreplaced(unit, std::move(heads)) : heads;
}

// Ops of the roster have no rows of heads: they are few, and read out of the log.
std::vector<OpName> Heads::unreplaced(const Unit &unit, std::vector<OpName> ops)
{
    const Branches branches(m_db);
    Statement &read = m_db.kept("SELECT bases FROM log WHERE stream = ? AND seq = ?");
    std::vector<OpName> replaced;
    for (const OpName &name : ops) {
        read.bind(1, name.stream).bind(2, name.seq);
        Operation op;
        op.name = name;
        op.reg = unit.reg;
        op.key = unit.key;
        if (read.next())
            op.bases = decodeBases(read.view(0));
        read.reset();
        branches.resolve(op);
        for (const Base &base : op.bases)
            replaced.push_back(base.op);
    }
    std::erase_if(ops, [&](const OpName &op) { return isAmong(replaced, op); });
    return ops;
}

const ItemHeads &Heads::open(Register reg, const Key &key)
{
    const Unit unit{reg, key, 0};
    if (m_isKnown && m_opened == unit) // where all is one transaction that is kept or thrown away
        return m_open;
    m_opened = unit;
    m_open.clear();
    if (m_isKnown && !mayHaveSeveral(key))
        return m_open;
    const QByteArray raw = key.raw();
    Statement &read =
        m_db.kept("SELECT item, stream, seq FROM head WHERE register = ? AND key = ?");
    read.bind(1, numberOf(reg)).bind(2, QByteArrayView(raw));
    while (read.next())
        m_open[static_cast<std::uint32_t>(read.integer(0))].push_back(
            {read.integer(1), read.integer(2)});
    return m_open;
}

bool Heads::mayHaveSeveral(const Key &sheet)
{
    if (!m_several) {
        m_several.emplace();
        m_db.each("SELECT DISTINCT key FROM head WHERE register IN (22, 23)", // of items
                  [&](const Statement &row) { m_several->insert(Key::from(row.view(0))); });
    }
    return m_several->contains(sheet);
}

std::optional<OpName> Heads::admit(const Unit &unit, const Operation &op,
                                   const std::vector<OpName> &before)
{
    const std::vector<OpName> now = remaining(unit, op, before);
    const bool areSeveral = before.size() > 1 || now.size() > 1;
    m_logged.clear();
    if (areSeveral)
        m_logged[op.name] = {static_cast<std::int64_t>(op.stamp), op.value};
    if (isOfItems(unit.reg) ? areSeveral : !before.empty())
        keep(unit, now);
    if (areSeveral)
        settleConflict(unit, now);
    if (now.size() > 1)
        return inOrder(unit, now).front();
    return now.empty() ? std::nullopt : std::optional<OpName>(now.front());
}

std::vector<OpName> Heads::remaining(const Unit &unit, const Operation &op,
                                     const std::vector<OpName> &before)
{
    std::vector<OpName> now = before;
    for (const Base &base : op.bases) {
        if (base.item != unit.item)
            continue;
        const auto found = std::find(now.begin(), now.end(), base.op);
        if (found != now.end())
            now.erase(found);
        else if (m_isKnown && !m_isKnown(base.op) && !isAmong(before, base.op))
            await(unit, base.op);
    }
    if (!wasAwaited(unit, op.name))
        now.push_back(op.name);
    return now;
}

void Heads::await(const Unit &unit, const OpName &base)
{
    const QByteArray key = unit.key.raw();
    Statement &put = m_db.kept("INSERT OR IGNORE INTO awaited VALUES (?, ?, ?, ?, ?)");
    bindUnit(put, unit, key).bind(4, base.stream).bind(5, base.seq).run();
    m_awaited += m_db.rowsTouched();
}

bool Heads::wasAwaited(const Unit &unit, const OpName &name)
{
    if (m_awaited == 0)
        return false;
    const QByteArray key = unit.key.raw();
    Statement &take = m_db.kept("DELETE FROM awaited WHERE register = ? AND key = ? AND item = ? "
                                "AND stream = ? AND seq = ?");
    bindUnit(take, unit, key).bind(4, name.stream).bind(5, name.seq).run();
    const std::int64_t taken = m_db.rowsTouched();
    m_awaited -= taken;
    return taken > 0;
}

void Heads::keep(const Unit &unit, const std::vector<OpName> &heads)
{
    m_opened.reset();
    const QByteArray key = unit.key.raw();
    Statement &forget = m_db.kept("DELETE FROM head WHERE register = ? AND key = ? AND item = ?");
    bindUnit(forget, unit, key).run();
    if (isOfItems(unit.reg) && heads.size() < 2)
        return;
    if (m_several && isOfItems(unit.reg))
        m_several->insert(unit.key);
    Statement &note = m_db.kept("INSERT INTO head VALUES (?, ?, ?, ?, ?)");
    for (const OpName &head : heads)
        bindUnit(note, unit, key).bind(4, head.stream).bind(5, head.seq).run();
}

void Heads::settleConflict(const Unit &unit, const std::vector<OpName> &heads)
{
    if (isSettledByNewest(unit.reg))
        return;
    const QByteArray key = unit.key.raw();
    const auto differs = [&](const OpName &head) {
        return valueOf(head, unit) != valueOf(heads.front(), unit);
    };
    const bool isOpen = std::any_of(heads.begin(), heads.end(), differs);
    Statement &put =
        isOpen ? m_db.kept("INSERT OR IGNORE INTO conflict VALUES (?, ?, ?)")
               : m_db.kept("DELETE FROM conflict WHERE register = ? AND key = ? AND item = ?");
    bindUnit(put, unit, key).run();
}

std::vector<OpName> Heads::ranked(const Unit &unit, std::vector<OpName> heads)
{
    m_logged.clear();
    return inOrder(unit, std::move(heads));
}

std::vector<OpName> Heads::inOrder(const Unit &unit, std::vector<OpName> heads)
{
    using Rank = std::tuple<bool, std::int64_t, QByteArray, std::int64_t>;
    std::vector<std::pair<Rank, OpName>> ranks;
    ranks.reserve(heads.size());
    for (const OpName &head : heads)
        ranks.push_back({{!valueOf(head, unit).isEmpty(), logged(head).stamp,
                          streamName(head.stream), head.seq},
                         head});
    std::sort(ranks.begin(), ranks.end(),
              [](const auto &a, const auto &b) { return b.first < a.first; });
    std::transform(ranks.begin(), ranks.end(), heads.begin(),
                   [](const auto &rank) { return rank.second; });
    return heads;
}

std::vector<OpName> Heads::seen(const Unit &unit, std::vector<OpName> heads)
{
    if (heads.size() < 2)
        return heads;
    heads = ranked(unit, std::move(heads));
    if (isSettledByNewest(unit.reg))
        return heads;
    const QByteArray shown = valueOf(heads.front(), unit);
    std::erase_if(heads, [&](const OpName &head) { return valueOf(head, unit) != shown; });
    return heads;
}

const Heads::Logged &Heads::logged(const OpName &name)
{
    const auto known = m_logged.find(name);
    if (known != m_logged.end())
        return known->second;
    Statement &read = m_db.kept("SELECT stamp, value FROM log WHERE stream = ? AND seq = ?");
    read.bind(1, name.stream).bind(2, name.seq);
    if (!read.next())
        throw Error(Failure::FileDamaged, u"a head that is not in the log"_s).in(m_db.path());
    Logged &op = m_logged[name];
    op = {read.integer(0), read.bytes(1)};
    read.reset();
    return op;
}

QByteArray Heads::valueOf(const OpName &name, const Unit &unit)
{
    const QByteArray &value = logged(name).value;
    if (!isOfItems(unit.reg))
        return value;
    for (const auto &[item, bytes] : decodeAnswers(value).items)
        if (item == unit.item)
            return bytes;
    return {};
}

const QByteArray &Heads::streamName(std::int64_t no)
{
    QByteArray &name = m_streamNames[no];
    if (!name.isEmpty())
        return name;
    Statement &read =
        m_db.kept("SELECT s.id, t.scope FROM stream t JOIN site s ON s.no = t.site WHERE t.no = ?");
    read.bind(1, no);
    if (read.next())
        name = read.bytes(0) + read.text(1).toUtf8();
    read.reset();
    return name;
}

} // namespace core
