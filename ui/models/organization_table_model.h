// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/organization_reader.h"

#include <QAbstractTableModel>

#include <map>
#include <set>
#include <vector>

namespace ui {

enum class OrganizationColumn
{
    Code,
    Name,
    Sector,
    County,
    Township,
    Affiliation,
    Department,
    Grade,
    Total,
    Status,
};

inline constexpr int organizationColumns = 10;

/// Organizations as a table with an index of its own: filtering and sorting of 11,000 rows make a
/// new list of numbers, no proxy is asked row by row.
class OrganizationTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Sorting
    {
        int column = 0;
        Qt::SortOrder order = Qt::AscendingOrder;
    };

    static constexpr int gradeRole = Qt::UserRole + 1; ///< the letter, for delegates

    explicit OrganizationTableModel(QObject *parent = nullptr);

    void setDivisions(const std::vector<core::Division> &divisions, const QDate &today);
    void setRows(std::vector<core::OrganizationRow> rows);

    /// Shows rows that hold all the words, and are among `ids` when `limited`.
    void setSearch(const QString &words);
    void setLimit(bool limited, std::set<core::OrganizationId> ids = {});

    /// The most telling column first; rows that are equal in all keep the order of division codes.
    void setSorting(const std::vector<Sorting> &sorting);

    const std::vector<Sorting> &sorting() const { return m_sorting; }

    int known() const { return static_cast<int>(m_rows.size()); } ///< before search and limit

    const core::OrganizationRow &row(int shown) const;
    int placeOf(const core::OrganizationId &id) const; ///< −1: not shown

    QString divisionName(const QString &code) const; ///< the code when it has no name

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString columnName(OrganizationColumn column);
    QString cell(const core::OrganizationRow &row, OrganizationColumn column) const;
    static QString stateText(const core::OrganizationRow &row);

private:
    void rebuild();
    void makeHaystacks();
    void sortByTotal(std::vector<int> &index, bool isDown) const;
    void sortIndex(std::vector<int> &index) const;

    std::vector<core::OrganizationRow> m_rows;
    std::vector<QString> m_haystacks; ///< beside `m_rows`: what is searched; empty until it is
    std::vector<int> m_index;
    std::map<QString, QString> m_divisions;
    QStringList m_words;
    bool m_isLimited = false;
    std::set<core::OrganizationId> m_limit;
    std::vector<Sorting> m_sorting;
};

/// What is counted of the selected rows, as a sentence for the foot of the table.
QString selectionText(const OrganizationTableModel &model, const std::vector<int> &rows);

} // namespace ui
