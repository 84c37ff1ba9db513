// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <cstdint>
#include <set>

namespace core {

class Database;

/// The items of a sheet, by their ordinals, of which offices gave different answers and nobody has
/// chosen yet: what is shown of them is provisional.
std::set<std::uint32_t> readConflictItems(Database &db, const AssessmentId &sheet);

/// The sheets that have such items.
std::set<AssessmentId> readSheetsInConflict(Database &db);
int countSheetsInConflict(Database &db, const Filter &filter); ///< whatever the filter's round

} // namespace core
