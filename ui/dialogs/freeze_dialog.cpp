// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/freeze_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FreezeDialog::FreezeDialog(const std::vector<core::Round> &rounds, const core::RoundId &first,
                           Outlook outlook, QWidget *parent)
    : QDialog(parent)
    , m_outlook(std::move(outlook))
    , m_rounds(new QComboBox(this))
    , m_before(new QLabel(this))
    , m_words(new QLabel(this))
    , m_caution(new QFrame(this))
    , m_missing(new QLabel(m_caution))
    , m_leaving(new QGroupBox(tr("Leave out of this batch"), this))
    , m_incomplete(new QCheckBox(m_leaving))
    , m_disputed(new QCheckBox(m_leaving))
    , m_obstacles(new QTableWidget(0, 3, m_leaving))
    , m_reason(new QLineEdit(m_leaving))
    , m_freeze(new QPushButton(tr("Freeze the round"), this))
{
    setWindowTitle(tr("Freeze a round"));
    setMinimumWidth(space(150));
    for (const core::Round &round : rounds) {
        if (round.frozen)
            continue;
        m_rounds->addItem(round.name);
        if (round.id == first)
            m_rounds->setCurrentIndex(static_cast<int>(m_open.size()));
        m_open.push_back(round);
    }
    layOut();
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &FreezeDialog::askAboutRound);
    connect(m_incomplete, &QCheckBox::clicked, this,
            [this](bool isOut) { mark(&core::FreezeObstacle::isIncomplete, isOut); });
    connect(m_disputed, &QCheckBox::clicked, this,
            [this](bool isOut) { mark(&core::FreezeObstacle::isDisputed, isOut); });
    connect(m_obstacles, &QTableWidget::itemChanged, this, &FreezeDialog::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &FreezeDialog::judge);
    askAboutRound();
    if (!m_isKnown && round())
        openWide(this, 46, 26);
}

QWidget *FreezeDialog::makeLeaving()
{
    m_obstacles->setHorizontalHeaderLabels({tr("Organization"), tr("Level"), tr("Why")});
    m_obstacles->setAccessibleName(tr("Sheets that may be left out"));
    m_obstacles->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_obstacles->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_obstacles->setTabKeyNavigation(false);
    m_obstacles->setShowGrid(false);
    m_obstacles->verticalHeader()->hide();
    m_obstacles->verticalHeader()->setDefaultSectionSize(rowHeight());
    m_obstacles->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_obstacles->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_obstacles->setMinimumHeight(rowHeight() * 6);
    m_reason->setAccessibleName(tr("Reason for leaving them out"));
    m_reason->setPlaceholderText(tr("Reason, for example: first batch; materials to be completed"));
    auto *both = new QHBoxLayout;
    both->addWidget(m_incomplete);
    both->addWidget(m_disputed);
    both->addStretch();
    auto *column = new QVBoxLayout(m_leaving);
    column->addLayout(both);
    column->addWidget(m_obstacles);
    column->addWidget(m_reason);
    return m_leaving;
}

void FreezeDialog::layOut()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_words->setWordWrap(true);
    m_before->setWordWrap(true);
    setRole(m_before, "muted");
    m_missing->setWordWrap(true);
    setRole(m_caution, "caution");
    (new QVBoxLayout(m_caution))->addWidget(m_missing);
    auto *form = new QFormLayout;
    form->addRow(tr("Round"), m_rounds);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_freeze, "primary");
    buttons->addButton(m_freeze, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_before);
    column->addWidget(m_words);
    column->addWidget(m_caution);
    column->addWidget(makeLeaving(), 1);
    column->addWidget(buttons);
}

void FreezeDialog::askAboutRound()
{
    m_facts = {};
    m_isKnown = false;
    showFacts();
    if (const std::optional<core::Round> chosen = round())
        m_outlook(this, chosen->id, [this, asked = ++m_asked](const Facts &facts) {
            if (asked == m_asked)
                take(facts);
        });
}

void FreezeDialog::take(const Facts &facts)
{
    m_facts = facts;
    m_isKnown = true;
    showFacts();
    if (m_facts.obstacles.empty())
        adjustSize();
}

void FreezeDialog::showFacts()
{
    listObstacles();
    // Kept while nothing is known: a window that grows after it was placed jumps.
    m_leaving->setVisible(round() && (!m_isKnown || !m_facts.obstacles.empty()));
    m_leaving->setEnabled(m_isKnown);
    const QString before = batchWords();
    m_before->setText(before);
    m_before->setVisible(!before.isEmpty());
    judge();
}

