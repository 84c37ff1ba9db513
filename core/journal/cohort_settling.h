// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <cstdint>
#include <functional>
#include <set>

namespace core {

class Database;

/// Results of sheets that are scored among their peers (ranks, figures of peers, quotas).
///
///     if (hasStaleCohorts(db))
///         settleCohorts(db);
///
/// Decision: such a result hangs on every sheet of its cohort (one round, level and standard), so a
/// key press would have to score them all. Instead a change only notes that the cohort is stale
/// (table `stale`), and the last results stand until all stale cohorts are settled in one go: when
/// somebody looks at totals, when rounds are scored again or frozen, and before two states are
/// compared. A cohort's results are written by settling it as a whole and by nothing else: so
/// settled results are a function of the operations, whatever their order was. They are
/// provisional until the round is frozen. Cohorts are settled from the earliest round on, because
/// later ones may read what earlier ones gave.
///
/// Second scorers' and superseded sheets are nobody's peers and have no result there.
///
/// Thread: that of the Database.

bool hasStaleCohorts(Database &db);

/// In a transaction of its own, or in that which is open. Answers how many results are others than
/// before. `progress` is told how many sheets are done; when it answers false, Error(Cancelled).
std::int64_t settleCohorts(Database &db, const std::function<bool(std::int64_t)> &progress = {});

/// The sheets whose results were made among peers in rounds that are open.
std::set<AssessmentId> provisionalSheets(Database &db);
int countProvisional(Database &db, const Filter &filter); ///< whatever the filter's round

} // namespace core
