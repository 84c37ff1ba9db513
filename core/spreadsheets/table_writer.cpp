// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/spreadsheets/spreadsheets.h"
#include "core/spreadsheets/xlsx_file.h"
#include "core/tables/cell_text.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace core::spreadsheets {

namespace {

constexpr qsizetype longestText = 32767;
constexpr qsizetype longestName = 31;
constexpr double narrowest = 8;
constexpr double widest = 60;

/// A name that spreadsheets take: no []:*?/\, at most 31 characters, no two alike.
QString sheetName(const QString &wanted, QSet<QString> &taken)
{
    QString name = wanted.trimmed();
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u'_');
    if (name.isEmpty())
        name = u"Sheet"_s;
    name.truncate(longestName);
    for (int n = 2; taken.contains(name.toLower()); ++n) {
        const QString tail = u" (%1)"_s.arg(n);
        name = name.left(longestName - tail.size()) + tail;
    }
    taken.insert(name.toLower());
    return name;
}

/// What the cells of a column below its head are to a spreadsheet.
struct ColumnKind
{
    bool isText = false;
    int decimals = 0; ///< that each of its numbers shows: 77.0 beside 83.3
};

/// Decimals of a number as it is written; nothing for what is none: 0012, 1-2, a name.
std::optional<int> decimalsOf(const QString &text)
{
    static const QRegularExpression number(u"^-?(?:0|[1-9][0-9]{0,14})(?:\\.([0-9]{1,6}))?$"_s);
    const QRegularExpressionMatch match = number.match(text);
    return match.hasMatch() ? std::optional(static_cast<int>(match.capturedLength(1)))
                            : std::nullopt;
}

bool isShortest(const QString &text)
{
    return numberText(text.toDouble()) == text;
}

/// A number that ends in 0 is one where the column has it so throughout; 1.10 beside 1.2 is the
/// number of an item, and a text like all around it.
ColumnKind kindOf(const Table &table, int column)
{
    QSet<int> decimals;
    bool areShortest = true;
    for (int row = 1; row < static_cast<int>(table.rows.size()); ++row) {
        const QString text = table.cell(row, column);
        if (const auto found = decimalsOf(text)) {
            decimals.insert(*found);
            areShortest = areShortest && isShortest(text);
        }
    }
    if (areShortest)
        return {};
    return decimals.size() == 1 ? ColumnKind{false, *decimals.begin()} : ColumnKind{true, 0};
}

/// Roughly what a text takes: Chinese is twice as wide.
double widthOf(const QString &text)
{
    double width = 0;
    for (const QChar character : text)
        width += character.unicode() > 0x2e80 ? 2 : 1;
    return width;
}

class SheetWriter
{
public:
    SheetWriter(lxw_workbook *book, lxw_worksheet *sheet)
        : m_book(book)
        , m_sheet(sheet)
        , m_head(workbook_add_format(book))
    {
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
    }

    void write(const Table &table)
    {
        for (const MergedCells &merge : table.merges)
            writeMerge(merge, table);
        for (int column = 0; column < table.columns(); ++column)
            writeColumn(table, column);
        setWidths(table);
        hide(table);
        worksheet_freeze_panes(m_sheet, 1, 0);
        setPaper();
    }

private:
    void writeMerge(const MergedCells &merge, const Table &table)
    {
        const auto row = static_cast<lxw_row_t>(merge.row);
        const auto column = static_cast<lxw_col_t>(merge.column);
        const QByteArray text = table.cell(merge.row, merge.column).toUtf8();
        check(worksheet_merge_range(m_sheet, row, column,
                                    static_cast<lxw_row_t>(merge.row + merge.rows - 1),
                                    static_cast<lxw_col_t>(merge.column + merge.columns - 1),
                                    text.constData(), merge.row == 0 ? m_head : nullptr));
    }

    void writeColumn(const Table &table, int column)
    {
        const ColumnKind kind = kindOf(table, column);
        lxw_format *body = nullptr;
        if (kind.decimals > 0) {
            body = workbook_add_format(m_book);
            format_set_num_format(body, ("0." + QByteArray(kind.decimals, '0')).constData());
        }
        for (int row = 0; row < static_cast<int>(table.rows.size()); ++row) {
            const QString text = table.cell(row, column);
            const bool isNumber = (kind.decimals > 0 && row > 0) || isShortest(text);
            writeCell({row, column}, text, isNumber && !kind.isText, row == 0 ? m_head : body);
        }
    }

    void writeCell(const CellAt &at, const QString &text, bool isNumber, lxw_format *format)
    {
        if (text.isEmpty())
            return;
        const auto row = static_cast<lxw_row_t>(at.row);
        const auto column = static_cast<lxw_col_t>(at.column);
        if (isNumber && decimalsOf(text))
            check(worksheet_write_number(m_sheet, row, column, text.toDouble(), format));
        else
            check(worksheet_write_string(m_sheet, row, column,
                                         text.left(longestText).toUtf8().constData(), format));
    }

    /// A list is wider than high, and its head stands on each page.
    void setPaper()
    {
        constexpr std::uint8_t a4 = 9;
        worksheet_set_paper(m_sheet, a4);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        check(worksheet_repeat_rows(m_sheet, 0, 0));
    }

    void setWidths(const Table &table)
    {
        for (int column = 0; column < table.columns(); ++column) {
            double width = narrowest;
            for (int row = 0; row < static_cast<int>(table.rows.size()); ++row)
                width = std::max(width, widthOf(table.cell(row, column)) + 1);
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_sheet, at, at, std::min(width, widest), nullptr);
        }
    }

    void hide(const Table &table)
    {
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        for (const int row : table.hiddenRows)
            worksheet_set_row_opt(m_sheet, static_cast<lxw_row_t>(row), LXW_DEF_ROW_HEIGHT, nullptr,
                                  &hidden);
        for (const int column : table.hiddenColumns)
            worksheet_set_column_opt(m_sheet, static_cast<lxw_col_t>(column),
                                     static_cast<lxw_col_t>(column), narrowest, nullptr, &hidden);
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet;
    lxw_format *m_head;
};

} // namespace

void writeTables(const QString &path, const std::vector<Table> &tables)
{
    try {
        XlsxFile file(path);
        QSet<QString> names;
        for (const Table &table : tables) {
            const QByteArray name = sheetName(table.name, names).toUtf8();
            lxw_worksheet *sheet = workbook_add_worksheet(file.book(), name.constData());
            if (sheet == nullptr)
                throw Error(Failure::Invalid, u"a sheet cannot have this name"_s).at(table.name);
            SheetWriter(file.book(), sheet).write(table);
        }
        file.commit();
    } catch (Error &error) {
        error.in(path);
        throw;
    }
}

} // namespace core::spreadsheets
