// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_model.h"

#include "ui/models/answer_text.h"
#include "ui/models/sheet_editor.h"

#include <algorithm>

namespace ui {

namespace {

std::size_t at(int ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

} // namespace

SheetModel::SheetModel(SheetEditor &editor, QObject *parent)
    : QAbstractItemModel(parent)
    , m_editor(editor)
{
    connect(&editor, &SheetEditor::opened, this, &SheetModel::rebuild);
    connect(&editor, &SheetEditor::changed, this, &SheetModel::showChanged);
    connect(&editor, &SheetEditor::reread, this, &SheetModel::showAllAnew);
}

void SheetModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    m_roots.clear();
    m_itemNodes.clear();
    m_clauseNodes.clear();
    m_stops.clear();
    if (m_editor.isOpen()) {
        const core::CompiledStandard &standard = m_editor.standard();
        m_itemNodes.assign(standard.items.size(), -1);
        m_clauseNodes.assign(standard.clauses.size(), -1);
        for (const core::Part &part : standard.standard.parts) {
            for (const core::Section &section : part.sections)
                addSection(section, -1);
        }
    }
    for (std::size_t place = 0; place < m_nodes.size(); ++place) {
        if (m_nodes[place].kind != Row::Section)
            m_stops.push_back(indexOfNode(static_cast<int>(place), 0));
    }
    if (m_editor.isOpen())
        remember();
    endResetModel();
}

int SheetModel::addNode(Row kind, int ordinal, int parent)
{
    const int place = static_cast<int>(m_nodes.size());
    std::vector<int> &siblings = parent < 0 ? m_roots : m_nodes[at(parent)].children;
    Node made;
    made.kind = kind;
    made.ordinal = ordinal;
    made.parent = parent;
    made.row = static_cast<int>(siblings.size());
    siblings.push_back(place);
    m_nodes.push_back(std::move(made));
    return place;
}

void SheetModel::addSection(const core::Section &section, int parent)
{
    const int place = addNode(Row::Section, section.ordinal, parent);
    for (const core::Item &item : section.items) {
        const int node = addNode(Row::Item, item.ordinal, place);
        m_itemNodes[at(item.ordinal)] = node;
        const bool several = item.clauses.size() > 1;
        for (const core::Clause &clause : item.clauses)
            m_clauseNodes[at(clause.ordinal)] =
                several ? addNode(Row::Clause, clause.ordinal, node) : node;
    }
    for (const core::Section &child : section.sections)
        addSection(child, place);
}

void SheetModel::showAllAnew()
{
    if (m_nodes.empty())
        return;
    remember();
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_roots.size()) - 1, ColumnCount - 1));
}

void SheetModel::showCells(int place, const std::vector<int> &columns)
{
    // Cell by cell: for a range the view would paint everything again.
    for (const int column : columns) {
        const QModelIndex cell = indexOfNode(place, column);
        Q_EMIT dataChanged(cell, cell);
    }
}

void SheetModel::showChanged(int item)
{
    if (m_nodes.empty())
        return;
    const auto &items = m_editor.result().items;
    const auto &sections = m_editor.result().sections;
    if (items.size() != m_shownItems.size() || sections.size() != m_shownSections.size()) {
        showAllAnew();
        return;
    }
    for (std::size_t place = 0; place < m_nodes.size(); ++place) {
        const Node &here = m_nodes[place];
        const std::size_t which = at(here.ordinal);
        const int itemHere = here.kind == Row::Item     ? here.ordinal
                             : here.kind == Row::Clause ? m_nodes[at(here.parent)].ordinal
                                                        : -1;
        bool differs = itemHere == item;
        if (here.kind == Row::Section)
            differs = sections[which].earned != m_shownSections[which].earned ||
                      sections[which].possible != m_shownSections[which].possible;
        else if (here.kind == Row::Item && !differs)
            differs = items[which].earned != m_shownItems[which].earned ||
                      items[which].unanswered != m_shownItems[which].unanswered ||
                      items[which].notApplicable != m_shownItems[which].notApplicable ||
                      items[which].fired != m_shownItems[which].fired;
        if (differs)
            showCells(static_cast<int>(place), {PointsColumn, Input, Earned, Marks});
    }
    remember();
}

