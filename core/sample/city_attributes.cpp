// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/city_attributes.h"

#include "core/base/decimal.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core {

namespace {

AttributeValue whole(std::int64_t value)
{
    return AttributeValue::ofNumber(wholeMeasure(value).millionths);
}

/// The least and the most party members of most organizations of a sector.
struct Span
{
    int least = 0;
    int most = 0;
};

Span membersOf(const QString &sector)
{
    static const std::map<QString, Span> spans = {
        {u"village"_s, {16, 78}},   {u"community"_s, {45, 240}},  {u"office"_s, {8, 96}},
        {u"soe"_s, {25, 220}},      {u"nonpublic"_s, {3, 36}},    {u"school"_s, {10, 85}},
        {u"hospital"_s, {14, 160}}, {u"university"_s, {20, 140}}, {u"township"_s, {28, 85}}};
    const auto found = spans.find(sector);
    return found == spans.end() ? Span{5, 50} : found->second;
}

} // namespace

Attributes attributesFor(const QString &sector, bool newlyFounded, Dice &dice)
{
    const Span span = membersOf(sector);
    const int members =
        std::min(dice.between(span.least, span.most), dice.between(span.least, span.most) + 12);
    Attributes all = {{u"members"_s, whole(members)}};
    if (sector == u"village") {
        const int households = dice.between(90, 620);
        all[u"households"_s] = whole(households);
        all[u"population"_s] = whole(households * dice.between(28, 36) / 10);
        // About 72 villages in a hundred have 200,000 yuan a year or more.
        const int income = dice.chance(740)  ? dice.between(200, 640)
                           : dice.chance(90) ? dice.between(640, 2400)
                                             : dice.between(60, 200);
        all[u"collectiveIncome"_s] = whole(static_cast<std::int64_t>(income) * 1000);
    }
    if (sector == u"community") {
        all[u"serviceArea"_s] =
            whole(dice.chance(850) ? dice.between(1000, 2600) : dice.between(760, 999));
        all[u"households"_s] = whole(dice.between(1200, 4200));
    }
    if (sector == u"soe")
        all[u"staff"_s] = whole(dice.between(60, 900) + members);
    if (sector == u"village" || sector == u"nonpublic")
        all[u"newlyFounded"_s] = whole(newlyFounded ? 1 : 0);
    if (sector == u"nonpublic")
        all[u"hasOwnPremises"_s] = whole(dice.chance(700) ? 1 : 0);
    return all;
}

} // namespace core
