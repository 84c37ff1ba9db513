// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workbook.h"
#include "tests/cli/program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
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

TEST_F(CityTest, ACheckThatFindsNothingIsNoted)
{
    const QString path = desk->make(u"checked.plumb"_s);
    EXPECT_TRUE(desk->run({u"info"_s, path, u"--json"_s}).json()[u"lastCheck"].isNull());
    EXPECT_EQ(desk->run({u"check"_s, path, u"--dry-run"_s}).status, 0);
    EXPECT_TRUE(desk->run({u"info"_s, path, u"--json"_s}).json()[u"lastCheck"].isNull());
    EXPECT_EQ(desk->run({u"check"_s, path}).status, 0);
    const QString noted = desk->run({u"info"_s, path, u"--json"_s}).json()[u"lastCheck"].toString();
    EXPECT_TRUE(QDateTime::fromString(noted, Qt::ISODate).isValid()) << qPrintable(noted);
}

TEST_F(CityTest, AStateThatIsNotWhatTheLogSaysIsRepaired)
{
    const QString path = desk->makeCity(u"wrong.plumb"_s, 20);
    {
        core::Workbook book(path, core::Access::Write);
        book.database().script(u"UPDATE organization SET name = 'forged'"_s);
    }
    const Outcome found = desk->run({u"check"_s, path, u"--json"_s});
    EXPECT_EQ(found.status, 1);
    EXPECT_EQ(found.json()[u"findings"].toArray().size(), 1);
    EXPECT_EQ(desk->run({u"check"_s, path, u"--repair"_s, u"--dry-run"_s}).status, 1);
    const Outcome repaired = desk->run({u"check"_s, path, u"--repair"_s, u"--json"_s});
    EXPECT_EQ(repaired.status, 0) << repaired.err.constData();
    EXPECT_TRUE(repaired.json()[u"repaired"].toBool());
    EXPECT_EQ(desk->run({u"check"_s, path}).status, 0);
    EXPECT_EQ(
        desk->run({u"list"_s, path, u"organizations"_s, u"--where=name=forged"_s, u"--json"_s})
            .json()
            .array()
            .size(),
        0);
}

TEST_F(CityTest, ALogThatWasAlteredCannotBeRepaired)
{
    const QString path = desk->make(u"altered.plumb"_s);
    {
        core::Workbook book(path, core::Access::Write);
        book.database().script(u"UPDATE tail SET action = action + 1"_s);
    }
    const Outcome run = desk->run({u"check"_s, path, u"--repair"_s, u"--json"_s});
    EXPECT_EQ(run.status, 1);
    EXPECT_FALSE(run.json()[u"repaired"].toBool());
}

TEST_F(CityTest, AChangeThatIsTriedOutLeavesTheFileAsItWas)
{
    const QString path = desk->makeCity(u"tried.plumb"_s, 20);
    const QByteArray before = Desk::content(path);
    for (const QString &dry : {u"--dry-run"_s, u"--preview"_s})
        for (const QString &verb : {u"rescore"_s, u"rebuild"_s, u"check"_s})
            EXPECT_EQ(desk->run({verb, path, dry}).status, 0) << qPrintable(verb);
    EXPECT_EQ(Desk::content(path), before);
    EXPECT_EQ(desk->run({u"new"_s, desk->path(u"no.plumb"_s), u"--office=1"_s, u"--name=X"_s,
                         u"--dry-run"_s})
                  .status,
              0);
    EXPECT_FALSE(QFileInfo::exists(desk->path(u"no.plumb"_s)));
}

TEST_F(CityTest, TheSampleBelongsToTheOfficeThatAskedForIt)
{
    const QString path = desk->path(u"county.plumb"_s);
    ASSERT_EQ(
        desk->run({u"new"_s, path, u"--office=130207"_s, u"--name=Fengnan"_s, u"--sample=20"_s})
            .status,
        0);
    const QJsonDocument info = desk->run({u"info"_s, path, u"--json"_s}).json();
    EXPECT_EQ(info[u"office"].toString(), u"130207"_s);
    EXPECT_EQ(info[u"officeName"].toString(), u"Fengnan"_s);
    EXPECT_EQ(info[u"organizations"].toInt(), 20);
}

TEST_F(CityTest, WhatNoVersionHasYetSaysSo)
{
    for (const QStringList &words :
         {QStringList{u"list"_s, city, u"problems"_s}, QStringList{u"list"_s, city, u"conflicts"_s},
          QStringList{u"forecast"_s, city}, QStringList{u"backup"_s, city}}) {
        const Outcome run = desk->run(words);
        EXPECT_EQ(run.status, 2) << qPrintable(words.join(u' '));
        EXPECT_TRUE(run.err.contains("not available in this version")) << run.err.constData();
        EXPECT_TRUE(run.out.isEmpty());
    }
    EXPECT_FALSE(desk->run({u"--help"_s}).out.contains("forecast"));
    EXPECT_FALSE(desk->run({u"list"_s, u"--help"_s}).out.contains("problems"));
}

TEST_F(CityTest, EveryHelpBeginsWithExamplesThatTheProgramUnderstands)
{
    const QByteArray help = desk->run({u"--help"_s}).out;
    EXPECT_TRUE(help.startsWith("Examples:")) << help.constData();
    for (const QString &verb : {u"new"_s, u"info"_s, u"import"_s, u"list"_s, u"stats"_s, u"score"_s,
                                u"rescore"_s, u"report"_s, u"check"_s, u"rebuild"_s, u"bench"_s})
        EXPECT_TRUE(desk->run({verb, u"--help"_s}).out.startsWith("Examples:")) << qPrintable(verb);
}

