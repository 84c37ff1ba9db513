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
    return u"%1 = %2"_s.arg(terms.join(u" + "_s), pointsText(levels.counts->total));
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
