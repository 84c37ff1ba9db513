// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/branches.h"
#include "core/journal/rebuild.h"
#include "core/journal/redacting.h"
#include "core/journal/sealing.h"
#include "core/sync/forks.h"
#include "tests/support/exchange_offices.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Office 0 works on in a copy as if it were the original: its mark was set back with the file.
class ForksTest : public testing::Test, protected ExchangeOffices
{
protected:
    ForksTest() : ExchangeOffices(3)
    {
        score(0, 0, 1);
        for (const int site : {1, 2})
            take(site, send(0));
        sites.keepCopy(0);
    }

    void goBackUnseen()
    {
        const SiteId site = sites.journal(0).site();
        sites.goBackUnseen(0);
        EXPECT_EQ(sites.journal(0).site(), site);
    }

    void everybodyTakesAll()
    {
        for (int round = 0; round < 2; ++round)
            for (const int from : {0, 1, 2})
                for (const int to : {0, 1, 2})
                    if (from != to)
                        take(to, send(from));
    }

    std::vector<std::int64_t> heldAt(int site, std::uint32_t item)
    {
        std::vector<std::int64_t> held;
        Sheet sheet;
        for (const Conflict &conflict : conflictsOf(site))
            if (conflict.unit.reg == Register::Answers && conflict.unit.item == item)
                held.push_back(static_cast<std::int64_t>(conflict.sides.size()));
        return held;
    }

    void expectSameEverywhere()
    {
        expectEqual(sites);
        for (const int site : {1, 2})
            EXPECT_EQ(conflicts(sites.database(site)), conflicts(sites.database(0)));
    }
};

TEST_F(ForksTest, BothLogsCountAndWhatTheySayDifferentlyIsAConflict)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    score(0, 2, 3);
    const QString other = send(0);
    const BundleIntake intake = take(1, other);
    ASSERT_EQ(intake.forked.size(), 1U);
    EXPECT_EQ(intake.operations, 2);
    EXPECT_EQ(intake.conflicts, 1);
    EXPECT_EQ(heldAt(1, 1), std::vector<std::int64_t>{2}) << "neither is lost";
    EXPECT_EQ(given(1, 2), 3) << "what one log alone says, stands";
    EXPECT_EQ(countOpenForks(sites.database(1)), 1);
    const std::vector<Fork> forks = readForks(sites.database(1));
    ASSERT_EQ(forks.size(), 1U);
    EXPECT_EQ(forks.front().office, codeOf(0));
    EXPECT_EQ(forks.front().lasts,
              (std::vector<std::int64_t>{forks.front().since + 1, forks.front().since}));
    EXPECT_EQ(take(1, other).operations, 0) << "again does no harm";
    EXPECT_EQ(readForks(sites.database(1)).size(), 1U);
    expectRebuiltTheSame(sites, 1);
}

TEST_F(ForksTest, AnOtherLogThatIsShorterThanOursIsFoundToo)
{
    for (const std::uint32_t item : {1U, 2U, 3U})
        score(0, item, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    const BundleIntake intake = take(1, send(0));
    EXPECT_EQ(intake.forked.size(), 1U);
    EXPECT_EQ(intake.operations, 1);
    EXPECT_EQ(heldAt(1, 1), std::vector<std::int64_t>{2});
    EXPECT_EQ(given(1, 3), 2);
    expectRebuiltTheSame(sites, 1);
}

TEST_F(ForksTest, WhoeverHasBothHasTheSameWhicheverCameFirst)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    take(2, send(0));
    const QString answer = send(1);
    EXPECT_EQ(take(1, send(2)).forked.size(), 1U) << "the other log is relayed";
    EXPECT_EQ(take(2, answer).forked.size(), 1U);
    EXPECT_EQ(stateDigest(sites.database(1)), stateDigest(sites.database(2)));
    EXPECT_EQ(heldAt(1, 1), std::vector<std::int64_t>{2});
    everybodyTakesAll();
    expectSameEverywhere();
}

TEST_F(ForksTest, TheOfficeItselfWritesUnderANewNameOnceItKnows)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    const SiteId before = sites.journal(0).site();
    EXPECT_EQ(take(0, send(1)).forked.size(), 1U);
    EXPECT_NE(sites.journal(0).site(), before) << "in the open window already";
    sites.reopen(0);
    EXPECT_NE(sites.journal(0).site(), before);
    score(0, 3, 5);
    everybodyTakesAll();
    EXPECT_EQ(given(2, 3), 5);
    expectSameEverywhere();
}

