// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rule_words.h"

#include "ui/print/phrases.h"
#include "ui/print/words.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Phrases
{
    Q_DECLARE_TR_FUNCTIONS(Phrases)
};

/// Where a rule stands, and the parts of its sentence as they are found.
struct Place
{
    const core::Standard &standard;
    const core::Item &item;
    const core::Clause &clause;
    QStringList parts;

    const core::Rule &rule() const { return clause.rule; }

    QString bound(const core::Reference &it) const
    {
        return boundWords(standard, item, clause, it);
    }

    QString reference(const core::Reference &it) const
    {
        return referenceWords(standard, it, &item);
    }
};

void addLimit(Place &place)
{
    const core::Rule &rule = place.rule();
    if (!rule.limit)
        return;
    const core::Points limit = rule.points < core::Points{} ? -*rule.limit : *rule.limit;
    place.parts +=
        Phrases::tr("at most %1", "the limit of a rule").arg(changeWords(place.item, limit));
}

void addDivisor(Place &place)
{
    if (place.rule().dividedBy.isThere())
        place.parts += Phrases::tr("divided by %1").arg(place.reference(place.rule().dividedBy));
}

void eachWords(Place &place)
{
    const core::Rule &rule = place.rule();
    const QString change = changeWords(place.item, rule.points);
    const QString unit = unitWords(place.clause);
    place.parts += rule.perMatter
                       ? Phrases::tr("each matter %1, a matter named twice counts once").arg(change)
                       : Phrases::tr("each %1 %2", "unit, points").arg(unit, change);
    addDivisor(place);
    for (const core::Variant &variant : rule.variants)
        place.parts += Phrases::tr("“%1” counts ×%2")
                           .arg(variant.label.isEmpty() ? variant.id : variant.label,
                                measureText(variant.factor));
    if (rule.free > 0)
        place.parts += Phrases::tr("the first %1 (%2) count nothing", "number, unit")
                           .arg(QString::number(rule.free), unit);
    addLimit(place);
    if (rule.zeroFrom > 0)
        place.parts += Phrases::tr("from %1 (%2) on the item earns nothing", "number, unit")
                           .arg(QString::number(rule.zeroFrom), unit);
}

void onceWords(Place &place)
{
    const QString change = changeWords(place.item, place.rule().points);
    place.parts += place.rule().points < core::Points{}
                       ? Phrases::tr("when this is found %1", "points taken off").arg(change)
                       : Phrases::tr("when this is met %1", "points given").arg(change);
}

void choiceWords(Place &place)
{
    QStringList options;
    for (const core::Option &option : place.rule().options)
        options += Phrases::tr("%1: %2", "an option and its points")
                       .arg(option.label.isEmpty() ? option.id : option.label,
                            worthWords(place.item, option.worth));
    place.parts += Phrases::tr("by the case that applies: %1")
                       .arg(options.join(Phrases::tr("; ", "between options")));
}

void judgeWords(Place &place)
{
    const core::Rule &rule = place.rule();
    const core::Worth worth{true, {}, rule.min, rule.max};
    const QString range = worthWords(place.item, worth);
    place.parts += rule.each ? Phrases::tr("as the inspector judges: %1 for each %2", "range, unit")
                                   .arg(range, unitWords(place.clause))
                             : Phrases::tr("as the inspector judges: %1").arg(range);
    if (rule.optional)
        place.parts += Phrases::tr("or nothing");
}

void shortfallWords(Place &place)
{
    const core::Rule &rule = place.rule();
    place.parts += Phrases::tr("required %1", "a number").arg(place.bound(rule.required));
    place.parts += Phrases::tr("each %1 short %2", "unit, points")
                       .arg(unitWords(place.clause), changeWords(place.item, rule.points));
    addDivisor(place);
    addLimit(place);
}

