// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/item.h"
#include "core/model/result.h"
#include "core/model/standard.h"

namespace core {

/// The fixed English notation of results, for machines and logs: "2 × −0.5". The window and the
/// paper phrase the same codes in the reader's language.
QString notationOf(const Line &line, const Item &item);
QString notationOf(const GradingStep &step, const Standard &standard);

} // namespace core
