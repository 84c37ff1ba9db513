// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs.h"

#include <QThread>
#include <QWidget>

#include <algorithm>
#include <exception>

namespace ui {

bool JobControl::progress(int percent)
{
    m_percent = std::clamp(percent, 0, 100);
    return !m_cancelled;
}

struct Jobs::Job
{
    QString name;
    Work work;
    Finish finish;
    JobControl control;
    QElapsedTimer clock;
    std::optional<core::Error> error;
    std::unique_ptr<QThread> thread;

    void run()
    {
        try {
            work(control);
        } catch (const core::Error &thrown) {
            error = thrown;
        } catch (const std::exception &thrown) {
            error = core::Error(core::Failure::Defect, QString::fromUtf8(thrown.what()));
        }
    }
};

Jobs::Jobs(QObject *parent) : QObject(parent)
{
}

Jobs::~Jobs()
{
    cancelAll();
    waitForAll();
}

Jobs *Jobs::of(QWidget *widget)
{
    return widget->window()->findChild<Jobs *>();
}

void Jobs::start(const QString &name, const Work &work, const Finish &finish)
{
    m_jobs.push_back(std::make_unique<Job>());
    Job *job = m_jobs.back().get();
    job->name = name;
    job->work = work;
    job->finish = finish;
    job->clock.start();
    job->thread.reset(QThread::create([job] { job->run(); }));
    connect(job->thread.get(), &QThread::finished, this, [this, job] { end(job); });
    job->thread->start();
    Q_EMIT changed();
}

void Jobs::cancelAll()
{
    for (const auto &job : m_jobs)
        job->control.m_cancelled = true;
}

void Jobs::waitForAll()
{
    for (const auto &job : m_jobs)
        job->thread->wait();
}

void Jobs::waitForNameless()
{
    for (const auto &job : m_jobs)
        if (job->name.isEmpty())
            job->thread->wait();
}

std::vector<Jobs::State> Jobs::running() const
{
    std::vector<State> states;
    for (const auto &job : m_jobs)
        if (!job->name.isEmpty())
            states.push_back({job->name, job->control.m_percent, job->clock.elapsed()});
    return states;
}

void Jobs::end(Job *job)
{
    const auto place = std::find_if(m_jobs.begin(), m_jobs.end(),
                                    [job](const auto &known) { return known.get() == job; });
    if (place == m_jobs.end())
        return;
    const std::unique_ptr<Job> ended = std::move(*place);
    m_jobs.erase(place);
    ended->thread->wait();
    Q_EMIT changed();
    if (ended->finish)
        ended->finish(ended->error);
}

} // namespace ui
