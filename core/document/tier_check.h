// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/clause.h"

namespace core {

/// What is wrong with a row of tiers: those that no value can reach (ordinals), and whether some
/// values between two tiers fall to none. Tiers whose bounds are looked up are not judged.
struct TierVerdict
{
    std::vector<std::size_t> unreachable;
    bool gap = false;
    QString gapFrom; ///< the bounds beside the gap
    QString gapTo;
};

TierVerdict judgeTiers(const Clause &clause);

} // namespace core
