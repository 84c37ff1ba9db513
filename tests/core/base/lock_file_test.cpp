// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lock_file.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace core {
namespace {

class LockFileTest : public testing::Test
{
protected:
    void leave(const QByteArray &content, int secondsAgo) const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.flush();
        const QDateTime then = QDateTime::currentDateTime().addSecs(-secondsAgo);
        ASSERT_TRUE(file.setFileTime(then, QFileDevice::FileModificationTime));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"w.plumb.lock"_s);
};

TEST_F(LockFileTest, AnEmptyFileOfAProgramThatWasKilledGivesWay)
{
    leave({}, 10);
    EXPECT_TRUE(takeLock(path)->isLocked());
}

TEST_F(LockFileTest, AnEmptyFileThatIsBeingWrittenIsRespected)
{
    leave({}, 0);
    EXPECT_FALSE(takeLock(path)->isLocked());
}

TEST_F(LockFileTest, ALivingOwnerKeepsItsLockHoweverOld)
{
    const auto owner = takeLock(path);
    ASSERT_TRUE(owner->isLocked());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFileDevice::FileModificationTime);
    file.close();
    EXPECT_FALSE(takeLock(path)->isLocked());
}

TEST_F(LockFileTest, ADeadOwnersLockGivesWayAtOnce)
{
    QProcess owner;
    owner.start(u"sleep"_s, {u"60"_s});
    ASSERT_TRUE(owner.waitForStarted());
    const QByteArray name = QByteArray::number(owner.processId()) + "\nsleep\n" +
                            QSysInfo::machineHostName().toUtf8() + '\n' +
                            QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
    leave(name, 0);
    EXPECT_FALSE(takeLock(path)->isLocked()) << "its owner lives";
    owner.kill();
    ASSERT_TRUE(owner.waitForFinished());
    EXPECT_TRUE(takeLock(path)->isLocked());
}

} // namespace
} // namespace core
