// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace cli {

/// One line of the benchmark table: ours beside its floor or its limit, measured in the same run.
struct Figure
{
    QString name; ///< English, stable: machines read it
    double ours = 0;
    double floor = 0; ///< 0: the goal is a fixed limit in `unit`
    double goal = 0;  ///< the largest ratio to the floor, or the largest value
    QString unit;     ///< "ms", "MB"

    double ratio() const { return floor > 0 ? ours / floor : 0; }

    bool isMet() const { return (floor > 0 ? ratio() : ours) <= goal; }
};

/// Milliseconds of the fastest of `times` runs.
double fastest(int times, const std::function<void()> &work);

/// The same of two, which take turns: a machine that slows down for a while slows both.
std::pair<double, double> fastestInTurns(int times, const std::function<void()> &one,
                                         const std::function<void()> &other);

/// Peak memory of this process in MB since the last `forgetPeak`; 0 where the system tells none.
double peakMegabytes();
void forgetPeak();

/// Keeps the answers of the workbook at `path` as rows of their own in a file beside it.
void copyAsRows(const QString &path, const QString &rowsPath);
/// Reads them all through SQLite's C interface, and answers how many bytes that were.
std::int64_t scanRows(const QString &rowsPath);

/// Bytes of the state's pages (without the log), in MB, and of the texts that people typed.
struct StateSize
{
    double megabytes = 0;
    double typedMegabytes = 0;
};

StateSize stateSize(const QString &path);

} // namespace cli
