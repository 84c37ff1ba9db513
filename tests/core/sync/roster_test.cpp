// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/authority.h"
#include "core/journal/piece_reader.h"
#include "core/journal/rebuild.h"
#include "core/journal/roster_settling.h"
#include "core/sync/bundle_export.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_import.h"
#include "core/sync/roster.h"
#include "core/sync/roster_edits.h"
#include "tests/support/exchange_sites.h"

#include <QFile>
#include <QRegularExpression>
#include <QtEndian>
#include <gtest/gtest.h>

#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Clock noon = [] { return std::int64_t{1'700'000'900'000}; };
const QString area = u"130207"_s; ///< of the organization that all have

/// Site 0 is the city and has the root key; the others hear of the roster when they exchange.
class RosterTest : public testing::Test
{
protected:
    explicit RosterTest(int count = 4)
        : sites(count)
        , root(beginRoot(sites.database(0), sites.installation(0).folder()))
    {
        for (int site = 1; site < count; ++site)
            trustRoot(sites.database(site), root.publicKey());
    }

    Database &db(int site) { return sites.database(site); }

    QByteArray keyOf(int site) { return sites.installation(site).publicKey(); }

    void begin()
    {
        sites.journal(0).apply(Action::BeginRoster,
                               rosterBeginning(db(0), sites.installation(0), noon));
    }

    /// An office that may write in the area, with that site's key.
    void add(int site, const QString &code, OfficeKind kind, const QStringList &scopes = {area})
    {
        sites.journal(0).apply(Action::AddOffice,
                               {officeEdit(signerOf(root), {code, code, kind, scopes, {}, noon()}),
                                grantEdit(signerOf(root), {keyOf(site), code, noon()})});
    }

    void revoke(int by, int site, const QString &office, std::vector<StreamPoint> accepted)
    {
        const RosterSigner signer = signerFor(db(by), sites.installation(by), office);
        sites.journal(by).apply(
            Action::RevokeInstallation,
            {revocationEdit(signer, {keyOf(site), u"lost"_s, std::move(accepted), noon()})});
    }

    void grant(int by, int site, const QString &office)
    {
        const RosterSigner signer = signerFor(db(by), sites.installation(by), office);
        sites.journal(by).apply(Action::AddInstallation,
                                {grantEdit(signer, {keyOf(site), office, noon()})});
    }

    void release(int site)
    {
        sites.journal(0).apply(
            Action::ReleaseOperations,
            {releaseEdit({u"checked"_s, waitingPointsOf(db(0), keyOf(site))}, noon)});
    }

    void rename(int site, const QString &name)
    {
        sites.journal(site).apply(Action::EditOrganization, {named(sites, name)});
    }

    void score(int site, std::uint32_t item, std::int64_t times)
    {
        sites.journal(site).apply(Action::ScoreItem, {sites.count(site, item, times)});
    }

    void set(int site, const QString &value)
    {
        sites.journal(site).apply(Action::ChangeSetting, {settingEdit(u"motto"_s, value)});
    }

    QString motto(int site) { return readText(site, "SELECT value FROM setting"); }

    QString name(int site) { return readText(site, "SELECT name FROM organization"); }

    std::int64_t given(int site, std::uint32_t item)
    {
        return sites.sheet(site).clauses.at(item).a;
    }

    /// All have all.
    void meet()
    {
        for (int times = 0; times < 2; ++times)
            for (int site = 1; site < sites.count(); ++site)
                exchange(sites, 0, site);
    }

    std::vector<QuarantineReason> reasons(int site)
    {
        std::vector<QuarantineReason> found;
        for (const QuarantineCount &count : quarantineCounts(db(site)))
            found.insert(found.end(), static_cast<std::size_t>(count.operations), count.reason);
        return found;
    }

    static void expectRefused(const std::function<void()> &work)
    {
        try {
            work();
            ADD_FAILURE() << "was not refused";
        } catch (const Error &error) {
            EXPECT_EQ(error.kind(), Failure::Refused) << error.what();
        }
    }

    QString send(int site)
    {
        QString path = sites.base.folder() + u"/%1.plumbx"_s.arg(++m_sent);
        exportBundle(db(site), sites.journal(site), sites.installation(site), {{}, {}, true, noon},
                     path);
        return path;
    }

    BundleIntake take(int site, const QString &path)
    {
        BundleFile bundle(path);
        return takeBundle(db(site), sites.journal(site), sites.installation(site), bundle,
                          {false, noon});
    }

