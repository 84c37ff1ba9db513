// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/measure.h"

namespace cli {

/// What scoring a round's sheets among each other takes (a mean of the county, a quota of A in each
/// county), beside scoring the same sheets one by one; both with two threads, answers read anew.
Figure measureCohort(const QString &workbook);

} // namespace cli
