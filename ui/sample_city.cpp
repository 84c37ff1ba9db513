// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_city.h"

#include "core/base/clock.h"
#include "core/journal/installation.h"
#include "core/sample/sample_city.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

QString sampleCityPath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    return folder.filePath(u"sample-city.plumb"_s);
}

void makeSampleCity(Jobs &jobs, const QString &path, const Jobs::Finish &finish)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    jobs.start(
        QCoreApplication::translate("SampleCity", "Making the sample city"),
        [path](JobControl &control) {
            const QString halfMade = path + u".making"_s;
            QFile::remove(halfMade); // of a program that was killed
            core::Installation installation =
                core::Installation::open(core::Installation::defaultFolder());
            core::makeSampleCity(halfMade, core::SampleOptions(), installation, core::systemClock(),
                                 [&control](int percent) { return control.progress(percent); });
            if (!QFile::rename(halfMade, path))
                throw core::Error(core::Failure::FileUnwritable, u"cannot rename"_s).in(path);
        },
        finish);
}

} // namespace ui