    ExchangeSites sites;
    RootKey root;

private:
    QString readText(int site, const char *sql)
    {
        Statement read = db(site).prepare(sql);
        return read.next() ? read.text(0) : QString();
    }

    int m_sent = 0;
};

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

TEST_F(RosterTest, AKeyWhoseGrantComesInTheBundleIsNoStranger)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    score(1, 0, 3);
    EXPECT_TRUE(take(0, send(1)).strangers.empty()); // the city has it in the roster
    const BundleIntake intake = take(2, send(0));    // nobody there confirmed anybody
    EXPECT_TRUE(intake.strangers.empty());
    EXPECT_EQ(given(2, 0), 3);
    EXPECT_TRUE(intake.quarantine.empty());
}

TEST_F(RosterTest, AStrangerToTheRosterInTheBundleIsOneAndIsRemembered)
{
    begin();
    score(3, 0, 3);
    const Hash before = stateDigest(db(2));
    EXPECT_EQ(take(2, send(3)).strangers, std::vector{keyOf(3)});
    EXPECT_EQ(stateDigest(db(2)), before);
    EXPECT_EQ(keyNamed(db(2), fingerprintOf(keyOf(3)).toLower()), keyOf(3));
    EXPECT_EQ(readRoster(db(2)).outside.size(), 2U); // the base's and that one
}

TEST_F(RosterTest, ABundleWhoseRosterDoesNotKnowUsLeavesOurWorkAlone)
{
    begin();
    score(1, 0, 3);
    const Hash before = stateDigest(db(1));
    expectRefused([&] { take(1, send(0)); });
    EXPECT_EQ(stateDigest(db(1)), before);
    EXPECT_EQ(given(1, 0), 3);
    add(1, u"C1"_s, OfficeKind::County);
    EXPECT_EQ(take(1, send(0)).quarantined(), 0);
    EXPECT_EQ(given(1, 0), 3);
}

/// A bundle's bytes with another header, signed by `sender`.
QByteArray resigned(const QByteArray &bytes, const BundleHeader &header, const Installation &sender)
{
    constexpr int before = 12; // magic and versions
    const auto size = qFromBigEndian<quint32>(bytes.constData() + before);
    const QByteArray body = encodeHeader(header);
    QByteArray sizeNow(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), sizeNow.data());
    const QByteArray head = bytes.left(before) + sizeNow + body;
    return head + sender.sign(signedText(head)) + bytes.mid(before + 4 + size + signatureSize);
}

TEST_F(RosterTest, TwoInstallationsCannotWriteAsOneSiteThoughBothComeInOneBundle)
{
    begin();
    add(1, u"C1"_s, OfficeKind::County);
    for (int site : {0, 3})
        confirmInstallation(db(2), keyOf(site), u"x"_s, u"x"_s, noon());
    rename(0, u"西村"_s);
    const QString path = send(0);
    BundleHeader header = BundleFile(path).header();
    header.installation = keyOf(3);
    for (BundleStream &stream : header.streams)
        if (stream.hasOps() && stream.scope == area) {
            stream.installation = keyOf(3);
            stream.certificate =
                sites.installation(3).sign(certificateText(header.dataset, stream.site));
            stream.signature = sites.installation(3).sign(checkpointText(header.dataset, stream));
        }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray forged = resigned(file.readAll(), header, sites.installation(3));
    file.seek(0);
    file.write(forged);
    file.resize(forged.size());
    file.close();
    expectRefused([&] { take(2, path); });
    EXPECT_EQ(name(2), u"东村党支部"_s);
}

TEST_F(RosterTest, AWorkbookOfFormat8IsBroughtHereUnchanged)
{
    score(0, 0, 3);
    const Hash before = stateDigest(db(0));
    db(0).script(QString::fromLatin1(withoutRoster) + u"PRAGMA user_version = 8"_s);
    sites.reopen(0);
    EXPECT_EQ(stateDigest(db(0)), before);
    EXPECT_TRUE(reasons(0).empty());
    EXPECT_FALSE(readRoster(db(0)).isBegun);
    EXPECT_TRUE(stateFollowsLog(db(0), sites.base.folder()));
}

