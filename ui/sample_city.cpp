// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample_city.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#if __has_include("core/sample/sample_city.h")
#include "core/sample/sample_city.h"
#endif

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
            QFile::remove(halfMade);
            control.progress(0);
            if (!QFile::rename(halfMade, path))
                throw core::Error(core::Failure::FileUnwritable, u"cannot rename"_s).in(path);
        },
        finish);
}

} // namespace ui
