// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <cstdint>
#include <functional>

namespace core {

/// Tells the time: milliseconds since 1970 UTC. Handed in wherever time matters, so that tests
/// and the sample city bring their own.
using Clock = std::function<std::int64_t()>;

Clock systemClock();

/// The data set's civil time is at a fixed offset (+08:00): a date means the same day on every
/// laptop, whatever its own zone says.
inline constexpr int civilOffsetSeconds = 8 * 3600;

QDate civilDate(std::int64_t milliseconds);
std::int64_t startOfDay(const QDate &date); ///< ms since 1970 UTC of 00:00 +08:00

} // namespace core
