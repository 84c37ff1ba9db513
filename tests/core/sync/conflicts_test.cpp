// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/rebuild.h"
#include "core/storage/conflict_items.h"
#include "core/sync/conflict_values.h"
#include "tests/support/exchange_offices.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Clock anytime = [] { return ExchangeOffices::moment; };

class ConflictsTest : public testing::Test, protected ExchangeOffices
{
protected:
    ConflictsTest() : ExchangeOffices(3) {}

    /// Offices 0 and 1 gave item `item` different answers; office 1's is shown.
    void differ(std::uint32_t item, std::int64_t mine = 3, std::int64_t theirs = 5)
    {
        score(0, item, mine);
        sites.skew(1, 60'000);
        score(1, item, theirs);
    }

    void exchangeAll()
    {
        take(0, send(1));
        take(1, send(0));
    }

    void settle(int site, std::size_t side)
    {
        settleConflict(sites.database(site), sites.journal(site), conflictsOf(site).front(),
                       {side, u"现场复核"_s}, anytime);
    }

    static QStringList officesOf(const Conflict &conflict)
    {
        QStringList offices;
        for (const ConflictSide &side : conflict.sides)
            offices << side.office;
        return offices;
    }

    Hash digestOf(int site) { return stateDigest(sites.database(site)); }
};

TEST_F(ConflictsTest, UndoingASettlingOpensTheConflictAgainAsItWas)
{
    differ(2);
    exchangeAll();
    const Conflict before = conflictsOf(0).front();
    settle(0, 1);
    EXPECT_EQ(given(0, 2), 3);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    ASSERT_EQ(conflictsOf(0).size(), 1U);
    const Conflict again = conflictsOf(0).front();
    EXPECT_EQ(again.id, before.id);
    EXPECT_EQ(officesOf(again), officesOf(before));
    for (std::size_t side = 0; side < 2; ++side) {
        EXPECT_EQ(again.sides[side].value, before.sides[side].value);
        EXPECT_EQ(again.sides[side].at, before.sides[side].at) << "not when it was taken back";
    }
    EXPECT_EQ(given(0, 2), 5) << "what was shown is shown again";
    EXPECT_TRUE(stateFollowsLog(sites.database(0), sites.base.folder()));
}

TEST_F(ConflictsTest, RedoingASettlingClosesItAgainAndUndoingThatOpensIt)
{
    differ(2);
    exchangeAll();
    settle(0, 1);
    sites.journal(0).undo();
    EXPECT_EQ(sites.journal(0).redo(), UndoOutcome::Done);
    EXPECT_TRUE(conflictsOf(0).empty());
    EXPECT_EQ(given(0, 2), 3);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    ASSERT_EQ(conflictsOf(0).size(), 1U);
    EXPECT_EQ(officesOf(conflictsOf(0).front()), (QStringList{codeOf(1), codeOf(0)}));
    EXPECT_EQ(sites.journal(0).redo(), UndoOutcome::Done);
    EXPECT_EQ(given(0, 2), 3);
    EXPECT_TRUE(stateFollowsLog(sites.database(0), sites.base.folder()));
}

TEST_F(ConflictsTest, WhatIsTakenBackAtOneOfficeIsOpenAtEveryOther)
{
    differ(2);
    exchangeAll();
    settle(0, 1);
    take(1, send(0));
    EXPECT_TRUE(conflictsOf(1).empty());
    sites.journal(0).undo();
    take(2, send(0)); // all of it at once, in another order of streams
    take(1, send(0));
    EXPECT_EQ(digestOf(1), digestOf(0));
    EXPECT_EQ(digestOf(2), digestOf(0));
    ASSERT_EQ(conflictsOf(1).size(), 1U);
    EXPECT_EQ(officesOf(conflictsOf(1).front()), officesOf(conflictsOf(0).front()));
    settle(1, 0);
    take(0, send(1));
    EXPECT_TRUE(conflictsOf(0).empty());
    EXPECT_EQ(given(0, 2), 5);
}

TEST_F(ConflictsTest, ASettlingThatSomebodyWroteUponIsNotTakenBack)
{
    differ(2);
    exchangeAll();
    settle(0, 1);
    take(1, send(0));
    score(1, 2, 9);
    take(0, send(1));
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Overtaken);
    EXPECT_EQ(given(0, 2), 9);
    EXPECT_TRUE(conflictsOf(0).empty());
}

