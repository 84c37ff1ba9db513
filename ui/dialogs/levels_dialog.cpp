// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/levels_dialog.h"

#include "ui/print/level_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

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
    QTableView *view = makeTextTable(levelTable(levels), parent);
    view->horizontalHeader()->setSectionResizeMode(textColumn, QHeaderView::Stretch);
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
