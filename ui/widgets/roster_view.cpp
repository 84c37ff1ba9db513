// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roster_view.h"

#include "ui/models/text_table_model.h"
#include "ui/preferences.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

RosterView::RosterView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_table(makeTextTable(rosterTable({}), this))
    , m_offices(qobject_cast<TextTableModel *>(m_table->model()))
    , m_keys(makeTextTable({}, this))
    , m_computers(qobject_cast<TextTableModel *>(m_keys->model()))
    , m_hint(new QLabel(this))
{
    layOut();
    wireTables();
    wireSteps();
    setFocusProxy(m_table);
    for (const Step &step : m_steps)
        step.button->hide(); // until it is read what there is
}

void RosterView::wireTables()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RosterView::showComputers);
    connect(m_keys->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RosterView::judge);
    connect(m_table, &QTableView::activated, this, [this] {
        if (chosenOffice() == nullptr)
            m_keys->setFocus();
        else if (m_change->isEnabled())
            askForOffice();
    });
    connect(m_keys, &QTableView::activated, this, &RosterView::followKey);
    connect(new QShortcut(Qt::Key_Insert, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_add, &QPushButton::click);
    connect(new QShortcut(Qt::Key_Insert, m_keys, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_grant, &QPushButton::click);
    connect(new QShortcut(Qt::Key_Delete, m_keys, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_revoke, &QPushButton::click);
}

void RosterView::wireSteps()
{
    connect(m_empty, &EmptyState::pressed, this, [this] {
        if (m_reading.powers.beginning == core::BeginObstacle::RosterCame)
            Q_EMIT trustWanted();
        else
            Q_EMIT beginWanted();
    });
    connect(m_begin, &QPushButton::clicked, this, &RosterView::beginWanted);
    connect(m_trust, &QPushButton::clicked, this, &RosterView::trustWanted);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const core::OutsideKey *key = chosenOutside();
        const bool isMeant = key != nullptr && !isListed(key->office); // else it takes a computer
        Q_EMIT officeWanted({}, isMeant ? key->installation : QByteArray());
    });
    connect(m_change, &QPushButton::clicked, this, &RosterView::askForOffice);
    connect(m_grant, &QPushButton::clicked, this, &RosterView::askForComputer);
    connect(m_revoke, &QPushButton::clicked, this,
            [this] { Q_EMIT revokeWanted(chosenKey()->installation); }); // on with a key alone
}

QPushButton *RosterView::addStep(const QString &name, const QString &tip)
{
    auto *button = new QPushButton(name, this);
    button->setAutoDefault(false);
    m_steps.push_back({button, tip});
    return button;
}

void RosterView::layOut()
{
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setRole(m_hint, "muted");
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(QFontMetrics(font()).height()); // nothing moves when it is empty
    m_begin = addStep(tr("Begin the roster…"), tr("From then on only what it grants counts"));
    m_trust =
        addStep(tr("Trust a roster that came…"), tr("After its key was compared with the city's"));
    m_add = addStep(tr("Add an office…"), tr("Puts an office into the roster (Insert)"));
    m_change = addStep(tr("Change…"), tr("Changes the office that is chosen (Enter)"));
    m_grant = addStep(tr("Add a computer…"), tr("Lets a computer write for an office (Insert in "
                                                "the list of computers)"));
    m_revoke = addStep(tr("Revoke…"), tr("Takes the computer that is chosen out of the roster "
                                         "(Delete)"));
    m_stack->addWidget(makeTables());
    m_stack->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    for (const Step &step : m_steps)
        foot->addWidget(step.button);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_summary);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    column->addWidget(m_hint);
}

QWidget *RosterView::makeTables()
{
    m_keys->setAccessibleName(tr("Computers of the office"));
    for (QTableView *table : {m_table, m_keys}) {
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setTabKeyNavigation(false);
        table->horizontalHeader()->setStretchLastSection(true);
        m_splitter->addWidget(table);
    }
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    preferences::remember(m_splitter, u"exchange/roster"_s);
    return m_splitter;
}

