// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheets/sheet_sink.h"

#include "core/base/error.h"
#include "core/tables/table_limits.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::spreadsheets {

namespace {

constexpr int mostRows = 1048576;
constexpr int mostColumns = 16384;

QString fromBytes(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::size_t TextPool::append(std::string_view text)
{
    m_texts.push_back(fromBytes(text));
    return m_texts.size() - 1;
}

void TextPool::append_segment(std::string_view text)
{
    m_segments += text;
}

std::size_t TextPool::commit_segments()
{
    const std::size_t index = append(m_segments);
    m_segments.clear();
    return index;
}

QString TextPool::text(std::size_t index) const
{
    if (index >= m_texts.size())
        throw Error(Failure::FileDamaged, u"a cell names a text that is not there"_s);
    return m_texts[index];
}

std::size_t NumberFormats::commit_number_format()
{
    m_codes[m_id] = m_code;
    return m_codes.size() - 1;
}

std::size_t NumberFormats::commit_cell_xf()
{
    m_formats.push_back(m_ofFormat);
    m_ofFormat = 0;
    return m_formats.size() - 1;
}

bool NumberFormats::isDate(std::size_t format) const
{
    if (format >= m_formats.size())
        return false;
    const std::size_t id = m_formats[format];
    const auto own = m_codes.find(id);
    return own != m_codes.end() ? isDateFormat(own->second) : isBuiltInDateFormat(id);
}

void Budget::spend(std::int64_t cells)
{
    m_spent += cells;
    if (m_spent > mostCells)
        throw Error(Failure::Invalid, u"more than %1 cells"_s.arg(mostCells));
}

class SheetSink::Properties : public spreadsheet::iface::import_sheet_properties
{
public:
    explicit Properties(SheetSink &sheet) : m_sheet(sheet) {}

    void set_column_width(spreadsheet::col_t, double, orcus::length_unit_t) override {}

    void set_column_hidden(spreadsheet::col_t column, bool hidden) override
    {
        if (!hidden)
            return;
        m_sheet.m_shared.cells.spend(1);
        m_sheet.m_table.hiddenColumns.push_back(column);
    }

    void set_row_height(spreadsheet::row_t, double, orcus::length_unit_t) override {}

    void set_row_hidden(spreadsheet::row_t row, bool hidden) override
    {
        if (!hidden)
            return;
        m_sheet.m_shared.cells.spend(1);
        m_sheet.m_table.hiddenRows.push_back(row);
    }

    void set_merge_cell_range(const spreadsheet::range_t &range) override
    {
        m_sheet.m_shared.cells.spend(1);
        m_sheet.m_table.merges.push_back({range.first.row, range.first.column,
                                          range.last.row - range.first.row + 1,
                                          range.last.column - range.first.column + 1});
    }

private:
    SheetSink &m_sheet;
};

class SheetSink::Formula : public spreadsheet::iface::import_formula
{
public:
    explicit Formula(SheetSink &sheet) : m_sheet(sheet) {}

    void set_position(spreadsheet::row_t row, spreadsheet::col_t column) override
    {
        m_row = row;
        m_column = column;
        m_hasResult = false;
        m_sheet.addFormula(row, column);
    }

    void set_formula(spreadsheet::formula_grammar_t, std::string_view) override {}

    void set_shared_formula_index(std::size_t) override {}

    void set_result_string(std::string_view text) override
    {
        m_hasResult = true;
        m_sheet.setText(m_row, m_column, fromBytes(text));
    }

    void set_result_value(double value) override
    {
        m_hasResult = true;
        m_sheet.put(m_row, m_column, Kind::Number, value);
    }

    void set_result_bool(bool value) override
    {
        m_hasResult = true;
        m_sheet.set_bool(m_row, m_column, value);
    }

    void set_result_empty() override {}

    void commit() override
    {
        if (!m_hasResult)
            m_sheet.note(TableNote::FormulaWithoutValue);
    }

private:
    SheetSink &m_sheet;
    int m_row = 0;
    int m_column = 0;
    bool m_hasResult = false;
};

class SheetSink::ArrayFormula : public spreadsheet::iface::import_array_formula
{
public:
    explicit ArrayFormula(SheetSink &sheet) : m_sheet(sheet) {}

    void set_range(const spreadsheet::range_t &range) override
    {
        m_first = range.first;
        m_sheet.addFormula(range.first.row, range.first.column);
    }

    void set_formula(spreadsheet::formula_grammar_t, std::string_view) override {}

    void set_result_string(spreadsheet::row_t row, spreadsheet::col_t column,
                           std::string_view text) override
    {
        m_sheet.setText(m_first.row + row, m_first.column + column, fromBytes(text));
    }

    void set_result_value(spreadsheet::row_t row, spreadsheet::col_t column, double value) override
    {
        m_sheet.put(m_first.row + row, m_first.column + column, Kind::Number, value);
    }

    void set_result_bool(spreadsheet::row_t row, spreadsheet::col_t column, bool value) override
    {
        m_sheet.set_bool(m_first.row + row, m_first.column + column, value);
    }

    void set_result_empty(spreadsheet::row_t, spreadsheet::col_t) override {}

    void commit() override {}

private:
    SheetSink &m_sheet;
    spreadsheet::address_t m_first{0, 0};
};

SheetSink::SheetSink(const QString &name, SharedByAllSheets &shared)
    : m_shared(shared)
    , m_properties(std::make_unique<Properties>(*this))
    , m_formula(std::make_unique<Formula>(*this))
    , m_arrayFormula(std::make_unique<ArrayFormula>(*this))
{
    m_table.name = name;
}

SheetSink::~SheetSink() = default;

spreadsheet::iface::import_sheet_properties *SheetSink::get_sheet_properties()
{
    return m_properties.get();
}

spreadsheet::iface::import_formula *SheetSink::get_formula()
{
    return m_formula.get();
}

spreadsheet::iface::import_array_formula *SheetSink::get_array_formula()
{
    return m_arrayFormula.get();
}

void SheetSink::set_auto(spreadsheet::row_t row, spreadsheet::col_t column, std::string_view text)
{
    setText(row, column, fromBytes(text));
}

void SheetSink::set_string(spreadsheet::row_t row, spreadsheet::col_t column,
                           spreadsheet::string_id_t index)
{
    put(row, column, Kind::Text, index);
}

void SheetSink::set_value(spreadsheet::row_t row, spreadsheet::col_t column, double value)
{
    put(row, column, Kind::Number, value);
}

void SheetSink::set_bool(spreadsheet::row_t row, spreadsheet::col_t column, bool value)
{
    setText(row, column, value ? u"TRUE"_s : u"FALSE"_s);
}

void SheetSink::set_date_time(spreadsheet::row_t row, spreadsheet::col_t column, int year,
                              int month, int day, int hour, int minute, double)
{
    QString text = QDate(year, month, day).toString(Qt::ISODate);
    if (hour != 0 || minute != 0)
        text += u" %1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
    setText(row, column, text);
    m_table.dates.push_back({row, column});
}

void SheetSink::addFormula(int row, int column)
{
    m_shared.cells.spend(1);
    m_table.formulas.push_back({row, column});
}

void SheetSink::set_format(spreadsheet::row_t row, spreadsheet::col_t column, std::size_t format)
{
    m_lastFormat = {row, column, Kind::Text, static_cast<std::uint32_t>(format), 0};
    if (!m_cells.empty() && m_cells.back().row == row && m_cells.back().column == column)
        m_cells.back().format = m_lastFormat.format;
}

void SheetSink::fill_down_cells(spreadsheet::row_t row, spreadsheet::col_t column,
                                spreadsheet::row_t count)
{
    const auto source = std::find_if(m_cells.rbegin(), m_cells.rend(), [&](const RawCell &cell) {
        return cell.row == row && cell.column == column;
    });
    if (source == m_cells.rend())
        return;
    const RawCell copy = *source;
    for (int i = 1; i <= count; ++i)
        put(row + i, column, copy.kind, copy.value);
}

void SheetSink::setText(int row, int column, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::size_t index =
        m_shared.texts.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    put(row, column, Kind::Text, static_cast<double>(index));
}

void SheetSink::note(TableNote note)
{
    if (std::find(m_table.notes.begin(), m_table.notes.end(), note) == m_table.notes.end())
        m_table.notes.push_back(note);
}

void SheetSink::put(int row, int column, Kind kind, double value)
{
    if (row < 0 || column < 0 || row >= mostRows || column >= mostColumns)
        throw Error(Failure::FileDamaged, u"a cell lies outside the sheet"_s).at(m_table.name);
    m_shared.cells.spend(1);
    RawCell cell{row, column, kind, 0, value};
    if (m_lastFormat.row == row && m_lastFormat.column == column)
        cell.format = m_lastFormat.format;
    m_cells.push_back(cell);
}

QString SheetSink::textOf(const RawCell &cell) const
{
    if (cell.kind == Kind::Text)
        return m_shared.texts.text(static_cast<std::size_t>(cell.value));
    return m_shared.formats.isDate(cell.format) ? dateText(cell.value, m_shared.dates)
                                                : numberText(cell.value);
}

Table SheetSink::finish()
{
    for (const RawCell &cell : m_cells) {
        const auto row = static_cast<std::size_t>(cell.row);
        const auto column = static_cast<std::size_t>(cell.column);
        if (m_table.rows.size() <= row) {
            m_shared.grid.spend(static_cast<std::int64_t>(row + 1 - m_table.rows.size()));
            m_table.rows.resize(row + 1);
        }
        std::vector<QString> &cells = m_table.rows[row];
        if (cells.size() <= column) {
            m_shared.grid.spend(static_cast<std::int64_t>(column + 1 - cells.size()));
            cells.resize(column + 1);
        }
        cells[column] = textOf(cell);
        if (cell.kind == Kind::Number && m_shared.formats.isDate(cell.format))
            m_table.dates.push_back({cell.row, cell.column});
    }
    m_cells.clear();
    m_table.trim();
    std::sort(m_table.hiddenRows.begin(), m_table.hiddenRows.end());
    if (!m_table.hiddenRows.empty())
        note(TableNote::HiddenRows);
    if (!m_table.hiddenColumns.empty())
        note(TableNote::HiddenColumns);
    return std::move(m_table);
}

} // namespace core::spreadsheets
