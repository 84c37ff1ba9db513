// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/trajectory.h"

#include "core/storage/statistics_reader.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t wholeShare = 100000; // 100 % in 1/1000 %

struct Standings
{
    std::map<QString, std::int64_t> parts; ///< by grade
    std::int64_t graded = 0;
    std::int64_t whole = 0;
    std::int64_t exempt = 0;

    SharePoint point(const QDate &day, const QString &grade) const
    {
        return {day, part(grade), whole, whole - graded, exempt};
    }

    std::int64_t part(const QString &grade) const
    {
        const auto found = parts.find(grade);
        return found == parts.end() ? 0 : found->second;
    }
};

/// Walks through time once: what is standing on each of some days.
class Walk
{
public:
    explicit Walk(const Statistics &read) : m_read(read), m_standing(read.organizations.size(), -1)
    {
    }

    /// Days must come in order.
    Standings on(std::int64_t day)
    {
        for (; m_next < m_read.decisions.size() && m_read.decisions[m_next].day <= day; ++m_next) {
            const CountedDecision &decision = m_read.decisions[m_next];
            m_standing[static_cast<std::size_t>(decision.organization)] = decision.grade;
        }
        std::vector<std::int64_t> parts(static_cast<std::size_t>(m_read.grades.size()));
        Standings counted;
        for (const CountedSpan &span : m_read.spans) {
            if (!span.covers(day))
                continue;
            if (span.exempt) {
                ++counted.exempt;
                continue;
            }
            ++counted.whole;
            const int grade = m_standing[static_cast<std::size_t>(span.organization)];
            if (grade >= 0)
                ++parts[static_cast<std::size_t>(grade)];
        }
        for (std::size_t grade = 0; grade < parts.size(); ++grade) {
            counted.parts[m_read.grades[static_cast<int>(grade)]] = parts[grade];
            counted.graded += parts[grade];
        }
        return counted;
    }

private:
    const Statistics &m_read;
    std::vector<int> m_standing;
    std::size_t m_next = 0;
};

using Calendar = std::map<QDate, Standings>;

QDate monthEnd(const QDate &day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

/// Month ends from the first decision up to yesterday, today, and the days of all past targets.
std::vector<QDate> daysToCount(const QDate &first, const QDate &today,
                               const std::vector<Target> &targets)
{
    std::vector<QDate> days;
    for (QDate end = monthEnd(first); end < today; end = monthEnd(end.addDays(1)))
        days.push_back(end);
    days.push_back(today);
    for (const Target &target : targets)
        if (target.by < today)
            days.push_back(target.by);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

void sortByDay(std::vector<Target> &targets)
{
    std::sort(targets.begin(), targets.end(), [](const Target &left, const Target &right) {
        return left.by != right.by ? left.by < right.by : left.grade < right.grade;
    });
}

/// One path is drawn: that of the best grade.
std::vector<Target> pathTargets(const std::vector<Target> &targets)
{
    QString best;
    for (const Target &target : targets)
        if (target.share > 0 && (best.isEmpty() || target.grade < best))
            best = target.grade;
    std::vector<Target> path;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(path),
                 [&](const Target &target) { return target.share > 0 && target.grade == best; });
    sortByDay(path);
    return path;
}

std::vector<Target> clearingTargets(const std::vector<Target> &targets)
{
    std::vector<Target> clearing;
    std::copy_if(targets.begin(), targets.end(), std::back_inserter(clearing),
                 [](const Target &target) { return target.share <= 0; });
    sortByDay(clearing);
    return clearing;
}

/// Short of the target; of one that clears a grade, what is left of it.
std::int64_t missingTo(const Target &target, std::int64_t part, std::int64_t whole)
{
    if (target.share <= 0)
        return part;
    const std::int64_t needed = (target.share * whole + wholeShare - 1) / wholeShare;
    return std::max<std::int64_t>(0, needed - part);
}

/// The first point of the path; invalid when too few have a grade yet.
SharePoint baseOf(const Calendar &counted, const QString &grade)
{
    for (const auto &[day, standing] : counted) {
        if (day != monthEnd(day) || standing.graded * 2 < standing.whole || standing.whole == 0)
            continue;
        const QDate yearEnd(day.year(), 12, 31);
        const auto later = counted.find(yearEnd);
        const bool isSettling = day.month() >= 10 && later != counted.end();
        const Standings &base = isSettling ? later->second : standing;
        return base.point(isSettling ? yearEnd : day, grade);
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

TargetOutcome outcomeOf(const Target &target, const Calendar &counted, const QDate &today)
{
    const bool isPast = target.by < today;
    const QDate day = isPast ? target.by : today;
    const auto found = counted.find(day);
    const Standings standing = found == counted.end() ? Standings() : found->second;
    TargetOutcome outcome;
    outcome.target = target;
    outcome.share = standing.point(day, target.grade);
    outcome.missing = static_cast<int>(missingTo(target, outcome.share.part, outcome.share.whole));
    const bool isMet = outcome.missing == 0 && standing.whole > 0;
    if (isPast)
        outcome.state = isMet ? TargetState::Reached : TargetState::Missed;
    else
        outcome.state = isMet ? TargetState::Ahead : TargetState::Behind;
    return outcome;
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

/// Through past targets to those to come; to nowhere when there is none to come.
void drawPath(Trajectory &made, const std::vector<Target> &path, const SharePoint &base,
              const QDate &today)
{
    if (!base.day.isValid() || path.empty() || path.back().by < today || path.back().by <= base.day)
        return;
    made.required.push_back({base.day, rounded(base.part * wholeShare, base.whole), wholeShare});
    for (const Target &target : path)
        if (target.by > base.day)
            made.required.push_back({target.by, target.share, wholeShare});
    judgeByPath(made, today);
}

} // namespace

Trajectory trajectoryOf(const Statistics &statistics, const std::vector<Target> &targets,
                        const QDate &today)
{
    Trajectory made;
    const std::vector<Target> path = pathTargets(targets);
    const QString grade = path.empty() ? u"A"_s : path.front().grade;
    Walk walk(statistics);
    const bool isDecided = !statistics.decisions.empty();
    const QDate first = isDecided ? QDate::fromJulianDay(statistics.decisions.front().day) : today;
    Calendar counted;
    for (const QDate &day : daysToCount(first, today, targets)) {
        const Standings standing = walk.on(day.toJulianDay());
        counted[day] = standing;
        if (isDecided && day >= first)
            made.actual.push_back(standing.point(day, grade));
    }
    for (const Target &target : path)
        made.outcomes.push_back(outcomeOf(target, counted, today));
    for (const Target &target : clearingTargets(targets))
        made.cleared.push_back(outcomeOf(target, counted, today));
    drawPath(made, path, baseOf(counted, grade), today);
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
