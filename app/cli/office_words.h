// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/roster.h"

#include <nlohmann/json_fwd.hpp>

namespace cli {

class Console;

/// The fixed words of the roster, for machines and as options.
QString kindWord(core::OfficeKind kind);
QStringList kindWords();
core::OfficeKind kindOf(const QString &word);
QString reasonWord(core::QuarantineReason reason);

nlohmann::ordered_json quarantineJson(const std::vector<core::QuarantineCount> &counts);

/// Says whose ops are in quarantine, how many and why; nothing when there are none.
void tellQuarantine(const std::vector<core::QuarantineCount> &counts, Console &console);

} // namespace cli
