// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/overview.h"

namespace core {

/// The path to the targets of `grade`, from what was read. A target of 0 % (C to zero) is no path.
Trajectory trajectoryOf(const Statistics &statistics, const std::vector<Target> &targets,
                        const QDate &today);

/// Where the path stands on `day`, in 1/1000 %, rounded half up; 0 outside of it.
std::int64_t requiredOn(const Trajectory &trajectory, const QDate &day);

} // namespace core
