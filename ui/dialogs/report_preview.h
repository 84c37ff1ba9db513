// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/grade_report.h"
#include "ui/print/font_set.h"
#include "ui/session.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPrinter;
class QToolBar;
QT_END_NAMESPACE

namespace ui {

class MessageBar;
class PaperView;

/// The grade report of one sheet as it will come out: looked at, printed, saved as PDF. What is
/// shown, printed and saved are the same pages.
///
///     ReportPreview(session, entry.id, this).exec();
class ReportPreview : public QDialog
{
    Q_OBJECT

public:
    ReportPreview(Session &session, const core::AssessmentId &assessment,
                  QWidget *parent = nullptr);

    /// False when the report could not be made; the message in the dialog says why.
    bool isReady() const { return m_ready; }

    const core::GradeReport &report() const { return m_report; }

    /// Writes the PDF; what the "Save as PDF…" button does once a name was chosen.
    bool saveTo(const QString &path);
    void printTo(QPrinter &printer);

protected:
    void showEvent(QShowEvent *event) override; ///< the pages fill the width at first

private:
    void makeActions(QToolBar &bar);
    void read(const core::AssessmentId &assessment);
    void print();
    void save();
    void tell(const core::Error &error);

    Session &m_session;
    FontSet m_fonts;
    core::GradeReport m_report;
    bool m_ready = false;
    PaperView *m_view;
    MessageBar *m_message;
    QLabel *m_pages;
};

} // namespace ui
