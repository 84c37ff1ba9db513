// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/roster_rules.h"

#include "core/base/error.h"
#include "core/base/signature.h"
#include "core/storage/roster_codec.h"

#include <algorithm>

namespace core {

namespace {

using Accepted = std::map<std::tuple<QByteArray, SiteId, QString>, std::int64_t>;
using Revoked = std::map<QByteArray, Revocation>;

bool isAcceptedBy(const Revoked &revoked, const Accepted &accepted, const QByteArray &installation,
                  const StreamPoint &at)
{
    if (!revoked.contains(installation))
        return true;
    const auto found = accepted.find({installation, at.site, at.scope});
    return found != accepted.end() && at.seq <= found->second;
}

/// Which keys are revoked, and how far their streams count.
struct Limits
{
    Revoked revoked;
    Accepted accepted;

    void add(const Revocation &revocation)
    {
        const auto [first, isNew] = revoked.try_emplace(revocation.installation, revocation);
        std::map<std::pair<SiteId, QString>, std::int64_t> now;
        for (const StreamPoint &point : revocation.accepted)
            now[{point.site, point.scope}] = point.seq;
        for (auto &[stream, seq] : accepted) {
            const auto &[key, site, scope] = stream;
            if (key == revocation.installation)
                seq = std::min(seq, now.contains({site, scope}) ? now[{site, scope}] : 0);
        }
        for (const auto &[stream, seq] : now)
            if (isNew)
                accepted[{revocation.installation, stream.first, stream.second}] = seq;
        const auto isEarlier = [](const Revocation &a, const Revocation &b) {
            return std::tie(a.made, a.reason) < std::tie(b.made, b.reason);
        };
        if (isEarlier(revocation, first->second))
            first->second = revocation;
    }

    bool accepts(const RosterOp &op) const
    {
        return isAcceptedBy(revoked, accepted, op.installation, op.at) ||
               isAcceptedBy(revoked, accepted, op.installation, op.forked);
    }
};

template <typename Fact>
struct Signed
{
    const RosterOp *op = nullptr;
    Fact fact;
    QByteArray what;
    bool byRoot = false;
};

using Members = std::map<std::pair<QByteArray, QString>, std::int64_t>;

/// True when `other` writes for some office, and for none that `one` does not write for.
bool isWithin(const Members &members, const QByteArray &one, const QByteArray &other)
{
    bool isMember = false;
    for (const auto &[member, since] : members) {
        if (member.first != other)
            continue;
        if (!members.contains({one, member.second}))
            return false;
        isMember = true;
    }
    return isMember;
}

/// Takes the ops apart and adds up what counts of them.
class Reading
{
public:
    Reading(const DatasetId &dataset, const std::function<bool(const QByteArray &)> &isRoot)
        : m_dataset(dataset)
        , m_isRoot(isRoot)
    {
    }

    void take(const RosterOp &op)
    {
        if (op.reg == Register::Release) {
            m_releases.push_back(&op);
            return;
        }
        try {
            takeSigned(op);
        } catch (const Error &) { // of bytes that are no such value
            refuse(op);
        }
    }

    RosterFacts finish()
    {
        if (m_offices.empty())
            return {}; // nobody begun: nothing is refused either
        m_facts.isBegun = true;
        readOffices();
        readGrants();
        readReleases();
        return std::move(m_facts);
    }

private:
    void refuse(const RosterOp &op) { m_facts.refused[op.name] = QuarantineReason::Unsigned; }

    void takeSigned(const RosterOp &op)
    {
        const SignedValue value = decodeSigned(op.value);
        const bool byRoot = m_isRoot(value.by);
        const bool isInOwn = op.reg != Register::Office && value.by == op.installation;
        if ((!byRoot && !isInOwn) ||
            !isSignedBy(value.by, rosterText(op.reg, m_dataset, value.what), value.signature))
            return refuse(op);
        if (op.reg == Register::Office)
            m_offices.push_back({&op, decodeOffice(value.what), value.what, byRoot});
        else if (op.reg == Register::InstallationGrant)
            m_grants.push_back({&op, decodeGrant(value.what), value.what, byRoot});
        else
            m_revocations.push_back({&op, decodeRevocation(value.what), value.what, byRoot});
    }

