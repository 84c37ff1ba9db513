// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/roster_sites.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using enum QuarantineReason;

TEST_F(RosterTest, WithoutARosterEverythingCounts)
{
    set(1, u"a"_s);
    rename(2, u"西村"_s);
    meet();
    EXPECT_EQ(motto(3), u"a"_s);
    EXPECT_TRUE(reasons(0).empty());
    expectEqual(sites);
}

TEST_F(RosterTest, WhatWasThereWhenTheRosterBeganCountsWhoeverWroteIt)
{
    set(1, u"a"_s);
    rename(2, u"西村"_s);
    exchange(sites, 0, 1);
    exchange(sites, 0, 2);
    begin();
    EXPECT_TRUE(reasons(0).empty());
    meet();
    EXPECT_EQ(motto(3), u"a"_s);
    EXPECT_EQ(name(3), u"西村"_s);
    EXPECT_TRUE(reasons(0).empty());
    expectEqual(sites);
}

TEST_F(RosterTest, ACountyCannotWriteWhatIsTheCitys)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    set(1, u"ours"_s); // it has not heard of the roster yet
    rename(1, u"西村"_s);
    meet();
    EXPECT_EQ(reasons(0), std::vector{Ungranted});
    EXPECT_EQ(motto(0), QString());
    EXPECT_EQ(motto(1), QString());
    EXPECT_EQ(name(0), u"西村"_s);
    expectRefused([&] { set(1, u"again"_s); });
    EXPECT_NO_THROW(rename(1, u"北村"_s));
    meet();
    expectEqual(sites);
}

TEST_F(RosterTest, ACountyCannotWriteInAnothersArea)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County, {u"130208"_s});
    rename(1, u"西村"_s);
    Organization moved = sites.base.organization;
    moved.affiliation = u"130208"_s; // the stream would be its own
    moved.id = OrganizationId::make(noon);
    Edit edit = identityEdit(moved);
    edit.value = named(sites, u"x"_s).value; // and the area inside is the other's
    sites.journal(1).apply(Action::AddOrganization, {edit});
    meet();
    EXPECT_EQ(reasons(0), (std::vector{Ungranted, Ungranted}));
    EXPECT_EQ(name(0), u"东村党支部"_s);
    expectEqual(sites);
}

TEST_F(RosterTest, ATeamScoresAndDoesNoMore)
{
    begin();
    add(1, u"T1"_s, OfficeKind::Team);
    score(1, 0, 3);
    rename(1, u"西村"_s);
    meet();
    EXPECT_EQ(reasons(0), std::vector{Ungranted});
    EXPECT_EQ(given(0, 0), 3);
    EXPECT_EQ(name(0), u"东村党支部"_s);
    expectEqual(sites);
}

TEST_F(RosterTest, AnOfficeWritesItsOwnPeopleAndNotTheCitys)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    Author ours{AuthorId::make(noon), u"李"_s, u"C1"_s, {}, {}};
    Author citys{AuthorId::make(noon), u"王"_s, area, {}, {}};
    sites.journal(1).apply(Action::ChangeSetting, {authorEdit(ours)});
    sites.journal(1).apply(Action::ChangeSetting, {authorEdit(citys)});
    meet();
    EXPECT_EQ(reasons(0), std::vector{Ungranted});
    EXPECT_EQ(db(0).number("SELECT count(*) FROM author"), 1);
    expectEqual(sites);
}

TEST_F(RosterTest, OpsOfAnInstallationThatIsNotListedWaitForItsGrant)
{
    begin();
    score(1, 0, 3);
    rename(1, u"西村"_s);
    meet();
    EXPECT_EQ(reasons(2), (std::vector{Unlisted, Unlisted}));
    EXPECT_EQ(given(2, 0), 0);
    add(1, u"C1"_s, OfficeKind::County);
    EXPECT_TRUE(reasons(0).empty());
    EXPECT_EQ(given(0, 0), 3);
    meet();
    EXPECT_EQ(name(3), u"西村"_s);
    expectEqual(sites);
}

