// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange_page.h"

#include "ui/dialogs/hand_over_preview.h"
#include "ui/dialogs/settle_many_dialog.h"
#include "ui/models/bundle_table.h"
#include "ui/models/conflict_words.h"
#include "ui/models/office_table.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/bundle_export.h"
#include "ui/pages/bundle_import.h"
#include "ui/preferences.h"
#include "ui/print/paper_file.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/conflict_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fork_view.h"
#include "ui/widgets/quarantine_view.h"
#include "ui/widgets/save_place.h"
#include "ui/widgets/text_table.h"

#include <QDir>
#include <QFileInfo>
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
    connect(m_forks, &ForkView::done, this, &ExchangePage::done);
}

void ExchangePage::wireConflicts()
{
    connect(m_conflicts, &ConflictView::counted, this, [this](int open) {
        m_leaves->setTabText(1, open == 0 ? tr("Conflicts") : tr("Conflicts (%1)").arg(open));
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

void ExchangePage::tellMade(const HandOver &handOver)
{
    refresh();
    Q_EMIT message({Message::Kind::Note,
                    tr("The bundle %1 was made; its checksum is %2.")
                        .arg(QDir::toNativeSeparators(handOver.path), handOver.checksum),
                    tr("Print the hand-over sheet and give it with the medium."),
                    {}});
    auto *preview = new HandOverPreview(m_session, handOver, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

QString ExchangePage::nextText(const core::BundleBatch &batch)
{
    if (batch.conflicts > 0)
        return tr("Choose which of the values stand, and give the office a receipt.");
    if (!batch.waiting.empty())
        return tr("What waits is kept, and comes in by itself when what is before it comes.");
    if (batch.operations == 0)
        return tr("All that is in it was here already; nothing has to be done.");
    return tr("Give the office a receipt: it says how far you have come.");
}

void ExchangePage::tellTaken(const core::BundleBatch &batch)
{
    QStringList refused;
    QStringList missing;
    QString office;
    bool isForked = false;
    for (const core::BatchFile &file : batch.files) {
        missing += file.intake.evidence.missing;
        if (file.error || !file.intake.strangers.empty())
            refused << tr("%1: %2", "file, why it was not taken in")
                           .arg(QFileInfo(file.path).fileName(), fateText(file));
        else
            office = file.header.officeCode;
        isForked = isForked || !file.intake.forked.empty();
    }
    choose(office);
    refresh();
    if (batch.conflicts > batch.conflictsBefore)
        m_leaves->setCurrentWidget(m_conflicts);
    else if (isForked)
        m_leaves->setCurrentWidget(m_forks);
    missing.removeDuplicates();
    const bool isWhole = refused.isEmpty() && missing.isEmpty();
    QStringList advice = {refused.isEmpty() ? nextText(batch)
                                            : tr("Left out: %1").arg(refused.join(tr("; ")))};
    if (!missing.isEmpty())
        advice << tr("Evidence that did not come, or came damaged: %1. The receipt asks for it.")
                      .arg(listText(missing));
    Q_EMIT message({isWhole ? Message::Kind::Note : Message::Kind::Caution,
                    batchText(batch),
                    sentencesText(advice),
                    {}});
}

void ExchangePage::askForReceipt()
{
    const QString office = chosenOffice();
    if (office.isEmpty())
        return;
    const QString name = core::bundleFileName(m_board.ownCode, office, m_session.now());
    const QString path = askForPlace(
        this, {tr("Where is the receipt to lie?"), tr("receipt-%1", "a file's name").arg(name),
               tr("Bundles (*.plumbx)"), preferences::mediumFolder(), false});
    if (!path.isEmpty())
        giveReceipt(path);
}

void ExchangePage::giveReceipt(const QString &path)
{
    ExportWish wish;
    wish.order.recipient = chosenOffice();
    wish.order.isReceipt = true;
    wish.order.clock = [now = m_session.now()] { return now; };
    wish.path = path;
    for (const core::OfficeStanding &office : m_board.offices)
        if (office.code == wish.order.recipient)
            wish.recipientName = office.name;
    m_export->start(wish);
}

void ExchangePage::tellReceipt(const HandOver &receipt)
{
    ReceiptFacts facts;
    m_session.read([&] { facts = receiptOf(m_session.database(), m_board, receipt); });
    refresh();
    const QString title = receiptTitle(facts);
    auto *preview = new PaperPreview(m_session, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setPaper({title, paperFileName(title),
                       [facts](FontSet &fonts) { return receiptPages(facts, fonts); },
                       [facts, title](const QString &path, FontSet &fonts) {
                           writePaper(path, fonts, receiptPages(facts, fonts), title, facts.made);
                       }});
    preview->open();
}

} // namespace ui
