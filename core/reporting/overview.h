// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/round.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace core {

class Database;
struct Statistics;
enum class Grouping : std::uint8_t;

/// Counts of organizations in one area or sector on one day, by the definitions of the field:
/// grade = last decided grade in force; assessable = all living, not exempt; the A share is
/// `grades["A"] ÷ assessable`. All are counts of organizations, as they were on that day: those
/// then founded and not yet dissolved, in their sector, place and affiliation of then, exempt or
/// not then. What is merged into another ends; a successor begins without a grade of its own.
struct GradeMix
{
    QString key; ///< division or sector code; "130207/丰南镇" for townships; empty for the whole
    QString name; ///< as the workbook calls it; for sectors empty (ui has the words)
    int organizations = 0;
    int assessable = 0;
    int exempt = 0;
    int notAssessed = 0;
    std::map<QString, int> grades;
};

/// A share in percent without the sign, with as many digits (one at least, three at most) as leave
/// it on its side of `target` (1/1000 %; 0 = no target): 49.96 % never reads 50.0 %. Of nothing:
/// "–".
QString shareText(std::int64_t part, std::int64_t whole, std::int64_t target = 0);

struct SharePoint
{
    QDate day;
    std::int64_t part = 0;        ///< organizations of the target's grade
    std::int64_t whole = 0;       ///< to be assessed
    std::int64_t notAssessed = 0; ///< of `whole`
    std::int64_t exempt = 0;      ///< beside `whole`
};

enum class TargetState
{
    None,
    Ahead,   ///< still to come, on or above the path
    Behind,  ///< still to come, below the path
    Reached, ///< its day is past; frozen at its day
    Missed,
};

/// A target and how it stands; past ones are frozen at the end of their day. A target of 0 % is to
/// clear a grade: what is left of it is missing.
struct TargetOutcome
{
    Target target;
    TargetState state = TargetState::None;
    int missing = 0;  ///< organizations short of the target (on its day when it is past)
    SharePoint share; ///< on its day when it is past, else today
};

/// The way from the first known share to the targets. The first known share is that of the first
/// month end on which half of the assessable organizations have a grade (of the year's end when
/// that month is one of the last three: a round is decided in batches).
struct Trajectory
{
    std::vector<SharePoint> actual;   ///< month ends from the first decision on, then today
    std::vector<SharePoint> required; ///< points of the path, whole = 100000, part in 1/1000 %;
                                      ///< through past targets to the last one to come; without
                                      ///< a target to come there is no path
    Target target;                    ///< the next one, or the last when all are past
    TargetState state = TargetState::None;
    int missing = 0; ///< organizations short of `target` (on its day when it is past)
    std::vector<TargetOutcome> outcomes; ///< all targets of the grade, by day
    std::vector<TargetOutcome> cleared;  ///< targets of 0 % of any grade, by day
};

/// The least total of a grade, as the standards of the round say.
struct CutOff
{
    QString grade;
    std::int64_t total = 0; ///< thousandths of a point

    bool operator==(const CutOff &) const = default;
};

/// A band of the distribution of totals: how many last totals lie in [from, to).
struct TotalBand
{
    std::int64_t from = 0; ///< thousandths of a point
    std::int64_t to = 0;
    int organizations = 0;
};

/// All that the Overview page, its charts, its copy and `plumbline-cli stats` show.
struct Overview
{
    QDate asOf;
    GradeMix whole;
    std::vector<GradeMix> byCounty; ///< in the order of division codes
    std::vector<GradeMix> bySector;
    Trajectory trajectory;
    std::int64_t requiredToday = 0; ///< the path's share today, 1/1000 %
    int overdue = 0;                ///< sheets planned for a day that is past, not handed in
    std::vector<TotalBand> totals;
    std::vector<CutOff> cutOffs; ///< those that all standards of the newest round share, best first
    int provisional = 0;         ///< sheets whose results hang on peers, the round being open
    int conflicts = 0;           ///< sheets with items that two offices answered differently
    int raised = 0;              ///< organizations whose grade rose with their last decision
    int lowered = 0;
};

/// Reads the workbook as of `today`, which may be any day, restricted to `filter`. Whatever is
/// dated later does not count; only what sheets are late is told by their state now. Any thread,
/// with its own Database.
Overview buildOverview(Database &db, const Filter &filter, const QDate &today);

/// The counts of each group on `today`, in the order of the groups' keys; of no group that then
/// had no organization.
std::vector<GradeMix> gradeMixesBy(const Statistics &statistics, Grouping by, const QDate &today);

/// The organizations behind a figure: "grade:A", "notAssessed", "exempt", "raised", "lowered",
/// "overdue", "totals:FROM-TO" (thousandths, TO left out). As many as the figure counts; an
/// organization with two overdue sheets is listed once.
std::vector<OrganizationId> organizationsBehind(Database &db, const Filter &filter,
                                                const QDate &today, const QString &list);

/// The figures alone, from what was read: no file, no clock. `cutOffs` stays empty.
Overview overviewOf(const Statistics &statistics, const std::vector<Target> &targets,
                    const QDate &today);

} // namespace core
