// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/edits.h"
#include "core/journal/heads.h"
#include "core/journal/rebuild.h"
#include "core/storage/organization_reader.h"
#include "tests/support/exchange_sites.h"
#include "tests/support/peer_workbook.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Organization organizationAt(ExchangeSites &sites, int site)
{
    return *readOrganization(sites.database(site), sites.base.organization.id);
}

TEST(MergeTest, EditsOfDifferentItemsMeetWithoutConflict)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 0, 3)});
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 1, 4)});
    exchange(sites, 0, 1);
    for (int site : {0, 1}) {
        EXPECT_EQ(sites.sheet(site).clauses.at(0).a, 3);
        EXPECT_EQ(sites.sheet(site).clauses.at(1).a, 4);
        EXPECT_EQ(conflicts(sites.database(site)), 0);
    }
    expectEqual(sites);
}

TEST(MergeTest, TheSameItemScoredTwiceIsAConflictAndTheLaterIsShown)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 2, 3)});
    sites.skew(1, 60'000);
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 2, 5)});
    exchange(sites, 0, 1);
    for (int site : {0, 1}) {
        EXPECT_EQ(sites.sheet(site).clauses.at(2).a, 5);
        EXPECT_EQ(conflicts(sites.database(site)), 1);
    }
    expectEqual(sites);
}

TEST(MergeTest, EqualScoresJoinSilently)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 2, 3)});
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 2, 3)});
    exchange(sites, 0, 1);
    EXPECT_EQ(conflicts(sites.database(0)), 0);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 2, 4)});
    exchange(sites, 0, 1);
    EXPECT_EQ(conflicts(sites.database(1)), 0);
    EXPECT_EQ(sites.sheet(1).clauses.at(2).a, 4);
    expectEqual(sites);
}

TEST(MergeTest, AnEditOfWhatIsShownLeavesTheConflictOpenAndSettlingClosesIt)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 2, 3)});
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 2, 5)});
    exchange(sites, 0, 1);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 2, 7)});
    EXPECT_EQ(conflicts(sites.database(0)), 1);
    sites.journal(1).apply(Action::ResolveConflict, {sites.count(1, 2, 3)});
    EXPECT_EQ(conflicts(sites.database(1)), 0);
    exchange(sites, 0, 1); // 7 was typed without knowing of the settling
    EXPECT_EQ(conflicts(sites.database(0)), 1);
    sites.journal(0).apply(Action::ResolveConflict, {sites.count(0, 2, 7)});
    exchange(sites, 0, 1);
    EXPECT_EQ(conflicts(sites.database(1)), 0);
    EXPECT_EQ(sites.sheet(1).clauses.at(2).a, 7);
    expectEqual(sites);
}

TEST(MergeTest, ADeleteHidesNoEditThatItDidNotSee)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 1, 1)});
    exchange(sites, 0, 1);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 1, 6)});
    sites.skew(1, 60'000);
    sites.journal(1).apply(Action::ClearItem, {sites.count(1, 1, -1)});
    exchange(sites, 0, 1);
    EXPECT_EQ(sites.sheet(0).clauses.at(1).a, 6);
    EXPECT_EQ(conflicts(sites.database(0)), 1);
    expectEqual(sites);
}

TEST(MergeTest, ContactDataSettleByThemselvesAndNamesDoNot)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::EditOrganization,
                           {called(sites, u"1"_s), named(sites, u"甲"_s)});
    sites.skew(1, 60'000);
    sites.journal(1).apply(Action::EditOrganization,
                           {called(sites, u"2"_s), named(sites, u"乙"_s)});
    exchange(sites, 0, 1);
    for (int site : {0, 1}) {
        EXPECT_EQ(organizationAt(sites, site).contact.telephone, u"2"_s);
        EXPECT_EQ(organizationAt(sites, site).name, u"乙"_s);
        EXPECT_EQ(conflicts(sites.database(site)), 1);
    }
    expectEqual(sites);
}

TEST(MergeTest, APieceWhoseBeginningHasNotComeWaitsForIt)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 0, 1)});
    const std::vector<Piece> early = sites.pieces(0, 1);
    sites.take(1, {});
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 0, 2)});
    Piece late = sites.pieces(0, 1).front();
    ASSERT_EQ(late.ops.size(), 2U);
    late.first = 2;
    late.before = early.front().after;
    late.ops.erase(late.ops.begin());
    EXPECT_EQ(sites.take(1, {late}), std::vector<Taken>{Taken::Parked});
    EXPECT_FALSE(sites.sheet(1).clauses.at(0).given);
    sites.take(1, early);
    EXPECT_EQ(sites.sheet(1).clauses.at(0).a, 2);
    EXPECT_EQ(sites.database(1).number("SELECT count(*) FROM parked"), 0);
}

TEST(MergeTest, AnAlteredPieceIsRefusedAndNothingOfItIsKept)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 0, 1)});
    std::vector<Piece> pieces = sites.pieces(0, 1);
    const Hash before = stateDigest(sites.database(1));
    pieces.front().ops.front().stamp += 1;
    EXPECT_THROW(sites.take(1, pieces), Error);
    EXPECT_EQ(stateDigest(sites.database(1)), before);
    EXPECT_TRUE(checkChains(sites.database(1)).isEmpty());
}