TEST_F(ConflictsTest, ARenamingThatTwoOfficesMadeIsOpenedAgainToo)
{
    sites.journal(0).apply(Action::EditOrganization, {named(sites, u"甲"_s)});
    sites.journal(1).apply(Action::EditOrganization, {named(sites, u"乙"_s)});
    exchangeAll();
    settle(0, 0);
    EXPECT_TRUE(conflictsOf(0).empty());
    sites.journal(0).undo();
    ASSERT_EQ(conflictsOf(0).size(), 1U);
    EXPECT_EQ(conflictsOf(0).front().sides.size(), 2U);
    EXPECT_TRUE(stateFollowsLog(sites.database(0), sites.base.folder()));
}

TEST_F(ConflictsTest, ManyAreSettledAsOneStepAndTakenBackAsOne)
{
    differ(0);
    differ(1);
    differ(3, 1, 2);
    exchangeAll();
    const std::vector<Conflict> open = conflictsOf(0);
    ASSERT_EQ(open.size(), 3U);
    const auto choices = choicesBy({{}, {}, codeOf(0)}, open);
    std::vector<SettledConflict> settled;
    for (std::size_t n = 0; n < open.size(); ++n)
        settled.push_back({open[n], {choices[n].value(), u"以县级为准"_s}});
    settleConflicts(sites.database(0), sites.journal(0), settled, anytime);
    EXPECT_TRUE(conflictsOf(0).empty());
    EXPECT_EQ(given(0, 0), 3);
    EXPECT_EQ(given(0, 3), 1);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_EQ(conflictsOf(0).size(), 3U);
    EXPECT_EQ(sites.journal(0).redo(), UndoOutcome::Done);
    EXPECT_TRUE(conflictsOf(0).empty());
}

TEST_F(ConflictsTest, WhenOneOfManyHasChangedNoneIsSettled)
{
    differ(0);
    differ(1);
    exchangeAll();
    const std::vector<Conflict> open = conflictsOf(0);
    settleConflict(sites.database(0), sites.journal(0), open[1], {0, {}}, anytime);
    EXPECT_THROW(settleConflicts(sites.database(0), sites.journal(0),
                                 {{open[0], {0, {}}}, {open[1], {0, {}}}}, anytime),
                 Error);
    EXPECT_EQ(conflictsOf(0).size(), 1U);
}

TEST_F(ConflictsTest, ARuleChoosesOnlyWhatItNamesAndWhereTheOfficeHasASide)
{
    differ(0);
    exchangeAll();
    const std::vector<Conflict> open = conflictsOf(0);
    const QString round = open.front().round;
    EXPECT_EQ(choicesBy({{}, {}, codeOf(0)}, open).front(), std::optional<std::size_t>(1));
    EXPECT_EQ(choicesBy({u"130207-0001"_s, round, codeOf(1)}, open).front(),
              std::optional<std::size_t>(0));
    EXPECT_FALSE(choicesBy({u"130207-0002"_s, {}, codeOf(1)}, open).front());
    EXPECT_FALSE(choicesBy({{}, u"another"_s, codeOf(1)}, open).front());
    EXPECT_FALSE(choicesBy({{}, {}, codeOf(2)}, open).front());
}

TEST_F(ConflictsTest, TheItemsOfASheetWithSeveralAnswersAreToldAndItsValuesRead)
{
    differ(2);
    exchangeAll();
    EXPECT_EQ(readConflictItems(sites.database(0), sites.base.assessment),
              std::set<std::uint32_t>{2});
    const Conflict open = conflictsOf(0).front();
    EXPECT_EQ(open.organizationName, sites.base.organization.name);
    EXPECT_EQ(answerOf(open, open.sides[0].value, sites.base.standard).clauses.at(2).a, 5);
    EXPECT_EQ(answerOf(open, open.sides[1].value, sites.base.standard).clauses.at(2).a, 3);
    settle(0, 0);
    EXPECT_TRUE(readConflictItems(sites.database(0), sites.base.assessment).empty());
}

} // namespace
