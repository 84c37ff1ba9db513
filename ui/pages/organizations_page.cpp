// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations_page.h"

#include "core/reporting/overview.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "ui/delegates/grade_delegate.h"
#include "ui/models/cell_text.h"
#include "ui/models/organization_table_model.h"
#include "ui/models/organization_tree_model.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/organization_card.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum List
{
    AsTable,
    AsTree,
    Nothing,
};

} // namespace

OrganizationsPage::OrganizationsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_model(new OrganizationTableModel(this))
    , m_areas(new OrganizationTreeModel(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_tree(new QTreeView(this))
    , m_empty(new EmptyState(this))
    , m_card(new OrganizationCard(this))
    , m_search(new QLineEdit(this))
    , m_limit(new QPushButton(this))
    , m_foot(new QLabel(this))
{
    setUpTable();
    setUpTree();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(2));
    column->setSpacing(space(2));
    column->addWidget(makeBar());
    column->addWidget(makeLists(), 1);
    setRole(m_foot, "muted");
    column->addWidget(m_foot);
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_model->known() == 0)
            return askForFile();
        m_list.clear();
        m_search->clear();
        showLimit();
    });
    connect(m_card, &OrganizationCard::editRequested, this, &OrganizationsPage::editChosen);
    connect(m_card, &OrganizationCard::navigate, this, &Page::navigate);
    connect(&m_reading, &QFutureWatcher<Reading>::finished, this, &OrganizationsPage::takeTables);
    const auto update = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_session, &Session::changed, this, update);
    connect(&m_session, &Session::filterChanged, this, update);
}

OrganizationsPage::~OrganizationsPage()
{
    m_reading.waitForFinished();
}

QString OrganizationsPage::title() const
{
    return tr("Organizations");
}

QToolButton *OrganizationsPage::addButton(QWidget *bar, const QString &iconName,
                                          const QString &name)
{
    auto *button = new QToolButton(bar);
    button->setIcon(icon(iconName));
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    bar->layout()->addWidget(button);
    return button;
}

QWidget *OrganizationsPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    m_search->setPlaceholderText(tr("Filter by name, code, place …"));
    m_search->setAccessibleName(tr("Filter the list"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(space(80));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setSearch(words);
        showCounts();
    });
    line->addWidget(m_search, 1);
    m_limit->setIcon(icon(u"close"_s));
    m_limit->hide();
    connect(m_limit, &QPushButton::clicked, this, [this] {
        m_list.clear();
        showLimit();
    });
    line->addWidget(m_limit);
    line->addStretch();
    m_asTree = addButton(bar, u"tree"_s, tr("By area"));
    m_asTree->setCheckable(true);
    connect(m_asTree, &QToolButton::toggled, this, &OrganizationsPage::showTree);
    connect(addButton(bar, u"add"_s, tr("Add…")), &QToolButton::clicked, this,
            &OrganizationsPage::add);
    connect(addButton(bar, u"import"_s, tr("Import…")), &QToolButton::clicked, this,
            &OrganizationsPage::askForFile);
    return bar;
}

QWidget *OrganizationsPage::makeLists()
{
    m_stack->insertWidget(AsTable, m_table);
    m_stack->insertWidget(AsTree, m_tree);
    m_stack->insertWidget(Nothing, m_empty);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(u"organizationsSplitter"_s);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_card);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({space(180), space(90)});
    splitter->setChildrenCollapsible(false);
    return splitter;
}

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
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setHighlightSections(false);
    connect(header, &QHeaderView::sectionClicked, this, &OrganizationsPage::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            &OrganizationsPage::chooseColumns);
    const int letter = QFontMetrics(font()).averageCharWidth();
    const QList<int> widths = {16, 34, 14, 12, 14, 14, 18, 11, 14, 12};
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths[i] * letter);
    for (const OrganizationColumn column :
         {OrganizationColumn::Affiliation, OrganizationColumn::Department})
        m_table->setColumnHidden(static_cast<int>(column), true);
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

