// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_table.h"

#include "ui/models/cell_text.h"
#include "ui/models/text_table_model.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace ui {

QTableView *makeTextTable(const core::Table &table, QWidget *parent)
{
    auto *view = new QTableView(parent);
    auto *model = new TextTableModel(view);
    model->show(table);
    view->setModel(model);
    view->setAccessibleName(table.name);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(rowHeight());
    view->resizeColumnsToContents();
    addCopyShortcuts(view);
    return view;
}

void fitColumns(QTableView &view)
{
    const int widest = space(70);
    view.resizeColumnsToContents();
    for (int column = 0; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(column, std::min(view.columnWidth(column), widest));
}

} // namespace ui
