// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/authority.h"

#include "core/storage/database.h"
#include "core/storage/register_codec.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

constexpr int registersKnown = 64;

std::uint64_t bitOf(Register reg)
{
    const auto number = static_cast<unsigned>(reg);
    return number < registersKnown ? std::uint64_t{1} << number : 0;
}

/// The registers that `kind` may write in one of its scopes.
std::uint64_t registersOf(OfficeKind kind)
{
    const bool isOffice = kind == OfficeKind::County || kind == OfficeKind::Committee;
    std::uint64_t bits = 0;
    for (unsigned number = 0; number < registersKnown; ++number) {
        const auto reg = static_cast<Register>(number);
        const Writer writer = writerOf(reg);
        if (writer == Writer::Anyone || (isOffice && writer == Writer::Office))
            bits |= bitOf(reg);
    }
    return bits;
}

bool isOwnAuthor(const Power &power, const Operation &op)
{
    return !op.value.isEmpty() && power.offices.contains(decodeAuthor(op.value).office);
}

bool isElsewhere(const Power &power, const Operation &op)
{
    if (op.reg != Register::OrganizationIdentity || op.value.isEmpty())
        return false;
    Organization organization;
    decodeIdentity(op.value, organization);
    return organization.affiliation != power.scope;
}

} // namespace

// Without a default: whoever adds a register decides here, or the compiler warns. Registers of a
// newer version are the city's until that version says otherwise.
Writer writerOf(Register reg)
{
    switch (reg) {
    case Register::Standard:
    case Register::Round:
    case Register::Draft:
    case Register::Retirement:
    case Register::Freezing:
    case Register::FrozenResults:
    case Register::Division:
    case Register::Target:
    case Register::Setting:
    case Register::Release:
        return Writer::City;
    case Register::OrganizationIdentity:
    case Register::OrganizationContact:
    case Register::OrganizationAttributes:
    case Register::OrganizationStanding:
    case Register::OrganizationEvent:
    case Register::Duplicate:
    case Register::Decision:
    case Register::Redaction:
        return Writer::Office;
    case Register::Assessment:
    case Register::Visit:
    case Register::Answers:
    case Register::Remarks:
    case Register::Resolution:
    case Register::Evidence:
        return Writer::Anyone;
    case Register::Author:
        return Writer::Own;
    case Register::Office:
    case Register::InstallationGrant:
    case Register::Revocation:
        return Writer::Signed;
    }
    return Writer::City;
}

std::optional<QuarantineReason> Power::refusalOf(const Operation &op) const
{
    if (isOfRoster(op.reg) || op.name.seq <= released || isWhole())
        return std::nullopt;
    if (!isListed)
        return QuarantineReason::Unlisted;
    if (op.name.seq > accepted)
        return QuarantineReason::Revoked;
    const bool isGranted = everything || (op.reg == Register::Author && isOwnAuthor(*this, op)) ||
                           ((registers & bitOf(op.reg)) != 0 && !isElsewhere(*this, op));
    return isGranted ? std::nullopt : std::optional(QuarantineReason::Ungranted);
}

Authority::Authority(Database &db)
{
    db.each("SELECT office, kind, scope FROM office_scope", [&](const Statement &row) {
        m_scopes.insert({row.text(0), {static_cast<OfficeKind>(row.integer(1)), row.text(2)}});
    });
    db.each("SELECT installation, office FROM member", [&](const Statement &row) {
        m_members.insert({row.bytes(0), row.text(1)});
    });
    m_isBegun = db.number("SELECT EXISTS (SELECT 1 FROM office)") > 0;
    db.each("SELECT installation FROM revoked",
            [&](const Statement &row) { m_revoked.insert(row.bytes(0)); });
    db.each("SELECT installation, site, scope, seq FROM accepted", [&](const Statement &row) {
        m_accepted[{row.bytes(0), SiteId::from(row.view(1)), row.text(2)}] = row.integer(3);
    });
    db.each("SELECT site, scope, seq FROM released", [&](const Statement &row) {
        m_released[{SiteId::from(row.view(0)), row.text(1)}] = row.integer(2);
    });
    db.each("SELECT i.id, f.id FROM branch b JOIN stream t ON t.no = b.stream "
            "JOIN site i ON i.no = t.site JOIN stream r ON r.no = b.root "
            "JOIN site f ON f.no = r.site",
            [&](const Statement &row) {
                m_forked[SiteId::from(row.view(0))] = SiteId::from(row.view(1));
            });
}

