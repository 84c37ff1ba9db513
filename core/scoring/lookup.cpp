// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/scoring/attributes.h"
#include "core/scoring/occurrences.h"
#include "core/scoring/work.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

void noteMissing(Work &work, const QString &attribute)
{
    if (!work.result.missingAttributes.contains(attribute))
        work.result.missingAttributes.append(attribute);
}

Looked attributeNumber(Work &work, std::int32_t ordinal)
{
    const FoundAttribute &found = work.attributes[at(ordinal)];
    const QString &name = work.standard.attributes[ordinal];
    if (!found.value && !found.area) {
        noteMissing(work, name);
        return {};
    }
    if (found.value && found.value->number)
        return Looked::there(Fraction::of(Measure{*found.value->number}));
    const QString &text = found.value ? found.value->text : *found.area;
    const std::optional<Measure> number = measureFrom(text);
    if (!number)
        throw Error(Failure::Invalid, u"\"%1\" is no number"_s.arg(text))
            .at(u"attributes."_s + name);
    return Looked::there(Fraction::of(*number));
}

Looked previousValue(const Work &work, const Reference &reference)
{
    const auto round = static_cast<std::size_t>(reference.rounds - 1);
    if (round >= work.subject->previous.size())
        return {};
    const EarlierRound &earlier = work.subject->previous[round];
    if (reference.kind == Reference::Kind::PreviousTotal)
        return earlier.total ? Looked::there(Fraction::of(*earlier.total)) : Looked{};
    for (const auto &[id, points] : earlier.items) {
        if (id == reference.item)
            return Looked::there(Fraction::of(points));
    }
    return {};
}

Looked yearValue(const Work &work, const Reference &reference)
{
    const std::pair<int, Measure> *latest = nullptr;
    for (const auto &entry : reference.byYear) {
        if (entry.first <= work.subject->year)
            latest = &entry;
    }
    if (!latest)
        throw Error(Failure::Invalid,
                    u"the standard names no value for the year %1"_s.arg(work.subject->year));
    return Looked::there(Fraction::of(latest->second));
}

Fraction typedValue(const ClauseAnswer &answer, InputType input)
{
    const auto sum = [&answer](std::int64_t first) {
        Int128 whole = first;
        for (const qint64 more : answer.many)
            whole += more;
        return Fraction{whole, 1};
    };
    switch (input) {
    case InputType::Number:
        return {answer.a, 1'000'000};
    case InputType::Ratio:
        return {Int128{100} * answer.a, Int128{answer.b} - answer.c};
    case InputType::Points:
        return Fraction::of(answer.points);
    case InputType::Votes:
        return sum(0); // how many voted: a record has no worth
    case InputType::Matters:
        return {static_cast<Int128>(answer.matters.size()), 1};
    case InputType::Count:
        return sum(answer.a);
    default:
        return {answer.a, 1};
    }
}

Truth ordered(std::strong_ordering order, Condition::Comparison comparison)
{
    bool yes = false;
    switch (comparison) {
    case Condition::Comparison::Is:
        yes = std::is_eq(order);
        break;
    case Condition::Comparison::AtLeast:
        yes = std::is_gteq(order);
        break;
    case Condition::Comparison::Above:
        yes = std::is_gt(order);
        break;
    case Condition::Comparison::AtMost:
        yes = std::is_lteq(order);
        break;
    case Condition::Comparison::Below:
        yes = std::is_lt(order);
        break;
    }
    return yes ? Truth::True : Truth::False;
}

Truth truth(bool yes)
{
    return yes ? Truth::True : Truth::False;
}

/// A grade against the word; the best grade has ordinal 0 and is the greatest.
Truth gradeHolds(std::int32_t grade, const Condition &compare)
{
    if (grade < 0)
        return Truth::False;
    return ordered(compare.wordOrdinal <=> grade, compare.comparison);
}

/// Is the input there at all? Missing and Off as for numbers.
Looked::State inputState(const Work &work, std::int32_t clauseOrdinal)
{
    const std::int32_t owner = work.standard.itemOfClause[at(clauseOrdinal)];
    const Truth applies = work.applies[at(owner)];
    const Truth asked = work.asked[at(clauseOrdinal)];
    if (applies == Truth::False || (applies == Truth::True && asked == Truth::False))
        return Looked::State::Off;
    if (applies == Truth::Missing || asked == Truth::Missing)
        return Looked::State::Missing;
    return isAnswered(work, *work.standard.items[at(owner)],
                      *work.standard.clauses[at(clauseOrdinal)])
               ? Looked::State::There
               : Looked::State::Missing;
}

