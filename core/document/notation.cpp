// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/notation.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// A true minus sign, as on paper.
QString signedText(const QString &number)
{
    return number.startsWith(u'-') ? u'−' + number.mid(1) : number;
}

QString shown(Points points)
{
    return signedText(textOf(points));
}

QString shown(Measure measure)
{
    return signedText(textOf(measure));
}

QString ending(const Line &line, const Rule *rule)
{
    QString text;
    if (line.free > 0)
        text += u", %1 free"_s.arg(line.free);
    if (line.divisor.millionths != 0)
        text += u", ÷ "_s + shown(line.divisor);
    if (line.limited && rule && rule->limit)
        text += u", limit "_s + shown(*rule->limit);
    return text;
}

QString optionName(const Line &line, const Rule *rule)
{
    const auto n = static_cast<std::size_t>(line.option);
    return rule && line.option >= 0 && n < rule->options.size() ? rule->options[n].id : QString();
}

QString groupName(const Line &line, const Item &item)
{
    const auto n = static_cast<std::size_t>(line.group);
    return line.group >= 0 && n < item.groups.size() ? item.groups[n].id : QString();
}

/// Lines of the item as a whole, and of its groups.
QString itemLine(const Line &line, const Item &item)
{
    switch (line.code) {
    case LineCode::GroupHighest:
        return u"group %1: only the largest"_s.arg(groupName(line, item));
    case LineCode::GroupLimited:
        return u"group %1: limit %2"_s.arg(groupName(line, item), shown(line.bound));
    case LineCode::Floored:
        return u"floor "_s + shown(line.bound);
    case LineCode::Ceiled:
        return u"ceiling "_s + shown(line.bound);
    case LineCode::PeerMean:
        return u"not applicable: mean of %1 peers"_s.arg(line.peers);
    case LineCode::NoPeers:
        return u"not applicable, no peer left: excluded"_s;
    default:
        return u"not applicable"_s;
    }
}

QString checkLine(const Line &line)
{
    switch (line.code) {
    case LineCode::Checked:
        return u"checked"_s;
    case LineCode::NotChecked:
        return u"not checked"_s;
    case LineCode::Unsatisfied:
        return u"not satisfied: the item is 0"_s;
    case LineCode::Satisfied:
        return u"satisfied"_s;
    case LineCode::Zeroed:
        return u"checked: the item is 0"_s;
    default:
        return u"not checked"_s;
    }
}

QString rankLine(const Line &line)
{
    const QString place = u"place %1 of %2"_s.arg(shown(line.count)).arg(line.peers);
    return line.free > 0 ? place + u", tied with %1"_s.arg(line.free) : place;
}

/// A threshold, and what it is when it comes from the peers: "85.5 (mean of 31 peers)".
QString boundText(const Line &line, const Reference &reference)
{
    static const QString figures[] = {u"mean"_s, u"highest"_s, u"lowest"_s};
    if (!reference.readsPeers())
        return shown(line.bound);
    const auto figure = static_cast<std::size_t>(reference.kind) -
                        static_cast<std::size_t>(Reference::Kind::PeerMean);
    QString what = figures[figure];
    if (reference.number != Measure{})
        what += (reference.number < Measure{} ? u" − "_s : u" + "_s) +
                textOf(Measure{std::abs(reference.number.millionths)});
    return u"%1 (%2 of %3 peers)"_s.arg(shown(line.bound), what).arg(line.peers);
}

const Reference &boundOf(const Line &line, const Rule *rule)
{
    static const Reference none;
    if (!rule)
        return none;
    switch (rule->type) {
    case RuleType::Shortfall:
        return rule->required;
    case RuleType::Slope:
        return rule->threshold;
    case RuleType::Share:
        return rule->target;
    case RuleType::Tiers:
        return line.option >= 0 && static_cast<std::size_t>(line.option) < rule->tiers.size()
                   ? rule->tiers[static_cast<std::size_t>(line.option)].bound
                   : none;
    default:
        return none;
    }
}

QString tierName(const Line &line, const Rule *rule)
{
    static const QString signs[] = {u"="_s, u"≥"_s, u">"_s, u"≤"_s, u"<"_s};
    const auto n = static_cast<std::size_t>(line.option);
    if (!rule || line.option < 0 || n >= rule->tiers.size())
        return shown(line.value);
    const auto comparison = static_cast<std::size_t>(rule->tiers[n].comparison);
    return shown(line.value) + u' ' + signs[comparison] + u' ' +
           boundText(line, rule->tiers[n].bound);
}

