// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/grade_report.h"
#include "ui/print/table_layout.h"

namespace ui {

/// The tables of the grade report, apart from where they stand on the page.

Table factsTable(const core::GradeReport &report, double width);
Table resultHead(double width); ///< stands right above `resultTable`, in smaller type
Table resultTable(const core::GradeReport &report, double width);
Table sectionTable(const core::GradeReport &report, double width);
Table vetoTable(const core::GradeReport &report, double width);
Table lossTable(const core::GradeReport &report, double width);
Table itemTable(const core::GradeReport &report, double width);

} // namespace ui
