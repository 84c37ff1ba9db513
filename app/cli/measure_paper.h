// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/measure.h"

#include <QString>

#include <vector>

namespace cli {

/// What the grade report costs, read and scored anew each time, on one thread: in a file of its own
/// with the fonts opened for it, and as one of many in a file. `folder` takes the files.
std::vector<Figure> measureReports(const QString &workbook, const QString &folder);

/// What one key costs in the search field over all organizations, items and commands: the slowest
/// of texts of one character up.
Figure measureSearch(const QString &workbook);

} // namespace cli