Truth inputWordHolds(const Work &work, const Condition &compare)
{
    const Looked::State state = inputState(work, compare.clauseOrdinal);
    if (state != Looked::State::There)
        return state == Looked::State::Off ? Truth::False : Truth::Missing;
    const ClauseAnswer &answer = work.sheet->clauses[at(compare.clauseOrdinal)];
    if (work.standard.clauses[at(compare.clauseOrdinal)]->input == InputType::Choice)
        return truth(answer.a == compare.wordOrdinal);
    return truth(answer.text == compare.word);
}

Truth attributeWordHolds(Work &work, const Condition &compare)
{
    const FoundAttribute &found = work.attributes[at(compare.attributeOrdinal)];
    if (!found.value && !found.area) {
        noteMissing(work, compare.name);
        return Truth::Missing;
    }
    const QString text = found.area            ? *found.area
                         : found.value->number ? textOf(Measure{*found.value->number})
                                               : found.value->text;
    if (compare.right == Condition::Right::Flag)
        return truth(text == (compare.flag ? u"true"_s : u"false"_s));
    return truth(text == compare.word);
}

Truth wordHolds(Work &work, const Condition &compare)
{
    switch (compare.left) {
    case Condition::Left::Held:
        return gradeHolds(static_cast<std::int32_t>(
                              work.standard.standard.grading.grades.indexOf(work.subject->held)),
                          compare);
    case Condition::Left::Section:
        return gradeHolds(work.result.sections[at(compare.sectionOrdinal)].level, compare);
    case Condition::Left::Attribute:
        return attributeWordHolds(work, compare);
    case Condition::Left::Input:
        return inputWordHolds(work, compare);
    default:
        break;
    }
    const Item &item = *work.standard.items[at(compare.itemOrdinal)];
    if (item.kind == ItemKind::Gate && item.levels.empty())
        return inputWordHolds(work, compare);
    const ItemResult &result = work.result.items[at(compare.itemOrdinal)];
    if (work.applies[at(compare.itemOrdinal)] == Truth::Missing || result.unanswered)
        return Truth::Missing;
    return gradeHolds(result.level, compare);
}

struct Compared
{
    Looked left;
    Points possible; ///< what a percent is of
    bool ofPossible = false;
};

Compared comparedItem(Work &work, const Condition &compare)
{
    const auto ordinal = at(compare.itemOrdinal);
    if (compare.clauseOrdinal >= 0)
        return {inputValue(work, compare.clauseOrdinal), {}, false};
    const ItemResult &result = work.result.items[ordinal];
    if (work.applies[ordinal] == Truth::Missing || result.unanswered)
        return {};
    return {Looked::there(Fraction::of(result.earned)), result.possible, true};
}

Compared comparedTotal(const Work &work)
{
    if (work.total.unanswered && !work.totalIsRounded)
        return {};
    const Points total = work.totalIsRounded ? work.result.total : work.result.exactTotal;
    return {Looked::there(Fraction::of(total)), work.result.possible, true};
}

Compared comparedLeft(Work &work, const Condition &compare)
{
    switch (compare.left) {
    case Condition::Left::Input:
        return {inputValue(work, compare.clauseOrdinal), {}, false};
    case Condition::Left::Attribute:
        return {attributeNumber(work, compare.attributeOrdinal), {}, false};
    case Condition::Left::Year:
        return {Looked::there({work.subject->year, 1}), {}, false};
    case Condition::Left::Item:
        return comparedItem(work, compare);
    case Condition::Left::Section: {
        const SectionResult &section = work.result.sections[at(compare.sectionOrdinal)];
        if (work.sums[at(compare.sectionOrdinal)].unanswered)
            return {};
        return {Looked::there(Fraction::of(section.earned)), section.possible, true};
    }
    case Condition::Left::Total:
        return comparedTotal(work);
    case Condition::Left::Held:
        break;
    }
    return {};
}

/// `is` a number: an attribute that holds a text is another thing, not a mistake.
bool isTextAttribute(const Work &work, const Condition &compare)
{
    if (compare.left != Condition::Left::Attribute ||
        compare.comparison != Condition::Comparison::Is)
        return false;
    const FoundAttribute &found = work.attributes[at(compare.attributeOrdinal)];
    if (found.area)
        return !measureFrom(*found.area);
    return found.value && !found.value->number && !measureFrom(found.value->text);
}

