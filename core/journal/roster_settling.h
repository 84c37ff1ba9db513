// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"

#include <cstdint>

namespace core {

class Database;
class Placing;

/// An op of the roster is in the log: to be read by the next `settleRoster`.
void noteRosterOp(Database &db, const OpName &op);

/// Makes the tables of the roster again from its ops, and puts those of them into quarantine that
/// do not count. Looks at no other op. For `rebuildState`.
void deriveRoster(Database &db);

/// What became of ops that were in the log when the roster changed.
struct Resorted
{
    std::int64_t taken = 0; ///< out of quarantine
    std::int64_t left = 0;  ///< put into it
};

/// Puts right what was let or refused before it was known whose things are (`belonging.h`). Inside
/// a transaction; whoever holds numbers of rows or a `Projection` must let go of them when anything
/// was done.
Resorted settlePlaces(Database &db, Placing &placing);

/// After ops of the roster came: reads the roster, and sorts what is in the log anew. Only streams
/// whose power is another are looked at. What counts from now on is taken in where it is, as if it
/// came now; when anything counts no more, all state is made again from the log, because taking an
/// op out of the rows is nothing that they remember enough for. Inside a transaction; whoever holds
/// numbers of rows or a `Projection` must let go of them when `left` is not 0.
///
/// Measured without optimization on two busy cores: 5,000 organizations go into quarantine as they
/// come in 0.10 s, and out of it by a grant in 0.7 s; to make 12,500 ops of the sample city again
/// takes 2.8 s, as long as `rebuild`, whether one op went out or many. To begin a roster looks at
/// no op at all, because the release that goes with it covers what is there.
Resorted settleRoster(Database &db);

/// A version that knew no roster, or no register of duplicates, took their ops in and left them
/// unread: after the upgrade they are looked for in the whole log, once. True when there was
/// anything to settle.
bool settleUnreadRoster(Database &db);

} // namespace core
