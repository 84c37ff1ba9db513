// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/rows_field.h"

#include "core/document/json_text.h"
#include "ui/drafting/reading_order.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

RowsField::RowsField(std::vector<Column> columns, Maker maker, const QString &addWords,
                     QWidget *parent)
    : DraftField(parent)
    , m_columns(std::move(columns))
    , m_maker(std::move(maker))
    , m_list(core::jsonList())
    , m_grid(new QGridLayout)
    , m_add(new QPushButton(addWords, this))
{
    setRole(m_add, "link");
    m_add->setAutoDefault(false);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space(1));
    m_grid->setVerticalSpacing(space(1));
    for (std::size_t n = 0; n < m_columns.size(); ++n) {
        auto *head = new QLabel(m_columns[n].name, this);
        setRole(head, "muted");
        setTextSize(head, TextSize::Small);
        m_heads.push_back(head);
        m_grid->addWidget(head, 0, static_cast<int>(n));
        m_grid->setColumnStretch(static_cast<int>(n), m_columns[n].stretch);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    watch(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_list.elements.push_back(m_maker(m_list));
        rebuild();
        tell();
        tabAgainAround(this);
        m_cells.back().front()->setFocus(Qt::TabFocusReason);
    });
    rebuild();
}

void RowsField::show(const core::Json *value)
{
    const core::Json list = value && value->isList() ? *value : core::jsonList();
    const bool isSameLength = list.elements.size() == m_cells.size();
    m_list = list;
    if (!isSameLength) {
        rebuild();
        return;
    }
    for (std::size_t n = 0; n < m_cells.size(); ++n)
        for (std::size_t k = 0; k < m_columns.size(); ++k) {
            const core::Json &thing = m_list.elements[n];
            const QByteArray &key = m_columns[k].key;
            m_cells[n][k]->show(key.isEmpty() ? &thing : thing.find(key));
        }
}

void RowsField::rebuild()
{
    for (QWidget *part : m_parts) {
        m_grid->removeWidget(part);
        part->hide();
        part->deleteLater(); // it may be the one that was pressed
    }
    m_parts.clear();
    m_cells.clear();
    for (QWidget *head : m_heads)
        head->setVisible(!m_list.elements.empty());
    for (std::size_t n = 0; n < m_list.elements.size(); ++n)
        addLine(n);
    m_add->setVisible(m_isWritable);
}

void RowsField::addLine(std::size_t n)
{
    m_cells.emplace_back();
    const int line = static_cast<int>(n) + 1;
    for (std::size_t k = 0; k < m_columns.size(); ++k) {
        const Column &column = m_columns[k];
        DraftField *cell = column.make(this);
        cell->show(column.key.isEmpty() ? &m_list.elements[n]
                                        : m_list.elements[n].find(column.key));
        cell->setWritable(m_isWritable);
        if (QWidget *editor = cell->focusProxy())
            editor->setAccessibleName(tr("%1, line %2").arg(column.name).arg(line));
        connect(cell, &DraftField::edited, this,
                [this, n, k](const auto &value) { take(n, k, value); });
        connect(cell, &DraftField::left, this, &DraftField::left);
        m_grid->addWidget(cell, line, static_cast<int>(k), Qt::AlignTop);
        m_cells.back().push_back(cell);
        m_parts.push_back(cell);
    }
    auto *remove = new QToolButton(this);
    remove->setIcon(icon(u"remove"_s));
    remove->setAccessibleName(tr("Remove line %1").arg(line));
    remove->setToolTip(remove->accessibleName());
    remove->setVisible(m_isWritable);
    m_grid->addWidget(remove, line, static_cast<int>(m_columns.size()), Qt::AlignTop);
    m_parts.push_back(remove);
    connect(remove, &QToolButton::clicked, this, [this, n] {
        m_list.elements.erase(m_list.elements.begin() + static_cast<std::ptrdiff_t>(n));
        m_add->setFocus(Qt::TabFocusReason);
        rebuild();
        tell();
        tabAgainAround(this);
    });
}

void RowsField::take(std::size_t n, std::size_t k, const std::optional<core::Json> &value)
{
    const Column &column = m_columns[k];
    core::Json &thing = m_list.elements.at(n);
    if (column.key.isEmpty())
        thing = value.value_or(core::jsonObject());
    else if (value)
        core::setMember(thing, column.key, *value);
    else
        core::removeMember(thing, column.key);
    for (std::size_t other = 0; other < m_columns.size(); ++other)
        if (other != k && m_columns[other].key.isEmpty())
            m_cells[n][other]->show(&thing); // it gives back the whole thing: let it know
    tell();
}

void RowsField::tell()
{
    if (m_list.elements.empty() && !m_keepsEmpty)
        Q_EMIT edited(std::nullopt);
    else
        Q_EMIT edited(m_list);
}

void RowsField::setWritable(bool writable)
{
    if (m_isWritable == writable)
        return;
    m_isWritable = writable;
    rebuild();
}

} // namespace ui
