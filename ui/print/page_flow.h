// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/table_layout.h"

#include <vector>

namespace ui {

/// Where the type area lies, in points.
struct PageFrame
{
    double left = 28 * millimetre; ///< GB/T 9704: 37 above, 28 on the left, 156 wide
    double width = 156 * millimetre;
    double firstTop = 37 * millimetre;
    double top = 25 * millimetre; ///< of the pages after the first, which carry tables
    double bottom = 268 * millimetre;
};

/// Puts blocks one below the other and begins a new page where the next does not fit; the head of
/// a table is put on each page again.
///
///     PageFlow flow(fonts);
///     flow.paragraph({Face::Title, 22}, title, Align::Centre);
///     flow.table(table);
///     std::vector<PaperPage> pages = flow.take();
class PageFlow
{
public:
    explicit PageFlow(FontSet &fonts, const PageFrame &frame = {});

    const PageFrame &frame() const { return m_frame; }

    void gap(double height); ///< nothing at the top of a page
    /// Begins a new page unless so much still fits on this one.
    void need(double height);
    /// `lead` is the line pitch in sizes.
    void paragraph(const TextStyle &style, const QString &text, Align align = Align::Left,
                   double lead = 1.5);
    void table(const Table &table);
    /// What a heading above the table should keep free: its head and its first row.
    double beginning(const Table &table);
    /// A place of its own for `height`; the caller draws onto `page()` below it.
    QPointF place(double height);

    PaperPage &page() { return m_pages.back(); }

    std::vector<PaperPage> take() { return std::move(m_pages); }

private:
    void newPage();
    void putRow(const RowLayout &row, const RowLayout *head);
    void putHead(const RowLayout *head);

    FontSet &m_fonts;
    PageFrame m_frame;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
    double m_top = 0; ///< of this page
};

} // namespace ui
