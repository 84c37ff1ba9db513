// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/round_mixes.h"
#include "core/journal/sheet_results.h"
#include "core/journal/standard_shelf.h"
#include "core/model/round.h"
#include "core/model/sheet.h"

#include <vector>

namespace core {

/// One sheet of an organization in a round, by the first scorer of its level, with its answers.
struct LevelSheet
{
    std::int64_t no = 0; ///< in the file
    MixName mix;         ///< that it takes part in
    AssessmentId id;
    QString level;
    VisitState state = VisitState::Planned;
    QDate visit;
    const ShelvedStandard *standard = nullptr; ///< lives as long as the shelf
    bool isOpened = false;                     ///< anything was ever answered
    bool isFrozen = false;                     ///< it is, or its round as a whole
    Sheet sheet;
    Subject subject;
    /// As it was frozen, or among its peers as they are; nothing: its answers are not allowed, or
    /// came after its round was frozen.
    std::optional<Result> result;

    bool takesPart() const { return isFrozen ? result.has_value() : isOpened; }
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

/// The mix of the sheets under the standard of the highest that takes part; without a mix the
/// highest complete level, whatever its revision, or the highest that takes part. Nothing when none
/// does. What was frozen is told as it was; a mix among peers is made with those of its whole
/// round. Of a mix, items and sections are those of the highest level in it.
std::optional<CountingResult> countingResult(const std::vector<LevelSheet> &sheets,
                                             RoundMixes &mixes);

/// What an organization came to in a round, beside each of its sheets in a list.
struct Counting
{
    QString level; ///< the one that counts; empty: the mix
    std::int64_t total = 0;
    std::int64_t possible = 0;
    bool complete = false;
    bool suspended = false;
    bool provisional = false; ///< it hangs on peers, and its round is open
    QString grade;            ///< empty while incomplete or suspended
    bool differs = false;     ///< its levels came to different totals
};

/// By entry; nothing where none of the organization's sheets was scored. Entries are those of whole
/// rounds: without a mix nothing else is read, and where one was made among peers the whole round.
std::vector<std::optional<Counting>> countingOf(Database &db, StandardShelf &shelf,
                                                const std::vector<AssessmentEntry> &entries);

} // namespace core
