// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QStringView>

namespace ui {

/// Every colour of the window. No other file names one; each pair that is read together has a
/// contrast of 4.5:1 at least (tests/ui/style/palette_test.cpp computes it).
///
///     const Colours &colours = coloursFor(widget->palette());
///     painter.fillRect(bar, gradeColour(colours, u"A"));
struct Colours
{
    bool dark = false;
    QColor window;    ///< behind everything
    QColor surface;   ///< tables, sheets, cards
    QColor stripe;    ///< every second row
    QColor hover;     ///< under the pointer
    QColor text;      ///< on window, surface, stripe, hover and selection
    QColor muted;     ///< second-rank text on window and surface
    QColor border;    ///< hairlines; carries no meaning
    QColor selection; ///< behind selected rows
    QColor accent;    ///< the one accent: focus, links, the main button
    QColor onAccent;  ///< text on accent
    QColor error;     ///< text and icons that say something failed
    QColor warning;
    QColor good;
    QColor gradeA; ///< green-blue
    QColor gradeB; ///< amber
    QColor gradeC; ///< red-brown
    QColor gradeNone;
    QColor onGrade; ///< the letter on a field of a grade's colour
};

enum class Look
{
    Light,
    Dark,
};

const Colours &colours(Look look);

/// The colours that fit a widget's palette: dark when its window is.
const Colours &coloursFor(const QPalette &palette);

/// Of the field or line of a grade ("A", "B", "C"; anything else is "none").
QColor gradeColour(const Colours &colours, QStringView grade);

/// `share` of 0 … 1 of `over` laid on `under`; opaque.
QColor mixed(const QColor &under, const QColor &over, double share);

/// WCAG 2 contrast, 1 … 21.
double contrast(const QColor &one, const QColor &other);

QPalette paletteOf(const Colours &colours);

} // namespace ui
