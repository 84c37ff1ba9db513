// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/cohorts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace core::test {
namespace {

/// Thousandths that a place gives by the table 10, 8, 6, 4 and one less for each place behind it.
int tablePoints(std::size_t place)
{
    static const std::vector<int> table = {10'000, 8'000, 6'000, 4'000};
    if (place <= table.size())
        return table[place - 1];
    return std::max(0, table.back() - 1'000 * static_cast<int>(place - table.size()));
}

/// What a rank gives, worked out of nothing but how many are better and how many are equal.
int rankPoints(const std::string &ties, const std::vector<int> &inputs, int mine)
{
    std::set<int> better;
    std::size_t above = 0;
    std::size_t equal = 0;
    for (const int input : inputs) {
        above += input > mine ? 1 : 0;
        equal += input == mine ? 1 : 0;
        if (input > mine)
            better.insert(input);
    }
    if (ties == "competition")
        return tablePoints(above + 1);
    if (ties == "dense")
        return tablePoints(better.size() + 1);
    int sum = 0;
    for (std::size_t place = above + 1; place <= above + equal; ++place)
        sum += tablePoints(place);
    return static_cast<int>(std::lround(static_cast<double>(sum) / static_cast<double>(equal)));
}

} // namespace

TEST(Rank, HangsOnHowManyAreBetterAndEqualAndOnNothingElse)
{
    for (const std::string ties : {"competition", "dense", "average"}) {
        const Pieces pieces = ranked(
            ties, R"("within": [], "table": [10, 8, 6, 4], "after": {"step": -1, "floor": 0})");
        for (unsigned seed = 1; seed <= 15; ++seed) {
            std::mt19937 chance(seed);
            std::vector<int> inputs(1 + chance() % 25);
            for (int &input : inputs)
                input = static_cast<int>(chance() % 12); // many are equal
            const Texts earned = earnedByEach(withInputs(pieces, inputs), inputs.size());
            for (std::size_t n = 0; n < inputs.size(); ++n)
                EXPECT_EQ(std::lround(std::stod(earned[n]) * 1000),
                          rankPoints(ties, inputs, inputs[n]))
                    << ties << ", seed " << seed << ", " << inputs[n];
        }
    }
}

namespace {

/// A quota of a whole percentage, rounded in one of the three ways.
std::size_t allowed(const std::string &rounding, std::size_t percent, std::size_t count)
{
    const std::size_t parts = percent * count;
    if (rounding == "up")
        return (parts + 99) / 100;
    return rounding == "half" ? (parts + 50) / 100 : parts / 100;
}

/// Who keeps A: the best, as many as may; those tied at the edge all or none.
bool keepsA(std::vector<int> totals, int mine, std::size_t most, bool tiesIn)
{
    std::erase_if(totals, [](int total) { return total < 90; });
    std::sort(totals.rbegin(), totals.rend());
    if (mine < 90 || totals.size() <= most)
        return mine >= 90;
    if (most == 0)
        return false;
    const bool isTied = totals[most - 1] == totals[most];
    return isTied && !tiesIn ? mine > totals[most] : mine >= totals[most - 1];
}

} // namespace

TEST(Quota, LeavesTheBestWhateverItsShareRoundingAndTies)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        std::mt19937 chance(seed);
        const std::string rounding = Texts{"down", "up", "half"}[chance() % 3];
        const bool tiesIn = chance() % 2 == 0;
        const std::size_t percent = chance() % 101;
        const Pieces pieces =
            graded(R"(, "quota": [{"within": [], "grade": "A", "base": "complete", "share": ")" +
                   std::to_string(percent) + R"(%", "rounding": ")" + rounding + R"(", "ties": ")" +
                   (tiesIn ? "in" : "out") + R"("}])");
        std::vector<int> totals(1 + chance() % 25);
        for (int &total : totals)
            total = static_cast<int>(84 + chance() % 17);
        const Texts grades = gradesOf(withInputs(pieces, totals), totals.size());
        const std::size_t most = allowed(rounding, percent, totals.size());
        for (std::size_t n = 0; n < totals.size(); ++n)
            EXPECT_EQ(grades[n] == "A", keepsA(totals, totals[n], most, tiesIn))
                << "seed " << seed << ", " << totals[n];
    }
}

TEST(Quota, IsNeverExceededAndDoesNotDependOnTheOrder)
{
    const Pieces pieces = graded(
        R"(, "quota": [{"within": [], "grade": "A", "share": "20%", "base": "complete", "rounding": )"
        R"("down", "ties": "out"}])");
    for (unsigned seed = 1; seed <= 30; ++seed) {
        std::mt19937 chance(seed);
        const std::size_t count = 1 + chance() % 30;
        std::vector<int> totals;
        for (std::size_t n = 0; n < count; ++n)
            totals.push_back(static_cast<int>(80 + chance() % 21));
        const Texts grades = gradesOf(withInputs(pieces, totals), count);
        const auto tops = std::count(grades.begin(), grades.end(), "A");
        EXPECT_LE(static_cast<std::size_t>(tops), count / 5) << "seed " << seed;

        std::vector<std::size_t> order(count);
        for (std::size_t n = 0; n < count; ++n)
            order[n] = n;
        std::shuffle(order.begin(), order.end(), chance);
        std::vector<int> shuffled;
        Texts expected;
        for (const std::size_t n : order) {
            shuffled.push_back(totals[n]);
            expected.push_back(grades[n]);
        }
        EXPECT_EQ(gradesOf(withInputs(pieces, shuffled), count), expected) << "seed " << seed;
    }
}

} // namespace core::test
