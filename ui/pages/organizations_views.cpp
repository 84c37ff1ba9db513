// SPDX-License-Identifier: GPL-3.0-or-later
// How OrganizationsPage shows its two lists: columns, order, selection.
#include "ui/delegates/grade_delegate.h"
#include "ui/models/cell_text.h"
#include "ui/models/organization_table_model.h"
#include "ui/models/organization_tree_model.h"
#include "ui/pages/organizations_page.h"
#include "ui/preferences.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/widgets/column_choice.h"

#include <QAction>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString sortingName = u"organizations/sorting"_s;
const QString columnsName = u"organizations/columns"_s;

/// Wide enough for what stands in the column, as far as that is known beforehand.
/// Names are whole where the table has room for it, and may end in an ellipsis where not.
int widthOf(OrganizationColumn column, bool isWide)
{
    const QFontMetrics metrics(textFont(TextSize::Body));
    QStringList samples = {OrganizationTableModel::columnName(column) + u" ▲"_s};
    switch (column) {
    case OrganizationColumn::Code:
        samples << u"130200-00000"_s;
        break;
    case OrganizationColumn::Name:
        samples << QString(isWide ? 24 : 14, u'国');
        break;
    case OrganizationColumn::Sector:
        for (const QString &key : sectorKeys())
            samples << metrics.elidedText(sectorName(key), Qt::ElideRight,
                                          (isWide ? 16 : 8) * metrics.horizontalAdvance(u'国'));
        break;
    case OrganizationColumn::Affiliation:
    case OrganizationColumn::Department:
        samples << QString(9, u'国');
        break;
    case OrganizationColumn::County:
    case OrganizationColumn::Township:
        samples << QString(isWide ? 7 : 5, u'国');
        break;
    case OrganizationColumn::Grade:
    case OrganizationColumn::Total:
    case OrganizationColumn::Status:
        samples << u"000.00"_s;
        break;
    }
    int widest = 0;
    for (const QString &sample : std::as_const(samples))
        widest = std::max(widest, metrics.horizontalAdvance(sample));
    return widest + space(3);
}

QByteArray sortingText(const std::vector<OrganizationTableModel::Sorting> &sorting)
{
    QByteArray text;
    for (const auto &by : sorting)
        text += QByteArray::number(by.column) + (by.order == Qt::AscendingOrder ? 'a' : 'd');
    return text;
}

