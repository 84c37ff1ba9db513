// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <vector>

namespace cli {

class Console;

/// Whether `path` names a kind of file that tables can be written as: .xlsx, or .csv.
bool isTableFile(const QString &path);

/// Writes tables as the sheets of an .xlsx file, or the one at place `csv` as a .csv file that a
/// spreadsheet opens in the right encoding, and says so. The file appears whole or not at all.
void writeTableFile(const QString &path, const std::vector<core::Table> &tables, Console &console,
                    std::size_t csv = 0);

} // namespace cli