TEST_F(ForksTest, AReplyReplacesTheScoreThatItsWriterSaw)
{
    score(0, 1, 2);
    take(1, send(0));
    score(1, 1, 5); // on the 2
    goBackUnseen();
    score(0, 2, 4); // the same number as the 2 has, of another item
    take(2, send(0));
    everybodyTakesAll();
    EXPECT_TRUE(heldAt(2, 1).empty());
    EXPECT_EQ(given(2, 1), 5);
    EXPECT_EQ(given(2, 2), 4);
    expectSameEverywhere();
}

TEST_F(ForksTest, WhereNobodyCanTellWhichWasSeenAllThreeStand)
{
    score(0, 1, 2);
    take(1, send(0));
    score(1, 1, 5);
    goBackUnseen();
    score(0, 1, 4);
    take(2, send(0));
    everybodyTakesAll();
    EXPECT_EQ(heldAt(2, 1), std::vector<std::int64_t>{3});
    expectSameEverywhere();
}

TEST_F(ForksTest, AConflictOfTwoLogsIsResolvedEverywhere)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    take(1, send(0));
    const std::vector<Conflict> open = conflictsOf(1);
    ASSERT_EQ(open.size(), 1U);
    settleConflict(sites.database(1), sites.journal(1), open.front(), {0, u"looked it up"_s},
                   [] { return moment; });
    EXPECT_TRUE(conflictsOf(1).empty());
    const std::int64_t chosen = given(1, 1);
    everybodyTakesAll();
    for (const int site : {0, 1, 2}) {
        EXPECT_EQ(given(site, 1), chosen);
        EXPECT_TRUE(conflictsOf(site).empty());
    }
    expectSameEverywhere();
    EXPECT_EQ(sites.journal(1).undo(), UndoOutcome::Done);
    EXPECT_EQ(conflictsOf(1).size(), 1U) << "as it was";
    expectRebuiltTheSame(sites, 1);
}

TEST_F(ForksTest, AForkOfAForkIsOneMoreLog)
{
    score(0, 1, 2);
    score(0, 2, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    take(2, send(0));
    sites.keepCopy(0);
    score(0, 2, 3);
    take(2, send(0));
    goBackUnseen();
    score(0, 2, 5);
    everybodyTakesAll();
    EXPECT_EQ(heldAt(1, 1), std::vector<std::int64_t>{2});
    EXPECT_EQ(heldAt(1, 2), std::vector<std::int64_t>{3});
    ASSERT_EQ(readForks(sites.database(1)).size(), 1U);
    EXPECT_EQ(readForks(sites.database(1)).front().lasts.size(), 3U);
    expectSameEverywhere();
}

TEST_F(ForksTest, AShortLogThatPartsBeforeTheOthersIsFoundToo)
{
    score(0, 1, 4);
    const QString shortest = send(0);
    goBackUnseen();
    score(0, 1, 2);
    score(0, 2, 2);
    sites.keepCopy(0);
    score(0, 3, 2);
    take(2, send(0));
    goBackUnseen();
    score(0, 3, 5);
    take(2, send(0));
    EXPECT_EQ(heldAt(2, 3), std::vector<std::int64_t>{2});
    EXPECT_EQ(take(2, shortest).operations, 1);
    EXPECT_EQ(heldAt(2, 1), std::vector<std::int64_t>{2});
    EXPECT_EQ(readForks(sites.database(2)).front().lasts.size(), 3U);
    everybodyTakesAll();
    expectSameEverywhere();
}

TEST_F(ForksTest, AReplyToABranchThatPartsLaterReplacesWhatItsWriterSaw)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    sites.keepCopy(0);
    score(0, 2, 3);
    take(1, send(0));
    score(1, 2, 5); // on the 3, by the name of the branch
    goBackUnseen();
    score(0, 3, 1);
    take(2, send(0));
    everybodyTakesAll();
    for (const int site : {1, 2}) {
        EXPECT_TRUE(heldAt(site, 2).empty());
        EXPECT_EQ(given(site, 2), 5);
        EXPECT_EQ(given(site, 3), 1);
    }
    expectSameEverywhere();
}

