// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_batch.h"
#include "tests/support/exchange_offices.h"
#include "tests/support/ledger.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A city, three counties and six laptops of teams, two of each county. What they exchange are
/// files that one stick carries.
class ExchangeWeekTest : public testing::Test, protected ExchangeOffices
{
protected:
    static constexpr int city = 0;
    static constexpr int counties = 3; ///< sites 1 … 3
    static constexpr int teams = 6;    ///< sites 4 … 9

    ExchangeWeekTest() : ExchangeOffices(1 + counties + teams), ledger(sites) {}

    static int county(int n) { return 1 + n; }

    static int team(int n) { return 1 + counties + n; }

    static int countyOf(int team) { return county((team - 1 - counties) / 2); }

    void type(int site, std::uint32_t item, std::int64_t times)
    {
        const Ledger::Shown shown = ledger.shownAt(site);
        score(site, item, times);
        ledger.note(site, shown);
    }

    BundleBatch take(int site, const QStringList &paths)
    {
        BatchOrder order;
        order.paths = paths;
        order.clock = [] { return moment; };
        return takeBundles(sites.database(site), sites.journal(site), sites.installation(site),
                           order);
    }

    QString receiptFor(int site, int other)
    {
        return send(site, {codeOf(other), {}, false, [] { return moment; }, true});
    }

    /// What each team typed until Wednesday is at its county, and the teams know that.
    void handInToTheCounties()
    {
        for (int n = 0; n < counties; ++n) {
            const int first = team(2 * n);
            const int second = team(2 * n + 1);
            take(county(n), {sendTo(first, county(n)), sendTo(second, county(n))});
            for (const int site : {first, second})
                take(site, {receiptFor(county(n), site)});
        }
    }

    /// From the city down, to everybody.
    void sendBack()
    {
        for (int n = 0; n < counties; ++n)
            take(county(n), {sendTo(city, county(n))});
        for (int n = 0; n < teams; ++n)
            take(team(n), {sendTo(countyOf(team(n)), team(n))});
    }

    Ledger ledger;
};

TEST_F(ExchangeWeekTest, EndsInOneStateEverywhereAndNoScoreIsLost)
{
    type(team(0), 0, 1);
    type(team(1), 0, 2); // of the same county, and otherwise
    type(team(2), 1, 3);
    type(team(3), 1, 3); // the same
    type(team(4), 2, 4);
    type(team(5), 3, 1);
    handInToTheCounties();
    EXPECT_EQ(conflicts(sites.database(county(0))), 1);
    EXPECT_EQ(conflicts(sites.database(county(1))), 0);

    type(team(0), 4, 2);
    const QString straightToTheCity = sendTo(team(0), county(0));
    const BundleBatch early = take(city, {straightToTheCity});
    EXPECT_EQ(early.operations, 0);
    ASSERT_EQ(early.waiting.size(), 1U) << "what the county has and the city does not";

    const QStringList stick = {sendTo(county(2), city), sendTo(county(0), city),
                               sendTo(county(1), city)};
    const BundleBatch friday = take(city, stick);
    EXPECT_EQ(friday.operations, 7);
    EXPECT_TRUE(friday.waiting.empty());
    EXPECT_EQ(friday.conflicts, 1);
    const BundleBatch again = take(city, stick + QStringList{straightToTheCity});
    EXPECT_EQ(again.operations, 0);
    EXPECT_EQ(again.conflicts, 1);
    EXPECT_EQ(given(city, 4), 2);

    const Conflict open = conflictsOf(county(0)).front();
    settleConflict(sites.database(county(0)), sites.journal(county(0)), open, {1, u"复核"_s},
                   [] { return moment; });
    const std::int64_t chosen = given(county(0), 0);
    take(city, {sendTo(county(0), city)});
    sendBack();

    expectEqual(sites);
    ledger.expectAddsUp();
    EXPECT_EQ(conflicts(sites.database(team(5))), 0);
    for (const int site : {city, county(2), team(1)}) {
        EXPECT_EQ(given(site, 0), chosen);
        EXPECT_EQ(given(site, 1), 3);
        EXPECT_EQ(given(site, 2), 4);
        EXPECT_EQ(given(site, 3), 1);
        EXPECT_EQ(given(site, 4), 2);
    }
}

} // namespace
