// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/roster.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace core {

class Database;

/// A public key of the roster.
struct RosterKey
{
    QByteArray installation;
    std::int64_t since = 0; ///< ms since 1970 UTC, when it was signed
    bool isRevoked = false;
    std::int64_t revokedAt = 0;   ///< ms since 1970 UTC
    QString reason;               ///< of the revocation
    std::int64_t operations = 0;  ///< of its sites, that are here
    std::int64_t latest = 0;      ///< ms since 1970 UTC: the latest of them, by its clock
    std::int64_t quarantined = 0; ///< of these
};

struct RosterOffice
{
    Office office; ///< with all scopes that it was ever given
    std::vector<RosterKey> keys;
};

/// A key that stood in a bundle or wrote what is here, and is not in the roster.
struct OutsideKey
{
    QByteArray installation;
    QString
        office; ///< code and name as the bundle or the person who confirmed it said; may be empty
    QString name;
    bool isConfirmed = false; ///< by a person here: its ops are taken in, and wait without a grant
    std::int64_t seen = 0;    ///< ms since 1970 UTC; 0: unknown
    std::int64_t operations = 0;
    std::int64_t quarantined = 0;
};

/// The offices of a data set and who writes for them.
struct Roster
{
    QByteArray root;      ///< public key; empty: the data set has none that is known here
    bool isBegun = false; ///< without: everything counts that a person confirmed
    std::vector<RosterOffice> offices; ///< by code
    std::vector<OutsideKey> outside;
    std::vector<QByteArray>
        claimed; ///< keys that signed offices and are not the root, see `trustRoot`
};

Roster readRoster(Database &db);

/// Ops in quarantine, by whose and why.
struct QuarantineCount
{
    QByteArray installation;
    QString office; ///< code; empty: not in the roster
    QuarantineReason reason = QuarantineReason::Unlisted;
    std::int64_t operations = 0;
};

std::vector<QuarantineCount> quarantineCounts(Database &db);
std::int64_t quarantined(Database &db); ///< all together

/// Whether the roster knows the key, revoked or not.
bool isInRoster(Database &db, const QByteArray &installation);

/// The key among all that the workbook has seen whose fingerprint is typed as `text` (dashes and
/// case do not matter), or `text` itself when it is a key in hexadecimal.
std::optional<QByteArray> keyNamed(Database &db, const QString &text);

} // namespace core
