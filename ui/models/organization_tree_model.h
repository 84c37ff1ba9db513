// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/organization_reader.h"

#include <QAbstractItemModel>

#include <vector>

namespace ui {

class OrganizationTableModel;

/// The shown organizations of a table model by area: division → township → organization. It holds
/// places in the table's rows only, and follows its resets.
class OrganizationTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit OrganizationTreeModel(OrganizationTableModel &table, QObject *parent = nullptr);

    /// Place among the table's shown rows; −1 for an area.
    int shownRow(const QModelIndex &index) const;
    QModelIndex indexOf(int shownRow) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Node
    {
        QString name;
        int parent = -1; ///< place in `m_nodes`; −1: top
        int row = 0;     ///< within its parent
        int shownRow = -1;
        int organizations = 0;
        int best = 0; ///< of them standing at A
        std::vector<int> children;
    };

    void rebuild();
    int childOf(int parent, const QString &name);
    const Node *node(const QModelIndex &index) const;

    OrganizationTableModel &m_table;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace ui
