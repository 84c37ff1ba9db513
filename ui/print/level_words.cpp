// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/level_words.h"

#include "ui/print/phrases.h"
#include "ui/print/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Levels
{
    Q_DECLARE_TR_FUNCTIONS(Levels)
};

QString namesOf(const QStringList &levels)
{
    QStringList names;
    for (const QString &level : levels)
        names << levelName(level);
    return listText(names);
}

const core::LevelColumn *columnOf(const core::LevelComparison &levels, const QString &level)
{
    for (const core::LevelColumn &column : levels.columns)
        if (column.level == level && column.result && column.takesPart)
            return &column;
    return nullptr;
}

} // namespace

QString levelTotalsText(const core::LevelComparison &levels)
{
    QStringList parts;
    for (const core::LevelColumn &column : levels.columns) {
        if (!column.result)
            continue;
        const bool open = column.result->state == core::ResultState::Incomplete;
        const QString total = pointsText(column.result->total);
        parts << (open ? Levels::tr("%1 %2 so far", "level of assessors, points")
                       : Levels::tr("%1 %2", "level of assessors, points"))
                     .arg(levelName(column.level), total);
    }
    return listText(parts);
}

QString mixFormula(const core::LevelComparison &levels)
{
    if (!levels.isMix || !levels.counts || !levels.missing.isEmpty())
        return {};
    QStringList terms;
    for (const core::LevelWeight &weight : levels.standard->mix) {
        const core::LevelColumn *column = columnOf(levels, weight.level);
        if (column == nullptr)
            return {};
        terms << u"%1 × %2"_s.arg(measureText(weight.weight),
                                  pointsText(column->result->exactTotal));
    }
    const core::Result &counts = *levels.counts; // rank classes may give it another total
    return u"%1 = %2"_s.arg(terms.join(u" + "_s),
                            pointsText(counts.rawTotal.value_or(counts.total)));
}

QString countingText(const core::LevelComparison &levels)
{
    if (!levels.counts)
        return Levels::tr("Nothing counts yet: no sheet has an answer.");
    if (levels.counts->state == core::ResultState::Incomplete)
        return openLevelsText(levels);
    const QString grade = levels.counts->state == core::ResultState::Suspended
                              ? Levels::tr("suspended by a veto")
                              : gradeName(levels.grade);
    const QString total = pointsText(levels.counts->total);
    const QString formula = mixFormula(levels);
    if (!formula.isEmpty())
        return Levels::tr("Counts: %1, %2 (%3).", "points, grade, formula")
            .arg(total, grade, formula);
    return Levels::tr("Counts: %1, %2 (%3, the highest level that is complete).",
                      "points, grade, level")
        .arg(total, grade, levelName(levels.counts->level));
}

namespace {

QString cellText(const core::LevelCell &cell)
{
    switch (cell.state) {
    case core::LevelCell::State::Absent:
        return u"–"_s;
    case core::LevelCell::State::Unanswered:
        return Levels::tr("unanswered");
    case core::LevelCell::State::NotApplicable:
        return Levels::tr("not applicable");
    case core::LevelCell::State::Answered:
        break;
    }
    const QString points = pointsText(cell.earned);
    return cell.note.isEmpty()
               ? points
               : Levels::tr("%1 (%2)", "points, reason of the deduction").arg(points, cell.note);
}

QString differenceText(core::LevelDifference difference)
{
    switch (difference) {
    case core::LevelDifference::Points:
        return Levels::tr("● points");
    case core::LevelDifference::Answers:
        return Levels::tr("○ answers");
    case core::LevelDifference::None:
        break;
    }
    return {};
}

QString columnName(const core::LevelColumn &column)
{
    return column.weight ? Levels::tr("%1 × %2", "level, its weight in the mix")
                               .arg(levelName(column.level), measureText(*column.weight))
                         : levelName(column.level);
}

} // namespace

core::Table levelTable(const core::LevelComparison &levels)
{
    core::Table table;
    table.name = Levels::tr("Levels side by side");
    std::vector<QString> head = {Levels::tr("Number"), Levels::tr("Item")};
    std::vector<QString> totals = {QString(), Levels::tr("Total")};
    for (const core::LevelColumn &column : levels.columns) {
        head.push_back(columnName(column));
        const QString grade = column.grade.isEmpty() ? QString() : gradeName(column.grade);
        totals.push_back(!column.result    ? u"–"_s
                         : grade.isEmpty() ? pointsText(column.result->total)
                                           : Levels::tr("%1, %2", "points, grade")
                                                 .arg(pointsText(column.result->total), grade));
    }
    head.push_back(Levels::tr("Differs"));
    totals.emplace_back();
    table.rows = {std::move(head), std::move(totals)};
    for (const core::LevelLine &line : levels.lines) {
        std::vector<QString> row = {line.item->number, line.item->text};
        for (const core::LevelCell &cell : line.cells)
            row.push_back(cellText(cell));
        row.push_back(differenceText(line.difference));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString openLevelsText(const core::LevelComparison &levels)
{
    if (!levels.counts || levels.counts->state != core::ResultState::Incomplete)
        return {};
    if (!levels.missing.isEmpty())
        return Levels::tr("There is no grade yet: the mix needs a sheet of %1.")
            .arg(namesOf(levels.missing));
    if (!levels.counts->unanswered.empty())
        return Levels::tr("There is no grade yet: %n item(s) are unanswered at one level or more.",
                          nullptr, static_cast<int>(levels.counts->unanswered.size()));
    return Levels::tr("There is no grade yet: something that the standard reads is missing.");
}

} // namespace ui
