// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_page.h"

#include <QString>

#include <vector>

namespace ui {

/// A text in lines no wider than asked, ready to be put on a page. Broken as Chinese is set:
/// between any two characters, but no closing mark begins a line, no opening mark ends one, and
/// words and numbers of Latin letters stay whole where they fit.
struct TextLines
{
    struct Line
    {
        std::size_t first = 0; ///< of `glyphs`
        std::size_t count = 0;
        double width = 0; ///< in points
    };

    std::vector<PlacedGlyph> glyphs;
    std::vector<Line> lines;
};

struct TextStyle
{
    Face face = Face::Body;
    double size = 10;
    QRgb colour = 0xFF000000;
};

TextLines brokenText(FontSet &fonts, const TextStyle &style, const QString &text, double width);

/// Puts line `number` of the text onto the page; `at` is the start of its baseline.
void putLine(PaperPage &page, const TextLines &text, std::size_t number, const QPointF &at,
             const TextStyle &style);
/// The same for a text of one line.
void putText(PaperPage &page, FontSet &fonts, const TextStyle &style, const QPointF &at,
             const QString &text);

} // namespace ui
