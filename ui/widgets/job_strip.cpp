// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/job_strip.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

QString timeLeftText(const Jobs::State &state)
{
    if (state.percent <= 4)
        return {};
    const auto left = state.elapsed * (100 - state.percent) / state.percent / 1000 + 1;
    return JobStrip::tr("%n second(s) left", nullptr, static_cast<int>(left));
}

JobStrip::JobStrip(Jobs *jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setFixedWidth(space(30));
    m_bar->setAccessibleName(tr("Progress of the work in the background"));
    m_cancel->setIcon(icon(u"close"_s));
    m_cancel->setToolTip(tr("Cancel the work in the background"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_cancel->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &JobStrip::show);
    connect(jobs, &Jobs::changed, this, &JobStrip::show);
    connect(m_cancel, &QToolButton::clicked, jobs, &Jobs::cancelAll);
    show();
}

void JobStrip::show()
{
    const auto running = m_jobs->running();
    setVisible(!running.empty());
    if (running.empty()) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    const Jobs::State &first = running.front();
    m_bar->setValue(first.percent);
    QString text = first.name;
    if (running.size() > 1)
        text = tr("%1 and %n more", nullptr, static_cast<int>(running.size()) - 1).arg(text);
    const QString left = timeLeftText(first);
    m_text->setText(left.isEmpty() ? text : text + u" · "_s + left);
}

} // namespace ui
