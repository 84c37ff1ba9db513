// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/grade_report.h"

#include <memory>

/// A grade report made by hand, scored by the real rules: Chinese texts with rare characters, a
/// veto, losses, an item that does not apply. `items` scored items in four sections.
struct SampleReport
{
    std::unique_ptr<core::CompiledStandard> compiled;
    core::Sheet sheet;
    core::GradeReport report;
};

SampleReport sampleReport(int items, bool complete = true);
