// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/organization_import.h"

#include <vector>

namespace core {

/// What differs between two states of one organization, field by field.
std::vector<FieldChange> changesBetween(const Organization &before, const Organization &after);

} // namespace core
