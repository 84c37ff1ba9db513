// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_page.h"

#include <QGlyphRun>
#include <QPainter>

namespace ui {

namespace {

/// Draws the glyphs from `from` on that are of one font; returns where they end.
std::size_t paintStretch(QPainter &painter, const PaperPage &page, FontSet &fonts,
                         const TextRun &run, std::size_t from)
{
    static_assert(sizeof(std::size_t) >= 4);
    const std::uint16_t font = page.glyphs[from].glyph.font;
    double x = run.at.x();
    for (std::size_t i = run.first; i < from; ++i)
        x += page.glyphs[i].glyph.advance * run.size;
    QList<quint32> indexes;
    QList<QPointF> places;
    std::size_t end = from;
    for (; end < run.first + run.count && page.glyphs[end].glyph.font == font; ++end) {
        indexes += page.glyphs[end].glyph.index;
        places += QPointF(x, run.at.y());
        x += page.glyphs[end].glyph.advance * run.size;
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(fonts.font(font, run.size));
    glyphs.setGlyphIndexes(indexes);
    glyphs.setPositions(places);
    painter.drawGlyphRun({}, glyphs);
    return end;
}

} // namespace

void paintPage(QPainter &painter, const PaperPage &page, FontSet &fonts)
{
    for (const FilledBox &box : page.boxes)
        painter.fillRect(box.place, QColor(box.colour));
    for (const TextRun &run : page.runs) {
        painter.setPen(QColor(run.colour));
        std::size_t at = run.first;
        while (at < run.first + run.count)
            at = paintStretch(painter, page, fonts, run, at);
    }
}

} // namespace ui
