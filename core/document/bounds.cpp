// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/bounds.h"

#include "core/scoring/compiled_standard.h"

#include <algorithm>

namespace core {
namespace {

constexpr Span zero{0, 0};

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

/// A section's two sums after its clamps, and what carries over to whoever holds it.
struct SectionSums
{
    Span scored;
    Span extra;
    Span whole;
    Span possible;
    bool neverAbove = true; ///< the first sum never exceeds what is possible, in any assessment
    bool mayVanish = true;  ///< everything in it may be excluded
    bool mayShrink = false; ///< something in it may be excluded
};

struct ItemBounds
{
    Bounds bounds;
    bool excludable = false;
};

bool zeroes(const Clause &clause)
{
    const RuleType type = clause.rule.type;
    return type == RuleType::Require || type == RuleType::Zero || clause.rule.zeroFrom > 0;
}

Span clausesSpan(const Item &item)
{
    Span sum = zero;
    std::vector<Span> groups(item.groups.size(), zero);
    for (const Clause &clause : item.clauses) {
        const Span delta = deltaBounds(clause);
        if (clause.groupOrdinal < 0) {
            sum = sum.plus(delta);
            continue;
        }
        Span &group = groups[at(clause.groupOrdinal)];
        group =
            item.groups[at(clause.groupOrdinal)].highest ? group.with(delta) : group.plus(delta);
    }
    for (std::size_t n = 0; n < groups.size(); ++n) {
        const auto &limit = item.groups[n].limit;
        sum = sum.plus(limit ? groups[n].clamped(-*limit, limit) : groups[n]);
    }
    return sum;
}

/// Clauses of a bonus that nobody claimed give nothing, one by one.
Span claimedSpan(const Item &item)
{
    Item claimed = item;
    for (Clause &clause : claimed.clauses) {
        if (!clause.when)
            clause.when = Condition{};
    }
    return clausesSpan(claimed);
}

bool mayNotApply(const Item &item)
{
    return item.appliesIf || item.notApplicable != AbsencePolicy::Forbidden;
}

ItemBounds scoredBounds(const Item &item)
{
    ItemBounds found;
    Span span = clausesSpan(item).plus(Span::at(item.startsFull ? item.points : item.start));
    span = span.clamped(item.floor, item.ceiling);
    if (std::any_of(item.clauses.begin(), item.clauses.end(), zeroes))
        span = span.with(zero);
    found.bounds.possible = Span::at(item.points);
    if (mayNotApply(item)) {
        const AbsencePolicy policy = item.notApplicable != AbsencePolicy::Forbidden
                                         ? item.notApplicable
                                     : item.startsFull ? AbsencePolicy::Full
                                                       : AbsencePolicy::Exclude;
        found.excludable = policy == AbsencePolicy::Exclude || policy == AbsencePolicy::PeerMean;
        span = span.with(policy == AbsencePolicy::Full ? Span::at(item.points) : zero);
        if (found.excludable)
            found.bounds.possible = found.bounds.possible.with(zero);
    }
    found.bounds.earned = span;
    return found;
}

ItemBounds boundsOf(const Item &item)
{
    if (item.kind == ItemKind::Scored)
        return scoredBounds(item);
    if (item.kind != ItemKind::Bonus && item.kind != ItemKind::Penalty)
        return {};
    const Span span = item.kind == ItemKind::Bonus ? claimedSpan(item) : clausesSpan(item);
    return {{span.clamped(item.floor, item.ceiling).with(zero), zero}, false};
}

/// Puts the children of a section together.
class Gathering
{
public:
    explicit Gathering(const Section &section) : m_section(section) {}

    void add(const ItemBounds &item)
    {
        SectionSums child;
        child.scored = item.bounds.earned;
        child.whole = item.bounds.earned;
        child.possible = item.bounds.possible;
        child.neverAbove = item.bounds.earned.high <= item.bounds.possible.high;
        child.mayVanish = item.excludable;
        child.mayShrink = item.excludable;
        add(child, wholeMeasure(1));
    }

