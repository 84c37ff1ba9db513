// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/piece.h"
#include "core/sync/conflicts.h"

#include <vector>

namespace core {

class Database;

/// A stream of which two logs go on from one op: somebody worked in a copy of a workbook as if it
/// were the original, and both wrote under one name. The log that came first is the one that
/// counts here; the other is kept as it came, and what it says is shown beside what stands, until
/// a person takes it over or says that ours stands. Nothing of either is lost.
struct Fork
{
    SiteId site;
    QString scope;
    QByteArray installation; ///< public key of the site's installation
    QString office;          ///< code; empty: unknown
    QString officeName;      ///< empty: unknown
    std::int64_t since = 0;  ///< the first op in which the two differ
    std::int64_t last = 0;   ///< of the other log
    std::int64_t ownLast = 0;
    std::int64_t seen = 0; ///< ms since 1970 UTC
    bool isSettled = false;
};

/// What the other log says of something that stands otherwise here: `conflict` has what stands as
/// its sides and the other log's as the last one; `edit` writes that.
struct ForkedValue
{
    Conflict conflict;
    Edit edit;
};

/// Keeps a piece of the other log, as it came; again does no harm. Inside a transaction.
void keepForked(Database &db, const Piece &piece, const QByteArray &packed, std::int64_t now);

/// By site and scope, those that are settled too.
std::vector<Fork> readForks(Database &db);
std::int64_t countOpenForks(Database &db);

/// By organization, round and item; what both say alike is left out.
std::vector<ForkedValue> readForkedValues(Database &db, const Fork &fork, const QString &ownOffice,
                                          const QByteArray &ownKey);

/// What is to be written, as one step of Action::ResolveConflict, for the values of the other log
/// to stand, and why.
std::vector<Edit> takeOverEdits(const std::vector<ForkedValue> &values, const QString &reason,
                                const Clock &clock);

/// A person has looked at it: it is no finding any more. The other log stays where it is.
void settleFork(Database &db, const Fork &fork, std::int64_t now);

} // namespace core
