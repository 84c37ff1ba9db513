// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding_list.h"

namespace core {

/// What a standard asks for in vain: a gate, or a `record` of type count, number, ratio or check,
/// that no condition and no reference reads (`input-unread`); a veto that changes nothing
/// (`veto-dead`): no grading rule of vetoes names it, it can never fire, or what it does to the
/// grade is nothing. Reading a gate reads its first clause. Names must be resolved.
void checkUses(Standard &standard, FindingList &findings);

/// Whether any answer makes the veto fire.
bool canFire(const Item &veto);

} // namespace core
