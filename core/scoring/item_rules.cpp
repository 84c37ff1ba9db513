// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/scoring/work.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

/// What the clauses of one item came to.
struct Outcome
{
    bool gap = false;
    bool zeroed = false;
    Points sum;
};

void addLine(Work &work, ItemResult &result, const Line &line)
{
    if (work.explain)
        result.lines.push_back(line);
}

/// Bonus, penalty and the rest leave nothing behind when they do not apply; a scored item earns by
/// its policy.
void earnByAbsence(Work &work, const Item &item, ItemResult &result)
{
    const AbsencePolicy policy = absencePolicyOf(item);
    result.notApplicable = true;
    result.excluded = policy == AbsencePolicy::Exclude;
    if (item.kind == ItemKind::Scored) {
        result.earned = policy == AbsencePolicy::Full ? item.points : Points{};
        result.possible = policy == AbsencePolicy::Exclude ? Points{} : item.points;
        result.nominal = result.earned;
    }
    if (policy == AbsencePolicy::PeerMean)
        return; // `settleByPeers` goes on
    Line line;
    line.code = LineCode::NotApplicable;
    line.points = result.earned;
    addLine(work, result, line);
}

/// One delta goes to the item's sum, or to its group.
void take(Work &work, const Item &item, const Clause &clause, Points points, Outcome &outcome)
{
    if (clause.groupOrdinal < 0) {
        outcome.sum += points;
        return;
    }
    const auto group = at(clause.groupOrdinal);
    work.groupSums[group] += points;
    if (!item.groups[group].highest)
        return;
    Points &largest = work.groupDeltas[group];
    const std::int64_t size = std::abs(points.thousandths);
    const std::int64_t before = std::abs(largest.thousandths);
    if (size > before || (size == before && points < largest))
        largest = points;
}

void explainClause(Work &work, const Delta &delta, std::int32_t clause, ItemResult &result)
{
    if (!work.explain)
        return;
    Line line = delta.line;
    line.clause = clause;
    result.lines.push_back(line);
}

void reckonClause(Work &work, const Item &item, std::size_t n, ItemResult &result, Outcome &outcome)
{
    const Clause &clause = item.clauses[n];
    const Truth asked = work.asked[at(clause.ordinal)];
    if (asked == Truth::False)
        return;
    if (asked == Truth::Missing) {
        outcome.gap = true;
        return;
    }
    const Delta delta = deltaOf(work, item, clause);
    if (delta.missing)
        outcome.gap = true;
    if (delta.unanswered && item.kind != ItemKind::Bonus)
        outcome.gap = true;
    if (delta.missing || delta.unanswered)
        return;
    outcome.zeroed = outcome.zeroed || delta.zeroes;
    if (clause.rule.type != RuleType::Record)
        result.fired = result.fired || (item.kind == ItemKind::Veto && delta.fires);
    take(work, item, clause, delta.points, outcome);
    explainClause(work, delta, static_cast<std::int32_t>(n), result);
}

/// The groups' effects: the largest only, then the limit; each with a line of its own.
void settleGroups(Work &work, const Item &item, ItemResult &result, Outcome &outcome)
{
    for (std::size_t n = 0; n < item.groups.size(); ++n) {
        const ClauseGroup &group = item.groups[n];
        Points points = work.groupSums[n];
        const auto change = [&](Points next, LineCode code) {
            if (next == points)
                return;
            Line line;
            line.code = code;
            line.group = static_cast<std::int32_t>(n);
            line.points = next - points;
            line.bound = Measure{group.limit ? group.limit->thousandths * 1000 : 0};
            addLine(work, result, line);
            points = next;
        };
        if (group.highest)
            change(work.groupDeltas[n], LineCode::GroupHighest);
        if (group.limit)
            change(clamped(points, -*group.limit, group.limit), LineCode::GroupLimited);
        outcome.sum += points;
    }
}

void settleItem(Work &work, const Item &item, const Outcome &outcome, ItemResult &result)
{
    result.nominal = outcome.sum;
    result.earned = clamped(result.nominal, item.floor, item.ceiling);
    if (work.explain && result.earned != result.nominal && !outcome.zeroed) {
        Line line;
        line.code = result.earned > result.nominal ? LineCode::Floored : LineCode::Ceiled;
        line.points = result.earned - result.nominal;
        line.bound = Measure{result.earned.thousandths * 1000};
        result.lines.push_back(line);
    }
    if (outcome.zeroed)
        result.earned = {};
}

bool countsPoints(ItemKind kind)
{
    return kind == ItemKind::Scored || kind == ItemKind::Bonus || kind == ItemKind::Penalty;
}

void markGap(ItemResult &result)
{
    result.unanswered = true;
    result.earned = {};
    result.nominal = {};
    result.fired = false;
}

void scoreClauses(Work &work, const Item &item, ItemResult &result)
{
    Outcome outcome;
    work.groupSums.assign(item.groups.size(), {});
    work.groupDeltas.assign(item.groups.size(), {});
    for (std::size_t n = 0; n < item.clauses.size(); ++n)
        reckonClause(work, item, n, result, outcome);
    if (outcome.gap) {
        markGap(result);
        return;
    }
    if (!countsPoints(item.kind))
        return;
    settleGroups(work, item, result, outcome);
    if (item.kind == ItemKind::Scored)
        outcome.sum += item.startsFull ? item.points : item.start;
    settleItem(work, item, outcome, result);
}

} // namespace

void findItemLevel(Work &work, const Item &item)
{
    ItemResult &result = work.result.items[at(item.ordinal)];
    if (item.levels.empty() || result.unanswered)
        return;
    const auto level = levelOf(work, item.levels);
    if (level)
        result.level = *level;
    else
        markGap(result);
}

bool isUnclaimed(const Work &work, const Item &item)
{
    if (item.kind != ItemKind::Bonus || work.sheet->items[at(item.ordinal)].clean)
        return false;
    for (const Clause &clause : item.clauses) {
        if (clause.input == InputType::None || work.sheet->clauses[at(clause.ordinal)].given)
            return false;
    }
    return true;
}

AbsencePolicy absencePolicyOf(const Item &item)
{
    if (item.kind != ItemKind::Scored)
        return AbsencePolicy::Exclude;
    if (item.notApplicable == AbsencePolicy::Forbidden)
        return item.startsFull ? AbsencePolicy::Full : AbsencePolicy::Exclude;
    return item.notApplicable;
}

void scoreItem(Work &work, const Item &item)
{
    ItemResult &result = work.result.items[at(item.ordinal)];
    result.possible = item.kind == ItemKind::Scored ? item.points : Points{};
    const Truth applies = work.applies[at(item.ordinal)];
    if (applies == Truth::False) {
        if (work.sheet->items[at(item.ordinal)].notApplicable &&
            item.notApplicable == AbsencePolicy::Forbidden)
            throw Error(Failure::Invalid, u"this item may not be marked as not applicable"_s)
                .at(item.id);
        earnByAbsence(work, item, result);
        return;
    }
    if (item.kind == ItemKind::Information)
        return;
    if (applies == Truth::Missing) {
        markGap(result);
        return;
    }
    if (!isUnclaimed(work, item))
        scoreClauses(work, item, result);
    if (!work.standard.ratedByPeers[at(item.ordinal)])
        findItemLevel(work, item);
    if (result.fired)
        work.result.vetoes.push_back(item.ordinal);
}

} // namespace core
