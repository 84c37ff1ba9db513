// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "core/sync/roster_keeping.h"
#include "core/sync/strangers.h"
#include "tests/core/sync/roster_sites.h"

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// As a person keeps the roster, in the window or by the command line.
class RosterKeepingTest : public RosterTest
{
protected:
    RosterPowers powers(int site)
    {
        return rosterPowers(db(site), readRoster(db(site)), sites.installation(site).folder(),
                            keyOf(site));
    }

    void keep(int by, const OfficeChange &change, const std::optional<QString> &key = {})
    {
        sites.journal(by).apply(Action::AddOffice,
                                addingEdits(db(by), sites.installation(by), change, key, noon));
    }

    Office office(const QString &code)
    {
        for (const RosterOffice &listed : readRoster(db(0)).offices)
            if (listed.office.code == code)
                return listed.office;
        ADD_FAILURE() << code.toStdString();
        return {};
    }

    QString hexOf(int site) { return QString::fromLatin1(keyOf(site).toHex()); }

    const OfficeChange county{u"130208"_s, u"丰润区"_s, OfficeKind::County};
};

TEST(OfficeChangeTest, WhatIsNotSaidStaysAsItIs)
{
    Roster roster;
    roster.offices.push_back({{u"T"_s, u"一组"_s, OfficeKind::Team, {u"130207"_s}, u"C"_s}, {}});
    const auto renamed = officeAfter(roster, {u"T"_s, u"二组"_s});
    ASSERT_TRUE(renamed.has_value());
    EXPECT_EQ(renamed->name, u"二组"_s);
    EXPECT_EQ(renamed->kind, OfficeKind::Team);
    EXPECT_EQ(renamed->scopes, QStringList{u"130207"_s});
    EXPECT_EQ(renamed->parent, u"C"_s);
    EXPECT_FALSE(officeAfter(roster, {u"T"_s}).has_value());
}

TEST(OfficeChangeTest, ACountyHasTheAreaOfItsCodeAndATeamNone)
{
    const OfficeChange county{u"130208"_s, u"丰润区"_s, OfficeKind::County};
    EXPECT_EQ(officeAfter({}, county)->scopes, QStringList{u"130208"_s});
    OfficeChange named = county;
    named.scopes = QStringList{u"130207"_s};
    EXPECT_EQ(officeAfter({}, named)->scopes, QStringList{u"130207"_s});
    EXPECT_TRUE(officeAfter({}, {u"T"_s, u"一组"_s, OfficeKind::Team})->scopes.isEmpty());
    EXPECT_TRUE(officeAfter({}, {u"X"_s, u"市"_s, OfficeKind::City})->scopes.isEmpty());
}

TEST(OfficeChangeTest, WhatIsWrongWithAChangeIsSaid)
{
    using enum OfficeComplaint;
    Roster roster;
    roster.offices.push_back({{u"T"_s, u"一组"_s, OfficeKind::Team, {u"130207"_s}}, {}});
    EXPECT_EQ(complaintAbout(roster, {u"N"_s, u"新"_s}, true), Unnamed);
    EXPECT_EQ(complaintAbout(roster, {u"N"_s, {}, OfficeKind::County}, true), Unnamed);
    EXPECT_EQ(complaintAbout(roster, {u"N"_s, u"新"_s, OfficeKind::County}, false), None);
    EXPECT_EQ(complaintAbout(roster, {u"N"_s, u"新"_s, OfficeKind::Team}, true), Unplaced);
    EXPECT_EQ(complaintAbout(roster, {u"T"_s}, false), Unchanged);
    EXPECT_EQ(complaintAbout(roster, {u"T"_s}, true), None);
    EXPECT_EQ(complaintAbout(roster, {u"T"_s, u"二组"_s}, false), None);
}

TEST_F(RosterKeepingTest, TheFirstOfficeBeginsTheRosterAndItsComputerWrites)
{
    keep(0, county, fingerprintOf(keyOf(0))); // of a key that was seen
    const Roster roster = readRoster(db(0));
    EXPECT_TRUE(roster.isBegun);
    EXPECT_EQ(roster.offices.size(), 2U) << "and the city's own";
    EXPECT_EQ(office(u"130208"_s).scopes, QStringList{u"130208"_s});
    keep(0, {u"130208"_s, {}, {}, QStringList{u"130207"_s}}, hexOf(1));
    EXPECT_EQ(office(u"130208"_s).scopes, (QStringList{u"130207"_s, u"130208"_s}))
        << "what was given stays";
    EXPECT_TRUE(isInRoster(db(0), keyOf(1)));
}

TEST_F(RosterKeepingTest, AKeyThatNobodySawIsNotPutIn)
{
    begin();
    try {
        keep(0, county, u"AAAAA-AAAAA-AAAAA-AAAAA"_s);
        ADD_FAILURE() << "was not refused";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Failure::Missing);
    }
    EXPECT_EQ(readRoster(db(0)).offices.size(), 1U) << "nor is the office";
}

