// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/give_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

GiveDialog::GiveDialog(const core::StandardEntry &standard, const std::vector<core::Round> &rounds,
                       Begun begun, QWidget *parent)
    : QDialog(parent)
    , m_standard(standard)
    , m_begun(std::move(begun))
    , m_rounds(new QComboBox(this))
    , m_words(new QLabel(this))
    , m_caution(new QFrame(this))
    , m_kept(new QLabel(m_caution))
    , m_give(new QPushButton(tr("Use it"), this))
{
    setWindowTitle(tr("Use a standard in a round"));
    setMinimumWidth(space(120));
    for (const core::Round &round : rounds)
        if (!round.frozen) {
            m_open.push_back(round);
            m_rounds->addItem(round.name);
        }
    m_rounds->setAccessibleName(tr("Round"));
    m_words->setWordWrap(true);
    m_kept->setWordWrap(true);
    setRole(m_caution, "caution");
    (new QVBoxLayout(m_caution))->addWidget(m_kept);
    auto *name =
        new QLabel(tr("%1, revision %2").arg(standard.title).arg(standard.ref.revision), this);
    name->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("Standard"), name);
    form->addRow(tr("Round"), m_rounds);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_give, "primary");
    buttons->addButton(m_give, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rounds, &QComboBox::currentIndexChanged, this, &GiveDialog::showRound);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_words);
    column->addWidget(m_caution);
    column->addStretch();
    column->addWidget(buttons);
    showRound();
}

void GiveDialog::showRound()
{
    const int chosen = m_rounds->currentIndex();
    m_caution->hide();
    m_give->setEnabled(false);
    if (chosen < 0) {
        m_words->setText(tr("There is no round that is still open. Add one first."));
        return;
    }
    const core::Round &round = m_open.at(static_cast<std::size_t>(chosen));
    const auto now = round.standards.find(m_standard.sector);
    if (now != round.standards.end() && now->second.hash == m_standard.ref.hash) {
        m_words->setText(tr("The round uses it already."));
        return;
    }
    m_give->setEnabled(true);
    const QString sector = sectorName(m_standard.sector);
    m_words->setText(now == round.standards.end()
                         ? tr("The round has no standard for %1 yet.").arg(sector)
                         : tr("New sheets of %1 follow it from now on, in place of revision %2.")
                               .arg(sector)
                               .arg(now->second.revision));
    const int begun = m_begun(round.id);
    m_kept->setText(tr("%n sheet(s) are begun under another standard. They keep it: their answers "
                       "and points stay as they are.",
                       nullptr, begun));
    m_caution->setVisible(begun > 0);
}

std::optional<core::Round> GiveDialog::round() const
{
    const int chosen = m_rounds->currentIndex();
    if (chosen < 0)
        return std::nullopt;
    core::Round given = m_open.at(static_cast<std::size_t>(chosen));
    given.standards[m_standard.sector] = m_standard.ref;
    return given;
}

} // namespace ui
