// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/table.h"

#include <algorithm>

namespace core {

QString Table::cell(int row, int column) const
{
    if (row < 0 || column < 0 || row >= static_cast<int>(rows.size()))
        return {};
    const std::vector<QString> &cells = rows[static_cast<std::size_t>(row)];
    return column < static_cast<int>(cells.size()) ? cells[static_cast<std::size_t>(column)]
                                                   : QString();
}

int Table::columns() const
{
    std::size_t most = 0;
    for (const std::vector<QString> &row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

void Table::trim()
{
    const auto isBlank = [](const QString &text) { return QStringView(text).trimmed().isEmpty(); };
    for (std::vector<QString> &row : rows) {
        while (!row.empty() && isBlank(row.back()))
            row.pop_back();
    }
    while (!rows.empty() && rows.back().empty())
        rows.pop_back();
}

QString columnName(int column)
{
    QString name;
    for (int left = column; left >= 0; left = left / 26 - 1)
        name.prepend(QChar(u'A' + left % 26));
    return name;
}

QString cellName(const CellAt &cell)
{
    return columnName(cell.column) + QString::number(cell.row + 1);
}

} // namespace core
