// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organizations_page.h"

#include "core/exchange/duplicates.h"
#include "core/reporting/last_totals.h"
#include "core/reporting/overview.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "ui/charts/history_chart.h"
#include "ui/cohort_look.h"
#include "ui/models/organization_table_model.h"
#include "ui/models/organization_tree_model.h"
#include "ui/pages/organization_import.h"
#include "ui/preferences.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/column_choice.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/organization_card.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
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
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum List
{
    AsTable,
    AsTree,
    Nothing,
};

QString placeName(Session &session)
{
    return u"organization/"_s + session.facts().dataset.key.text();
}

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
    , m_history(new HistoryChart(this))
    , m_search(new QLineEdit(this))
    , m_limit(new QPushButton(this))
    , m_duplicates(new QPushButton(this))
    , m_foot(new QLabel(this))
    , m_import(new OrganizationImport(session, this))
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
    connect(m_empty, &EmptyState::pressed, this, &OrganizationsPage::endEmptiness);
    m_card->setPicture(tr("Totals by round"), m_history);
    connect(m_history, &Chart::navigate, this, &Page::navigate);
    connect(m_card, &OrganizationCard::editRequested, this, &OrganizationsPage::editChosen);
    connect(m_card, &OrganizationCard::separateRequested, this, &OrganizationsPage::separateChosen);
    connect(m_card, &OrganizationCard::navigate, this, &Page::navigate);
    wireImport();
    const auto update = [this] {
        if (isVisible())
            refresh();
    };
    connect(&m_session, &Session::changed, this, update);
    connect(&m_session, &Session::filterChanged, this, update);
}

OrganizationsPage::~OrganizationsPage()
{
    settle();
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
    line->addWidget(makeDuplicatesButton());
    line->addStretch();
    m_asTree = addButton(bar, u"tree"_s, tr("By area"));
    m_asTree->setCheckable(true);
    connect(m_asTree, &QToolButton::toggled, this, &OrganizationsPage::showTree);
    m_change = addButton(bar, u"edit"_s, tr("Change…"));
    m_change->setToolTip(tr("Gives all selected organizations one value"));
    connect(m_change, &QToolButton::clicked, this, &OrganizationsPage::changeSelected);
    addMenu(addButton(bar, u"columns"_s, tr("Columns")),
            [this](QMenu *menu) { m_columns->fill(menu); });
    connect(addButton(bar, u"add"_s, tr("Add…")), &QToolButton::clicked, this,
            &OrganizationsPage::add);
    addMenu(addButton(bar, u"import"_s, tr("Import")), [this](QMenu *menu) {
        menu->clear();
        menu->addAction(icon(u"open"_s), tr("From a file…"), m_import,
                        &OrganizationImport::askForFile);
        QAction *paste = menu->addAction(icon(u"paste"_s), tr("Paste a block"), this,
                                         [this] { pasteBlock({}); });
        paste->setShortcut(QKeySequence::Paste); // only shown: the key is that of the lists
        paste->setShortcutContext(Qt::WidgetShortcut);
    });
    return bar;
}

void OrganizationsPage::addMenu(QToolButton *button, const std::function<void(QMenu *)> &fill)
{
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill] { fill(menu); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
}

void OrganizationsPage::wireImport()
{
    connect(m_import, &OrganizationImport::message, this, &Page::message);
    connect(m_import, &OrganizationImport::done, this, &Page::done);
    connect(m_import, &OrganizationImport::planned, this, [this] {
        if (isVisible())
            m_import->preview();
        else
            Q_EMIT message({Message::Kind::Note,
                            tr("The list of organizations has been read."),
                            tr("Open the Organizations page to look at it."),
                            {}});
    });
}

void OrganizationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_import->waiting()) // it was read while another page was in front
        QMetaObject::invokeMethod(m_import, &OrganizationImport::preview, Qt::QueuedConnection);
}

void OrganizationsPage::pasteBlock(const QString &text)
{
    m_import->readBlock(text.isEmpty() ? QGuiApplication::clipboard()->text() : text);
}

/// The one button of an empty list: it does what its sentence proposes.
void OrganizationsPage::endEmptiness()
{
    if (m_model->known() > 0) {
        m_list.clear();
        m_search->clear();
        showLimit();
    } else if (isFiltered() && hasAny()) {
        core::Filter filter;
        filter.round = m_session.filter().round;
        m_session.setFilter(filter);
    } else {
        m_import->askForFile();
    }
}

bool OrganizationsPage::isFiltered() const
{
    return !m_session.filter().county.isEmpty() || !m_session.filter().sector.isEmpty();
}