TEST_F(ForksTest, SealedLogsArePartedAsWell)
{
    for (const std::uint32_t item : {1U, 2U, 3U})
        score(0, item, 2);
    take(1, send(0));
    sealTails(sites.database(1), Seal::Everything);
    sites.goBackUnseen(0);
    score(0, 1, 2);
    score(0, 2, 4);
    take(1, send(0));
    EXPECT_EQ(checkChains(sites.database(1)), QStringList());
    EXPECT_TRUE(heldAt(1, 1).empty()) << "equal values are no conflict";
    EXPECT_EQ(heldAt(1, 2), std::vector<std::int64_t>{2});
    sealTails(sites.database(1), Seal::Everything);
    take(2, send(1));
    EXPECT_EQ(checkChains(sites.database(2)), QStringList());
    EXPECT_EQ(stateDigest(sites.database(1)), stateDigest(sites.database(2)));
    expectRebuiltTheSame(sites, 1);
}

TEST_F(ForksTest, ABundleSaysHowFarEachLogHasComeAndNothingIsSentTwice)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    take(1, send(0));
    take(2, sendTo(1, 2));
    take(1, sendTo(2, 1));
    const QString again = sendTo(1, 2);
    const BundleIntake intake = take(2, again);
    EXPECT_EQ(intake.operations + intake.known + intake.parked, 0);
    score(1, 4, 1);
    EXPECT_EQ(take(2, sendTo(1, 2)).operations, 1);
}

TEST_F(ForksTest, WhatIsTakenOutIsTakenOutOfEachLog)
{
    const QString scope = sites.base.organization.affiliation;
    const auto remark = [&](const QString &text) {
        Sheet sheet = sites.sheet(0);
        sheet.items.at(1).remark = text;
        sites.journal(0).apply(
            Action::WriteRemark,
            {remarkEdit(
                {sites.base.assessment, sites.base.standardRef, sites.base.standard, sheet, {1}},
                scope)});
    };
    remark(u"Zhang"_s);
    take(1, send(0));
    goBackUnseen();
    remark(u"Wang"_s);
    const QString second = send(0);
    take(1, second);
    EXPECT_EQ(redactRemark(sites.database(1), sites.journal(1), {sites.base.assessment, 1, scope},
                           u"names"_s),
              2);
    take(2, second);
    take(2, send(1));
    for (const int site : {1, 2}) {
        EXPECT_EQ(countRemarks(sites.database(site), {sites.base.assessment, 1, scope}), 0);
        EXPECT_EQ(sites.sheet(site).items.at(1).remark, QString());
        expectRebuiltTheSame(sites, site);
    }
    EXPECT_EQ(stateDigest(sites.database(1)), stateDigest(sites.database(2)));
}

TEST_F(ForksTest, OnceLookedIntoItIsNoFindingAnyMore)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 2, 4);
    take(1, send(0));
    Database &db = sites.database(1);
    settleFork(db, readForks(db).front(), moment);
    EXPECT_EQ(countOpenForks(db), 0);
    EXPECT_EQ(readForks(db).size(), 1U) << "both logs stay";
}

TEST_F(ForksTest, ALogThatWasSetBackIsNotGoneOnWithOnceOthersHaveReplacedWhatItLost)
{
    score(0, 1, 2);
    take(1, send(0));
    score(1, 1, 5);
    const SiteId before = sites.journal(0).site();
    goBackUnseen();
    const QString answer = send(1);
    take(0, answer);
    EXPECT_NE(sites.journal(0).site(), before);
    EXPECT_EQ(given(0, 1), 5) << "with what it lost, which is one of another site now";
    EXPECT_EQ(stateDigest(sites.database(0)), stateDigest(sites.database(1)));
    score(0, 1, 6);
    take(1, send(0));
    EXPECT_EQ(given(1, 1), 6);
    EXPECT_TRUE(readForks(sites.database(1)).empty());
}

TEST_F(ForksTest, APreviewChangesNothing)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    const Hash before = stateDigest(sites.database(1));
    const BundleIntake intake = take(1, send(0), true);
    EXPECT_EQ(intake.forked.size(), 1U);
    EXPECT_EQ(intake.conflicts, 1);
    EXPECT_EQ(stateDigest(sites.database(1)), before);
    EXPECT_TRUE(readForks(sites.database(1)).empty());
    EXPECT_EQ(checkChains(sites.database(1)), QStringList());
}

TEST_F(ForksTest, NobodyCanSendAsABranch)
{
    const SiteId branch = SiteId::from(QByteArray("PLB1") + QByteArray(12, 'x'));
    EXPECT_TRUE(isOfBranch(branch));
    const Installation &own = sites.installation(0);
    const DatasetId dataset{Key::from(QByteArray(16, 'd'))};
    EXPECT_FALSE(
        isCertified(dataset, branch, own.publicKey(), own.sign(dataset.raw() + branch.raw())));
}

} // namespace
