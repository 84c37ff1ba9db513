// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace ui {

/// "3 seconds left"; empty while too little is done to tell.
QString timeLeftText(const Jobs::State &state);

/// Shows what runs in the background: how many, how far, how long still, and a cancel button.
/// Hidden while nothing runs.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(Jobs *jobs, QWidget *parent = nullptr);

private:
    void show();

    Jobs *m_jobs;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_tick;
};

} // namespace ui
