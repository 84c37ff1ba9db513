// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/item_field.h"

#include "core/document/json_text.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

ItemField::ItemField(Choices choices, QWidget *parent)
    : DraftField(parent)
    , m_choices(std::move(choices))
    , m_box(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    watch(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_box->setToolTip(m_box->currentText());
        Q_EMIT edited(core::jsonText(m_box->itemData(index).toString()));
    });
}

// The list stays as it is while it says the same: somebody may have it open.
void ItemField::fill(const std::vector<ConditionTarget> &items)
{
    const auto stands = [this](int n, const ConditionTarget &item) {
        return m_box->itemData(n).toString() == item.name && m_box->itemText(n) == item.caption;
    };
    bool isSame = m_box->count() == static_cast<int>(items.size());
    for (int n = 0; isSame && n < m_box->count(); ++n)
        isSame = stands(n, items[static_cast<std::size_t>(n)]);
    if (isSame)
        return;
    m_box->clear();
    for (const ConditionTarget &item : items)
        m_box->addItem(item.caption, item.name);
}

void ItemField::show(const core::Json *value)
{
    const QSignalBlocker quiet(m_box);
    const QString id = value != nullptr && value->isText() ? value->string() : QString();
    std::vector<ConditionTarget> items = m_choices();
    m_box->setPlaceholderText(items.empty() ? tr("There is no such item yet")
                                            : tr("Choose an item"));
    const auto isIt = [&id](const ConditionTarget &item) { return item.name == id; };
    if (!id.isEmpty() && std::none_of(items.begin(), items.end(), isIt))
        items.push_back({id, {}, id});
    fill(items);
    m_box->setCurrentIndex(id.isEmpty() ? -1 : m_box->findData(id));
    m_box->setToolTip(m_box->currentText());
}

void ItemField::setWritable(bool writable)
{
    m_box->setEnabled(writable);
}

} // namespace ui
