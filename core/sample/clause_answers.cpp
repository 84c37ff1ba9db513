// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/clause_answers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t million = 1'000'000;

std::int64_t attribute(const Subject &subject, const QString &name)
{
    const auto found = subject.attributes.constFind(name);
    return found == subject.attributes.constEnd() ? 0 : found->number.value_or(0);
}

/// In millionths.
std::int64_t valueOf(const AnswerPlace &place, const Reference &reference)
{
    switch (reference.kind) {
    case Reference::Kind::ByYear: {
        std::int64_t value = 0;
        for (const auto &[year, measure] : reference.byYear)
            if (year <= place.subject.year)
                value = measure.millionths;
        return value;
    }
    case Reference::Kind::Attribute:
        return attribute(place.subject, reference.attribute);
    case Reference::Kind::Input:
        return place.sheet.clauses[static_cast<std::size_t>(reference.clauseOrdinal)].a * million;
    default:
        return reference.number.millionths;
    }
}

const Item &itemOf(const AnswerPlace &place, const Clause &clause)
{
    const auto item = place.standard.itemOfClause[static_cast<std::size_t>(clause.ordinal)];
    return *place.standard.items[static_cast<std::size_t>(item)];
}

std::int64_t stepsFor(const Item &item, Points each, int severity)
{
    if (severity < 2 || each.thousandths == 0)
        return severity;
    const std::int64_t room = item.points.thousandths > 0 ? item.points.thousandths : 2000;
    const std::int64_t step = std::max<std::int64_t>(room / 4 / std::abs(each.thousandths), 1);
    return step * (severity - 1) + 1;
}

/// Points between two bounds, best first, in tenths of a point.
Points between(Points best, Points worst, int severity, Dice &dice)
{
    constexpr std::int64_t tenth = 100;
    const std::int64_t span = (worst.thousandths - best.thousandths) / tenth;
    const auto most = static_cast<int>(std::abs(span));
    const int at =
        std::min(most, most * severity / worstSeverity + (severity > 0 ? dice.below(2) : 0));
    return {best.thousandths + (span < 0 ? -at : at) * tenth};
}

/// A percentage as part of a whole that is not too small to show it.
void typeRatio(std::int64_t millionths, bool upward, Dice &dice, ClauseAnswer &answer)
{
    const int whole = dice.between(20, 90);
    const std::int64_t scaled = millionths * whole;
    const std::int64_t percent = 100 * million;
    answer.b = whole;
    answer.a = std::clamp<std::int64_t>(
        upward ? (scaled + percent - 1) / percent : scaled / percent, 0, whole);
    answer.c = 0;
}

void typeMeasure(InputType type, std::int64_t millionths, bool upward, Dice &dice,
                 ClauseAnswer &answer)
{
    if (type == InputType::Ratio)
        typeRatio(millionths, upward, dice, answer);
    else if (type == InputType::Count)
        answer.a = std::max<std::int64_t>(
            upward ? (millionths + million - 1) / million : millionths / million, 0);
    else
        answer.a = std::max<std::int64_t>(millionths / 10000 * 10000, 0);
}

void answerEach(const Item &item, const Clause &clause, int severity, ClauseAnswer &answer)
{
    const std::int64_t steps = stepsFor(item, clause.rule.points, severity);
    if (clause.input == InputType::Matters) {
        static const QStringList names = {u"集体资金使用"_s, u"工程招标"_s, u"党费收缴"_s,
                                          u"低保评议"_s,     u"土地发包"_s, u"物资采购"_s,
                                          u"人员聘用"_s,     u"补贴发放"_s};
        for (std::int64_t i = 0; i < std::min<std::int64_t>(steps, names.size()); ++i)
            answer.matters.push_back(
                {names[i], severity < 3 && !clause.rule.variants.empty() && i % 2 == 1 ? 0 : -1});
        return;
    }
    answer.a = steps;
    if (clause.rule.variants.empty())
        return;
    answer.many.assign(clause.rule.variants.size(), 0);
    if (severity == 3 && steps > 2) {
        answer.many.front() = 1;
        answer.a = steps - 2;
    }
}

Points mostOf(const Worth &worth)
{
    return worth.ranged ? worth.max : worth.points;
}

