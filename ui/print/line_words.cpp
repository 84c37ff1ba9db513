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

struct Place
{
    const core::Standard &standard;
    const core::Item &item;
    const core::Line &line;

    const core::Clause *clause() const
    {
        const auto at = static_cast<std::size_t>(line.clause);
        return line.clause >= 0 && at < item.clauses.size() ? &item.clauses[at] : nullptr;
    }

    QString points() const { return signedPointsText(line.points); }

    QString group() const
    {
        const auto at = static_cast<std::size_t>(line.group);
        return line.group >= 0 && at < item.groups.size() ? item.groups[at].id : QString();
    }
};

QString countedWords(const Place &place)
{
    const core::Line &line = place.line;
    QString count = measureText(line.count);
    if (line.free > 0)
        count = Phrases::tr("%1 (%2 of them count nothing)", "occurrences, free ones")
                    .arg(count, QString::number(line.free));
    if (line.divisor.millionths != 0)
        return Phrases::tr("%1 × %2 ÷ %3 = %4", "count, points each, divisor, points")
            .arg(count, signedPointsText(line.each), measureText(line.divisor), place.points());
    return Phrases::tr("%1 × %2 = %3", "count, points each, points")
        .arg(count, signedPointsText(line.each), place.points());
}

QString optionWords(const Place &place)
{
    const core::Clause *clause = place.clause();
    const auto at = static_cast<std::size_t>(place.line.option);
    if (clause == nullptr || place.line.option < 0 || at >= clause->rule.options.size())
        return place.points();
    const core::Option &option = clause->rule.options[at];
    return Phrases::tr("%1 = %2", "a chosen option and its points")
        .arg(option.label.isEmpty() ? option.id : option.label, place.points());
}

QString tierLineWords(const Place &place)
{
    const core::Clause *clause = place.clause();
    const auto at = static_cast<std::size_t>(place.line.option);
    const QString value = measureText(place.line.value);
    if (clause == nullptr || place.line.option < 0 || at >= clause->rule.tiers.size())
        return Phrases::tr("%1 lies in no tier = %2", "value, points").arg(value, place.points());
    return Phrases::tr("%1 is %2 = %3", "value, tier, points")
        .arg(value, tierWords(place.standard, place.item, *clause, clause->rule.tiers[at]),
             place.points());
}

QString beyondWords(const Place &place)
{
    const core::Line &line = place.line;
    const core::Clause *clause = place.clause();
    const bool above = clause != nullptr && clause->rule.side == core::SlopeSide::Above;
    const QString value = measureText(line.value);
    const QString bound = measureText(line.bound);
    const QString count = measureText(line.count);
    const QString each = signedPointsText(line.each);
    return above ? Phrases::tr("%1 is above %2: %3 × %4 = %5")
                       .arg(value, bound, count, each, place.points())
                 : Phrases::tr("%1 is below %2: %3 × %4 = %5")
                       .arg(value, bound, count, each, place.points());
}

QString measuredWords(const Place &place)
{
    const core::Line &line = place.line;
    const QString value = measureText(line.value);
    const QString bound = measureText(line.bound);
    switch (line.code) {
    case core::LineCode::Short:
        return Phrases::tr("%1 of the %2 required = %3").arg(value, bound, place.points());
    case core::LineCode::Beyond:
        return beyondWords(place);
    case core::LineCode::Within:
        return Phrases::tr("%1 keeps to %2 = %3").arg(value, bound, place.points());
    case core::LineCode::Tier:
    case core::LineCode::NoTier:
        return tierLineWords(place);
    case core::LineCode::Shared:
        return Phrases::tr("%1 of the target %2 = %3").arg(value, bound, place.points());
    case core::LineCode::Voted:
        return Phrases::tr("mean worth of the votes %1 = %2").arg(value, place.points());
    case core::LineCode::Converted:
        return Phrases::tr("taken over %1 = %2").arg(value, place.points());
    case core::LineCode::Ranked:
        return Phrases::tr("place %1 of %2 = %3", "place, number, points")
            .arg(measureText(line.count))
            .arg(line.peers)
            .arg(place.points());
    default:
        return {};
    }
}

