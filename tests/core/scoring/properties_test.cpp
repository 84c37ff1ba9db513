// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"
#include "core/scoring/score.h"

#include <gtest/gtest.h>

#include <random>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// Random standards and sheets, the same for the same seed.
class Chance
{
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed) {}

    std::int64_t upTo(std::int64_t most) // 0 … most, the same on every library
    {
        return static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most + 1));
    }

    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + upTo(most - least);
    }

private:
    std::mt19937_64 m_engine;
};

Reference fixed(Measure number)
{
    Reference reference;
    reference.kind = Reference::Kind::Number;
    reference.number = number;
    return reference;
}

Clause randomClause(Chance &chance, int n)
{
    Clause clause;
    clause.id = u"c%1"_s.arg(n);
    Rule &rule = clause.rule;
    rule.points = {-chance.between(1, 3000)};
    switch (chance.upTo(4)) {
    case 0:
        rule.type = RuleType::Each;
        clause.input = InputType::Count;
        rule.free = chance.upTo(2);
        if (chance.upTo(1) == 1)
            rule.limit = Points{chance.between(1, 5000)};
        break;
    case 1:
        rule.type = RuleType::Once;
        clause.input = InputType::Check;
        break;
    case 2:
        rule.type = RuleType::Shortfall;
        clause.input = InputType::Count;
        rule.required = fixed(wholeMeasure(chance.upTo(9)));
        break;
    case 3:
        rule.type = RuleType::Slope;
        clause.input = InputType::Ratio;
        rule.threshold = fixed(wholeMeasure(chance.between(50, 100)));
        rule.step = static_cast<SlopeStep>(chance.upTo(2));
        rule.per = Measure{chance.between(1, 7'000'000)};
        break;
    default:
        rule.type = RuleType::Share;
        rule.points = -rule.points;
        clause.input = InputType::Number;
        rule.target = fixed(Measure{chance.between(1, 9'000'000)});
    }
    return clause;
}

