// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/organization_tree_model.h"

#include "ui/models/organization_table_model.h"
#include "ui/print/words.h"
#include "ui/style/metrics.h"

#include <QSize>

#include <map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column
{
    Name,
    Sector,
    Grade,
    Total,
    Columns,
};

} // namespace

OrganizationTreeModel::OrganizationTreeModel(OrganizationTableModel &table, QObject *parent)
    : QAbstractItemModel(parent)
    , m_table(table)
{
    connect(&table, &QAbstractItemModel::modelReset, this, &OrganizationTreeModel::rebuild);
    rebuild();
}

int OrganizationTreeModel::childOf(int parent, const QString &name)
{
    const auto place = static_cast<int>(m_nodes.size());
    std::vector<int> &siblings =
        parent < 0 ? m_top : m_nodes[static_cast<std::size_t>(parent)].children;
    Node made;
    made.name = name;
    made.parent = parent;
    made.row = static_cast<int>(siblings.size());
    siblings.push_back(place);
    m_nodes.push_back(made);
    return place;
}

void OrganizationTreeModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_top.clear();
    m_nodes.reserve(static_cast<std::size_t>(m_table.rowCount()) + 512);
    std::map<QString, int> counties;
    std::map<std::pair<int, QString>, int> townships;
    for (int i = 0; i < m_table.rowCount(); ++i) {
        const core::OrganizationRow &row = m_table.row(i);
        const QString area = row.county.isEmpty() ? row.affiliation : row.county;
        auto county = counties.find(area);
        if (county == counties.end())
            county = counties.emplace(area, childOf(-1, m_table.divisionName(area))).first;
        int above = county->second;
        if (!row.township.isEmpty()) {
            const auto key = std::make_pair(above, row.township);
            auto township = townships.find(key);
            if (township == townships.end())
                township = townships.emplace(key, childOf(above, row.township)).first;
            above = township->second;
        }
        const int leaf = childOf(above, row.name);
        m_nodes[static_cast<std::size_t>(leaf)].shownRow = i;
        for (int up = above; up >= 0; up = m_nodes[static_cast<std::size_t>(up)].parent) {
            Node &node = m_nodes[static_cast<std::size_t>(up)];
            ++node.organizations;
            node.best += row.standing == u"A" ? 1 : 0;
        }
    }
    endResetModel();
}

const OrganizationTreeModel::Node *OrganizationTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[index.internalId()] : nullptr;
}

int OrganizationTreeModel::shownRow(const QModelIndex &index) const
{
    const Node *at = node(index);
    return at == nullptr ? -1 : at->shownRow;
}

QModelIndex OrganizationTreeModel::indexOf(int shownRow) const
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].shownRow == shownRow)
            return createIndex(m_nodes[i].row, 0, i);
    return {};
}

QModelIndex OrganizationTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *above = node(parent);
    const std::vector<int> &siblings = above == nullptr ? m_top : above->children;
    if (row < 0 || static_cast<std::size_t>(row) >= siblings.size() || column < 0 ||
        column >= Columns)
        return {};
    return createIndex(row, column, static_cast<quintptr>(siblings[static_cast<std::size_t>(row)]));
}

QModelIndex OrganizationTreeModel::parent(const QModelIndex &child) const
{
    const Node *at = node(child);
    if (at == nullptr || at->parent < 0)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(at->parent)].row, 0,
                       static_cast<quintptr>(at->parent));
}

int OrganizationTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node *above = node(parent);
    return static_cast<int>(above == nullptr ? m_top.size() : above->children.size());
}

int OrganizationTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return Columns;
}

QVariant OrganizationTreeModel::data(const QModelIndex &index, int role) const
{
    const Node *at = node(index);
    if (at == nullptr)
        return {};
    if (role == Qt::SizeHintRole)
        return QSize(0, rowHeight());
    if (role == Qt::TextAlignmentRole && index.column() >= Grade)
        return index.column() == Grade ? QVariant(Qt::AlignCenter)
                                       : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == OrganizationTableModel::gradeRole && index.column() == Grade && at->shownRow >= 0)
        return m_table.row(at->shownRow).standing;
    if (role != Qt::DisplayRole)
        return {};
    if (at->shownRow < 0) {
        if (index.column() == Name)
            return tr("%1 (%2)").arg(at->name).arg(at->organizations);
        return index.column() == Grade ? QVariant(tr("A: %1").arg(at->best)) : QVariant();
    }
    const core::OrganizationRow &row = m_table.row(at->shownRow);
    switch (index.column()) {
    case Name:
        return row.name;
    case Sector:
        return sectorName(row.sector);
    case Grade:
        return row.standing;
    case Total:
        return m_table.cell(row, OrganizationColumn::Total);
    default:
        return {};
    }
}

QVariant OrganizationTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Total   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
               : section == Grade ? QVariant(Qt::AlignCenter)
                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("Area and organization"), tr("Sector"), tr("Grade"),
                               tr("Last total")};
    return names.value(section);
}

} // namespace ui
