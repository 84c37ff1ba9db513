// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

class QTableView;
class QWidget;

namespace ui {

/// A table to read and to copy from, named for assistive technology by the table's name. Its
/// columns are as wide as what they hold.
///
///     tabs->addTab(makeTextTable(table, tabs), table.name);
QTableView *makeTextTable(const core::Table &table, QWidget *parent);

/// Columns as wide as what they hold, but none so wide that it hides the others: of a long text the
/// rest is in its tool tip.
void fitColumns(QTableView &view);

} // namespace ui
