// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/grade_report.h"
#include "ui/dialogs/paper_preview.h"

namespace ui {

/// The grade report of one sheet as it will come out.
///
///     ReportPreview(session, entry.id, this).exec();
class ReportPreview : public PaperPreview
{
    Q_OBJECT

public:
    ReportPreview(Session &session, const core::AssessmentId &assessment,
                  QWidget *parent = nullptr);

    const core::GradeReport &report() const { return m_report; }

private:
    core::GradeReport m_report;
};

} // namespace ui
