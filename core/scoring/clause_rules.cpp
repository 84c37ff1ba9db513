// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/scoring/occurrences.h"
#include "core/scoring/work.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// One clause under the rule that it has: the state that the rules below share.
struct Reckoning
{
    Work &work;
    const Item &item;
    const Clause &clause;
    const ClauseAnswer &answer;
    bool clean; ///< answered by the item's `clean`
    Delta delta;
};

/// A value for the explanation, when one is wanted.
Measure shown(const Reckoning &r, const Fraction &value)
{
    return r.work.explain ? value.measure() : Measure{};
}

/// Looks a number up; nothing when it is not there, and then the clause is unanswered.
std::optional<Fraction> look(Reckoning &r, const Reference &reference)
{
    const Looked found = valueOf(r.work, reference);
    if (found.state == Looked::State::There) {
        r.delta.line.peers = r.work.explain ? peerCount(r.work, reference) : 0;
        return found.value;
    }
    r.delta.missing = true;
    return {};
}

std::optional<Fraction> lookAboveZero(Reckoning &r, const Reference &reference, const QString &what)
{
    const auto found = look(r, reference);
    if (found && found->numerator <= 0)
        throw Error(Failure::Invalid, what + u" must be above 0"_s);
    return found;
}

Fraction ownValue(Reckoning &r)
{
    return inputValue(r.work, r.clause.ordinal).value;
}

/// The points of `exact`, divided where the rule says so; then the limit.
void settle(Reckoning &r, Fraction exact)
{
    const Rule &rule = r.clause.rule;
    if (rule.dividedBy.isThere()) {
        const auto divisor = lookAboveZero(r, rule.dividedBy, u"dividedBy"_s);
        if (!divisor)
            return;
        exact = exact / *divisor;
        r.delta.line.divisor = shown(r, *divisor);
    }
    const Points unlimited = exact.points();
    r.delta.points = rule.limit ? clamped(unlimited, -*rule.limit, rule.limit) : unlimited;
    r.delta.line.limited = r.delta.points != unlimited;
}

/// Plain counts, which most answers are: whole numbers all the way.
bool reckonPlainly(Reckoning &r)
{
    const Rule &rule = r.clause.rule;
    if (r.work.explain || r.clause.input != InputType::Count || !rule.variants.empty() ||
        rule.dividedBy.isThere() || rule.zeroFrom > 0)
        return false;
    const std::int64_t counted = r.clean ? 0 : std::max<std::int64_t>(0, r.answer.a - rule.free);
    if (counted > largestPoints)
        return false;
    r.delta.fires = counted > 0;
    const Points points{rule.points.thousandths * counted};
    r.delta.points = rule.limit ? clamped(points, -*rule.limit, rule.limit) : points;
    return true;
}

void reckonEach(Reckoning &r)
{
    if (reckonPlainly(r))
        return;
    const Rule &rule = r.clause.rule;
    Line &line = r.delta.line;
    line.code = LineCode::Counted;
    line.each = rule.points;
    line.free = rule.free;
    if (r.clean) {
        settle(r, {0, 1});
        return;
    }
    const Occurrences found = occurrencesOf(rule, r.clause.input, r.answer);
    r.delta.fires = found.afterFree;
    line.count = shown(r, found.weighted);
    settle(r, Fraction::of(rule.points) * found.weighted);
    if (rule.zeroFrom > 0 && found.all >= Fraction{rule.zeroFrom, 1}) {
        r.delta.zeroes = true;
        line.code = LineCode::ZeroedByCount;
        line.bound = wholeMeasure(rule.zeroFrom);
    }
}

void reckonCheck(Reckoning &r)
{
    const Rule &rule = r.clause.rule;
    const bool checked = r.clean ? rule.type == RuleType::Require : r.answer.a != 0;
    Line &line = r.delta.line;
    if (rule.type == RuleType::Once) {
        line.code = checked ? LineCode::Checked : LineCode::NotChecked;
        r.delta.fires = checked;
        settle(r, checked ? Fraction::of(rule.points) : Fraction{0, 1});
    } else if (rule.type == RuleType::Require) {
        line.code = checked ? LineCode::Satisfied : LineCode::Unsatisfied;
        r.delta.zeroes = !checked;
        r.delta.fires = !checked;
    } else {
        line.code = checked ? LineCode::Zeroed : LineCode::NotZeroed;
        r.delta.zeroes = checked;
        r.delta.fires = checked;
    }
}

/// Points that are fixed, or that were given within the range.
void reckonWorth(Reckoning &r, const Worth &worth)
{
    const bool given = r.answer.given && r.answer.hasPoints;
    if (!worth.ranged) {
        if (given && r.answer.points != worth.points)
            throw Error(Failure::Invalid, u"the points are fixed here: "_s + textOf(worth.points));
        r.delta.points = worth.points;
        return;
    }
    if (!given) {
        r.delta.unanswered = true;
        return;
    }
    if (r.answer.points < worth.min || r.answer.points > worth.max)
        throw Error(Failure::Invalid, u"the points must lie between %1 and %2"_s.arg(
                                          textOf(worth.min), textOf(worth.max)));
    r.delta.points = r.answer.points;
}

void reckonChoice(Reckoning &r)
{
    const auto &options = r.clause.rule.options;
    const auto chosen = static_cast<std::size_t>(r.answer.a);
    r.delta.line.code = LineCode::Chosen;
    r.delta.line.option = static_cast<std::int32_t>(chosen);
    if (chosen >= options.size())
        throw Error(Failure::Invalid, u"there is no such option"_s);
    reckonWorth(r, options[chosen].worth);
}

void reckonJudge(Reckoning &r)
{
    r.delta.line.code = LineCode::Judged;
    r.delta.line.count = wholeMeasure(r.clause.rule.each ? r.answer.a : 0);
    if (r.clean)
        return;
    r.delta.unanswered = !r.answer.hasPoints;
    r.delta.points = r.answer.points;
}

/// "Nothing found" stands for what is required, whatever the peers have; perhaps none has typed it.
void reckonAsRequired(Reckoning &r)
{
    const Looked required = valueOf(r.work, r.clause.rule.required);
    r.delta.line.code = LineCode::Within;
    r.delta.line.value = shown(r, required.value);
    r.delta.line.bound = r.delta.line.value;
    settle(r, {0, 1});
}

void reckonShortfall(Reckoning &r)
{
    if (r.clean && r.clause.rule.required.readsPeers())
        return reckonAsRequired(r);
    const auto required = look(r, r.clause.rule.required);
    if (!required)
        return;
    const Fraction value = ownValue(r);
    const Fraction missing = *required - value;
    Line &line = r.delta.line;
    line.value = shown(r, value);
    line.bound = shown(r, *required);
    line.each = r.clause.rule.points;
    line.code = missing.numerator > 0 ? LineCode::Short : LineCode::Within;
    line.count = missing.numerator > 0 ? shown(r, missing) : Measure{};
    settle(r,
           missing.numerator > 0 ? Fraction::of(r.clause.rule.points) * missing : Fraction{0, 1});
}

Fraction stepped(const Fraction &steps, SlopeStep step)
{
    if (step == SlopeStep::Continuous)
        return steps;
    const Int128 whole = steps.numerator / steps.denominator;
    const bool begun = step == SlopeStep::Up && !steps.isWhole();
    return {whole + (begun ? 1 : 0), 1};
}

void reckonSlope(Reckoning &r)
{
    const Rule &rule = r.clause.rule;
    const auto threshold = look(r, rule.threshold);
    if (!threshold)
        return;
    const Fraction value = ownValue(r);
    const Fraction distance =
        rule.side == SlopeSide::Below ? *threshold - value : value - *threshold;
    Line &line = r.delta.line;
    line.value = shown(r, value);
    line.bound = shown(r, *threshold);
    line.each = rule.points;
    if (distance.numerator <= 0) {
        line.code = LineCode::Within;
        settle(r, {0, 1});
        return;
    }
    const Fraction steps = stepped(distance / Fraction::of(rule.per), rule.step);
    line.code = LineCode::Beyond;
    line.count = shown(r, steps);
    settle(r, Fraction::of(rule.points) * steps);
}

bool isWithin(const Fraction &value, Condition::Comparison comparison, const Fraction &bound)
{
    const auto order = value <=> bound;
    switch (comparison) {
    case Condition::Comparison::Below:
        return std::is_lt(order);
    case Condition::Comparison::AtMost:
        return std::is_lteq(order);
    case Condition::Comparison::AtLeast:
        return std::is_gteq(order);
    case Condition::Comparison::Above:
        return std::is_gt(order);
    case Condition::Comparison::Is:
        break;
    }
    return std::is_eq(order);
}

