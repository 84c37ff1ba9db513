// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QLockFile>
#include <gtest/gtest.h>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// Every test here says the same: one clear sentence on stderr, nothing on stdout, the agreed exit
// status, and not a byte changed.
class BadInputTest : public testing::Test
{
protected:
    void expect(int status, const QStringList &words)
    {
        const Outcome run = desk.run(words);
        EXPECT_EQ(run.status, status) << qPrintable(words.join(u' ')) << '\n'
                                      << run.err.constData();
        EXPECT_TRUE(run.out.isEmpty()) << run.out.constData();
        EXPECT_FALSE(run.err.isEmpty());
    }

    Desk desk;
};

void sql(const QString &path, const char *text)
{
    sqlite3 *file = nullptr;
    ASSERT_EQ(sqlite3_open(path.toUtf8().constData(), &file), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(file, text, nullptr, nullptr, nullptr), SQLITE_OK)
        << sqlite3_errmsg(file);
    sqlite3_close(file);
}

TEST_F(BadInputTest, AMissingFileCannotBeRead)
{
    for (const QString &verb : {u"info"_s, u"check"_s, u"stats"_s, u"rescore"_s})
        expect(4, {verb, desk.path(u"none.plumb"_s)});
    expect(4, {u"list"_s, desk.path(u"none.plumb"_s), u"organizations"_s});
}

TEST_F(BadInputTest, AFolderIsNoWorkbook)
{
    expect(4, {u"info"_s, desk.path(u"."_s)});
}

TEST_F(BadInputTest, AForeignFileIsRefusedUntouched)
{
    const QString text = desk.write(u"text.plumb"_s, QByteArray(5000, 'x'));
    const QString empty = desk.write(u"empty.plumb"_s, {});
    const QString other = desk.path(u"other.plumb"_s);
    sql(other, "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    for (const QString &path : {text, empty, other}) {
        const QByteArray before = Desk::content(path);
        expect(3, {u"info"_s, path});
        expect(3, {u"rescore"_s, path});
        EXPECT_EQ(Desk::content(path), before);
    }
}

TEST_F(BadInputTest, ANewerFormatIsRefusedUntouched)
{
    const QString path = desk.make(u"w.plumb"_s);
    sql(path, "PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE)");
    const QByteArray before = Desk::content(path);
    expect(5, {u"info"_s, path});
    expect(5, {u"rescore"_s, path});
    EXPECT_EQ(Desk::content(path), before);
}

TEST_F(BadInputTest, ADamagedFileIsRefusedUntouched)
{
    const QString whole = desk.make(u"w.plumb"_s);
    const QByteArray bytes = Desk::read(whole);
    const QString cut = desk.write(u"cut.plumb"_s, bytes.left(60));
    QByteArray broken = bytes;
    broken.replace(100, 2000, QByteArray(2000, '\x7f'));
    const QString torn = desk.write(u"torn.plumb"_s, broken);
    for (const QString &path : {cut, torn}) {
        const QByteArray before = Desk::content(path);
        expect(3, {u"info"_s, path});
        expect(3, {u"rescore"_s, path});
        EXPECT_EQ(Desk::content(path), before);
    }
}

TEST_F(BadInputTest, WhereNothingCanBeWrittenNoWorkbookIsMade)
{
    const QString file = desk.write(u"file"_s, "x");
    for (const QString &path :
         {file + u"/w.plumb"_s, u"/proc/w.plumb"_s, desk.path(u"no/w.plumb"_s)})
        expect(4, {u"new"_s, path, u"--office=130200"_s, u"--name=X"_s});
}

TEST_F(BadInputTest, NewNeverOverwrites)
{
    const QString path = desk.write(u"w.plumb"_s, "mine");
    expect(4, {u"new"_s, path, u"--office=130200"_s, u"--name=X"_s});
    EXPECT_EQ(Desk::read(path), "mine");
}

TEST_F(BadInputTest, ASecondWriterIsToldWhoHasTheFile)
{
    const QString path = desk.make(u"w.plumb"_s);
    QLockFile window(path + u".lock"_s);
    window.setStaleLockTime(0);
    ASSERT_TRUE(window.tryLock());
    const QByteArray before = Desk::content(path);

    const Outcome run = desk.run({u"rescore"_s, path});
    EXPECT_EQ(run.status, 4);
    EXPECT_TRUE(run.err.contains("cli_tests")) << run.err.constData();
    EXPECT_EQ(Desk::content(path), before);
    EXPECT_EQ(desk.run({u"info"_s, path}).status, 0) << "reading beside a window is allowed";
}

TEST_F(BadInputTest, AClosedOutputIsNoSuccess)
{
    const QString path = desk.make(u"w.plumb"_s);
    EXPECT_EQ(desk.run({u"info"_s, path}, {}, u"/dev/full"_s).status, 4);
}

TEST_F(BadInputTest, WrongUsageSaysHowItGoes)
{
    expect(2, {});
    expect(2, {u"elephant"_s});
    expect(2, {u"info"_s});
    expect(2, {u"info"_s, u"a"_s, u"b"_s});
    expect(2, {u"info"_s, u"a"_s, u"--elephant"_s});
    expect(2, {u"stats"_s, u"a"_s, u"--by"_s, u"age"_s});
    expect(2, {u"list"_s, u"a"_s, u"elephants"_s});
    expect(2, {u"new"_s, u"a"_s, u"--office"_s, u"130200"_s});
    expect(2, {u"--lang=fr"_s, u"info"_s, u"a"_s});
    const Outcome run = desk.run({u"inf"_s, u"a"_s});
    EXPECT_EQ(run.status, 2);
    EXPECT_TRUE(run.err.contains("Usage: plumbline-cli info WORKBOOK")) << run.err.constData();
}

TEST_F(BadInputTest, AVerbOfALaterVersionSaysSo)
{
    for (const QString &verb : {u"path"_s, u"forecast"_s, u"verify"_s, u"backup"_s}) {
        const Outcome run = desk.run({verb, u"w"_s});
        EXPECT_EQ(run.status, 2);
        EXPECT_TRUE(run.err.contains("not available in this version")) << run.err.constData();
    }
    EXPECT_FALSE(desk.run({u"--help"_s}).out.contains("forecast"));
}

} // namespace
} // namespace cli
