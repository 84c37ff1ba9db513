// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_flow.h"

#include <gtest/gtest.h>

namespace {

const std::vector<qreal> widths = {90, 90, 90, 130};
constexpr qreal gap = 10;

/// All entries are there, whole, within the area and beside each other.
void expectWhole(const QRectF &area)
{
    const auto places = ui::legendFlow(widths, area, 120, 20, gap);
    ASSERT_EQ(places.size(), widths.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_GE(places[i].left(), area.left()) << area.width();
        EXPECT_LE(places[i].right(), area.right() + 0.5) << area.width();
        EXPECT_EQ(places[i].width(), widths[i]) << area.width();
        const bool isBeside = i > 0 && places[i].top() == places[i - 1].top();
        EXPECT_TRUE(!isBeside || places[i].left() >= places[i - 1].right()) << area.width();
    }
}

} // namespace

TEST(LegendFlow, NoEntryIsCutHoweverNarrowTheChart)
{
    for (int width = 130; width < 900; width += 7)
        expectWhole({20, 5, static_cast<qreal>(width), 200});
}

TEST(LegendFlow, BeginsAtItsPlaceWhereThereIsRoom)
{
    EXPECT_EQ(ui::legendFlow(widths, {0, 0, 800, 100}, 120, 20, gap).front().left(), 120);
}

TEST(LegendFlow, StaysInOneLineAsLongAsItCan)
{
    const auto places = ui::legendFlow(widths, {0, 0, 440, 100}, 120, 20, gap);
    EXPECT_EQ(places.front().top(), places.back().top());
    EXPECT_LT(places.front().left(), 120);
}
