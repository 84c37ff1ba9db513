// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/text_lines.h"

#include <QString>

#include <vector>

namespace ui {

/// The few tones of paper; all of them still differ when printed in black.
namespace ink {
inline constexpr QRgb text = 0xFF000000;
inline constexpr QRgb quiet = 0xFF555555;
inline constexpr QRgb rule = 0xFF8C8C8C;
inline constexpr QRgb head = 0xFFE9ECEF;
inline constexpr QRgb band = 0xFFF5F6F8;
inline constexpr QRgb bar = 0xFF3E5F82;
inline constexpr QRgb track = 0xFFDDE2E8;
inline constexpr QRgb warning = 0xFFA61B1B;
} // namespace ink

enum class Align
{
    Left,
    Centre,
    Right,
};

/// Characters of a cell's text that are not what they were; line breaks are not counted.
struct TextMark
{
    std::size_t from = 0;
    std::size_t count = 0;
    bool isGone = false; ///< struck through; else underlined
};

struct TableCell
{
    QString text;
    Align align = Align::Left;
    Face face = Face::Body;
    QRgb colour = ink::text;
    int span = 1; ///< columns
    int bar = -1; ///< a bar of so many 1/1000 of the cell instead of a text
    std::vector<TextMark> marks{};
};

struct TableRow
{
    std::vector<TableCell> cells;
    QRgb background = 0; ///< 0: none
};

/// A table with rules. Its head is repeated on each page that it reaches.
struct Table
{
    std::vector<double> widths; ///< in points
    double size = 9;            ///< of its type
    TableRow head;              ///< without cells: none
    std::vector<TableRow> rows;
};

/// A row with its texts broken to the widths of its cells. A row that is higher than a page is put
/// down in slices of lines.
class RowLayout
{
public:
    RowLayout(FontSet &fonts, const Table &table, const TableRow &row);

    std::size_t lines() const { return m_lines; }

    double height(std::size_t lines) const;

    /// Puts lines [from, from + count) at `at`, with rules around.
    void put(PaperPage &page, const QPointF &at, std::size_t from, std::size_t count) const;

private:
    void putCell(PaperPage &page, std::size_t cell, const QRectF &place, std::size_t from) const;
    void putMarks(PaperPage &page, std::size_t cell, std::size_t line, const QPointF &at) const;
    void putRules(PaperPage &page, const QRectF &place) const;

    const TableRow &m_row;
    double m_size;
    std::vector<double> m_widths; ///< of the cells
    std::vector<TextLines> m_texts;
    std::size_t m_lines = 1;
};

} // namespace ui
