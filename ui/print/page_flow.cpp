// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_flow.h"

#include <algorithm>
#include <optional>

namespace ui {

PageFlow::PageFlow(FontSet &fonts, const PageFrame &frame) : m_fonts(fonts), m_frame(frame)
{
    m_pages.emplace_back();
    m_y = m_top = m_frame.firstTop;
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = m_top = m_frame.top;
}

void PageFlow::gap(double height)
{
    if (m_y > m_top)
        m_y += height;
}

void PageFlow::need(double height)
{
    if (m_y + height > m_frame.bottom && m_y > m_top)
        newPage();
}

QPointF PageFlow::place(double height)
{
    need(height);
    const QPointF at(m_frame.left, m_y);
    m_y += height;
    return at;
}

void PageFlow::paragraph(const TextStyle &style, const QString &text, Align align, double lead)
{
    const TextLines lines = brokenText(m_fonts, style, text, m_frame.width);
    const double pitch = style.size * lead;
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        const QPointF at = place(pitch);
        const double spare = m_frame.width - lines.lines[i].width;
        const double shift = align == Align::Centre ? spare / 2 : align == Align::Right ? spare : 0;
        putLine(page(), lines, i,
                {at.x() + shift, at.y() + (pitch - style.size) / 2 + style.size * 0.88}, style);
    }
}

void PageFlow::putHead(const RowLayout *head)
{
    if (head == nullptr)
        return;
    const double height = head->height(head->lines());
    head->put(page(), {m_frame.left, m_y}, 0, head->lines());
    m_y += height;
}

void PageFlow::putRow(const RowLayout &row, const RowLayout *head)
{
    const double headHeight = head == nullptr ? 0 : head->height(head->lines());
    const double wholePage = m_frame.bottom - m_frame.top - headHeight;
    if (row.height(row.lines()) <= wholePage && m_y + row.height(row.lines()) > m_frame.bottom) {
        newPage();
        putHead(head);
    }
    for (std::size_t from = 0; from < row.lines();) {
        std::size_t count = row.lines() - from;
        while (count > 1 && m_y + row.height(count) > m_frame.bottom)
            --count;
        row.put(page(), {m_frame.left, m_y}, from, count);
        m_y += row.height(count);
        from += count;
        if (from < row.lines()) {
            newPage();
            putHead(head);
        }
    }
}

double PageFlow::beginning(const Table &table)
{
    constexpr std::size_t linesAtLeast = 12; // of a long first row, which then may be split
    double height = 0;
    if (!table.head.cells.empty()) {
        const RowLayout head(m_fonts, table, table.head);
        height += head.height(head.lines());
    }
    if (!table.rows.empty()) {
        const RowLayout row(m_fonts, table, table.rows.front());
        height += row.height(std::min(row.lines(), linesAtLeast));
    }
    return height;
}

void PageFlow::table(const Table &table)
{
    need(beginning(table)); // a head never stands alone at the foot of a page
    std::optional<RowLayout> head;
    if (!table.head.cells.empty())
        head.emplace(m_fonts, table, table.head);
    const RowLayout *headRow = head ? &*head : nullptr;
    putHead(headRow);
    for (const TableRow &row : table.rows)
        putRow(RowLayout(m_fonts, table, row), headRow);
}

} // namespace ui
