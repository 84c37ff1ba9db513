// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"

namespace core {

/// Something in a standard that cannot be worked out.
struct RuleProblem
{
    enum class Kind : std::uint8_t
    {
        Unknown,  ///< a name that the standard does not have
        Mismatch, ///< a comparison that makes no sense
        Circular, ///< something that reads itself
    };

    Kind kind = Kind::Unknown;
    QString path; ///< JSON path
    QString section;
    QString item;
    QString clause;
    QString detail; ///< English
    QString name;   ///< the unknown name, or the chain of a circle
};

/// Fills in the ordinals of all names that conditions, references, grading and groups hold.
std::vector<RuleProblem> resolveNames(Standard &standard);

} // namespace core
