// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// A file that is to be saved, before it is known where.
struct FileToSave
{
    QString title;          ///< of the dialog
    QString name;           ///< proposed, with its suffix
    QString filter;         ///< "PDF files (*.pdf)"
    QString folder = {};    ///< where the search begins; empty: beside the last workbook
    bool mayReplace = true; ///< false: whoever writes it refuses what is there
};

/// Asks where it is to lie. The answer ends in the suffix of
/// the proposed name; empty: nowhere.
///
///     const QString path = askForPlace(this, {tr("Save the report as PDF"), name, filter});
QString askForPlace(QWidget *parent, const FileToSave &file);

} // namespace ui
