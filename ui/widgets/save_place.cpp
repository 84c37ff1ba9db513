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
    const QString folder = file.folder.isEmpty() ? preferences::filesFolder() : file.folder;
    const auto options =
        file.mayReplace ? QFileDialog::Options() : QFileDialog::DontConfirmOverwrite;
    QString proposed = QDir(folder).filePath(file.name);
    while (true) {
        QString path = QFileDialog::getSaveFileName(parent, file.title, proposed, file.filter,
                                                    nullptr, options);
        if (path.isEmpty() || QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0)
            return path;
        proposed = path + u'.' + suffix;
        if (!file.mayReplace ||
            !QFile::exists(proposed)) // else the dialog asks whether to replace that one
            return proposed;
    }
}

} // namespace ui
