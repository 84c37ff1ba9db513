// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QAbstractTableModel>

namespace ui {

/// Shows a table of texts that was made elsewhere; its first row are the headers. Numbers stand on
/// the right, texts that do not fit as tool tips too.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TextTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(core::Table table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumber(int column) const;

    core::Table m_table;
    std::vector<bool> m_isNumber; ///< by column
};

} // namespace ui
