// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"
#include "core/sample/dice.h"

namespace core {

/// All that the sample's standards read of an organization of `sector`, within the ranges of
/// resources/sample/README.md.
Attributes attributesFor(const QString &sector, bool newlyFounded, Dice &dice);

} // namespace core
