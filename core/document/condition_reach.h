// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/bounds.h"

namespace core {

/// At which totals a condition can hold, and at which it cannot fail: both err towards "can" and
/// "cannot be sure".
struct ConditionReach
{
    SpanSet may;
    SpanSet must;
};

/// `bounds` are those of the standard that the condition stands in; names are resolved.
ConditionReach reachOf(const Condition &condition, const StandardBounds &bounds);

} // namespace core
