// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/trust_root_dialog.h"

#include "core/sync/bundle.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

TrustRootDialog::TrustRootDialog(std::vector<QByteArray> claimed, QWidget *parent)
    : QDialog(parent)
    , m_claimed(std::move(claimed))
    , m_choice(new QButtonGroup(this))
    , m_compared(new QCheckBox(tr("I have compared it with the city by telephone"), this))
{
    setWindowTitle(tr("Trust a roster that came"));
    setMinimumWidth(space(120));
    auto *meaning =
        new QLabel(tr("A roster came with a bundle, and this data set does not know yet which key "
                      "is the city's. Have the city read the key of the data set to you, letter by "
                      "letter: it stands under “Roster” on its page Exchange."),
                   this);
    auto *effect = new QLabel(tr("From then on only what this roster grants counts here. It cannot "
                                 "be undone, and no other key can be trusted afterwards."),
                              this);
    for (QLabel *label : {meaning, effect})
        label->setWordWrap(true);
    setRole(effect, "muted");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(2));
    column->addWidget(meaning);
    for (std::size_t n = 0; n < m_claimed.size(); ++n) {
        auto *key = new QRadioButton(core::fingerprintOf(m_claimed[n]), this);
        key->setChecked(m_claimed.size() == 1);
        m_choice->addButton(key, static_cast<int>(n));
        column->addWidget(key);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_trust = buttons->addButton(tr("Trust it"), QDialogButtonBox::AcceptRole);
    setRole(m_trust, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QWidget *part : std::initializer_list<QWidget *>{m_compared, effect, buttons})
        column->addWidget(part);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choice, &QButtonGroup::idToggled, this, &TrustRootDialog::judge);
    connect(m_compared, &QCheckBox::toggled, this, &TrustRootDialog::judge);
    m_compared->setFocus();
    judge();
}

QByteArray TrustRootDialog::root() const
{
    const int id = m_choice->checkedId();
    return id < 0 ? QByteArray() : m_claimed[static_cast<std::size_t>(id)];
}

void TrustRootDialog::judge()
{
    m_trust->setEnabled(m_compared->isChecked() && m_choice->checkedId() >= 0);
}

} // namespace ui
