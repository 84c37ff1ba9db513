// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace bench {

/// Milliseconds that some work takes, by the clock and of the processors: the second hangs less on
/// who else is busy.
struct Time
{
    double wall = 0;
    double cpu = 0;
};

double cpuMilliseconds();
Time timeOf(const std::function<void()> &work);

/// Each by itself; what has not been measured is 0.
Time faster(const Time &one, const Time &other);

/// Peak resident memory in MB since it was last forgotten.
double peak(bool forget);

/// Prints a line of a table at once.
void line(const char *what, double value, const char *unit);
void line(const char *what, const Time &time, const Time &floor);

} // namespace bench
