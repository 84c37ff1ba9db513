// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/journal/edits.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/journal/reorganization.h"
#include "core/storage/organization_reader.h"
#include "core/storage/workbook.h"
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Two villages that were imported; one has become a community on 1 May 2023.
class AsOfTest : public testing::Test
{
protected:
    AsOfTest()
    {
        const QByteArray list = "编码,名称,领域,属地,隶属,乡镇\n"
                                "V-1,浭阳村党支部,农村,130207,130207,丰南镇\n"
                                "V-2,小集村党支部,农村,130207,130207,小集镇\n";
        EXPECT_EQ(desk.run({u"import"_s, city, desk.write(u"o.csv"_s, list)}).status, 0);
        core::Installation here = core::Installation::open(desk.path(u"mine"_s));
        core::Workbook book(city, core::Access::Write);
        core::Journal journal(book.database(), here, core::systemClock());
        const auto before = core::readOrganization(book.database(), u"V-1"_s);
        core::Organization after = *before;
        after.sector = u"community"_s;
        after.name = u"浭阳社区党支部"_s;
        journal.apply(core::Action::EditOrganization,
                      core::changeEdits(book.database(), *before, after, {QDate(2023, 5, 1), {}},
                                        core::systemClock()));
    }

    QJsonArray rows(const QStringList &options) const
    {
        return desk.run(QStringList{u"stats"_s, city, u"--json"_s} + options)
            .json()[u"rows"]
            .toArray();
    }

    Desk desk;
    QString city = desk.make(u"w.plumb"_s);
};

TEST_F(AsOfTest, StatsCountAsOfTheDayAskedFor)
{
    EXPECT_EQ(rows({u"--by=sector"_s}).size(), 2);
    const QJsonArray then = rows({u"--by=sector"_s, u"--as-of"_s, u"2023-04-30"_s});
    ASSERT_EQ(then.size(), 1);
    EXPECT_EQ(then[0][u"key"].toString(), u"village"_s);
    EXPECT_EQ(then[0][u"assessable"].toInt(), 2);
    EXPECT_EQ(then[0][u"notAssessedShare"].toString(), u"100.0"_s);
    EXPECT_EQ(desk.run({u"stats"_s, city, u"--as-of"_s, u"2023-04-30"_s, u"--json"_s})
                  .json()[u"asOf"]
                  .toString(),
              u"2023-04-30"_s);
}

TEST_F(AsOfTest, StatsCountByTownshipAndAffiliationAndWithinAnArea)
{
    const QJsonArray townships = rows({u"--by"_s, u"township"_s});
    ASSERT_EQ(townships.size(), 2);
    EXPECT_EQ(townships[0][u"key"].toString(), u"130207/丰南镇"_s);
    EXPECT_EQ(townships[0][u"name"].toString(), u"丰南镇"_s);
    EXPECT_EQ(rows({u"--by=affiliation"_s})[0][u"key"].toString(), u"130207"_s);
    EXPECT_EQ(rows({u"--where=sector=community"_s})[0][u"organizations"].toInt(), 1);
    EXPECT_EQ(rows({u"--where=township=小集镇,county=130207"_s})[0][u"organizations"].toInt(), 1);
    EXPECT_EQ(desk.run({u"stats"_s, city, u"--where=age=3"_s}).status, 2);
}

TEST_F(AsOfTest, TheListOfOrganizationsIsAsOfTheDayAskedFor)
{
    const Outcome then = desk.run({u"list"_s, city, u"organizations"_s, u"--as-of=2023-04-30"_s,
                                   u"--where=code=V-1"_s, u"--json"_s});
    EXPECT_EQ(then.json()[0][u"name"].toString(), u"浭阳村党支部"_s);
    EXPECT_EQ(then.json()[0][u"sector"].toString(), u"village"_s);
    const Outcome now =
        desk.run({u"list"_s, city, u"organizations"_s, u"--where=code=V-1"_s, u"--json"_s});
    EXPECT_EQ(now.json()[0][u"name"].toString(), u"浭阳社区党支部"_s);
}

TEST_F(AsOfTest, ADayIsWrittenAsADay)
{
    for (const QString &day : {u"2023-02-30"_s, u"yesterday"_s, u"2023"_s})
        EXPECT_EQ(desk.run({u"stats"_s, city, u"--as-of"_s, day}).status, 2) << qPrintable(day);
    EXPECT_EQ(desk.run({u"list"_s, city, u"history"_s, u"--as-of=2023-01-01"_s}).status, 2);
}

} // namespace
} // namespace cli
