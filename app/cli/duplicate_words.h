// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace core {
class Database;
}

namespace cli {

class Console;

/// Says, where there are any, that several organizations bear one code and what to do about it.
void tellDuplicates(std::int64_t codes, Console &console);
void tellDuplicates(core::Database &db, Console &console);

} // namespace cli
