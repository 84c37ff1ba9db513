// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <functional>
#include <map>

namespace core {

/// Which of organizations that are said to be one, entered twice, stands for all of them. `sameAs`
/// says of each that it is another one; `isKnown` whether an organization has come at all. Answers
/// for each key that occurs which one is shown in its place; itself where nothing is.
///
/// The one that nothing leads away from stands. Where offices said it of each other in different
/// directions, it is the one with the least key, which was entered first; where it has not come,
/// the least of those that have. So the answer hangs on what is said and not on the order. Pure.
std::map<Key, Key> standingFor(const std::map<Key, Key> &sameAs,
                               const std::function<bool(const Key &)> &isKnown);

} // namespace core
