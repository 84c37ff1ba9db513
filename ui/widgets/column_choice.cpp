// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_choice.h"

#include "ui/preferences.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

namespace ui {

ColumnChoice::ColumnChoice(QHeaderView *header, int needed, const QString &name)
    : QObject(header)
    , m_header(header)
    , m_needed(needed)
    , m_name(name)
{
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("A right click chooses the columns; they can be moved."));
    m_first = header->saveState();
    preferences::remember(header, name);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ColumnChoice::showMenu);
}

void ColumnChoice::add(const QString &text, const std::function<void()> &work)
{
    m_text = text;
    m_work = work;
}

void ColumnChoice::fill(QMenu *menu)
{
    menu->clear();
    const QAbstractItemModel *model = m_header->model();
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        const QString name =
            model->headerData(column, m_header->orientation(), Qt::UserRole).toString();
        QAction *action = menu->addAction(
            name.isEmpty() ? model->headerData(column, m_header->orientation()).toString() : name);
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(column != m_needed);
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { show(column, isShown); });
    }
    menu->addSeparator();
    if (m_work)
        connect(menu->addAction(m_text), &QAction::triggered, this, [this] { m_work(); });
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this,
            &ColumnChoice::reset);
}

void ColumnChoice::show(int column, bool isShown)
{
    m_header->setSectionHidden(column, !isShown);
    preferences::keep(m_header, m_name);
    Q_EMIT chosen();
}

void ColumnChoice::reset()
{
    preferences::forget(m_name);
    m_header->restoreState(m_first);
    Q_EMIT chosen();
}

void ColumnChoice::showMenu(const QPoint &place)
{
    QMenu menu(m_header);
    fill(&menu);
    menu.exec(m_header->mapToGlobal(place));
}

} // namespace ui
