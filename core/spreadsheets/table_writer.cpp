// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/spreadsheets/spreadsheets.h"
#include "core/spreadsheets/xlsx_file.h"
#include "core/tables/cell_text.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <memory>

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

bool isNumber(const QString &text, double &value)
{
    bool ok = false;
    value = text.toDouble(&ok);
    return ok && numberText(value) == text;
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
        : m_sheet(sheet)
        , m_head(workbook_add_format(book))
    {
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
    }

    void write(const Table &table)
    {
        for (const MergedCells &merge : table.merges)
            writeMerge(merge, table);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            for (std::size_t column = 0; column < table.rows[row].size(); ++column)
                writeCell(static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                          table.rows[row][column]);
        }
        setWidths(table);
        hide(table);
        worksheet_freeze_panes(m_sheet, 1, 0);
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

    void writeCell(lxw_row_t row, lxw_col_t column, const QString &text)
    {
        if (text.isEmpty())
            return;
        lxw_format *format = row == 0 ? m_head : nullptr;
        double number = 0;
        if (isNumber(text, number))
            check(worksheet_write_number(m_sheet, row, column, number, format));
        else
            check(worksheet_write_string(m_sheet, row, column,
                                         text.left(longestText).toUtf8().constData(), format));
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
