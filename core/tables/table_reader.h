// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <vector>

namespace core {

/// Reads all sheets of an .xlsx or .ods file, or the one table of a CSV or text file; the content
/// decides, not the name.
///
///     for (const Table &table : readTables(path))
///         planImport(table, organizations, context);
///
/// Throws Error: FileMissing, FileUnreadable; Invalid for an empty file, text in an unknown
/// encoding and what is above the limits (64 MiB, 5 million cells); FileForeign for .xls, .et,
/// encrypted and other files, with the advice in `detail` (fileKind() tells which); FileDamaged.
/// The file's name is in `file()`. Pure besides reading the file; any thread.
std::vector<Table> readTables(const QString &path);

/// The same from bytes; `name` is given to a table that has none and stands in errors.
std::vector<Table> readTables(const QByteArray &content, const QString &name);

/// A block as spreadsheets put it on the clipboard: cells divided by tabs. A lone quotation mark is
/// taken as it stands. Throws Error(Invalid) for an empty text or too many cells.
Table readPastedBlock(const QString &text);

} // namespace core