void RosterView::refresh()
{
    const auto read = std::make_shared<RosterReading>();
    const core::Installation &here = m_session.installation();
    const auto look = [read, folder = here.folder(), own = here.publicKey(),
                       today = m_session.today()](core::Database &db) {
        read->roster = core::readRoster(db);
        read->powers = core::rosterPowers(db, read->roster, folder, own);
        read->areas = core::rosterAreas(db, today);
    };
    m_session.readAside(this, look, [this, read](bool isRead) {
        if (isRead)
            show(std::move(*read));
    });
}

void RosterView::choose(const QString &office)
{
    m_wanted = office;
    const auto &offices = m_reading.roster.offices;
    for (std::size_t n = 0; n < offices.size(); ++n)
        if (offices[n].office.code == office) {
            m_table->selectRow(static_cast<int>(n));
            m_wanted.clear();
        }
}

void RosterView::show(RosterReading reading)
{
    const core::RosterOffice *before = chosenOffice();
    if (m_wanted.isEmpty() && before != nullptr)
        m_wanted = before->office.code;
    const int row = m_table->currentIndex().row();
    m_reading = std::move(reading);
    m_summary->setText(rosterText(m_reading));
    m_offices->show(rosterTable(m_reading));
    fitColumns(*m_table);
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_offices->rowCount() - 1)));
    choose(QString(m_wanted));
    m_wanted.clear();
    const core::Roster &roster = m_reading.roster;
    const bool hasRows =
        roster.isBegun || std::any_of(roster.outside.begin(), roster.outside.end(),
                                      [this](const core::OutsideKey &key) {
                                          return key.installation != m_reading.powers.own;
                                      });
    const core::BeginObstacle obstacle = m_reading.powers.beginning;
    m_empty->set(u"organizations"_s, beginningText(m_reading),
                 obstacle == core::BeginObstacle::None         ? m_begin->text()
                 : obstacle == core::BeginObstacle::RosterCame ? m_trust->text()
                                                               : QString());
    m_summary->setVisible(hasRows);
    const bool hadFocus = isVisible() && isAncestorOf(window()->focusWidget());
    QWidget *part = hasRows ? static_cast<QWidget *>(m_splitter) : m_empty;
    setFocusProxy(hasRows ? static_cast<QWidget *>(m_table) : m_empty);
    const bool isOther = m_stack->currentWidget() != part;
    m_stack->setCurrentWidget(part);
    if (isOther && hadFocus)
        setFocus();
    m_begin->setVisible(hasRows && !roster.isBegun);
    m_trust->setVisible(hasRows && obstacle == core::BeginObstacle::RosterCame);
    for (QPushButton *button : {m_add, m_change, m_grant, m_revoke})
        button->setVisible(roster.isBegun);
    showComputers();
}

void RosterView::showComputers()
{
    const core::RosterOffice *office = chosenOffice();
    const int row = m_keys->currentIndex().row();
    m_computers->show(office != nullptr ? computerTable(m_reading, *office)
                                        : outsideTable(m_reading));
    m_keys->setAccessibleName(office != nullptr ? tr("Computers of the office")
                                                : tr("Computers that no office has"));
    fitColumns(*m_keys);
    m_keys->horizontalHeader()->setStretchLastSection(false); // there may be others now
    m_keys->horizontalHeader()->setStretchLastSection(true);
    if (m_computers->rowCount() > 0)
        m_keys->selectRow(std::clamp(row, 0, m_computers->rowCount() - 1));
    judge();
}

const core::RosterOffice *RosterView::chosenOffice() const
{
    const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
    const auto &offices = m_reading.roster.offices;
    return m_table->currentIndex().isValid() && row < offices.size() ? &offices[row] : nullptr;
}

const core::RosterKey *RosterView::chosenKey() const
{
    const core::RosterOffice *office = chosenOffice();
    const auto row = static_cast<std::size_t>(m_keys->currentIndex().row());
    return office != nullptr && m_keys->currentIndex().isValid() && row < office->keys.size()
               ? &office->keys[row]
               : nullptr;
}

