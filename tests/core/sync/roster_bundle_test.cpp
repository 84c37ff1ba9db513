// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"
#include "core/journal/roster_settling.h"
#include "tests/core/sync/roster_sites.h"

#include <QFile>
#include <QtEndian>

using namespace core;
using enum QuarantineReason;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace
