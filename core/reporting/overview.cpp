// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview.h"

#include "core/reporting/trajectory.h"
#include "core/storage/statistics_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

struct LastTwo
{
    int now = -1; ///< place of the standing grade
    int before = -1;
};

std::vector<LastTwo> lastDecisions(const Statistics &read, std::int64_t today)
{
    std::vector<LastTwo> last(read.organizations.size());
    for (const CountedDecision &decision : read.decisions) {
        if (decision.day > today)
            break;
        LastTwo &of = last[static_cast<std::size_t>(decision.organization)];
        of = {decision.grade, of.now};
    }
    return last;
}

bool isLiving(const CountedOrganization &organization, std::int64_t day)
{
    return organization.founded <= day &&
           (organization.dissolved == 0 || organization.dissolved > day);
}

/// Counts by grade number: a map of texts for 11,000 organizations would be the slow part.
struct Counter
{
    explicit Counter(std::size_t grades) : byGrade(grades) {}

    void count(const CountedOrganization &organization, int grade)
    {
        ++mix.organizations;
        if (organization.exempt) {
            ++mix.exempt;
            return;
        }
        ++mix.assessable;
        if (grade < 0)
            ++mix.notAssessed;
        else
            ++byGrade[static_cast<std::size_t>(grade)];
    }

    GradeMix finish(const QStringList &grades)
    {
        for (std::size_t i = 0; i < byGrade.size(); ++i)
            mix.grades[grades[static_cast<int>(i)]] = byGrade[i];
        return mix;
    }

    GradeMix mix;
    std::vector<int> byGrade;
};

void countMixes(const Statistics &read, const std::vector<LastTwo> &last, std::int64_t today,
                Overview &into)
{
    const auto grades = static_cast<std::size_t>(read.grades.size());
    Counter whole(grades);
    std::vector<Counter> counties(static_cast<std::size_t>(read.counties.size()), Counter(grades));
    std::vector<Counter> sectors(static_cast<std::size_t>(read.sectors.size()), Counter(grades));
    for (std::size_t i = 0; i < read.organizations.size(); ++i) {
        const CountedOrganization &organization = read.organizations[i];
        if (!isLiving(organization, today))
            continue;
        whole.count(organization, last[i].now);
        counties[static_cast<std::size_t>(organization.county)].count(organization, last[i].now);
        sectors[static_cast<std::size_t>(organization.sector)].count(organization, last[i].now);
    }
    into.whole = whole.finish(read.grades);
    for (std::size_t i = 0; i < counties.size(); ++i) {
        GradeMix mix = counties[i].finish(read.grades);
        mix.key = read.counties[static_cast<int>(i)];
        mix.name = read.countyNames.value(static_cast<int>(i));
        into.byCounty.push_back(mix);
    }
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        GradeMix mix = sectors[i].finish(read.grades);
        mix.key = read.sectors[static_cast<int>(i)];
        into.bySector.push_back(mix);
    }
}

/// Grades are compared by code point: A before B before C.
void countMovements(const Statistics &read, const std::vector<LastTwo> &last, std::int64_t today,
                    Overview &into)
{
    for (std::size_t i = 0; i < last.size(); ++i) {
        if (last[i].before < 0 || read.organizations[i].exempt ||
            !isLiving(read.organizations[i], today))
            continue;
        into.raised += last[i].now < last[i].before ? 1 : 0;
        into.lowered += last[i].now > last[i].before ? 1 : 0;
    }
}

/// 5 points wide for totals of about 100, 50 for totals of about 1000.
std::int64_t bandWidth(std::int64_t highest)
{
    std::int64_t width = 5000;
    while (highest / width > 24)
        width *= 10;
    return width;
}

std::vector<TotalBand> bandsOf(const Statistics &read, std::int64_t today)
{
    std::vector<std::int64_t> totals;
    for (const CountedOrganization &organization : read.organizations)
        if (organization.lastTotal >= 0 && !organization.exempt && isLiving(organization, today))
            totals.push_back(organization.lastTotal);
    if (totals.empty())
        return {};
    const auto [least, most] = std::minmax_element(totals.begin(), totals.end());
    const std::int64_t width = bandWidth(*most);
    std::vector<TotalBand> bands;
    for (std::int64_t from = *least / width * width; from <= *most; from += width)
        bands.push_back({from, from + width, 0});
    for (const std::int64_t total : totals)
        ++bands[static_cast<std::size_t>((total - bands.front().from) / width)].organizations;
    return bands;
}

QString decimals(std::int64_t scaled, int digits)
{
    std::int64_t unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    return QString::number(scaled / unit) + u'.' +
           QString::number(scaled % unit).rightJustified(digits, u'0');
}

} // namespace

QString shareText(std::int64_t part, std::int64_t whole, std::int64_t target)
{
    if (whole <= 0)
        return u"–"_s;
    constexpr int most = 3;
    const bool isReached = part * 100000 >= target * whole;
    std::int64_t unit = 1000; // percent × unit = the digits as an integer
    for (int digits = 1; digits <= most; ++digits) {
        unit = digits == 1 ? 10 : unit * 10;
        const std::int64_t scaled = (part * 100 * unit * 2 + whole) / (2 * whole);
        if (target == 0 || (scaled * 1000 >= target * unit) == isReached)
            return decimals(scaled, digits);
    }
    return decimals(part * 100 * unit / whole, most);
}

Overview overviewOf(const Statistics &statistics, const std::vector<Target> &targets,
                    const QDate &today)
{
    Overview made;
    made.asOf = today;
    const std::int64_t day = today.toJulianDay();
    const std::vector<LastTwo> last = lastDecisions(statistics, day);
    countMixes(statistics, last, day, made);
    countMovements(statistics, last, day, made);
    made.totals = bandsOf(statistics, day);
    made.overdue = static_cast<int>(statistics.overdue.size());
    made.trajectory = trajectoryOf(statistics, targets, today);
    made.requiredToday = requiredOn(made.trajectory, today);
    return made;
}

std::vector<OrganizationId> organizationsBehind(Database &db, const Filter &filter,
                                                const QDate &today, const QString &list)
{
    const Statistics read = readStatistics(db, filter, today);
    const std::vector<LastTwo> last = lastDecisions(read, today.toJulianDay());
    const QString kind = list.section(u':', 0, 0);
    const QString rest = list.section(u':', 1);
    const auto grade = static_cast<int>(read.grades.indexOf(rest));
    const std::int64_t from = rest.section(u'-', 0, 0).toLongLong();
    const std::int64_t to = rest.section(u'-', 1).toLongLong();
    std::vector<OrganizationId> found;
    for (std::size_t i = 0; i < last.size(); ++i) {
        const CountedOrganization &one = read.organizations[i];
        const bool isMoved = last[i].before >= 0 && !one.exempt;
        const bool isMeant =
            (kind == u"grade" && !one.exempt && grade >= 0 && last[i].now == grade) ||
            (kind == u"notAssessed" && !one.exempt && last[i].now < 0) ||
            (kind == u"exempt" && one.exempt) ||
            (kind == u"raised" && isMoved && last[i].now < last[i].before) ||
            (kind == u"lowered" && isMoved && last[i].now > last[i].before) ||
            (kind == u"totals" && !one.exempt && one.lastTotal >= from && one.lastTotal < to) ||
            (kind == u"overdue" && std::find(read.overdue.begin(), read.overdue.end(),
                                             static_cast<int>(i)) != read.overdue.end());
        if (isMeant && (kind == u"overdue" || isLiving(one, today.toJulianDay())))
            found.push_back(one.id);
    }
    return found;
}

} // namespace core
