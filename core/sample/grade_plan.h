// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/city_calendar.h"
#include "core/sample/city_organizations.h"

#include <vector>

namespace core {

/// What a round brings to an organization.
enum class Fate : std::uint8_t
{
    None, ///< not looked at: not founded yet, dissolved, exempt, left for later
    GradeA,
    GradeB,
    GradeC,
    Suspended,  ///< a veto puts the decision off
    Superseded, ///< begun under the sector that it then left
};

/// By organization, then by round that is decided (the open one has none).
using GradePlan = std::vector<std::vector<Fate>>;

/// Gives every organization its way through the rounds: better ones are A, the weakest are C, and
/// who is better moves with time, in and out. At each round's end the standing grades are as near
/// to its shares as counts allow, by the field's definition: decided grade in force ÷ those to be
/// assessed (living, not exempt on that day).
GradePlan planGrades(const std::vector<CityOrganization> &organizations,
                     const std::vector<CityRound> &rounds, std::uint64_t seed);

} // namespace core
