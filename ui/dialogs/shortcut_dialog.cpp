// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcut_dialog.h"

#include "ui/commands.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &name)
{
    auto *group = new QTreeWidgetItem(tree, {name});
    QFont font = tree->font();
    font.setBold(true);
    group->setFont(0, font);
    return group;
}

void addCommands(QTreeWidget *tree)
{
    for (const Menu menu : {Menu::File, Menu::Edit, Menu::View, Menu::Help}) {
        QString name = menuName(menu);
        const auto mnemonic = name.indexOf(QLatin1String("(&"));
        if (mnemonic >= 0)
            name.truncate(mnemonic);
        QTreeWidgetItem *group = addGroup(tree, name.remove(u'&'));
        for (const CommandRow &row : commandTable()) {
            if (row.menu != menu || row.shortcut == nullptr)
                continue;
            const QKeySequence keys(QString::fromLatin1(row.shortcut));
            new QTreeWidgetItem(group, {commandName(row), keys.toString(QKeySequence::NativeText)});
        }
    }
}

void addPageKeys(QTreeWidget *tree)
{
    QTreeWidgetItem *group = nullptr;
    const char *last = nullptr;
    for (const PageKey &key : pageKeys()) {
        if (key.page != last)
            group = addGroup(tree, commandText(key.page));
        last = key.page;
        new QTreeWidgetItem(group, {commandText(key.meaning), QString::fromUtf8(key.keys)});
    }
}

} // namespace

ShortcutDialog::ShortcutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setAlternatingRowColors(true);
    addPageKeys(tree);
    addCommands(tree);
    tree->expandAll();
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    openWide(this, 46, 44);
}

} // namespace ui