Truth numberHolds(Work &work, const Condition &compare)
{
    if (isTextAttribute(work, compare))
        return Truth::False;
    const Compared left = comparedLeft(work, compare);
    const Looked right =
        compare.right == Condition::Right::Percent ? Looked::there(Fraction::of(compare.percent))
        : compare.right == Condition::Right::Flag  ? Looked::there({compare.flag ? 1 : 0, 1})
                                                   : valueOf(work, compare.reference);
    if (left.left.state == Looked::State::Off || right.state == Looked::State::Off)
        return Truth::False;
    if (left.left.state == Looked::State::Missing || right.state == Looked::State::Missing)
        return Truth::Missing;
    if (compare.right != Condition::Right::Percent || !left.ofPossible)
        return ordered(left.left.value <=> right.value, compare.comparison);
    const Fraction whole = Fraction::of(left.possible) * right.value;
    return ordered(left.left.value * Fraction{100, 1} <=> whole, compare.comparison);
}

Truth evaluate(Work &work, const Condition &condition);

Truth joined(Work &work, const Condition &condition, Truth decides)
{
    Truth all = decides == Truth::True ? Truth::False : Truth::True;
    for (const Condition &part : condition.parts) {
        const Truth one = evaluate(work, part);
        if (one == decides)
            return decides;
        if (one == Truth::Missing)
            all = Truth::Missing;
    }
    return all;
}

Truth evaluate(Work &work, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return Truth::True;
    case Condition::Kind::All:
        return joined(work, condition, Truth::False);
    case Condition::Kind::Any:
        return joined(work, condition, Truth::True);
    case Condition::Kind::Not: {
        const Truth inner = evaluate(work, condition.parts.front());
        return inner == Truth::Missing ? inner : truth(inner == Truth::False);
    }
    case Condition::Kind::Compare:
        break;
    }
    const bool attributeFlag =
        condition.right == Condition::Right::Flag && condition.left == Condition::Left::Attribute;
    return condition.right == Condition::Right::Word || attributeFlag
               ? wordHolds(work, condition)
               : numberHolds(work, condition);
}
} // namespace

Looked inputValue(Work &work, std::int32_t clauseOrdinal)
{
    const Looked::State state = inputState(work, clauseOrdinal);
    if (state != Looked::State::There)
        return {state, {}};
    const Clause &clause = *work.standard.clauses[at(clauseOrdinal)];
    const ClauseAnswer &answer = work.sheet->clauses[at(clauseOrdinal)];
    if (answer.given && clause.rule.type == RuleType::Votes)
        return Looked::there(meanWorth(clause.rule, answer));
    if (answer.given)
        return Looked::there(typedValue(answer, clause.input));
    // Answered by `clean`: what "nothing found" stands for.
    if (clause.rule.type == RuleType::Shortfall)
        return valueOf(work, clause.rule.required);
    return Looked::there({clause.rule.type == RuleType::Require ? 1 : 0, 1});
}

Looked valueOf(Work &work, const Reference &reference)
{
    switch (reference.kind) {
    case Reference::Kind::Number:
    case Reference::Kind::Date:
        return Looked::there(Fraction::of(reference.number));
    case Reference::Kind::ByYear:
        return yearValue(work, reference);
    case Reference::Kind::Attribute:
        return attributeNumber(work, reference.attributeOrdinal);
    case Reference::Kind::Input:
        return inputValue(work, reference.clauseOrdinal);
    case Reference::Kind::PreviousTotal:
    case Reference::Kind::PreviousItem:
        return previousValue(work, reference);
    case Reference::Kind::PeerMean:
    case Reference::Kind::PeerHighest:
    case Reference::Kind::PeerLowest:
        return peerValue(work, reference);
    case Reference::Kind::None:
        break;
    }
    return {};
}

Truth holds(Work &work, const Condition &condition)
{
    if (condition.kind == Condition::Kind::Always)
        return Truth::True;
    const qsizetype named = work.result.missingAttributes.size();
    const Truth found = evaluate(work, condition);
    if (found != Truth::Missing) {
        while (work.result.missingAttributes.size() > named)
            work.result.missingAttributes.removeLast();
    }
    return found;
}

std::optional<std::int32_t> levelOf(Work &work, const std::vector<LevelRule> &levels)
{
    for (const LevelRule &level : levels) {
        const Truth found = holds(work, level.when);
        if (found == Truth::Missing)
            return {};
        if (found == Truth::True)
            return level.gradeOrdinal;
    }
    return -1;
}

} // namespace core
