// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"

namespace core {

/// One scored point of an item: what is typed and what it is worth.
struct Clause
{
    QString id; ///< unique in its item
    QString text;
    Rule rule;
    InputType input = InputType::None;
    QString inputLabel;
    QString inputUnit;
    QString group;
    std::optional<Condition> when; ///< false: no delta, no gap
    QString department;
    std::int32_t ordinal = -1;      ///< in the whole standard
    std::int32_t groupOrdinal = -1; ///< in the item's groups
};
} // namespace core
