// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/statistics_reader.h"

namespace core {

Overview buildOverview(Database &db, const Filter &filter, const QDate &today)
{
    return overviewOf(readStatistics(db, filter, today), readTargets(db), today);
}

} // namespace core
