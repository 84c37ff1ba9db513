// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conflict_view.h"

#include "ui/models/conflict_words.h"
#include "ui/models/text_table_model.h"
#include "ui/preferences.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t mostDigits = 9; ///< sides that a key chooses

} // namespace

ConflictView::ConflictView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_table(makeTextTable(conflictList({}), this))
    , m_list(qobject_cast<TextTableModel *>(m_table->model()))
    , m_organization(new QLineEdit(this))
    , m_rounds(new QComboBox(this))
    , m_rules(new QPushButton(tr("Many by a rule…"), this))
    , m_title(new QLabel(this))
    , m_sides(makeTextTable({}, this))
    , m_facts(qobject_cast<TextTableModel *>(m_sides->model()))
    , m_choices(new QHBoxLayout)
    , m_reason(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_open(new QPushButton(this))
{
    layOut();
    m_table->installEventFilter(this);
    m_table->setAttribute(Qt::WA_InputMethodEnabled, false); // a digit is a digit
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConflictView::showChosen);
    connect(m_table, &QTableView::activated, this, &ConflictView::goToSheet);
    connect(m_organization, &QLineEdit::textChanged, this, &ConflictView::filter);
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &ConflictView::filter);
    connect(m_rules, &QPushButton::clicked, this, &ConflictView::rulesWanted);
    connect(m_open, &QPushButton::clicked, this, &ConflictView::goToSheet);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus();
        if (m_waiting)
            choose(*m_waiting);
    });
    setFocusProxy(m_table);
}

void ConflictView::layOut()
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *left = new QWidget(this);
    auto *lines = new QVBoxLayout(left);
    lines->setContentsMargins(0, 0, space(2), 0);
    lines->addWidget(makeFilters());
    lines->addWidget(m_table, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(makeSides());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({space(110), space(160)});
    m_splitter->setChildrenCollapsible(false);
    preferences::remember(m_splitter, u"exchange/conflicts"_s);
    m_empty->set(u"check"_s, tr("No conflict is open: no two offices gave different values "
                                "without knowing of each other's."));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, space(2), 0, 0);
    whole->addWidget(m_stack);
}

