// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// A folder or file that may only be read; root too is bound by it here.
class WriteProtectedTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QDir().mkpath(desk.path(u"medium"_s));
        workbook = desk.make(u"medium/w.plumb"_s);
        desk.giveUpPowers();
    }

    void TearDown() override { protect(u"medium"_s, writable); }

    void protect(const QString &name, QFileDevice::Permissions rights) const
    {
        EXPECT_TRUE(QFile::setPermissions(desk.path(name), rights));
    }

    void expectRefused(const QStringList &words, const QByteArray &why)
    {
        const QByteArray before = Desk::content(workbook);
        const QStringList files = QDir(desk.path(u"medium"_s)).entryList(QDir::Files);
        const Outcome run = desk.run(words);
        EXPECT_EQ(run.status, 4) << run.err.constData();
        EXPECT_TRUE(run.err.contains(why)) << run.err.constData();
        EXPECT_TRUE(run.out.isEmpty());
        EXPECT_EQ(Desk::content(workbook), before);
        EXPECT_EQ(QDir(desk.path(u"medium"_s)).entryList(QDir::Files), files);
    }

    static constexpr QFileDevice::Permissions readable =
        QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    static constexpr QFileDevice::Permissions writable = readable | QFileDevice::WriteOwner;
    Desk desk;
    QString workbook;
};

TEST_F(WriteProtectedTest, AWorkbookInAFolderThatCannotBeWrittenIsReadAndNotChanged)
{
    protect(u"medium"_s, readable);
    expectRefused({u"rescore"_s, workbook}, "The folder in which it lies cannot be written.");
    expectRefused({u"rebuild"_s, workbook}, "The folder in which it lies cannot be written.");
    EXPECT_EQ(desk.run({u"info"_s, workbook}).status, 0);
    EXPECT_EQ(desk.run({u"check"_s, workbook}).status, 0);
}

TEST_F(WriteProtectedTest, AReadOnlyWorkbookIsReadAndNotChanged)
{
    protect(u"medium/w.plumb"_s, QFileDevice::ReadOwner);
    expectRefused({u"rescore"_s, workbook}, "The file is read-only.");
    EXPECT_EQ(desk.run({u"info"_s, workbook}).status, 0);
}

TEST_F(WriteProtectedTest, AWorkbookThatMayNotBeReadIsSaidSo)
{
    protect(u"medium/w.plumb"_s, {});
    const Outcome run = desk.run({u"info"_s, workbook});
    EXPECT_EQ(run.status, 4);
    EXPECT_TRUE(run.err.contains("cannot be read")) << run.err.constData();
}

TEST_F(WriteProtectedTest, NothingIsMadeWhereNothingMayBeWritten)
{
    protect(u"medium"_s, readable);
    expectRefused({u"new"_s, desk.path(u"medium/new.plumb"_s), u"--office=1"_s, u"--name=X"_s},
                  "cannot be written");
    expectRefused(
        {u"report"_s, workbook, u"trajectory"_s, u"--out"_s, desk.path(u"medium/share.png"_s)},
        "cannot be written");
}

} // namespace
} // namespace cli
