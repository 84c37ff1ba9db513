// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core {

/// What a file is by its content; names lie (an .xls is often a web page, an .et is an old .xls).
enum class FileKind
{
    Empty,
    Xlsx,
    Ods,
    Text,          ///< CSV, text: some encoding of characters
    OldWorkbook,   ///< .xls or .et: to be saved as .xlsx
    BinaryXlsx,    ///< .xlsb: to be saved as .xlsx
    OldDocument,   ///< .doc, .wps and other files of that family
    Encrypted,     ///< a spreadsheet with a password: to be saved without
    WebPage,       ///< HTML or XML, often named .xls: to be opened and saved as .xlsx
    OtherDocument, ///< .docx, .odt, .pptx, another archive, a PDF
    Unknown,
};

/// Judges the first bytes and, of an archive, its directory. Throws Error(FileDamaged) for an
/// archive without a readable directory.
FileKind fileKind(QByteArrayView content);

} // namespace core