QWidget *ConflictView::makeFilters()
{
    auto *bar = new QWidget(this);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(0, 0, 0, 0);
    m_organization->setAccessibleName(tr("Organization: part of its name or code"));
    m_organization->setPlaceholderText(tr("Organization"));
    m_organization->setClearButtonEnabled(true);
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->addItem(tr("All rounds"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rules->setAutoDefault(false);
    line->addWidget(m_organization, 1);
    line->addWidget(m_rounds);
    line->addWidget(m_rules);
    return bar;
}

QWidget *ConflictView::makeSides()
{
    setTextSize(m_title, TextSize::Title);
    m_title->setWordWrap(true);
    m_sides->setAccessibleName(tr("The values side by side"));
    m_sides->setWordWrap(true);
    m_sides->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sides->setTabKeyNavigation(false);
    m_sides->setShowGrid(true);
    m_reason->setAccessibleName(tr("Why it is chosen"));
    m_reason->setPlaceholderText(tr("Why it is chosen: it is kept with the value"));
    setRole(m_hint, "muted");
    m_hint->setWordWrap(true);
    m_open->setText(tr("Open the sheet"));
    setRole(m_open, "link");
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_open);
    auto *right = new QWidget(this);
    auto *lines = new QVBoxLayout(right);
    lines->setContentsMargins(space(2), 0, 0, 0);
    lines->setSpacing(space(2));
    lines->addWidget(m_title);
    lines->addWidget(m_sides, 1);
    lines->addWidget(m_reason);
    lines->addLayout(m_choices);
    lines->addLayout(foot);
    return right;
}

void ConflictView::refresh()
{
    if (m_isSettling)
        return; // it is shown already
    const auto read = std::make_shared<std::vector<core::Conflict>>();
    QString office;
    m_session.read([&] { office = m_session.facts().officeCode; });
    m_session.readAside(
        this,
        [read, office, own = m_session.installation().publicKey()](core::Database &db) {
            *read = core::readConflicts(db, office, own);
        },
        [this, read](bool isRead) {
            if (isRead)
                show(std::move(*read));
        });
}

void ConflictView::show(std::vector<core::Conflict> conflicts)
{
    m_conflicts = std::move(conflicts);
    Q_EMIT counted(static_cast<int>(m_conflicts.size()));
    offerRounds();
    filter();
}

void ConflictView::offerRounds()
{
    const QSignalBlocker quiet(m_rounds);
    const QString before = m_rounds->currentIndex() > 0 ? m_rounds->currentText() : QString();
    QStringList rounds;
    for (const core::Conflict &conflict : m_conflicts)
        if (!conflict.round.isEmpty() && !rounds.contains(conflict.round))
            rounds << conflict.round;
    m_rounds->clear();
    m_rounds->addItem(tr("All rounds"));
    m_rounds->addItems(rounds);
    m_rounds->setCurrentIndex(std::max(0, static_cast<int>(rounds.indexOf(before)) + 1));
}

void ConflictView::goTo(const core::AssessmentId &sheet)
{
    m_wanted = sheet;
    m_organization->clear();
    m_rounds->setCurrentIndex(0);
    filter();
}

std::vector<core::Conflict> ConflictView::shown() const
{
    std::vector<core::Conflict> conflicts;
    for (const std::size_t place : m_shown)
        conflicts.push_back(m_conflicts[place]);
    return conflicts;
}

void ConflictView::filter()
{
    int row = std::max(0, m_table->currentIndex().row());
    const QString text = m_organization->text().trimmed();
    const QString round = m_rounds->currentIndex() > 0 ? m_rounds->currentText() : QString();
    m_shown.clear();
    for (std::size_t place = 0; place < m_conflicts.size(); ++place) {
        const core::Conflict &conflict = m_conflicts[place];
        const bool isOrganization = conflict.organizationName.contains(text, Qt::CaseInsensitive) ||
                                    conflict.organization.contains(text, Qt::CaseInsensitive);
        if (isOrganization && (round.isEmpty() || conflict.round == round))
            m_shown.push_back(place);
    }
    const bool isFirst = m_list->rowCount() == 0;
    m_list->show(conflictList(shown()));
    if (isFirst && !m_shown.empty())
        m_table->resizeColumnsToContents();
    const bool wasEmpty = m_stack->currentWidget() == m_empty;
    m_stack->setCurrentWidget(m_conflicts.empty() ? static_cast<QWidget *>(m_empty) : m_splitter);
    if (wasEmpty && !m_conflicts.empty() && isVisible())
        m_table->setFocus(); // so that the first digit settles the first conflict
    m_rules->setEnabled(m_shown.size() > 1);
    for (std::size_t n = 0; n < m_shown.size() && !m_wanted.isNull(); ++n)
        if (m_conflicts[m_shown[n]].unit.key == m_wanted.key) {
            row = static_cast<int>(n);
            m_wanted = {};
        }
    if (!m_shown.empty())
        m_table->selectRow(std::min(row, static_cast<int>(m_shown.size()) - 1));
    showChosen();
}

const core::Conflict *ConflictView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_shown.size())
               ? nullptr
               : &m_conflicts[m_shown[static_cast<std::size_t>(row)]];
}

void ConflictView::showChosen()
{
    m_waiting.reset();
    const core::Conflict *conflict = chosen();
    for (QWidget *part : std::initializer_list<QWidget *>{m_sides, m_reason, m_open})
        part->setVisible(conflict != nullptr);
    if (conflict == nullptr) {
        m_title->setText(m_conflicts.empty() ? QString() : tr("The filter hides all conflicts."));
        offerChoices({});
        m_hint->clear();
        return;
    }
    m_session.read([&] { m_facts->show(conflictTable(m_session, *conflict)); });
    QStringList names = {conflict->organizationName, conflictThing(*conflict), conflict->round};
    names.removeAll(QString());
    m_title->setText(names.join(tr(" · ")));
    m_open->setVisible(conflict->unit.reg == core::Register::Answers);
    m_hint->setText(tr("Press the digit of the value that is to stand. Ctrl+Z takes it back."));
    offerChoices(*conflict);
    m_sides->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_sides->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_sides->resizeRowsToContents();
}