void Authority::grant(Power &power, const QString &office) const
{
    power.isListed = true;
    power.offices.insert(office);
    const auto [first, last] = m_scopes.equal_range(office);
    for (auto scope = first; scope != last; ++scope) {
        const auto &[kind, area] = scope->second;
        if (kind == OfficeKind::City)
            power.everything = true;
        else if (area == power.scope && !area.isEmpty())
            power.registers |= registersOf(kind);
    }
}

Power Authority::of(const QByteArray &installation, const SiteId &site, const QString &scope) const
{
    Power power;
    if (!m_isBegun)
        return power;
    power.everything = false;
    power.isListed = false;
    power.scope = scope;
    const auto [first, last] = m_members.equal_range(installation);
    for (auto member = first; member != last; ++member)
        grant(power, member->second);
    // Whoever revoked a key, or released ops, before a fork was known had one of its logs, and
    // nobody knows which: up to there both count, and what they say differently is a conflict.
    const auto forked = m_forked.find(site);
    std::vector<SiteId> names{site};
    if (forked != m_forked.end())
        names.push_back(forked->second);
    std::int64_t accepted = 0;
    for (const SiteId &name : names) {
        if (const auto seq = m_accepted.find({installation, name, scope}); seq != m_accepted.end())
            accepted = std::max(accepted, seq->second);
        if (const auto seq = m_released.find({name, scope}); seq != m_released.end())
            power.released = std::max(power.released, seq->second);
    }
    if (m_revoked.contains(installation))
        power.accepted = accepted;
    return power;
}

std::map<std::int64_t, Power> Authority::ofStreams(Database &db) const
{
    std::map<std::int64_t, Power> powers;
    db.each("SELECT t.no, i.installation, i.id, t.scope FROM stream t JOIN site i ON i.no = t.site",
            [&](const Statement &row) {
                powers[row.integer(0)] = of(row.bytes(1), SiteId::from(row.view(2)), row.text(3));
            });
    return powers;
}

bool isInQuarantine(Database &db, const OpName &op)
{
    Statement &read = db.kept("SELECT 1 FROM quarantine WHERE stream = ? AND seq = ?");
    read.bind(1, op.stream).bind(2, op.seq);
    const bool isThere = read.next();
    read.reset();
    return isThere;
}

bool isWithheld(Database &db, const OpName &op)
{
    Statement &read =
        db.kept("SELECT 1 FROM quarantine WHERE stream = ? AND seq = ? AND reason = ?");
    read.bind(1, op.stream).bind(2, op.seq);
    read.bind(3, static_cast<std::int64_t>(QuarantineReason::Withheld));
    const bool isThere = read.next();
    read.reset();
    return isThere;
}

bool hasWithheld(Database &db, std::int64_t stream)
{
    Statement &read = db.kept("SELECT 1 FROM quarantine WHERE stream = ? AND reason = ? LIMIT 1");
    read.bind(1, stream).bind(2, static_cast<std::int64_t>(QuarantineReason::Withheld));
    const bool isAny = read.next();
    read.reset();
    return isAny;
}

void takeOutOfQuarantine(Database &db, const OpName &op)
{
    Statement &take = db.kept("DELETE FROM quarantine WHERE stream = ? AND seq = ?");
    take.bind(1, op.stream).bind(2, op.seq).run();
}

void putInQuarantine(Database &db, const OpName &op, QuarantineReason reason)
{
    Statement &put = db.kept("INSERT OR REPLACE INTO quarantine VALUES (?, ?, ?)");
    put.bind(1, op.stream).bind(2, op.seq).bind(3, static_cast<std::int64_t>(reason)).run();
}

} // namespace core
