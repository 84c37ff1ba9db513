// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/standard.h"

#include <QString>

#include <optional>

namespace ui {

/// Rules, score lines and gradings in whole sentences of the language set. Window, paper and
/// command line draw the same codes with these words. Every function is pure; any thread.

/// "86.5", "−0.5": no trailing zeros, a true minus.
QString pointsText(core::Points points);
QString measureText(core::Measure measure);
/// "+1", "−0.5", "0".
QString signedPointsText(core::Points points);

/// What a clause is worth, as a sentence: "Each person −0.5, at most −2."
/// (每1人扣0.5分，最多扣2分。)
QString ruleWords(const core::Standard &standard, const core::Item &item,
                  const core::Clause &clause);
/// What holds for the item as a whole: its groups, its bounds, when it applies. Often empty.
QString itemWords(const core::Standard &standard, const core::Item &item);

/// How one line of the score came about: "2 × −0.5 = −1".
QString lineWords(const core::Standard &standard, const core::Item &item, const core::Line &line);
/// The same with the clause named before it: "Posts vacant: 2 × −0.5 = −1".
QString namedLineWords(const core::Standard &standard, const core::Item &item,
                       const core::Line &line);

/// A condition as the middle of a sentence. `item` is where it stands, for inputs without a name.
QString conditionWords(const core::Standard &standard, const core::Condition &condition,
                       const core::Item *item = nullptr);
QString referenceWords(const core::Standard &standard, const core::Reference &reference,
                       const core::Item *item = nullptr);

/// One step of the way from the total to the grade.
QString gradingWords(const core::Standard &standard, const core::GradingStep &step);
/// "3.5 short of Grade A", and what else bars it; the best grade says so. Empty without a grade.
QString marginWords(const core::Standard &standard, const std::optional<core::NextGrade> &next);

/// How an item or section is called in a sentence: "1.2 Posts" by its id, or the id itself.
QString itemCaption(const core::Standard &standard, const QString &id);
QString sectionCaption(const core::Standard &standard, const QString &id);

} // namespace ui
