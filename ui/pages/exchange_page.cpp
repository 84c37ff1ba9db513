// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange_page.h"

#include "ui/dialogs/settle_many_dialog.h"
#include "ui/models/conflict_words.h"
#include "ui/models/office_table.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/bundle_export.h"
#include "ui/pages/bundle_import.h"
#include "ui/pages/roster_keeping.h"
#include "ui/preferences.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/conflict_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fork_view.h"
#include "ui/widgets/quarantine_view.h"
#include "ui/widgets/roster_view.h"
#include "ui/widgets/text_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

ExchangePage::ExchangePage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_export(new BundleExport(session, this))
    , m_import(new BundleImport(session, this))
    , m_leaves(new QTabWidget(this))
    , m_conflicts(new ConflictView(session, this))
    , m_quarantine(new QuarantineView(session, this))
    , m_forks(new ForkView(session, this))
    , m_roster(new RosterView(session, this))
    , m_table(makeTextTable(officeTable({}, false), this))
    , m_offices(qobject_cast<TextTableModel *>(m_table->model()))
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_summary, "muted");
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty->set(u"exchange"_s,
                 tr("No other office is known yet. Make a bundle of this workbook and take it to "
                    "the other office; what it sends back makes it known."),
                 tr("Make a bundle…"));
    m_leaves->addTab(makeOffices(), tr("Offices"));
    m_leaves->addTab(m_conflicts, tr("Conflicts"));
    m_leaves->addTab(m_quarantine, tr("Not counted"));
    m_leaves->addTab(m_forks, tr("Two logs"));
    m_leaves->addTab(m_roster, tr("Roster"));
    m_leaves->setFocusPolicy(Qt::NoFocus); // its bar has the focus
    m_leaves->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_leaves->tabBar()->setAccessibleName(tr("Exchange"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(2));
    column->addWidget(makeBar());
    column->addWidget(m_leaves, 1);
    setFocusProxy(m_table);
    connect(m_empty, &EmptyState::pressed, this, &ExchangePage::askToExport);
    connect(m_table, &QTableView::activated, this, &ExchangePage::askToExport);
    connect(m_export, &BundleExport::made, this, &ExchangePage::tellMade);
    connect(m_export, &BundleExport::receiptMade, this, &ExchangePage::tellReceipt);
    connect(m_import, &BundleImport::taken, this, &ExchangePage::tellTaken);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    wireConflicts();
    wireFindings();
}

// Their leaves are there while there is something on them.
void ExchangePage::wireFindings()
{
    const auto showLeaf = [this](QWidget *view, const QString &name, int count) {
        const int leaf = m_leaves->indexOf(view);
        m_leaves->setTabText(leaf, tr("%1 (%2)", "leaf, count").arg(name).arg(count));
        m_leaves->setTabVisible(leaf, count > 0);
        m_leaves->setTabEnabled(leaf, count > 0); // else Ctrl+Tab leads there all the same
    };
    showLeaf(m_quarantine, {}, 0);
    showLeaf(m_forks, {}, 0);
    connect(m_quarantine, &QuarantineView::counted, this,
            [=, this](int waiting) { showLeaf(m_quarantine, tr("Not counted"), waiting); });
    connect(m_forks, &ForkView::counted, this,
            [=, this](int open) { showLeaf(m_forks, tr("Two logs"), open); });
    connect(m_quarantine, &QuarantineView::done, this, &ExchangePage::done);
    connect(new RosterKeeping(m_session, *m_roster, this), &RosterKeeping::kept, this,
            &ExchangePage::message);
    connect(m_forks, &ForkView::done, this, &ExchangePage::done);
}

