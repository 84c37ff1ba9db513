// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/organization_import.h"
#include "core/model/operation.h"

#include <vector>

namespace core {

/// What the journal is to write for the accepted rows of a plan: of a new organization all
/// registers, of a known one those that change. New ids come from `clock`.
std::vector<Edit> importEdits(const ImportPlan &plan, const Clock &clock);

} // namespace core
