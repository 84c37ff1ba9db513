// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fork_view.h"

#include "core/base/error.h"
#include "core/sync/bundle.h"
#include "ui/models/conflict_words.h"
#include "ui/models/text_table_model.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString forkName(const core::Fork &fork)
{
    return ForkView::tr("%1, area %2", "office, scope")
        .arg(fork.office.isEmpty()       ? core::fingerprintOf(fork.installation)
             : fork.officeName.isEmpty() ? fork.office
                                         : fork.officeName,
             fork.scope.isEmpty() ? ForkView::tr("what is common") : fork.scope);
}

QString lineOf(Session &session, const core::Conflict &conflict, const core::ConflictSide &side)
{
    try {
        return sideLine(session, conflict, side);
    } catch (const core::Error &) {
        return ForkView::tr("not to be read here");
    }
}

std::vector<QString> rowOf(Session &session, const core::Conflict &about)
{
    const core::ConflictSide &other = about.sides.back();
    const QString stands =
        about.sides.size() < 2 ? QString() : lineOf(session, about, about.sides.front());
    return {about.organizationName,        about.round,          conflictThing(about), stands,
            lineOf(session, about, other), momentText(other.at), other.author};
}

} // namespace

ForkView::ForkView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_about(new QLabel(this))
    , m_forks(new QComboBox(this))
    , m_table(makeTextTable({}, this))
    , m_rows(qobject_cast<TextTableModel *>(m_table->model()))
    , m_reason(new QLineEdit(this))
    , m_take(new QPushButton(tr("Take over"), this))
    , m_keep(new QPushButton(tr("What stands, stands"), this))
{
    layOut();
    connect(m_forks, &QComboBox::currentIndexChanged, this, &ForkView::showFork);
    connect(m_reason, &QLineEdit::textChanged, this, &ForkView::judge);
    connect(m_take, &QPushButton::clicked, this, [this] { takeOver(m_reason->text().trimmed()); });
    connect(m_keep, &QPushButton::clicked, this, &ForkView::keepOurs);
    setFocusProxy(m_table);
}

void ForkView::layOut()
{
    m_about->setWordWrap(true);
    m_forks->setAccessibleName(tr("Which log"));
    m_table->setAccessibleName(tr("What the two logs say"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_reason->setAccessibleName(tr("Why it is taken over"));
    m_reason->setPlaceholderText(tr("Why it is taken over: it is kept with the values"));
    m_take->setToolTip(tr("The selected values of the other log stand from then on"));
    m_keep->setToolTip(tr("Nothing is taken over; the other log stays in the workbook"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_take);
    foot->addWidget(m_keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_forks);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

void ForkView::refresh()
{
    const auto read = std::make_shared<Read>();
    const auto look = [read, own = m_session.facts().officeCode,
                       key = m_session.installation().publicKey()](core::Database &db) {
        if (core::countOpenForks(db) == 0)
            return;
        for (const core::Fork &fork : core::readForks(db)) {
            if (fork.isSettled)
                continue;
            read->values.push_back(core::readForkedValues(db, fork, own, key));
            read->forks.push_back(fork);
        }
    };
    m_session.readAside(this, look, [this, read](bool isRead) {
        if (isRead)
            show(std::move(*read));
    });
}

void ForkView::show(Read read)
{
    m_read = std::move(read);
    {
        const QSignalBlocker quiet(m_forks);
        const int at = std::max(0, m_forks->currentIndex());
        m_forks->clear();
        for (const core::Fork &fork : m_read.forks)
            m_forks->addItem(forkName(fork));
        m_forks->setCurrentIndex(std::min(at, m_forks->count() - 1));
        m_forks->setVisible(m_forks->count() > 1);
    }
    showFork();
    Q_EMIT counted(static_cast<int>(m_read.forks.size()));
}

std::size_t ForkView::chosen() const
{
    return static_cast<std::size_t>(std::max(0, m_forks->currentIndex()));
}

void ForkView::showFork()
{
    core::Table table;
    table.rows.push_back({tr("Organization"), tr("Round"), tr("About"), tr("Stands here"),
                          tr("The other log says"), tr("Written"), tr("By")});
    if (chosen() < m_read.forks.size()) {
        const core::Fork &fork = m_read.forks[chosen()];
        m_about->setText(
            tr("Of %1 two logs came under one name: somebody worked in a copy of the workbook as "
               "if it were the original. From operation %2 on they differ; the one that came "
               "first counts here, and the other is kept below, up to operation %3.")
                .arg(forkName(fork), QString::number(fork.since), QString::number(fork.last)));
        m_session.read([&] {
            for (const core::ForkedValue &value : m_read.values[chosen()])
                table.rows.push_back(rowOf(m_session, value.conflict));
        });
    }
    m_rows->show(table);
    fitColumns(*m_table);
    judge();
}

void ForkView::judge()
{
    m_take->setEnabled(m_rows->rowCount() > 0 && !m_reason->text().trimmed().isEmpty());
    m_keep->setEnabled(!m_read.forks.empty());
}

std::vector<core::ForkedValue> ForkView::selected() const
{
    const std::vector<core::ForkedValue> &all = m_read.values.at(chosen());
    std::vector<core::ForkedValue> some;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        some.push_back(all.at(static_cast<std::size_t>(row.row())));
    return some.empty() ? all : some;
}

void ForkView::takeOver(const QString &reason)
{
    if (chosen() >= m_read.forks.size() || reason.isEmpty())
        return;
    const std::vector<core::ForkedValue> values = selected();
    const bool isAll = values.size() == m_read.values[chosen()].size();
    const core::Fork fork = m_read.forks[chosen()];
    const auto edits = core::takeOverEdits(values, reason, [now = m_session.now()] { return now; });
    if (!m_session.edit(core::Action::ResolveConflict, edits))
        return;
    if (isAll)
        m_session.read([&] { core::settleFork(m_session.database(), fork, m_session.now()); });
    m_reason->clear();
    refresh();
    Q_EMIT done(tr("%n value(s) of the other log were taken over.", nullptr,
                   static_cast<int>(values.size())));
}

void ForkView::keepOurs()
{
    if (chosen() >= m_read.forks.size())
        return;
    const core::Fork fork = m_read.forks[chosen()];
    m_session.read([&] { core::settleFork(m_session.database(), fork, m_session.now()); });
    refresh();
}

} // namespace ui
