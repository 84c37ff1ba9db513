// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workbook.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace core {
namespace {

class MarkTest : public testing::Test
{
protected:
    QString home() const { return book.folder() + u"/installation"_s; }

    Installation::Mark kept() const
    {
        return Installation::open(home()).mark(site).value_or(Installation::Mark());
    }

    TestWorkbook book;
    SiteId site = book.journal().site();
};

TEST_F(MarkTest, WhoOnlyReadsRaisesItToWhatTheFileHolds)
{
    book.journal().settleMark();
    const Installation::Mark before = kept();
    book.journal().apply(Action::EditOrganization, {book.rename(u"西村党支部"_s)});
    ASSERT_EQ(kept(), before) << "the mark lags behind while somebody types";
    settleMarks(book.database(), home());
    EXPECT_EQ(kept().at(u"130207"_s), before.at(u"130207"_s) + 1);
}

TEST_F(MarkTest, NeverFalls)
{
    book.journal().settleMark();
    const Installation::Mark before = kept();
    Installation::raiseMark(home(), site, {{u"130207"_s, 1}, {u"new"_s, 3}});
    Installation::Mark expected = before;
    expected[u"new"_s] = 3;
    EXPECT_EQ(kept(), expected);
}

TEST_F(MarkTest, OfAForeignSiteIsNobodysHere)
{
    const QString elsewhere = book.folder() + u"/elsewhere"_s;
    settleMarks(book.database(), elsewhere);
    EXPECT_FALSE(QFile::exists(elsewhere)) << "reading makes no installation";
}

} // namespace
} // namespace core
