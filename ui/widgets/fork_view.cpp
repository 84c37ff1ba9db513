// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fork_view.h"

#include "core/sync/bundle.h"
#include "ui/models/text_table_model.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::vector<QString> rowOf(const core::Fork &fork)
{
    QStringList lasts;
    for (const std::int64_t last : fork.lasts)
        lasts << QString::number(last);
    const QString office = fork.officeName.isEmpty() ? fork.office : fork.officeName;
    return {office.isEmpty() ? core::fingerprintOf(fork.installation) : office,
            fork.scope.isEmpty() ? ForkView::tr("what is common") : fork.scope,
            QString::number(fork.since), listText(lasts), momentText(fork.seen)};
}

} // namespace

ForkView::ForkView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_about(new QLabel(this))
    , m_table(makeTextTable({}, this))
    , m_rows(qobject_cast<TextTableModel *>(m_table->model()))
    , m_settle(new QPushButton(tr("Looked into"), this))
{
    layOut();
    connect(m_settle, &QPushButton::clicked, this, &ForkView::settle);
    setFocusProxy(m_table);
}

void ForkView::layOut()
{
    m_about->setWordWrap(true);
    m_about->setText(
        tr("Of these offices several logs came under one name: somebody worked in a copy of the "
           "workbook as if it were the original. All of them count. Where they say different "
           "things of one item, it stands under Conflicts until it is resolved. Ask the office "
           "which computers it works on, and that it goes on in one of the files only."));
    m_table->setAccessibleName(tr("Several logs of one name"));
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_settle->setToolTip(tr("The selected ones, or all, are no longer listed; the logs stay"));
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_settle);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

void ForkView::refresh()
{
    const auto read = std::make_shared<std::vector<core::Fork>>();
    const auto look = [read](core::Database &db) {
        *read = core::readForks(db);
        std::erase_if(*read, [](const core::Fork &fork) { return fork.isSettled; });
    };
    m_session.readAside(this, look, [this, read](bool isRead) {
        if (isRead)
            show(std::move(*read));
    });
}

void ForkView::show(std::vector<core::Fork> open)
{
    m_open = std::move(open);
    core::Table table;
    table.rows.push_back({tr("Office"), tr("Area"), tr("Differ from operation"),
                          tr("Logs up to operation"), tr("Noticed")});
    for (const core::Fork &fork : m_open)
        table.rows.push_back(rowOf(fork));
    m_rows->show(table);
    fitColumns(*m_table);
    m_settle->setEnabled(!m_open.empty());
    Q_EMIT counted(static_cast<int>(m_open.size()));
}

void ForkView::settle()
{
    std::vector<core::Fork> chosen;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_open.at(static_cast<std::size_t>(row.row())));
    if (chosen.empty())
        chosen = m_open;
    m_session.read([&] {
        for (const core::Fork &fork : chosen)
            core::settleFork(m_session.database(), fork, m_session.now());
    });
    refresh();
    Q_EMIT done(tr("Noted. The logs stay in the workbook and count."));
}

} // namespace ui
