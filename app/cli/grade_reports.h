// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exit.h"

namespace cli {

class Console;
struct Call;

/// The grade reports that the call names: of one organization, a county or all; of the round
/// named, else of each organization's newest sheet with an answer.
Exit gradeReports(const Call &call, Console &console);

} // namespace cli
