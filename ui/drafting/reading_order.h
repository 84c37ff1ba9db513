// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace ui {

/// Lets Tab go through `form` as its layouts are read, whatever was made first; the tool buttons of
/// each frame (remove, move) come after its fields.
///
///     tabInReadingOrder(this); // after cards came or went
///
/// Thread: the window's.
void tabInReadingOrder(QWidget *form);

/// The same for the whole form that scrolls around `changed`, where fields came or went.
void tabAgainAround(QWidget *changed);

} // namespace ui
