// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/forks.h"

#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace cli {

class Console;

/// A sentence for each pair of logs of one name that nobody has looked at yet.
void tellForks(const std::vector<core::Fork> &forks, Console &console);
void tellForks(core::Database &db, Console &console);

nlohmann::ordered_json forksJson(const std::vector<core::Fork> &forks);

} // namespace cli
