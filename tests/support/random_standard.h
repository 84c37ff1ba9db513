// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"
#include "tests/support/random_json.h"

namespace core::test {

/// What a random standard may hold.
struct Wishes
{
    bool cohort = true;   ///< ranks, peers, quotas, rank classes
    bool oddTexts = true; ///< texts that spreadsheets and scanners stumble over
    bool outside = true;  ///< attributes, earlier rounds, the grade held
    bool ranges = true;   ///< options and tiers in which the inspector chooses the points
};

/// A document without errors that uses every rule, condition and setting sooner or later; the same
/// for the same seed. Nothing in it reads itself.
Json randomStandard(Chance &chance, const Wishes &wishes = {});

/// The answers of one organization to a standard of `randomStandard` without ranges, as an object
/// of items: all that is asked for, sometimes "not applicable".
Json randomAnswers(Chance &chance, const Standard &standard);

} // namespace core::test
