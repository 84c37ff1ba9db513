// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/operation.h"

#include <optional>
#include <vector>

namespace core {

class Database;

/// That something stood here and was taken out of every copy.
struct RedactedPlace
{
    AssessmentId sheet;
    std::uint32_t item = 0;
    Register reg = Register::Remarks;
    QString reason;
    std::int64_t at = 0; ///< ms since 1970 UTC
    AuthorId author;     ///< null: nobody had said who they are
};

/// Of all sheets, or of one; the oldest first.
std::vector<RedactedPlace> readRedactions(Database &db,
                                          const std::optional<AssessmentId> &sheet = std::nullopt);

} // namespace core
