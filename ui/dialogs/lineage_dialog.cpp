// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lineage_dialog.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Kind
{
    ById,
    Split,
    Merged,
};

} // namespace

LineageDialog::LineageDialog(const Items &before, const Lineage &now, QWidget *parent)
    : QDialog(parent)
    , m_before(before)
    , m_kind(new QComboBox(this))
    , m_items(new QListWidget(this))
{
    setWindowTitle(tr("Where the item comes from"));
    openWide(this, 56, 28);
    m_kind->addItems({tr("The same as the item with its id, or new"),
                      tr("One of those that this item was split into"),
                      tr("These items, merged into one")});
    m_kind->setAccessibleName(tr("How it comes from the revision before"));
    m_items->setAccessibleName(tr("Items of the revision before"));
    for (const auto &[id, caption] : before) {
        auto *item = new QListWidgetItem(caption, m_items);
        const bool isTicked = id == now.split || now.merged.contains(id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    m_kind->setCurrentIndex(!now.split.isEmpty() ? Split : !now.merged.isEmpty() ? Merged : ById);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LineageDialog::showKind);
    connect(m_items, &QListWidget::itemChanged, this, [this](const QListWidgetItem *changed) {
        if (m_kind->currentIndex() != Split || changed->checkState() != Qt::Checked)
            return;
        for (int n = 0; n < m_items->count(); ++n) // split from one only
            if (m_items->item(n) != changed)
                m_items->item(n)->setCheckState(Qt::Unchecked);
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *say = new QPushButton(tr("Say so"), this);
    setRole(say, "primary");
    buttons->addButton(say, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *words = new QLabel(tr("What is said here stays with the standard: comparisons of "
                                "revisions and time series follow it."),
                             this);
    words->setWordWrap(true);
    setRole(words, "muted");
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_kind);
    column->addWidget(m_items, 1);
    column->addWidget(buttons);
    showKind();
}

void LineageDialog::showKind()
{
    m_items->setEnabled(m_kind->currentIndex() != ById);
}

LineageDialog::Lineage LineageDialog::lineage() const
{
    QStringList ticked;
    for (int n = 0; n < m_items->count(); ++n)
        if (m_items->item(n)->checkState() == Qt::Checked)
            ticked.append(m_before.at(static_cast<std::size_t>(n)).first);
    Lineage lineage;
    if (m_kind->currentIndex() == Split)
        lineage.split = ticked.value(0);
    if (m_kind->currentIndex() == Merged)
        lineage.merged = ticked;
    return lineage;
}

} // namespace ui
