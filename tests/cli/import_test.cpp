// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

const QByteArray list = "编码,名称,领域,属地,隶属\n"
                        "V-1,浭阳村党支部,农村,130207,130207\n"
                        "C-1,新城社区党支部,社区,130202,130202\n";

class ImportTest : public testing::Test
{
protected:
    Outcome import(const QByteArray &content, const QString &name, const QStringList &options = {})
    {
        return desk.run(QStringList{u"import"_s, workbook, desk.write(name, content)} + options);
    }

    QJsonArray listed(const QString &what)
    {
        return desk.run({u"list"_s, workbook, what, u"--json"_s}).json().array();
    }

    Desk desk;
    QString workbook = desk.make(u"w.plumb"_s);
};

TEST_F(ImportTest, OrganizationsComeFromACsvFile)
{
    const Outcome run = import(list, u"o.csv"_s, {u"--json"_s});
    EXPECT_EQ(run.status, 0) << run.err.constData() << run.out.constData();
    EXPECT_EQ(run.json()[u"new"].toInt(), 2);
    const QJsonArray organizations = listed(u"organizations"_s);
    ASSERT_EQ(organizations.size(), 2);
    EXPECT_EQ(organizations[1][u"code"].toString(), u"V-1"_s);
    EXPECT_EQ(organizations[1][u"sector"].toString(), u"village"_s);
    EXPECT_TRUE(organizations[1][u"standing"].isNull());
}

TEST_F(ImportTest, ImportingAgainChangesNothing)
{
    import(list, u"o.csv"_s);
    const Outcome run = import(list, u"o.csv"_s, {u"--json"_s});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.json()[u"unchanged"].toInt(), 2);
    EXPECT_EQ(listed(u"history"_s).size(), 2) << "divisions and the first import, nothing else";
}

TEST_F(ImportTest, TheListThatIsPrintedComesBackUnchanged)
{
    const QString city = desk.makeCity(u"c.plumb"_s, 60);
    const QByteArray printed = desk.run({u"list"_s, city, u"organizations"_s, u"--csv"_s}).out;
    ASSERT_TRUE(printed.contains(",false,true,")) << "one of them is dissolved";
    const Outcome run =
        desk.run({u"import"_s, city, desk.write(u"o.csv"_s, printed), u"--json"_s, u"--preview"_s});
    EXPECT_EQ(run.status, 0) << run.err.constData() << run.out.constData();
    EXPECT_EQ(run.json()[u"unchanged"].toInt(), 60) << run.out.constData();
    EXPECT_TRUE(run.err.isEmpty() || !run.err.contains("false")) << run.err.constData();
}

TEST_F(ImportTest, AListThatASpreadsheetOpensComesBackUnchangedToo)
{
    const QString city = desk.makeCity(u"c.plumb"_s, 20);
    for (const QString &name : {u"list.csv"_s, u"list.xlsx"_s}) {
        const QString file = desk.path(name);
        EXPECT_EQ(desk.run({u"list"_s, city, u"organizations"_s, u"--out"_s, file}).status, 0);
        EXPECT_EQ(Desk::read(file).startsWith("\xef\xbb\xbf"), name.endsWith(u".csv"_s));
        const Outcome run = desk.run({u"import"_s, city, file, u"--json"_s, u"--preview"_s});
        EXPECT_EQ(run.json()[u"unchanged"].toInt(), 20) << run.out.constData();
    }
    const Outcome piped = desk.run({u"list"_s, city, u"organizations"_s, u"--csv"_s});
    EXPECT_TRUE(piped.out.startsWith("code,")) << "a pipe gets no mark";
    EXPECT_EQ(
        desk.run({u"list"_s, city, u"history"_s, u"--out"_s, desk.path(u"list.doc"_s)}).status, 2);
    EXPECT_EQ(
        desk.run({u"list"_s, city, u"history"_s, u"--csv"_s, u"--out"_s, desk.path(u"list.csv"_s)})
            .status,
        2);
}

TEST_F(ImportTest, StandardInputServesAsAFile)
{
    EXPECT_EQ(desk.run({u"import"_s, workbook, u"-"_s}, list).status, 0);
    EXPECT_EQ(listed(u"organizations"_s).size(), 2);
    const QByteArray village =
        Desk::read(QString::fromUtf8(SOURCE_DIR) + u"/resources/sample/standards/village.json"_s);
    const Outcome run = desk.run(
        {u"import"_s, workbook, u"-"_s, u"--reason=as it was sent"_s, u"--json"_s}, village);
    EXPECT_EQ(run.status, 0) << run.err.constData();
    EXPECT_EQ(run.json()[u"kind"].toString(), u"standard"_s) << "told by what it begins with";
    EXPECT_EQ(desk.run({u"import"_s, workbook, u"-"_s, u"-"_s}, list).status, 2);
}

TEST_F(ImportTest, ManyFilesAreOneDocument)
{
    const QString one = desk.write(u"one.csv"_s, list);
    const Outcome run = desk.run({u"import"_s, workbook, one, one, u"--json"_s});
    EXPECT_EQ(run.status, 0) << run.err.constData();
    ASSERT_EQ(run.json().array().size(), 2) << run.out.constData();
    EXPECT_EQ(run.json()[0][u"new"].toInt(), 2);
    EXPECT_EQ(run.json()[1][u"unchanged"].toInt(), 2);
    EXPECT_EQ(run.json()[1][u"file"].toString(), one);
}

