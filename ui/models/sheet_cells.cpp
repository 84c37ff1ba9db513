// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answer_text.h"
#include "ui/models/sheet_editor.h"
#include "ui/models/sheet_model.h"
#include "ui/print/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What each cell of the sheet says and how it stands.
namespace ui {

namespace {

std::size_t at(int ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

QString pointsOf(const core::Item &item)
{
    switch (item.kind) {
    case core::ItemKind::Bonus:
        return item.hasPoints ? u'+' + pointsText(item.points) : SheetModel::tr("bonus");
    case core::ItemKind::Penalty:
        return SheetModel::tr("penalty");
    case core::ItemKind::Veto:
        return SheetModel::tr("veto");
    case core::ItemKind::Gate:
        return SheetModel::tr("gate");
    case core::ItemKind::Information:
        return u"–"_s;
    case core::ItemKind::Scored:
        break;
    }
    return pointsText(item.points);
}

} // namespace

QString SheetModel::sectionText(int section, int column) const
{
    const core::Section &shown = *m_editor.standard().sections[at(section)];
    const core::SectionResult result = at(section) < m_editor.result().sections.size()
                                           ? m_editor.result().sections[at(section)]
                                           : core::SectionResult{};
    switch (column) {
    case Number:
        return shown.number;
    case Text:
        return shown.title;
    case PointsColumn:
        return pointsText(result.possible);
    case Earned:
        return pointsText(result.earned);
    default:
        return {};
    }
}

QString SheetModel::itemInputText(int item) const
{
    const core::ItemAnswer &said = m_editor.sheet().items[at(item)];
    const core::Item &shown = *m_editor.standard().items[at(item)];
    if (said.notApplicable)
        return tr("Not applicable");
    if (shown.clauses.size() == 1)
        return inputText(shown.clauses.front().ordinal);
    const auto given =
        std::count_if(shown.clauses.begin(), shown.clauses.end(), [&](const core::Clause &clause) {
            return m_editor.sheet().clauses[at(clause.ordinal)].given;
        });
    if (said.clean && given == 0)
        return tr("Clean");
    if (given == 0)
        return {};
    return tr("%1 of %2")
        .arg(said.clean && !m_editor.isGap(item) ? static_cast<qsizetype>(shown.clauses.size())
                                                 : static_cast<qsizetype>(given))
        .arg(shown.clauses.size());
}

QString SheetModel::inputText(int clause) const
{
    if (m_editor.typingClause() == clause)
        return m_editor.typed() + u'▏';
    const core::Clause &shown = *m_editor.standard().clauses[at(clause)];
    const core::ClauseAnswer &answer = m_editor.sheet().clauses[at(clause)];
    const int item = m_editor.standard().itemOfClause[at(clause)];
    const core::ItemAnswer &said = m_editor.sheet().items[at(item)];
    if (answer.given)
        return answerWords(shown, answer);
    if (said.clean && canBeClean(*m_editor.standard().items[at(item)], shown))
        return tr("Clean");
    return {};
}

QString SheetModel::marksText(int item) const
{
    const core::ItemAnswer &said = m_editor.sheet().items[at(item)];
    QStringList marks;
    if (m_editor.conflicts().contains(static_cast<std::uint32_t>(item)))
        marks << tr("Conflict");
    if (!said.note.isEmpty())
        marks << tr("Reason");
    if (!said.source.isEmpty())
        marks << tr("Source");
    if (!said.remark.isEmpty())
        marks << tr("Remark");
    return marks.join(u" · "_s);
}

QString SheetModel::itemText(int item, int column) const
{
    const core::Item &shown = *m_editor.standard().items[at(item)];
    if (at(item) >= m_editor.result().items.size())
        return column == Text ? shown.text : QString();
    const core::ItemResult &result = m_editor.result().items[at(item)];
    switch (column) {
    case Number:
        return shown.number;
    case Text:
        return shown.text;
    case Method:
        return shown.method;
    case PointsColumn:
        return pointsOf(shown);
    case Input:
        return itemInputText(item);
    case Earned:
        if (shown.kind == core::ItemKind::Veto)
            return result.fired ? tr("fired") : result.unanswered ? u"–"_s : tr("clear");
        if (shown.kind == core::ItemKind::Gate || shown.kind == core::ItemKind::Information)
            return {};
        return result.unanswered || (!m_editor.isTouched(item) && !shown.clauses.empty() &&
                                     !result.notApplicable)
                   ? u"–"_s
                   : pointsText(result.earned);
    default:
        return marksText(item);
    }
}

QString SheetModel::clausePoints(int clause) const
{
    const int item = m_editor.standard().itemOfClause[at(clause)];
    if (at(item) >= m_editor.result().items.size())
        return {};
    const auto &clauses = m_editor.standard().items[at(item)]->clauses;
    const auto place =
        static_cast<std::int32_t>(m_editor.standard().clauses[at(clause)] - clauses.data());
    core::Points sum;
    bool any = false;
    for (const core::Line &line : m_editor.result().items[at(item)].lines) {
        const bool counts = line.clause == place && line.points != core::Points{};
        any = any || counts;
        sum += counts ? line.points : core::Points{};
    }
    return any ? signedPointsText(sum) : QString();
}

QString SheetModel::clauseText(int clause, int column) const
{
    const core::Clause &shown = *m_editor.standard().clauses[at(clause)];
    const int item = m_editor.standard().itemOfClause[at(clause)];
    switch (column) {
    case Number: {
        const auto &clauses = m_editor.standard().items[at(item)]->clauses;
        return u"(%1)"_s.arg(&shown - clauses.data() + 1);
    }
    case Text:
        return shown.text;
    case Input:
        return inputText(clause);
    case Earned:
        return clausePoints(clause);
    default:
        return {};
    }
}

SheetModel::Standing SheetModel::clauseStanding(int clause) const
{
    if (m_editor.typingClause() == clause && !m_editor.typingError().isEmpty())
        return Standing::Wrong;
    return m_editor.sheet().clauses[at(clause)].given ? Standing::Plain : Standing::Muted;
}

SheetModel::Standing SheetModel::standingOf(const Node &here, int column) const
{
    if (here.kind == Row::Section)
        return Standing::Plain;
    if (here.kind == Row::Clause)
        return column == Input ? clauseStanding(here.ordinal) : Standing::Muted;
    if (at(here.ordinal) >= m_editor.result().items.size())
        return Standing::Muted;
    const core::ItemResult &result = m_editor.result().items[at(here.ordinal)];
    const core::Item &item = *m_editor.standard().items[at(here.ordinal)];
    if (result.fired)
        return Standing::Fired;
    if (column == Input && item.clauses.size() == 1)
        return clauseStanding(item.clauses.front().ordinal);
    if (column == Method || column == Marks || column == Input || result.notApplicable)
        return Standing::Muted;
    if (column != Earned || result.unanswered || !m_editor.isTouched(here.ordinal))
        return column == Earned ? Standing::Muted : Standing::Plain;
    if (item.kind == core::ItemKind::Scored)
        return result.earned < result.possible ? Standing::Lost : Standing::Kept;
    return result.earned < core::Points{} ? Standing::Lost : Standing::Plain;
}

QString SheetModel::spoken(const QModelIndex &index) const
{
    QString shown = index.data(Qt::DisplayRole).toString();
    if (index.column() == Text || index.column() == Number)
        return shown;
    const QString title = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (shown.isEmpty() && index.column() == Input && clauseAt(index) >= 0)
        return tr("%1: not answered").arg(title);
    return shown.isEmpty() ? QString() : tr("%1: %2").arg(title, shown);
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_editor.isOpen())
        return {};
    const Node &here = node(index);
    switch (role) {
    case Qt::DisplayRole:
        if (here.kind == Row::Section)
            return sectionText(here.ordinal, index.column());
        return here.kind == Row::Item ? itemText(here.ordinal, index.column())
                                      : clauseText(here.ordinal, index.column());
    case Qt::EditRole: {
        const int clause = clauseAt(index);
        return clause < 0 ? QString()
                          : answerText(*m_editor.standard().clauses[at(clause)],
                                       m_editor.sheet().clauses[at(clause)]);
    }
    case Qt::ToolTipRole:
        return index.column() == Text && here.kind != Row::Section ? index.data() : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return index.column() == PointsColumn || index.column() == Earned
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StandingRole:
        return static_cast<int>(standingOf(here, index.column()));
    case KindRole:
        return static_cast<int>(here.kind);
    default:
        return {};
    }
}

} // namespace ui