void answerChoice(const Clause &clause, int severity, Dice &dice, ClauseAnswer &answer)
{
    const std::vector<Option> &options = clause.rule.options;
    std::vector<std::size_t> byWorth(options.size());
    for (std::size_t i = 0; i < byWorth.size(); ++i)
        byWorth[i] = i;
    std::stable_sort(byWorth.begin(), byWorth.end(), [&](std::size_t left, std::size_t right) {
        return mostOf(options[left].worth) > mostOf(options[right].worth);
    });
    const std::size_t chosen =
        byWorth[std::min(static_cast<std::size_t>(severity), byWorth.size() - 1)];
    answer.a = static_cast<std::int64_t>(chosen);
    const Worth &worth = options[chosen].worth;
    answer.hasPoints = worth.ranged;
    if (worth.ranged)
        answer.points = between(worth.max, worth.min,
                                severity == 0 ? dice.below(2) : dice.below(worstSeverity), dice);
}

void answerJudge(const Clause &clause, int severity, Dice &dice, ClauseAnswer &answer)
{
    const Rule &rule = clause.rule;
    answer.hasPoints = true;
    if (rule.optional && severity == 0) {
        answer.points = {};
        answer.a = 0;
        return;
    }
    answer.a = rule.each ? severity : 0;
    answer.points = between(rule.max, rule.min, rule.optional ? severity - 1 : severity, dice);
    if (rule.each)
        answer.points.thousandths *= answer.a;
}

void answerSlope(const AnswerPlace &place, const Clause &clause, int severity, Dice &dice,
                 ClauseAnswer &answer)
{
    const Rule &rule = clause.rule;
    const Item &item = itemOf(place, clause);
    const bool below = rule.side == SlopeSide::Below;
    const std::int64_t threshold = valueOf(place, rule.threshold);
    if (item.id == u"community.area") { // what is measured on the spot is what is on record
        answer.a = attribute(place.subject, u"serviceArea"_s);
        return;
    }
    const std::int64_t steps = severity == 0 ? 0 : stepsFor(item, rule.points, severity + 1);
    const std::int64_t beyond =
        severity == 0 ? -dice.below(3) * million : rule.per.millionths * steps;
    typeMeasure(clause.input, below ? threshold - beyond : threshold + beyond,
                (severity == 0) == below, dice, answer);
}

// A village's income of the year grows towards what is on record today.
std::int64_t incomeOf(const Subject &subject)
{
    constexpr int known = 2025;
    const int years = std::max(known - subject.year, 0);
    return attribute(subject, u"collectiveIncome"_s) / 10000 * (100 - 7 * years) / 100;
}

void answerTiers(const AnswerPlace &place, const Clause &clause, int severity, Dice &dice,
                 ClauseAnswer &answer)
{
    const std::vector<Tier> &tiers = clause.rule.tiers;
    const auto at = std::min(static_cast<std::size_t>(severity), tiers.size());
    std::int64_t value = 0;
    if (at == tiers.size())
        value = valueOf(place, tiers.back().bound) * 6 / 10;
    else if (at == 0)
        value = valueOf(place, tiers.front().bound) * dice.between(101, 108) / 100;
    else
        value = valueOf(place, tiers[at].bound) +
                (valueOf(place, tiers[at - 1].bound) - valueOf(place, tiers[at].bound)) *
                    dice.below(7) / 10;
    if (itemOf(place, clause).id == u"village.income" && severity == 0)
        value = incomeOf(place.subject);
    typeMeasure(clause.input, value, at == 0, dice, answer);
    // The tier that the typed value falls in says whether points stand beside it.
    const Measure typed{clause.input == InputType::Ratio   ? answer.a * 100 * million / answer.b
                        : clause.input == InputType::Count ? answer.a * million
                                                           : answer.a};
    for (const Tier &tier : tiers) {
        if (typed.millionths < valueOf(place, tier.bound))
            continue;
        answer.hasPoints = tier.worth.ranged;
        if (tier.worth.ranged)
            answer.points =
                between(tier.worth.max, tier.worth.min, dice.below(worstSeverity), dice);
        return;
    }
}

void answerVotes(const Clause &clause, int severity, Dice &dice, ClauseAnswer &answer)
{
    const int voters = dice.between(15, 40);
    const int best = severity == 0 ? dice.between(92, 100) : 88 - 17 * severity;
    answer.many.assign(clause.rule.worth.size(), 0);
    const int first = (voters * best + 50) / 100;
    const int worst = severity < 2 ? 0 : (voters - first) / 3;
    answer.many.front() = first;
    answer.many[1] = voters - first - worst;
    answer.many.back() += worst;
}