    void readOffices()
    {
        std::map<QString, QByteArray> newest;
        for (const auto &[op, office, what, byRoot] : m_offices) {
            if (office.kind == OfficeKind::City)
                m_facts.scopes.insert({office.code, office.kind, {}});
            for (const QString &scope : office.scopes)
                m_facts.scopes.insert({office.code, office.kind, scope});
            const auto [known, isNew] = m_facts.offices.try_emplace(office.code, office);
            QByteArray &last = newest[office.code];
            if (isNew || std::tie(known->second.made, last) < std::tie(office.made, what)) {
                known->second = office;
                last = what;
            }
        }
    }

    // Twice: by what the root revoked, which says whose revocations count; then by all of them.
    void readGrants()
    {
        Limits limits;
        for (const auto &[op, revocation, what, byRoot] : m_revocations)
            if (byRoot)
                limits.add(revocation);
        const Members able = membersBy(limits);
        const Limits byTheRoot = limits;
        for (const auto &[op, revocation, what, byRoot] : m_revocations) {
            if (byRoot)
                continue;
            if (byTheRoot.accepts(*op) && isWithin(able, op->installation, revocation.installation))
                limits.add(revocation);
            else
                refuse(*op);
        }
        m_facts.members = membersBy(limits);
        for (const auto &grant : m_grants)
            if (!counts(grant, m_facts.members, limits))
                refuse(*grant.op);
        m_facts.revoked = limits.revoked;
        m_facts.accepted = limits.accepted;
    }

    static bool counts(const Signed<InstallationGrant> &grant, const Members &members,
                       const Limits &limits)
    {
        return grant.byRoot || (limits.accepts(*grant.op) &&
                                members.contains({grant.op->installation, grant.fact.office}));
    }

    Members membersBy(const Limits &limits) const
    {
        Members members;
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto &grant : m_grants) {
                if (!counts(grant, members, limits))
                    continue;
                const auto [member, isNew] = members.try_emplace(
                    {grant.fact.installation, grant.fact.office}, grant.fact.made);
                member->second = std::min(member->second, grant.fact.made);
                grew = grew || isNew;
            }
        }
        return members;
    }

    void readReleases()
    {
        std::set<OpName> replaced;
        std::vector<const RosterOp *> counting;
        for (const RosterOp *op : m_releases) {
            if (const auto refused = refusalOf(*op)) {
                m_facts.refused[op->name] = *refused;
                continue;
            }
            counting.push_back(op);
            for (const Base &base : op->bases)
                replaced.insert(base.op);
        }
        for (const RosterOp *op : counting)
            if (!op->value.isEmpty() && !replaced.contains(op->name))
                release(*op);
    }

    std::optional<QuarantineReason> refusalOf(const RosterOp &op) const
    {
        const auto isTheirs = [&](const auto &member) {
            return member.first.first == op.installation;
        };
        if (std::none_of(m_facts.members.begin(), m_facts.members.end(), isTheirs))
            return QuarantineReason::Unlisted;
        if (!m_facts.isAccepted(op.installation, op.at) &&
            !m_facts.isAccepted(op.installation, op.forked))
            return QuarantineReason::Revoked;
        return m_facts.isOfCity(op.installation) ? std::nullopt
                                                 : std::optional(QuarantineReason::Ungranted);
    }

    void release(const RosterOp &op)
    {
        try {
            for (const StreamPoint &point : decodeRelease(op.value).points) {
                std::int64_t &seq = m_facts.released[{point.site, point.scope}];
                seq = std::max(seq, point.seq);
            }
        } catch (const Error &) {
            refuse(op);
        }
    }

    DatasetId m_dataset;
    const std::function<bool(const QByteArray &)> &m_isRoot;
    std::vector<Signed<Office>> m_offices;
    std::vector<Signed<InstallationGrant>> m_grants;
    std::vector<Signed<Revocation>> m_revocations;
    std::vector<const RosterOp *> m_releases;
    RosterFacts m_facts;
};

} // namespace

bool RosterFacts::isMember(const QByteArray &installation, const QString &office) const
{
    return members.contains({installation, office});
}

bool RosterFacts::isOfCity(const QByteArray &installation) const
{
    return std::any_of(members.begin(), members.end(), [&](const auto &member) {
        return member.first.first == installation &&
               scopes.contains({member.first.second, OfficeKind::City, {}});
    });
}

bool RosterFacts::isAccepted(const QByteArray &installation, const StreamPoint &at) const
{
    return isAcceptedBy(revoked, accepted, installation, at);
}

RosterFacts rosterOf(const std::vector<RosterOp> &ops, const DatasetId &dataset,
                     const std::function<bool(const QByteArray &)> &isRoot)
{
    Reading reading(dataset, isRoot);
    for (const RosterOp &op : ops)
        reading.take(op);
    return reading.finish();
}

} // namespace core
