// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QDateTime>

namespace core {

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

QDate civilDate(std::int64_t milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::OffsetFromUTC, civilOffsetSeconds)
        .date();
}

std::int64_t startOfDay(const QDate &date)
{
    return QDateTime(date, QTime(0, 0), Qt::OffsetFromUTC, civilOffsetSeconds).toMSecsSinceEpoch();
}

} // namespace core