TEST_F(CityTest, TheHistoryIsListedWithTheNewestFirst)
{
    const QJsonArray steps = listed(u"history"_s);
    ASSERT_GT(steps.size(), 2);
    for (const QString &field : {u"step"_s, u"at"_s, u"author"_s, u"action"_s, u"changes"_s})
        EXPECT_TRUE(steps[0].toObject().contains(field)) << qPrintable(field);
    EXPECT_GE(steps[0][u"at"].toString(), steps[steps.size() - 1][u"at"].toString());
}

TEST_F(CityTest, TheKindsOfReportsAreListed)
{
    const QJsonArray kinds = desk->run({u"report"_s, u"--list"_s, u"--json"_s}).json().array();
    ASSERT_FALSE(kinds.isEmpty());
    EXPECT_EQ(kinds[0][u"kind"].toString(), u"grade"_s);
    EXPECT_TRUE(desk->run({u"report"_s, u"--list"_s}).out.contains("trajectory"));
}

TEST_F(CityTest, AllReportsGoToAFolderWhateverTheNumberOfJobs)
{
    const QString round = listed(u"assessments"_s)[0][u"round"].toString();
    QStringList names;
    for (const QString &jobs : {u"1"_s, u"3"_s}) {
        const QString folder = desk->path(u"jobs"_s + jobs + u'/');
        const Outcome run = desk->run({u"report"_s, city, u"grade"_s, u"--all"_s, u"--round"_s,
                                       round, u"--out"_s, folder, u"--jobs"_s, jobs});
        EXPECT_EQ(run.status, 0) << run.err.constData();
        const QStringList made = QDir(folder).entryList(QDir::Files, QDir::Name);
        EXPECT_GT(made.size(), 1);
        EXPECT_TRUE(names.isEmpty() || names == made);
        names = made;
    }
}

/// A window that was killed leaves the mark behind the file.
TEST_F(CityTest, APrintRaisesTheMarkBeforeItLeaves)
{
    const QDir sites(desk->path(u"home/plumbline/sites"_s));
    const QJsonArray vector = desk->run({u"info"_s, city, u"--json"_s}).json()[u"vector"].toArray();
    const QString site = vector[0][u"site"].toString();
    const QString file = sites.filePath(site + u".json"_s);
    QJsonObject kept = QJsonDocument::fromJson(Desk::read(file)).object();
    const QJsonObject before = kept[u"mark"_s].toObject();
    ASSERT_FALSE(before.isEmpty());
    QJsonObject low;
    for (const QString &scope : before.keys())
        low[scope] = 1;
    for (const QString &kind : {u"grade"_s, u"trajectory"_s}) {
        kept[u"mark"_s] = low;
        QFile behind(file);
        ASSERT_TRUE(behind.open(QIODevice::WriteOnly));
        behind.write(QJsonDocument(kept).toJson());
        behind.close();
        QStringList words{u"report"_s, city, kind, u"--out"_s, desk->path(u"mark.out"_s)};
        if (kind == u"grade")
            words << u"--all"_s;
        EXPECT_EQ(desk->run(words).status, 0);
        EXPECT_EQ(QJsonDocument::fromJson(Desk::read(file))[u"mark"].toObject(), before)
            << qPrintable(kind);
    }
}

TEST_F(CityTest, FiguresHaveTheAgreedShape)
{
    const QJsonObject stats = desk->run({u"stats"_s, city, u"--json"_s}).json().object();
    for (const QString &field : {u"asOf"_s, u"target"_s, u"rows"_s})
        EXPECT_TRUE(stats.contains(field)) << qPrintable(field);
    const QJsonObject row = stats[u"rows"][0].toObject();
    for (const QString &field : {u"key"_s, u"name"_s, u"organizations"_s, u"assessable"_s,
                                 u"exempt"_s, u"notAssessed"_s, u"grades"_s, u"share"_s})
        EXPECT_TRUE(row.contains(field)) << qPrintable(field);
    EXPECT_EQ(row[u"organizations"].toInt(), row[u"assessable"].toInt() + row[u"exempt"].toInt());
    EXPECT_TRUE(row[u"share"][u"A"].isString());
    const QJsonObject target = stats[u"target"].toObject();
    EXPECT_EQ(target[u"by"].toString(), u"2025-12-31"_s);
    EXPECT_EQ(target[u"state"].toString(), u"missed"_s);
    EXPECT_TRUE(target[u"requiredToday"].isNull()) << "without a target to come there is no path";
    EXPECT_GT(target[u"missing"].toInt(), 0);
    const QJsonObject then = desk->run({u"stats"_s, city, u"--as-of=2024-12-31"_s, u"--json"_s})
                                 .json()[u"target"]
                                 .toObject();
    EXPECT_EQ(then[u"state"].toString(), u"behind"_s);
    EXPECT_TRUE(then[u"requiredToday"].isString());

    const QJsonObject organization = listed(u"organizations"_s)[0].toObject();
    for (const QString &field :
         {u"code"_s, u"name"_s, u"sector"_s, u"county"_s, u"affiliation"_s, u"standing"_s})
        EXPECT_TRUE(organization.contains(field)) << qPrintable(field);
    const QJsonObject sheet = listed(u"assessments"_s)[0].toObject();
    for (const QString &field :
         {u"organization"_s, u"round"_s, u"level"_s, u"state"_s, u"total"_s, u"grade"_s})
        EXPECT_TRUE(sheet.contains(field)) << qPrintable(field);
    const QJsonObject info = desk->run({u"info"_s, city, u"--json"_s}).json().object();
    for (const QString &field :
         {u"format"_s, u"dataset"_s, u"office"_s, u"organizations"_s, u"assessments"_s,
          u"standards"_s, u"vector"_s, u"conflicts"_s, u"lastCheck"_s})
        EXPECT_TRUE(info.contains(field)) << qPrintable(field);
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
