// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace core {

class Database;

/// Bulk reads for figures over the whole workbook: plain numbers in plain vectors, one pass over
/// each table. `organization` is always the place in `Statistics::organizations`, `grade` that in
/// `Statistics::grades`, days are Julian days.
struct CountedOrganization
{
    OrganizationId id;
    int county = 0;             ///< place in Statistics::counties
    int sector = 0;             ///< place in Statistics::sectors
    std::int64_t founded = 0;   ///< 0 = always there
    std::int64_t dissolved = 0; ///< 0 = still there
    bool exempt = false;
    std::int64_t lastTotal = -1; ///< of the newest round with a complete sheet; −1 = none
};

struct CountedDecision
{
    int organization = 0;
    int grade = 0;
    std::int64_t day = 0;
};

struct Statistics
{
    std::vector<CountedOrganization> organizations;
    std::vector<CountedDecision> decisions; ///< by day; of one day in the order of rounds
    QStringList grades;                     ///< as decided, in code-point order
    QStringList counties;                   ///< codes, in order
    QStringList sectors;                    ///< codes, in order
    QStringList countyNames;                ///< beside `counties`, as called on the day
    std::vector<int> overdue; ///< sheets with a visit before the day, not handed in: whose
};

/// Of the organizations that `filter` lets through (county, sector; the round limits `overdue`
/// alone), with all decisions up to `day`. Any thread, with its own Database.
Statistics readStatistics(Database &db, const Filter &filter, const QDate &day);

} // namespace core
