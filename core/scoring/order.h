// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/compiled_standard.h"
#include "core/scoring/resolve.h"

namespace core {

/// The order of work of a standard whose names are resolved, and what reads itself in a circle.
struct WorkOrder
{
    std::vector<ScoringStep> steps;
    std::vector<RuleProblem> circles;
};

WorkOrder workOrderOf(Standard &standard);

} // namespace core
