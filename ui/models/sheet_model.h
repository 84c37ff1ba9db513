// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/standard.h"

#include <QAbstractItemModel>

#include <vector>

namespace ui {

class SheetEditor;

/// The sheet in work as one tree table: sections, their items, and below an item with several
/// clauses a row for each. It shows what the SheetEditor holds and writes through it only.
class SheetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Text,
        Method,
        PointsColumn,
        Input,
        Earned,
        Marks,
        ColumnCount,
    };

    /// How a cell's content stands, for the delegate.
    enum Role
    {
        StandingRole = Qt::UserRole + 1, ///< a Standing
        KindRole,                        ///< a Row
    };

    enum class Row
    {
        Section,
        Item,
        Clause,
    };

    enum class Standing
    {
        Plain,
        Muted, ///< nothing is said yet, or it does not apply
        Kept,  ///< full marks, nothing found
        Lost,
        Fired, ///< a veto
        Wrong, ///< typed, but no answer
    };

    explicit SheetModel(SheetEditor &editor, QObject *parent = nullptr);

    Row rowKind(const QModelIndex &index) const;
    int itemAt(const QModelIndex &index) const;   ///< ordinal; -1 for a section
    int clauseAt(const QModelIndex &index) const; ///< of a clause row or a one-clause item; else -1
    QModelIndex indexOfItem(int item, int column = 0) const;
    QModelIndex indexOfClause(int clause, int column = 0) const;

    /// The rows at which the cursor stops, in order: items, and their clauses after them.
    const std::vector<QModelIndex> &stops() const { return m_stops; }

    int stopOf(const QModelIndex &index) const; ///< place in `stops`, -1 for a section

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node
    {
        Row kind = Row::Section;
        int ordinal = 0;
        int parent = -1; ///< place in m_nodes
        int row = 0;
        std::vector<int> children;
    };

    void rebuild();
    void addSection(const core::Section &section, int parent);
    int addNode(Row kind, int ordinal, int parent);
    void showChanged(int item);
    void showAllAnew();
    void showCells(int node, const std::vector<int> &columns);
    void remember();
    const Node &node(const QModelIndex &index) const;
    QModelIndex indexOfNode(int node, int column) const;
    QString sectionText(int section, int column) const;
    QString itemText(int item, int column) const;
    QString clauseText(int clause, int column) const;
    QString clausePoints(int clause) const;
    QString inputText(int clause) const;
    QString itemInputText(int item) const;
    QString marksText(int item) const;
    Standing standingOf(const Node &node, int column) const;
    Standing clauseStanding(int clause) const;
    QString spoken(const QModelIndex &index) const;

    SheetEditor &m_editor;
    std::vector<Node> m_nodes;
    std::vector<int> m_roots;
    std::vector<int> m_itemNodes;   ///< by item ordinal
    std::vector<int> m_clauseNodes; ///< by clause ordinal; the item's node where it has one clause
    std::vector<QModelIndex> m_stops;
    std::vector<core::ItemResult> m_shownItems; ///< as they were last told, without lines
    std::vector<core::SectionResult> m_shownSections;
};

} // namespace ui