QString checkedWords(const Place &place)
{
    const core::Clause *clause = place.clause();
    const bool takesOff = clause != nullptr && clause->rule.points < core::Points{};
    switch (place.line.code) {
    case core::LineCode::Counted:
        return countedWords(place);
    case core::LineCode::Checked:
        return takesOff ? Phrases::tr("found = %1", "points").arg(place.points())
                        : Phrases::tr("met = %1", "points").arg(place.points());
    case core::LineCode::NotChecked:
        return takesOff ? Phrases::tr("not found = 0") : Phrases::tr("not met = 0");
    case core::LineCode::Unsatisfied:
        return Phrases::tr("not met: the item earns nothing");
    case core::LineCode::Satisfied:
        return Phrases::tr("met");
    case core::LineCode::Zeroed:
        return Phrases::tr("found: the item earns nothing");
    case core::LineCode::NotZeroed:
        return Phrases::tr("not found");
    case core::LineCode::ZeroedByCount:
        return Phrases::tr("%1 reaches %2: the item earns nothing", "count, bound")
            .arg(measureText(place.line.count), measureText(place.line.bound));
    case core::LineCode::Chosen:
        return optionWords(place);
    case core::LineCode::Judged:
        return Phrases::tr("judged = %1", "points").arg(place.points());
    case core::LineCode::Recorded:
        return Phrases::tr("recorded");
    default:
        return {};
    }
}

/// Lines of the item as a whole: what cut the sum of its clauses.
QString boundWords(const Place &place)
{
    const QString bound = measureText(place.line.bound);
    switch (place.line.code) {
    case core::LineCode::GroupHighest:
        return Phrases::tr("group “%1”, only the largest counts: %2", "group, effect")
            .arg(place.group(), place.points());
    case core::LineCode::GroupLimited:
        return Phrases::tr("group “%1”, limited to %2: %3", "group, bound, effect")
            .arg(place.group(), bound, place.points());
    case core::LineCode::Floored:
        return Phrases::tr("not below the item's floor: %1", "effect").arg(place.points());
    case core::LineCode::Ceiled:
        return Phrases::tr("not above the item's ceiling: %1", "effect").arg(place.points());
    case core::LineCode::NotApplicable:
        return Phrases::tr("does not apply = %1", "points").arg(pointsText(place.line.points));
    case core::LineCode::PeerMean:
        return Phrases::tr("does not apply, the mean of %1 peers = %2", "number, points")
            .arg(place.line.peers)
            .arg(pointsText(place.line.points));
    case core::LineCode::NoPeers:
        return Phrases::tr("does not apply, and no peer is left: not counted");
    default:
        return {};
    }
}

} // namespace

QString lineWords(const core::Standard &standard, const core::Item &item, const core::Line &line)
{
    const Place place{standard, item, line};
    QString words = checkedWords(place);
    if (words.isEmpty())
        words = measuredWords(place);
    if (words.isEmpty())
        words = boundWords(place);
    return line.limited ? Phrases::tr("%1 (cut by the limit)").arg(words) : words;
}

QString namedLineWords(const core::Standard &standard, const core::Item &item,
                       const core::Line &line)
{
    QString words = lineWords(standard, item, line);
    const auto at = static_cast<std::size_t>(line.clause);
    if (line.clause < 0 || at >= item.clauses.size())
        return words;
    const core::Clause &clause = item.clauses[at];
    QString name = clause.inputLabel;
    if (name.isEmpty() && item.clauses.size() > 1)
        name = captionText(clause.text);
    return name.isEmpty()
               ? words
               : Phrases::tr("%1: %2", "a clause and how its points came about").arg(name, words);
}

} // namespace ui
