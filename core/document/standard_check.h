// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/model/standard.h"

namespace core {

/// What can be said of a standard besides its schema: names, circles, tiers, sums, numbers.
/// Fills in the ordinals of names on the way.
Findings checkStandard(Standard &standard);

} // namespace core
