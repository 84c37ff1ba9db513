// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/frozen_results.h"

#include <vector>

namespace core {

class Database;

/// What an organization's levels come to together, and the scope that it is stored in.
struct FreezingMix
{
    QString scope;
    FrozenMix mix;
};

/// The mixes that a freezing of the round stores beside the results of its sheets, when it leaves
/// these sheets out (by key). What no earlier batch has stored, by scope and organization:
///
///     for (FreezingMix &mix : mixesToFreeze(db, round, leftOut)) …
///
/// Decision: a mix is more than what was frozen of its levels where quotas, rank classes or peers
/// say what it comes to: then it hangs on the mixes of all others, some of which a later batch
/// freezes with other totals. So it is stored with the batch that freezes the last of its sheets,
/// once it is complete; with the last batch also where it never became so.
///
/// Throws what scoring throws. Thread: that of the Database.
std::vector<FreezingMix> mixesToFreeze(Database &db, const RoundId &round,
                                       const std::vector<AssessmentId> &leftOut);

/// Finds the mixes of freezings that came while the file was of a format that had no room for them.
void settleUnreadMixes(Database &db);

} // namespace core
