// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json_path.h"

#include <QString>

namespace core {

/// A rule of `type` (as documents write it: "each", "tiers" …) to begin with, in place of `old`:
/// what both have is kept (points, limit, options …), what the new one cannot do without is there,
/// what it does not know is gone. `itemPoints` is what the item is worth: full for the best answer.
Json ruleOfType(const QString &type, const Json &old, const QByteArray &itemPoints);

/// The draft with another type of rule at a clause. Its input goes back to what that rule asks by
/// default, label and unit stay. Where the clause is the item's only one, the item then starts
/// where such a rule needs it: full for a deduction, at 0 for points that are earned.
Json withRuleType(const Json &draft, const JsonPath &clause, const QString &type);

/// Whether a rule of this type gives points instead of taking them off.
bool givesPoints(const QString &type);

} // namespace core
