// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/level_comparison.h"
#include "core/tables/table.h"

#include <QString>

namespace ui {

/// What several levels of assessors came to, in sentences of the language set; window, paper and
/// command line say the same.

/// "Self-assessment 91, County assessment 86.5".
QString levelTotalsText(const core::LevelComparison &levels);

/// "0.4 × 91 + 0.6 × 86.5 = 88.3"; empty without a mix, or while a level of it is missing.
QString mixFormula(const core::LevelComparison &levels);

/// What counts and why: "Counts: 88.3, Grade B (0.4 × 91 + 0.6 × 86.5 = 88.3)."
QString countingText(const core::LevelComparison &levels);

/// The items with what each level gave, and where they differ; the first row is the head.
core::Table levelTable(const core::LevelComparison &levels);

/// Why there is no grade yet, or why it may still change; empty when all is settled.
QString openLevelsText(const core::LevelComparison &levels);

} // namespace ui
