// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settle_many_dialog.h"

#include "ui/models/conflict_words.h"
#include "ui/models/text_table_model.h"
#include "ui/print/exchange_papers.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr std::size_t mostRows = 500; ///< of the preview; more nobody looks through

} // namespace

SettleManyDialog::SettleManyDialog(std::vector<core::Conflict> conflicts, Line line,
                                   QWidget *parent)
    : QDialog(parent)
    , m_conflicts(std::move(conflicts))
    , m_line(std::move(line))
    , m_offices(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_table(makeTextTable({}, this))
    , m_rows(qobject_cast<TextTableModel *>(m_table->model()))
    , m_settle(new QPushButton(this))
{
    setWindowTitle(tr("Settle many conflicts by a rule"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    openWide(this, 80, 34);
    layOut();
    offerOffices();
    preview();
    connect(m_offices, &QComboBox::currentIndexChanged, this, &SettleManyDialog::preview);
    connect(m_reason, &QLineEdit::textChanged, this, &SettleManyDialog::judge);
    m_offices->setFocus();
}

void SettleManyDialog::layOut()
{
    m_offices->setAccessibleName(tr("Whose value stands"));
    m_reason->setAccessibleName(tr("Why it is chosen"));
    m_reason->setPlaceholderText(tr("For instance: the county looked again on site."));
    m_table->setAccessibleName(tr("What would stand"));
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_counts->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Whose value stands"), m_offices);
    form->addRow(tr("Why"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_settle, "primary");
    buttons->addButton(m_settle, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space(2));
    column->addLayout(form);
    column->addWidget(m_counts);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
}

void SettleManyDialog::offerOffices()
{
    std::map<QString, QString> offices;
    for (const core::Conflict &conflict : m_conflicts)
        for (const core::ConflictSide &side : conflict.sides)
            if (!side.office.isEmpty())
                offices[side.office] = officeText(side.office, side.officeName);
    for (const auto &[code, text] : offices)
        m_offices->addItem(text, code);
}

QString SettleManyDialog::instead(const core::Conflict &conflict, std::size_t chosen) const
{
    QStringList others;
    for (std::size_t side = 0; side < conflict.sides.size(); ++side)
        if (conflict.sides[side].value != conflict.sides[chosen].value)
            others << tr("%1 (%2)", "value, office")
                          .arg(m_line(conflict, conflict.sides[side]),
                               sideOffice(conflict.sides[side]));
    return listText(others);
}

void SettleManyDialog::preview()
{
    m_choices = core::choicesBy({{}, {}, m_offices->currentData().toString()}, m_conflicts);
    core::Table table;
    table.rows.push_back(
        {tr("Organization"), tr("Round"), tr("About"), tr("Stands"), tr("Instead of")});
    for (std::size_t n = 0; n < m_conflicts.size() && table.rows.size() <= mostRows; ++n) {
        const core::Conflict &conflict = m_conflicts[n];
        if (!m_choices[n])
            continue;
        const std::size_t side = *m_choices[n];
        table.rows.push_back({conflict.organizationName, conflict.round, conflictThing(conflict),
                              m_line(conflict, conflict.sides[side]), instead(conflict, side)});
    }
    m_rows->show(table);
    m_table->resizeColumnsToContents();
    judge();
}

void SettleManyDialog::judge()
{
    const auto count = static_cast<int>(std::count_if(
        m_choices.begin(), m_choices.end(), [](const auto &choice) { return choice.has_value(); }));
    const auto left = static_cast<int>(m_conflicts.size()) - count;
    QStringList sentences;
    if (left > 0)
        sentences << tr("%n conflict(s) have no value of that office, or several, and stay open.",
                        nullptr, left);
    if (count > static_cast<int>(mostRows))
        sentences << tr("The first %n are shown.", nullptr, static_cast<int>(mostRows));
    m_counts->setText(sentencesText(sentences));
    m_counts->setVisible(!sentences.isEmpty());
    m_settle->setText(tr("Settle %n conflict(s)", nullptr, count));
    m_settle->setEnabled(count > 0 && !m_reason->text().trimmed().isEmpty());
}

std::vector<core::SettledConflict> SettleManyDialog::settled() const
{
    std::vector<core::SettledConflict> settled;
    for (std::size_t n = 0; n < m_conflicts.size(); ++n)
        if (m_choices[n])
            settled.push_back({m_conflicts[n], {*m_choices[n], m_reason->text().trimmed()}});
    return settled;
}

} // namespace ui
