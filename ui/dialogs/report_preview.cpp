// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_preview.h"

#include "ui/print/grade_report_paper.h"

namespace ui {

ReportPreview::ReportPreview(Session &session, const core::AssessmentId &assessment,
                             QWidget *parent)
    : PaperPreview(session, parent)
    , m_read(std::make_shared<Reading>())
{
    setWindowTitle(tr("Grade report"));
    session.readAside(
        this,
        [read = m_read, assessment, now = session.now()](core::Database &db) {
            read->shelf = std::make_unique<core::StandardShelf>(db);
            read->report = core::buildGradeReport(db, *read->shelf, assessment, now);
        },
        [this](bool isRead) {
            if (isRead)
                showReport();
        });
}

void ReportPreview::showReport()
{
    setPaper({gradeReportTitle(report()), gradeReportFileName(report()),
              [this](FontSet &fonts) { return gradeReportPages(report(), fonts); },
              [this](const QString &path, FontSet &fonts) {
                  writeGradeReports(path, fonts, {report()});
              }});
}

} // namespace ui
