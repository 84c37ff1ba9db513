// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {
class Database;
}

namespace cli {

class Console;

/// Says it, when results that compare organizations are older than what they compare: a verb that
/// only reads cannot settle them.
void tellStaleCohorts(core::Database &db, Console &console);

} // namespace cli
