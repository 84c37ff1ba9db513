// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/organization_import.h"
#include "core/model/operation.h"

#include <vector>

namespace core {

class Database;

/// What the journal is to write for the accepted rows of a plan: of a new organization all
/// registers, of a known one what `changeEdits` makes of the difference, as of the day of import.
/// New ids come from `clock`.
std::vector<Edit> importEdits(Database &db, const ImportPlan &plan, const Clock &clock);

} // namespace core