void SheetModel::remember()
{
    m_shownSections = m_editor.result().sections;
    m_shownItems.resize(m_editor.result().items.size());
    for (std::size_t n = 0; n < m_shownItems.size(); ++n) {
        const core::ItemResult &now = m_editor.result().items[n];
        m_shownItems[n].earned = now.earned;
        m_shownItems[n].unanswered = now.unanswered;
        m_shownItems[n].notApplicable = now.notApplicable;
        m_shownItems[n].fired = now.fired;
    }
}

const SheetModel::Node &SheetModel::node(const QModelIndex &index) const
{
    return m_nodes[index.internalId()];
}

SheetModel::Row SheetModel::rowKind(const QModelIndex &index) const
{
    return node(index).kind;
}

int SheetModel::itemAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const Node &here = node(index);
    if (here.kind == Row::Item)
        return here.ordinal;
    return here.kind == Row::Clause ? m_nodes[at(here.parent)].ordinal : -1;
}

int SheetModel::clauseAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const Node &here = node(index);
    if (here.kind == Row::Clause)
        return here.ordinal;
    if (here.kind == Row::Section)
        return -1;
    const auto &clauses = m_editor.standard().items[at(here.ordinal)]->clauses;
    return clauses.size() == 1 ? clauses.front().ordinal : -1;
}

QModelIndex SheetModel::indexOfNode(int place, int column) const
{
    return createIndex(m_nodes[at(place)].row, column, static_cast<quintptr>(place));
}

QModelIndex SheetModel::indexOfItem(int item, int column) const
{
    if (item < 0 || at(item) >= m_itemNodes.size())
        return {};
    return indexOfNode(m_itemNodes[at(item)], column);
}

QModelIndex SheetModel::indexOfClause(int clause, int column) const
{
    if (clause < 0 || at(clause) >= m_clauseNodes.size())
        return {};
    return indexOfNode(m_clauseNodes[at(clause)], column);
}

int SheetModel::stopOf(const QModelIndex &index) const
{
    const auto found = std::find_if(m_stops.begin(), m_stops.end(), [&](const QModelIndex &stop) {
        return stop.internalId() == index.internalId();
    });
    return index.isValid() && found != m_stops.end() ? static_cast<int>(found - m_stops.begin())
                                                     : -1;
}

QModelIndex SheetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? node(parent).children : m_roots;
    return createIndex(row, column, static_cast<quintptr>(siblings[at(row)]));
}

QModelIndex SheetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || node(index).parent < 0)
        return {};
    return indexOfNode(node(index).parent, 0);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_roots.size());
    return parent.column() == 0 ? static_cast<int>(node(parent).children.size()) : 0;
}

int SheetModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == PointsColumn || section == Earned))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Text:
        return tr("Requirement");
    case Method:
        return tr("Method");
    case PointsColumn:
        return tr("Points");
    case Input:
        return tr("Input");
    case Earned:
        return tr("Earned");
    default:
        return tr("Marks");
    }
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled;
    if (node(index).kind != Row::Section)
        flags |= Qt::ItemIsSelectable;
    const int clause = index.column() == Input ? clauseAt(index) : -1;
    if (clause >= 0 && m_editor.isWritable() &&
        takesAnswer(*m_editor.standard().clauses[at(clause)]))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int clause = clauseAt(index);
    if (role != Qt::EditRole || clause < 0 || index.column() != Input)
        return false;
    if (value.toString().trimmed().isEmpty()) {
        m_editor.clearClause(clause);
        return true;
    }
    const TypedAnswer parsed =
        parseAnswer(*m_editor.standard().clauses[at(clause)], value.toString());
    const QString error = parsed.answer ? m_editor.setAnswer(clause, *parsed.answer) : parsed.error;
    if (!error.isEmpty())
        Q_EMIT m_editor.typingRefused(clause, error);
    return error.isEmpty();
}

} // namespace ui
