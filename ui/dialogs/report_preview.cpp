// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_preview.h"

#include "ui/print/grade_report_paper.h"

namespace ui {

ReportPreview::ReportPreview(Session &session, const core::AssessmentId &assessment,
                             QWidget *parent)
    : PaperPreview(session, parent)
{
    setWindowTitle(tr("Grade report"));
    const bool isRead = session.read([&] {
        m_report = core::buildGradeReport(session.database(), session.standards(), assessment,
                                          session.now());
    });
    if (isRead)
        setPaper({gradeReportTitle(m_report), gradeReportFileName(m_report),
                  [this](FontSet &fonts) { return gradeReportPages(m_report, fonts); },
                  [this](const QString &path, FontSet &fonts) {
                      writeGradeReports(path, fonts, {m_report});
                  }});
}

} // namespace ui
