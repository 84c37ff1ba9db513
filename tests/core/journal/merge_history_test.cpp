// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "tests/support/random_history.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <set>

using namespace core;

namespace {

class MergeHistoryTest : public testing::TestWithParam<int>
{
};

TEST_P(MergeHistoryTest, AllOfficesMeetInOneStateAndNoScoreIsLost)
{
    RandomHistory history(2 + GetParam() % 7, static_cast<unsigned>(GetParam()),
                          RandomHistory::Rounds::WithPeers);
    std::int64_t conflictsMet = 0;
    for (int episode = 0; episode < 6; ++episode) {
        history.run(24);
        history.meet();
        conflictsMet += conflicts(history.sites.database(0));
        expectEqual(history.sites);
        history.ledger.expectAddsUp();
        if (HasFailure())
            return;
    }
    EXPECT_GT(conflictsMet, 0) << "a history without conflicts shows nothing";
    EXPECT_GT(history.met.merges, 0);
    EXPECT_GT(history.met.settlings, 0);
    EXPECT_GT(history.met.refusals, 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, MergeHistoryTest, testing::Range(1, 15));

constexpr int historiesABatch = 100;

/// How many batches; PLUMBLINE_HISTORIES=50000 asks for more histories than the usual 2,000.
int batches()
{
    const int asked = qEnvironmentVariableIntValue("PLUMBLINE_HISTORIES");
    return (asked > 0 ? asked : 2000) / historiesABatch;
}

class ShortHistoryTest : public testing::TestWithParam<int>
{
};

TEST_P(ShortHistoryTest, AllOfficesMeetInOneStateAndNoScoreIsLost)
{
    std::int64_t conflictsMet = 0;
    RandomHistory::Met met;
    for (int n = 0; n < historiesABatch; ++n) {
        const int seed = 1000 + GetParam() * historiesABatch + n;
        RandomHistory history(2 + seed / 3 % 3, static_cast<unsigned>(seed),
                              seed % 3 == 0 ? RandomHistory::Rounds::WithPeers
                                            : RandomHistory::Rounds::Plain);
        history.run(12);
        history.gather();
        conflictsMet += conflicts(history.sites.database(0));
        expectSame(history.sites);
        expectRebuiltTheSame(history.sites, seed % history.sites.count());
        history.ledger.expectAddsUp();
        ASSERT_FALSE(HasFailure()) << "seed " << seed;
        met += history.met;
    }
    EXPECT_GT(conflictsMet, 0) << "histories without conflicts show nothing";
    EXPECT_GT(met.freezings, 0);
    EXPECT_GT(met.batches, 0);
    EXPECT_GT(met.merges, 0);
    EXPECT_GT(met.forks, 0);
}

INSTANTIATE_TEST_SUITE_P(Batches, ShortHistoryTest, testing::Range(0, batches()));

/// One step of a history in which each step can matter.
struct Move
{
    enum Kind
    {
        Write,
        Undo,
        Settle,
        GoBack,       ///< to the backup of the beginning
        GoBackUnseen, ///< and the mark with it: the next op is one of another log
        Take,         ///< all that `from` has
    };

    Kind kind = Write;
    int site = 0;
    int from = 0;
};

constexpr int siteCount = 3;
constexpr int moveCount = 4;

/// What each site knows after some moves, by the numbers of the writing moves: enough to tell which
/// moves can matter.
class Known
{
public:
    bool canMatter(const Move &move) const
    {
        const std::set<int> &here = m_known[index(move.site)];
        switch (move.kind) {
        case Move::Write:
            return true;
        case Move::Undo:
            return m_written[index(move.site)] > 0;
        case Move::Settle:
            return here.size() > 1;
        case Move::GoBack:
            return !here.empty();
        case Move::GoBackUnseen:
            return m_written[index(move.site)] > 0;
        case Move::Take:
            break;
        }
        return !std::includes(here.begin(), here.end(), m_known[index(move.from)].begin(),
                              m_known[index(move.from)].end());
    }

    void note(const Move &move, int number)
    {
        std::set<int> &here = m_known[index(move.site)];
        if (move.kind == Move::Take) {
            here.insert(m_known[index(move.from)].begin(), m_known[index(move.from)].end());
        } else if (move.kind == Move::GoBack || move.kind == Move::GoBackUnseen) {
            here.clear();
            m_written[index(move.site)] = 0;
        } else {
            here.insert(number);
            m_written[index(move.site)] += 1;
        }
    }

private:
    static std::size_t index(int site) { return static_cast<std::size_t>(site); }

    std::array<std::set<int>, siteCount> m_known;
    std::array<int, siteCount> m_written{};
};

/// All of them up to the names of the sites: who acts first is 0, the next new one 1.
void collect(const std::vector<Move> &before, const Known &known, int named,
             std::vector<std::vector<Move>> &all)
{
    if (static_cast<int>(before.size()) == moveCount) {
        all.push_back(before);
        return;
    }
    for (int site = 0; site <= std::min(named, siteCount - 1); ++site)
        for (int kind = Move::Write; kind <= Move::Take; ++kind)
            for (int from = 0; from < (kind == Move::Take ? named : 1); ++from) {
                const Move move{static_cast<Move::Kind>(kind), site, from};
                if (!known.canMatter(move))
                    continue;
                std::vector<Move> moves = before;
                moves.push_back(move);
                Known after = known;
                after.note(move, static_cast<int>(moves.size()));
                collect(moves, after, std::max(named, site + 1), all);
            }
}

void make(const Move &move, int number, ExchangeSites &sites, Ledger &ledger)
{
    const Ledger::Shown shown = ledger.shownAt(move.site);
    Journal &journal = sites.journal(move.site);
    switch (move.kind) {
    case Move::Write:
        journal.apply(Action::ScoreItem, {sites.count(move.site, 0, number)});
        break;
    case Move::Undo:
        journal.undo();
        break;
    case Move::Settle:
        journal.apply(Action::ResolveConflict, {sites.count(move.site, 0, number)});
        break;
    case Move::GoBack:
        sites.goBack(move.site);
        return;
    case Move::GoBackUnseen:
        sites.goBackUnseen(move.site);
        return;
    case Move::Take:
        sites.take(move.site, sites.pieces(move.from));
        return;
    }
    ledger.note(move.site, shown);
}

QString wordsOf(const std::vector<Move> &moves)
{
    QStringList words;
    for (const Move &move : moves)
        words << QStringLiteral("%1: %2 (%3)").arg(move.site).arg(int(move.kind)).arg(move.from);
    return words.join(QStringLiteral(", "));
}

class EveryHistoryTest : public testing::TestWithParam<std::size_t>
{
public:
    static constexpr std::size_t parts = 8;
};

TEST_P(EveryHistoryTest, OfThreeOfficesAndFourStepsEndsInOneState)
{
    std::vector<std::vector<Move>> all;
    collect({}, {}, 0, all);
    ASSERT_GT(all.size(), 200U);
    for (std::size_t n = GetParam(); n < all.size(); n += parts) {
        ExchangeSites sites(siteCount);
        Ledger ledger(sites);
        for (int site = 0; site < siteCount; ++site)
            sites.keepCopy(site);
        int number = 0;
        for (const Move &move : all[n])
            make(move, ++number, sites, ledger);
        for (int site = 1; site < siteCount; ++site)
            exchange(sites, 0, site);
        for (int site = 1; site < siteCount; ++site)
            sites.take(site, sites.pieces(0));
        expectSame(sites);
        expectRebuiltTheSame(sites, static_cast<int>(n) % siteCount);
        ledger.expectAddsUp();
        ASSERT_FALSE(HasFailure()) << qPrintable(wordsOf(all[n]));
    }
}

INSTANTIATE_TEST_SUITE_P(Parts, EveryHistoryTest,
                         testing::Range(std::size_t{0}, EveryHistoryTest::parts));

} // namespace
