// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/work_dialog.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/job_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace ui {

WorkDialog::WorkDialog(Jobs &jobs, const QString &name, bool canBeCancelled, QWidget *parent)
    : QDialog(parent)
    , m_jobs(jobs)
    , m_name(name)
    , m_left(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel the work"), this))
{
    setWindowTitle(name);
    setMinimumWidth(space(100));
    auto *title = new QLabel(name, this);
    setTextSize(title, TextSize::Title);
    setRole(m_left, "muted");
    m_bar->setAccessibleName(name);
    m_bar->setTextVisible(false);
    m_cancel->setVisible(canBeCancelled);
    connect(m_cancel, &QPushButton::clicked, this, &WorkDialog::cancel);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_left, 1);
    foot->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(3));
    column->addWidget(title);
    column->addWidget(m_bar);
    column->addLayout(foot);
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &WorkDialog::show);
    m_tick.start();
    show();
}

void WorkDialog::show()
{
    const std::vector<Jobs::State> running = m_jobs.running();
    const auto mine = std::find_if(running.begin(), running.end(),
                                   [this](const auto &state) { return state.name == m_name; });
    const int percent = mine == running.end() ? 0 : mine->percent;
    m_bar->setRange(0, percent > 0 ? 100 : 0); // nothing is known yet: the bar only moves
    m_bar->setValue(percent);
    if (m_cancel->isEnabled())
        m_left->setText(mine == running.end() ? QString() : timeLeftText(*mine));
}

void WorkDialog::cancel()
{
    m_cancel->setEnabled(false);
    m_left->setText(tr("Taking back what was done …"));
    m_jobs.cancelAll();
}

void WorkDialog::reject()
{
    if (m_cancel->isVisible() && m_cancel->isEnabled())
        cancel();
}

} // namespace ui
