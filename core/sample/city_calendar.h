// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace core {

/// A round of the sample and where the city stands at its end, in 1/1000 % of the organizations
/// that are to be assessed.
struct CityRound
{
    Round round;
    bool open = false; ///< under way: no decisions yet
    QDate decided;     ///< invalid while open
    std::int64_t shareA = 0;
    std::int64_t shareC = 0;
};

/// The rounds that were held by `today`, oldest first. Of twelve quarters from 2023 to 2025 the
/// `count` that tell most are held (the ends of 2023, 2025, 2024, then mid-years …), as far as
/// they are over; then the quarter of `today` stands open. With fewer than four the open one is
/// among the count (a single one is the end of 2023).
std::vector<CityRound> cityRounds(int count, const QDate &today);

} // namespace core
