// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/sheet.h"
#include "core/model/standard.h"

namespace core {

/// How one item of a draft would score, with answers that somebody tries out.
struct Trial
{
    std::optional<ItemResult> result;
    QStringList missingAttributes; ///< of the organization that is tried
    QString why;                   ///< English: why it cannot be tried; empty when it can
};

/// Scores item `ordinal` alone, whatever faults the rest of the draft has; an item that reads
/// others is scored with all of them, and then the draft must be in order. `sheet` is by the
/// ordinals of the draft. Pure; any thread.
Trial tryItem(const Standard &draft, std::int32_t ordinal, const Sheet &sheet,
              const Subject &subject);

} // namespace core
