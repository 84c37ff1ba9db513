// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measured.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace bench {

double cpuMilliseconds()
{
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

Time faster(const Time &one, const Time &other)
{
    const auto least = [](double a, double b) { return a == 0 ? b : std::min(a, b); };
    return {least(one.wall, other.wall), least(one.cpu, other.cpu)};
}

Time timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    const double before = cpuMilliseconds();
    timer.start();
    work();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e6, cpuMilliseconds() - before};
}

double peak(bool forget)
{
    QFile status(u"/proc/self/status"_s);
    double megabytes = 0;
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith("VmHWM:"))
                megabytes = line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    QFile clear(u"/proc/self/clear_refs"_s);
    if (forget && clear.open(QIODevice::WriteOnly))
        clear.write("5");
    return megabytes;
}

void line(const char *what, double value, const char *unit)
{
    std::printf("%-46s %10.2f %s\n", what, value, unit);
    std::fflush(stdout);
}

void line(const char *what, const Time &time, const Time &floor)
{
    std::printf("%-46s %10.2f ms %5.2f × floor  CPU %10.2f ms %5.2f × floor\n", what, time.wall,
                time.wall / floor.wall, time.cpu, time.cpu / floor.cpu);
    std::fflush(stdout);
}

} // namespace bench
