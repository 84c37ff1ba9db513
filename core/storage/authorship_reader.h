// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <optional>

namespace core {

class Database;

/// Who gave an item of a sheet the answer that now stands, and when: as the log has it, for each
/// item names the op that its answer comes from.
struct Authorship
{
    AuthorId author;     ///< null: nobody had said who they are
    std::int64_t at = 0; ///< ms since 1970 UTC
};

/// Nothing while the item was never answered. `item` is its ordinal in the standard. Any thread,
/// with its own Database; some 30 µs.
std::optional<Authorship> readAuthorship(Database &db, const AssessmentId &sheet,
                                         std::uint32_t item);

} // namespace core
