// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding_list.h"

namespace core {

/// What the texts of a standard give away: ends that are not said (`end-unsaid`), deductions with
/// positive points (`sign`), numbers that no rule uses (`number-unused`), missing methods
/// (`method-missing`), vetoes without a document (`veto-basis`); and, against formalism,
/// `complaint-penalty`, `count-of-activity` and `paper-heavy`. Words: check_words.h.
///
/// A number counts as named by a text when it is points (0.5分), a share (95%, 九成) or counts
/// what the clause's input counts (4次); a time limit, an age or a year is none of the rule's
/// business. It is used when the clause works with it, when what reads its input compares with it,
/// or when it holds for the item as a whole; 万 and percent are tried both ways.
void checkTexts(Standard &standard, FindingList &findings);

} // namespace core
