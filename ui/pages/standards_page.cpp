// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards_page.h"

#include "core/journal/edits.h"
#include "core/storage/assessment_reader.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/print/phrases.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QTreeWidgetItem *addRow(QTreeWidgetItem *above, const QStringList &cells)
{
    auto *row = new QTreeWidgetItem(above, cells);
    row->setTextAlignment(2, Qt::AlignRight | Qt::AlignTop);
    for (int column = 0; column < cells.size(); ++column)
        row->setToolTip(column, cells[column]);
    return row;
}

QString optionalPoints(const std::optional<core::Points> &points)
{
    return points ? pointsText(*points) : QString();
}

} // namespace

StandardsPage::StandardsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_list(new QTableWidget(this))
    , m_tree(new QTreeWidget(this))
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_empty(new EmptyState(this))
{
    m_list->setAccessibleName(tr("Issued standards"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    addCopyShortcuts(m_list);
    connect(m_list, &QTableWidget::currentCellChanged, this, &StandardsPage::showStandard);
    m_tree->setAccessibleName(tr("The standard's sections, items and clauses"));
    m_tree->setHeaderLabels({tr("Number"), tr("Text"), tr("Points"), tr("Method"), tr("Rule")});
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const int letter = QFontMetrics(font()).averageCharWidth();
    const QList<int> widths = {18, 44, 9, 14, 40};
    for (int i = 0; i < widths.size(); ++i)
        m_tree->setColumnWidth(i, widths[i] * letter);
    addCopyShortcuts(m_tree);
    setTextSize(m_name, TextSize::Title);
    m_name->setWordWrap(true);
    setRole(m_facts, "muted");
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *view = new QWidget(this);
    auto *lines = new QVBoxLayout(view);
    lines->setContentsMargins(0, space(2), 0, 0);
    lines->addWidget(m_name);
    lines->addWidget(m_facts);
    lines->addWidget(m_tree, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_list);
    splitter->addWidget(view);
    splitter->setSizes({space(55), space(130)});
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    m_empty->set(u"standards"_s,
                 tr("No standard is issued yet. Import one from its JSON document."),
                 tr("Import…"));
    connect(m_empty, &EmptyState::pressed, this, &StandardsPage::askForFile);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(3), space(3), space(3), space(3));
    column->setSpacing(space(2));
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString StandardsPage::title() const
{
    return tr("Standards");
}

QToolButton *StandardsPage::addButton(QWidget *bar, const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(bar);
    button->setIcon(icon(iconName));
    button->setText(name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(name);
    bar->layout()->addWidget(button);
    return button;
}

QWidget *StandardsPage::makeBar()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    connect(addButton(bar, u"add"_s, tr("Add a round…")), &QToolButton::clicked, this,
            &StandardsPage::askForRound);
    connect(addButton(bar, u"import"_s, tr("Import and issue…")), &QToolButton::clicked, this,
            &StandardsPage::askForFile);
    return bar;
}

void StandardsPage::refresh()
{
    const int chosen = m_list->currentRow();
    const bool isRead = m_session.read([&] {
        m_entries = core::readStandards(m_session.database());
        m_rounds = core::readRounds(m_session.database());
    });
    if (!isRead)
        return;
    const QStringList headers = {tr("Title"), tr("Code"),  tr("Sector"), tr("Revision"),
                                 tr("Year"),  tr("Items"), tr("Points"), tr("Used in rounds")};
    m_list->setColumnCount(static_cast<int>(headers.size()));
    m_list->setHorizontalHeaderLabels(headers);
    m_list->setRowCount(static_cast<int>(m_entries.size()));
    int row = 0;
    for (const core::StandardEntry &entry : m_entries) {
        QStringList rounds;
        for (const core::Round &round : m_rounds)
            for (const auto &[sector, ref] : round.standards)
                if (ref.hash == entry.ref.hash)
                    rounds.append(round.name);
        QString points;
        m_session.read([&] {
            points = optionalPoints(m_session.standards().get(entry.ref).standard.total.of);
        });
        const QStringList cells = {entry.title,
                                   entry.code,
                                   sectorName(entry.sector),
                                   QString::number(entry.ref.revision),
                                   QString::number(entry.year),
                                   QString::number(entry.items),
                                   points,
                                   rounds.join(tr(", "))};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            if (column >= 3 && column <= 6)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_list->setItem(row, column, item);
        }
        ++row;
    }
    m_list->resizeColumnsToContents();
    m_stack->setCurrentIndex(m_entries.empty() ? 1 : 0);
    if (!m_entries.empty())
        m_list->setCurrentCell(qBound(0, chosen, m_list->rowCount() - 1), 0);
    showStandard(m_list->currentRow());
}

void StandardsPage::go(const Destination &destination)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].ref.hash == destination.standard)
            m_list->setCurrentCell(static_cast<int>(i), 0);
}

