// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QThread;
class QWidget;
QT_END_NAMESPACE

namespace ui {

/// What work off the window's thread is given: it tells how far it is and asks whether to go on.
class JobControl
{
public:
    /// 0 … 100; false when the work was cancelled and is to return or throw soon.
    bool progress(int percent);

    bool isCancelled() const { return m_cancelled; }

private:
    friend class Jobs;
    std::atomic<int> m_percent{0};
    std::atomic<bool> m_cancelled{false};
};

/// Work above a second, run one beside the other off the window's thread, shown in the bottom
/// strip with a share done, the time left and a cancel button.
///
///     Jobs::of(this)->start(tr("Importing organizations"),
///         [path](JobControl &control) { core::Database db(path, …); … },
///         [this](std::optional<core::Error> error) { … });   // in the window's thread
///
/// The work opens its own core::Database; what it throws comes to `finished`. Thread: the window's.
class Jobs : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(JobControl &)>;
    using Finish = std::function<void(const std::optional<core::Error> &)>;

    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override; ///< cancels all and waits for them

    /// The window's own; null outside of the window.
    static Jobs *of(QWidget *widget);

    /// What has no name is over so soon that the strip says nothing of it.
    void start(const QString &name, const Work &work, const Finish &finish = {});
    void cancelAll();
    /// For the threads; what they finished with is not told before the next event.
    void waitForAll();
    void waitForNameless();

    struct State
    {
        QString name;
        int percent = 0;
        qint64 elapsed = 0; ///< ms
    };

    std::vector<State> running() const; ///< those with a name

Q_SIGNALS:
    void changed(); ///< a job began or ended

private:
    struct Job;
    void end(Job *job);

    std::vector<std::unique_ptr<Job>> m_jobs;
};

} // namespace ui
