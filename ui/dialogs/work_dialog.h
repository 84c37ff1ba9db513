// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs.h"

#include <QDialog>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace ui {

/// Stands before the window while a job writes into its workbook, when nothing else can go on:
/// how far it is, how long still, and a button that takes all of it back. Whoever opened it
/// deletes it when the job has ended; it does not close by itself.
///
///     auto *dialog = new WorkDialog(jobs, tr("Importing organizations"), true, window);
///     dialog->open();
class WorkDialog : public QDialog
{
    Q_OBJECT

public:
    WorkDialog(Jobs &jobs, const QString &name, bool canBeCancelled, QWidget *parent);

    void reject() override; ///< Escape and the window's own button: as the button, if there is one

private:
    void show();
    void cancel();

    Jobs &m_jobs;
    QString m_name;
    QLabel *m_left;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_tick;
};

} // namespace ui
