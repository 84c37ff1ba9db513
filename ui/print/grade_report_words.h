// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/grade_report.h"

#include <QString>
#include <QStringList>

namespace ui {

/// That something of it came after its round was frozen, or that it was left out; else empty.
QString lateSentence(const core::GradeReport &report);
/// The way from the total to the grade, a sentence each; last the margin to the next one.
QStringList gradeSentences(const core::GradeReport &report);
/// That offices differ about items, and which; empty where they do not.
QString conflictWords(const core::GradeReport &report);
/// What is still open: items without an answer, attributes that are missing. Empty when complete.
QString openWords(const core::GradeReport &report);
/// How an item's points came about, with what was written about it; a line each. Clauses in which
/// nothing was found are left out; where that is all, it says so.
QString reasonsOf(const core::GradeReport &report, const core::GradeReportItem &item);

} // namespace ui