void answerRecord(const Clause &clause, int severity, Dice &dice, ClauseAnswer &answer)
{
    static const QStringList practices = {
        u"“党员积分超市”激励党员参与服务。"_s, u"“板凳会”每周听取群众意见，当场答复。"_s,
        u"与共建单位联办实践课堂。"_s, u"推行“一户一档”联系制度。"_s};
    constexpr std::int64_t satisfied = 98;
    if (clause.input == InputType::Text)
        answer.text = dice.oneOf(practices);
    else if (clause.input == InputType::Ratio)
        typeRatio((satisfied - std::int64_t{5} * severity - dice.below(3)) * million, true, dice,
                  answer);
    else if (clause.input == InputType::Number)
        answer.a = dice.between(1, 9) * million;
    else if (clause.input == InputType::Count)
        answer.a = dice.between(2, 6);
}

void answerShare(const AnswerPlace &place, const Clause &clause, int severity, Dice &dice,
                 ClauseAnswer &answer)
{
    const std::int64_t target = valueOf(place, clause.rule.target);
    const std::int64_t lost = severity == 0 ? 0 : severity * 18 - dice.below(8);
    typeMeasure(clause.input, target / 100 * (100 - lost), severity == 0, dice, answer);
}

void answerShortfall(const AnswerPlace &place, const Clause &clause, int severity,
                     ClauseAnswer &answer)
{
    const std::int64_t required = valueOf(place, clause.rule.required) / million;
    answer.a = std::max<std::int64_t>(
        required - stepsFor(itemOf(place, clause), clause.rule.points, severity), 0);
}

} // namespace

bool isKeptWhenClean(const Item &item, const Clause &clause)
{
    const Rule &rule = clause.rule;
    switch (rule.type) {
    case RuleType::Each:
    case RuleType::Zero:
    case RuleType::Require:
    case RuleType::Shortfall:
        return true;
    case RuleType::Once:
        return rule.points.thousandths < 0 || item.kind == ItemKind::Veto;
    case RuleType::Judge:
        return rule.optional;
    default:
        return false;
    }
}

bool holdsFor(const Condition &condition, const Subject &subject)
{
    const auto holds = [&](const Condition &part) { return holdsFor(part, subject); };
    switch (condition.kind) {
    case Condition::Kind::All:
        return std::all_of(condition.parts.begin(), condition.parts.end(), holds);
    case Condition::Kind::Any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), holds);
    case Condition::Kind::Not:
        return !holds(condition.parts.front());
    case Condition::Kind::Always:
        return true;
    case Condition::Kind::Compare:
        break;
    }
    if (condition.left != Condition::Left::Attribute)
        return true;
    const std::int64_t left = attribute(subject, condition.name);
    const std::int64_t right = condition.reference.number.millionths;
    switch (condition.comparison) {
    case Condition::Comparison::Is:
        return left == right;
    case Condition::Comparison::AtLeast:
        return left >= right;
    case Condition::Comparison::Above:
        return left > right;
    case Condition::Comparison::AtMost:
        return left <= right;
    case Condition::Comparison::Below:
        return left < right;
    }
    return true;
}

void answerClause(const AnswerPlace &place, const Clause &clause, int severity, Dice &dice,
                  ClauseAnswer &answer)
{
    const Item &item = itemOf(place, clause);
    answer.clear();
    answer.given = true;
    switch (clause.rule.type) {
    case RuleType::Each:
        return answerEach(item, clause, severity, answer);
    case RuleType::Once:
        answer.a =
            (clause.rule.points.thousandths > 0) == (severity == 0) && item.kind != ItemKind::Veto
                ? 1
                : 0;
        if (item.kind == ItemKind::Veto)
            answer.a = severity > 0 ? 1 : 0;
        return;
    case RuleType::Zero:
        answer.a = severity > 0 ? 1 : 0;
        return;
    case RuleType::Require:
        answer.a = severity > 0 ? 0 : 1;
        return;
    case RuleType::Choice:
        return answerChoice(clause, severity, dice, answer);
    case RuleType::Judge:
        return answerJudge(clause, severity, dice, answer);
    case RuleType::Shortfall:
        return answerShortfall(place, clause, severity, answer);
    case RuleType::Slope:
        return answerSlope(place, clause, severity, dice, answer);
    case RuleType::Tiers:
        return answerTiers(place, clause, severity, dice, answer);
    case RuleType::Share:
        return answerShare(place, clause, severity, dice, answer);
    case RuleType::Votes:
        return answerVotes(clause, severity, dice, answer);
    case RuleType::Convert:
        answer.a = (100 - severity * 9 - dice.below(4)) * million;
        return;
    case RuleType::Rank:
    case RuleType::Record:
        return answerRecord(clause, severity, dice, answer);
    }
}

} // namespace core
