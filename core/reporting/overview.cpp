// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview.h"

#include "core/reporting/last_totals.h"
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

    bool isRaised() const { return before >= 0 && now >= 0 && now < before; }

    bool isLowered() const { return before >= 0 && (now < 0 || now > before); }
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

/// By organization: where it was counted on the day; null when it was not there.
std::vector<const CountedSpan *> spansOn(const Statistics &read, std::int64_t day)
{
    std::vector<const CountedSpan *> spans(read.organizations.size());
    for (const CountedSpan &span : read.spans)
        if (span.covers(day))
            spans[static_cast<std::size_t>(span.organization)] = &span;
    return spans;
}

/// Counts by grade number: a map of texts for 11,000 organizations would be the slow part.
struct Counter
{
    explicit Counter(std::size_t grades) : byGrade(grades) {}

    void count(const CountedSpan &span, int grade)
    {
        ++mix.organizations;
        if (span.exempt) {
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

using Spans = std::vector<const CountedSpan *>;

GradeMix mixOfAll(const Statistics &read, const Spans &spans, const std::vector<LastTwo> &last)
{
    Counter whole(static_cast<std::size_t>(read.grades.size()));
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (spans[i] != nullptr)
            whole.count(*spans[i], last[i].now);
    return whole.finish(read.grades);
}

std::vector<GradeMix> mixesBy(const Statistics &read, Grouping by, const Spans &spans,
                              const std::vector<LastTwo> &last)
{
    const Groups &groups = read.of(by);
    std::vector<Counter> counters(static_cast<std::size_t>(groups.keys.size()),
                                  Counter(static_cast<std::size_t>(read.grades.size())));
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (spans[i] != nullptr)
            counters[static_cast<std::size_t>(spans[i]->group(by))].count(*spans[i], last[i].now);
    std::vector<GradeMix> mixes;
    for (std::size_t i = 0; i < counters.size(); ++i) {
        GradeMix mix = counters[i].finish(read.grades);
        if (mix.organizations == 0)
            continue;
        mix.key = groups.keys.value(static_cast<int>(i));
        mix.name = groups.names.value(static_cast<int>(i));
        mixes.push_back(std::move(mix));
    }
    return mixes;
}

/// Grades are compared by code point: A before B before C.
void countMovements(const Spans &spans, const std::vector<LastTwo> &last, Overview &into)
{
    for (std::size_t i = 0; i < last.size(); ++i) {
        if (spans[i] == nullptr || spans[i]->exempt)
            continue;
        into.raised += last[i].isRaised() ? 1 : 0;
        into.lowered += last[i].isLowered() ? 1 : 0;
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

std::vector<TotalBand> bandsOf(const Statistics &read, const Spans &spans)
{
    std::vector<std::int64_t> totals;
    for (std::size_t i = 0; i < spans.size(); ++i)
        if (spans[i] != nullptr && !spans[i]->exempt && read.organizations[i].lastTotal >= 0)
            totals.push_back(read.organizations[i].lastTotal);
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

std::vector<GradeMix> gradeMixesBy(const Statistics &statistics, Grouping by, const QDate &today)
{
    const std::int64_t day = today.toJulianDay();
    return mixesBy(statistics, by, spansOn(statistics, day), lastDecisions(statistics, day));
}

Overview overviewOf(const Statistics &statistics, const std::vector<Target> &targets,
                    const QDate &today)
{
    Overview made;
    made.asOf = today;
    const std::int64_t day = today.toJulianDay();
    const Spans spans = spansOn(statistics, day);
    const std::vector<LastTwo> last = lastDecisions(statistics, day);
    made.whole = mixOfAll(statistics, spans, last);
    made.byCounty = mixesBy(statistics, Grouping::County, spans, last);
    made.bySector = mixesBy(statistics, Grouping::Sector, spans, last);
    countMovements(spans, last, made);
    made.totals = bandsOf(statistics, spans);
    made.overdue = static_cast<int>(
        std::count_if(statistics.overdue.begin(), statistics.overdue.end(),
                      [&](int of) { return spans[static_cast<std::size_t>(of)] != nullptr; }));
    made.trajectory = trajectoryOf(statistics, targets, today);
    made.requiredToday = requiredOn(made.trajectory, today);
    return made;
}

std::vector<OrganizationId> organizationsBehind(Database &db, const Filter &filter,
                                                const QDate &today, const QString &list)
{
    Statistics read = readStatistics(db, filter, today);
    const QString kind = list.section(u':', 0, 0);
    if (kind == u"totals")
        addLastTotals(db, today, read);
    const std::vector<LastTwo> last = lastDecisions(read, today.toJulianDay());
    const Spans spans = spansOn(read, today.toJulianDay());
    const QString rest = list.section(u':', 1);
    const auto grade = static_cast<int>(read.grades.indexOf(rest));
    const std::int64_t from = rest.section(u'-', 0, 0).toLongLong();
    const std::int64_t to = rest.section(u'-', 1).toLongLong();
    const auto isOverdue = [&](std::size_t i) {
        return std::find(read.overdue.begin(), read.overdue.end(), static_cast<int>(i)) !=
               read.overdue.end();
    };
    std::vector<OrganizationId> found;
    for (std::size_t i = 0; i < last.size(); ++i) {
        if (spans[i] == nullptr)
            continue;
        const CountedOrganization &one = read.organizations[i];
        const bool isCounted = !spans[i]->exempt;
        const bool isMeant =
            (kind == u"grade" && isCounted && grade >= 0 && last[i].now == grade) ||
            (kind == u"notAssessed" && isCounted && last[i].now < 0) ||
            (kind == u"exempt" && !isCounted) ||
            (kind == u"raised" && isCounted && last[i].isRaised()) ||
            (kind == u"lowered" && isCounted && last[i].isLowered()) ||
            (kind == u"totals" && isCounted && one.lastTotal >= from && one.lastTotal < to) ||
            (kind == u"overdue" && isOverdue(i));
        if (isMeant)
            found.push_back(one.id);
    }
    return found;
}

} // namespace core
