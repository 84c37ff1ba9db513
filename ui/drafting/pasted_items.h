// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/json.h"
#include "core/tables/table.h"

#include <vector>

namespace ui {

/// Items from a block of a spreadsheet, or from lines of text, for the draft that is open: texts
/// word for word, points, number, method, and a clause with each scoring text. Which rule a clause
/// follows is left to choose; the check of the draft asks for it.
///
///     view.insertItems(pastedItems(core::readPastedBlock(clipboard)));
///
/// Columns are known by their headings (编号, 内容, 分值, 评分标准, 考评方式 …); without headings
/// the widest column is the text, the next one to its right the scoring text, and one of numbers
/// the points. A row with a scoring text alone adds a clause to the item above; sums are left out.
/// Their ids are empty: whoever inserts them gives them. Pure; any thread.
std::vector<core::Json> pastedItems(const core::Table &block);

} // namespace ui
