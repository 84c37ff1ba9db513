// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <cstdint>
#include <vector>

namespace core {

class Database;
struct OrganizationRow;
struct Statistics;

/// What organizations came to in the newest round in which that is complete, over the levels of
/// their assessors: the mix, or the highest complete level. The one place that says which total is
/// the last. Of a round that is frozen it is made of what was frozen. Sheets of second scorers,
/// superseded ones and those begun after the day do not count; a total that a veto suspends is
/// none.
///
///     std::vector<OrganizationRow> rows = readOrganizationRows(db, filter, day);
///     addLastTotals(db, day, rows);
///
/// Totals in thousandths of a point. Any thread, with its own Database.
struct LastTotal
{
    std::int64_t total = -1; ///< −1: none
    bool isProvisional = false;
};

std::vector<LastTotal> readLastTotals(Database &db, const QDate &day); ///< by row number

void addLastTotals(Database &db, const QDate &day, std::vector<OrganizationRow> &rows);
void addLastTotals(Database &db, const QDate &day, Statistics &statistics);

} // namespace core
