// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/document/json.h"
#include "core/drafting/parts.h"
#include "core/tables/table.h"

#include <optional>
#include <vector>

namespace core {

/// An official sheet, as a file or as a pasted block, turned into a draft.
struct OfficialDraft
{
    std::optional<Json> draft; ///< nothing when no row of headings was understood
    Findings findings;         ///< with their cells
};

/// Sections, items with their text, number and points, and for each scoring text a clause without
/// a rule: which rule it is, is left to choose, and the check of the draft asks for it. Texts are
/// kept word for word, misprints included.
///
/// Columns are guessed from their headings (序号, 项目, 考核内容, 分值, 评分标准, 扣分原因 …, up
/// to four levels). Merged or empty cells of a level repeat the one above; a row whose points are
/// joined to those above it, or that has a scoring text alone, adds to the item above. A line
/// across the sheet (一、组织建设（20分）) begins a section; 合计 is taken as the total. Points
/// that no column names are taken from the text: 按期换届（5分）. Items below 加分, 减分 or 否决
/// get that kind. What is not taken is a warning with its cell.
///
///     OfficialDraft sheet = draftFromOfficial(readPastedBlock(clipboard), head);
///
/// Pure; any thread.
OfficialDraft draftFromOfficial(const Table &table, const DraftHead &head);
/// The first sheet of a file that has the headings of an official one.
OfficialDraft draftFromOfficial(const std::vector<Table> &tables, const DraftHead &head);

/// A block that is laid into a draft: sections where it names them, else items. Its ids are to be
/// given anew.
struct PastedSheet
{
    std::vector<Json> sections;
    std::vector<Json> items;
    int count = 0; ///< of items, those in sections too
    Findings findings;
};

/// Takes over a block in the same way. Without headings the widest column is the text, what stands
/// before it the number, numbers behind it are points; lines of text are items of their own.
PastedSheet pastedSheet(const Table &block);

} // namespace core
