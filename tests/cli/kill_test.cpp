// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "core/journal/installation.h"
#include "core/journal/journal.h"
#include "core/storage/workbook.h"
#include "tests/cli/program.h"
#include "tests/cli/typist.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Lets the typist type for a while, kills it as a power cut would, and gives the last number that
/// it had reported as kept.
qint64 typeAndKill(const QString &workbook, unsigned long milliseconds)
{
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), {u"--type-for-ever"_s, workbook});
    EXPECT_TRUE(typist.waitForReadyRead(30000)) << "the typist typed nothing";
    QThread::msleep(milliseconds);
    typist.kill();
    EXPECT_TRUE(typist.waitForFinished());
    EXPECT_EQ(typist.exitStatus(), QProcess::CrashExit);

    const QByteArray told = typist.readAllStandardOutput();
    const auto end = told.lastIndexOf('\n');
    const auto begin = told.lastIndexOf('\n', end - 1) + 1;
    return told.mid(begin, end - begin).toLongLong();
}

TEST(KillTest, WhatWasReportedAsKeptIsThereAfterKillMinusNine)
{
    const Desk desk;
    desk.enter();
    const QString workbook = desk.make(u"w.plumb"_s);
    QRandomGenerator random(20230703);

    for (int round = 0; round < 12; ++round) {
        const qint64 kept = typeAndKill(workbook, random.bounded(80U));
        ASSERT_GT(kept, 0);
        EXPECT_GE(lastTyped(workbook), kept);
        EXPECT_LE(lastTyped(workbook), kept + 1) << "only the step under way may be there unsaid";
    }
    EXPECT_EQ(desk.run({u"check"_s, workbook}).status, 0);
}

TEST(KillTest, TheUndoListOutlivesTheKill)
{
    const Desk desk;
    desk.enter();
    const QString workbook = desk.make(u"w.plumb"_s);
    typeAndKill(workbook, 40);
    const qint64 before = lastTyped(workbook);
    {
        core::Installation here = core::Installation::open(core::Installation::defaultFolder());
        core::Workbook book(workbook, core::Access::Write);
        core::Journal journal(book.database(), here, core::systemClock());
        ASSERT_EQ(journal.undo(), core::UndoOutcome::Done);
    }
    EXPECT_EQ(lastTyped(workbook), before - 1);
}

} // namespace
} // namespace cli
