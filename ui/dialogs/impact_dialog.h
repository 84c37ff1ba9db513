// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/impact_report.h"
#include "core/tables/table.h"
#include "ui/session.h"

#include <QDialog>
#include <QTimer>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

namespace ui {

class MessageBar;

/// What a standard would change in past rounds, before it is issued: who changes grade, from what
/// to what, because of which items; by round, county and sector; as a list to export. The work runs
/// beside the window on a connection of its own, and stops when the dialog is closed. Nothing of
/// the workbook changes.
///
///     ImpactDialog(session, Jobs::of(this), core::compile(standard), this).exec();
class ImpactDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without `jobs` all is done at once.
    ImpactDialog(Session &session, Jobs *jobs, core::CompiledStandard draft,
                 QWidget *parent = nullptr);
    ~ImpactDialog() override;

    bool isDone() const { return m_isDone; }

    const core::ImpactReport &report() const;

    /// What the "Export…" button does once a name was chosen.
    bool exportTo(const QString &path);

private:
    struct Run;

    void layOut();
    QWidget *makeProgress();
    void begin(Jobs *jobs);
    void finish(const std::optional<core::Error> &error);
    void addTable(const core::Table &table);
    void askToExport();

    Session &m_session;
    std::shared_ptr<Run> m_run; ///< the dialog's and the job's
    bool m_isDone = false;
    QTimer m_tick;
    QStackedWidget *m_stack;
    QProgressBar *m_bar;
    QLabel *m_sentence;
    QLabel *m_notes;
    QTabWidget *m_tabs;
    QPushButton *m_export;
    MessageBar *m_message;
};

} // namespace ui
