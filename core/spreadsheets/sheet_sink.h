// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spreadsheets/ignored_styles.h"
#include "core/tables/cell_text.h"
#include "core/tables/table.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace core::spreadsheets {

/// The texts of a spreadsheet: sheets name them by number.
class TextPool : public spreadsheet::iface::import_shared_strings
{
public:
    std::size_t append(std::string_view text) override;

    std::size_t add(std::string_view text) override { return append(text); }

    void set_segment_font(std::size_t) override {}

    void set_segment_bold(bool) override {}

    void set_segment_italic(bool) override {}

    void set_segment_font_name(std::string_view) override {}

    void set_segment_font_size(double) override {}

    void set_segment_font_color(spreadsheet::color_elem_t, spreadsheet::color_elem_t,
                                spreadsheet::color_elem_t, spreadsheet::color_elem_t) override
    {
    }

    void append_segment(std::string_view text) override;
    std::size_t commit_segments() override;

    QString text(std::size_t index) const;

private:
    std::vector<QString> m_texts;
    std::string m_segments;
};

/// Which of the cell formats show dates.
class NumberFormats : public IgnoredStyles
{
public:
    void set_number_format_identifier(std::size_t id) override { m_id = id; }

    void set_number_format_code(std::string_view code) override { m_code = code; }

    std::size_t commit_number_format() override;

    void set_xf_number_format(std::size_t id) override { m_ofFormat = id; }

    std::size_t commit_cell_xf() override;

    bool isDate(std::size_t format) const;

private:
    std::size_t m_id = 0;
    std::string m_code;
    std::map<std::size_t, std::string> m_codes;
    std::size_t m_ofFormat = 0;
    std::vector<std::size_t> m_formats;
};

/// How much may still be read of one file, all sheets together.
class Budget
{
public:
    void spend(std::int64_t cells); ///< throws Error(Invalid) when there is no more

private:
    std::int64_t m_spent = 0;
};

/// What all sheets of one file share.
struct SharedByAllSheets
{
    TextPool texts;
    NumberFormats formats;
    Budget cells; ///< told by the file
    Budget grid;  ///< kept, blanks between them included
    DateSystem dates = DateSystem::From1900;
};

/// Gathers the cells of one sheet as liborcus tells them, in any order.
class SheetSink : public spreadsheet::iface::import_sheet
{
public:
    SheetSink(const QString &name, SharedByAllSheets &shared);
    ~SheetSink() override;
    SheetSink(const SheetSink &) = delete;
    SheetSink &operator=(const SheetSink &) = delete;

    spreadsheet::iface::import_sheet_properties *get_sheet_properties() override;
    spreadsheet::iface::import_formula *get_formula() override;
    spreadsheet::iface::import_array_formula *get_array_formula() override;

    void set_auto(spreadsheet::row_t row, spreadsheet::col_t column,
                  std::string_view text) override;
    void set_string(spreadsheet::row_t row, spreadsheet::col_t column,
                    spreadsheet::string_id_t index) override;
    void set_value(spreadsheet::row_t row, spreadsheet::col_t column, double value) override;
    void set_bool(spreadsheet::row_t row, spreadsheet::col_t column, bool value) override;
    void set_date_time(spreadsheet::row_t row, spreadsheet::col_t column, int year, int month,
                       int day, int hour, int minute, double second) override;
    void set_format(spreadsheet::row_t row, spreadsheet::col_t column, std::size_t format) override;

    void set_format(spreadsheet::row_t, spreadsheet::col_t, spreadsheet::row_t, spreadsheet::col_t,
                    std::size_t) override
    {
    }

    void fill_down_cells(spreadsheet::row_t row, spreadsheet::col_t column,
                         spreadsheet::row_t count) override;

    spreadsheet::range_size_t get_sheet_size() const override { return {1048576, 16384}; }

    QString name() const { return m_table.name; }

    void setText(int row, int column, const QString &text);
    void addFormula(int row, int column);
    void note(TableNote note);

    Table &marks() { return m_table; } ///< merges and hidden rows go straight in

    Table finish(); ///< call once, when all is read

private:
    enum class Kind : std::uint8_t
    {
        Text,
        Number,
    };

    struct RawCell
    {
        int row = 0;
        int column = 0;
        Kind kind = Kind::Text;
        std::uint32_t format = 0;
        double value = 0; ///< the number, or the text's place in the pool
    };

    void put(int row, int column, Kind kind, double value);
    QString textOf(const RawCell &cell) const;

    class Properties;
    class Formula;
    class ArrayFormula;

    SharedByAllSheets &m_shared;
    Table m_table;
    std::vector<RawCell> m_cells;
    RawCell m_lastFormat{-1, -1, Kind::Text, 0, 0};
    std::unique_ptr<Properties> m_properties;
    std::unique_ptr<Formula> m_formula;
    std::unique_ptr<ArrayFormula> m_arrayFormula;
};

} // namespace core::spreadsheets
