// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/grade_report.h"
#include "ui/print/paper_page.h"

#include <QString>

#include <functional>
#include <vector>

namespace ui {

/// The grade report as pages of A4, text and page breaks in one pass: head, grade and margin,
/// points by section with bars, vetoes, losses first, the whole list, signatures. All texts are in
/// the language set when it is called.
std::vector<PaperPage> gradeReportPages(const core::GradeReport &report, FontSet &fonts);

/// How the report is called, as a title and as a file's name.
QString gradeReportTitle(const core::GradeReport &report);
QString gradeReportFileName(const core::GradeReport &report);

/// Told how many reports are done; false stops, then core::Error(Cancelled) is thrown.
using ReportProgress = std::function<bool(int done)>;
/// Gives report after report; nullptr after the last. What it gave before may be gone then.
using NextReport = std::function<const core::GradeReport *()>;

/// Writes reports into one PDF, with an entry of the outline for each organization when there are
/// several. Memory holds one report. The file appears when it is whole; one that was there stays
/// when anything fails: core::Error(FileUnwritable, DiskFull, Cancelled). Returns the pages.
int writeGradeReports(const QString &path, FontSet &fonts, const NextReport &next,
                      const ReportProgress &progress = {});
int writeGradeReports(const QString &path, FontSet &fonts,
                      const std::vector<core::GradeReport> &reports,
                      const ReportProgress &progress = {});

} // namespace ui
