// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/standard.h"

#include <QString>

namespace ui {

/// Pieces that the sentences of rules and of score lines share.

/// "−0.5" (扣0.5分), "+1" (得1分, or 加1分 where the item adds to what it has).
QString changeWords(const core::Item &item, core::Points points);
/// As `changeWords`, or "from … to …" where the inspector chooses.
QString worthWords(const core::Item &item, const core::Worth &worth);
/// "at least 90", with the bound as it stands in the standard.
QString tierWords(const core::Standard &standard, const core::Item &item,
                  const core::Clause &clause, const core::Tier &tier);
/// A threshold, target or tier with the clause's unit: "98%", "4 times".
QString boundWords(const core::Standard &standard, const core::Item &item,
                   const core::Clause &clause, const core::Reference &reference);
/// The beginning of a text, up to its first stop: what it is called in a sentence.
QString captionText(const QString &text);
/// What one occurrence is called: the clause's unit, or "occurrence" (次).
QString unitWords(const core::Clause &clause);
/// Parts of one sentence, put together: ", " or "，".
QString listWords(const QStringList &parts);

} // namespace ui
