// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafting/draft_tree_model.h"

#include "core/drafting/draft_edits.h"
#include "ui/drafting/draft_tree_row.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QApplication>
#include <QMimeData>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString placeType = u"application/x-plumbline-place"_s;

bool isSame(const DraftTreeModel::Row &one, const DraftTreeModel::Row &other)
{
    return one.key == other.key;
}

QString listOf(DraftTreeModel::Node node)
{
    switch (node) {
    case DraftTreeModel::Node::Section:
        return u"sections"_s;
    case DraftTreeModel::Node::Item:
        return u"items"_s;
    case DraftTreeModel::Node::Clause:
        return u"clauses"_s;
    default:
        return {};
    }
}

void renumber(DraftTreeModel::Row &above)
{
    int number = 0;
    for (const auto &row : above.below)
        row->number = number++;
}

/// The place of a row, as `textOf` wrote it.
core::JsonPath pathFrom(const QString &text)
{
    static const QRegularExpression step(u"\\.([a-z]+)|\\[(\\d+)\\]"_s);
    core::JsonPath path;
    for (auto it = step.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1).isEmpty())
            path = path / match.captured(2).toInt();
        else
            path = path / match.captured(1).toLatin1();
    }
    return path;
}

DraftTreeModel::Node nodeOfPlace(const core::JsonPath &place)
{
    switch (core::kindOf(place)) {
    case core::DraftPlace::Section:
        return DraftTreeModel::Node::Section;
    case core::DraftPlace::Item:
        return DraftTreeModel::Node::Item;
    case core::DraftPlace::Clause:
        return DraftTreeModel::Node::Clause;
    default:
        return DraftTreeModel::Node::Standard; // nothing that is dragged
    }
}

QVariant faultIcon(const DraftTreeModel::Row &row)
{
    const Colours &colours = coloursFor(QApplication::palette());
    return row.errors > 0 ? ui::icon(u"veto"_s, colours.error)
                          : ui::icon(u"warning"_s, colours.warning);
}

QString faultWords(const DraftTreeModel::Row &row)
{
    const QString errors = DraftTreeModel::tr("%n error(s)", nullptr, row.errors);
    QString warnings = DraftTreeModel::tr("%n warning(s)", nullptr, row.warnings);
    if (row.errors == 0)
        return warnings;
    return row.warnings == 0 ? errors : DraftTreeModel::tr("%1, %2").arg(errors, warnings);
}

} // namespace

DraftTreeModel::DraftTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Row>())
{
}

DraftTreeModel::~DraftTreeModel() = default;

void DraftTreeModel::show(const core::Json &document, bool writable)
{
    m_isWritable = writable;
    const std::unique_ptr<Row> wanted = draftRows(document);
    sync(*m_root, *wanted);
}

