// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/city_organizations.h"

namespace core {

/// Tells what happened to the organizations from 2023 to today, and makes them what they are
/// after it (dissolved, of another sector). Events come in the order of their days.
void addEvents(CityPeople &people, std::uint64_t seed, const QDate &today);

} // namespace core
