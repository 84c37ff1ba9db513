// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace ui {

/// The type scale: no text of the window has another size.
enum class TextSize
{
    Small,  ///< second-rank facts
    Body,   ///< everything else
    Title,  ///< the name of a page or of a card
    Figure, ///< one number read from across the room
};

/// `steps` of the spacing unit, in device-independent pixels.
constexpr int space(int steps)
{
    return 4 * steps;
}

inline constexpr int smallestTextScale = 80; ///< percent of the system's text size
inline constexpr int largestTextScale = 200;

/// The application's font at one of the four sizes; for painters.
QFont textFont(TextSize size);

/// Gives a label or button one of the four sizes; it follows the text scale.
void setTextSize(QWidget *widget, TextSize size);

/// Below this width of a window its parts go under one another and words give way to icons.
int narrowBelow();

/// The first size of a window that shows `letters` Chinese characters in a line and `lines` lines,
/// as far as the screen has room.
void openWide(QWidget *window, int letters, int lines);

/// The height of a table's row and of an icon that fit the application's font.
int rowHeight();
int iconSize();

} // namespace ui
