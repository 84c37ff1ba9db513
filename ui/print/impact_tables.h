// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/impact_report.h"
#include "core/tables/table.h"

#include <QStringList>

namespace ui {

/// What an impact report says, in words and tables of the language set: window, export and command
/// line show the same. First rows are headers; numbers are plain decimals that spreadsheets read.

/// "7 organizations would change grade: 5 assessments lower, 2 higher."
QString impactSentence(const core::ImpactReport &report);
/// What the figures leave out, and what to think of them; a sentence each. Often empty.
QStringList impactNotes(const core::ImpactReport &report);

/// A grade by its place in the report; −1 is "No grade".
QString impactGradeName(const core::ImpactReport &report, std::int32_t grade);
/// "Not graded: open items" …: why there is no grade; empty where there is one.
QString impactStateName(core::ImpactState state);
QString impactBandName(const core::ImpactBand &band);
QString impactPlaceName(core::ImpactItem::Place place);
/// "3.2 −1.5; 4.1 −1": the items that moved, `most` at most (0: all).
QString impactMovesText(const core::ImpactReport &report, const core::ImpactRow &row, int most);

enum class ImpactRows
{
    All,
    ChangesOfGrade, ///< without those whose total alone changes
};

core::Table impactChanges(const core::ImpactReport &report, ImpactRows which = ImpactRows::All);
core::Table impactMatrix(const core::ImpactReport &report);
core::Table impactBands(const core::ImpactReport &report);
core::Table impactItems(const core::ImpactReport &report);
core::Table impactRounds(const core::ImpactReport &report);
core::Table impactCounties(const core::ImpactReport &report);
core::Table impactSectors(const core::ImpactReport &report);

/// All of them as the sheets of one file.
std::vector<core::Table> impactTables(const core::ImpactReport &report);

} // namespace ui