TEST_F(RosterTest, AnOpThatReplacedOneInQuarantineStillDoesWhenThatIsGranted)
{
    begin();
    add(2, u"C2"_s, OfficeKind::County);
    score(1, 0, 3);
    exchange(sites, 1, 2); // site 2 has not heard of the roster and sees the 3
    score(2, 0, 4);
    meet();
    EXPECT_EQ(given(0, 0), 4);
    EXPECT_EQ(reasons(0), std::vector{Unlisted});
    expectEqual(sites);
    add(1, u"C1"_s, OfficeKind::County);
    meet();
    EXPECT_EQ(given(3, 0), 4);
    EXPECT_EQ(conflicts(db(3)), 0);
    expectEqual(sites);
}

TEST_F(RosterTest, WhatARevokedKeyWroteAfterItsLastAcceptedOpGoesOut)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    score(1, 0, 3);
    exchange(sites, 0, 1);
    const std::vector<StreamPoint> accepted = pointsOf(db(0), keyOf(1));
    score(1, 0, 5);
    exchange(sites, 0, 1);
    ASSERT_EQ(given(0, 0), 5);
    revoke(0, 1, u"C1"_s, accepted); // after the op came
    EXPECT_EQ(given(0, 0), 3);
    EXPECT_EQ(reasons(0), std::vector{Revoked});
    score(1, 1, 2); // it has not heard of it
    meet();
    EXPECT_EQ(reasons(2), (std::vector{Revoked, Revoked}));
    EXPECT_EQ(given(2, 1), 0);
    expectRefused([&] { score(1, 2, 2); });
    expectEqual(sites);
}

TEST_F(RosterTest, ALostKeyIsReplacedByAnother)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    score(1, 0, 3);
    meet();
    revoke(0, 1, u"C1"_s, pointsOf(db(0), keyOf(1)));
    grant(0, 2, u"C1"_s);
    meet();
    EXPECT_NO_THROW(score(2, 0, 4));
    meet();
    EXPECT_EQ(given(3, 0), 4);
    EXPECT_TRUE(reasons(3).empty());
    expectEqual(sites);
}

TEST_F(RosterTest, AnOfficeGrantsItsOwnInstallationsAndNoOthers)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    meet();
    grant(1, 2, u"C1"_s);
    meet();
    EXPECT_TRUE(isInRoster(db(0), keyOf(2)));
    expectRefused([&] { grant(1, 3, u"C2"_s); });
    expectEqual(sites);
}

TEST_F(RosterTest, AForgedGrantDoesNothing)
{
    begin();
    const DatasetId dataset = root.dataset();
    const RosterSigner thief{dataset, keyOf(3),
                             [&](QByteArrayView text) { return sites.installation(3).sign(text); }};
    RosterSigner liar = thief; // says that the root signed
    liar.publicKey = root.publicKey();
    sites.journal(3).apply(Action::AddOffice,
                           {officeEdit(thief, {u"X"_s, u"X"_s, OfficeKind::City, {}, {}, noon()}),
                            grantEdit(thief, {keyOf(3), u"X"_s, noon()}),
                            grantEdit(liar, {keyOf(3), area, noon()})});
    set(3, u"theirs"_s);
    meet();
    EXPECT_FALSE(isInRoster(db(0), keyOf(3)));
    EXPECT_EQ(motto(0), QString());
    EXPECT_EQ(reasons(0), (std::vector{Unlisted, Unsigned, Unsigned, Unsigned}));
    expectEqual(sites);
}

TEST_F(RosterTest, AGrantOfAnotherDataSetDoesNothing)
{
    begin();
    RosterSigner elsewhere = signerOf(root);
    elsewhere.dataset = DatasetId::make(noon);
    Edit edit = grantEdit(elsewhere, {keyOf(3), area, noon()});
    expectRefused([&] { sites.journal(0).apply(Action::AddInstallation, {edit}); });
    EXPECT_FALSE(isInRoster(db(0), keyOf(3)));
    EXPECT_TRUE(reasons(0).empty());
}

TEST_F(RosterTest, WhatAKeyGrantedBeforeItWasRevokedStaysAndAfterwardsItCannot)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    exchange(sites, 0, 1);
    grant(1, 2, u"C1"_s);
    exchange(sites, 0, 1);
    revoke(0, 1, u"C1"_s, pointsOf(db(0), keyOf(1)));
    grant(1, 3, u"C1"_s); // it has not heard of it
    score(3, 0, 7);
    meet();
    EXPECT_TRUE(isInRoster(db(3), keyOf(2)));
    EXPECT_FALSE(isInRoster(db(3), keyOf(3)));
    EXPECT_EQ(given(3, 0), 0);
    expectEqual(sites);
}

