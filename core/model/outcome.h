// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace core {

/// What an organization came to in a round over the levels of its assessors: the mix of its
/// standard, or the highest level that is complete. Points are thousandths.
struct Outcome
{
    QString level; ///< the one that counts; empty: the mix
    std::int64_t total = 0;
    std::int64_t possible = 0;
    bool complete = false;
    bool suspended = false;
    QString grade; ///< computed; empty while incomplete or suspended

    bool operator==(const Outcome &) const = default;
};

} // namespace core
