// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/official_columns.h"

#include "core/document/text_marks.h"
#include "core/tables/cell_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace core {
namespace {

using namespace Qt::StringLiterals;

struct RoleWords
{
    OfficialRole role;
    QStringList words;
};

/// The first that a heading holds decides, so what is narrower stands first.
const std::vector<RoleWords> &roleWords()
{
    using Role = OfficialRole;
    static const std::vector<RoleWords> words = {
        {Role::Score,
         {u"扣分原因"_s, u"扣分情况"_s, u"扣分说明"_s, u"扣分事由"_s, u"自评"_s, u"自查"_s,
          u"得分"_s, u"打分"_s, u"评分情况"_s, u"实得"_s, u"考核分"_s, u"检查情况"_s, u"存在问题"_s,
          u"县级评"_s, u"乡镇评"_s, u"复核"_s}},
        {Role::Rule,
         {u"评分标准"_s, u"评分办法"_s, u"评分方法"_s, u"评分细则"_s, u"评分依据"_s, u"评分说明"_s,
          u"计分办法"_s, u"计分标准"_s, u"计分方法"_s, u"扣分标准"_s, u"赋分标准"_s, u"考核标准"_s,
          u"评价标准"_s, u"评定标准"_s, u"加分标准"_s, u"计分规则"_s, u"评分规则"_s}},
        {Role::Method,
         {u"考核方式"_s, u"考核方法"_s, u"考评方式"_s, u"考评方法"_s, u"检查方式"_s, u"检查方法"_s,
          u"评价方式"_s, u"评价方法"_s, u"查验方式"_s, u"验收方式"_s, u"方式方法"_s, u"查看方式"_s,
          u"数据来源"_s, u"佐证"_s}},
        {Role::Points,
         {u"分值"_s, u"标准分"_s, u"满分"_s, u"基础分"_s, u"权重分"_s, u"分数"_s, u"权重"_s}},
        {Role::Department,
         {u"责任单位"_s, u"责任部门"_s, u"牵头"_s, u"考核单位"_s, u"考评单位"_s, u"主管部门"_s}},
        {Role::Level,
         {u"一级"_s, u"二级"_s, u"三级"_s, u"四级"_s, u"类别"_s, u"分类"_s, u"板块"_s, u"维度"_s,
          u"大项"_s, u"项目名称"_s, u"考核项目"_s, u"考评项目"_s, u"评价项目"_s, u"检查项目"_s,
          u"指标名称"_s, u"任务"_s}},
        {Role::Text, {u"内容"_s, u"要求"_s, u"要点"_s, u"指标"_s, u"小项"_s, u"具体"_s, u"标准"_s}},
        {Role::Level, {u"项目"_s}},
        {Role::Remark, {u"备注"_s, u"说明"_s}},
        {Role::Number, {u"序号"_s, u"编号"_s, u"项号"_s, u"号"_s}},
    };
    return words;
}

OfficialRole roleOf(const QString &heading)
{
    QString plain = halfWidth(heading);
    plain.removeIf([](QChar character) { return character.isSpace(); });
    if (plain.isEmpty() || plain.size() > 20)
        return OfficialRole::Unknown;
    for (const RoleWords &one : roleWords()) {
        for (const QString &word : one.words) {
            if (plain.contains(word))
                return one.role;
        }
    }
    return OfficialRole::Unknown;
}

/// Whether a heading of this row is joined over several columns, so that the next row goes on.
bool hasSecondRow(const Table &table, int row)
{
    return std::any_of(table.merges.begin(), table.merges.end(), [row](const MergedCells &merge) {
        return merge.row == row && merge.rows == 1 && merge.columns > 1;
    });
}

OfficialHeading headingAt(const Table &table, int row)
{
    OfficialHeading heading;
    const bool two = hasSecondRow(table, row);
    heading.firstRow = row + (two ? 2 : 1);
    for (int column = 0; column < table.columns(); ++column) {
        OfficialColumn one{column, table.cell(row, column)};
        if (two)
            one.heading += table.cell(row + 1, column);
        one.role = roleOf(one.heading);
        heading.columns.push_back(one);
    }
    return heading;
}

/// 5, 5分.
bool isPointsCell(const QString &cell)
{
    QString plain = halfWidth(cell).trimmed();
    if (plain.endsWith(u'分'))
        plain.chop(1);
    return pointsFrom(plain.trimmed()).has_value();
}

/// A row with a number of its own is content: headings have none.
bool holdsNumber(const Table &table, int row)
{
    const std::vector<QString> &cells = table.rows[static_cast<std::size_t>(row)];
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        return measureFrom(halfWidth(cell).trimmed()).has_value();
    });
}

int understood(const OfficialHeading &heading)
{
    return static_cast<int>(
        std::count_if(heading.columns.begin(), heading.columns.end(),
                      [](const OfficialColumn &one) { return one.role != OfficialRole::Unknown; }));
}

