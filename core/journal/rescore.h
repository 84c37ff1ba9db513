// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <functional>
#include <optional>

namespace core {

class Database;

/// Told how many sheets are done; answers false to stop, then throws Error(Cancelled) and nothing
/// was changed.
using ScoreProgress = std::function<bool(std::int64_t)>;

struct RescoreOutcome
{
    std::int64_t sheets = 0;
    std::int64_t changed = 0; ///< results that are not what they were
};

/// Scores the sheets of `round` again, or of all rounds that are not frozen, and keeps the results,
/// in one transaction. Results are derived state, so this is no step that could be undone. Throws
/// Error(Missing) when there is no such round, Error(Refused) when it is frozen.
RescoreOutcome rescore(Database &db, const std::optional<RoundId> &round,
                       const ScoreProgress &progress = {});

} // namespace core