TEST(MergeTest, WhatGoesOnFromALogThatIsNotHereWaits)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 0, 1)});
    exchange(sites, 0, 1);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 0, 2)});
    Piece forked = sites.pieces(0, 1).front();
    forked.before[0] ^= 1;
    forked.after = linkedThrough(forked);
    EXPECT_EQ(sites.take(1, {forked}), std::vector<Taken>{Taken::Forked});
    EXPECT_EQ(sites.sheet(1).clauses.at(0).a, 1);
    EXPECT_EQ(sites.database(1).number("SELECT count(*) FROM parked"), 1);
}

TEST(MergeTest, UndoDoesNothingWhenSomebodyElseHasWrittenSince)
{
    ExchangeSites sites(2);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 0, 1)});
    exchange(sites, 0, 1);
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 0, 2)});
    exchange(sites, 0, 1);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Overtaken);
    EXPECT_EQ(sites.sheet(0).clauses.at(0).a, 2);
}

TEST(MergeTest, WhatIsWrittenAfterAnIntakeIsLaterButAClockDaysAheadIsNotFollowed)
{
    ExchangeSites sites(3);
    sites.skew(1, 3'600'000);
    sites.skew(2, 72LL * 3'600'000);
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 0, 1)});
    sites.journal(2).apply(Action::ScoreItem, {sites.count(2, 1, 1)});
    exchange(sites, 0, 1);
    exchange(sites, 0, 2);
    sites.reopen(0);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 2, 1)});
    const std::int64_t own = sites.database(0).number(
        "SELECT max(stamp) FROM log WHERE stream = (SELECT max(no) FROM stream WHERE seq > 0 AND "
        "site = (SELECT no FROM site WHERE id IN (SELECT id FROM site ORDER BY no LIMIT 1 OFFSET "
        "1)))");
    const std::int64_t hourAhead = (1'700'000'100'000 + 3'600'000) << 16;
    EXPECT_GT(own, hourAhead);
    EXPECT_LT(own, hourAhead + (24LL * 3'600'000 << 16));
}

/// As if the writer of `piece`, which has one op, had named the op of `other` as replaced.
void nameAsReplaced(Piece &piece, const StreamName &stream, std::int64_t seq)
{
    piece.named.push_back(stream);
    piece.ops.front().bases.push_back(
        {0, {static_cast<std::int64_t>(piece.named.size()) - 1, seq}});
    piece.after = linkedThrough(piece);
}

TEST(MergeTest, OperationsThatNameEachOtherAsReplacedGiveOneStateInAnyOrder)
{
    ExchangeSites sites(4);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 0, 1)});
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 0, 2)});
    Piece one = sites.pieces(0, 2).front();
    Piece other = sites.pieces(1, 2).front();
    ASSERT_EQ(one.ops.size(), 1U);
    nameAsReplaced(one, other.named.front(), other.first);
    nameAsReplaced(other, one.named.front(), one.first);
    sites.take(2, {one, other});
    sites.take(3, {other, one});
    const Hash state = stateDigest(sites.database(2));
    for (int site : {2, 3}) {
        EXPECT_EQ(stateDigest(sites.database(site)), state);
        rebuildState(sites.database(site));
        EXPECT_EQ(stateDigest(sites.database(site)), state);
        EXPECT_FALSE(sites.sheet(site).clauses.at(0).given);
        EXPECT_TRUE(checkChains(sites.database(site)).isEmpty());
    }
}

/// All items of the sheet as if nothing was found there; it is opened by that.
void fill(ExchangeSites &sites, int site, const PeerSheet &sheet)
{
    Sheet typed = sheet.in(sites.database(site));
    for (ClauseAnswer &answer : typed.clauses)
        answer.given = true;
    sites.journal(site).apply(Action::FillSheet, sheet.edits(typed, {0, 1, 2, 3, 4}));
}

TEST(MergeTest, ASheetThatIsNoneAnyMoreIsTheSameWhereItStoodBesideAnother)
{
    ExchangeSites sites(2, PeerWorkbook::closed());
    const auto &organizations = PeerWorkbook::closed().organizations;
    fill(sites, 0, PeerWorkbook::closed().sheets[3]);
    sites.journal(0).apply(Action::MergeDuplicates,
                           {duplicateEdit(organizations[1], organizations[2].id)});
    fill(sites, 1, PeerWorkbook::closed().sheets[2]); // of the one that was entered twice
    sites.journal(1).undo();
    exchange(sites, 0, 1);
    expectEqual(sites);
}

TEST(MergeTest, ASheetThatSomebodyTookBackIsTheSameWhereItsOpeningComesLater)
{
    ExchangeSites sites(3, PeerWorkbook::closed());
    const PeerSheet &sheet = PeerWorkbook::closed().sheets[2];
    fill(sites, 0, sheet);
    exchange(sites, 0, 1);
    const std::vector<Piece> opened = sites.pieces(0, 2);
    sites.journal(1).apply(Action::PlanVisit,
                           {{Register::Assessment, sheet.id.key, sheet.scope, {}, {}, false}});
    std::vector<Piece> later = sites.pieces(1, 2);
    std::erase_if(later, [&](const Piece &piece) {
        return piece.named.front().site != sites.journal(1).site();
    });
    sites.take(2, later);
    sites.take(2, opened);
    sites.take(0, later);
    expectEqual(sites);
}

} // namespace
