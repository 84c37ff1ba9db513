// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"

namespace cli {

class Console;
struct Call;

/// `rescore WORKBOOK --standard FILE`: who would be graded differently under another standard.
/// Reads only.
Exit showImpact(const Call &call, Console &console);

} // namespace cli
