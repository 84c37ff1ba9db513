// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_tally.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core {
namespace {

constexpr std::size_t movesOfTotals = 6;

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

/// Row or column of the matrix: those without a grade come last.
std::size_t cellOf(std::int32_t grade, std::size_t grades)
{
    return grade < 0 ? grades : at(grade);
}

Points magnitude(Points points)
{
    return points < Points{} ? -points : points;
}

void addShare(ImpactShare &sum, const ImpactItemResult &item)
{
    sum.earned += item.earned;
    sum.possible += item.possible;
}

void addShare(ImpactShare &sum, const ImpactShare &more)
{
    sum.earned += more.earned;
    sum.possible += more.possible;
}

std::vector<ImpactGroup> groupsOf(const ImpactReport &report,
                                  const std::vector<ImpactCounts> &organizations,
                                  QString ImpactOrganization::*key)
{
    std::map<QString, ImpactCounts> groups;
    for (std::size_t n = 0; n < organizations.size(); ++n)
        if (organizations[n].compared > 0)
            groups[report.organizations[n].*key].add(organizations[n]);
    std::vector<ImpactGroup> list;
    list.reserve(groups.size());
    for (const auto &[code, counts] : groups)
        list.push_back({code, {}, counts});
    return list;
}

void sortRows(ImpactReport &report)
{
    const auto key = [&](const ImpactRow &row) {
        const ImpactOrganization &organization = report.organizations[at(row.organization)];
        return std::tie(row.round, organization.county, organization.code);
    };
    std::sort(report.rows.begin(), report.rows.end(),
              [&](const ImpactRow &left, const ImpactRow &right) {
                  if (left.changesGrade() != right.changesGrade())
                      return left.changesGrade();
                  return key(left) < key(right);
              });
}
} // namespace

Points ImpactCounts::meanChange() const
{
    return totals == 0 ? Points{}
                       : Points{static_cast<std::int64_t>(
                             dividedRounding(sumOfChanges.thousandths, totals))};
}

void ImpactCounts::add(const ImpactCounts &more)
{
    compared += more.compared;
    raised += more.raised;
    lowered += more.lowered;
    lost += more.lost;
    gained += more.gained;
    other += more.other;
    totals += more.totals;
    sumOfChanges += more.sumOfChanges;
}

int ImpactShare::perMille() const
{
    if (possible.thousandths <= 0)
        return 0;
    return static_cast<int>(
        dividedRounding(Int128{earned.thousandths} * 1000, possible.thousandths));
}

ImpactResult ImpactResult::of(const Result &whole)
{
    ImpactResult brief{whole.state, whole.total, whole.grade, whole.provisional};
    brief.items.reserve(whole.items.size());
    for (const ItemResult &item : whole.items)
        brief.items.push_back(ImpactItemResult::of(item));
    return brief;
}

bool ImpactBand::holds(Points change) const
{
    const int direction = int(change > Points{}) - int(change < Points{});
    const Points size = magnitude(change);
    return direction == sign && size >= from && (to == Points{} || size < to);
}

ImpactTally::ImpactTally(const ImpactReport &lists)
    : m_grades(static_cast<std::size_t>(lists.grades.size()))
    , m_items(lists.items)
    , m_rounds(lists.rounds)
    , m_organizations(lists.organizations.size())
    , m_matrix(m_grades + 1, std::vector<int>(m_grades + 1))
{
}

ImpactCounts ImpactTally::countsOf(const ImpactCase &one)
{
    ImpactCounts counts;
    const std::int32_t now = one.now.grade;
    const std::int32_t then = one.then.grade;
    counts.compared = 1;
    counts.lost = int(now >= 0 && then < 0);
    counts.gained = int(now < 0 && then >= 0);
    if (now >= 0 && then >= 0) {
        const bool sameLadder = one.pairing->ladder[at(now)] != 0;
        counts.other = int(!sameLadder && now != then);
        counts.raised = int(sameLadder && then < now);
        counts.lowered = int(sameLadder && then > now);
        counts.totals = 1;
        counts.sumOfChanges = one.then.total - one.now.total;
    }
    return counts;
}