void ConflictView::offerChoices(const core::Conflict &conflict)
{
    while (QLayoutItem *item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t side = 0; side < conflict.sides.size(); ++side) {
        const QString office = sideOffice(conflict.sides[side]);
        auto *button = new QPushButton(
            tr("%1: %2", "key, office").arg(QString::number(side + 1), office), this);
        button->setAccessibleName(tr("The value of %1 stands").arg(office));
        button->setToolTip(button->accessibleName());
        connect(
            button, &QPushButton::clicked, this, [this, side] { choose(side); },
            Qt::QueuedConnection); // it is deleted by it
        m_choices->addWidget(button, 1);
    }
}

bool ConflictView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const int digit = press->key() - Qt::Key_0;
        const core::Conflict *conflict = chosen();
        const auto most = conflict == nullptr ? 0 : std::min(conflict->sides.size(), mostDigits);
        const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && digit >= 1 && digit <= static_cast<int>(most)) {
            choose(static_cast<std::size_t>(digit - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConflictView::choose(std::size_t side)
{
    const core::Conflict *conflict = chosen();
    if (conflict == nullptr || side >= conflict->sides.size())
        return;
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty()) {
        m_waiting = side;
        m_hint->setText(tr("Type why the value of %1 is to stand, then press Enter. The reason "
                           "stays for the next ones.")
                            .arg(sideOffice(conflict->sides[side])));
        m_reason->setFocus();
        return;
    }
    settleOne(core::Conflict(*conflict), side, reason);
}

void ConflictView::settleOne(const core::Conflict &conflict, std::size_t side,
                             const QString &reason)
{
    std::vector<core::Edit> edits;
    const core::Clock clock = [now = m_session.now()] { return now; };
    const bool isMade = m_session.read([&] {
        edits = core::settlingEdits(m_session.database(), {{conflict, {side, reason}}}, clock);
    });
    if (!isMade) {
        refresh();
        return;
    }
    m_isSettling = true;
    const bool isSettled = m_session.edit(core::Action::ResolveConflict, edits);
    m_isSettling = false;
    if (!isSettled)
        return;
    forget(conflict.id);
    Q_EMIT done(tr("The value of %1 stands.").arg(sideOffice(conflict.sides[side])));
}

void ConflictView::forget(const QString &id)
{
    std::erase_if(m_conflicts, [&](const core::Conflict &known) { return known.id == id; });
    show(std::vector<core::Conflict>(std::move(m_conflicts)));
}

void ConflictView::settle(const std::vector<core::SettledConflict> &settled)
{
    const auto many = std::make_shared<const std::vector<core::SettledConflict>>(settled);
    const core::Clock clock = [now = m_session.now()] { return now; };
    m_session.editMany(
        core::Action::ResolveConflict, tr("Settling conflicts"),
        [many, clock](core::Database &db) { return core::settlingEdits(db, *many, clock); },
        [this, count = static_cast<int>(settled.size())](bool isDone) {
            if (isDone)
                Q_EMIT done(tr("%n conflict(s) were settled.", nullptr, count));
        });
}

void ConflictView::goToSheet()
{
    const core::Conflict *conflict = chosen();
    if (conflict == nullptr || conflict->unit.reg != core::Register::Answers)
        return;
    Q_EMIT navigate({.page = PageName::Assess,
                     .assessment = core::AssessmentId{conflict->unit.key},
                     .item = static_cast<int>(conflict->unit.item)});
}

} // namespace ui
