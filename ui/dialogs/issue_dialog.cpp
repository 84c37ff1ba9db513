// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/issue_dialog.h"

#include "ui/models/cell_text.h"
#include "ui/print/finding_words.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

IssueDialog::IssueDialog(const core::StandardReading &reading,
                         const std::vector<core::Round> &rounds, const QString &objection,
                         QWidget *parent)
    : QDialog(parent)
    , m_canIssue(reading.isUsable() && objection.isEmpty())
    , m_rounds(new QComboBox(this))
{
    const core::Standard &standard = reading.standard;
    setWindowTitle(tr("Issue a standard"));
    openWide(this, 70, 28);
    auto *title = new QLabel(
        standard.title.isEmpty() ? tr("The document has no title.") : standard.title, this);
    setTextSize(title, TextSize::Title);
    title->setWordWrap(true);
    auto *facts = new QLabel(tr("%1 · %2 · revision %3 · %4 · %5 items")
                                 .arg(standard.code, sectorName(standard.sector))
                                 .arg(standard.revision)
                                 .arg(standard.year)
                                 .arg(core::itemsOf(standard).size()),
                             this);
    setRole(facts, "muted");
    auto *verdict = new QLabel(objection, this);
    verdict->setWordWrap(true);
    setRole(verdict, m_canIssue ? "muted" : "error");
    if (objection.isEmpty())
        verdict->setText(reading.findings.empty() ? tr("Nothing was found against it.")
                         : m_canIssue
                             ? tr("The warnings below do not keep it from being issued.")
                             : tr("It cannot be issued before the errors below are mended. "
                                  "Nothing was changed."));
    m_rounds->addItem(tr("No round yet"));
    for (const core::Round &round : rounds)
        if (!round.frozen)
            m_rounds->addItem(round.name, round.id.raw());
    m_rounds->setAccessibleName(tr("Use it in the round"));
    auto *form = new QFormLayout;
    form->addRow(tr("Use it for %1 in the round").arg(sectorName(standard.sector)), m_rounds);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *issue = new QPushButton(tr("Issue"), this);
    setRole(issue, "primary");
    issue->setEnabled(m_canIssue);
    m_rounds->setEnabled(m_canIssue);
    buttons->addButton(issue, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(title);
    column->addWidget(facts);
    column->addWidget(verdict);
    column->addWidget(makeFindings(reading.findings), 1);
    column->addLayout(form);
    column->addWidget(buttons);
}

QTableWidget *IssueDialog::makeFindings(const core::Findings &findings)
{
    auto *table = new QTableWidget(static_cast<int>(findings.size()), 4, this);
    table->setHorizontalHeaderLabels({tr("Weight"), tr("Finding"), tr("Place"), tr("Details")});
    table->setAccessibleName(tr("Findings"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    int row = 0;
    for (const core::Finding &finding : findings) {
        const QStringList cells = {severityName(finding.severity), findingTitle(finding),
                                   findingPlace(finding), findingReason(finding)};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            table->setItem(row, column, item);
        }
        ++row;
    }
    table->resizeColumnsToContents();
    addCopyShortcuts(table);
    return table;
}

IssueDialog::Choice IssueDialog::choice() const
{
    const QByteArray key = m_rounds->currentData().toByteArray();
    if (key.isEmpty())
        return {};
    return {core::RoundId::from(key)};
}

} // namespace ui