void StandardsPage::showStandard(int row)
{
    m_tree->clear();
    if (row < 0 || static_cast<std::size_t>(row) >= m_entries.size())
        return;
    const core::StandardEntry &entry = m_entries[static_cast<std::size_t>(row)];
    m_session.read([&] {
        const core::Standard &standard = m_session.standards().get(entry.ref).standard;
        m_name->setText(standard.title);
        m_facts->setText(tr("%1 · revision %2 · hash %3")
                             .arg(standard.code)
                             .arg(standard.revision)
                             .arg(entry.ref.hash.left(16)));
        for (const core::Part &part : standard.parts) {
            QTreeWidgetItem *above = addRow(m_tree->invisibleRootItem(),
                                            {part.common ? tr("Common part") : tr("Sector part"),
                                             part.title,
                                             optionalPoints(part.points),
                                             {},
                                             {}});
            for (const core::Section &section : part.sections)
                fillSection(above, standard, section);
            above->setExpanded(true);
        }
    });
}

void StandardsPage::fillSection(QTreeWidgetItem *above, const core::Standard &standard,
                                const core::Section &section)
{
    QTreeWidgetItem *row =
        addRow(above, {section.number, section.title, optionalPoints(section.points), {}, {}});
    for (const core::Section &below : section.sections)
        fillSection(row, standard, below);
    for (const core::Item &item : section.items)
        fillItem(row, standard, item);
    row->setExpanded(true);
}

void StandardsPage::fillItem(QTreeWidgetItem *above, const core::Standard &standard,
                             const core::Item &item)
{
    QTreeWidgetItem *row =
        addRow(above, {item.number, item.text, item.hasPoints ? pointsText(item.points) : QString(),
                       item.method, itemWords(standard, item)});
    QStringList rules = {row->text(4)};
    for (const core::Clause &clause : item.clauses) {
        rules.append(ruleWords(standard, item, clause));
        addRow(row, {clause.id, clause.text, {}, {}, rules.last()});
    }
    rules.removeAll(QString());
    row->setText(4, sentencesText(rules));
    row->setToolTip(4, row->text(4));
}

void StandardsPage::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a standard"), {},
                                                      tr("Standards (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    const std::optional<core::StandardReading> reading = readDocument(path);
    if (!reading)
        return;
    IssueDialog dialog(*reading, m_rounds, objectionTo(*reading), this);
    if (dialog.exec() == QDialog::Accepted && dialog.canIssue())
        issue(*reading, dialog.choice().round);
}

std::optional<core::StandardReading> StandardsPage::readDocument(const QString &path)
{
    std::optional<core::StandardReading> reading;
    m_session.read([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw core::Error(core::Failure::FileUnreadable, file.errorString()).in(path);
        try {
            reading = core::readStandard(file.readAll());
        } catch (core::Error &error) {
            error.in(path);
            throw;
        }
    });
    return reading;
}

QString StandardsPage::objectionTo(const core::StandardReading &reading)
{
    for (const core::StandardEntry &entry : m_entries) {
        if (entry.ref.hash == reading.hash)
            return tr("This very document is issued already.");
        if (entry.ref.id == reading.standard.id && entry.ref.revision == reading.standard.revision)
            return tr("Revision %1 of it is issued already with another content: give this one a "
                      "new revision.")
                .arg(entry.ref.revision);
    }
    return {};
}

bool StandardsPage::issue(const core::StandardReading &reading,
                          const std::optional<core::RoundId> &round)
{
    if (!reading.isUsable() || !objectionTo(reading).isEmpty())
        return false;
    const core::Standard &standard = reading.standard;
    core::StandardEntry entry;
    entry.ref = {standard.id, standard.revision, reading.hash};
    entry.code = standard.code;
    entry.title = standard.title;
    entry.sector = standard.sector;
    entry.year = standard.year;
    entry.items = static_cast<int>(core::itemsOf(standard).size());
    std::vector<core::Edit> edits = {core::standardEdit(entry, reading.canonical)};
    for (core::Round known : m_rounds) {
        if (!round || known.id != *round)
            continue;
        known.standards[entry.sector] = entry.ref;
        edits.push_back(core::roundEdit(known));
    }
    return m_session.edit(core::Action::IssueStandard, edits);
}

void StandardsPage::askForRound()
{
    core::Round round;
    round.year = m_session.today().year();
    round.levels = {u"county"_s};
    RoundDialog dialog(round, m_entries, this);
    if (dialog.exec() == QDialog::Accepted)
        addRound(dialog.round());
}

bool StandardsPage::addRound(core::Round round)
{
    const core::Clock clock = [this] { return m_session.now(); };
    round.id = core::RoundId::make(clock);
    return m_session.edit(core::Action::AddRound, {core::roundEdit(round)});
}

} // namespace ui
