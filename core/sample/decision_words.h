// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/decision.h"
#include "core/model/round.h"
#include "core/sample/dice.h"

namespace core {

/// What the sheets give where `decided` is to be decided: nearly always the same; a few times the
/// meeting goes below what the points say, more rarely above.
int computedFor(int decided, Dice &dice);

QString decisionDocument(const Round &round); ///< 唐组评〔2023〕4号

/// Why the decided grade differs from the computed one; empty when it does not.
QString decisionReason(const Decision &decision, Dice &dice);

} // namespace core
