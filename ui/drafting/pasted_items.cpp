// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/pasted_items.h"

#include "core/base/decimal.h"
#include "core/document/json_build.h"
#include "core/drafting/draft_edits.h"
#include "core/tables/cell_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column
{
    Number,
    Text,
    Points,
    Rule,
    Method,
    ColumnKinds,
};

/// Which column of the block holds what; −1 for none.
using Columns = std::array<int, ColumnKinds>;

constexpr Columns none = {-1, -1, -1, -1, -1};

/// Earlier kinds are asked first: 评分标准 is no 分值, and 考评方式 no 内容.
const std::vector<std::pair<Column, QStringList>> &headingWords()
{
    static const std::vector<std::pair<Column, QStringList>> words = {
        {Rule, {u"评分标准"_s, u"评分细则"_s, u"评分办法"_s, u"扣分标准"_s, u"计分"_s}},
        {Method, {u"方式"_s, u"方法"_s, u"method"_s}},
        {Points, {u"分值"_s, u"满分"_s, u"标准分"_s, u"points"_s}},
        {Text, {u"内容"_s, u"要求"_s, u"要点"_s, u"指标"_s, u"text"_s}},
        {Number, {u"序号"_s, u"编号"_s, u"number"_s}},
    };
    return words;
}

std::optional<core::Points> pointsIn(const QString &cell)
{
    QString plain = core::halfWidth(cell).trimmed();
    if (plain.endsWith(u'分'))
        plain.chop(1);
    return core::pointsFrom(plain.trimmed());
}

/// 5 in “… （5分）”, as lines of text name their points.
std::optional<core::Points> pointsNamedIn(const QString &text)
{
    static const QRegularExpression named(u"[(（]\\s*(\\d+(?:\\.\\d+)?)\\s*分\\s*[)）]"_s);
    const auto match = named.match(core::halfWidth(text));
    return match.hasMatch() ? core::pointsFrom(match.captured(1)) : std::nullopt;
}

std::optional<Column> kindOfHeading(const QString &cell)
{
    const QString plain = cell.simplified().toLower();
    if (plain.isEmpty() || plain.size() > 12)
        return std::nullopt;
    for (const auto &[kind, words] : headingWords())
        for (const QString &word : words)
            if (plain.contains(word))
                return kind;
    return std::nullopt;
}

/// The columns that a row of headings names; a text and one more make it one.
std::optional<Columns> columnsNamedBy(const std::vector<QString> &row)
{
    Columns columns = none;
    int known = 0;
    for (std::size_t n = 0; n < row.size(); ++n) {
        const auto kind = kindOfHeading(row[n]);
        if (!kind || columns[*kind] >= 0)
            continue;
        columns[*kind] = static_cast<int>(n);
        ++known;
    }
    return columns[Text] >= 0 && known > 1 ? std::optional(columns) : std::nullopt;
}

Columns columnsGuessedFrom(const core::Table &block)
{
    const int count = block.columns();
    std::vector<qsizetype> letters(static_cast<std::size_t>(count));
    std::vector<int> numbers(static_cast<std::size_t>(count));
    for (const auto &row : block.rows)
        for (std::size_t n = 0; n < row.size(); ++n) {
            letters[n] += row[n].size();
            numbers[n] += pointsIn(row[n]) ? 1 : 0;
        }
    Columns columns = none;
    const auto widest = std::max_element(letters.begin(), letters.end());
    columns[Text] = static_cast<int>(widest - letters.begin());
    if (columns[Text] > 0)
        columns[Number] = columns[Text] - 1;
    for (int n = columns[Text] + 1; n < count; ++n) {
        const bool isNumeric =
            2 * numbers[static_cast<std::size_t>(n)] > static_cast<int>(block.rows.size());
        Column kind = isNumeric ? Points : Rule;
        if (columns[kind] < 0)
            columns[kind] = n;
    }
    return columns;
}

bool isSum(const QString &text)
{
    static const QRegularExpression sum(u"^(合\\s*计|总\\s*计|小\\s*计|总\\s*分)"_s);
    return sum.match(text.trimmed()).hasMatch();
}

core::Json clauseWith(const QString &id, const QString &text)
{
    core::Json clause = core::jsonObject();
    core::setMember(clause, "id", core::jsonText(id));
    core::setMember(clause, "text", core::jsonText(text));
    return clause;
}

/// Makes items of the rows, one after the other.
class PastedRows
{
public:
    PastedRows(const core::Table &block, const Columns &columns)
        : m_block(block)
        , m_columns(columns)
    {
    }

    void take(int row)
    {
        const auto &cells = m_block.rows[static_cast<std::size_t>(row)];
        if (std::any_of(cells.begin(), cells.end(), isSum))
            return;
        const QString text = cell(row, Text);
        const QString rule = cell(row, Rule);
        if (text.trimmed().isEmpty()) {
            if (!rule.trimmed().isEmpty() && !m_items.empty())
                addClause(rule);
            return;
        }
        core::Json item = core::newItem({}, cell(row, Number).trimmed());
        core::setMember(item, "text", core::jsonText(text));
        auto points = pointsIn(cell(row, Points));
        if (!points)
            points = pointsNamedIn(text);
        if (points)
            core::setMember(item, "points", core::jsonNumber(*points));
        const QString method = cell(row, Method).trimmed();
        if (!method.isEmpty())
            core::setMember(item, "method", core::jsonText(method));
        m_items.push_back(std::move(item));
        addClause(rule);
    }

    std::vector<core::Json> taken() { return std::move(m_items); }

private:
    QString cell(int row, Column kind) const
    {
        return m_columns[kind] < 0 ? QString() : m_block.cell(row, m_columns[kind]);
    }

    void addClause(const QString &text)
    {
        core::Json &item = m_items.back();
        const QString id = core::nextClauseId(item);
        core::findMember(item, "clauses")->elements.push_back(clauseWith(id, text));
    }

    const core::Table &m_block;
    const Columns m_columns;
    std::vector<core::Json> m_items;
};

} // namespace

std::vector<core::Json> pastedItems(const core::Table &block)
{
    constexpr int rowsLookedThrough = 10;
    const int count = static_cast<int>(block.rows.size());
    std::optional<Columns> named;
    int first = 0;
    for (int row = 0; row < std::min(count, rowsLookedThrough) && !named; ++row) {
        named = columnsNamedBy(block.rows[static_cast<std::size_t>(row)]);
        first = named ? row + 1 : 0;
    }
    PastedRows rows(block, named ? *named : columnsGuessedFrom(block));
    for (int row = first; row < count; ++row)
        rows.take(row);
    return rows.taken();
}

} // namespace ui
