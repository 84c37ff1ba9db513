// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rule.h"

namespace core {

InputType defaultInput(const Rule &rule);
bool isAllowed(const Rule &rule, InputType input);

} // namespace core