TEST_F(RosterKeepingTest, WhoMayDoWhatIsKnownBeforeItIsTried)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    grant(0, 2, u"C1"_s);
    add(2, u"C2"_s, OfficeKind::County); // and for another
    meet();
    const Roster roster = readRoster(db(1));
    EXPECT_TRUE(powers(0).isRootHere);
    EXPECT_TRUE(powers(0).isOfBefore);
    EXPECT_TRUE(powers(0).mayKeep(u"C2"_s));
    EXPECT_TRUE(powers(0).mayRevoke(roster, keyOf(1)));
    const RosterPowers own = powers(1);
    EXPECT_FALSE(own.isRootHere);
    EXPECT_EQ(own.offices, QStringList{u"C1"_s});
    EXPECT_TRUE(own.mayKeep(u"C1"_s));
    EXPECT_FALSE(own.mayKeep(u"C2"_s));
    keep(1, {u"C1"_s}, hexOf(3));
    EXPECT_TRUE(own.mayRevoke(readRoster(db(1)), keyOf(3)));
    EXPECT_FALSE(own.mayRevoke(roster, keyOf(2))) << "it writes for another office too";
    EXPECT_FALSE(own.mayRevoke(roster, keyOf(0)));
    expectRefused([&] {
        sites.journal(1).apply(
            Action::RevokeInstallation,
            {revokingEdit(db(1), sites.installation(1), {keyOf(2), u"x"_s, 0}, noon)});
    });
    expectRefused([&] { keep(1, {u"C1"_s, u"他"_s}); }); // offices are the root's
    expectRefused([&] { keep(1, {u"C2"_s}, hexOf(3)); });
    EXPECT_TRUE(powers(3).offices.isEmpty());
}

TEST_F(RosterKeepingTest, ARevokedComputerMayNothing)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    meet();
    ASSERT_TRUE(powers(1).mayKeep(u"C1"_s));
    sites.journal(0).apply(
        Action::RevokeInstallation,
        {revokingEdit(db(0), sites.installation(0), {keyOf(1), u"lost"_s, 0}, noon)});
    meet();
    EXPECT_TRUE(powers(1).offices.isEmpty());
}

TEST_F(RosterKeepingTest, HowFarARevocationReachesIsKnownBefore)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    score(1, 0, 3);
    constexpr std::int64_t twoDays = 2LL * 24 * 3600 * 1000;
    sites.skew(1, twoDays);
    score(1, 1, 2);
    score(1, 2, 1);
    exchange(sites, 0, 1);
    const std::int64_t later = noon() + twoDays / 2;
    const RevocationReach all = revocationReach(db(0), keyOf(1), 0);
    EXPECT_EQ(all.dropped, 0);
    const RevocationReach some = revocationReach(db(0), keyOf(1), later);
    EXPECT_EQ(some.counted + some.dropped, all.counted);
    EXPECT_EQ(some.dropped, 2);
    sites.journal(0).apply(
        Action::RevokeInstallation,
        {revokingEdit(db(0), sites.installation(0), {keyOf(1), u"lost"_s, later}, noon)});
    EXPECT_EQ(quarantined(db(0)), some.dropped);
    EXPECT_EQ(given(0, 0), 3);
    EXPECT_EQ(given(0, 1), 0);
}

TEST_F(RosterKeepingTest, ARosterIsBegunOnceAndWhereTheRootIs)
{
    EXPECT_EQ(powers(0).beginning, BeginObstacle::None);
    EXPECT_EQ(powers(1).beginning, BeginObstacle::RootElsewhere);
    expectRefused([&] { beginRoster(db(1), sites.journal(1), sites.installation(1), noon); });
    beginRoster(db(0), sites.journal(0), sites.installation(0), noon);
    EXPECT_EQ(powers(0).beginning, BeginObstacle::Begun);
    expectRefused([&] { beginRoster(db(0), sites.journal(0), sites.installation(0), noon); });
}

/// A data set of before there were roots: nobody has one yet.
class OldDatasetTest : public testing::Test
{
protected:
    RosterPowers powers(int site)
    {
        core::Database &db = sites.database(site);
        return rosterPowers(db, readRoster(db), sites.installation(site).folder(),
                            sites.installation(site).publicKey());
    }

    ExchangeSites sites{2};
};

TEST_F(OldDatasetTest, WhoIsBelowAKnownOfficeLeavesTheBeginningToThat)
{
    EXPECT_EQ(powers(1).beginning, BeginObstacle::None);
    confirmInstallation(sites.database(1), sites.installation(0).publicKey(), u"130200"_s,
                        u"唐山市"_s, 1);
    EXPECT_EQ(powers(1).beginning, BeginObstacle::OfficeAbove) << "it is the office 130207";
}

TEST_F(OldDatasetTest, ARosterThatCameIsTrustedAndNotBegunASecondTime)
{
    beginRoster(sites.database(0), sites.journal(0), sites.installation(0), noon);
    exchange(sites, 0, 1);
    Database &db = sites.database(1);
    EXPECT_FALSE(readRoster(db).isBegun);
    EXPECT_EQ(powers(1).beginning, BeginObstacle::RosterCame);
    const QString print = fingerprintOf(knownRoot(sites.database(0)));
    EXPECT_THROW(claimedRoot(db, u"AAAAA-AAAAA-AAAAA-AAAAA"_s), Error);
    const QByteArray root = claimedRoot(db, print.toLower());
    trustClaimedRoot(db, root);
    sites.journal(1).heed(0);
    EXPECT_TRUE(readRoster(db).isBegun);
    EXPECT_EQ(powers(1).beginning, BeginObstacle::Begun);
    EXPECT_THROW(sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 0, 3)}), Error)
        << "this computer is not in it";
}

TEST_F(RosterKeepingTest, AreasAreThoseThatAreNamedLivedInOrGiven)
{
    begin();
    sites.journal(0).apply(Action::ChangeSetting, {divisionEdit({u"130202"_s, u"路南区"_s, {}})});
    keep(0, county);
    const std::map<QString, QString> areas = rosterAreas(db(0), QDate(2024, 1, 1));
    EXPECT_EQ(areas.at(u"130202"_s), u"路南区"_s);
    EXPECT_EQ(areas.at(u"130207"_s), u"130207"_s) << "an organization is affiliated to it";
    EXPECT_EQ(areas.at(u"130208"_s), u"130208"_s) << "the roster gives it";
}

} // namespace
