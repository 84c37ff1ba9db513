// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_place.h"

#include "ui/preferences.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace ui {

QString askForPlace(QWidget *parent, const FileToSave &file)
{
    const QString suffix = QFileInfo(file.name).suffix();
    QString proposed = QDir(preferences::filesFolder()).filePath(file.name);
    while (true) {
        QString path = QFileDialog::getSaveFileName(parent, file.title, proposed, file.filter);
        if (path.isEmpty() || QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0)
            return path;
        proposed = path + u'.' + suffix;
        if (!QFile::exists(proposed)) // else the dialog asks whether to replace that one
            return proposed;
    }
}

} // namespace ui
