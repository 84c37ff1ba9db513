// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/model/roster.h"

#include <functional>
#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace core {

/// An op of registers 44 to 47 with where it stands.
struct RosterOp
{
    OpName name;
    StreamPoint at;          ///< site, scope and seq
    StreamPoint forked;      ///< of a branch: as it was called before the fork was known
    QByteArray installation; ///< of its site
    Register reg = Register::Office;
    Key key;
    std::vector<Base> bases;
    QByteArray value;
};

/// An area by affiliation in which an office may write what its kind may; '' for the city: all.
struct OfficeScope
{
    QString office;
    OfficeKind kind = OfficeKind::County;
    QString scope;

    bool operator<(const OfficeScope &other) const
    {
        return std::tie(office, kind, scope) < std::tie(other.office, other.kind, other.scope);
    }
};

/// What all ops of the roster together say.
struct RosterFacts
{
    bool isBegun = false; ///< the root signed an office: from then on what is not granted waits
    std::map<QString, Office> offices;                              ///< as last signed
    std::set<OfficeScope> scopes;                                   ///< all that was ever given
    std::map<std::pair<QByteArray, QString>, std::int64_t> members; ///< (key, office) → since
    std::map<QByteArray, Revocation> revoked;                       ///< as first signed
    std::map<std::tuple<QByteArray, SiteId, QString>, std::int64_t> accepted;
    std::map<std::pair<SiteId, QString>, std::int64_t> released;
    std::map<OpName, QuarantineReason> refused; ///< ops of the roster that do not count

    bool isMember(const QByteArray &installation, const QString &office) const;
    bool isOfCity(const QByteArray &installation) const;
    /// False after the last op that the revocation of `installation` accepts.
    bool isAccepted(const QByteArray &installation, const StreamPoint &at) const;
};

/// Reads a roster out of its ops. A function of the set of them, whatever their order:
///
/// - An office (44) counts when the root signed it, wherever the op stands. All scopes that an
///   office was ever given count (authority is monotone); its name is the one signed last.
/// - A grant (45) counts when the root signed it, wherever it stands, or when a key of the same
///   office signed it and the op stands in a stream of that key, at an op that its revocation, if
///   there is one, accepts: so a key that was taken away cannot grant, and what it granted before
///   stays. By the place in its own chain and not by an instant, because clocks prove nothing.
/// - A revocation (46) counts when the root signed it, or a key of the same office did at a place
///   in its own stream that the *root's* revocations accept; the same office means that the revoked
///   key writes for no other: else an office could take in another's key to revoke it. Revocations
///   of one office do not weaken each other: two keys that revoke each other are both revoked and
///   the city decides. Of several of one key each stream's least accepted op holds.
/// - A release (47) counts when it stands in a stream of a key of the city's, at an accepted op,
///   and no op that counts took it back. It is not signed again: who writes as the city may
///   anyhow write what it releases.
///
/// `isRoot` says of a public key whether it is the root; no file, no clock.
RosterFacts rosterOf(const std::vector<RosterOp> &ops, const DatasetId &dataset,
                     const std::function<bool(const QByteArray &)> &isRoot);

} // namespace core