Item randomItem(Chance &chance, int n)
{
    Item item;
    item.id = u"i%1"_s.arg(n);
    item.points = {chance.between(1, 10'000)};
    item.floor = Points{};
    item.ceiling = item.points;
    item.notApplicable = chance.upTo(1) == 1 ? AbsencePolicy::Exclude : AbsencePolicy::Full;
    const auto clauses = chance.between(1, 4);
    for (int c = 0; c < clauses; ++c)
        item.clauses.push_back(randomClause(chance, c));
    return item;
}

Standard randomStandard(Chance &chance)
{
    Standard standard;
    standard.levels = {u"county"_s};
    standard.grading.grades = {u"A"_s, u"C"_s};
    standard.total.renormalise = static_cast<Renormalise>(chance.upTo(1));
    Part part;
    int item = 0;
    for (int s = 0; s < 3; ++s) {
        Section section;
        section.id = u"s%1"_s.arg(s);
        section.weight = Measure{chance.between(1, 2'000'000)};
        section.aggregate = static_cast<Aggregate>(chance.upTo(3));
        section.base = {chance.upTo(1000)};
        for (int n = 0; n < 4; ++n)
            section.items.push_back(randomItem(chance, item++));
        part.sections.push_back(section);
    }
    standard.parts.push_back(part);
    numberStandard(standard);
    return standard;
}

void answer(Chance &chance, const Clause &clause, ClauseAnswer &answer)
{
    answer.given = true;
    switch (clause.input) {
    case InputType::Check:
        answer.a = chance.upTo(1);
        break;
    case InputType::Ratio:
        answer.a = chance.upTo(120);
        answer.b = chance.between(100, 130);
        answer.c = chance.upTo(20);
        break;
    case InputType::Number:
        answer.a = chance.upTo(10'000'000);
        break;
    default:
        answer.a = chance.upTo(12);
    }
}

Sheet randomSheet(Chance &chance, const Standard &standard)
{
    Sheet sheet;
    sheet.fit(standard);
    for (const Item *item : itemsOf(standard)) {
        sheet.items[static_cast<std::size_t>(item->ordinal)].notApplicable = chance.upTo(5) == 0;
        for (const Clause &clause : item->clauses)
            answer(chance, clause, sheet.clauses[static_cast<std::size_t>(clause.ordinal)]);
    }
    return sheet;
}

/// A second opinion, worked out in another way: everything as a fraction over a common
/// denominator, rounded by doubling. Written from the contract, not from the code.
struct SecondOpinion
{
    static std::int64_t rounded(Int128 top, Int128 bottom)
    {
        const bool negative = top < 0;
        const Int128 size = negative ? -top : top;
        const auto whole = static_cast<std::int64_t>((2 * size + bottom) / (2 * bottom));
        return negative ? -whole : whole;
    }

    static std::int64_t slope(const Rule &rule, const ClauseAnswer &answer)
    {
        // threshold − 100 a/w, in millionths over w
        const Int128 whole = answer.b - answer.c;
        const Int128 distance =
            Int128{rule.threshold.number.millionths} * whole - Int128{100'000'000} * answer.a;
        if (distance <= 0)
            return 0;
        const Int128 step = Int128{rule.per.millionths} * whole;
        if (rule.step == SlopeStep::Continuous)
            return rounded(distance * rule.points.thousandths, step);
        const Int128 steps =
            rule.step == SlopeStep::Up ? (distance + step - 1) / step : distance / step;
        return static_cast<std::int64_t>(steps) * rule.points.thousandths;
    }

    static std::int64_t delta(const Clause &clause, const ClauseAnswer &answer)
    {
        const Rule &rule = clause.rule;
        const std::int64_t points = rule.points.thousandths;
        std::int64_t found = 0;
        if (rule.type == RuleType::Each)
            found = points * std::max<std::int64_t>(0, answer.a - rule.free);
        else if (rule.type == RuleType::Once)
            found = answer.a != 0 ? points : 0;
        else if (rule.type == RuleType::Shortfall)
            found = points * std::max<std::int64_t>(0, rule.required.number.millionths / 1'000'000 -
                                                           answer.a);
        else if (rule.type == RuleType::Slope)
            found = slope(rule, answer);
        else
            found = answer.a >= rule.target.number.millionths
                        ? points
                        : rounded(Int128{points} * answer.a, rule.target.number.millionths);
        if (rule.limit)
            found = std::clamp(found, -rule.limit->thousandths, rule.limit->thousandths);
        return found;
    }

    struct Pair
    {
        std::int64_t earned = 0;
        std::int64_t possible = 0;
    };

    static std::optional<Pair> item(const Item &item, const Sheet &sheet)
    {
        const std::int64_t points = item.points.thousandths;
        if (sheet.items[static_cast<std::size_t>(item.ordinal)].notApplicable) {
            if (item.notApplicable == AbsencePolicy::Exclude)
                return {};
            return Pair{points, points};
        }
        std::int64_t sum = points;
        for (const Clause &clause : item.clauses)
            sum += delta(clause, sheet.clauses[static_cast<std::size_t>(clause.ordinal)]);
        return Pair{std::clamp<std::int64_t>(sum, 0, points), points};
    }

    static Pair together(const Section &section, const std::vector<Pair> &items)
    {
        Pair all;
        Pair best;
        bool any = false;
        for (const Pair &one : items) {
            all.earned += one.earned;
            all.possible += one.possible;
            const bool better = section.aggregate == Aggregate::Highest ? one.earned > best.earned
                                                                        : one.earned < best.earned;
            best.earned = !any || better ? one.earned : best.earned;
            best.possible = std::max(best.possible, one.possible);
            any = true;
        }
        const auto count = static_cast<std::int64_t>(items.size());
        if (section.aggregate == Aggregate::Average && count > 0)
            all = {rounded(all.earned, count), rounded(all.possible, count)};
        else if (section.aggregate == Aggregate::Highest || section.aggregate == Aggregate::Lowest)
            all = best;
        return {all.earned + section.base.thousandths, all.possible + section.base.thousandths};
    }

    static std::int64_t total(const Standard &standard, const Sheet &sheet)
    {
        std::int64_t earned = 0;
        std::int64_t possible = 0;
        std::int64_t full = 0;
        for (const Section &section : standard.parts[0].sections) {
            std::vector<Pair> there;
            std::vector<Pair> all;
            for (const Item &one : section.items) {
                if (const auto pair = item(one, sheet))
                    there.push_back(*pair);
                all.push_back({0, one.points.thousandths});
            }
            const Int128 weight = section.weight.millionths;
            const Pair own = together(section, there);
            earned += rounded(weight * own.earned, 1'000'000);
            possible += rounded(weight * own.possible, 1'000'000);
            full += rounded(weight * together(section, all).possible, 1'000'000);
        }
        if (standard.total.renormalise == Renormalise::Total && possible > 0)
            earned = rounded(Int128{earned} * full, possible);
        return earned;
    }
};

TEST(Scoring, AgreesWithASecondOpinion)
{
    for (std::uint32_t seed = 1; seed <= 400; ++seed) {
        Chance chance(seed);
        const Standard standard = randomStandard(chance);
        const CompiledStandard compiled = compile(standard);
        for (int n = 0; n < 5; ++n) {
            const Sheet sheet = randomSheet(chance, standard);
            const Result result = score(compiled, sheet, Subject{});
            EXPECT_EQ(result.total.thousandths, SecondOpinion::total(standard, sheet))
                << "seed " << seed;
        }
    }
}

/// Turns the order of an item's clauses around, and of the answers to them.
void turnAround(Item &item, Sheet &sheet)
{
    const auto first = sheet.clauses.begin() + item.clauses.front().ordinal;
    std::reverse(first, first + static_cast<std::ptrdiff_t>(item.clauses.size()));
    std::reverse(item.clauses.begin(), item.clauses.end());
}

TEST(Scoring, DoesNotDependOnTheOrderOfClauses)
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        Chance chance(seed);
        Standard standard = randomStandard(chance);
        const Sheet sheet = randomSheet(chance, standard);
        const Result before = score(compile(standard), sheet, Subject{});
        Sheet turned = sheet;
        for (Section &section : standard.parts[0].sections)
            for (Item &item : section.items)
                turnAround(item, turned);
        EXPECT_EQ(score(compile(standard), turned, Subject{}).total, before.total)
            << "seed " << seed;
    }
}