QString measuredLine(const Line &line, const Rule *rule)
{
    const QString bound = boundText(line, boundOf(line, rule));
    switch (line.code) {
    case LineCode::Short:
        return u"%1 of %2: %3 × %4"_s.arg(shown(line.value), bound, shown(line.count),
                                          shown(line.each)) +
               ending(line, rule);
    case LineCode::Beyond:
        return u"%1 beside %2: %3 × %4"_s.arg(shown(line.value), bound, shown(line.count),
                                              shown(line.each)) +
               ending(line, rule);
    case LineCode::Within:
        return u"%1 within %2"_s.arg(shown(line.value), bound);
    case LineCode::Tier:
        return tierName(line, rule);
    case LineCode::NoTier:
        return u"%1: no tier"_s.arg(shown(line.value));
    case LineCode::Shared:
        return u"%1 of %2"_s.arg(shown(line.value), bound);
    case LineCode::Voted:
        return u"votes average "_s + shown(line.value);
    default:
        return u"converted from "_s + shown(line.value);
    }
}
} // namespace

QString notationOf(const Line &line, const Item &item)
{
    const auto n = static_cast<std::size_t>(line.clause);
    const Rule *rule =
        line.clause >= 0 && n < item.clauses.size() ? &item.clauses[n].rule : nullptr;
    switch (line.code) {
    case LineCode::Counted:
        return u"%1 × %2"_s.arg(shown(line.count), shown(line.each)) + ending(line, rule);
    case LineCode::ZeroedByCount:
        return u"%1 × %2, from %3 on the item is 0"_s.arg(shown(line.count), shown(line.each),
                                                          shown(line.bound));
    case LineCode::Chosen:
        return optionName(line, rule);
    case LineCode::Judged:
        return u"judged "_s + shown(line.points);
    case LineCode::Recorded:
        return u"recorded"_s;
    case LineCode::Ranked:
        return rankLine(line);
    case LineCode::GroupHighest:
    case LineCode::GroupLimited:
    case LineCode::Floored:
    case LineCode::Ceiled:
    case LineCode::NotApplicable:
    case LineCode::PeerMean:
    case LineCode::NoPeers:
        return itemLine(line, item);
    case LineCode::Short:
    case LineCode::Beyond:
    case LineCode::Within:
    case LineCode::Tier:
    case LineCode::NoTier:
    case LineCode::Shared:
    case LineCode::Voted:
    case LineCode::Converted:
        return measuredLine(line, rule);
    default:
        return checkLine(line);
    }
}

namespace {

/// What a rule asks of the total, when that is all or the first thing it asks.
QString totalCondition(const Condition &condition)
{
    if (condition.kind == Condition::Kind::All && !condition.parts.empty())
        return totalCondition(condition.parts.front());
    const bool plain =
        condition.kind == Condition::Kind::Compare && condition.left == Condition::Left::Total;
    if (!plain)
        return {};
    static const QString signs[] = {u"="_s, u"≥"_s, u">"_s, u"≤"_s, u"<"_s};
    const QString sign = u' ' + signs[static_cast<std::size_t>(condition.comparison)] + u' ';
    if (condition.right == Condition::Right::Percent)
        return sign + condition.word;
    return condition.reference.kind == Reference::Kind::Number
               ? sign + shown(condition.reference.number)
               : QString();
}

QString classNotation(const GradingStep &step)
{
    const QString place = u"place %1 of %2"_s.arg(step.count).arg(step.of);
    return step.code == GradingCode::RankClass
               ? u"%1: total %2 becomes %3"_s.arg(place, shown(step.raw), shown(step.points))
               : u"%1, beyond the classes: total %2 stays"_s.arg(place, shown(step.points));
}

QString gradeName(std::int32_t grade, const Standard &standard)
{
    return grade >= 0 && grade < standard.grading.grades.size() ? standard.grading.grades[grade]
                                                                : u"no grade"_s;
}
} // namespace

QString notationOf(const GradingStep &step, const Standard &standard)
{
    const QString grade = gradeName(step.grade, standard);
    switch (step.code) {
    case GradingCode::Rule: {
        const auto n = static_cast<std::size_t>(step.rule);
        const QString asked = step.rule >= 0 && n < standard.grading.rules.size()
                                  ? totalCondition(standard.grading.rules[n].when)
                                  : QString();
        return u"total %1%2: %3"_s.arg(shown(step.points), asked, grade);
    }
    case GradingCode::NoRule:
        return u"total %1, no rule holds: %2"_s.arg(shown(step.points), grade);
    case GradingCode::ShortBoard:
        return u"weakest %1: %2"_s.arg(step.name, grade);
    case GradingCode::Veto:
        return u"veto %1: no better than %2"_s.arg(step.name, grade);
    case GradingCode::Suspended:
        return u"veto %1: suspended"_s.arg(step.name);
    case GradingCode::Missing:
        return u"%1 short of %2"_s.arg(shown(step.points), grade);
    case GradingCode::RankClass:
    case GradingCode::NoClass:
        return classNotation(step);
    case GradingCode::OverQuota:
        return u"quota of %1, %2 of %3, is full: %4"_s.arg(gradeName(step.grade - 1, standard))
            .arg(step.count)
            .arg(step.of)
            .arg(grade);
    case GradingCode::Decided:
        return u"quota of %1: %2 were decided with earlier batches"_s.arg(grade).arg(step.count);
    }
    return {};
}

} // namespace core
