// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_model.h"

#include "ui/print/import_words.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ImportModel::ImportModel(core::ImportPlan plan, QObject *parent)
    : QAbstractTableModel(parent)
    , m_plan(std::move(plan))
{
    showKind(std::nullopt);
}

void ImportModel::showKind(std::optional<core::RowKind> kind)
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i) {
        const core::ImportRow &at = m_plan.rows[i];
        const bool isQuiet = at.kind == core::RowKind::Unchanged && at.findings.empty();
        if (kind ? at.kind == *kind : !isQuiet)
            m_shown.push_back(i);
    }
    endResetModel();
}

void ImportModel::showAll()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_plan.rows.size(); ++i)
        m_shown.push_back(i);
    endResetModel();
}

void ImportModel::acceptShown(bool accepted)
{
    for (const std::size_t place : m_shown) {
        core::ImportRow &at = m_plan.rows[place];
        at.accepted = accepted && at.acceptable && at.kind != core::RowKind::Unchanged;
    }
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Accepted), index(rowCount() - 1, Accepted),
                           {Qt::CheckStateRole});
    Q_EMIT acceptedChanged();
}

const core::ImportRow &ImportModel::row(int shown) const
{
    return m_plan.rows[m_shown[static_cast<std::size_t>(shown)]];
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString ImportModel::changes(const core::ImportRow &row) const
{
    if (row.kind == core::RowKind::Gone)
        return tr("Not in the file: accepted, it counts as dissolved from today.");
    QStringList texts;
    for (const core::FieldChange &change : row.changes)
        texts.append(row.kind == core::RowKind::New
                         ? tr("%1: %2").arg(fieldName(change.field, change.attribute), change.after)
                         : changeText(change));
    return texts.join(tr("; "));
}

QString ImportModel::findings(const core::ImportRow &row)
{
    QStringList texts;
    for (const core::ImportFinding &finding : row.findings)
        texts.append(findingText(finding));
    return texts.join(u' ');
}

core::ImportSeverity ImportModel::worst(const core::ImportRow &row)
{
    core::ImportSeverity found = core::ImportSeverity::Note;
    for (const core::ImportFinding &finding : row.findings)
        found = std::max(found, core::severityOf(finding.code));
    return found;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const core::ImportRow &at = row(index.row());
    if (role == Qt::CheckStateRole && index.column() == Accepted)
        return at.accepted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DecorationRole && index.column() == Findings && !at.findings.empty() &&
        worst(at) != core::ImportSeverity::Note) {
        const Colours &colours = coloursFor(QGuiApplication::palette());
        return icon(u"warning"_s,
                    worst(at) == core::ImportSeverity::Error ? colours.error : colours.warning);
    }
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Accepted:
        return role == Qt::ToolTipRole && !at.acceptable
                   ? QVariant(tr("A finding forbids this row."))
                   : QVariant();
    case Kind:
        return rowKindName(at.kind);
    case Line:
        return at.row < 0 ? QVariant() : QVariant(at.row + 1);
    case Code:
        return at.organization.code;
    case Name:
        return at.organization.name;
    case Changes:
        return changes(at);
    case Findings:
        return findings(at);
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Accepted || !row(index.row()).acceptable)
        return false;
    m_plan.rows[m_shown[static_cast<std::size_t>(index.row())]].accepted =
        value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {role});
    Q_EMIT acceptedChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || index.column() != Accepted)
        return flags;
    const core::ImportRow &at = row(index.row());
    if (at.acceptable && at.kind != core::RowKind::Unchanged)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return section == Line ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names = {tr("Accept"), tr("What"),         tr("Row"),     tr("Code"),
                               tr("Name"),   tr("What changes"), tr("Findings")};
    return names.value(section);
}

} // namespace ui
