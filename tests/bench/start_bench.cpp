// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/city.h"

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds from the start of the program to its word that the window is painted; below 0 when
/// it did not say so.
double timeToPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    double time = -1;
    if (process.waitForReadyRead(30'000) && process.readAllStandardOutput().startsWith("painted"))
        time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(30'000);
    return time;
}

/// The window on the full-size city beside an empty Qt window with a chart, one after the other;
/// the fastest of each, and their ratio. Goal: 2.
void start(benchmark::State &state)
{
    const QString city = cityInMemory();
    double ours = 1e9;
    double floor = 1e9;
    for (auto _ : state) {
        const double empty = timeToPaint(QStringLiteral(EMPTY_PROGRAM), {});
        const double full =
            timeToPaint(QStringLiteral(WINDOW_PROGRAM), {u"--quit-when-painted"_s, city});
        if (empty < 0 || full < 0) {
            state.SkipWithError("a window was not painted");
            break;
        }
        floor = std::min(floor, empty);
        ours = std::min(ours, full);
    }
    state.counters["ours_ms"] = ours;
    state.counters["floor_ms"] = floor;
    state.counters["ratio"] = ours / floor;
}

} // namespace

BENCHMARK(start)
    ->Name("start to the first painted window, beside an empty window with a chart")
    ->Iterations(20)
    ->Unit(benchmark::kMillisecond);
