// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visit_model.h"

#include "core/reporting/search_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr quintptr groupMark =
    0; ///< internal id of a group's row; a sheet's is its group's row + 1

QString haystackOf(const core::AssessmentEntry &entry)
{
    return core::folded(entry.organizationName + u'\n' + entry.organizationCode + u'\n' +
                        entry.township);
}

} // namespace

bool isOverdue(const core::AssessmentEntry &entry, const QDate &today)
{
    const bool isOpen = entry.state == core::VisitState::Planned ||
                        entry.state == core::VisitState::Draft ||
                        entry.state == core::VisitState::Returned;
    return isOpen && entry.visit.isValid() && entry.visit < today;
}

VisitGroup groupOf(const core::AssessmentEntry &entry, const QDate &today)
{
    using core::VisitState;
    if (!entry.decided.isEmpty())
        return VisitGroup::Decided;
    if (entry.state == VisitState::HandedIn || entry.state == VisitState::Superseded)
        return VisitGroup::HandedIn;
    if (entry.visit.isValid() && entry.visit == today)
        return VisitGroup::Today;
    if (entry.state == VisitState::Returned)
        return VisitGroup::Returned;
    if (entry.state == VisitState::Draft || entry.scored)
        return VisitGroup::Drafts;
    return VisitGroup::Planned;
}

void VisitModel::set(std::vector<core::AssessmentEntry> entries, const QDate &today)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    m_haystack.clear();
    m_places.clear();
    for (const core::AssessmentEntry &entry : m_entries)
        m_places.emplace(entry.id, m_places.size());
    arrange();
    endResetModel();
}

void VisitModel::update(const core::AssessmentEntry &entry)
{
    const auto place = m_places.find(entry.id);
    if (place == m_places.end())
        return;
    core::AssessmentEntry *found = &m_entries[place->second];
    const bool moves = groupOf(*found, m_today) != groupOf(entry, m_today);
    if (moves)
        beginResetModel();
    *found = entry;
    if (!m_haystack.empty())
        m_haystack[place->second] = haystackOf(entry);
    if (moves) {
        arrange();
        endResetModel();
        return;
    }
    const QModelIndex at = indexOf(entry.id);
    if (at.isValid())
        Q_EMIT dataChanged(at, at);
}

void VisitModel::setSearch(const QString &words)
{
    beginResetModel();
    m_words = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    arrange();
    endResetModel();
}

void VisitModel::setOverdueOnly(bool isLimited)
{
    beginResetModel();
    m_isOverdueOnly = isLimited;
    arrange();
    endResetModel();
}

bool VisitModel::isWanted(std::size_t entry) const
{
    if (m_isOverdueOnly && !isOverdue(m_entries[entry], m_today))
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return m_haystack[entry].contains(word); });
}

/// Not before somebody searches: of a whole city it takes a moment that no page should wait for.
void VisitModel::makeHaystack()
{
    if (m_words.isEmpty() || !m_haystack.empty())
        return;
    m_haystack.reserve(m_entries.size());
    for (const core::AssessmentEntry &entry : m_entries)
        m_haystack.push_back(haystackOf(entry));
}

void VisitModel::arrange()
{
    makeHaystack();
    for (auto &members : m_members)
        members.clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (isWanted(i))
            m_members[static_cast<std::size_t>(groupOf(m_entries[i], m_today))].push_back(i);
    }
    m_shownGroups.clear();
    for (int group = 0; group < visitGroups; ++group) {
        if (!m_members[static_cast<std::size_t>(group)].empty())
            m_shownGroups.push_back(static_cast<VisitGroup>(group));
    }
}

const std::vector<std::size_t> &VisitModel::membersOf(int groupRow) const
{
    const VisitGroup group = m_shownGroups[static_cast<std::size_t>(groupRow)];
    return m_members[static_cast<std::size_t>(group)];
}

const core::AssessmentEntry *VisitModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupMark)
        return nullptr;
    const auto &members = membersOf(static_cast<int>(index.internalId()) - 1);
    return &m_entries[members[static_cast<std::size_t>(index.row())]];
}

QModelIndex VisitModel::indexOf(const core::AssessmentId &id) const
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return {};
    const VisitGroup group = groupOf(m_entries[place->second], m_today);
    const auto shown = std::find(m_shownGroups.begin(), m_shownGroups.end(), group);
    if (shown == m_shownGroups.end())
        return {};
    const auto row = static_cast<std::size_t>(shown - m_shownGroups.begin());
    const auto &members = membersOf(static_cast<int>(row));
    const auto found = std::lower_bound(members.begin(), members.end(), place->second);
    if (found == members.end() || *found != place->second)
        return {};
    return createIndex(static_cast<int>(found - members.begin()), 0, row + 1);
}

std::optional<VisitGroup> VisitModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() != groupMark)
        return std::nullopt;
    return m_shownGroups[static_cast<std::size_t>(index.row())];
}

QModelIndex VisitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, groupMark);
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex VisitModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupMark)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupMark);
}

int VisitModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shownGroups.size());
    if (parent.internalId() != groupMark || parent.column() != 0)
        return 0;
    return static_cast<int>(membersOf(parent.row()).size());
}

int VisitModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QString VisitModel::groupTitle(VisitGroup group) const
{
    switch (group) {
    case VisitGroup::Today:
        return tr("Today");
    case VisitGroup::Returned:
        return tr("Returned for completion");
    case VisitGroup::Drafts:
        return tr("Drafts");
    case VisitGroup::Planned:
        return tr("Planned");
    case VisitGroup::HandedIn:
        return tr("Handed in");
    case VisitGroup::Decided:
        return tr("Decided");
    }
    return {};
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    if (const auto group = groupAt(index)) {
        const auto count = static_cast<int>(membersOf(index.row()).size());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("%1 (%2)").arg(groupTitle(*group)).arg(count);
        return {};
    }
    const core::AssessmentEntry *entry = entryAt(index);
    if (!entry)
        return {};
    QStringList facts;
    if (isOverdue(*entry, m_today))
        facts << tr("overdue");
    if (entry->provisional && entry->complete && entry->decided.isEmpty())
        facts << tr("provisional", "a grade that hangs on the peers until the round is frozen");
    for (const QString &fact : {entry->organizationCode, entry->township})
        if (!fact.isEmpty())
            facts << fact;
    const QString second = facts.join(u" · "_s);
    switch (role) {
    case Qt::DisplayRole:
        return entry->organizationName;
    case Qt::ToolTipRole:
        return entry->organizationName + u'\n' + second;
    case Qt::AccessibleTextRole:
        return entry->grade.isEmpty()
                   ? entry->organizationName
                   : tr("%1, grade %2").arg(entry->organizationName, entry->grade);
    case Qt::AccessibleDescriptionRole:
        return second;
    default:
        return {};
    }
}

Qt::ItemFlags VisitModel::flags(const QModelIndex &index) const
{
    if (groupAt(index))
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ui
