// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/standard_shelf.h"
#include "core/model/result.h"
#include "core/model/round.h"
#include "core/model/sheet.h"
#include "core/scoring/levels.h"

#include <vector>

namespace core {

/// One sheet of an organization in a round, by the first scorer of its level, with its answers.
struct LevelSheet
{
    std::int64_t no = 0; ///< in the file
    AssessmentId id;
    QString level;
    VisitState state = VisitState::Planned;
    QDate visit;
    const ShelvedStandard *standard = nullptr; ///< lives as long as the shelf
    bool isOpened = false;                     ///< anything was ever answered
    Sheet sheet;
    Subject subject;
};

/// Those that can count (superseded ones cannot), from the lowest level to the highest as their
/// standard lists them. Sheets whose standard is not in the file are left out.
std::vector<LevelSheet> readLevelSheets(Database &db, StandardShelf &shelf,
                                        const OrganizationId &organization, const RoundId &round);

/// What counts, and the standard that it was found by.
struct CountingResult
{
    Result result;
    const ShelvedStandard *standard = nullptr; ///< lives as long as the shelf
};

/// The mix of the sheets under the standard of the highest opened one; without a mix the highest
/// complete level, whatever its revision, or the highest opened one. Nothing when no sheet was
/// opened; answers that are not allowed, and standards that look at peers, give none.
std::optional<CountingResult> countingResult(const std::vector<LevelSheet> &sheets);

} // namespace core
