// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/rule_numbers.h"

#include "core/scoring/reads.h"

#include <algorithm>

namespace core {
namespace {

using Numbers = std::set<std::int64_t>;

void add(Numbers &numbers, Measure number)
{
    numbers.insert(std::abs(number.millionths));
}

void add(Numbers &numbers, Points points)
{
    numbers.insert(std::abs(points.thousandths) * 1000);
}

void add(Numbers &numbers, const std::optional<Points> &points)
{
    if (points)
        add(numbers, *points);
}

/// A count of n is also "more than n − 1", "the n + 1st on".
void addCount(Numbers &numbers, std::int64_t count)
{
    for (std::int64_t n = std::max<std::int64_t>(count - 1, 0); n <= count + 1; ++n)
        add(numbers, wholeMeasure(n));
}

void add(Numbers &numbers, const Reference &reference)
{
    if (reference.kind == Reference::Kind::Number || reference.readsPeers())
        add(numbers, reference.number);
    for (const auto &[year, number] : reference.byYear)
        add(numbers, number);
}

/// Points as they are, and what an item comes to with them.
void addWorth(Numbers &numbers, const Item &item, Points points)
{
    add(numbers, points);
    add(numbers, points + (item.startsFull ? item.points : item.start));
}

void addWorth(Numbers &numbers, const Item &item, const Worth &worth)
{
    if (!worth.ranged) {
        addWorth(numbers, item, worth.points);
        return;
    }
    addWorth(numbers, item, worth.min);
    addWorth(numbers, item, worth.max);
}

/// What n occurrences cost, when the text says so for a doubled one.
void addVariants(Numbers &numbers, const Rule &rule)
{
    for (const Variant &variant : rule.variants) {
        add(numbers, variant.factor);
        add(numbers, scaled(rule.points, variant.factor));
    }
}

void addRule(Numbers &numbers, const Item &item, const Rule &rule)
{
    addWorth(numbers, item, rule.points);
    add(numbers, rule.limit);
    addCount(numbers, rule.free);
    if (rule.zeroFrom > 0)
        addCount(numbers, rule.zeroFrom);
    addVariants(numbers, rule);
    for (const Option &option : rule.options)
        addWorth(numbers, item, option.worth);
    for (const Tier &tier : rule.tiers) {
        add(numbers, tier.bound);
        addWorth(numbers, item, tier.worth);
    }
    addWorth(numbers, item, Worth{true, {}, rule.min, rule.max});
    for (const Reference *reference :
         {&rule.dividedBy, &rule.required, &rule.threshold, &rule.target})
        add(numbers, *reference);
    for (const auto &[word, worth] : rule.worth)
        add(numbers, worth);
    for (const Measure number : {rule.per, rule.factor})
        add(numbers, number);
    for (const Points points : rule.rank.table)
        addWorth(numbers, item, points);
    addWorth(numbers, item, rule.otherwise);
    for (const Points points : {rule.offset, rule.rank.afterStep, rule.rank.afterFloor})
        add(numbers, points);
}

/// 20万元 and 200000; 90% and 0.9.
bool holds(const Numbers &numbers, Measure number)
{
    return numbers.count(number.millionths) > 0;
}
} // namespace

RuleNumbers::RuleNumbers(Standard &standard)
{
    m_ofClauses.resize(static_cast<std::size_t>(standard.clauseCount));
    for (const Item *item : itemsOf(standard)) {
        m_ofItems.emplace_back();
        addItem(*item);
    }
    addReads(standard);
}

void RuleNumbers::addItem(const Item &item)
{
    Numbers &whole = m_ofItems.back();
    add(whole, item.points);
    add(whole, item.start);
    add(whole, item.floor);
    add(whole, item.ceiling);
    for (const ClauseGroup &group : item.groups)
        add(whole, group.limit);
    for (const Clause &clause : item.clauses)
        addRule(m_ofClauses[static_cast<std::size_t>(clause.ordinal)], item, clause.rule);
}

void RuleNumbers::addReads(Standard &standard)
{
    const auto compared = [this](const Place &place, const Condition &compare) {
        Numbers found;
        if (compare.right == Condition::Right::Percent)
            add(found, compare.percent);
        else if (compare.right == Condition::Right::Reference)
            add(found, compare.reference);
        if (compare.reference.kind == Reference::Kind::Number &&
            compare.reference.number.millionths % 1'000'000 == 0)
            addCount(found, compare.reference.number.millionths / 1'000'000);
        const auto give = [&found](Numbers &to) { to.insert(found.begin(), found.end()); };
        if (place.clause != nullptr)
            give(m_ofClauses[static_cast<std::size_t>(place.clause->ordinal)]);
        else if (place.item != nullptr)
            give(m_ofItems[static_cast<std::size_t>(place.item->ordinal)]);
        if (compare.clauseOrdinal >= 0)
            give(m_ofClauses[static_cast<std::size_t>(compare.clauseOrdinal)]);
        if (compare.itemOrdinal >= 0)
            give(m_ofItems[static_cast<std::size_t>(compare.itemOrdinal)]);
    };
    visitReads(standard, {[&](const Place &place, Reader, Condition &condition) {
                              visitCompares(condition, {}, [&](Condition &one, const QString &) {
                                  compared(place, one);
                              });
                          },
                          [](const Place &, Reader, Reference &) {}});
}

bool RuleNumbers::isUsed(const Section &section, const Item &item, const Clause &clause,
                         Measure number) const
{
    Numbers around;
    add(around, section.points);
    add(around, section.base);
    add(around, section.floor);
    add(around, section.ceiling);
    return holds(m_ofClauses[static_cast<std::size_t>(clause.ordinal)], number) ||
           holds(m_ofItems[static_cast<std::size_t>(item.ordinal)], number) ||
           holds(around, number);
}

bool RuleNumbers::isUsed(const Section &section, const Item &item, Measure number) const
{
    if (item.clauses.empty())
        return true; // rules are left to choose
    return std::any_of(item.clauses.begin(), item.clauses.end(),
                       [&](const Clause &clause) { return isUsed(section, item, clause, number); });
}

} // namespace core
