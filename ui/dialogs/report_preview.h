// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/grade_report.h"
#include "ui/dialogs/paper_preview.h"

#include <memory>

namespace ui {

/// The grade report of one sheet as it will come out. It is read beside the window: a grade may
/// hang on the sheets of a whole round.
///
///     ReportPreview(session, entry.id, this).exec();
class ReportPreview : public PaperPreview
{
    Q_OBJECT

public:
    ReportPreview(Session &session, const core::AssessmentId &assessment,
                  QWidget *parent = nullptr);

    const core::GradeReport &report() const { return m_read->report; } ///< empty until it is read

private:
    /// The report, and the shelf that it points into.
    struct Reading
    {
        std::unique_ptr<core::StandardShelf> shelf;
        core::GradeReport report;
    };

    void showReport();

    std::shared_ptr<Reading> m_read; ///< of the reading beside the window too
};

} // namespace ui
