// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace core {

class Database;

/// By what organizations are counted together.
enum class Grouping : std::uint8_t
{
    County, ///< of the place
    Sector,
    Township,    ///< of the place; its key is "130207/丰南镇", for names repeat
    Affiliation, ///< under whose authority
};
inline constexpr std::size_t groupings = 4;

/// The groups of one grouping, in the order of their keys.
struct Groups
{
    QStringList keys;
    QStringList names; ///< beside `keys`, as called on the day; empty where the workbook has none
};

/// Bulk reads for figures over the whole workbook: plain numbers in plain vectors, one pass over
/// each table. `organization` is always the place in `Statistics::organizations`, `grade` that in
/// `Statistics::grades`, days are Julian days.
struct CountedOrganization
{
    OrganizationId id;
    std::int64_t no = 0; ///< in the file
    /// What it came to in the newest round in which that is complete, −1 = nowhere; filled in by
    /// core/reporting/last_totals.h.
    std::int64_t lastTotal = -1;
};

/// A stretch of an organization's life in which it was counted in the same places. Before it was
/// founded and after it was dissolved there is none; nor where the filter does not let it through.
struct CountedSpan
{
    int organization = 0;
    std::array<int, groupings> groups{}; ///< by Grouping: place among its keys
    bool exempt = false;
    std::int64_t from = 0;  ///< 0 = always there
    std::int64_t until = 0; ///< the first day no longer; 0 = still

    bool covers(std::int64_t day) const { return from <= day && (until == 0 || day < until); }

    int group(Grouping by) const { return groups[static_cast<std::size_t>(by)]; }
};

struct CountedDecision
{
    int organization = 0;
    int grade = 0; ///< −1: withdrawn, no grade in its place
    std::int64_t day = 0;
};

struct Statistics
{
    std::vector<CountedOrganization> organizations;
    std::vector<CountedSpan> spans;
    std::vector<CountedDecision> decisions; ///< in the order in which they came into force
    QStringList grades;                     ///< as decided, in code-point order
    std::array<Groups, groupings> groups;   ///< by Grouping
    std::vector<int> overdue; ///< sheets with a visit before the day, not handed in: whose

    const Groups &of(Grouping by) const { return groups[static_cast<std::size_t>(by)]; }
};

/// Of the organizations that `filter` lets through at some time (the round limits `overdue`
/// alone), with all decisions up to `day`. Any thread, with its own Database.
Statistics readStatistics(Database &db, const Filter &filter, const QDate &day);

} // namespace core
