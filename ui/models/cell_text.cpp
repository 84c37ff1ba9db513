// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell_text.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    return nullptr;
}

/// Shown columns in the order shown.
std::vector<int> columnsOf(const QAbstractItemView &view)
{
    const QHeaderView *header = headerOf(view);
    std::vector<int> columns;
    for (int i = 0; i < view.model()->columnCount(view.rootIndex()); ++i) {
        const int logical = header == nullptr ? i : header->logicalIndex(i);
        if (header == nullptr || !header->isSectionHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

/// A cell's text must not break the grid.
QString cell(const QModelIndex &index)
{
    QString text = index.data().toString();
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    return text;
}

std::vector<QModelIndexList> selectedLines(const QAbstractItemView &view)
{
    std::vector<QModelIndexList> lines;
    QModelIndexList chosen = view.selectionModel()->selectedIndexes();
    if (chosen.isEmpty())
        for (int row = 0; row < view.model()->rowCount(view.rootIndex()); ++row)
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column)
                chosen.append(view.model()->index(row, column, view.rootIndex()));
    std::stable_sort(chosen.begin(), chosen.end(), [](const auto &left, const auto &right) {
        return left.parent() == right.parent() ? left.row() < right.row()
                                               : left.parent() < right.parent();
    });
    for (const QModelIndex &index : chosen) {
        const bool isSame = !lines.empty() && lines.back().front().row() == index.row() &&
                            lines.back().front().parent() == index.parent();
        if (!isSame)
            lines.emplace_back();
        lines.back().append(index);
    }
    return lines;
}

/// Item views copy only the current cell by themselves; this comes before them.
class CopyKeys : public QObject
{
public:
    explicit CopyKeys(QAbstractItemView *view) : QObject(view), m_view(view) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isWithHeaders =
            key->keyCombination().toCombined() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C).toCombined();
        if (!isWithHeaders && !key->matches(QKeySequence::Copy))
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::KeyPress)
            QGuiApplication::clipboard()->setText(
                cellText(*m_view, isWithHeaders ? Headers::With : Headers::Without));
        event->accept();
        return true;
    }

private:
    QAbstractItemView *m_view;
};

QString cellIn(const QModelIndexList &line, int column)
{
    const auto found = std::find_if(line.begin(), line.end(), [column](const QModelIndex &index) {
        return index.column() == column;
    });
    return found == line.end() ? QString() : cell(*found);
}

} // namespace

QString cellText(const QAbstractItemView &view, Headers headers)
{
    if (view.model() == nullptr || view.selectionModel() == nullptr)
        return {};
    const std::vector<QModelIndexList> lines = selectedLines(view);
    std::set<int> used;
    for (const QModelIndexList &line : lines)
        for (const QModelIndex &index : line)
            used.insert(index.column());
    QString text;
    QStringList words;
    for (const int column : columnsOf(view))
        if (used.count(column) > 0)
            words.append(view.model()->headerData(column, Qt::Horizontal).toString());
    if (headers == Headers::With)
        text += words.join(u'\t') + u'\n';
    for (const QModelIndexList &line : lines) {
        words.clear();
        for (const int column : columnsOf(view))
            if (used.count(column) > 0)
                words.append(cellIn(line, column));
        text += words.join(u'\t') + u'\n';
    }
    return text;
}

void addCopyShortcuts(QAbstractItemView *view)
{
    view->installEventFilter(new CopyKeys(view));
}

} // namespace ui
