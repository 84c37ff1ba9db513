// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_book.h"

#include <QStringList>

namespace core {

/// What a person who fills in the form reads first, in their language.
struct FormInstructions
{
    QString sheet; ///< name of the sheet of instructions
    QString title;
    QStringList lines; ///< a paragraph each; one that begins with # is a heading
    QString listError; ///< shown when a cell is given a word that is not on its list
};

/// Writes the form as an .xlsx file: the instructions, then a sheet for each page with a hidden
/// row of keys, bold headings that stay in view, lists of words to choose from, columns for numbers
/// and for texts. Cells that a binary number would change are texts. `spare` rows below the last
/// one are made ready for more.
///
///     writeForm(u"standard.xlsx"_s, formOf(document, FormLanguage::Chinese), instructions, 0);
///
/// The file appears whole or not at all. Throws Error(FileUnwritable, DiskFull, Invalid).
void writeForm(const QString &path, const FormBook &book, const FormInstructions &instructions,
               int spare = 0);

} // namespace core