TEST_F(RosterTest, ARosterThatAnEarlierVersionTookInUnreadCountsAfterTheUpgrade)
{
    begin();
    set(1, u"theirs"_s);
    add(2, u"C2"_s, OfficeKind::County);
    meet();
    ASSERT_EQ(reasons(3), std::vector{Unlisted});
    const Hash before = stateDigest(db(3));
    db(3).script(QString::fromLatin1(withoutRoster) + u"PRAGMA user_version = 8"_s);
    EXPECT_TRUE(
        stateFollowsLog(Workbook(sites.path(3), Access::Read).database(), sites.base.folder()));
    sites.reopen(3);
    EXPECT_EQ(stateDigest(db(3)), before);
    EXPECT_EQ(reasons(3), std::vector{Unlisted});
    EXPECT_TRUE(isInRoster(db(3), keyOf(2)));
}

TEST_F(RosterTest, ARosterOfAnUnknownRootCountsFromTheMomentItIsTrusted)
{
    db(1).script(u"DELETE FROM meta WHERE name = 'root'"_s);
    begin();
    set(3, u"theirs"_s);
    exchange(sites, 0, 3);
    exchange(sites, 0, 1);
    EXPECT_EQ(motto(1), u"theirs"_s); // as without a roster
    EXPECT_EQ(readRoster(db(1)).claimed, std::vector{root.publicKey()});
    db(1).write([&] {
        trustRoot(db(1), root.publicKey());
        settleRoster(db(1));
    });
    EXPECT_EQ(motto(1), QString());
    EXPECT_EQ(reasons(1), std::vector{Unlisted});
    EXPECT_EQ(stateDigest(db(1)), stateDigest(db(0)));
}

TEST(RootKeyTest, ANewDataSetIsNamedAfterItsRootAndTakesNoOther)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"city.plumb"_s);
    Workbook::create(path, u"130200"_s, u"City"_s, noon);
    Workbook book(path, Access::Write);
    giveRoot(book.database(), folder.path());
    const auto root = RootKey::find(folder.path(), book.facts().dataset);
    ASSERT_TRUE(root.has_value());
    EXPECT_EQ(RootKey::named(root->publicKey()), book.facts().dataset);
    EXPECT_TRUE(isRoot(book.database(), root->publicKey()));
    const QByteArray other = SigningKey::make().publicKey;
    EXPECT_FALSE(isRoot(book.database(), other));
    EXPECT_THROW(trustRoot(book.database(), other), Error);
    const QFileInfo file(folder.filePath(u"roots/%1.key"_s.arg(root->dataset().key.text())));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

/// "1, 2, 20 to 23" of a row of a table in FORMAT.md.
std::vector<int> numbersIn(const QString &cell)
{
    std::vector<int> numbers;
    for (const QString &part : cell.split(u',')) {
        const QStringList ends = part.split(u"to"_s);
        for (int n = ends.first().trimmed().toInt(); n <= ends.last().trimmed().toInt(); ++n)
            numbers.push_back(n);
    }
    return numbers;
}

QString formatDocument()
{
    QFile file(QStringLiteral(SOURCE_DIR "/core/storage/FORMAT.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// A register that is added has to be entered in both tables, and in `writerOf`.
TEST(AuthorityTest, EveryRegisterHasAWriterAndTheFormatSaysWho)
{
    const QString format = formatDocument();
    const std::map<QString, Writer> words = {{u"city"_s, Writer::City},
                                             {u"office"_s, Writer::Office},
                                             {u"anyone"_s, Writer::Anyone},
                                             {u"own"_s, Writer::Own},
                                             {u"signed"_s, Writer::Signed}};
    std::map<int, Writer> written;
    static const QRegularExpression row(u"^\\| (city|office|anyone|own|signed) \\| ([^|]+) \\|"_s,
                                        QRegularExpression::MultilineOption);
    for (auto found = row.globalMatch(format); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (const int number : numbersIn(match.captured(2)))
            written[number] = words.at(match.captured(1));
    }
    QFile source(QStringLiteral(SOURCE_DIR "/core/model/operation.h"));
    ASSERT_TRUE(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    const QString registers = text.section(u"enum class Register"_s, 1).section(u"};"_s, 0, 0);
    static const QRegularExpression entry(u"^    \\w+ = (\\d+),"_s,
                                          QRegularExpression::MultilineOption);
    int count = 0;
    for (auto found = entry.globalMatch(registers); found.hasNext(); ++count) {
        const int number = found.next().captured(1).toInt();
        ASSERT_TRUE(written.contains(number)) << "register " << number;
        EXPECT_EQ(written[number], writerOf(static_cast<Register>(number))) << number;
    }
    EXPECT_EQ(count, static_cast<int>(written.size()));
}

} // namespace
