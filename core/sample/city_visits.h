// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/grade_plan.h"

#include <vector>

namespace core {

/// One sheet that is to be made.
struct CityVisit
{
    std::size_t organization = 0; ///< its place among the city's
    QDate day;
    Fate fate = Fate::GradeB;
    VisitState state = VisitState::HandedIn;
};

/// The sheets of a decided round (`place` in the plan) in the order in which they are worked off:
/// by day, then by affiliation.
std::vector<CityVisit> decidedVisits(const std::vector<CityOrganization> &organizations,
                                     const CityRound &round, std::size_t place,
                                     const GradePlan &plan, std::uint64_t seed);

/// Those of the open round: some handed in, some drafts, a dozen planned for today in one county,
/// others for the days around it.
std::vector<CityVisit> openVisits(const std::vector<CityOrganization> &organizations,
                                  const CityRound &round, const GradePlan &plan, std::uint64_t seed,
                                  const QDate &today);

} // namespace core
