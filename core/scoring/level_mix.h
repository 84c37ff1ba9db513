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

/// What the levels of one organization come to together, but for what is of the highest alone.
struct LevelMix
{
    Points exactTotal;
    Points total; ///< rounded
    std::vector<std::int32_t> unanswered;
    std::vector<std::int32_t> vetoes;
    QStringList attributes; ///< that are missing
    std::vector<std::pair<QString, Points>> levels;
    std::size_t top = 0; ///< place of the highest level in the mix
    bool isIncomplete = false;
    bool isTotalMissing = false;
};

/// Weighs the levels of one organization, low to high. `work` and `room` are what it works with.
LevelMix weighLevels(Work &work, const std::vector<LevelSeat> &levels, Sheet &room);

/// Leaves in `work` what they come to but for the grade: the mixed total, what is missing at any
/// level and vetoes of any; items and sections of the highest level in the mix, whose answers
/// `room` then holds where they had to be unpacked.
void takeMix(Work &work, const LevelMix &mix, const std::vector<LevelSeat> &levels, Detail detail,
             Sheet &room);

} // namespace core
