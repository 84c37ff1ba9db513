// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/first_divisions.h"
#include "core/storage/register_codec.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(FirstDivisionsTest, AnOfficeOfTheModelCityKnowsAllItsAreas)
{
    const auto edits = core::firstDivisions(u"130207"_s, u"丰南区"_s);
    EXPECT_EQ(edits.size(), 19U); // the city, 14 counties and districts, 4 zones
}

TEST(FirstDivisionsTest, AnOfficeElsewhereKnowsItsOwnArea)
{
    const auto edits = core::firstDivisions(u"110108"_s, u"海淀区"_s);
    ASSERT_EQ(edits.size(), 1U);
    EXPECT_EQ(core::decodeDivision(edits.front().value).code, u"110108"_s);
    EXPECT_EQ(core::decodeDivision(edits.front().value).name, u"海淀区"_s);
}

} // namespace