/// Without a column of contents the innermost level is the text of the items.
void settleText(OfficialHeading &heading)
{
    if (heading.columnOf(OfficialRole::Text) >= 0)
        return;
    const auto last =
        std::find_if(heading.columns.rbegin(), heading.columns.rend(),
                     [](const OfficialColumn &one) { return one.role == OfficialRole::Level; });
    if (last != heading.columns.rend())
        last->role = OfficialRole::Text;
    else if (heading.columnOf(OfficialRole::Rule) >= 0)
        heading.columns[static_cast<std::size_t>(heading.columnOf(OfficialRole::Rule))].role =
            OfficialRole::Text;
}

/// Only the first column of each kind counts, levels apart; a second text is an inner level's.
void settleTwice(OfficialHeading &heading)
{
    for (std::size_t n = 0; n < heading.columns.size(); ++n) {
        OfficialColumn &one = heading.columns[n];
        const bool once = one.role != OfficialRole::Level && one.role != OfficialRole::Score &&
                          one.role != OfficialRole::Unknown;
        if (!once || heading.columnOf(one.role) == one.column)
            continue;
        if (one.role == OfficialRole::Text) {
            heading.columns[static_cast<std::size_t>(heading.columnOf(OfficialRole::Text))].role =
                OfficialRole::Level;
            continue;
        }
        one.role = OfficialRole::Unknown;
    }
}
} // namespace

/// The first points that a text names: 5, 5分, （5分）.
std::optional<Points> pointsIn(const QString &text)
{
    const QString plain = halfWidth(text).trimmed();
    if (const auto points = pointsFrom(plain))
        return points;
    const std::vector<TextNumber> numbers = numbersIn(plain);
    const auto found = std::find_if(numbers.begin(), numbers.end(), [](const TextNumber &number) {
        return number.kind == TextNumber::Kind::Points;
    });
    return found == numbers.end() || found->value.millionths % 1000 != 0
               ? std::nullopt
               : std::optional(Points{found->value.millionths / 1000});
}

/// 5 in “… （5分）”, as texts name their points where no column does.
std::optional<Points> pointsNamedIn(const QString &text)
{
    static const QRegularExpression named(u"\\(\\s*(\\d+(?:\\.\\d+)?)\\s*分\\s*\\)"_s);
    const auto match = named.match(halfWidth(text));
    return match.hasMatch() ? pointsFrom(match.captured(1)) : std::nullopt;
}

std::vector<int> OfficialHeading::levels() const
{
    std::vector<int> found;
    for (const OfficialColumn &one : columns) {
        if (one.role == OfficialRole::Level)
            found.push_back(one.column);
    }
    return found;
}

int OfficialHeading::columnOf(OfficialRole role) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [role](const OfficialColumn &one) { return one.role == role; });
    return found == columns.end() ? -1 : found->column;
}

OfficialHeading guessedHeading(const Table &block)
{
    const auto count = static_cast<std::size_t>(block.columns());
    OfficialHeading heading;
    std::vector<qsizetype> letters(count);
    std::vector<std::size_t> numbers(count);
    for (const std::vector<QString> &row : block.rows) {
        for (std::size_t n = 0; n < row.size(); ++n) {
            letters[n] += row[n].size();
            numbers[n] += isPointsCell(row[n]) ? 1 : 0;
        }
    }
    const auto widest = static_cast<std::size_t>(std::max_element(letters.begin(), letters.end()) -
                                                 letters.begin());
    for (std::size_t n = 0; n < count; ++n) {
        OfficialColumn one{static_cast<int>(n), {}, OfficialRole::Unknown};
        const OfficialRole behind =
            2 * numbers[n] > block.rows.size() ? OfficialRole::Points : OfficialRole::Rule;
        if (n == widest)
            one.role = OfficialRole::Text;
        else if (n + 1 == widest)
            one.role = OfficialRole::Number;
        else if (n > widest && heading.columnOf(behind) < 0)
            one.role = behind;
        heading.columns.push_back(one);
    }
    return heading;
}

std::optional<OfficialHeading> officialHeading(const Table &table)
{
    constexpr int rowsLookedThrough = 15;
    std::optional<OfficialHeading> best;
    const int rows = std::min(static_cast<int>(table.rows.size()), rowsLookedThrough);
    for (int row = 0; row < rows; ++row) {
        if (holdsNumber(table, row))
            continue;
        OfficialHeading heading = headingAt(table, row);
        if (!best || understood(heading) > understood(*best))
            best = std::move(heading);
    }
    if (!best || understood(*best) < 2)
        return {};
    settleTwice(*best);
    settleText(*best);
    return best->columnOf(OfficialRole::Text) >= 0 ? best : std::nullopt;
}

} // namespace core
