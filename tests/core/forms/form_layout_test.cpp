// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_layout.h"

#include <QString>
#include <gtest/gtest.h>

namespace core {
namespace {

using namespace Qt::StringLiterals;

TEST(FormLayout, AShortOrEmptyTextTakesOneLine)
{
    EXPECT_EQ(formLinesOf(u"", 10), 1);
    EXPECT_EQ(formLinesOf(u"1.1", 8), 1);
    EXPECT_EQ(formLinesOf(u"查阅资料", 16), 1);
}

TEST(FormLayout, ChineseTakesTwiceTheRoom)
{
    const QString twenty(20, u'一');
    EXPECT_EQ(formLinesOf(twenty, 44), 1);
    EXPECT_EQ(formLinesOf(twenty + u'一', 44), 2);
    EXPECT_EQ(formLinesOf(QString(44, u'a'), 44), 1);
    EXPECT_EQ(formLinesOf(QString(45, u'a'), 44), 2);
}

TEST(FormLayout, EachLineOfATextCountsForItself)
{
    EXPECT_EQ(formLinesOf(u"好 = 100\n较好 = 80\n\n差 = 0", 32), 4);
}

TEST(FormLayout, ARowIsAsHighAsItsLinesAndNeverHigherThanSpreadsheetsGo)
{
    EXPECT_DOUBLE_EQ(formRowHeight(3), 48);
    EXPECT_DOUBLE_EQ(formRowHeight(1000), 409);
    EXPECT_EQ(formLinesOf(u"字", 0), 3) << "a column without width divides nothing by zero";
}

} // namespace
} // namespace core
