// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/standard_shelf.h"
#include "core/model/sheet.h"
#include "core/reporting/impact_tally.h"
#include "core/scoring/transfer.h"

namespace core {

/// A sheet that takes part: of the first scorer, not superseded.
struct ImpactSheet
{
    std::int64_t no = 0; ///< in the file
    AssessmentId id;
    std::int32_t organization = 0; ///< places in the report
    std::int32_t round = 0;
    std::int32_t pair = 0; ///< place in ImpactFacts::pairs
    std::int32_t rank = 0; ///< of its level among those of the older standard
};

/// One organization in one round: its sheets from the lowest level to the highest.
struct ImpactTask
{
    std::int32_t first = 0; ///< place in ImpactFacts::sheets
    std::int32_t count = 0;
};

/// A round by its local number in the file, and its tasks: those of ImpactFacts::tasks from `first`
/// up to, but not, `last`.
struct ImpactRoundFacts
{
    std::int64_t no = 0;
    int year = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A standard that sheets were made under, and the one in question for its sector.
struct ImpactPair
{
    const CompiledStandard *now = nullptr;
    const CompiledStandard *then = nullptr;
    AnswerTransfer transfer;
    ImpactPairing items;

    std::int64_t no = 0;       ///< of `now` in the file
    std::int32_t question = 0; ///< place of `then` in ImpactQuestion::standards

    bool mixes() const { return !now->standard.mix.empty() || !then->standard.mix.empty(); }

    bool readsEarlier() const { return now->readsEarlier || then->readsEarlier; }
};

/// What an impact run works on, read beforehand: small things of which all sheets need some. The
/// answers are read as they are scored.
struct ImpactFacts
{
    std::vector<Subject> subjects; ///< by organization; level and year are still to be filled in
    std::vector<ImpactPair> pairs;
    std::vector<ImpactRoundFacts> rounds;
    std::vector<ImpactSheet> sheets; ///< by round, organization, level
    std::vector<ImpactTask> tasks;   ///< by round, organization
};

/// Fills the lists of `report` (standards, grades, rounds, organizations, items, empty bands) and
/// what is needed to fill in its figures. `shelf` must outlive the facts.
ImpactFacts readImpactFacts(Database &db, StandardShelf &shelf, const ImpactQuestion &question,
                            ImpactReport &report);

} // namespace core
