// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/organization_import.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

/// The rows of an import's plan, each with a box to tick: what it is, what would change, and what
/// speaks against it. It changes the plan that it was given, nothing else.
class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Accepted,
        Kind,
        Line,
        Code,
        Name,
        Changes,
        Findings,
        Columns,
    };

    explicit ImportModel(core::ImportPlan plan, QObject *parent = nullptr);

    const core::ImportPlan &plan() const { return m_plan; }

    /// Shows rows of one kind; none given: all but the unchanged.
    void showKind(std::optional<core::RowKind> kind);
    void showAll();

    /// Ticks or clears all rows shown that may be accepted.
    void acceptShown(bool accepted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    const core::ImportRow &row(int shown) const;
    QString changes(const core::ImportRow &row) const;
    static QString findings(const core::ImportRow &row);
    static core::ImportSeverity worst(const core::ImportRow &row);

    core::ImportPlan m_plan;
    std::vector<std::size_t> m_shown;
};

} // namespace ui
