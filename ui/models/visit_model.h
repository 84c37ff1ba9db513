// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

/// How the list of visits is divided, from what is to be done now to what is done.
enum class VisitGroup
{
    Today,
    Returned,
    Drafts,
    Planned,
    HandedIn,
    Decided,
};

inline constexpr int visitGroups = 6;

VisitGroup groupOf(const core::AssessmentEntry &entry, const QDate &today);
/// Its day is past and it was not handed in: as the Overview counts.
bool isOverdue(const core::AssessmentEntry &entry, const QDate &today);

/// The sheets of the filtered round in groups; empty groups are not shown. Search looks for each
/// word in name, code and township.
class VisitModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void set(std::vector<core::AssessmentEntry> entries, const QDate &today);
    /// Shows one sheet's new figures; the list is only made anew when it changes its group.
    void update(const core::AssessmentEntry &entry);
    void setSearch(const QString &words);
    void setOverdueOnly(bool isLimited);

    bool isOverdueOnly() const { return m_isOverdueOnly; }

    bool isEmpty() const { return m_entries.empty(); }

    bool isAllHidden() const { return !m_entries.empty() && m_shownGroups.empty(); }

    const core::AssessmentEntry *entryAt(const QModelIndex &index) const;
    QModelIndex indexOf(const core::AssessmentId &id) const;
    std::optional<VisitGroup> groupAt(const QModelIndex &index) const; ///< of a group's own row

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void arrange();
    void makeHaystack();
    bool isWanted(std::size_t entry) const;
    QString groupTitle(VisitGroup group) const;
    const std::vector<std::size_t> &membersOf(int groupRow) const;

    std::vector<core::AssessmentEntry> m_entries;
    std::vector<QString>
        m_haystack; ///< what search reads of each entry, in lower case; when it searched
    std::unordered_map<core::AssessmentId, std::size_t> m_places;
    QStringList m_words;
    bool m_isOverdueOnly = false;
    QDate m_today;
    std::array<std::vector<std::size_t>, visitGroups> m_members; ///< places in m_entries
    std::vector<VisitGroup> m_shownGroups;
};

} // namespace ui
