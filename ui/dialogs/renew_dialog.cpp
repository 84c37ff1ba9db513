// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/renew_dialog.h"

#include "ui/print/words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RenewDialog::RenewDialog(const core::StandardEntry &part,
                         const std::vector<core::TouchedStandard> &touched, QWidget *parent)
    : QDialog(parent)
    , m_touched(touched)
    , m_list(new QListWidget(this))
    , m_renew(new QPushButton(tr("Make drafts"), this))
{
    setWindowTitle(tr("Lay a part into standards"));
    openWide(this, 64, 22);
    auto *words = new QLabel(
        touched.empty()
            ? tr("No standard has an earlier revision of “%1”.").arg(part.title)
            : tr("These standards have an earlier revision of “%1”. Revision %2 is laid into a "
                 "draft of each one that is ticked; nothing that is issued changes.")
                  .arg(part.title)
                  .arg(part.ref.revision),
        this);
    words->setWordWrap(true);
    m_list->setAccessibleName(tr("Standards that are touched"));
    for (const core::TouchedStandard &one : touched) {
        const QString sector = sectorName(one.standard.sector);
        const QString what = one.draft ? tr("%1 (%2): the draft of revision %3 is changed")
                                             .arg(one.standard.title, sector)
                                             .arg(one.draft->standard.ref.revision)
                                       : tr("%1 (%2): a new draft after revision %3")
                                             .arg(one.standard.title, sector)
                                             .arg(one.standard.ref.revision);
        auto *item = new QListWidgetItem(what, m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    setRole(m_renew, "primary");
    m_renew->setEnabled(!touched.empty());
    buttons->addButton(m_renew, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this,
            [this] { m_renew->setEnabled(!chosen().empty()); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
}

std::vector<core::TouchedStandard> RenewDialog::chosen() const
{
    std::vector<core::TouchedStandard> ticked;
    for (int n = 0; n < m_list->count(); ++n)
        if (m_list->item(n)->checkState() == Qt::Checked)
            ticked.push_back(m_touched.at(static_cast<std::size_t>(n)));
    return ticked;
}

} // namespace ui
