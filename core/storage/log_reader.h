// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/operation.h"

#include <cstdint>
#include <vector>

namespace core {

class Database;

/// How much the workbook holds.
struct WorkbookCounts
{
    std::int64_t organizations = 0;
    std::int64_t assessments = 0;
    std::int64_t standards = 0;
    std::int64_t operations = 0;
    std::int64_t conflicts = 0;   ///< registers with several values that nobody settled yet
    std::int64_t quarantined = 0; ///< operations that are here and do not count
};

/// How far one stream has come: a coordinate of the version vector.
struct StreamHead
{
    SiteId site;
    QString scope; ///< empty: the common scope
    std::int64_t seq = 0;
};

/// What one person did at one time, as the log tells it.
struct HistoryStep
{
    SiteId site;
    std::int64_t step = 0;
    std::int64_t at = 0; ///< ms since 1970 UTC
    AuthorId author;     ///< null: nobody had said who they are
    Action action = Action::ScoreItem;
    std::int64_t undoes = 0; ///< the step taken back or done again, else 0
    std::int64_t changes = 0;
    std::int64_t quarantined = 0; ///< of these, changes that do not count
};

WorkbookCounts readCounts(Database &db);
std::vector<StreamHead> readVector(Database &db);   ///< by site, then scope
std::vector<HistoryStep> readHistory(Database &db); ///< newest first

} // namespace core
