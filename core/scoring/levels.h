// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/sheet.h"
#include "core/scoring/grade_book.h"
#include "core/scoring/score.h"

namespace core {

/// The answers at one level of assessors; `subject->level` names it.
struct LevelAnswers
{
    const Sheet *sheet = nullptr;
    const Subject *subject = nullptr;
    /// As it was frozen: it stands as it is, is scored no more, and is nobody's peer here. Totals,
    /// sections and items are read of it, as `decodeItems` reads them.
    const Result *settled = nullptr;
};

/// An organization with its answers: each level once, each listed by the standard.
using LeveledAnswers = std::vector<LevelAnswers>;

/// An assessment that was refused.
struct LevelRefusal
{
    std::size_t organization = 0; ///< place in what was scored
    std::size_t level = 0;        ///< place in its answers
    QString where;
    QString why; ///< English
};

struct LeveledResults
{
    std::vector<std::optional<Result>> results; ///< by organization; nothing: all were refused
    std::vector<LevelRefusal> refused;          ///< by organization, then level
};

/// Scores organizations over the levels of their assessors, each level among its peers: the mix,
/// or the highest complete level. All results with their reasons, but for settled ones that were
/// read without.
LeveledResults scoreLevels(const CompiledStandard &standard,
                           const std::vector<LeveledAnswers> &organizations,
                           const GroupSizes &sizes = {});

} // namespace core
