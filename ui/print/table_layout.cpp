// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double sidePadding = 4;
constexpr double topPadding = 3;
constexpr double lineSpacing = 1.4; ///< of the size
constexpr double ascent = 0.92;     ///< from the top of a line to its baseline, of the size
constexpr double ruleWidth = 0.5;

} // namespace

RowLayout::RowLayout(FontSet &fonts, const Table &table, const TableRow &row)
    : m_row(row)
    , m_size(table.size)
{
    std::size_t column = 0;
    for (const TableCell &cell : row.cells) {
        double width = 0;
        for (int i = 0; i < cell.span && column < table.widths.size(); ++i)
            width += table.widths[column++];
        m_widths.push_back(width);
        m_texts.push_back(brokenText(fonts, {cell.face, m_size, cell.colour}, cell.text,
                                     width - 2 * sidePadding));
        m_lines = std::max(m_lines, m_texts.back().lines.size());
    }
}

double RowLayout::height(std::size_t lines) const
{
    return static_cast<double>(lines) * m_size * lineSpacing + 2 * topPadding;
}

void RowLayout::putRules(PaperPage &page, const QRectF &place) const
{
    page.boxes.push_back({{place.left(), place.top(), place.width(), ruleWidth}, ink::rule});
    page.boxes.push_back(
        {{place.left(), place.bottom(), place.width() + ruleWidth, ruleWidth}, ink::rule});
    double x = place.left();
    page.boxes.push_back({{x, place.top(), ruleWidth, place.height()}, ink::rule});
    for (const double width : m_widths) {
        x += width;
        page.boxes.push_back({{x, place.top(), ruleWidth, place.height()}, ink::rule});
    }
}

void RowLayout::putCell(PaperPage &page, std::size_t cell, const QRectF &place,
                        std::size_t from) const
{
    const TableCell &what = m_row.cells[cell];
    if (what.bar >= 0) {
        const double height = m_size * 0.8;
        const QRectF track(place.left() + sidePadding, place.center().y() - height / 2,
                           place.width() - 2 * sidePadding, height);
        page.boxes.push_back({track, ink::track});
        page.boxes.push_back(
            {{track.left(), track.top(), track.width() * what.bar / 1000, height}, ink::bar});
        return;
    }
    const TextLines &text = m_texts[cell];
    const double leading = m_size * lineSpacing;
    const std::size_t shown =
        static_cast<std::size_t>(std::lround((place.height() - 2 * topPadding) / leading));
    // Short texts stand in the middle of a row, unless it goes on to another page.
    const bool whole = from == 0 && text.lines.size() <= shown;
    double y = place.top() + topPadding +
               (whole ? static_cast<double>(shown - text.lines.size()) * leading / 2 : 0) +
               leading / 2 - m_size / 2 + m_size * ascent - m_size * 0.06;
    for (std::size_t i = from; i < std::min(from + shown, text.lines.size()); ++i) {
        double x = place.left() + sidePadding;
        const double spare = place.width() - 2 * sidePadding - text.lines[i].width;
        if (what.align == Align::Centre)
            x += spare / 2;
        else if (what.align == Align::Right)
            x += spare;
        putMarks(page, cell, i, {x, y});
        putLine(page, text, i, {x, y}, {what.face, m_size, what.colour});
        y += leading;
    }
}

/// A tone behind what changed, and a stroke that black print shows too.
void RowLayout::putMarks(PaperPage &page, std::size_t cell, std::size_t line,
                         const QPointF &at) const
{
    const TextLines &text = m_texts[cell];
    const TextLines::Line &shown = text.lines[line];
    const auto widthOf = [&](std::size_t from, std::size_t to) {
        double width = 0;
        for (std::size_t n = from; n < to; ++n)
            width += text.glyphs[n].glyph.advance * m_size;
        return width;
    };
    for (const TextMark &mark : m_row.cells[cell].marks) {
        const std::size_t from = std::max(mark.from, shown.first);
        const std::size_t to = std::min(mark.from + mark.count, shown.first + shown.count);
        if (from >= to)
            continue;
        const double x = at.x() + widthOf(shown.first, from);
        const double width = widthOf(from, to);
        page.boxes.push_back({{x, at.y() - m_size * ascent, width, m_size * 1.15}, ink::track});
        const double stroke = mark.isGone ? at.y() - m_size * 0.36 : at.y() + m_size * 0.14;
        page.boxes.push_back({{x, stroke, width, 0.7}, mark.isGone ? ink::warning : ink::text});
    }
}

void RowLayout::put(PaperPage &page, const QPointF &at, std::size_t from, std::size_t count) const
{
    double width = 0;
    for (const double each : m_widths)
        width += each;
    const QRectF place(at.x(), at.y(), width, height(count));
    if (m_row.background != 0)
        page.boxes.push_back({place, m_row.background});
    putRules(page, place);
    double x = at.x();
    for (std::size_t cell = 0; cell < m_widths.size(); ++cell) {
        putCell(page, cell, {x, at.y(), m_widths[cell], place.height()}, from);
        x += m_widths[cell];
    }
}

} // namespace ui
