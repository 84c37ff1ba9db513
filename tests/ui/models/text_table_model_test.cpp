// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_table_model.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(TextTableModelTest, OnlyAColumnThatHasNumbersStandsToTheRight)
{
    core::Table table;
    table.rows = {{u"text"_s, u"number"_s, u"mixed"_s, u"empty"_s},
                  {u"a"_s, u"1"_s, u"1"_s, QString()},
                  {u"b"_s, QString(), u"b"_s, QString()}};
    ui::TextTableModel model;
    model.show(table);
    for (int column = 0; column < 4; ++column) {
        const int expected = column == 1 ? Qt::AlignRight : Qt::AlignLeft;
        const auto head = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        const auto cell = model.index(0, column).data(Qt::TextAlignmentRole);
        EXPECT_EQ(head.toInt() & Qt::AlignHorizontal_Mask, expected) << column;
        EXPECT_EQ(cell.toInt() & Qt::AlignHorizontal_Mask, expected) << column;
    }
}

TEST(TextTableModelTest, ATableOfNothingButItsHeadHasNoNumbers)
{
    core::Table table;
    table.rows = {{u"text"_s}};
    ui::TextTableModel model;
    model.show(table);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).toInt() &
                  Qt::AlignHorizontal_Mask,
              Qt::AlignLeft);
}

} // namespace
