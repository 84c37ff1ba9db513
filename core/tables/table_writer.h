// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <vector>

namespace core {

/// Writes tables as the sheets of a new .xlsx file, all cells as text besides those that read back
/// as the same number; the first row is bold and stays in view, merges and hidden rows are kept.
///
///     writeTables(path, {{u"Findings"_s, rows}});
///
/// The file appears whole or not at all. Throws Error(FileUnwritable, DiskFull), Error(Invalid)
/// for a table that no spreadsheet can hold.
void writeTables(const QString &path, const std::vector<Table> &tables);

} // namespace core
