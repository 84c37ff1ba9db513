// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/organization_table_model.h"

#include "core/reporting/search_index.h"
#include "ui/print/words.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

OrganizationTableModel::OrganizationTableModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void OrganizationTableModel::setDivisions(const std::vector<core::Division> &divisions,
                                          const QDate &today)
{
    std::map<QString, QDate> since;
    m_divisions.clear();
    for (const core::Division &division : divisions) {
        const bool isInForce = !division.validFrom.isValid() || division.validFrom <= today;
        const auto found = since.find(division.code);
        if (!isInForce || (found != since.end() && found->second > division.validFrom))
            continue;
        since[division.code] = division.validFrom;
        m_divisions[division.code] = division.name;
    }
}

QString OrganizationTableModel::divisionName(const QString &code) const
{
    const auto found = m_divisions.find(code);
    return found == m_divisions.end() ? code : found->second;
}

void OrganizationTableModel::setRows(std::vector<core::OrganizationRow> rows)
{
    m_rows = std::move(rows);
    m_haystacks.clear();
    rebuild();
}

void OrganizationTableModel::setSearch(const QString &words)
{
    const QStringList split = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = split;
    rebuild();
}

/// Not before somebody searches: of a whole city it takes a moment that no page should wait for.
void OrganizationTableModel::makeHaystacks()
{
    if (m_words.isEmpty() || m_haystacks.size() == m_rows.size())
        return;
    m_haystacks.reserve(m_rows.size());
    for (const core::OrganizationRow &row : m_rows)
        m_haystacks.push_back(core::folded(
            row.code + u'\n' + row.name + u'\n' + row.township + u'\n' + row.department + u'\n' +
            divisionName(row.county) + u'\n' + sectorName(row.sector)));
}

void OrganizationTableModel::setLimit(bool limited, std::set<core::OrganizationId> ids)
{
    if (!limited && !m_isLimited)
        return;
    m_isLimited = limited;
    m_limit = std::move(ids);
    rebuild();
}

void OrganizationTableModel::setSorting(const std::vector<Sorting> &sorting)
{
    m_sorting = sorting;
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, organizationColumns - 1);
}

void OrganizationTableModel::sort(int column, Qt::SortOrder order)
{
    setSorting(column < 0 ? std::vector<Sorting>() : std::vector<Sorting>{{column, order}});
}

void OrganizationTableModel::rebuild()
{
    makeHaystacks();
    std::vector<int> index;
    index.reserve(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool isMeant = !m_isLimited || m_limit.count(m_rows[i].id) > 0;
        const bool isFound = std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
            return m_haystacks[i].contains(word);
        });
        if (isMeant && isFound)
            index.push_back(static_cast<int>(i));
    }
    sortIndex(index);
    beginResetModel();
    m_index = std::move(index);
    endResetModel();
}

void OrganizationTableModel::sortByTotal(std::vector<int> &index, bool isDown) const
{
    std::stable_sort(index.begin(), index.end(), [&](int left, int right) {
        const std::int64_t one = m_rows[static_cast<std::size_t>(left)].lastTotal;
        const std::int64_t other = m_rows[static_cast<std::size_t>(right)].lastTotal;
        return isDown ? other < one : one < other;
    });
}

void OrganizationTableModel::sortIndex(std::vector<int> &index) const
{
    QCollator collator;
    collator.setNumericMode(true);
    for (auto sorting = m_sorting.rbegin(); sorting != m_sorting.rend(); ++sorting) {
        const auto column = static_cast<OrganizationColumn>(sorting->column);
        const bool isDown = sorting->order == Qt::DescendingOrder;
        if (column == OrganizationColumn::Total) {
            sortByTotal(index, isDown);
            continue;
        }
        std::vector<std::pair<QCollatorSortKey, int>> keyed;
        keyed.reserve(index.size());
        for (const int row : index)
            keyed.emplace_back(
                collator.sortKey(cell(m_rows[static_cast<std::size_t>(row)], column)), row);
        std::stable_sort(keyed.begin(), keyed.end(), [isDown](const auto &left, const auto &right) {
            return isDown ? right.first < left.first : left.first < right.first;
        });
        std::transform(keyed.begin(), keyed.end(), index.begin(),
                       [](const auto &pair) { return pair.second; });
    }
}

const core::OrganizationRow &OrganizationTableModel::row(int shown) const
{
    return m_rows[static_cast<std::size_t>(m_index[static_cast<std::size_t>(shown)])];
}