const core::OutsideKey *RosterView::chosenOutside() const
{
    const auto row = static_cast<std::size_t>(m_keys->currentIndex().row());
    const auto &outside = m_reading.roster.outside;
    const bool isOutside = chosenOffice() == nullptr && m_keys->currentIndex().isValid();
    return isOutside && row < outside.size() ? &outside[row] : nullptr;
}

bool RosterView::isListed(const QString &office) const
{
    const auto &offices = m_reading.roster.offices;
    return std::any_of(offices.begin(), offices.end(), [&](const core::RosterOffice &listed) {
        return listed.office.code == office;
    });
}

void RosterView::askForOffice()
{
    if (const core::RosterOffice *office = chosenOffice())
        Q_EMIT officeWanted(office->office.code, {});
}

void RosterView::askForComputer()
{
    if (const core::RosterOffice *office = chosenOffice())
        Q_EMIT computerWanted(office->office.code, {});
    else if (const core::OutsideKey *key = chosenOutside())
        Q_EMIT computerWanted(key->office, key->installation);
}

// A key that no office has goes to the office that it is said to be of, which may be a new one.
void RosterView::followKey()
{
    const core::OutsideKey *key = chosenOutside();
    if (key == nullptr)
        return;
    if (!key->office.isEmpty() && !isListed(key->office) && m_add->isEnabled())
        Q_EMIT officeWanted({}, key->installation);
    else if (m_grant->isEnabled())
        askForComputer();
}

QString RosterView::addObstacle() const
{
    if (!m_reading.roster.isBegun)
        return tr("There is no roster yet.");
    return m_reading.powers.isRootHere
               ? QString()
               : tr("Offices are put in and changed by the city: the key of the data set lies at "
                    "its computer.");
}

QString RosterView::officeObstacle() const
{
    return chosenOffice() == nullptr ? tr("Choose an office.") : addObstacle();
}

QString RosterView::computerObstacle() const
{
    if (!m_reading.roster.isBegun)
        return tr("There is no roster yet.");
    const core::RosterPowers &powers = m_reading.powers;
    const core::RosterOffice *office = chosenOffice();
    const bool mayAny = powers.isRootHere || !powers.offices.isEmpty();
    const bool mayHere = office == nullptr ? mayAny : powers.mayKeep(office->office.code);
    return mayHere ? QString()
                   : tr("Computers are put in by the city, and by the computers of the office "
                        "itself.");
}

QString RosterView::revokeObstacle() const
{
    const core::RosterKey *key = chosenKey();
    if (key == nullptr)
        return tr("Choose a computer of an office.");
    if (key->isRevoked)
        return tr("It is revoked already.");
    if (key->installation == m_reading.powers.own)
        return tr("This is the computer you sit at: revoke it at another one.");
    return m_reading.powers.mayRevoke(m_reading.roster, key->installation)
               ? QString()
               : tr("Computers are revoked by the city, and by the computers of the office "
                    "itself.");
}

void RosterView::allow(QPushButton *button, const QString &obstacle)
{
    const auto step = std::find_if(m_steps.begin(), m_steps.end(),
                                   [&](const Step &known) { return known.button == button; });
    button->setEnabled(obstacle.isEmpty());
    button->setToolTip(obstacle.isEmpty() ? step->tip : obstacle);
    button->setAccessibleDescription(button->toolTip());
}

void RosterView::judge()
{
    const core::BeginObstacle obstacle = m_reading.powers.beginning;
    allow(m_begin, obstacle == core::BeginObstacle::None ? QString() : beginningText(m_reading));
    allow(m_trust, {});
    allow(m_add, addObstacle());
    allow(m_change, officeObstacle());
    allow(m_grant, computerObstacle());
    allow(m_revoke, revokeObstacle());
    QStringList reasons;
    for (const QPushButton *button : {m_add, m_grant, m_revoke})
        if (m_reading.roster.isBegun && !button->isEnabled() &&
            !reasons.contains(button->toolTip()))
            reasons << button->toolTip();
    const core::OutsideKey *key = chosenOutside();
    if (reasons.size() == 1 && key != nullptr && m_reading.powers.isRootHere)
        reasons = {tr("Enter puts the computer that is chosen into the roster.")};
    m_hint->setText(sentencesText(reasons));
}

} // namespace ui
