// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace core {

class Database;

/// A stream of which several logs go on from one op: somebody worked in a copy of a workbook as if
/// it were the original, and both wrote under one name. All of them count (`branches.h`): what they
/// say differently of one thing that grades hang on is an open conflict, of other things the newest
/// stands. This is the finding, for a person to ask the office what happened.
struct Fork
{
    SiteId site;
    QString scope;
    QByteArray installation;         ///< public key of the site's installation
    QString office;                  ///< code; empty: unknown
    QString officeName;              ///< empty: unknown
    std::int64_t since = 0;          ///< the first op in which they differ
    std::vector<std::int64_t> lasts; ///< op of each log, the longest first
    std::int64_t seen = 0;           ///< ms since 1970 UTC
    bool isSettled = false;

    std::int64_t stream = 0; ///< local number
};

/// By site and scope, those that are settled too.
std::vector<Fork> readForks(Database &db);
std::int64_t countOpenForks(Database &db);

/// A person has looked into it: it is no finding any more, until yet another log comes. What is in
/// the logs stays and counts.
void settleFork(Database &db, const Fork &fork, std::int64_t now);

} // namespace core
