// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/model/standard.h"

namespace core {

/// What can be said of a standard besides its schema: names, circles, tiers, sums, numbers; what
/// its texts give away (text_check.h); what is asked for in vain (use_check.h); which grades nobody
/// can have (grade_check.h). The last two look only at a standard without errors. `breaches` are
/// those of its schema; a clause that is broken is not judged by its text as well. Fills in the
/// ordinals of names on the way.
Findings checkStandard(Standard &standard, const Findings &breaches = {});

} // namespace core
