// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/document/json_path.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// A standard's document as a tree: the standard itself, its parts, sections, items and clauses,
/// and its grading. It is brought up to date by comparing, so that what a person has open stays
/// open. It changes nothing itself: what is dragged is told by `moveWanted`.
class DraftTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Node
    {
        Standard,
        Part,
        Section,
        Item,
        Clause,
        Grading,
    };

    struct Row;

    explicit DraftTreeModel(QObject *parent = nullptr);
    ~DraftTreeModel() override;

    void show(const core::Json &document, bool writable);
    /// One value at `place` changed, and no structure: only the row that shows it.
    void refresh(const core::Json &document, const core::JsonPath &place);
    void mark(const core::Json &document, const core::Findings &findings);

    core::JsonPath placeOf(const QModelIndex &index) const;
    Node nodeOf(const QModelIndex &index) const;
    /// The row of `place`, or of the nearest thing around it.
    QModelIndex indexOf(const core::JsonPath &place) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// What stood at `from` is to stand before what stands at `to`.
    void moveWanted(const core::JsonPath &from, const core::JsonPath &to);

private:
    Row *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Row &row, int column = 0) const;
    using Rows = std::vector<std::unique_ptr<Row>>;

    void sync(Row &now, Row &wanted);
    void removeBelow(Row &above, std::size_t first, std::size_t count);
    void insertBelow(Row &above, std::size_t first, Rows rows);
    void adopt(Row &row, Row &other);
    std::optional<core::JsonPath> target(const QMimeData *data, int row,
                                         const QModelIndex &parent) const;
    std::unique_ptr<Row> m_root;
    bool m_isWritable = false;
};

} // namespace ui
