// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_table_model.h"

#include <algorithm>

namespace ui {

void TextTableModel::show(core::Table table)
{
    beginResetModel();
    m_table = std::move(table);
    m_numbers.assign(static_cast<std::size_t>(m_table.columns()), m_table.rows.size() > 1 ? 1 : 0);
    for (std::size_t row = 1; row < m_table.rows.size(); ++row)
        for (std::size_t column = 0; column < m_table.rows[row].size(); ++column) {
            const QString &text = m_table.rows[row][column];
            bool isNumber = text.isEmpty();
            if (!isNumber)
                text.toDouble(&isNumber);
            m_numbers[column] = static_cast<char>(m_numbers[column] && isNumber);
        }
    endResetModel();
}

bool TextTableModel::isNumber(int column) const
{
    return m_numbers[static_cast<std::size_t>(column)] != 0;
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(0, static_cast<int>(m_table.rows.size()) - 1);
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_table.cell(index.row() + 1, index.column());
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(m_table.cell(0, section)) : QVariant();
}

} // namespace ui
