// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/text_table_model.h"

#include <algorithm>

namespace ui {

namespace {

/// Below the head, numbers and empty cells, at least one number.
bool hasOnlyNumbers(const core::Table &table, std::size_t column)
{
    bool hasNumber = false;
    for (std::size_t row = 1; row < table.rows.size(); ++row) {
        if (column >= table.rows[row].size() || table.rows[row][column].isEmpty())
            continue;
        table.rows[row][column].toDouble(&hasNumber);
        if (!hasNumber)
            return false;
    }
    return hasNumber;
}

} // namespace

void TextTableModel::show(core::Table table)
{
    beginResetModel();
    m_table = std::move(table);
    m_isNumber.clear();
    for (std::size_t column = 0; column < static_cast<std::size_t>(m_table.columns()); ++column)
        m_isNumber.push_back(hasOnlyNumbers(m_table, column));
    endResetModel();
}

bool TextTableModel::isNumber(int column) const
{
    return m_isNumber[static_cast<std::size_t>(column)];
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::max(0, static_cast<int>(m_table.rows.size()) - 1);
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_isNumber.size());
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