std::vector<OrganizationTableModel::Sorting> sortingFrom(const QByteArray &text)
{
    std::vector<OrganizationTableModel::Sorting> sorting;
    for (qsizetype i = 0; i + 1 < text.size(); i += 2) {
        const int column = text[i] - '0';
        if (column < 0 || column >= organizationColumns)
            return {};
        sorting.push_back({column, text[i + 1] == 'd' ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    return sorting;
}

} // namespace

void OrganizationsPage::setUpTable()
{
    m_table->setObjectName(u"organizationsTable"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Organizations"));
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setItemDelegate(new GradeDelegate(OrganizationTableModel::gradeRole, m_table));
    addCopyShortcuts(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(u"organizationsColumns"_s);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    connect(header, &QHeaderView::sectionClicked, this, &OrganizationsPage::sortBy);
    setUpColumns(header);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrganizationsPage::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    auto *paste = new QAction(tr("Paste a block"), this);
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QAction::triggered, this, [this] { pasteBlock({}); });
    m_stack->addAction(paste);
}

void OrganizationsPage::setUpColumns(QHeaderView *header)
{
    fitColumns();
    for (const OrganizationColumn column :
         {OrganizationColumn::Affiliation, OrganizationColumn::Department})
        header->setSectionHidden(static_cast<int>(column), true);
    m_columns = new ColumnChoice(header, static_cast<int>(OrganizationColumn::Name), columnsName);
    connect(m_columns, &ColumnChoice::chosen, this, &OrganizationsPage::fitColumns);
    m_table->viewport()->installEventFilter(this);
    const auto current = [this] { return m_table->currentIndex(); };
    m_columns->add(
        [current] {
            return current().isValid()
                       ? tr("Sort by “%1”")
                             .arg(OrganizationTableModel::columnName(
                                 static_cast<OrganizationColumn>(current().column())))
                       : QString();
        },
        [this, current] { sortBy(current().column()); });
    m_columns->add([] { return tr("Sort by division code"); }, [this] { sort({}); });
    header->setToolTip(tr("A click sorts; with Shift a further column sorts within the first. A "
                          "right click, or Shift+F10 in the table, chooses the columns."));
    m_model->setSorting(sortingFrom(preferences::value(sortingName)));
}

/// For somebody who has not set them.
void OrganizationsPage::fitColumns()
{
    if (preferences::isRemembered(columnsName))
        return;
    const int letter = QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(u'国');
    const bool isWide = m_table->viewport()->width() > 72 * letter;
    for (int column = 0; column < organizationColumns; ++column)
        m_table->horizontalHeader()->resizeSection(
            column, widthOf(static_cast<OrganizationColumn>(column), isWide));
}

bool OrganizationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Page::eventFilter(watched, event);
}

std::vector<int> OrganizationsPage::selectedRows() const
{
    std::vector<int> rows;
    const bool isTree = m_asTree != nullptr && m_asTree->isChecked();
    if (isTree) {
        for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
            if (const int row = m_areas->shownRow(index); row >= 0)
                rows.push_back(row);
    } else {
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<core::OrganizationId> OrganizationsPage::selectedIds() const
{
    std::vector<core::OrganizationId> ids;
    for (const int row : selectedRows())
        ids.push_back(m_model->row(row).id);
    return ids;
}

void OrganizationsPage::setUpTree()
{
    m_tree->setObjectName(u"organizationsTree"_s);
    m_tree->setModel(m_areas);
    m_tree->setAccessibleName(tr("Organizations by area"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setItemDelegate(new GradeDelegate(OrganizationTableModel::gradeRole, m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    const std::array columns = {OrganizationColumn::Sector, OrganizationColumn::Grade,
                                OrganizationColumn::Total};
    for (int i = 0; i < static_cast<int>(columns.size()); ++i)
        m_tree->header()->resizeSection(i + 1,
                                        widthOf(columns.at(static_cast<std::size_t>(i)), true));
    addCopyShortcuts(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OrganizationsPage::showCounts);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(m_areas->shownRow(current)); });
}

/// A click sorts by one column; with Shift or Ctrl the column joins those sorted by before.
void OrganizationsPage::sortBy(int column)
{
    std::vector<OrganizationTableModel::Sorting> sorting = m_model->sorting();
    const bool isJoined =
        (QGuiApplication::keyboardModifiers() & (Qt::ShiftModifier | Qt::ControlModifier)) != 0;
    const auto known = std::find_if(sorting.begin(), sorting.end(),
                                    [column](const auto &by) { return by.column == column; });
    Qt::SortOrder order = Qt::AscendingOrder;
    if (known != sorting.end() && known->order == Qt::AscendingOrder)
        order = Qt::DescendingOrder;
    if (!isJoined)
        sorting = {{column, order}};
    else if (known != sorting.end())
        known->order = order;
    else
        sorting.push_back({column, order});
    sort(sorting);
}

void OrganizationsPage::sort(const std::vector<OrganizationTableModel::Sorting> &sorting)
{
    m_model->setSorting(sorting);
    preferences::setValue(sortingName, sortingText(sorting));
    showCounts();
}

void OrganizationsPage::showTree(bool tree)
{
    m_asTree->setChecked(tree);
    if (tree && m_areas->rowCount() == 1)
        m_tree->expand(m_areas->index(0, 0));
    showCounts();
    const int at = m_model->placeOf(m_chosen);
    if (tree && at >= 0)
        m_tree->setCurrentIndex(m_areas->indexOf(at));
}

void OrganizationsPage::go(const Destination &destination)
{
    m_list = destination.list;
    m_search->clear();
    showLimit();
    m_wanted = destination.organization;
    goToWanted();
}

void OrganizationsPage::goToWanted()
{
    const int at = m_wanted.isNull() ? -1 : m_model->placeOf(m_wanted);
    if (at < 0)
        return;
    const QModelIndex index = m_model->index(at, static_cast<int>(OrganizationColumn::Name));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    m_wanted = {};
}

} // namespace ui
