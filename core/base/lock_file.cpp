// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lock_file.h"

#include <QDateTime>
#include <QFileInfo>

namespace core {

namespace {

constexpr qint64 timeToWriteAName = 2000; ///< ms, ample

bool hasNoOwner(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && file.size() == 0 &&
           file.lastModified().msecsTo(QDateTime::currentDateTime()) > timeToWriteAName;
}

} // namespace

std::unique_ptr<QLockFile> takeLock(const QString &path, int patience)
{
    if (hasNoOwner(path))
        QFile::remove(path);
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // however old: what counts is whether its owner lives
    lock->tryLock(patience);
    return lock;
}

bool isDiskFull(const QLockFile &lock)
{
    return lock.error() == QLockFile::UnknownError; // Qt's word for just that
}

} // namespace core
