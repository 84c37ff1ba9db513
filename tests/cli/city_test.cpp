// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// One city for all: making it takes a second.
class CityTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        desk = new Desk;
        city = desk->makeCity(u"city.plumb"_s, 40);
    }

    static void TearDownTestSuite() { delete desk; }

    static QJsonArray listed(const QString &what)
    {
        return desk->run({u"list"_s, city, what, u"--json"_s}).json().array();
    }

    static inline Desk *desk = nullptr;
    static inline QString city;
};

TEST_F(CityTest, ItsStateIsWhatItsLogSays)
{
    const Outcome run = desk->run({u"check"_s, city, u"--json"_s});
    EXPECT_EQ(run.status, 0) << run.out.constData();
    EXPECT_TRUE(run.json()[u"ok"].toBool());
}

TEST_F(CityTest, TheGradesAddUpToTheOrganizations)
{
    const Outcome run = desk->run({u"stats"_s, city, u"--by"_s, u"county"_s, u"--json"_s});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    EXPECT_EQ(run.json()[u"target"][u"share"].toString(), u"50"_s);
    const QJsonArray rows = run.json()[u"rows"].toArray();
    ASSERT_FALSE(rows.isEmpty());
    for (const QJsonValueConstRef row : rows) {
        int graded = 0;
        const QJsonObject grades = row[u"grades"].toObject();
        for (const QString &grade : grades.keys())
            graded += grades[grade].toInt();
        EXPECT_EQ(graded + row[u"notAssessed"].toInt(), row[u"assessable"].toInt());
    }
}

TEST_F(CityTest, ScoringAgainChangesNothing)
{
    const Outcome run = desk->run({u"rescore"_s, city, u"--json"_s});
    EXPECT_EQ(run.status, 0) << run.err.constData();
    EXPECT_EQ(run.json()[u"changed"].toInt(-1), 0);
}

TEST_F(CityTest, AReportIsPrintedForAnOrganizationAndForACounty)
{
    QJsonObject scored;
    const QJsonArray sheets = listed(u"assessments"_s);
    for (const QJsonValueConstRef sheet : sheets)
        if (!sheet[u"total"].isNull())
            scored = sheet.toObject();
    ASSERT_FALSE(scored.isEmpty());
    const QString one = desk->path(u"one.pdf"_s);
    const Outcome single = desk->run({u"report"_s, city, u"grade"_s, u"--organization"_s,
                                      scored[u"organization"].toString(), u"--out"_s, one});
    EXPECT_EQ(single.status, 0) << single.err.constData();
    EXPECT_TRUE(Desk::read(one).startsWith("%PDF-"));

    const QString county = scored[u"county"].toString();
    const Outcome many =
        desk->run({u"report"_s, city, u"grade"_s, u"--county"_s, county, u"--round"_s,
                   scored[u"round"].toString(), u"--out"_s, desk->path(u"all/"_s), u"--jobs=2"_s});
    EXPECT_EQ(many.status, 0) << many.err.constData();
}

TEST_F(CityTest, AReportThatCannotBeWrittenLeavesNothing)
{
    const QString code = listed(u"organizations"_s)[0][u"code"].toString();
    EXPECT_EQ(desk->run({u"report"_s, city, u"grade"_s, u"--organization=none"_s, u"--out"_s,
                         desk->path(u"none.pdf"_s)})
                  .status,
              3);
    EXPECT_FALSE(QFileInfo::exists(desk->path(u"none.pdf"_s)));
    EXPECT_EQ(desk->run({u"report"_s, city, u"trajectory"_s, u"--out"_s, u"/proc/x.png"_s}).status,
              4);
    EXPECT_EQ(desk->run({u"report"_s, city, u"grade"_s, u"--organization"_s, code}).status, 2);
    EXPECT_EQ(desk->run({u"report"_s, city, u"elephant"_s, u"--out=x"_s}).status, 2);
}

TEST_F(CityTest, TheShareIsDrawnAgainstItsPath)
{
    const QString picture = desk->path(u"share.png"_s);
    const Outcome run = desk->run({u"report"_s, city, u"trajectory"_s, u"--out"_s, picture});
    EXPECT_EQ(run.status, 0) << run.err.constData();
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_TRUE(Desk::read(picture).startsWith("\x89PNG"));
}

} // namespace
} // namespace cli
