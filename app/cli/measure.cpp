// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/measure.h"

#include "core/base/bytes.h"
#include "core/storage/database.h"
#include "core/storage/packed_sheet.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr double bytesPerMegabyte = 1e6;

// The form of a packed answer is told in core/storage/item_codec.h: texts stand right behind the
// flags when the third one is set.
double textBytes(QByteArrayView answer)
{
    constexpr int textsFlag = 4;
    constexpr int mostTexts = 4;
    core::ByteReader in(answer);
    if (answer.isEmpty() || (in.byte() & textsFlag) == 0)
        return 0;
    double bytes = 0;
    const int present = in.byte();
    for (int text = 0; text < mostTexts; ++text)
        if (present >> text & 1)
            bytes += static_cast<double>(in.blob().size());
    return bytes;
}

double typedBytes(core::Database &book)
{
    double bytes = 0;
    book.each("SELECT answers FROM sheet", [&](const core::Statement &row) {
        core::PackedWalk walk(row.view(0));
        while (walk.next())
            bytes += textBytes(walk.value());
    });
    const auto remarks = book.number("SELECT total(length(CAST(text AS BLOB))) FROM remark");
    return bytes + static_cast<double>(remarks);
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

double fastest(int times, const std::function<void()> &work)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i)
        best = std::min(best, millisecondsOf(work));
    return best;
}

std::pair<double, double> fastestInTurns(int times, const std::function<void()> &one,
                                         const std::function<void()> &other)
{
    double best = std::numeric_limits<double>::max();
    double bestOther = best;
    for (int i = 0; i < times; ++i) {
        best = std::min(best, millisecondsOf(one));
        bestOther = std::min(bestOther, millisecondsOf(other));
    }
    return {best, bestOther};
}

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() * 1024 /
                   bytesPerMegabyte;
    return 0;
}

void forgetPeak()
{
    malloc_trim(0); // what others freed is not the next one's
    QFile peak(u"/proc/self/clear_refs"_s);
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5");
}

void copyAsRows(const QString &path, const QString &rowsPath)
{
    core::Database book(path, core::Database::Mode::ReadOnly);
    core::Database rows(rowsPath, core::Database::Mode::Create);
    rows.script(u"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                "CREATE TABLE answer (assessment BLOB NOT NULL, item INTEGER NOT NULL, "
                "value BLOB NOT NULL)"_s);
    core::Statement put = rows.prepare("INSERT INTO answer VALUES (?, ?, ?)");
    const auto copy = [&](const core::Statement &sheet) {
        core::PackedWalk walk(sheet.view(1));
        while (walk.next()) {
            put.bind(1, sheet.view(0)).bind(2, static_cast<std::int64_t>(walk.item()));
            put.bind(3, walk.value()).run();
        }
    };
    rows.write([&] {
        book.each("SELECT a.key, s.answers FROM sheet s JOIN assessment a ON a.no = s.no", copy);
    });
}

std::int64_t scanRows(const QString &rowsPath)
{
    core::Database rows(rowsPath, core::Database::Mode::ReadOnly);
    std::int64_t sum = 0;
    core::Statement read = rows.prepare("SELECT assessment, item, value FROM answer");
    while (read.next())
        sum += read.view(0).size() + read.integer(1) + read.view(2).size();
    return sum;
}

StateSize stateSize(const QString &path)
{
    core::Database book(path, core::Database::Mode::ReadOnly);
    const auto bytes = static_cast<double>(
        book.number("SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name NOT IN "
                    "('tail', 'log_key', 'log_step', 'segment', 'segment_place', 'sealed_key')"));
    return {bytes / bytesPerMegabyte, typedBytes(book) / bytesPerMegabyte};
}

} // namespace cli