TEST_F(ImportTest, TheReportGoesToStandardOutputAlone)
{
    const QString file = desk.write(u"o.csv"_s, list);
    const Outcome run =
        desk.run({u"import"_s, workbook, file, u"--preview"_s, u"--report"_s, u"-"_s});
    EXPECT_EQ(run.status, 0) << run.err.constData();
    EXPECT_TRUE(run.out.startsWith("PK")) << "an .xlsx file";
    EXPECT_EQ(desk.run({u"import"_s, workbook, file, u"--report=-"_s, u"--json"_s}).status, 2);
}

TEST_F(ImportTest, AnotherSectorInTheListIsAChangeOfTheDayOfImport)
{
    import(list, u"o.csv"_s);
    QByteArray changed = list;
    changed.replace("浭阳村党支部,农村", "浭阳村党支部,社区");
    EXPECT_EQ(import(changed, u"o.csv"_s).status, 0);
    const auto sectors = [&](const QStringList &options) {
        return desk.run(QStringList{u"stats"_s, workbook, u"--by=sector"_s, u"--json"_s} + options)
            .json()[u"rows"]
            .toArray()
            .size();
    };
    EXPECT_EQ(sectors({}), 1) << "both are communities now";
    EXPECT_EQ(sectors({u"--as-of=2024-01-01"_s}), 2);
}

TEST_F(ImportTest, APreviewWritesNothing)
{
    const QByteArray before = Desk::content(workbook);
    for (const QString &dry : {u"--preview"_s, u"--dry-run"_s})
        EXPECT_EQ(import(list, u"o.csv"_s, {dry}).status, 0);
    EXPECT_EQ(Desk::content(workbook), before);
}

TEST_F(ImportTest, WhatIsNoSpreadsheetIsRefused)
{
    const QByteArray before = Desk::content(workbook);
    const QByteArray old = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\0');
    EXPECT_EQ(import(old, u"o.xls"_s).status, 3);
    EXPECT_EQ(import("PK\x03\x04 and nothing more", u"o.xlsx"_s).status, 3);
    EXPECT_EQ(import("", u"o.csv"_s).status, 3);
    EXPECT_EQ(import("a,b\n1,2\n", u"o.csv"_s).status, 3) << "no column is known";
    EXPECT_EQ(import("{", u"o.json"_s).status, 3);
    EXPECT_EQ(desk.run({u"import"_s, workbook, desk.path(u"none.csv"_s)}).status, 4);
    EXPECT_EQ(Desk::content(workbook), before);
}

TEST_F(ImportTest, AnIssuedRevisionIsNeverReplaced)
{
    const QByteArray village =
        Desk::read(QString::fromUtf8(SOURCE_DIR) + u"/resources/sample/standards/village.json"_s);
    EXPECT_EQ(import(village, u"s.json"_s).status, 0);
    EXPECT_EQ(import(village, u"s.json"_s).status, 0) << "the same once more is no change";
    EXPECT_EQ(listed(u"standards"_s).size(), 1);
    QByteArray other = village;
    other.replace("\"year\": 2023", "\"year\": 2024");
    EXPECT_EQ(import(other, u"s.json"_s).status, 5);
    EXPECT_EQ(listed(u"standards"_s)[0][u"year"].toInt(), 2023);
}

TEST_F(ImportTest, AStandardWithWarningsIsIssuedForAReasonOnly)
{
    QByteArray doubtful =
        Desk::read(QString::fromUtf8(SOURCE_DIR) + u"/resources/sample/standards/village.json"_s);
    doubtful.replace("\"points\": 40,", "\"points\": 41,");
    const Outcome refused = import(doubtful, u"s.json"_s);
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.out.contains("sum")) << refused.out.constData();
    EXPECT_TRUE(refused.err.contains("--reason")) << refused.err.constData();
    EXPECT_EQ(listed(u"standards"_s).size(), 0);
    EXPECT_EQ(import(doubtful, u"s.json"_s, {u"--reason"_s, u"as printed"_s}).status, 0);
    EXPECT_EQ(listed(u"standards"_s).size(), 1);
}

TEST_F(ImportTest, WhereKeepsTheRowsThatFit)
{
    import(list, u"o.csv"_s);
    const Outcome run = desk.run({u"list"_s, workbook, u"organizations"_s, u"--csv"_s, u"--where"_s,
                                  u"sector=village,county=130207"_s});
    EXPECT_EQ(run.out.count('\n'), 2) << run.out.constData();
    EXPECT_EQ(desk.run({u"list"_s, workbook, u"organizations"_s, u"--where=age=3"_s}).status, 2);
}

TEST_F(ImportTest, StateThatIsRebuiltIsWhatItWas)
{
    import(list, u"o.csv"_s);
    const QJsonArray before = listed(u"organizations"_s);
    EXPECT_EQ(desk.run({u"rebuild"_s, workbook}).status, 0);
    EXPECT_EQ(listed(u"organizations"_s), before);
    EXPECT_EQ(desk.run({u"check"_s, workbook}).status, 0);
}

} // namespace
} // namespace cli
