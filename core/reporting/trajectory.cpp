// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/trajectory.h"

#include "core/storage/statistics_reader.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t wholeShare = 100000; // 100 % in 1/1000 %

struct Standing
{
    std::int64_t part = 0;
    std::int64_t graded = 0;
    std::int64_t whole = 0;
};

/// Walks through time once: what is standing on each of some days.
class Walk
{
public:
    Walk(const Statistics &read, int grade)
        : m_read(read)
        , m_grade(grade)
        , m_standing(read.organizations.size(), -1)
    {
    }

    /// Days must come in order.
    Standing on(std::int64_t day)
    {
        for (; m_next < m_read.decisions.size() && m_read.decisions[m_next].day <= day; ++m_next) {
            const CountedDecision &decision = m_read.decisions[m_next];
            m_standing[static_cast<std::size_t>(decision.organization)] = decision.grade;
        }
        Standing counted;
        for (std::size_t i = 0; i < m_standing.size(); ++i) {
            const CountedOrganization &organization = m_read.organizations[i];
            if (organization.exempt || !isLiving(organization, day))
                continue;
            ++counted.whole;
            counted.graded += m_standing[i] >= 0 ? 1 : 0;
            counted.part += m_standing[i] == m_grade ? 1 : 0;
        }
        return counted;
    }

private:
    static bool isLiving(const CountedOrganization &organization, std::int64_t day)
    {
        return organization.founded <= day &&
               (organization.dissolved == 0 || organization.dissolved > day);
    }

    const Statistics &m_read;
    int m_grade;
    std::vector<int> m_standing;
    std::size_t m_next = 0;
};

QDate monthEnd(const QDate &day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// Month ends from the first decision up to yesterday, today, and the days of past targets.
std::vector<QDate> daysToCount(const QDate &first, const QDate &today,
                               const std::vector<Target> &targets)
{
    std::vector<QDate> days;
    for (QDate end = monthEnd(first); end < today; end = monthEnd(end.addDays(1)))
        days.push_back(end);
    days.push_back(today);
    for (const Target &target : targets)
        if (target.by < today && target.by >= first)
            days.push_back(target.by);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::vector<Target> targetsOf(std::vector<Target> targets)
{
    targets.erase(std::remove_if(targets.begin(), targets.end(),
                                 [](const Target &target) { return target.share <= 0; }),
                  targets.end());
    std::sort(targets.begin(), targets.end(), [](const Target &left, const Target &right) {
        return left.grade != right.grade ? left.grade < right.grade : left.by < right.by;
    });
    if (!targets.empty()) // one path is drawn: that of the best grade
        targets.erase(std::find_if(targets.begin(), targets.end(),
                                   [&](const Target &target) {
                                       return target.grade != targets.front().grade;
                                   }),
                      targets.end());
    return targets;
}

std::int64_t needed(const Target &target, std::int64_t whole)
{
    return (target.share * whole + wholeShare - 1) / wholeShare;
}

/// The first point of the path; invalid when too few have a grade yet.
SharePoint baseOf(const std::vector<QDate> &days, const std::map<QDate, Standing> &counted)
{
    for (const QDate &day : days) {
        const Standing &standing = counted.at(day);
        if (day != monthEnd(day) || standing.graded * 2 < standing.whole || standing.whole == 0)
            continue;
        const QDate yearEnd(day.year(), 12, 31);
        const auto later = counted.find(yearEnd);
        const bool isSettling = day.month() >= 10 && later != counted.end();
        const Standing &base = isSettling ? later->second : standing;
        return {isSettling ? yearEnd : day, base.part, base.whole};
    }
    return {};
}

std::int64_t rounded(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? 0 : (part * 2 + whole) / (2 * whole);
}

/// Is `share` on the path between two points of it on `day`, or above? Exact.
bool isOnPath(const SharePoint &share, const SharePoint &from, const SharePoint &to)
{
    const std::int64_t span = from.day.daysTo(to.day);
    const std::int64_t gone = from.day.daysTo(share.day);
    const std::int64_t path = from.part * span + (to.part - from.part) * gone; // × span
    return share.part * wholeShare * span >= path * share.whole;
}

void judge(Trajectory &made, const std::vector<Target> &targets,
           const std::map<QDate, Standing> &counted, const QDate &today)
{
    for (const Target &target : targets) {
        const bool isPast = target.by < today;
        const auto found = counted.find(isPast ? target.by : today);
        const Standing standing = found == counted.end() ? Standing() : found->second;
        TargetOutcome outcome;
        outcome.target = target;
        outcome.share = {isPast ? target.by : today, standing.part, standing.whole};
        const std::int64_t missing = needed(target, standing.whole) - standing.part;
        outcome.missing = static_cast<int>(std::max<std::int64_t>(0, missing));
        if (isPast)
            outcome.state =
                missing > 0 || standing.whole == 0 ? TargetState::Missed : TargetState::Reached;
        else
            outcome.state = missing > 0 ? TargetState::Behind : TargetState::Ahead;
        made.outcomes.push_back(outcome);
    }
}

/// What is still to come is judged by the path, not by the target itself.
void judgeByPath(Trajectory &made, const QDate &today)
{
    for (std::size_t i = 0; i + 1 < made.required.size(); ++i) {
        const SharePoint &from = made.required[i];
        const SharePoint &to = made.required[i + 1];
        if (from.day > today || to.day < today)
            continue;
        for (TargetOutcome &outcome : made.outcomes)
            if (outcome.target.by == to.day && to.day >= today)
                outcome.state =
                    isOnPath(outcome.share, from, to) ? TargetState::Ahead : TargetState::Behind;
        return;
    }
}

} // namespace

Trajectory trajectoryOf(const Statistics &statistics, const std::vector<Target> &targets,
                        const QDate &today)
{
    Trajectory made;
    const std::vector<Target> path = targetsOf(targets);
    const QString name = path.empty() ? u"A"_s : path.front().grade;
    Walk walk(statistics, static_cast<int>(statistics.grades.indexOf(name)));
    const bool isDecided = !statistics.decisions.empty();
    const QDate first = isDecided ? QDate::fromJulianDay(statistics.decisions.front().day) : today;
    const std::vector<QDate> days = daysToCount(first, today, path);
    std::map<QDate, Standing> counted;
    for (const QDate &day : days) {
        const Standing standing = walk.on(day.toJulianDay());
        counted[day] = standing;
        if (isDecided)
            made.actual.push_back({day, standing.part, standing.whole});
    }
    judge(made, path, counted, today);
    const SharePoint base = baseOf(days, counted);
    if (base.day.isValid() && !path.empty() && path.back().by > base.day) {
        made.required.push_back(
            {base.day, rounded(base.part * wholeShare, base.whole), wholeShare});
        for (const Target &target : path)
            if (target.by > base.day)
                made.required.push_back({target.by, target.share, wholeShare});
        judgeByPath(made, today);
    }
    for (const TargetOutcome &outcome : made.outcomes) {
        made.target = outcome.target;
        made.state = outcome.state;
        made.missing = outcome.missing;
        if (outcome.target.by >= today)
            break;
    }
    return made;
}

std::int64_t requiredOn(const Trajectory &trajectory, const QDate &day)
{
    const std::vector<SharePoint> &path = trajectory.required;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        if (day < path[i].day || day > path[i + 1].day)
            continue;
        const std::int64_t span = path[i].day.daysTo(path[i + 1].day);
        const std::int64_t gone = path[i].day.daysTo(day);
        return rounded(path[i].part * span + (path[i + 1].part - path[i].part) * gone, span);
    }
    return 0;
}

} // namespace core