// What is the same at both ends stays; what is between goes and comes.
void DraftTreeModel::sync(Row &now, Row &wanted)
{
    std::size_t head = 0;
    const std::size_t most = std::min(now.below.size(), wanted.below.size());
    while (head < most && isSame(*now.below[head], *wanted.below[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < most - head && isSame(*now.below[now.below.size() - 1 - tail],
                                        *wanted.below[wanted.below.size() - 1 - tail]))
        ++tail;
    const std::size_t gone = now.below.size() - head - tail;
    const std::size_t come = wanted.below.size() - head - tail;
    removeBelow(now, head, gone);
    Rows added;
    for (std::size_t n = head; n < head + come; ++n)
        added.push_back(std::move(wanted.below[n]));
    insertBelow(now, head, std::move(added));
    for (std::size_t n = 0; n < now.below.size(); ++n)
        if (wanted.below[n]) // else it is the wanted row itself
            adopt(*now.below[n], *wanted.below[n]);
}

void DraftTreeModel::removeBelow(Row &above, std::size_t first, std::size_t count)
{
    if (count == 0)
        return;
    const auto begin = above.below.begin() + static_cast<std::ptrdiff_t>(first);
    beginRemoveRows(indexOf(above), static_cast<int>(first), static_cast<int>(first + count) - 1);
    above.below.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    renumber(above);
    endRemoveRows();
}

void DraftTreeModel::insertBelow(Row &above, std::size_t first, Rows rows)
{
    if (rows.empty())
        return;
    const int last = static_cast<int>(first + rows.size()) - 1;
    beginInsertRows(indexOf(above), static_cast<int>(first), last);
    for (auto &row : rows)
        row->above = &above;
    above.below.insert(above.below.begin() + static_cast<std::ptrdiff_t>(first),
                       std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    renumber(above);
    endInsertRows();
}

void DraftTreeModel::adopt(Row &row, Row &other)
{
    const bool isChanged = row.caption != other.caption || row.points != other.points;
    row.place = other.place;
    row.caption = other.caption;
    row.points = other.points;
    if (isChanged)
        Q_EMIT dataChanged(indexOf(row), indexOf(row, 1));
    sync(row, other);
}

void DraftTreeModel::refresh(const core::Json &document, const core::JsonPath &place)
{
    Row *row = rowOf(*m_root, place);
    const core::Json *json = row == nullptr ? nullptr : jsonAt(document, row->place);
    if (json == nullptr)
        return;
    describe(*row, *json);
    Q_EMIT dataChanged(indexOf(*row), indexOf(*row, 1));
}

void DraftTreeModel::mark(const core::Json &document, const core::Findings &findings)
{
    const std::function<void(Row &)> clear = [&](Row &row) {
        row.errors = 0;
        row.warnings = 0;
        for (const auto &below : row.below)
            clear(*below);
    };
    clear(*m_root);
    for (const core::Finding &finding : findings) {
        const bool isError = finding.severity == core::Severity::Error;
        for (Row *row = rowOf(*m_root, core::placeIn(document, finding.path)); row != nullptr;
             row = row->above)
            ++(isError ? row->errors : row->warnings);
    }
    const std::function<void(const Row &)> tell = [&](const Row &above) {
        if (above.below.empty())
            return;
        Q_EMIT dataChanged(indexOf(*above.below.front()), indexOf(*above.below.back(), 1),
                           {Qt::DecorationRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        for (const auto &row : above.below)
            tell(*row);
    };
    tell(*m_root);
}

DraftTreeModel::Row *DraftTreeModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(index.internalPointer()) : m_root.get();
}

QModelIndex DraftTreeModel::indexOf(const Row &row, int column) const
{
    if (&row == m_root.get())
        return {};
    return createIndex(row.number, column, const_cast<Row *>(&row));
}

core::JsonPath DraftTreeModel::placeOf(const QModelIndex &index) const
{
    return rowAt(index)->place;
}

DraftTreeModel::Node DraftTreeModel::nodeOf(const QModelIndex &index) const
{
    return rowAt(index)->node;
}

QModelIndex DraftTreeModel::indexOf(const core::JsonPath &place) const
{
    const Row *row = rowOf(*m_root, place);
    return row == nullptr ? QModelIndex() : indexOf(*row);
}

QModelIndex DraftTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Row &above = *rowAt(parent);
    if (row < 0 || static_cast<std::size_t>(row) >= above.below.size() || column < 0 || column > 1)
        return {};
    return createIndex(row, column, above.below[static_cast<std::size_t>(row)].get());
}

QModelIndex DraftTreeModel::parent(const QModelIndex &index) const
{
    Row *above = index.isValid() ? rowAt(index)->above : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : indexOf(*above);
}

int DraftTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(rowAt(parent)->below.size());
}

int DraftTreeModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant DraftTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Sections, items, clauses") : tr("Points");
}

QVariant DraftTreeModel::data(const QModelIndex &index, int role) const
{
    const Row &row = *rowAt(index);
    const bool isFirst = index.column() == 0;
    const int faults = row.errors + row.warnings;
    switch (role) {
    case Qt::DisplayRole:
        return isFirst ? row.caption : row.points;
    case Qt::TextAlignmentRole:
        return isFirst ? QVariant()
                       : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    case Qt::DecorationRole:
        return isFirst && faults > 0 ? faultIcon(row) : QVariant();
    case Qt::SizeHintRole:
        return QSize(0, ui::rowHeight());
    case Qt::ToolTipRole:
        return faults == 0 ? row.caption : row.caption + u'\n' + faultWords(row);
    case Qt::AccessibleTextRole: {
        const QString shown = isFirst ? row.caption : row.points;
        return faults == 0 || !isFirst ? shown : tr("%1, %2").arg(shown, faultWords(row));
    }
    default:
        return {};
    }
}

Qt::ItemFlags DraftTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_isWritable || !index.isValid())
        return flags;
    if (!listOf(nodeOf(index)).isEmpty())
        flags |= Qt::ItemIsDragEnabled;
    return flags | Qt::ItemIsDropEnabled;
}

QStringList DraftTreeModel::mimeTypes() const
{
    return {placeType};
}

QMimeData *DraftTreeModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const QModelIndex &index : indexes)
        if (index.column() == 0)
            data->setData(placeType, core::textOf(placeOf(index)).toUtf8());
    return data;
}

std::optional<core::JsonPath> DraftTreeModel::target(const QMimeData *data, int row,
                                                     const QModelIndex &parent) const
{
    const core::JsonPath from = pathFrom(QString::fromUtf8(data->data(placeType)));
    const Node dragged = nodeOfPlace(from);
    if (!m_isWritable || listOf(dragged).isEmpty() || !parent.isValid())
        return std::nullopt;
    const Row &above = *rowAt(parent);
    if (above.place.startsWith(from))
        return std::nullopt;
    if (row < 0 && above.node == dragged)
        return above.place; // dropped onto one of its kind: before it
    const bool holds = dragged == Node::Clause ? above.node == Node::Item
                       : dragged == Node::Item
                           ? above.node == Node::Section
                           : above.node == Node::Part || above.node == Node::Section;
    if (!holds)
        return std::nullopt;
    int place = 0; // counted among its kind: a section may hold sections before its items
    for (std::size_t n = 0; n < above.below.size(); ++n)
        if (above.below[n]->node == dragged && (row < 0 || static_cast<int>(n) < row))
            ++place;
    return above.place / listOf(dragged).toUtf8() / place;
}

bool DraftTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(placeType) &&
           target(data, row, parent).has_value();
}

bool DraftTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                  const QModelIndex &parent)
{
    if (action == Qt::MoveAction && data->hasFormat(placeType))
        if (const auto to = target(data, row, parent))
            Q_EMIT moveWanted(pathFrom(QString::fromUtf8(data->data(placeType))), *to);
    return false; // the rows move when the document has; the view must take none away itself
}

} // namespace ui
