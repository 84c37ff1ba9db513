// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/levels.h"
#include "core/scoring/work.h"

namespace core {

/// The answers at one level, and where they stand among their peers.
struct LevelSeat
{
    const LevelAnswers *answers = nullptr; ///< settled ones stand as they are; no peers are asked
    const PeerBook *peers = nullptr;
    std::size_t member = 0;
};

/// Weighs the levels of one organization, low to high. `work` then holds what they come to together
/// but for the grade: the mixed total, what is missing at any level and vetoes of any; items and
/// sections of the highest level in the mix, whose answers `room` then holds where they had to be
/// unpacked.
void mixLevels(Work &work, const std::vector<LevelSeat> &levels, Detail detail, Sheet &room);

} // namespace core