TEST(Scoring, MoreViolationsNeverRaiseAScore)
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        Chance chance(seed);
        const Standard standard = randomStandard(chance);
        const CompiledStandard compiled = compile(standard);
        Sheet sheet = randomSheet(chance, standard);
        Points before = score(compiled, sheet, Subject{}).total;
        for (const Clause *clause : compiled.clauses) {
            if (clause->rule.type != RuleType::Each)
                continue;
            sheet.clauses[static_cast<std::size_t>(clause->ordinal)].a += chance.between(1, 3);
            const Points after = score(compiled, sheet, Subject{}).total;
            EXPECT_LE(after, before) << "seed " << seed;
            before = after;
        }
    }
}

TEST(Scoring, ClampsHold)
{
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        Chance chance(seed);
        const Standard standard = randomStandard(chance);
        const Result result = score(compile(standard), randomSheet(chance, standard), Subject{});
        for (const ItemResult &item : result.items) {
            EXPECT_GE(item.earned, Points{});
            EXPECT_LE(item.earned.thousandths, 10'000);
        }
    }
}

TEST(Scoring, AScorerUsedAgainGivesTheSame)
{
    Chance chance(7);
    const Standard standard = randomStandard(chance);
    const CompiledStandard compiled = compile(standard);
    Scorer scorer(compiled);
    for (int n = 0; n < 50; ++n) {
        const Sheet sheet = randomSheet(chance, standard);
        const Points once = score(compiled, sheet, Subject{}).total;
        EXPECT_EQ(scorer.score(sheet, Subject{}, Detail::TotalsOnly).total, once);
        EXPECT_EQ(scorer.score(sheet, Subject{}, Detail::Full).total, once);
    }
}
} // namespace
} // namespace core