void ImpactTally::addItem(const ImpactCase &one, std::size_t item, std::vector<ImpactMove> &moves)
{
    const ImpactPairing &pairing = *one.pairing;
    const ImpactItemResult now =
        pairing.now[item] < 0 ? ImpactItemResult{} : one.before.at(pairing.now[item]);
    const ImpactItemResult then =
        pairing.then[item] < 0 ? ImpactItemResult{} : one.after.at(pairing.then[item]);
    ImpactItem &sum = m_items[at(pairing.first) + item];
    if (one.then.state == ImpactState::Open && then.unanswered)
        ++sum.unanswered;
    if (one.now.grade >= 0 && one.then.grade >= 0) {
        addShare(sum.now, now);
        addShare(sum.then, then);
        sum.sumOfChanges += then.earned - now.earned;
        if (pairing.shared[item]) {
            addShare(m_rounds[at(one.round)].sharedNow, now);
            addShare(m_rounds[at(one.round)].sharedThen, then);
        }
    }
    if (now.earned == then.earned)
        return;
    ++sum.moved;
    sum.decisive += int(one.now.grade != one.then.grade);
    moves.push_back({pairing.first + static_cast<std::int32_t>(item), then.earned - now.earned});
}

std::vector<ImpactMove> ImpactTally::addItems(const ImpactCase &one)
{
    std::vector<ImpactMove> moves;
    if (!one.before.areThere() || !one.after.areThere())
        return moves;
    for (std::size_t item = 0; item < one.pairing->then.size(); ++item)
        addItem(one, item, moves);
    std::stable_sort(moves.begin(), moves.end(), [](const ImpactMove &a, const ImpactMove &b) {
        return magnitude(a.change) > magnitude(b.change);
    });
    if (one.now.grade == one.then.grade && moves.size() > movesOfTotals)
        moves.resize(movesOfTotals);
    moves.shrink_to_fit();
    return moves;
}

void ImpactTally::add(const ImpactCase &one)
{
    const ImpactCounts counts = countsOf(one);
    m_organizations[at(one.organization)].add(counts);
    m_rounds[at(one.round)].counts.add(counts);
    ++m_matrix[cellOf(one.now.grade, m_grades)][cellOf(one.then.grade, m_grades)];
    if (counts.totals > 0)
        m_changes.push_back(counts.sumOfChanges);
    std::vector<ImpactMove> moves = addItems(one);
    if (one.now.grade != one.then.grade || one.now.total != one.then.total)
        m_rows.push_back({one.organization, one.round, one.sheet, one.level, one.now, one.then,
                          std::move(moves)});
}

void ImpactTally::add(ImpactTally &&more)
{
    for (std::size_t n = 0; n < m_items.size(); ++n) {
        m_items[n].moved += more.m_items[n].moved;
        m_items[n].decisive += more.m_items[n].decisive;
        m_items[n].unanswered += more.m_items[n].unanswered;
        m_items[n].sumOfChanges += more.m_items[n].sumOfChanges;
        addShare(m_items[n].now, more.m_items[n].now);
        addShare(m_items[n].then, more.m_items[n].then);
    }
    for (std::size_t n = 0; n < m_rounds.size(); ++n) {
        m_rounds[n].counts.add(more.m_rounds[n].counts);
        addShare(m_rounds[n].sharedNow, more.m_rounds[n].sharedNow);
        addShare(m_rounds[n].sharedThen, more.m_rounds[n].sharedThen);
    }
    for (std::size_t n = 0; n < m_organizations.size(); ++n)
        m_organizations[n].add(more.m_organizations[n]);
    for (std::size_t row = 0; row < m_matrix.size(); ++row)
        for (std::size_t column = 0; column < m_matrix.size(); ++column)
            m_matrix[row][column] += more.m_matrix[row][column];
    m_changes.insert(m_changes.end(), more.m_changes.begin(), more.m_changes.end());
    m_rows.reserve(m_rows.size() + more.m_rows.size());
    std::move(more.m_rows.begin(), more.m_rows.end(), std::back_inserter(m_rows));
    m_unfinished += more.m_unfinished;
}

void ImpactTally::finish(ImpactReport &report)
{
    report.items = std::move(m_items);
    report.rounds = std::move(m_rounds);
    report.rows = std::move(m_rows);
    report.matrix = std::move(m_matrix);
    report.unfinished = m_unfinished;
    std::set<std::int32_t> changed;
    for (const ImpactRow &row : report.rows)
        if (row.changesGrade())
            changed.insert(row.organization);
    report.organizationsChanged = static_cast<int>(changed.size());
    for (const ImpactCounts &counts : m_organizations)
        report.counts.add(counts);
    for (const Points change : m_changes)
        for (ImpactBand &band : report.bands)
            band.count += int(band.holds(change));
    report.byCounty = groupsOf(report, m_organizations, &ImpactOrganization::county);
    report.bySector = groupsOf(report, m_organizations, &ImpactOrganization::sector);
    sortRows(report);
}

} // namespace core
