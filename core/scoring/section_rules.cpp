// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/work.h"

namespace core {
namespace {

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

/// sum ÷ divisor, rounded half away from zero; the divisor is a sum of weights.
Points quotient(Points sum, std::int64_t weights)
{
    if (weights == 0)
        return {};
    return {
        static_cast<std::int64_t>(dividedRounding(Int128{sum.thousandths} * 1'000'000, weights))};
}

/// A child as its section sees it.
struct Child
{
    Sums sums;    ///< weighted
    Points whole; ///< before the weight, for the share of possible
    Points possible;
    Measure weight = wholeMeasure(1);
};

/// Puts the children of one section together.
class Gathering
{
public:
    explicit Gathering(const Section &section) : m_section(section) {}

    void add(const Child &child)
    {
        m_weights += child.weight.millionths;
        if (m_section.aggregate == Aggregate::Highest || m_section.aggregate == Aggregate::Lowest) {
            if (!m_any || isBetter(child))
                m_chosen = child;
        } else {
            m_scored += child.sums.scored;
            m_extra += child.sums.extra;
        }
        m_any = true;
    }

    Points scored() const { return taken(m_scored, m_chosen.sums.scored); }

    Points extra() const { return taken(m_extra, m_chosen.sums.extra); }

private:
    Points taken(Points sum, Points chosen) const
    {
        switch (m_section.aggregate) {
        case Aggregate::Sum:
            return sum;
        case Aggregate::Average:
            return quotient(sum, m_weights);
        default:
            return chosen;
        }
    }

    static Fraction shareOf(const Child &child)
    {
        return child.possible.thousandths > 0
                   ? Fraction{child.whole.thousandths, child.possible.thousandths}
                   : Fraction{0, 1};
    }

    bool isBetter(const Child &child) const
    {
        std::strong_ordering order = child.sums.whole() <=> m_chosen.sums.whole();
        if (m_section.byShare) {
            const auto byShare = shareOf(child) <=> shareOf(m_chosen);
            order = std::is_eq(byShare) ? order : byShare;
        }
        return m_section.aggregate == Aggregate::Highest ? std::is_gt(order) : std::is_lt(order);
    }

    const Section &m_section;
    Points m_scored;
    Points m_extra;
    std::int64_t m_weights = 0;
    bool m_any = false;
    Child m_chosen;
};

/// A scored item goes to the children, a bonus or penalty to the extras.
void addItem(Work &work, const Item &item, Gathering &gathering, Sums &sums)
{
    const ItemResult &result = work.result.items[at(item.ordinal)];
    sums.nothingApplies = sums.nothingApplies && work.applies[at(item.ordinal)] == Truth::False;
    if (item.kind == ItemKind::Bonus || item.kind == ItemKind::Penalty) {
        sums.extra += result.earned;
        sums.unanswered = sums.unanswered || result.unanswered;
        return;
    }
    if (item.kind != ItemKind::Scored)
        return;
    sums.unanswered = sums.unanswered || result.unanswered;
    if (result.excluded)
        return;
    sums.excluded = false;
    Child child;
    child.sums.scored = result.earned;
    child.whole = result.earned;
    child.possible = result.possible;
    gathering.add(child);
    work.children.push_back({result.possible, wholeMeasure(1)});
}

void addSection(Work &work, const Section &section, Gathering &gathering, Sums &sums)
{
    const Sums &own = work.sums[at(section.ordinal)];
    sums.nothingApplies = sums.nothingApplies && own.nothingApplies;
    sums.unanswered = sums.unanswered || own.unanswered;
    if (own.excluded) {
        sums.extra += scaled(own.extra, section.weight);
        return;
    }
    sums.excluded = false;
    Child child;
    child.sums.scored = scaled(own.scored, section.weight);
    child.sums.extra = scaled(own.extra, section.weight);
    child.whole = own.whole();
    child.possible = own.possible;
    child.weight = section.weight;
    gathering.add(child);
    work.children.push_back({scaled(own.possible, section.weight), section.weight});
}

/// Σ points ÷ Σ points that apply, where something is left that applies.
void renormalise(Sums &sums, Points full)
{
    if (sums.possible == full || sums.possible <= Points{})
        return;
    sums.scored = {static_cast<std::int64_t>(dividedRounding(
        Int128{sums.scored.thousandths} * full.thousandths, sums.possible.thousandths))};
    sums.possible = full;
}

bool holdsCounted(const Section &section)
{
    for (const Item &item : section.items) {
        if (item.kind == ItemKind::Scored)
            return true;
    }
    return !section.sections.empty();
}
} // namespace

Points clamped(Points points, const std::optional<Points> &floor,
               const std::optional<Points> &ceiling)
{
    if (ceiling && points > *ceiling)
        points = *ceiling;
    if (floor && points < *floor)
        points = *floor;
    return points;
}

Points roundedTo(Points points, int places)
{
    std::int64_t grid = 1;
    for (int n = places; n < 3; ++n)
        grid *= 10;
    return {static_cast<std::int64_t>(dividedRounding(points.thousandths, grid)) * grid};
}

Points possibleOf(const Section &section, const std::vector<PossibleChild> &children)
{
    Points sum;
    std::int64_t weights = 0;
    Points largest;
    for (const PossibleChild &child : children) {
        sum += child.possible;
        weights += child.weight.millionths;
        largest = std::max(largest, child.possible);
    }
    if (section.aggregate == Aggregate::Average)
        sum = quotient(sum, weights);
    else if (section.aggregate != Aggregate::Sum)
        sum = largest;
    return clamped(sum + section.base, {}, section.ceiling);
}

void scoreSection(Work &work, const Section &section)
{
    Sums sums;
    sums.excluded = holdsCounted(section) && section.base == Points{};
    Gathering gathering(section);
    work.children.clear();
    for (const Item &item : section.items)
        addItem(work, item, gathering, sums);
    for (const Section &child : section.sections)
        addSection(work, child, gathering, sums);
    sums.nothingApplies =
        sums.nothingApplies && !(section.items.empty() && section.sections.empty());
    const Points own = sums.extra; // bonus and penalty stand beside the aggregate
    sums.scored = gathering.scored() + section.base;
    sums.extra = own + gathering.extra();
    sums.possible = possibleOf(section, work.children);
    if (work.standard.standard.total.renormalise == Renormalise::Section)
        renormalise(sums, work.standard.full.of(section));
    const Points whole = clamped(sums.whole(), section.floor, section.ceiling);
    sums.scored = clamped(sums.scored, section.floor, section.ceiling);
    sums.extra = whole - sums.scored;
    work.sums[at(section.ordinal)] = sums;
    SectionResult &result = work.result.sections[at(section.ordinal)];
    result.earned = whole;
    result.possible = sums.possible;
}

void scoreTotal(Work &work)
{
    const Standard &standard = work.standard.standard;
    Sums sums;
    for (const Part &part : standard.parts) {
        for (const Section &section : part.sections) {
            const Sums &own = work.sums[at(section.ordinal)];
            sums.scored += scaled(own.scored, section.weight);
            sums.extra += scaled(own.extra, section.weight);
            sums.possible += scaled(own.possible, section.weight);
            sums.unanswered = sums.unanswered || own.unanswered;
        }
    }
    if (standard.total.renormalise != Renormalise::None)
        renormalise(sums, work.standard.full.total);
    work.total = sums;
    work.result.possible = sums.possible;
    work.result.exactTotal = clamped(sums.whole(), standard.total.floor, standard.total.ceiling);
    work.result.total = roundedTo(work.result.exactTotal, standard.total.places);
}

} // namespace core