void slopeWords(Place &place)
{
    const core::Rule &rule = place.rule();
    const QString unit = place.clause.input == core::InputType::Ratio
                             ? Phrases::tr("%1 percentage points").arg(measureText(rule.per))
                             : measureText(rule.per) + place.clause.inputUnit;
    const QString change = changeWords(place.item, rule.points);
    const QString bound = place.bound(rule.threshold);
    place.parts += rule.side == core::SlopeSide::Below
                       ? Phrases::tr("each %1 below %2: %3").arg(unit, bound, change)
                       : Phrases::tr("each %1 above %2: %3").arg(unit, bound, change);
    switch (rule.step) {
    case core::SlopeStep::Continuous:
        place.parts += Phrases::tr("less than that in proportion");
        break;
    case core::SlopeStep::Whole:
        place.parts += Phrases::tr("less than that counts nothing");
        break;
    case core::SlopeStep::Up:
        place.parts += Phrases::tr("less than that counts as one");
        break;
    }
    addDivisor(place);
    addLimit(place);
}

void tiersWords(Place &place)
{
    QStringList tiers;
    for (const core::Tier &tier : place.rule().tiers)
        tiers += Phrases::tr("%1: %2", "a tier and its points")
                     .arg(tierWords(place.standard, place.item, place.clause, tier),
                          worthWords(place.item, tier.worth));
    tiers +=
        Phrases::tr("otherwise: %1", "points").arg(changeWords(place.item, place.rule().otherwise));
    place.parts += tiers.join(Phrases::tr("; ", "between options"));
}

/// The votes that standards usually name; others are said as they stand.
QString voteName(const QString &name)
{
    if (name == u"good")
        return Phrases::tr("good", "a vote");
    if (name == u"fair")
        return Phrases::tr("fair", "a vote");
    if (name == u"plain")
        return Phrases::tr("plain", "a vote");
    if (name == u"poor")
        return Phrases::tr("poor", "a vote");
    return name;
}

void votesWords(Place &place)
{
    QStringList worth;
    for (const auto &[name, value] : place.rule().worth)
        worth +=
            Phrases::tr("%1 %2", "a vote and its worth").arg(voteName(name), measureText(value));
    place.parts += Phrases::tr("mean worth of the votes (%1) ÷ 100 × %2")
                       .arg(listWords(worth), pointsText(place.rule().points));
}

void convertWords(Place &place)
{
    const core::Rule &rule = place.rule();
    place.parts += rule.offset == core::Points{}
                       ? Phrases::tr("the score taken over × %1").arg(measureText(rule.factor))
                       : Phrases::tr("the score taken over × %1, then %2", "factor, points")
                             .arg(measureText(rule.factor), signedPointsText(rule.offset));
}

QString rankedThing(const core::RankRule &rank)
{
    if (rank.of == core::RankRule::Of::Total)
        return Phrases::tr("the total");
    if (rank.of == core::RankRule::Of::Items)
        return Phrases::tr("the points of the items named");
    return Phrases::tr("the value entered");
}

void rankWords(Place &place)
{
    const core::RankRule &rank = place.rule().rank;
    QStringList within;
    for (const QString &name : rank.within)
        within += attributeName(name);
    const QString area = within.join(Phrases::tr(" and ", "between names"));
    place.parts += rank.order == core::RankOrder::Descending
                       ? Phrases::tr("by the place of %1 among peers (%2), the highest first")
                             .arg(rankedThing(rank), area)
                       : Phrases::tr("by the place of %1 among peers (%2), the lowest first")
                             .arg(rankedThing(rank), area);
    QStringList table;
    for (const core::Points points : rank.table)
        table += pointsText(points);
    place.parts += Phrases::tr("points from the first place on: %1").arg(listWords(table));
    if (rank.hasAfter)
        place.parts += Phrases::tr("then %1 for each place, not below %2")
                           .arg(signedPointsText(rank.afterStep), pointsText(rank.afterFloor));
}

