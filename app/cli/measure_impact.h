// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/measure.h"

namespace cli {

/// What it costs to score all assessments of a workbook again under new revisions of all its
/// standards, in which each item with a counting clause is twice as strict, and to compare.
std::vector<Figure> measureImpact(const QString &workbook);

} // namespace cli
