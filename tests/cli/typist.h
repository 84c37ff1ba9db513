// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cli {

/// The child of the kill test: types into the workbook without end, and prints the number of each
/// step when, and not before, it is in the file.
[[noreturn]] void typeForEver(const QString &workbook);

/// The last number that the typist typed into the workbook, 0 when there is none.
qint64 lastTyped(const QString &workbook);

} // namespace cli
