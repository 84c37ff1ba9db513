// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/operation.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace core {

/// The registers that the roster is made of. Which of their ops count hangs on what is signed in
/// them, see `core/journal/roster_rules.h`.
constexpr bool isOfRoster(Register reg)
{
    return reg >= Register::Office && reg <= Register::Release;
}

/// The numbers stand in files.
enum class OfficeKind : std::uint8_t
{
    City = 1, ///< writes everything
    County = 2,
    Committee = 3, ///< of city level, with organizations of its own
    Township = 4,
    Team = 5, ///< scores sheets and no more, as a township does
};

/// An office of the roster. `scopes`: areas by affiliation that it may write in; the city's are
/// all. Instants are ms since 1970 UTC, by the signer's clock.
struct Office
{
    QString code;
    QString name;
    OfficeKind kind = OfficeKind::County;
    QStringList scopes = {};
    QString parent = {}; ///< code; says where it stands and gives nothing
    std::int64_t made = 0;

    bool operator==(const Office &) const = default;
};

/// That a public key writes for an office.
struct InstallationGrant
{
    QByteArray installation;
    QString office; ///< code
    std::int64_t made = 0;
};

/// A stream up to an op; `seq` 0: none of it.
struct StreamPoint
{
    SiteId site;
    QString scope;
    std::int64_t seq = 0;
};

/// That a key writes no more. Of its streams counts what `accepted` says, of others nothing.
struct Revocation
{
    QByteArray installation;
    QString reason;
    std::vector<StreamPoint> accepted;
    std::int64_t made = 0;
};

/// Ops that count although no grant covers them.
struct Release
{
    QString reason;
    std::vector<StreamPoint> points;
};

/// Why an op is in the log and not in the state. The numbers stand in files.
enum class QuarantineReason : std::uint8_t
{
    Unlisted = 1,  ///< the installation is not in the roster
    Ungranted = 2, ///< its office may not write that
    Revoked = 3,   ///< after the last op that its revocation accepts
    Unsigned = 4,  ///< an op of the roster that nobody entitled signed
    Elsewhere = 5, ///< the thing belongs to another area than its stream says
    Withheld = 6,  ///< it came without its value, and no redaction that counts takes that out
};

} // namespace core
