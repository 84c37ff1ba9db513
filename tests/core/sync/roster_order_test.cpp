// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/piece_reader.h"
#include "core/journal/rebuild.h"
#include "tests/core/sync/roster_sites.h"

#include <algorithm>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Eight copies: four write, four only take, each in an order of its own.
class RosterOrderTest : public RosterTest
{
protected:
    RosterOrderTest() : RosterTest(8) {}

    /// Every op of `site`'s file as a piece of its own.
    std::vector<Piece> singleOps(int site)
    {
        std::vector<Piece> pieces;
        for (const auto &[no, streamName] : streamNames(db(site)))
            for (std::int64_t seq = 0; seq < streamState(db(site), no).seq; ++seq) {
                PieceReader reader(db(site), no, seq, seq + 1);
                while (auto piece = reader.next())
                    pieces.push_back(std::move(*piece));
            }
        return pieces;
    }
};

TEST_F(RosterOrderTest, TheSameOpsGiveTheSameStateInEveryOrder)
{
    set(1, u"before"_s);
    exchange(sites, 0, 1);
    begin();
    score(1, 0, 3);
    rename(1, u"西村"_s);
    set(1, u"after"_s);
    add(1, u"C1"_s, OfficeKind::County);
    add(2, u"T1"_s, OfficeKind::Team);
    exchange(sites, 0, 1);
    exchange(sites, 0, 2);
    grant(1, 3, u"C1"_s);
    score(2, 0, 4);
    score(1, 1, 1);
    exchange(sites, 1, 3);
    score(3, 1, 2);
    const std::vector<StreamPoint> accepted = pointsOf(db(1), keyOf(1));
    score(1, 2, 9);
    exchange(sites, 0, 1);
    exchange(sites, 0, 3);
    revoke(0, 1, u"C1"_s, accepted);
    release(1);
    sites.journal(0).undo();
    for (int site = 1; site < 4; ++site)
        exchange(sites, 0, site);
    for (int site = 1; site < 4; ++site)
        exchange(sites, 0, site);
    std::vector<Piece> pieces = singleOps(0);
    std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
    for (int site = 4; site < 8; ++site) {
        std::shuffle(pieces.begin(), pieces.end(), random);
        for (const Piece &piece : pieces)
            sites.take(site, {piece});
    }
    EXPECT_EQ(motto(7), u"before"_s);
    EXPECT_EQ(given(7, 2), 0);
    expectEqual(sites);
}

/// A week in which everything happens at random; what is refused at the door is left.
class RosterHistoryTest : public RosterTest, public testing::WithParamInterface<unsigned>
{
protected:
    void act()
    {
        const int site = any(sites.count());
        const int other = any(sites.count());
        try {
            any(2) == 0 ? write(site) : any(2) == 0 ? govern(site, other) : meetOne(site, other);
        } catch (const Error &error) {
            EXPECT_EQ(error.kind(), Failure::Refused) << error.what();
        }
    }

private:
    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    void meetOne(int site, int other)
    {
        if (site != other)
            exchange(sites, site, other);
    }

    void write(int site)
    {
        switch (any(5)) {
        case 0:
            return rename(site, QString::number(any(100)));
        case 1:
            return set(site, QString::number(any(100)));
        case 2:
            sites.journal(site).undo();
            return;
        default:
            return score(site, static_cast<std::uint32_t>(any(3)), any(9));
        }
    }

    void govern(int site, int other)
    {
        if (!readRoster(db(0)).isBegun)
            return begin();
        const QString office = u"C%1"_s.arg(any(2));
        switch (any(5)) {
        case 0:
            return add(other, office, any(2) == 0 ? OfficeKind::County : OfficeKind::Team);
        case 1:
            return other == 0 ? void() : revoke(0, other, office, someOf(0, other));
        case 2:
            return grant(site, other, office);
        case 3:
            return other == 0 ? void() : revoke(site, other, office, someOf(site, other));
        default:
            return waitingPointsOf(db(0), keyOf(other)).empty() ? void() : release(other);
        }
    }

    std::vector<StreamPoint> someOf(int by, int site)
    {
        std::vector<StreamPoint> points = pointsOf(db(by), keyOf(site));
        for (StreamPoint &point : points)
            point.seq -= std::min<std::int64_t>(point.seq, any(3));
        return points;
    }

    std::mt19937 m_random{GetParam()};
};

TEST_P(RosterHistoryTest, EndsWithTheSameStateEverywhere)
{
    for (int acts = 0; acts < 60; ++acts)
        act();
    meet();
    meet();
    expectEqual(sites);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RosterHistoryTest, testing::Range(1U, 9U));

} // namespace