TEST_F(RosterTest, TwoKeysOfAnOfficeThatRevokeEachOtherAreBothRevoked)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    grant(0, 2, u"C1"_s);
    meet();
    revoke(1, 2, u"C1"_s, {});
    revoke(2, 1, u"C1"_s, {});
    meet();
    EXPECT_EQ(db(0).number("SELECT count(*) FROM revoked"), 2);
    expectRefused([&] { score(1, 0, 1); });
    expectRefused([&] { score(2, 0, 1); });
    expectEqual(sites);
}

TEST_F(RosterTest, AnOfficeCannotTakeTheCitysKeyInToRevokeIt)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    meet();
    grant(1, 0, u"C1"_s);
    expectRefused([&] { revoke(1, 0, u"C1"_s, {}); });
    meet();
    EXPECT_NO_THROW(set(0, u"ours"_s));
    meet();
    EXPECT_EQ(motto(1), u"ours"_s);
    expectEqual(sites);
}

TEST_F(RosterTest, TheCityTakesAThiefsRevocationBackByRevokingTheThief)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    grant(0, 2, u"C1"_s);
    meet();
    const std::vector<StreamPoint> honest = pointsOf(db(0), keyOf(1));
    revoke(1, 2, u"C1"_s, {}); // site 1 was stolen
    meet();
    revoke(0, 1, u"C1"_s, honest);
    meet();
    EXPECT_EQ(db(3).number("SELECT count(*) FROM revoked"), 1);
    EXPECT_NO_THROW(score(2, 0, 1));
    meet();
    expectEqual(sites);
}

TEST_F(RosterTest, TheCityReleasesWhatWaitsAndCanUndoIt)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    set(1, u"ours"_s);
    meet();
    ASSERT_EQ(reasons(0), std::vector{Ungranted});
    release(1);
    EXPECT_EQ(motto(0), u"ours"_s);
    EXPECT_TRUE(reasons(0).empty());
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_EQ(motto(0), QString());
    EXPECT_EQ(reasons(0), std::vector{Ungranted});
    meet();
    expectEqual(sites);
    EXPECT_EQ(sites.journal(0).redo(), UndoOutcome::Done);
    meet();
    EXPECT_EQ(motto(2), u"ours"_s);
    expectEqual(sites);
}

TEST_F(RosterTest, NobodyElseReleases)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    set(1, u"ours"_s);
    sites.journal(1).apply(Action::ReleaseOperations,
                           {releaseEdit({u"mine"_s, pointsOf(db(1), keyOf(1))}, noon)});
    meet();
    EXPECT_EQ(reasons(0), (std::vector{Ungranted, Ungranted}));
    expectRefused([&] {
        sites.journal(1).apply(Action::ReleaseOperations,
                               {releaseEdit({u"mine"_s, pointsOf(db(1), keyOf(1))}, noon)});
    });
    expectEqual(sites);
}

TEST_F(RosterTest, ARosterIsNotUndone)
{
    begin();
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Nothing);
    add(1, u"C1"_s, OfficeKind::County);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Nothing);
    EXPECT_TRUE(isInRoster(db(0), keyOf(1)));
}

TEST_F(RosterTest, UndoPassesOverWhatWasAddedToTheRoster)
{
    begin();
    set(0, u"one"_s);
    set(0, u"two"_s);
    add(1, u"C1"_s, OfficeKind::County);
    revoke(0, 1, u"C1"_s, {});
    EXPECT_EQ(sites.journal(0).undoable().size(), 2U);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_EQ(motto(0), u"one"_s);
    sites.reopen(0);
    EXPECT_EQ(sites.journal(0).redo(), UndoOutcome::Done);
    EXPECT_EQ(motto(0), u"two"_s);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Nothing) << "the roster was begun before";
    EXPECT_TRUE(isInRoster(db(0), keyOf(1)));
    expectRebuiltTheSame(sites, 0);
}

} // namespace
