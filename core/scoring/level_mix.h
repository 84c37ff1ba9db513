// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/work.h"

namespace core {

/// The answers at one level, and where they stand among their peers.
struct LevelSeat
{
    const Sheet *sheet = nullptr;
    const Subject *subject = nullptr;
    const PeerBook *peers = nullptr;
    std::size_t member = 0;
    const Result *settled = nullptr; ///< stands as it is; `peers` are not asked
};

/// Weighs the levels of one organization, low to high. `work` then holds what they come to together
/// but for the grade: the mixed total, what is missing at any level and vetoes of any; items and
/// sections of the highest level in the mix.
void mixLevels(Work &work, const std::vector<LevelSeat> &levels, Detail detail);

} // namespace core
