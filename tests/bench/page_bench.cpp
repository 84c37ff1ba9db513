// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/bench/city.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/workbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <functional>

namespace {

/// The longest time that the window's thread was at one piece of work.
class LongestWait
{
public:
    void during(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    double longest() const { return m_longest; }

private:
    double m_longest = 0;
};

void rest(int rounds, const std::function<void()> &between)
{
    for (int n = 0; n < rounds; ++n) {
        between();
        QThread::msleep(5);
    }
}

/// A page shown for the first time on the full-size city, until all of it is on the screen. Goal:
/// the window's thread never waits longer than 50 ms; `longest_wait_ms` is the worst of all runs.
void showFirst(benchmark::State &state, ui::PageName page)
{
    LongestWait wait;
    const auto paint = [] { QCoreApplication::processEvents(); };
    const auto paintTimed = [&] { wait.during(paint); };
    for (auto _ : state) {
        state.PauseTiming();
        ui::MainWindow window(core::systemClock());
        window.resize(1280, 800);
        window.openWorkbook(cityInMemory());
        window.show();
        rest(40, paint);
        state.ResumeTiming();
        ui::Destination there;
        there.page = page;
        wait.during([&] { window.workbench()->go(there); });
        paintTimed();
        state.PauseTiming();
        rest(60, paintTimed);
        there.page = ui::PageName::Overview; // where the next window begins
        window.workbench()->go(there);
        state.ResumeTiming();
    }
    state.counters["longest_wait_ms"] = wait.longest();
}

} // namespace

BENCHMARK_CAPTURE(showFirst, Organizations, ui::PageName::Organizations)
    ->Name("first show of the organizations")
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(showFirst, Assess, ui::PageName::Assess)
    ->Name("first show of the visits")
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(showFirst, Standards, ui::PageName::Standards)
    ->Name("first show of the standards")
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
