// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/peer_book.h"

#include "core/base/error.h"

#include <numeric>

namespace core {
namespace {

using namespace Qt::StringLiterals;

std::vector<QStringList> listsOf(const std::vector<PeerRead> &reads)
{
    std::vector<QStringList> lists;
    for (const PeerRead &read : reads) {
        if (std::find(lists.begin(), lists.end(), read.within) == lists.end())
            lists.push_back(read.within);
    }
    return lists;
}

bool isLess(const PeerValue &a, const PeerValue &b)
{
    if (a.denominator == b.denominator)
        return a.numerator < b.numerator;
    return Int128{a.numerator} * b.denominator < Int128{b.numerator} * a.denominator;
}

bool fits(Int128 value)
{
    return value <= INT64_MAX && value >= -INT64_MAX;
}

/// Each ratio is rounded before it enters a mean; points and measured values lie on their grid.
std::int64_t onGrid(const PeerValue &value, bool inPoints)
{
    return inPoints ? value.fraction().points().thousandths : value.fraction().measure().millionths;
}
} // namespace

PeerValue PeerValue::of(const Fraction &value)
{
    Int128 numerator = value.numerator;
    Int128 denominator = value.denominator;
    if (!fits(numerator) || !fits(denominator)) {
        Int128 a = numerator < 0 ? -numerator : numerator;
        Int128 b = denominator;
        while (b != 0)
            a = std::exchange(b, a % b);
        numerator /= a;
        denominator /= a;
    }
    if (!fits(numerator) || !fits(denominator))
        throw Error(Failure::Invalid, u"the numbers are too large to be compared among peers"_s);
    return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

PeerBook::PeerBook(const std::vector<PeerRead> &reads)
    : m_columns(reads.size())
    , m_groups(listsOf(reads))
{
    const std::vector<QStringList> lists = listsOf(reads);
    for (std::size_t n = 0; n < reads.size(); ++n) {
        m_columns[n].inPoints = reads[n].inPoints;
        m_columns[n].list = static_cast<std::size_t>(
            std::find(lists.begin(), lists.end(), reads[n].within) - lists.begin());
    }
}

void PeerBook::enrol(std::size_t member, const Subject &subject)
{
    std::vector<PeerValue> values;
    const bool again = member < members();
    for (std::size_t read = 0; again && read < m_columns.size(); ++read) {
        values.push_back(m_columns[read].values[member]);
        note(member, read, {}); // out of the groups where it stood
    }
    m_groups.enrol(member, subject);
    for (std::size_t read = 0; read < m_columns.size(); ++read) {
        if (!again)
            m_columns[read].values.resize(member + 1);
        else
            note(member, read, values[read]);
    }
}

void PeerBook::open()
{
    for (Column &column : m_columns) {
        column.closed = false;
        column.groups.clear();
        std::fill(column.values.begin(), column.values.end(), PeerValue{});
    }
}

PeerBook::Group &PeerBook::groupOf(Column &column, std::size_t member)
{
    const std::uint32_t number = m_groups.of(column.list, member);
    if (column.groups.size() <= number)
        column.groups.resize(m_groups.count(column.list));
    return column.groups[number];
}

void PeerBook::count(const Column &column, Group &group)
{
    group.distinct.resize(group.order.size());
    for (std::size_t n = 0; n < group.order.size(); ++n) {
        const bool rises =
            n > 0 && isLess(column.values[group.order[n - 1]], column.values[group.order[n]]);
        group.distinct[n] = n == 0 ? 0 : group.distinct[n - 1] + (rises ? 1 : 0);
    }
}

void PeerBook::insert(Column &column, Group &group, std::uint32_t member)
{
    const PeerValue &value = column.values[member];
    const auto place = std::upper_bound(group.order.begin(), group.order.end(), value,
                                        [&](const PeerValue &one, std::uint32_t other) {
                                            return isLess(one, column.values[other]);
                                        });
    group.order.insert(place, member);
    group.sum += onGrid(value, column.inPoints);
    count(column, group);
}

void PeerBook::remove(Column &column, Group &group, std::uint32_t member)
{
    group.order.erase(std::remove(group.order.begin(), group.order.end(), member),
                      group.order.end());
    group.sum -= onGrid(column.values[member], column.inPoints);
    count(column, group);
}

void PeerBook::note(std::size_t member, std::size_t read, PeerValue value)
{
    Column &column = m_columns[read];
    if (value.isThere())
        onGrid(value, column.inPoints); // throws where it would not fit
    PeerValue &place = column.values[member];
    if (!column.closed) {
        place = value;
        return;
    }
    if (place == value)
        return;
    const auto number = static_cast<std::uint32_t>(member);
    Group &group = groupOf(column, member);
    if (place.isThere())
        remove(column, group, number);
    place = value;
    if (place.isThere())
        insert(column, group, number);
}

void PeerBook::close(std::size_t read)
{
    Column &column = m_columns[read];
    column.closed = true;
    column.groups.assign(m_groups.count(column.list), {});
    for (std::size_t member = 0; member < column.values.size(); ++member) {
        if (!column.values[member].isThere())
            continue;
        Group &group = groupOf(column, member);
        group.order.push_back(static_cast<std::uint32_t>(member));
        group.sum += onGrid(column.values[member], column.inPoints);
    }
    for (Group &group : column.groups) {
        std::stable_sort(group.order.begin(), group.order.end(),
                         [&](std::uint32_t a, std::uint32_t b) {
                             return isLess(column.values[a], column.values[b]);
                         });
        count(column, group);
    }
}

const PeerBook::Group *PeerBook::groupOf(std::size_t read, std::size_t member) const
{
    const Column &column = m_columns[read];
    if (!column.closed)
        throw Error(Failure::Defect, u"peers are read before they are known"_s);
    const std::uint32_t number = m_groups.of(column.list, member);
    const bool any = number < column.groups.size() && !column.groups[number].order.empty();
    return any ? &column.groups[number] : nullptr;
}

std::optional<Fraction> PeerBook::mean(std::size_t read, std::size_t member) const
{
    const Group *group = groupOf(read, member);
    if (!group)
        return {};
    const Int128 mean = dividedRounding(group->sum, static_cast<Int128>(group->order.size()));
    return Fraction{mean, m_columns[read].inPoints ? 1000 : 1'000'000};
}

std::optional<Fraction> PeerBook::highest(std::size_t read, std::size_t member) const
{
    const Group *group = groupOf(read, member);
    return group ? std::optional(value(read, group->order.back()).fraction()) : std::nullopt;
}

std::optional<Fraction> PeerBook::lowest(std::size_t read, std::size_t member) const
{
    const Group *group = groupOf(read, member);
    return group ? std::optional(value(read, group->order.front()).fraction()) : std::nullopt;
}

std::int64_t PeerBook::peers(std::size_t read, std::size_t member) const
{
    const Group *group = groupOf(read, member);
    return group ? static_cast<std::int64_t>(group->order.size()) : 0;
}

PeerPlace PeerBook::place(std::size_t read, std::size_t member, bool descending) const
{
    const Column &column = m_columns[read];
    const PeerValue &own = column.values[member];
    const Group *group = groupOf(read, member);
    if (!group || !own.isThere())
        throw Error(Failure::Defect, u"a place is asked for without a value"_s);
    const auto below = [&](std::uint32_t one, const PeerValue &value) {
        return isLess(column.values[one], value);
    };
    const auto above = [&](const PeerValue &value, std::uint32_t one) {
        return isLess(value, column.values[one]);
    };
    const auto first = std::lower_bound(group->order.begin(), group->order.end(), own, below);
    const auto after = std::upper_bound(first, group->order.end(), own, above);
    const auto lower = first - group->order.begin();
    const auto higher = group->order.end() - after;
    const std::int64_t distinctBelow = group->distinct[static_cast<std::size_t>(lower)];
    PeerPlace place;
    place.peers = static_cast<std::int64_t>(group->order.size());
    place.equal = after - first;
    place.better = descending ? higher : lower;
    place.betterDistinct = descending ? group->distinct.back() - distinctBelow : distinctBelow;
    return place;
}

} // namespace core
