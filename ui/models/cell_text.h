// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
QT_END_NAMESPACE

namespace ui {

enum class Headers
{
    Without,
    With,
};

/// The selected cells of a table or tree (the whole of it when nothing is selected) as a
/// spreadsheet takes them: tabs between columns, a line for each row, hidden columns left out,
/// columns in the order shown.
QString cellText(const QAbstractItemView &view, Headers headers);

/// Ctrl+C copies the cells, Shift+Ctrl+C with headers.
void addCopyShortcuts(QAbstractItemView *view);

} // namespace ui
