// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/model/sheet.h"
#include "core/model/standard.h"

namespace core {

/// Reads what was typed for one clause. Throws Error(Invalid) for what is out of range, lacks a
/// key, or is a word that the rule does not know.
void readClauseAnswer(const Clause &clause, const Json &json, ClauseAnswer &answer);

} // namespace core