void mainWords(Place &place)
{
    const QString change = changeWords(place.item, place.rule().points);
    switch (place.rule().type) {
    case core::RuleType::Each:
        return eachWords(place);
    case core::RuleType::Once:
        return onceWords(place);
    case core::RuleType::Require:
        place.parts += Phrases::tr("must be met, or else the item earns nothing");
        return;
    case core::RuleType::Zero:
        place.parts += Phrases::tr("when this is found the item earns nothing");
        return;
    case core::RuleType::Choice:
        return choiceWords(place);
    case core::RuleType::Judge:
        return judgeWords(place);
    case core::RuleType::Shortfall:
        return shortfallWords(place);
    case core::RuleType::Slope:
        return slopeWords(place);
    case core::RuleType::Tiers:
        return tiersWords(place);
    case core::RuleType::Share:
        place.parts += Phrases::tr("%1 when %2 is reached, less in proportion", "points, target")
                           .arg(change, place.bound(place.rule().target));
        return;
    case core::RuleType::Votes:
        return votesWords(place);
    case core::RuleType::Convert:
        return convertWords(place);
    case core::RuleType::Rank:
        return rankWords(place);
    case core::RuleType::Record:
        place.parts += Phrases::tr("recorded, no points");
        return;
    }
}

/// A veto or a gate has no points; what its clauses say is whether it fires, or its value.
bool pointlessWords(Place &place)
{
    using core::RuleType;
    const RuleType type = place.rule().type;
    if (place.item.kind == core::ItemKind::Gate || place.item.kind == core::ItemKind::Information) {
        place.parts += Phrases::tr("recorded, no points");
        return true;
    }
    if (place.item.kind != core::ItemKind::Veto)
        return false;
    if (type == RuleType::Require)
        place.parts += Phrases::tr("must be met, or else the veto is exercised");
    else if (type == RuleType::Each && place.rule().free > 0)
        place.parts += Phrases::tr("above %1 (%2) the veto is exercised", "number, unit")
                           .arg(QString::number(place.rule().free), unitWords(place.clause));
    else if (type == RuleType::Record)
        place.parts += Phrases::tr("recorded, no points");
    else
        place.parts += Phrases::tr("when this is found the veto is exercised");
    return true;
}

QString policyWords(core::AbsencePolicy policy)
{
    switch (policy) {
    case core::AbsencePolicy::Full:
        return Phrases::tr("where it does not apply, full points");
    case core::AbsencePolicy::Zero:
        return Phrases::tr("where it does not apply, no points");
    case core::AbsencePolicy::Exclude:
        return Phrases::tr("where it does not apply, it is left out of what is possible");
    case core::AbsencePolicy::PeerMean:
        return Phrases::tr("where it does not apply, the mean of the peers");
    case core::AbsencePolicy::Forbidden:
        return Phrases::tr("it always applies");
    }
    return {};
}

QString finished(QString sentence)
{
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return Phrases::tr("%1.", "the end of a sentence").arg(sentence);
}

} // namespace

QString ruleWords(const core::Standard &standard, const core::Item &item,
                  const core::Clause &clause)
{
    Place place{standard, item, clause, {}};
    if (!pointlessWords(place))
        mainWords(place);
    QString sentence = listWords(place.parts);
    if (clause.when)
        sentence = Phrases::tr("if %1, %2", "condition, rule")
                       .arg(conditionWords(standard, *clause.when, &item), sentence);
    return finished(sentence);
}

QString itemWords(const core::Standard &standard, const core::Item &item)
{
    QStringList parts;
    if (item.appliesIf)
        parts += Phrases::tr("applies if %1").arg(conditionWords(standard, *item.appliesIf, &item));
    if (item.appliesIf || item.notApplicable == core::AbsencePolicy::PeerMean)
        parts += policyWords(item.notApplicable);
    for (const core::ClauseGroup &group : item.groups) {
        if (group.highest)
            parts += Phrases::tr("of the group “%1” only the largest counts").arg(group.id);
        if (group.limit)
            parts += Phrases::tr("the group “%1” counts at most %2")
                         .arg(group.id, pointsText(*group.limit));
    }
    return parts.isEmpty() ? QString() : finished(listWords(parts));
}

} // namespace ui
