// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/sheet.h"
#include "core/scoring/grade_book.h"
#include "core/scoring/score.h"

#include <functional>

namespace core {

/// The answers at one level of assessors; `subject->level` names it.
struct LevelAnswers
{
    const Sheet *sheet = nullptr; ///< null: see `unpack`
    const Subject *subject = nullptr;
    /// As it was frozen: it stands as it is. Totals, sections and items are read of it, as
    /// `decodeItems` reads them; among the others of its level it is a peer by its answers.
    const Result *settled = nullptr;
    /// Of very many, answers are unpacked when they are needed: into a clear sheet of the standard,
    /// where items are named, those at least. Called by two threads at a time.
    std::function<void(Sheet &into, const std::vector<char> *items)> unpack{};
};

/// An organization with its answers.
struct LeveledAnswers
{
    std::vector<LevelAnswers> levels; ///< each once, each listed by the standard
    /// The grade that its mix has for good; it stays a peer of the other mixes. See GradeBook.
    std::optional<std::int32_t> decided{};
};

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

/// Told an organization, by its place, and its result, which lives until the next one.
using LeveledTell = std::function<void(std::size_t organization, const Result &result)>;

/// Scores organizations over the levels of their assessors, each level among its peers: the mix,
/// or the highest complete level. All results with their reasons, but for settled ones that were
/// read without.
LeveledResults scoreLevels(const CompiledStandard &standard,
                           const std::vector<LeveledAnswers> &organizations,
                           const GroupSizes &sizes = {});

/// The same one after the other, for who keeps little of many; a mix in no more detail than asked
/// for.
std::vector<LevelRefusal> scoreLevels(const CompiledStandard &standard,
                                      const std::vector<LeveledAnswers> &organizations,
                                      const GroupSizes &sizes, Detail detail,
                                      const LeveledTell &tell);

} // namespace core
