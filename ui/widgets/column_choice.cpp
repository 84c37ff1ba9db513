// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_choice.h"

#include "ui/preferences.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace ui {

namespace {

/// The keys that open the menu of what has the focus. Not every platform makes an event for a
/// context menu of Shift+F10.
bool asksForMenu(QEvent *event)
{
    if (event->type() == QEvent::ContextMenu)
        return static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard;
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier;
}

} // namespace

ColumnChoice::ColumnChoice(QHeaderView *header, int needed, const QString &name)
    : QObject(header)
    , m_header(header)
    , m_needed(needed)
    , m_name(name)
{
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("A right click, or Shift+F10 in the table, chooses the columns; they can "
                          "be moved."));
    m_first = header->saveState();
    preferences::remember(header, name);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ColumnChoice::showMenu);
    header->parentWidget()->installEventFilter(this);
}

bool ColumnChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (!asksForMenu(event))
        return QObject::eventFilter(watched, event);
    showMenu({0, m_header->height()});
    return true;
}

void ColumnChoice::add(const std::function<QString()> &text, const std::function<void()> &work)
{
    m_lines.push_back({text, work});
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
    for (const Line &line : m_lines) {
        const QString text = line.text();
        if (!text.isEmpty())
            connect(menu->addAction(text), &QAction::triggered, this, line.work);
    }
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
    auto *menu = new QMenu(m_header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu);
    menu->popup(m_header->mapToGlobal(place));
}

} // namespace ui
