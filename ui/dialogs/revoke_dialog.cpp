// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/revoke_dialog.h"

#include "core/base/clock.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RevokeDialog::RevokeDialog(const QString &computer, const QString &offices, const QDate &today,
                           Reach reach, QWidget *parent)
    : QDialog(parent)
    , m_reach(std::move(reach))
    , m_reason(new QLineEdit(this))
    , m_isEarlier(new QCheckBox(tr("Only what it wrote before this day is to count"), this))
    , m_day(new QDateEdit(today, this))
    , m_effect(new QLabel(this))
{
    setWindowTitle(tr("Revoke a computer"));
    setMinimumWidth(space(120));
    auto *what = new QLabel(tr("The computer with the key %1, of %2, is to write no more: it was "
                               "lost, or given up.")
                                .arg(computer, offices),
                            this);
    auto *label = new QLabel(tr("Reason; it stays in the roster"), this);
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For example: the laptop was lost"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_day->setMaximumDate(today);
    m_day->setEnabled(false);
    m_day->setAccessibleName(tr("Day"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_isEarlier);
    line->addWidget(m_day);
    line->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    m_revoke = buttons->addButton(tr("Revoke"), QDialogButtonBox::AcceptRole);
    setRole(m_revoke, "primary");
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(4), space(4), space(4));
    column->setSpacing(space(2));
    for (QLabel *words : {what, m_effect})
        words->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{what, label, m_reason})
        column->addWidget(part);
    column->addLayout(line);
    column->addWidget(m_effect);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_isEarlier, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_isEarlier, &QCheckBox::toggled, this, &RevokeDialog::judge);
    connect(m_day, &QDateEdit::dateChanged, this, &RevokeDialog::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &RevokeDialog::judge);
    m_reason->setFocus();
    judge();
}

QString RevokeDialog::reason() const
{
    return m_reason->text().trimmed();
}

std::int64_t RevokeDialog::until() const
{
    return m_isEarlier->isChecked() ? core::startOfDay(m_day->date()) : 0;
}

void RevokeDialog::judge()
{
    const core::RevocationReach reach = m_reach(until());
    const QString counted = QString::number(reach.counted);
    QStringList sentences = {
        reach.dropped == 0
            ? tr("All that is here of it counts, operations: %1.").arg(counted)
            : tr("Of what is here of it operations count: %1, and count no more: %2.")
                  .arg(counted, QString::number(reach.dropped))};
    sentences << tr("What comes of it later is kept and does not count, unless the city lets it.")
              << tr("This cannot be undone; the office can be given another computer.");
    m_effect->setText(sentencesText(sentences));
    m_revoke->setEnabled(!reason().isEmpty());
}

} // namespace ui
