// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migration.h"
#include "core/storage/register_codec.h"
#include "core/storage/statistics_reader.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

std::int64_t day(int year, int month, int of)
{
    return dayNumber(QDate(year, month, of));
}

class StatisticsReader : public testing::Test
{
protected:
    StatisticsReader() : db(folder.filePath(u"figures.plumb"_s), Database::Mode::Create)
    {
        migrate(db);
        db.script(u"INSERT INTO division VALUES (x'01', '130207', '丰南县', NULL), "
                  "(x'02', '130207', '丰南区', %1);"
                  "INSERT INTO round (no, key, year, begins) VALUES (1, x'11', 2024, NULL), "
                  "(2, x'12', 2023, NULL)"_s.arg(day(2002, 2, 1)));
    }

    void addOrganization(int no, const QString &county, const QString &sector, int stub = 0)
    {
        Statement put = db.prepare("INSERT INTO organization (no, key, county, sector, stub)"
                                   " VALUES (?1, randomblob(16), ?2, ?3, ?4)");
        put.bind(1, no).bind(2, county).bind(3, sector).bind(4, stub);
        put.run();
    }

    void addDecision(int organization, int round, std::int64_t on, const QString &grade)
    {
        Statement put = db.prepare(
            "INSERT INTO decision (key, organization, round, day, grade, computed, document,"
            " reason) VALUES (randomblob(16), ?1, ?2, ?3, ?4, '', '', '')");
        put.bind(1, organization).bind(2, round).bind(3, on).bind(4, grade);
        put.run();
    }

    QTemporaryDir folder;
    Database db;
};

} // namespace

TEST_F(StatisticsReader, OrdersDecisionsByDayThenByRound)
{
    addOrganization(5, u"130207"_s, u"village"_s);
    addDecision(5, 1, day(2024, 1, 5), u"B"_s); // the newer round, same day
    addDecision(5, 2, day(2024, 1, 5), u"C"_s);
    const Statistics read = readStatistics(db, {}, QDate(2024, 2, 1));
    ASSERT_EQ(read.decisions.size(), 2U);
    EXPECT_EQ(read.grades.value(read.decisions[0].grade), u"C"_s);
    EXPECT_EQ(read.grades.value(read.decisions[1].grade), u"B"_s);
    EXPECT_EQ(read.grades, QStringList({u"B"_s, u"C"_s}));
}

TEST_F(StatisticsReader, LeavesOutWhatTheFilterAndTheDayLeaveOut)
{
    addOrganization(1, u"130207"_s, u"village"_s);
    addOrganization(2, u"130202"_s, u"village"_s);
    addOrganization(3, u"130207"_s, u"office"_s);
    addOrganization(4, u"130207"_s, u"village"_s, 1); // known only by name yet
    addDecision(1, 2, day(2023, 12, 31), u"A"_s);
    addDecision(1, 1, day(2024, 12, 31), u"B"_s);
    addDecision(2, 2, day(2023, 12, 31), u"A"_s);
    const Statistics read = readStatistics(db, {{}, u"130207"_s, u"village"_s}, QDate(2024, 6, 1));
    ASSERT_EQ(read.organizations.size(), 1U);
    ASSERT_EQ(read.decisions.size(), 1U);
    EXPECT_EQ(read.of(Grouping::County).keys, QStringList({u"130207"_s}));
    EXPECT_EQ(read.of(Grouping::County).names, QStringList({u"丰南区"_s}))
        << "as it is called on the day";
}

TEST_F(StatisticsReader, KnowsDaysBefore1970)
{
    db.script(u"INSERT INTO organization (no, key, stub, founded, dissolved) VALUES "
              "(1, randomblob(16), 0, %1, NULL), (2, randomblob(16), 0, NULL, 0)"_s.arg(
                  day(1949, 10, 1)));
    const Statistics read = readStatistics(db, {}, QDate(2024, 2, 1));
    ASSERT_EQ(read.spans.size(), 2U);
    EXPECT_EQ(read.spans[0].from, QDate(1949, 10, 1).toJulianDay());
    EXPECT_EQ(read.spans[0].until, 0);
    EXPECT_EQ(read.spans[1].from, 0);
    EXPECT_EQ(read.spans[1].until, QDate(1970, 1, 1).toJulianDay());
}

TEST_F(StatisticsReader, TellsWhoseSheetsAreLate)
{
    addOrganization(1, u"130207"_s, u"village"_s);
    db.script(u"INSERT INTO assessment (no, key, round, organization, state, visit) VALUES"
              " (1, x'01', 1, 1, 1, %1), (2, x'02', 2, 1, 2, %1)"_s.arg(day(2024, 1, 5)));
    const Statistics read = readStatistics(db, {}, QDate(2024, 6, 1));
    EXPECT_EQ(read.overdue, std::vector<int>{0}) << "the draft, not the one handed in";
    EXPECT_TRUE(readStatistics(db, {}, QDate(2024, 1, 5)).overdue.empty()) << "today is not past";
}
