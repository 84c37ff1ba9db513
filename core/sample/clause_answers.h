// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/sample/dice.h"
#include "core/scoring/compiled_standard.h"

namespace core {

/// How badly a clause is met: 0 as well as can be, up to this.
inline constexpr int worstSeverity = 4;

/// What an answer is made from; `sheet` holds the answers that came before it.
struct AnswerPlace
{
    const CompiledStandard &standard;
    const Subject &subject;
    const Sheet &sheet;
};

/// Types one clause as an inspector would who found it so: every kind of rule but `rank`.
void answerClause(const AnswerPlace &place, const Clause &clause, int severity, Dice &dice,
                  ClauseAnswer &answer);

/// Whether "nothing found" answers this clause; all others must be given beside it.
bool isKeptWhenClean(const Item &item, const Clause &clause);

/// Whether a condition on attributes and the year holds; others are taken to.
bool holdsFor(const Condition &condition, const Subject &subject);

} // namespace core
