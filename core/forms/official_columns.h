// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/tables/table.h"

#include <optional>
#include <vector>

namespace core {

/// What a column of an official sheet holds.
enum class OfficialRole : std::uint8_t
{
    Number, ///< 序号
    Level,  ///< 一级指标, 考核项目: what holds the items, from the left inwards
    Text,   ///< 考核内容, 指标要求
    Points, ///< 分值
    Method, ///< 考核方式
    Rule,   ///< 评分标准
    Department,
    Score, ///< 自评得分, 扣分, 扣分原因: to be filled in, not part of the standard
    Remark,
    Unknown,
};

struct OfficialColumn
{
    int column = 0;
    QString heading;
    OfficialRole role = OfficialRole::Unknown;
};

/// Where an official sheet begins and what its columns are, guessed from the words of its headings
/// (one row, or two below each other).
struct OfficialHeading
{
    int firstRow = 0; ///< below the headings
    std::vector<OfficialColumn> columns;

    std::vector<int> levels() const;
    int columnOf(OfficialRole role) const; ///< −1 when there is none
};

/// The points that a cell of points, or the title of a block, names first: 5, 5分, （5分）.
std::optional<Points> pointsIn(const QString &text);
/// Those in brackets alone, as texts of items name them: 按期换届（5分）.
std::optional<Points> pointsNamedIn(const QString &text);

/// Nothing when no row names points and a text.
std::optional<OfficialHeading> officialHeading(const Table &table);

/// Of a block without headings: the widest column is the text, before it the number, behind it
/// points and rule. Its rows begin with the first.
OfficialHeading guessedHeading(const Table &block);

} // namespace core
