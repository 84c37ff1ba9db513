// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/cut_offs.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Condition totalAtLeast(std::int64_t points)
{
    Condition condition;
    condition.kind = Condition::Kind::Compare;
    condition.left = Condition::Left::Total;
    condition.comparison = Condition::Comparison::AtLeast;
    condition.reference.kind = Reference::Kind::Number;
    condition.reference.number = wholeMeasure(points);
    return condition;
}

} // namespace

TEST(CutOffs, AreFoundAmongWhatElseMustHold)
{
    Condition both;
    both.kind = Condition::Kind::All;
    Condition section = totalAtLeast(80);
    section.left = Condition::Left::Section;
    both.parts = {section, totalAtLeast(90)};
    Condition percent = totalAtLeast(0);
    percent.right = Condition::Right::Percent;
    percent.percent = wholeMeasure(60);
    Standard standard;
    standard.total.of = wholePoints(200);
    standard.grading.rules = {{u"A"_s, both, 0}, {u"B"_s, percent, 1}, {u"C"_s, Condition(), 2}};
    EXPECT_EQ(cutOffsOf(standard), (std::vector<CutOff>{{u"A"_s, 90000}, {u"B"_s, 120000}}));
}

TEST(CutOffs, AreDrawnOnlyWhereAllStandardsAgree)
{
    const std::vector<CutOff> one = {{u"A"_s, 90000}, {u"B"_s, 60000}};
    const std::vector<CutOff> other = {{u"A"_s, 90000}, {u"B"_s, 70000}};
    EXPECT_EQ(sharedCutOffs({one, other}), (std::vector<CutOff>{{u"A"_s, 90000}}));
    EXPECT_EQ(sharedCutOffs({one}), one);
    EXPECT_TRUE(sharedCutOffs({}).empty());
}