void reckonTiers(Reckoning &r)
{
    const Rule &rule = r.clause.rule;
    const Fraction value = ownValue(r);
    Line &line = r.delta.line;
    line.value = shown(r, value);
    for (std::size_t n = 0; n < rule.tiers.size(); ++n) {
        const auto bound = look(r, rule.tiers[n].bound);
        if (!bound)
            return;
        if (!isWithin(value, rule.tiers[n].comparison, *bound))
            continue;
        line.code = LineCode::Tier;
        line.option = static_cast<std::int32_t>(n);
        line.bound = shown(r, *bound);
        reckonWorth(r, rule.tiers[n].worth);
        return;
    }
    line.code = LineCode::NoTier;
    reckonWorth(r, Worth{false, rule.otherwise, {}, {}});
}

void reckonShare(Reckoning &r)
{
    const auto target = lookAboveZero(r, r.clause.rule.target, u"the target"_s);
    if (!target)
        return;
    const Fraction value = ownValue(r);
    Fraction share = value / *target;
    if (share.numerator < 0)
        share = {0, 1};
    else if (share > Fraction{1, 1})
        share = {1, 1};
    Line &line = r.delta.line;
    line.code = LineCode::Shared;
    line.value = shown(r, value);
    line.bound = shown(r, *target);
    settle(r, Fraction::of(r.clause.rule.points) * share);
}

void reckonVotes(Reckoning &r)
{
    const Fraction mean = meanWorth(r.clause.rule, r.answer);
    r.delta.line.code = LineCode::Voted;
    r.delta.line.value = shown(r, mean);
    settle(r, mean * Fraction::of(r.clause.rule.points) / Fraction{100, 1});
}

void reckonConvert(Reckoning &r)
{
    const Rule &rule = r.clause.rule;
    const Fraction value = ownValue(r);
    r.delta.line.code = LineCode::Converted;
    r.delta.line.value = shown(r, value);
    settle(r, value * Fraction::of(rule.factor) + Fraction::of(rule.offset));
}

void reckon(Reckoning &r)
{
    switch (r.clause.rule.type) {
    case RuleType::Each:
        return reckonEach(r);
    case RuleType::Once:
    case RuleType::Require:
    case RuleType::Zero:
        return reckonCheck(r);
    case RuleType::Choice:
        return reckonChoice(r);
    case RuleType::Judge:
        return reckonJudge(r);
    case RuleType::Shortfall:
        return reckonShortfall(r);
    case RuleType::Slope:
        return reckonSlope(r);
    case RuleType::Tiers:
        return reckonTiers(r);
    case RuleType::Share:
        return reckonShare(r);
    case RuleType::Votes:
        return reckonVotes(r);
    case RuleType::Convert:
        return reckonConvert(r);
    case RuleType::Rank:
        return reckonRank(r.work, r.clause, r.delta);
    case RuleType::Record:
        break;
    }
}
} // namespace

bool isCoveredByClean(const Item &item, const Clause &clause)
{
    switch (clause.rule.type) {
    case RuleType::Each:
    case RuleType::Zero:
    case RuleType::Require:
    case RuleType::Shortfall:
        return true;
    case RuleType::Once:
        return clause.rule.points < Points{} || item.kind == ItemKind::Veto;
    case RuleType::Judge:
        return clause.rule.optional;
    default:
        return false;
    }
}

bool isAnswered(const Work &work, const Item &item, const Clause &clause)
{
    const ClauseAnswer &answer = work.sheet->clauses[static_cast<std::size_t>(clause.ordinal)];
    if (clause.input == InputType::None)
        return true; // a rank of what is worked out
    if (!answer.given)
        return work.sheet->items[static_cast<std::size_t>(item.ordinal)].clean &&
               isCoveredByClean(item, clause);
    if (clause.input != InputType::Votes)
        return true;
    return std::any_of(answer.many.begin(), answer.many.end(), [](qint64 n) { return n > 0; });
}

Delta deltaOf(Work &work, const Item &item, const Clause &clause)
{
    const ClauseAnswer &answer = work.sheet->clauses[static_cast<std::size_t>(clause.ordinal)];
    Reckoning r{work, item, clause, answer, !answer.given, {}};
    if (!isAnswered(work, item, clause)) {
        r.delta.unanswered = true;
        return r.delta;
    }
    try {
        reckon(r);
    } catch (Error &error) {
        if (error.where().isEmpty())
            error.at(item.id + u'.' + clause.id);
        throw;
    }
    r.delta.fires = r.delta.fires || r.delta.points != Points{};
    r.delta.line.points = r.delta.points;
    return r.delta;
}

} // namespace core