    void add(SectionSums child, Measure weight);

    void addExtra(const Span &earned) { m_extras = m_extras.plus(earned); }

    SectionSums take() const;

private:
    void take(Span &sum, const Span &child, Measure weight) const;
    Span closed(const Span &sum) const;

    const Section &m_section;
    SectionSums m_sums{zero, zero, zero, zero, true, true, false};
    Span m_extras = zero;
    bool m_any = false;
    std::int64_t m_margin = 0; ///< what rounding can move an average by
};

void Gathering::take(Span &sum, const Span &child, Measure weight) const
{
    switch (m_section.aggregate) {
    case Aggregate::Sum:
        sum = sum.plus(child.scaled(weight));
        break;
    case Aggregate::Average:
        sum = m_any ? sum.with(child) : child;
        break;
    default:
        sum = m_any ? sum.with(child.scaled(weight)) : child.scaled(weight);
    }
}

void Gathering::add(SectionSums child, Measure weight)
{
    if (child.mayVanish) { // then it gives its second sum alone
        child.scored = child.scored.with(zero);
        child.whole = child.whole.with(child.extra);
    }
    const bool sums = m_section.aggregate == Aggregate::Sum;
    const bool averages = m_section.aggregate == Aggregate::Average;
    take(m_sums.scored, child.scored, weight);
    take(m_sums.extra, child.extra, weight);
    take(m_sums.whole, child.whole, weight);
    const Span possible = averages ? child.possible : child.possible.scaled(weight);
    m_sums.possible =
        sums || !m_any ? m_sums.possible.plus(possible) : m_sums.possible.with(possible);
    if (averages && weight != wholeMeasure(1) && weight > Measure{})
        m_margin = std::max(m_margin, 500'000 / weight.millionths + 2);
    // Two roundings of one child may stand a step apart from that of their sum.
    if (sums && weight != wholeMeasure(1))
        m_sums.whole = m_sums.whole.widened(1);
    m_sums.neverAbove = m_sums.neverAbove && child.neverAbove;
    m_sums.mayVanish = m_sums.mayVanish && child.mayVanish;
    m_sums.mayShrink = m_sums.mayShrink || child.mayShrink;
    m_any = true;
}

/// Nothing left counts as 0; an average has its roundings.
Span Gathering::closed(const Span &sum) const
{
    return m_section.aggregate == Aggregate::Sum ? sum : sum.with(zero).widened(m_margin);
}

SectionSums Gathering::take() const
{
    const Span base = Span::at(m_section.base);
    SectionSums sums = m_sums;
    sums.scored = closed(m_sums.scored).plus(base);
    sums.extra = closed(m_sums.extra).plus(m_extras);
    sums.whole = sums.scored.plus(sums.extra);
    // Chosen or averaged, the two sums of one child belong together only when all are summed.
    if (m_section.aggregate == Aggregate::Sum)
        sums.whole = sums.whole.common(m_sums.whole.plus(base).plus(m_extras));
    sums.possible = closed(m_sums.possible).plus(base).clamped({}, m_section.ceiling);
    sums.mayVanish = m_sums.mayVanish && m_section.base == Points{};
    const bool raised = m_section.floor && *m_section.floor > Points{};
    sums.neverAbove = m_sums.neverAbove && !raised && m_section.base >= Points{};
    return sums;
}

/// Σ points ÷ Σ points that apply. Where the sum never exceeds what is possible, it does not exceed
/// the full points afterwards either.
void renormalise(SectionSums &sums, std::int64_t full)
{
    if (!sums.mayShrink)
        return;
    const bool onlyGrows = sums.possible.high <= full;
    const std::int64_t low = sums.scored.low < 0 ? -Span::endless : onlyGrows ? sums.scored.low : 0;
    const std::int64_t high = sums.neverAbove ? std::max<std::int64_t>(full, 0) : Span::endless;
    sums.scored = {std::min(low, high), high};
    sums.whole = sums.scored.plus(sums.extra);
    sums.possible = sums.possible.low > 0
                        ? Span{full, full}
                        : Span{std::min(full, sums.possible.low), std::max<std::int64_t>(full, 0)};
}

/// What the two sums come to when their whole is clamped: the second is what the clamp leaves, and
/// a clamp moves no two values further apart than they were.
void clamp(SectionSums &sums, const Section &section)
{
    if (!section.floor && !section.ceiling)
        return;
    sums.whole = sums.whole.clamped(section.floor, section.ceiling);
    sums.scored = sums.scored.clamped(section.floor, section.ceiling);
    sums.extra = sums.extra.with(zero).common(sums.whole.minus(sums.scored));
}

class BoundsWalk
{
public:
    explicit BoundsWalk(const Standard &standard)
        : m_standard(standard)
        , m_full(fullPossibleOf(standard))
    {
        m_bounds.items.resize(itemsOf(standard).size());
        m_bounds.sections.resize(sectionsOf(standard).size());
    }

    StandardBounds run();

private:
    SectionSums sectionSums(const Section &section);
    Span mixed(const Span &total) const;

    const Standard &m_standard;
    FullPossible m_full;
    StandardBounds m_bounds;
};

SectionSums BoundsWalk::sectionSums(const Section &section)
{
    Gathering gathering(section);
    for (const Item &item : section.items) {
        const ItemBounds found = boundsOf(item);
        m_bounds.items[at(item.ordinal)] = found.bounds;
        if (item.kind == ItemKind::Scored)
            gathering.add(found);
        else if (item.kind == ItemKind::Bonus || item.kind == ItemKind::Penalty)
            gathering.addExtra(found.bounds.earned);
    }
    for (const Section &child : section.sections)
        gathering.add(sectionSums(child), child.weight);
    SectionSums sums = gathering.take();
    if (m_standard.total.renormalise == Renormalise::Section)
        renormalise(sums, m_full.of(section).thousandths);
    clamp(sums, section);
    m_bounds.sections[at(section.ordinal)] = {sums.whole, sums.possible};
    return sums;
}

/// Σ weight × the total of each level.
Span BoundsWalk::mixed(const Span &total) const
{
    if (m_standard.mix.empty())
        return total;
    Span sum = zero;
    for (const LevelWeight &level : m_standard.mix) {
        const Measure size{std::abs(level.weight.millionths)};
        const Span part = total.scaled(size).widened(1);
        sum = level.weight < Measure{} ? sum.minus(part) : sum.plus(part);
    }
    return sum;
}

std::int64_t roundedTo(std::int64_t end, int places)
{
    std::int64_t grid = 1;
    for (int n = places; n < 3; ++n)
        grid *= 10;
    return std::abs(end) >= Span::endless
               ? end
               : static_cast<std::int64_t>(dividedRounding(end, grid)) * grid;
}

StandardBounds BoundsWalk::run()
{
    const Section whole; // the total adds its sections as a plain section would
    Gathering gathering(whole);
    for (const Part &part : m_standard.parts) {
        for (const Section &section : part.sections)
            gathering.add(sectionSums(section), section.weight);
    }
    SectionSums sums = gathering.take();
    if (m_standard.total.renormalise != Renormalise::None)
        renormalise(sums, m_full.total.thousandths);
    m_bounds.possible = sums.possible;
    const Span exact = mixed(sums.whole.clamped(m_standard.total.floor, m_standard.total.ceiling));
    m_bounds.total = {roundedTo(exact.low, m_standard.total.places),
                      roundedTo(exact.high, m_standard.total.places)};
    return std::move(m_bounds);
}
} // namespace

StandardBounds boundsOf(const Standard &standard)
{
    return BoundsWalk(standard).run();
}

} // namespace core
