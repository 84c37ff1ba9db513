// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/phrases.h"
#include "ui/print/rule_words.h"
#include "ui/print/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

bool startsEmpty(const core::Item &item)
{
    return item.kind == core::ItemKind::Scored && !item.startsFull;
}

} // namespace

QString pointsText(core::Points points)
{
    return pointsText(points.thousandths);
}

QString measureText(core::Measure measure)
{
    QString text = core::textOf(measure);
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212);
    return text;
}

QString signedPointsText(core::Points points)
{
    return points > core::Points{} ? u'+' + pointsText(points) : pointsText(points);
}

QString changeWords(const core::Item &item, core::Points points)
{
    if (points < core::Points{})
        return Phrases::tr("−%1", "points taken off").arg(pointsText(-points));
    if (points == core::Points{})
        return Phrases::tr("0", "no points");
    return startsEmpty(item) ? Phrases::tr("+%1", "points earned").arg(pointsText(points))
                             : Phrases::tr("+%1", "points added").arg(pointsText(points));
}

QString worthWords(const core::Item &item, const core::Worth &worth)
{
    if (!worth.ranged)
        return changeWords(item, worth.points);
    if (worth.max <= core::Points{})
        return Phrases::tr("−%1 to −%2", "points taken off, as the inspector decides")
            .arg(pointsText(-worth.max), pointsText(-worth.min));
    if (worth.min >= core::Points{})
        return Phrases::tr("%1 to %2", "points, as the inspector decides")
            .arg(pointsText(worth.min), pointsText(worth.max));
    return Phrases::tr("%1 to %2", "points, as the inspector decides")
        .arg(signedPointsText(worth.min), signedPointsText(worth.max));
}

QString tierWords(const core::Standard &standard, const core::Item &item,
                  const core::Clause &clause, const core::Tier &tier)
{
    QString bound = boundWords(standard, item, clause, tier.bound);
    switch (tier.comparison) {
    case core::Condition::Comparison::AtLeast:
        return Phrases::tr("at least %1", "a tier").arg(bound);
    case core::Condition::Comparison::Above:
        return Phrases::tr("above %1", "a tier").arg(bound);
    case core::Condition::Comparison::AtMost:
        return Phrases::tr("at most %1", "a tier").arg(bound);
    case core::Condition::Comparison::Below:
        return Phrases::tr("below %1", "a tier").arg(bound);
    case core::Condition::Comparison::Is:
        return bound;
    }
    return {};
}

QString unitWords(const core::Clause &clause)
{
    return clause.inputUnit.isEmpty() ? Phrases::tr("occurrence", "unit of a count")
                                      : clause.inputUnit;
}

QString listWords(const QStringList &parts)
{
    return parts.join(Phrases::tr(", ", "between parts of a sentence"));
}

} // namespace ui
