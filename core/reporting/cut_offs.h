// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"
#include "core/reporting/overview.h"

namespace core {

/// The least total that each grade's rule asks for, best grade first; grades whose rule asks for
/// none, or for one that differs between organizations, are left out.
std::vector<CutOff> cutOffsOf(const Standard &standard);

/// What all of them have in common.
std::vector<CutOff> sharedCutOffs(const std::vector<std::vector<CutOff>> &all);

} // namespace core