void FreezeDialog::listObstacles()
{
    const QSignalBlocker quiet(m_obstacles);
    const auto &obstacles = m_facts.obstacles;
    m_obstacles->setRowCount(static_cast<int>(obstacles.size()));
    int incomplete = 0;
    int disputed = 0;
    for (int row = 0; row < m_obstacles->rowCount(); ++row) {
        const core::FreezeObstacle &one = obstacles[static_cast<std::size_t>(row)];
        incomplete += one.isIncomplete ? 1 : 0;
        disputed += one.isDisputed ? 1 : 0;
        QStringList why;
        if (one.isIncomplete)
            why << tr("incomplete", "a sheet");
        if (one.isDisputed)
            why << tr("conflict open", "of a sheet");
        auto *name = new QTableWidgetItem(one.code + u' ' + one.organization);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(Qt::Unchecked);
        m_obstacles->setItem(row, 0, name);
        m_obstacles->setItem(row, 1, new QTableWidgetItem(levelName(one.level)));
        m_obstacles->setItem(row, 2, new QTableWidgetItem(listText(why)));
    }
    m_obstacles->resizeColumnToContents(1);
    m_obstacles->resizeColumnToContents(2);
    m_incomplete->setText(tr("All incomplete ones (%1)").arg(incomplete));
    m_incomplete->setEnabled(incomplete > 0);
    m_incomplete->setChecked(false);
    m_disputed->setText(tr("All with an open conflict (%1)").arg(disputed));
    m_disputed->setEnabled(disputed > 0);
    m_disputed->setChecked(false);
}

void FreezeDialog::mark(bool core::FreezeObstacle::*why, bool isOut)
{
    {
        const QSignalBlocker quiet(m_obstacles);
        for (int row = 0; row < m_obstacles->rowCount(); ++row)
            if (m_facts.obstacles[static_cast<std::size_t>(row)].*why)
                m_obstacles->item(row, 0)->setCheckState(isOut ? Qt::Checked : Qt::Unchecked);
    }
    judge();
}

bool FreezeDialog::isOut(int row) const
{
    return m_obstacles->item(row, 0)->checkState() == Qt::Checked;
}

int FreezeDialog::marked() const
{
    int out = 0;
    for (int row = 0; row < m_obstacles->rowCount(); ++row)
        out += isOut(row) ? 1 : 0;
    return out;
}

/// A conflict that is not of a listed sheet is of the round itself.
bool FreezeDialog::isDisputeLeft() const
{
    if (m_facts.outlook.conflicts == 0)
        return false;
    bool isListed = false;
    for (int row = 0; row < m_obstacles->rowCount(); ++row) {
        if (!m_facts.obstacles[static_cast<std::size_t>(row)].isDisputed)
            continue;
        isListed = true;
        if (!isOut(row))
            return true;
    }
    return !isListed;
}

QString FreezeDialog::batchWords() const
{
    QStringList lines;
    for (const core::FreezingStep &step : m_facts.batches)
        lines << tr("Frozen on %1 by %2: %3 sheets; %4 were left out (%5).")
                     .arg(dayText(core::civilDate(step.at)), step.by.isEmpty() ? u"–"_s : step.by)
                     .arg(step.batch.sheets)
                     .arg(step.batch.leftOut.size())
                     .arg(step.batch.reason);
    return lines.join(u'\n');
}

QStringList FreezeDialog::cautions(int out) const
{
    const core::FreezeOutlook &outlook = m_facts.outlook;
    QStringList cautions;
    if (isDisputeLeft())
        cautions << tr("%n conflict(s) between offices are open in this round. Settle them first.",
                       nullptr, outlook.conflicts);
    if (out > 0)
        cautions << tr("%n sheet(s) are left out and stay open. A later batch freezes them.",
                       nullptr, out);
    if (out == 0 && outlook.incomplete > 0)
        cautions << tr("%n sheet(s) are incomplete and stay without a grade.", nullptr,
                       outlook.incomplete);
    if (out == 0 && outlook.unanswered > 0)
        cautions << tr("%n sheet(s) have no answer and stay without a result.", nullptr,
                       outlook.unanswered);
    return cautions;
}

void FreezeDialog::judge()
{
    if (!round()) {
        m_words->setText(tr("There is no round that is still open."));
        m_caution->hide();
        m_freeze->setEnabled(false);
        return;
    }
    if (!m_isKnown) {
        m_words->setText(tr("The round is being looked through."));
        m_caution->hide();
        m_freeze->setEnabled(false);
        return;
    }
    const int out = marked();
    const bool isReasoned = out == 0 || !m_reason->text().trimmed().isEmpty();
    m_reason->setEnabled(out > 0);
    m_freeze->setText(out > 0 ? tr("Freeze this batch") : tr("Freeze the round"));
    m_freeze->setEnabled(!isDisputeLeft() && isReasoned);
    m_words->setText(
        out > 0
            ? tr("All other results of the round are stored for ever, with their reasons, and "
                 "nothing changes them any more. This cannot be undone.")
            : tr("The results of %n sheet(s) are stored for ever, with their reasons. From then on "
                 "no sheet of the round can be edited, and neither a new standard nor data of "
                 "another office changes a result. Grades can still be decided. This cannot be "
                 "undone.",
                 nullptr, m_facts.outlook.sheets));
    const QStringList said = cautions(out);
    m_missing->setText(sentencesText(said));
    m_caution->setVisible(!said.isEmpty());
}

core::LeftOut FreezeDialog::leftOut() const
{
    core::LeftOut decision{{}, m_reason->text().trimmed()};
    for (int row = 0; row < m_obstacles->rowCount(); ++row)
        if (isOut(row))
            decision.sheets.push_back(m_facts.obstacles[static_cast<std::size_t>(row)].sheet);
    return decision;
}

std::optional<core::Round> FreezeDialog::round() const
{
    const int chosen = m_rounds->currentIndex();
    if (chosen < 0)
        return std::nullopt;
    return m_open.at(static_cast<std::size_t>(chosen));
}

} // namespace ui
