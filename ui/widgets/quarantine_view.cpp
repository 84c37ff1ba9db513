// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quarantine_view.h"

#include "core/journal/authority.h"
#include "core/sync/roster_edits.h"
#include "ui/models/conflict_words.h"
#include "ui/models/quarantine_words.h"
#include "ui/models/text_table_model.h"
#include "ui/print/words.h"
#include "ui/session.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t mostRows = 500; ///< more nobody looks through

} // namespace

QuarantineView::QuarantineView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new QLabel(this))
    , m_table(makeTextTable({}, this))
    , m_rows(qobject_cast<TextTableModel *>(m_table->model()))
    , m_reason(new QLineEdit(this))
    , m_release(new QPushButton(this))
    , m_hint(new QLabel(this))
{
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QuarantineView::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &QuarantineView::judge);
    connect(m_release, &QPushButton::clicked, this,
            [this] { release(m_reason->text().trimmed()); });
    setFocusProxy(m_table);
}

void QuarantineView::layOut()
{
    m_summary->setWordWrap(true);
    m_table->setAccessibleName(tr("What does not count"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_reason->setAccessibleName(tr("Why it counts all the same"));
    m_reason->setPlaceholderText(tr("Why it counts all the same: checked on paper, for instance"));
    setRole(m_hint, "muted");
    m_hint->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_release);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(2), 0, 0);
    column->setSpacing(space(2));
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    column->addWidget(m_hint);
}

void QuarantineView::refresh()
{
    const auto read = std::make_shared<Waiting>();
    m_session.readAside(
        this,
        [read, key = m_session.installation().publicKey()](core::Database &db) {
            read->counts = core::quarantineCounts(db);
            if (!read->counts.empty())
                read->ops = core::readWaitingOps(db, mostRows);
            read->isCity = core::Authority(db).of(key, {}, {}).everything;
        },
        [this, read](bool isRead) {
            if (isRead)
                show(std::move(*read));
        });
}

void QuarantineView::show(Waiting waiting)
{
    m_waiting = std::move(waiting);
    QStringList sentences;
    std::int64_t all = 0;
    for (const core::QuarantineCount &count : m_waiting.counts) {
        const auto of = std::find_if(
            m_waiting.ops.begin(), m_waiting.ops.end(),
            [&](const core::WaitingOp &op) { return op.installation == count.installation; });
        sentences << quarantineSentence(count,
                                        of == m_waiting.ops.end() ? QString() : of->officeName);
        all += count.operations;
    }
    m_summary->setText(sentences.join(u'\n'));
    core::Table table;
    table.rows.push_back({tr("When"), tr("Office"), tr("Who"), tr("Organization"), tr("Round"),
                          tr("About"), tr("What it says"), tr("Why it waits")});
    m_session.read([&] {
        for (const core::WaitingOp &op : m_waiting.ops)
            table.rows.push_back(waitingRow(m_session, op));
    });
    const int row = m_table->currentIndex().row();
    m_rows->show(table);
    fitColumns(*m_table);
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_rows->rowCount() - 1)));
    judge();
    Q_EMIT counted(static_cast<int>(all));
}

const core::WaitingOp *QuarantineView::chosen() const
{
    const auto row = static_cast<std::size_t>(m_table->currentIndex().row());
    return m_table->currentIndex().isValid() && row < m_waiting.ops.size() ? &m_waiting.ops[row]
                                                                           : nullptr;
}

void QuarantineView::judge()
{
    const core::WaitingOp *op = chosen();
    const auto mayCount = [](core::QuarantineReason reason) {
        return reason != core::QuarantineReason::Unsigned &&
               reason != core::QuarantineReason::Withheld;
    };
    const bool isReleasable = op != nullptr && mayCount(op->reason);
    const bool isWithheld = op != nullptr && op->reason == core::QuarantineReason::Withheld;
    std::int64_t waiting = 0;
    for (const core::QuarantineCount &count : m_waiting.counts)
        if (op != nullptr && count.installation == op->installation && mayCount(count.reason))
            waiting += count.operations;
    m_release->setText(tr("Let %n operation(s) count", nullptr, static_cast<int>(waiting)));
    m_reason->setEnabled(m_waiting.isCity && isReleasable);
    m_release->setEnabled(m_reason->isEnabled() && !m_reason->text().trimmed().isEmpty());
    m_hint->setText(
        !m_waiting.isCity ? tr("Only who writes as the city can let it count.")
        : isReleasable
            ? tr("All that waits of this key, up to its last operation here, counts from then on.")
        : isWithheld
            ? tr("It counts when a copy with its value comes, or the redaction that took it out.")
            : tr("What was signed by nobody entitled can only be written again by the city."));
}

void QuarantineView::release(const QString &reason)
{
    const core::WaitingOp *op = chosen();
    if (op == nullptr || reason.isEmpty())
        return;
    std::vector<core::Edit> edits;
    const QString whose = waitingOffice(*op);
    const bool isRead = m_session.read([&] {
        edits = {core::releaseEdit(
            {reason, core::waitingPointsOf(m_session.database(), op->installation)},
            [now = m_session.now()] { return now; })};
    });
    if (isRead && m_session.edit(core::Action::ReleaseOperations, edits)) {
        m_reason->clear();
        Q_EMIT done(tr("What waited of %1 counts from now on.").arg(whose));
    }
}

} // namespace ui
