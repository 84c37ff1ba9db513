// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/palette.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace ui {

/// What a person may set; System follows the lightness of the desktop's palette (Qt 6.4 has no
/// colorScheme).
enum class Theme
{
    System,
    Light,
    Dark,
};

/// Gives the whole application its palette, its one style sheet and its text size.
/// `textScale` in percent of the system's size, kept within metrics.h's bounds.
/// Thread: the window's, with a QApplication.
void applyTheme(Theme theme, int textScale);

/// Properties that widgets set for the style sheet:
///     setRole(frame, "card");     a field of its own on the page
///     setRole(button, "primary"); the one button of an empty state or dialog
///     setRole(label, "muted");    second-rank text
///     setRole(button, "link"), setRole(button, "flat"), setRole(bar, "bar"), setRole(bar, "rail")
void setRole(QWidget *widget, const char *role);

/// Lets people type into `text`, or only read it, and gives it the look of that.
void allowTyping(QPlainTextEdit *text, bool isAllowed);

QString styleSheetOf(const Colours &colours, double bodyPoints);

} // namespace ui
