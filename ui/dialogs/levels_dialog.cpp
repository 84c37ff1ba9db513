// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/levels_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/models/text_table_model.h"
#include "ui/print/level_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int textColumn = 1;

QTableView *makeTable(const core::LevelComparison &levels, QWidget *parent)
{
    auto *view = new QTableView(parent);
    auto *model = new TextTableModel(view);
    const core::Table table = levelTable(levels);
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
    view->horizontalHeader()->setSectionResizeMode(textColumn, QHeaderView::Stretch);
    addCopyShortcuts(view);
    return view;
}

QString withoutText(const core::LevelComparison &levels)
{
    QStringList names;
    for (const QString &level : levels.without)
        names << levelName(level);
    return names.isEmpty()
               ? QString()
               : LevelsDialog::tr("Without a sheet: %1.", "levels").arg(listText(names));
}

} // namespace

LevelsDialog::LevelsDialog(const core::LevelComparison &levels, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Levels side by side"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    openWide(this, 70, 34);
    auto *title = new QLabel(
        tr("%1 · %2", "organization, round").arg(levels.organization, levels.round), this);
    setTextSize(title, TextSize::Title);
    title->setWordWrap(true);
    auto *counts = new QLabel(countingText(levels), this);
    counts->setWordWrap(true);
    QStringList facts = {tr("%n item(s) with other points", nullptr, levels.differing),
                         withoutText(levels)};
    facts.removeAll(QString());
    auto *differing = new QLabel(facts.join(tr(" · ")), this);
    differing->setWordWrap(true);
    setRole(differing, "muted");
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(2));
    column->addWidget(title);
    column->addWidget(counts);
    column->addWidget(differing);
    column->addWidget(makeTable(levels, this), 1);
    column->addWidget(buttons);
}

} // namespace ui