void ExchangePage::wireConflicts()
{
    connect(m_conflicts, &ConflictView::counted, this, [this](int open) {
        m_leaves->setTabText(1, open == 0 ? tr("Conflicts") : tr("Conflicts (%1)").arg(open));
        renewTaken(open);
    });
    connect(m_conflicts, &ConflictView::navigate, this, &ExchangePage::navigate);
    connect(m_conflicts, &ConflictView::done, this, &ExchangePage::done);
    connect(m_conflicts, &ConflictView::rulesWanted, this, &ExchangePage::askForRule);
    connect(m_leaves, &QTabWidget::currentChanged, this, [this](int leaf) {
        setFocusProxy(leaf == 0 ? static_cast<QWidget *>(m_table) : m_leaves->widget(leaf));
        focusProxy()->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *ExchangePage::makeOffices()
{
    auto *offices = new QWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *lines = new QVBoxLayout(offices);
    lines->setContentsMargins(0, space(2), 0, 0);
    lines->setSpacing(space(2));
    lines->addWidget(m_summary);
    lines->addWidget(m_stack, 1);
    return offices;
}

void ExchangePage::askForRule()
{
    auto *dialog = new SettleManyDialog(
        m_conflicts->shown(),
        [this](const core::Conflict &conflict, const core::ConflictSide &side) {
            QString line;
            m_session.read([&] { line = sideLine(m_session, conflict, side); });
            return line;
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_conflicts->settle(dialog->settled()); });
    dialog->open();
}

QString ExchangePage::title() const
{
    return tr("Exchange");
}

QToolButton *ExchangePage::addButton(QWidget *bar, const QString &iconName, const QString &name,
                                     const QString &keys)
{
    auto *button = new QToolButton(bar);
    button->setIcon(icon(iconName));
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
    bar->layout()->addWidget(button);
    return button;
}

QWidget *ExchangePage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(1));
    connect(addButton(bar, u"import"_s, tr("Take in bundles…"), u"Ctrl+Shift+I"_s),
            &QToolButton::clicked, m_import, &BundleImport::askForFiles);
    connect(addButton(bar, u"send"_s, tr("Make a bundle…"), u"Ctrl+Shift+E"_s),
            &QToolButton::clicked, this, &ExchangePage::askToExport);
    m_receipt = addButton(bar, u"check"_s, tr("Receipt…"), {});
    connect(m_receipt, &QToolButton::clicked, this, &ExchangePage::askForReceipt);
    line->addStretch();
    return bar;
}

void ExchangePage::refresh()
{
    m_conflicts->refresh();
    m_quarantine->refresh();
    m_forks->refresh();
    m_roster->refresh();
    const auto read = std::make_shared<core::ExchangeBoard>();
    m_session.readAside(
        this,
        [read, round = m_session.filter().round, now = m_session.now()](core::Database &db) {
            *read = core::readExchangeBoard(db, round, now);
        },
        [this, read](bool isRead) {
            if (!isRead)
                return;
            m_board = std::move(*read);
            showBoard();
        });
}

void ExchangePage::showBoard()
{
    const bool hasRound = !m_session.filter().round.isNull();
    const int row = m_table->currentIndex().row();
    const bool isFirst = m_offices->rowCount() == 0;
    m_offices->show(officeTable(m_board, hasRound));
    QStringList sentences = {tr("The key of this computer is %1: read it to an office that asks.")
                                 .arg(core::fingerprintOf(m_session.installation().publicKey()))};
    if (const QString text = boardText(m_board, hasRound); !text.isEmpty())
        sentences.prepend(text);
    m_summary->setText(sentencesText(sentences));
    m_stack->setCurrentWidget(m_board.offices.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    const QString columns = u"exchange/offices"_s;
    if (isFirst)
        preferences::remember(m_table->horizontalHeader(), columns);
    if (!preferences::isRemembered(columns))
        m_table->resizeColumnsToContents();
    m_receipt->setEnabled(!m_board.offices.empty());
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_offices->rowCount() - 1)));
    for (std::size_t n = 0; n < m_board.offices.size(); ++n)
        if (m_board.offices[n].code == m_wanted)
            m_table->selectRow(static_cast<int>(n));
    m_wanted.clear();
}

QString ExchangePage::chosenOffice() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_board.offices.size())
               ? QString()
               : m_board.offices[static_cast<std::size_t>(row)].code;
}

void ExchangePage::choose(const QString &office)
{
    m_wanted = office;
}

void ExchangePage::go(const Destination &destination)
{
    // What opens a dialog waits until the page is there.
    const auto later = [this](const auto &work) {
        QMetaObject::invokeMethod(this, work, Qt::QueuedConnection);
    };
    if (destination.list == u"quarantine")
        m_leaves->setCurrentWidget(m_quarantine);
    if (destination.list == u"roster")
        m_leaves->setCurrentWidget(m_roster);
    if (destination.list == u"conflicts") {
        m_leaves->setCurrentWidget(m_conflicts);
        if (!destination.assessment.isNull())
            m_conflicts->goTo(destination.assessment);
    }
    if (!destination.files.isEmpty())
        later([this, files = destination.files] { m_import->look(files); });
    else if (destination.list == u"export")
        later([this] { askToExport(); });
    else if (destination.list == u"import")
        later([this] { m_import->askForFiles(); });
}

void ExchangePage::askToExport()
{
    // The board that is shown may still be on its way.
    m_session.read([this] {
        m_board = core::readExchangeBoard(m_session.database(), m_session.filter().round,
                                          m_session.now());
    });
    m_export->ask(m_board, chosenOffice());
}

} // namespace ui
