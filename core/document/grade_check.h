// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding_list.h"

namespace core {

/// Grades that no assessment can have: `grade-unreachable` when no rule for the grade can hold,
/// `grade-shadowed` when one could, but earlier rules always hold first. A grade that the short
/// board, a veto or a quota can give is reachable.
///
/// What is proved: for each rule the check knows the totals at which it may hold and those at which
/// it cannot fail; comparisons of the total with numbers are exact, on the grid of its rounding,
/// and within the bounds of what anyone can score (bounds.h). Everything else that a condition
/// reads is taken by itself and at its widest: sections and items within their bounds, attributes,
/// inputs and earlier rounds as anything. So what is reported is true of every assessment; what
/// hangs on several readings at once (a section below 60 % and the total above 95) is not found.
///
/// Names must be resolved; a standard with errors is not looked at.
void checkGrades(Standard &standard, FindingList &findings);

} // namespace core