void OrganizationsPage::setUpTree()
{
    m_tree->setModel(m_areas);
    m_tree->setAccessibleName(tr("Organizations by area"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setItemDelegate(new GradeDelegate(OrganizationTableModel::gradeRole, m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    addCopyShortcuts(m_tree);
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
    m_model->setSorting(sorting);
    showCounts();
}

void OrganizationsPage::chooseColumns(const QPoint &place)
{
    QMenu menu(this);
    for (int column = 0; column < organizationColumns; ++column) {
        QAction *action = menu.addAction(
            OrganizationTableModel::columnName(static_cast<OrganizationColumn>(column)));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != static_cast<int>(OrganizationColumn::Name));
        connect(action, &QAction::toggled, m_table,
                [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
    menu.addSeparator();
    menu.addAction(tr("Sort by division code"), this, [this] { m_model->setSorting({}); });
    menu.exec(m_table->horizontalHeader()->mapToGlobal(place));
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

void OrganizationsPage::refresh()
{
    std::vector<core::OrganizationRow> rows;
    const bool isRead = m_session.read([&] {
        m_model->setDivisions(core::readDivisions(m_session.database()), m_session.today());
        rows =
            core::readOrganizationRows(m_session.database(), m_session.filter(), m_session.today());
    });
    if (!isRead)
        return;
    const core::OrganizationId chosen = m_chosen;
    m_model->setRows(std::move(rows));
    showLimit();
    const int at = m_model->placeOf(chosen);
    if (at >= 0)
        m_table->setCurrentIndex(m_model->index(at, static_cast<int>(OrganizationColumn::Name)));
    m_chosen = chosen;
    showCard();
}

void OrganizationsPage::go(const Destination &destination)
{
    m_list = destination.list;
    m_search->clear();
    showLimit();
    if (destination.organization.isNull())
        return;
    const int at = m_model->placeOf(destination.organization);
    if (at < 0)
        return;
    const QModelIndex index = m_model->index(at, static_cast<int>(OrganizationColumn::Name));
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

/// Keeps to the list that somebody was led to, until they close it.
void OrganizationsPage::showLimit()
{
    std::set<core::OrganizationId> ids;
    if (!m_list.isEmpty())
        m_session.read([&] {
            const auto found = core::organizationsBehind(m_session.database(), m_session.filter(),
                                                         m_session.today(), m_list);
            ids = {found.begin(), found.end()};
        });
    m_model->setLimit(!m_list.isEmpty(), ids);
    m_limit->setVisible(!m_list.isEmpty());
    const QString rest = m_list.section(u':', 1);
    QString name = gradeName(rest);
    if (m_list == u"exempt")
        name = tr("Exempt");
    else if (m_list == u"raised")
        name = tr("Went up");
    else if (m_list == u"lowered")
        name = tr("Went down");
    else if (m_list == u"overdue")
        name = tr("Overdue");
    else if (m_list.startsWith(u"totals"))
        name = tr("Totals from %1 to below %2")
                   .arg(pointsText(rest.section(u'-', 0, 0).toLongLong()),
                        pointsText(rest.section(u'-', 1).toLongLong()));
    m_limit->setText(tr("Only: %1").arg(name));
    m_limit->setToolTip(tr("Show all organizations again"));
    showCounts();
}

void OrganizationsPage::showCounts()
{
    const int shown = m_model->rowCount();
    if (m_model->known() == 0)
        m_empty->set(u"organizations"_s,
                     m_session.filter().county.isEmpty() && m_session.filter().sector.isEmpty()
                         ? tr("There are no organizations yet. Import them from a spreadsheet, or "
                              "paste a block with Ctrl+V.")
                         : tr("The filters at the top hide all organizations."),
                     tr("Import…"));
    else if (shown == 0)
        m_empty->set(u"filter"_s,
                     tr("The filter hides all %n organization(s).", nullptr, m_model->known()),
                     tr("Show all"));
    m_stack->setCurrentIndex(shown == 0 ? Nothing : m_asTree->isChecked() ? AsTree : AsTable);
    QString text = shown == m_model->known()
                       ? tr("%n organization(s)", nullptr, shown)
                       : tr("%1 of %n organization(s)", nullptr, m_model->known()).arg(shown);
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.size() > 1)
        text += u"    "_s + selectionText(*m_model, rows);
    m_foot->setText(text);
}

void OrganizationsPage::choose(int shownRow)
{
    if (shownRow < 0 || shownRow >= m_model->rowCount())
        return;
    m_chosen = m_model->row(shownRow).id;
    showCard();
}

} // namespace ui
