// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/model/standard.h"

#include <QString>

#include <optional>

namespace ui {

/// Which of an item's texts.
enum class SheetText
{
    Note, ///< reason of the deduction
    Sample,
    Source,
    Remark,
};

/// What a typed text came to: an answer, or one sentence that says why it is none.
struct TypedAnswer
{
    std::optional<core::ClauseAnswer> answer;
    QString error;
};

/// Reads what an inspector types for a clause; full-width characters are taken as plain ones.
///
///     count    "3", with variants "2+1": two plain ones and one of the first variant
///     ratio    "63/120", "63/120-20": 20 are left out of the 120
///     check    1 or 0, Y or N, 是 or 否
///     choice   number of the option, its id or its label; a second number for its points
///     points   "2.5"; where only deductions are allowed the minus may be left out;
///              a judgement of each occurrence "2 1.5": two, 1.5 points together
///     number   "83.5"; a second number for the points of a tier with a range
///     votes    "30 5 2", in the standard's order
///     matters  "name; name: variant"
///     date     2023-07-03, 2023/7/3, 20230703, 2023年7月3日
///
/// An empty text is no answer and no error.
TypedAnswer parseAnswer(const core::Clause &clause, const QString &typed);

/// The answer as it would be typed: `parseAnswer` reads it back.
QString answerText(const core::Clause &clause, const core::ClauseAnswer &answer);

/// The answer as it is read, with labels and unit.
QString answerWords(const core::Clause &clause, const core::ClauseAnswer &answer);

/// What can be typed, for the item pane and as a placeholder.
QString answerHint(const core::Clause &clause);

/// Whether "nothing found" answers this clause; any other must be given beside it.
bool canBeClean(const core::Item &item, const core::Clause &clause);

/// Whether the clause takes an answer at all (a rank of items takes none).
bool takesAnswer(const core::Clause &clause);

/// Whether blanks separate numbers of which one more may follow `typed`.
bool takesAnotherNumber(const core::Clause &clause, const QString &typed);

/// Full-width digits, letters, signs and blanks as plain ones; all blanks simplified.
QString narrowed(const QString &typed);

} // namespace ui
