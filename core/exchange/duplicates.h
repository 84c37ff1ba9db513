// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/organization_import.h"
#include "core/model/decision.h"
#include "core/model/operation.h"
#include "core/model/round.h"

#include <vector>

namespace core {

class Database;

/// Organizations that bear one code because two offices entered them apart: found, and merged into
/// one entry. Merging writes of each entry that goes that it is the kept one, and nothing else is
/// written again: its sheets, decisions and events are shown under the kept entry from then on,
/// those that come later too, and all of it is taken back by one undo. Where two offices merge in
/// different directions, every copy shows the same one (`core/model/duplicate.h`).
///
///     for (const Duplicates &found : readDuplicates(db))
///         journal.apply(Action::MergeDuplicates,
///                       mergeEdits(planMerge(found, found.entries.front().organization.id)));
///
/// Thread: that of its Database; planning is pure.

/// One of several organizations with one code, and what hangs on it.
struct DuplicateEntry
{
    Organization organization;
    std::vector<AssessmentEntry> sheets;
    std::vector<Decision> decisions;
    std::int64_t events = 0;

    QString id() const;           ///< eight letters and digits, the same in every copy
    std::int64_t entered() const; ///< ms since 1970 UTC, by the clock of who entered it
};

struct Duplicates
{
    QString code;
    std::vector<DuplicateEntry> entries; ///< the one that is proposed to be kept first
};

/// By code. The entry with more that is handed in and decided is proposed, then the older one.
std::vector<Duplicates> readDuplicates(Database &db);
std::int64_t countDuplicates(Database &db); ///< codes that several organizations bear

/// Two sheets for one round and level: the one of the kept entry keeps its place, the other becomes
/// that of a further scorer.
struct MeetingSheets
{
    AssessmentEntry kept;
    AssessmentEntry gone;
};

/// Two decisions on one round's grade: both stay, and the later day holds.
struct MeetingDecisions
{
    Decision kept;
    Decision gone;
};

/// What merging would do.
struct DuplicateMerge
{
    DuplicateEntry kept; ///< with its gaps filled from the others
    std::vector<DuplicateEntry> gone;
    std::vector<FieldChange> filled;    ///< of the kept one: `before` is empty
    std::vector<FieldChange> differing; ///< `before` stands, `after` is what the other one says
    std::vector<MeetingSheets> sheets;
    std::vector<MeetingDecisions> decisions;
    Organization before; ///< the kept one as it is
};

/// Throws Error(Missing) when none of the entries is `kept`.
DuplicateMerge planMerge(const Duplicates &duplicates, const OrganizationId &kept);
std::vector<Edit> mergeEdits(const DuplicateMerge &merge);

/// The entries that stand under the organization are organizations of their own again.
std::vector<Edit> separateEdits(Database &db, const OrganizationId &organization);

} // namespace core
