// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json.h"
#include "core/document/standard_reader.h"
#include "core/journal/cohort_settling.h"
#include "core/reporting/cut_offs.h"
#include "core/reporting/last_totals.h"
#include "core/reporting/overview.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/conflict_items.h"
#include "core/storage/statistics_reader.h"

namespace core {

namespace {

/// Without what checking costs: nothing is issued that was not checked.
Standard readIssued(Database &db, const StandardRef &ref)
{
    return readUnchecked(parseJson(readStandardDocument(db, ref)).root).standard;
}

/// Of the filter's round, else of the newest round that has standards and had begun; of the
/// filter's sector alone when it names one.
std::vector<CutOff> readCutOffs(Database &db, const Filter &filter, const QDate &today)
{
    std::vector<std::vector<CutOff>> all;
    for (const Round &round : readRounds(db)) {
        const bool isMeant = filter.round.isNull()
                                 ? !round.begins.isValid() || round.begins <= today
                                 : round.id == filter.round;
        if (round.standards.empty() || !isMeant)
            continue;
        for (const auto &[sector, ref] : round.standards)
            if (filter.sector.isEmpty() || filter.sector == sector)
                all.push_back(cutOffsOf(readIssued(db, ref)));
        break;
    }
    return sharedCutOffs(all);
}

} // namespace

Overview buildOverview(Database &db, const Filter &filter, const QDate &today)
{
    Statistics statistics = readStatistics(db, filter, today);
    addLastTotals(db, today, statistics);
    Overview made = overviewOf(statistics, readTargets(db), today);
    if (!made.totals.empty()) // they are drawn across the totals, and only there
        made.cutOffs = readCutOffs(db, filter, today);
    made.provisional = countProvisional(db, filter);
    made.conflicts = countSheetsInConflict(db, filter);
    return made;
}

} // namespace core
