// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace core {

class Database;

/// Ops that are needed before others that came can be taken.
struct MissingOps
{
    SiteId site;
    QString scope;
    std::int64_t first = 0;
    std::int64_t last = 0;
    QString office = {}; ///< code of whose site it is; empty: unknown
    QString officeName = {};
};

/// What all that is parked here waits for.
std::vector<MissingOps> missingOps(Database &db);

} // namespace core
