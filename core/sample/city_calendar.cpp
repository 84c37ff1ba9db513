// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_calendar.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// A quarter of the programme's three years and the shares that it ends with. The city misses its
/// 50 % narrowly.
struct Quarter
{
    int year = 0;
    int quarter = 0;
    std::int64_t shareA = 0;
    std::int64_t shareC = 0;
    int weight = 0; ///< 1 is held first
};

constexpr std::array<Quarter, 12> quarters = {{
    {2023, 1, 19500, 9200, 10},
    {2023, 2, 22400, 8300, 6},
    {2023, 3, 25100, 7200, 9},
    {2023, 4, 27500, 6000, 1},
    {2024, 1, 29200, 5300, 11},
    {2024, 2, 31600, 4400, 5},
    {2024, 3, 33900, 3500, 8},
    {2024, 4, 36200, 2800, 3},
    {2025, 1, 38800, 2200, 12},
    {2025, 2, 41700, 1500, 4},
    {2025, 3, 44900, 1000, 7},
    {2025, 4, 48300, 500, 2},
}};

QDate firstDay(int year, int quarter)
{
    return {year, quarter * 3 - 2, 1};
}

QDate lastDay(int year, int quarter)
{
    return firstDay(year, quarter).addMonths(3).addDays(-1);
}

QString nameOf(int year, int quarter)
{
    static const QStringList names = {u"第一季度评定"_s, u"年中评定"_s, u"第三季度评定"_s,
                                      u"年终评定"_s};
    return u"%1年%2"_s.arg(year).arg(names[quarter - 1]);
}

CityRound roundOf(int year, int quarter)
{
    CityRound made;
    made.round.year = year;
    made.round.name = nameOf(year, quarter);
    made.round.document = u"唐组发〔%1〕%2号"_s.arg(year).arg(quarter * 4 + 1);
    made.round.begins = firstDay(year, quarter);
    made.round.ends = lastDay(year, quarter);
    made.round.levels = {u"self"_s, u"township"_s, u"county"_s, u"city"_s};
    return made;
}

} // namespace

std::vector<CityRound> cityRounds(int count, const QDate &today)
{
    const int closed = count >= 4 || count == 1 ? count : count - 1;
    std::vector<CityRound> rounds;
    for (const Quarter &one : quarters) {
        if (one.weight > closed || lastDay(one.year, one.quarter) >= today)
            continue;
        CityRound held = roundOf(one.year, one.quarter);
        held.decided = held.round.ends.addDays(one.quarter == 4 ? -2 : -1);
        held.shareA = one.shareA;
        held.shareC = one.shareC;
        rounds.push_back(std::move(held));
    }
    if (count == 1 && !rounds.empty())
        return rounds;
    CityRound now = roundOf(today.year(), (today.month() + 2) / 3);
    now.open = true;
    rounds.push_back(std::move(now));
    return rounds;
}

} // namespace core