int OrganizationTableModel::placeOf(const core::OrganizationId &id) const
{
    for (std::size_t i = 0; i < m_index.size(); ++i)
        if (m_rows[static_cast<std::size_t>(m_index[i])].id == id)
            return static_cast<int>(i);
    return -1;
}

int OrganizationTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_index.size());
}

int OrganizationTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : organizationColumns;
}

QString OrganizationTableModel::columnName(OrganizationColumn column)
{
    switch (column) {
    case OrganizationColumn::Code:
        return tr("Code");
    case OrganizationColumn::Name:
        return tr("Name");
    case OrganizationColumn::Sector:
        return tr("Sector");
    case OrganizationColumn::County:
        return tr("County");
    case OrganizationColumn::Township:
        return tr("Township");
    case OrganizationColumn::Affiliation:
        return tr("Affiliation");
    case OrganizationColumn::Department:
        return tr("Department in charge");
    case OrganizationColumn::Grade:
        return tr("Grade");
    case OrganizationColumn::Total:
        return tr("Last total");
    case OrganizationColumn::Status:
        return tr("State");
    }
    return {};
}

QString OrganizationTableModel::stateText(const core::OrganizationRow &row)
{
    QStringList states;
    if (row.dissolved)
        states << tr("Dissolved");
    else if (row.exempt)
        states << tr("Exempt");
    if (row.isProvisional)
        states << tr("Total provisional");
    return states.join(u" · "_s);
}

QString OrganizationTableModel::cell(const core::OrganizationRow &row,
                                     OrganizationColumn column) const
{
    switch (column) {
    case OrganizationColumn::Code:
        return row.code;
    case OrganizationColumn::Name:
        return row.name;
    case OrganizationColumn::Sector:
        return sectorName(row.sector);
    case OrganizationColumn::County:
        return divisionName(row.county);
    case OrganizationColumn::Township:
        return row.township;
    case OrganizationColumn::Affiliation:
        return divisionName(row.affiliation);
    case OrganizationColumn::Department:
        return row.department;
    case OrganizationColumn::Grade:
        return row.standing;
    case OrganizationColumn::Total:
        return row.lastTotal < 0 ? QString() : pointsText(row.lastTotal);
    case OrganizationColumn::Status:
        return stateText(row);
    }
    return {};
}

QVariant OrganizationTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::OrganizationRow &shown = row(index.row());
    const auto column = static_cast<OrganizationColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return cell(shown, column);
    case gradeRole:
        return column == OrganizationColumn::Grade ? QVariant(shown.standing) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == OrganizationColumn::Total)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return column == OrganizationColumn::Grade ? QVariant(Qt::AlignCenter) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (column == OrganizationColumn::Total && shown.isProvisional)
            return tr("%1, provisional until its round is frozen").arg(cell(shown, column));
        return column == OrganizationColumn::Grade ? gradeName(shown.standing)
                                                   : cell(shown, column);
    default:
        return {};
    }
}

QVariant OrganizationTableModel::headerData(int section, Qt::Orientation orientation,
                                            int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<OrganizationColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return column == OrganizationColumn::Total ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::UserRole)
        return columnName(column); // without the marks of sorting
    if (role != Qt::DisplayRole)
        return {};
    QString text = columnName(column);
    for (std::size_t i = 0; i < m_sorting.size(); ++i) {
        if (m_sorting[i].column != section)
            continue;
        text += m_sorting[i].order == Qt::AscendingOrder ? u" ▲"_s : u" ▼"_s;
        if (m_sorting.size() > 1)
            text += QString::number(i + 1);
    }
    return text;
}

QString selectionText(const OrganizationTableModel &model, const std::vector<int> &rows)
{
    std::map<QString, int> grades;
    std::int64_t sum = 0;
    std::int64_t scored = 0;
    for (const int shown : rows) {
        const core::OrganizationRow &row = model.row(shown);
        ++grades[row.standing];
        if (row.lastTotal < 0)
            continue;
        sum += row.lastTotal;
        ++scored;
    }
    QStringList parts;
    for (const auto &[grade, organizations] : grades)
        parts.append(gradeName(grade) + u' ' + QString::number(organizations));
    QString text =
        OrganizationTableModel::tr("%n selected", nullptr, static_cast<int>(rows.size()));
    text += OrganizationTableModel::tr(": ") + parts.join(OrganizationTableModel::tr(", "));
    if (scored > 0)
        text += OrganizationTableModel::tr("; mean total %1")
                    .arg(pointsText((2 * sum + scored) / (2 * scored)));
    return text;
}

} // namespace ui
