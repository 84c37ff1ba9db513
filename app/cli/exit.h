// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace cli {

/// What a script learns from the exit status.
enum class Exit
{
    Done = 0,
    No = 1,       ///< the answer is no: a check failed, findings
    Usage = 2,    ///< wrong usage
    BadInput = 3, ///< what was read breaks a rule
    NoAccess = 4, ///< cannot read or write
    Refused = 5,  ///< refused for safety: authority, newer format
};

Exit exitFor(core::Failure failure);

} // namespace cli
