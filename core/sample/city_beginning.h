// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/operation.h"
#include "core/model/round.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace core {

/// The holders of office who write: one for the city and one for each county, zone and committee.
std::map<QString, Author> cityAuthors(std::uint64_t seed);

/// What stands before the first organization: authors, divisions, committees, standards, the
/// target of at least 50 % A by the end of 2025.
std::vector<Edit> beginningEdits(const std::map<QString, Author> &authors,
                                 const std::vector<Edit> &standards);

} // namespace core
