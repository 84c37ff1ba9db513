// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/cell_scanner.h"
#include "core/forms/form_words.h"

namespace core {

/// The notation of conditions and references (cell_notation.h), piece by piece.

std::optional<Json> readCondition(CellScanner &scanner);
std::optional<Json> readReference(CellScanner &scanner);
/// Only what is looked up: 属性[…], 录入[…], 逐年(…), 往轮…, or JSON.
std::optional<Json> readLookup(CellScanner &scanner);

/// Empty when the notation has no words for it.
QString conditionNotation(const Json &condition, FormLanguage language);
QString referenceNotation(const Json &reference, FormLanguage language);

} // namespace core