bool OrganizationsPage::hasAny()
{
    bool any = false;
    m_session.read([&] { any = !core::readOrganizationCodes(m_session.database()).isEmpty(); });
    return any;
}

void OrganizationsPage::settle()
{
    if (!m_chosen.isNull())
        m_session.read([this] { preferences::setValue(placeName(m_session), m_chosen.raw()); });
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
    splitter->setSizes({space(190), space(86)});
    splitter->setChildrenCollapsible(false);
    preferences::remember(splitter, u"organizations/card"_s);
    return splitter;
}

struct OrganizationsPage::City
{
    std::vector<core::Division> divisions;
    std::vector<core::OrganizationRow> rows;
    std::int64_t duplicates = 0; ///< codes
};

void OrganizationsPage::refresh()
{
    settleBeforeLooking(m_session);
    const auto city = std::make_shared<City>();
    m_session.readAside(
        this,
        [city, filter = m_session.filter(), today = m_session.today()](core::Database &db) {
            city->divisions = core::readDivisions(db);
            city->rows = core::readOrganizationRows(db, filter, today);
            core::addLastTotals(db, today, city->rows);
            city->duplicates = core::countDuplicates(db);
        },
        [this, city, asked = ++m_asked](bool isRead) {
            if (isRead && asked == m_asked)
                showCity(std::move(*city));
        });
}

void OrganizationsPage::showCity(City city)
{
    m_isRead = true;
    const core::OrganizationId chosen = m_chosen.isNull() ? lastChosen() : m_chosen;
    m_model->setDivisions(city.divisions, m_session.today());
    m_model->setRows(std::move(city.rows));
    showDuplicates(city.duplicates);
    showLimit();
    const int at = m_model->placeOf(chosen);
    if (at >= 0)
        m_table->setCurrentIndex(m_model->index(at, static_cast<int>(OrganizationColumn::Name)));
    m_chosen = chosen;
    showCard();
    goToWanted();
    m_wanted = {}; // it is not here
}

void OrganizationsPage::readLimit()
{
    const auto ids = std::make_shared<std::set<core::OrganizationId>>();
    m_session.readAside(
        this,
        [ids, list = m_list, filter = m_session.filter(),
         today = m_session.today()](core::Database &db) {
            const auto found = core::organizationsBehind(db, filter, today, list);
            *ids = {found.begin(), found.end()};
        },
        [this, ids, list = m_list](bool isRead) {
            if (!isRead || list != m_list)
                return;
            m_model->setLimit(true, *ids);
            showCounts();
        });
}

/// Keeps to the list that somebody was led to, until they close it.
void OrganizationsPage::showLimit()
{
    if (m_list.isEmpty())
        m_model->setLimit(false, {});
    else
        readLimit();
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
    if (!m_isRead)
        return; // a list that is being read is not empty
    const int shown = m_model->rowCount();
    if (shown == 0)
        showEmptiness();
    m_stack->setCurrentIndex(shown == 0 ? Nothing : m_asTree->isChecked() ? AsTree : AsTable);
    QString text = shown == m_model->known()
                       ? tr("%n organization(s)", nullptr, shown)
                       : tr("%1 of %n organization(s)", nullptr, m_model->known()).arg(shown);
    const std::vector<int> rows = selectedRows();
    if (rows.size() > 1)
        text += u"    "_s + selectionText(*m_model, rows);
    m_change->setEnabled(!rows.empty());
    m_foot->setText(text);
}

void OrganizationsPage::showEmptiness()
{
    if (m_model->known() > 0)
        m_empty->set(u"filter"_s,
                     tr("The filter hides all %n organization(s).", nullptr, m_model->known()),
                     tr("Show all"));
    else if (isFiltered() && hasAny())
        m_empty->set(u"filter"_s, tr("The filters at the top hide all organizations."),
                     tr("Show all areas and sectors"));
    else
        m_empty->set(u"organizations"_s,
                     tr("There are no organizations yet. Import them from a spreadsheet, or "
                        "paste a block with Ctrl+V."),
                     tr("Import…"));
}

core::OrganizationId OrganizationsPage::lastChosen()
{
    QByteArray last;
    m_session.read([&] { last = preferences::value(placeName(m_session)); });
    return last.size() == 16 ? core::OrganizationId::from(last) : core::OrganizationId();
}

void OrganizationsPage::choose(int shownRow)
{
    if (shownRow < 0 || shownRow >= m_model->rowCount())
        return;
    m_chosen = m_model->row(shownRow).id;
    showCard();
}

} // namespace ui
