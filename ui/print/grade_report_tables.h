// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/grade_report.h"
#include "ui/print/table_layout.h"

#include <QString>
#include <QStringList>

namespace ui {

/// The texts and tables of the grade report, apart from where they stand on the page.

Table factsTable(const core::GradeReport &report, double width);
Table resultHead(double width); ///< stands right above `resultTable`, in smaller type
Table resultTable(const core::GradeReport &report, double width);
Table sectionTable(const core::GradeReport &report, double width);
Table vetoTable(const core::GradeReport &report, double width);
Table lossTable(const core::GradeReport &report, double width);
Table itemTable(const core::GradeReport &report, double width);

/// The way from the total to the grade, a sentence each; last the margin to the next one.
QStringList gradeSentences(const core::GradeReport &report);
/// What is still open: items without an answer, attributes that are missing. Empty when complete.
QString openWords(const core::GradeReport &report);
/// How an item's points came about, with what was written about it; a line each. Clauses in which
/// nothing was found are left out; where that is all, it says so.
QString reasonsOf(const core::GradeReport &report, const core::GradeReportItem &item);

} // namespace ui
