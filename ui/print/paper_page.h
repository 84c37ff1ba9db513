// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/font_set.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace ui {

/// 1 mm in points, the unit of everything on paper.
inline constexpr double millimetre = 72.0 / 25.4;
inline constexpr double paperWidth = 210 * millimetre; ///< A4
inline constexpr double paperHeight = 297 * millimetre;

struct PlacedGlyph
{
    Glyph glyph;
    char32_t character = 0;
};

/// A line of text in one size; its glyphs are `count` of the page's, from `first`.
struct TextRun
{
    QPointF at; ///< start of the baseline
    double size = 0;
    QRgb colour = 0xFF000000;
    std::size_t first = 0;
    std::size_t count = 0;
};

struct FilledBox
{
    QRectF place;
    QRgb colour = 0xFF000000;
};

/// What stands on one page of A4, in points from the top left corner. Layout makes it once; the
/// PDF, the printer and the preview draw the same one, so that all three agree. No transparency:
/// archives refuse it.
struct PaperPage
{
    std::vector<FilledBox> boxes; ///< below the texts; a rule is a thin box
    std::vector<TextRun> runs;
    std::vector<PlacedGlyph> glyphs;
};

/// Paints a page onto a window's image or a printer: the painter's unit is one point.
void paintPage(QPainter &painter, const PaperPage &page, FontSet &fonts);

} // namespace ui
