// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matter_list.h"

#include "ui/style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

MatterList::MatterList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_variant(new QComboBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setAccessibleName(tr("Matters"));
    m_list->setMaximumHeight(space(24));
    m_name->setAccessibleName(tr("Name of the matter"));
    m_name->setPlaceholderText(tr("Name of the matter, Enter adds it"));
    m_variant->setAccessibleName(tr("How the matter counts"));
    m_name->installEventFilter(this);
    m_list->installEventFilter(this);

    auto *row = new QHBoxLayout;
    row->setSpacing(space(1));
    row->addWidget(m_name, 1);
    row->addWidget(m_variant);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(1));
    buttons->addStretch();
    buttons->addWidget(m_remove);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(m_list);
    layout->addLayout(row);
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &MatterList::add);
    connect(m_remove, &QPushButton::clicked, this, &MatterList::removeCurrent);
}

void MatterList::show(const core::Clause &clause, const core::ClauseAnswer &answer, bool writable)
{
    if (m_clause != &clause) {
        m_clause = &clause;
        m_name->clear();
        m_variant->clear();
        m_variant->addItem(tr("plain"));
        for (const core::Variant &variant : clause.rule.variants)
            m_variant->addItem(variant.label);
        m_variant->setVisible(!clause.rule.variants.empty());
    }
    m_matters = answer.matters;
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_variant),
                          static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_remove)})
        part->setEnabled(writable);
    fillList();
}

void MatterList::fillList()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const core::Matter &matter : m_matters) {
        const auto variant = static_cast<std::size_t>(matter.variant);
        const bool plain = matter.variant < 0 || variant >= m_clause->rule.variants.size();
        m_list->addItem(
            plain ? matter.name
                  : tr("%1 (%2)").arg(matter.name, m_clause->rule.variants[variant].label));
    }
    m_list->setVisible(!m_matters.empty());
    m_remove->setVisible(!m_matters.empty());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void MatterList::begin()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void MatterList::add()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_clause)
        return;
    m_matters.push_back({name, m_variant->currentIndex() - 1});
    m_name->clear();
    tell();
    m_name->setFocus();
}

void MatterList::removeCurrent()
{
    const int row = m_list->currentRow() < 0 ? m_list->count() - 1 : m_list->currentRow();
    if (row < 0)
        return;
    m_matters.erase(m_matters.begin() + row);
    tell();
}

void MatterList::tell()
{
    fillList();
    core::ClauseAnswer answer;
    answer.given = true;
    answer.matters = m_matters;
    Q_EMIT edited(answer);
}

bool MatterList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_name && enter && !m_name->text().trimmed().isEmpty()) {
        add();
        return true;
    }
    if (key == Qt::Key_Escape || (watched == m_name && enter)) {
        Q_EMIT ended();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete && m_remove->isEnabled()) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
