// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/city.h"

#include "core/base/clock.h"
#include "core/journal/installation.h"
#include "core/sample/sample_city.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QString memoryFolder()
{
    const QString shared = u"/dev/shm"_s;
    return QDir(shared).exists() ? shared : QDir::tempPath();
}

const QTemporaryDir &memory()
{
    static const QTemporaryDir folder(memoryFolder() + u"/city-XXXXXX"_s);
    return folder;
}

} // namespace

QString cityInMemory()
{
    const QString path = memory().filePath(u"city.plumb"_s);
    if (!QFile::exists(path)) {
        core::SampleOptions options;
        options.organizations = 11000;
        core::Installation here = core::Installation::open(core::Installation::defaultFolder());
        core::makeSampleCity(path, options, here, core::systemClock(), {});
    }
    return path;
}

QString cityOnDisk()
{
    static const QTemporaryDir folder(QDir::currentPath() + u"/city-XXXXXX"_s);
    const QString path = folder.filePath(u"city.plumb"_s);
    if (!QFile::exists(path))
        QFile::copy(cityInMemory(), path);
    return path;
}
