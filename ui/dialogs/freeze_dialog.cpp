// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/freeze_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FreezeDialog::FreezeDialog(const std::vector<core::Round> &rounds, const core::RoundId &first,
                           Outlook outlook, QWidget *parent)
    : QDialog(parent)
    , m_outlook(std::move(outlook))
    , m_rounds(new QComboBox(this))
    , m_words(new QLabel(this))
    , m_caution(new QFrame(this))
    , m_missing(new QLabel(m_caution))
    , m_freeze(new QPushButton(tr("Freeze the round"), this))
{
    setWindowTitle(tr("Freeze a round"));
    setMinimumWidth(space(120));
    for (const core::Round &round : rounds) {
        if (round.frozen)
            continue;
        m_rounds->addItem(round.name);
        if (round.id == first)
            m_rounds->setCurrentIndex(static_cast<int>(m_open.size()));
        m_open.push_back(round);
    }
    layOut();
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &FreezeDialog::showRound);
    showRound();
}

void FreezeDialog::layOut()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_words->setWordWrap(true);
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
    column->addWidget(m_words);
    column->addWidget(m_caution);
    column->addStretch();
    column->addWidget(buttons);
}

void FreezeDialog::showRound()
{
    const std::optional<core::Round> chosen = round();
    m_caution->hide();
    m_freeze->setEnabled(false);
    if (!chosen) {
        m_words->setText(tr("There is no round that is still open."));
        return;
    }
    const core::FreezeOutlook outlook = m_outlook(chosen->id);
    m_freeze->setEnabled(outlook.conflicts == 0);
    m_words->setText(
        tr("The results of %n sheet(s) are stored for ever, with their reasons. From then on no "
           "sheet of the round can be edited, and neither a new standard nor data of another "
           "office changes a result. Grades can still be decided. This cannot be undone.",
           nullptr, outlook.sheets));
    QStringList cautions;
    if (outlook.conflicts > 0)
        cautions << tr("%n conflict(s) between offices are open in this round. Settle them first.",
                       nullptr, outlook.conflicts);
    if (outlook.incomplete > 0)
        cautions << tr("%n sheet(s) are incomplete and stay without a grade.", nullptr,
                       outlook.incomplete);
    if (outlook.unanswered > 0)
        cautions << tr("%n sheet(s) have no answer and stay without a result.", nullptr,
                       outlook.unanswered);
    m_missing->setText(sentencesText(cautions));
    m_caution->setVisible(!cautions.isEmpty());
}

std::optional<core::Round> FreezeDialog::round() const
{
    const int chosen = m_rounds->currentIndex();
    if (chosen < 0)
        return std::nullopt;
    return m_open.at(static_cast<std::size_t>(chosen));
}

} // namespace ui
