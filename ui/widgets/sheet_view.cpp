// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet_view.h"

#include "ui/delegates/answer_delegate.h"
#include "ui/models/sheet_editor.h"
#include "ui/models/sheet_model.h"
#include "ui/preferences.h"
#include "ui/style/metrics.h"
#include "ui/widgets/column_choice.h"

#include <QHeaderView>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString columnsName = u"assess/columns"_s;

} // namespace

SheetView::SheetView(SheetEditor &editor, QWidget *parent)
    : QTreeView(parent)
    , m_editor(editor)
    , m_model(new SheetModel(editor, this))
    , m_delegate(new AnswerDelegate(editor, *m_model, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Sheet"));
    keepInputMethodOff();
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAllColumnsShowFocus(true);
    setIndentation(0);
    setItemsExpandable(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(space(10));
    connect(m_model, &QAbstractItemModel::modelReset, this, &SheetView::showAll);
    connect(m_delegate, &AnswerDelegate::refused, this, &SheetView::refused);
    connect(&editor, &SheetEditor::typingRefused, this,
            [this](int, const QString &why) { Q_EMIT refused(why); });
    connect(header(), &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (section != SheetModel::Text)
            return;
        m_delegate->setTextWidth(width);
        scheduleDelayedItemsLayout();
    });
    fitColumns();
    const auto *columns = new ColumnChoice(header(), SheetModel::Text, columnsName);
    connect(columns, &ColumnChoice::chosen, this, &SheetView::fitColumns);
}

/// Qt turns it on for every cell that can be edited; here letters are commands (N, R, E) even
/// when the person writes Chinese. An editor that opens is a field of its own, with its own.
void SheetView::keepInputMethodOff()
{
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void SheetView::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    keepInputMethodOff();
}

/// For somebody who has not set them: what is seldom read gives way when there is little room.
void SheetView::fitColumns()
{
    using Column = SheetModel::Column;
    const QFontMetrics metrics(textFont(TextSize::Body));
    const int letter = metrics.horizontalAdvance(u'国');
    header()->setSectionResizeMode(Column::Text, QHeaderView::Stretch);
    if (!preferences::isRemembered(columnsName)) {
        const bool isNarrow = viewport()->width() < 52 * letter;
        const bool isCramped = viewport()->width() < 42 * letter;
        setColumnHidden(Column::Method, isNarrow);
        setColumnHidden(Column::Marks, isCramped);
        setColumnWidth(Column::Number, 4 * letter);
        setColumnWidth(Column::Method, 8 * letter);
        setColumnWidth(Column::PointsColumn, 4 * letter);
        setColumnWidth(Column::Input, (isCramped ? 7 : isNarrow ? 8 : 10) * letter);
        setColumnWidth(Column::Earned, (isCramped ? 4 : 5) * letter);
        setColumnWidth(Column::Marks, (isNarrow ? 5 : 7) * letter);
    }
    m_delegate->setTextWidth(columnWidth(Column::Text));
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void SheetView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    Q_UNUSED(painter);
    Q_UNUSED(rect);
    Q_UNUSED(index);
}

void SheetView::showAll()
{
    expandAll();
    if (!m_model->stops().empty())
        goToStop(0);
}

int SheetView::currentItem() const
{
    return m_model->itemAt(currentIndex());
}

int SheetView::currentClause() const
{
    return m_model->clauseAt(currentIndex());
}

void SheetView::goToStop(int stop)
{
    const auto &stops = m_model->stops();
    if (stop < 0 || stop >= static_cast<int>(stops.size()))
        return;
    const QModelIndex to = stops[static_cast<std::size_t>(stop)];
    setCurrentIndex(to.siblingAtColumn(SheetModel::Input));
    scrollTo(to);
}

void SheetView::goToItem(int item)
{
    const QModelIndex to = m_model->indexOfItem(item);
    if (!to.isValid())
        return;
    const bool far = std::abs(item - currentItem()) > 1;
    goToStop(m_model->stopOf(to));
    if (far)
        scrollTo(to, QAbstractItemView::PositionAtCenter);
}

void SheetView::goToNextGap()
{
    if (!m_editor.isOpen() || !m_editor.endTyping())
        return;
    const int gap = m_editor.nextGap(std::max(currentItem(), 0));
    if (gap < 0) {
        Q_EMIT refused(tr("Nothing is unanswered any more."));
        return;
    }
    const bool begun = m_editor.isTouched(gap);
    const int clause = begun ? m_editor.missingClause(gap) : -1;
    if (clause >= 0)
        goToStop(m_model->stopOf(m_model->indexOfClause(clause)));
    else
        goToItem(gap);
}

void SheetView::step(int by)
{
    if (!m_editor.endTyping())
        return;
    const int here = m_model->stopOf(currentIndex());
    goToStop(here < 0 ? 0 : here + by);
}

void SheetView::goOn()
{
    const int item = currentItem();
    const auto last = static_cast<int>(m_editor.standard().items.size()) - 1;
    if (item < last)
        goToItem(item + 1);
    else
        m_editor.settle(); // the cursor has nowhere to go, yet the item is left
}

void SheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    keepInputMethodOff();
    if (!m_editor.isOpen())
        return;
    const int clause = m_model->clauseAt(current);
    if (m_editor.typingClause() >= 0 && m_editor.typingClause() != clause && !m_editor.endTyping())
        m_editor.dropTyping();
    const int item = m_model->itemAt(current);
    if (previous.isValid() && m_model->itemAt(previous) != item)
        m_editor.settle();
    Q_EMIT moved(item, clause);
}

} // namespace ui
