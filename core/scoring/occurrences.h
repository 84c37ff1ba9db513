// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"
#include "core/model/sheet.h"

namespace core {

/// How often something happened, as `each` counts it.
struct Occurrences
{
    Fraction all;      ///< free ones and variants included, without factors; names with perMatter
    Fraction weighted; ///< without the free ones, times the factors
    bool afterFree = false; ///< anything is left when the free ones are gone
};

Occurrences occurrencesOf(const Rule &rule, InputType input, const ClauseAnswer &answer);

/// What the votes of a `votes` clause are worth on average: Σ worth × votes ÷ Σ votes. It is what
/// is measured, so gates and conditions read it too. There must be votes.
Fraction meanWorth(const Rule &rule, const ClauseAnswer &answer);

} // namespace core
