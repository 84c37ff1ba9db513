// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/rebuild.h"
#include "core/journal/site_certificate.h"
#include "core/sync/bundle_export.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_import.h"
#include "core/sync/checkpoints.h"
#include "core/sync/conflicts.h"
#include "tests/support/exchange_offices.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include <array>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Clock noon = [] { return ExchangeOffices::moment; };

class BundleTest : public testing::Test, protected ExchangeOffices
{
protected:
    explicit BundleTest() : ExchangeOffices(3) {}

    Hash digestOf(int site) { return stateDigest(sites.database(site)); }

    /// Writes into `site`'s file as if it were `other`: item 0 is 5, with a chain that fits.
    void forge(int site, int other)
    {
        Database &db = sites.database(site);
        Piece forged = sites.pieces(other).back();
        for (const Piece &piece : sites.pieces(other))
            if (piece.named.front().site == sites.journal(other).site())
                forged = piece;
        Operation op = forged.ops.back();
        ++op.name.seq;
        op.bases = {{0, {0, forged.last()}}};
        op.value = sites.count(site, 0, 5).value;
        op.stamp += 65536;
        forged.first = op.name.seq;
        forged.before = forged.after;
        forged.ops = {op};
        forged.after = linkedThrough(forged);
        db.write([&] {
            Intake intake(db, 1);
            EXPECT_EQ(intake.take(forged), Taken::New);
            intake.settle();
        });
    }

    static QByteArray bytesOfFile(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QString fileOf(const QByteArray &bytes)
    {
        QString path = sites.base.folder() + u"/altered.plumbx"_s;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
};

TEST_F(BundleTest, WhatOneOfficeTypedStandsAtTheOtherAfterwards)
{
    score(0, 0, 3);
    const BundleIntake intake = take(1, send(0));
    EXPECT_EQ(given(1, 0), 3);
    EXPECT_EQ(intake.operations, 1);
    EXPECT_EQ(intake.conflicts, 0);
    EXPECT_TRUE(stateFollowsLog(sites.database(1), sites.base.folder()));
    EXPECT_TRUE(checkChains(sites.database(1)).isEmpty());
}

TEST_F(BundleTest, ABundleTakenTwiceChangesNothing)
{
    score(0, 0, 3);
    const QString bundle = send(0);
    take(1, bundle);
    const Hash once = digestOf(1);
    const BundleIntake again = take(1, bundle);
    EXPECT_EQ(again.operations, 0);
    EXPECT_GT(again.known, 0);
    EXPECT_EQ(digestOf(1), once);
}

TEST_F(BundleTest, APreviewCountsAndKeepsNothing)
{
    score(0, 0, 3);
    score(1, 0, 4);
    const Hash before = digestOf(1);
    const QString bundle = send(0);
    const BundleIntake preview = take(1, bundle, true);
    EXPECT_EQ(preview.operations, 1);
    EXPECT_EQ(preview.conflicts, 1);
    EXPECT_EQ(digestOf(1), before);
    EXPECT_EQ(take(1, bundle).conflicts, 1);
}

TEST_F(BundleTest, AnOfficeGetsOnlyWhatItIsNotKnownToHave)
{
    score(0, 0, 1);
    take(1, send(0));
    take(0, sendTo(1, 0)); // tells how far 1 is
    score(0, 0, 2);
    EXPECT_EQ(BundleFile(sendTo(0, 1)).header().operations(), 1);
    score(0, 0, 4); // the bundle may be lost: it is not counted as received
    EXPECT_EQ(BundleFile(sendTo(0, 1)).header().operations(), 2);
}

TEST_F(BundleTest, ABundleThatCameTooEarlyWaitsForTheOneBefore)
{
    score(0, 0, 1);
    const QString first = send(0);
    take(2, first);
    take(0, sendTo(2, 0));
    score(0, 0, 2);
    const QString second = sendTo(0, 2);
    const BundleIntake early = take(1, second);
    EXPECT_EQ(early.operations, 0);
    EXPECT_EQ(early.parked, 1);
    ASSERT_EQ(early.waiting.size(), 1U);
    EXPECT_EQ(early.waiting.front().first, 1);
    EXPECT_EQ(early.waiting.front().last, 1);
    EXPECT_EQ(early.waiting.front().office, codeOf(0));
    EXPECT_EQ(early.waiting.front().officeName, codeOf(0));
    const BundleIntake whole = take(1, first);
    EXPECT_EQ(whole.operations, 2);
    EXPECT_TRUE(whole.waiting.empty());
    EXPECT_EQ(given(1, 0), 2);
    EXPECT_EQ(digestOf(1), digestOf(0));
}

TEST_F(BundleTest, AStrangersBundleChangesNothingUntilSomebodyConfirmsTheKey)
{
    score(0, 0, 3);
    sites.database(1).script(u"DELETE FROM peer"_s);
    const Hash before = digestOf(1);
    const QString bundle = send(0);
    const BundleIntake refused = take(1, bundle);
    ASSERT_EQ(refused.strangers, std::vector<QByteArray>{sites.installation(0).publicKey()});
    EXPECT_EQ(digestOf(1), before);
    confirmInstallation(sites.database(1), refused.strangers.front(), codeOf(0), codeOf(0), noon());
    EXPECT_EQ(take(1, bundle).operations, 1);
}

TEST_F(BundleTest, ARelayCarriesWhatItTookAndCannotAddToIt)
{
    score(0, 0, 3);
    take(1, send(0));
    take(2, send(1));
    EXPECT_EQ(given(2, 0), 3);
    EXPECT_EQ(digestOf(2), digestOf(0));
    forge(1, 0);
    EXPECT_EQ(given(1, 0), 5);
    const QString bundle = send(1);
    take(2, bundle);
    EXPECT_EQ(given(2, 0), 3);
}

TEST_F(BundleTest, AnInstallationCannotWriteAsAnothersSite)
{
    score(0, 0, 3);
    const QString first = send(0);
    take(1, first);
    take(2, first);
    forge(1, 0);
    // The relay certifies the site for itself and vouches for what it added.
    Statement claim =
        sites.database(1).prepare("UPDATE site SET installation = ?, certificate = ? WHERE id = ?");
    const SiteId site = sites.journal(0).site();
    const DatasetId dataset = BundleFile(first).header().dataset;
    claim.bind(1, sites.installation(1).publicKey());
    claim.bind(2, sites.installation(1).sign(certificateText(dataset, site)));
    claim.bind(3, site.raw()).run();
    EXPECT_THROW(take(2, send(1)), Error);
    EXPECT_EQ(given(2, 0), 3);
}

TEST_F(BundleTest, WhoClaimsAnothersSiteFirstDoesNotKeepItsOwnerOut)
{
    score(0, 0, 3);
    const QString owners = send(0);
    take(1, owners);
    forge(1, 0);
    const SiteId site = sites.journal(0).site();
    const DatasetId dataset = BundleFile(owners).header().dataset;
    const Installation &thief = sites.installation(1);
    const QByteArray before = thief.sign(certificateText(dataset, site)); // as of sites of before
    const CertifiedSite own =
        certifySite(dataset, thief.publicKey(), Key::from(QByteArray(16, 'n')),
                    [&](QByteArrayView text) { return thief.sign(text); });
    EXPECT_TRUE(isCertified(dataset, own.site, thief.publicKey(), own.certificate));
    for (const QByteArray &certificate : {before, before + QByteArray(16, 'n'), own.certificate}) {
        Statement claim = sites.database(1).prepare(
            "UPDATE site SET installation = ?, certificate = ? WHERE id = ?");
        claim.bind(1, thief.publicKey()).bind(2, certificate).bind(3, site.raw()).run();
        EXPECT_THROW(take(2, send(1)), Error); // it comes first, and is nothing
    }
    take(2, owners);
    EXPECT_EQ(given(2, 0), 3);
    EXPECT_EQ(digestOf(2), digestOf(0));
}

TEST_F(BundleTest, ASiteOfBeforeIsStillTakenAndBelongsToWhoseKeyCameFirst)
{
    const DatasetId dataset = datasetOf(sites.database(0));
    const SiteId old = SiteId::from(QByteArray(16, 'o'));
    EXPECT_FALSE(namesItsKey(old));
    EXPECT_TRUE(namesItsKey(sites.journal(0).site()));
    const Installation &owner = sites.installation(0);
    const QByteArray certificate = owner.sign(certificateText(dataset, old));
    EXPECT_TRUE(isCertified(dataset, old, owner.publicKey(), certificate));
    EXPECT_FALSE(isCertified(dataset, old, owner.publicKey(), certificate + QByteArray(16, 'n')));
    EXPECT_FALSE(isCertified(dataset, old, sites.installation(1).publicKey(), certificate));
}

TEST_F(BundleTest, AnotherDataSetsBundleIsRefused)
{
    score(0, 0, 3);
    const QString bundle = send(0);
    sites.database(1).script(u"UPDATE meta SET value = '01890000-0000-7000-8000-000000000000' "
                             "WHERE name = 'dataset_id'"_s);
    EXPECT_THROW(take(1, bundle), Error);
}

TEST_F(BundleTest, ABundleOfOneAreaHoldsThatAndWhatIsCommon)
{
    score(0, 0, 3);
    const QString other = send(0, {{}, {u"130299"_s}, true, noon});
    EXPECT_EQ(BundleFile(other).header().operations(), 0);
    const QString ours = send(0, {{}, {u"130207"_s}, true, noon});
    EXPECT_EQ(BundleFile(ours).header().operations(), 1);
}

TEST_F(BundleTest, NoByteOfABundleChangesUnnoticed)
{
    score(0, 0, 3);
    const QByteArray bundle = bytesOfFile(send(0));
    const Hash before = digestOf(1);
    for (qsizetype at = 0; at < bundle.size(); ++at) {
        QByteArray altered = bundle;
        altered[at] = static_cast<char>(altered[at] ^ (1 << (at % 8)));
        EXPECT_THROW(take(1, fileOf(altered)), Error) << "byte " << at;
    }
    for (const qsizetype cut :
         {qsizetype{0}, qsizetype{7}, qsizetype{15}, bundle.size() / 2, bundle.size() - 1})
        EXPECT_THROW(take(1, fileOf(bundle.left(cut))), Error) << "cut at " << cut;
    EXPECT_THROW(take(1, fileOf(bundle + '\0')), Error);
    EXPECT_EQ(digestOf(1), before);
}

TEST_F(BundleTest, ABundleThatWasAlteredIsRefusedThoughAllOfItIsHere)
{
    score(0, 0, 3);
    const QString path = send(0);
    take(1, path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bundle = file.readAll();
    bundle.back() = static_cast<char>(bundle.back() ^ 1);
    EXPECT_THROW(take(1, fileOf(bundle)), Error);
    EXPECT_EQ(take(1, path).known, 1);
}

TEST_F(BundleTest, AConflictIsReadWithBothSidesAndSettledForAll)
{
    score(0, 2, 3);
    sites.skew(1, 60'000);
    score(1, 2, 5);
    take(0, send(1));
    take(1, send(0));
    std::vector<Conflict> open = conflictsOf(0);
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open.front().organization, u"130207-0001"_s);
    EXPECT_EQ(open.front().item, u"3"_s);
    ASSERT_EQ(open.front().sides.size(), 2U);
    EXPECT_EQ(open.front().sides.front().office, codeOf(1));
    EXPECT_EQ(open.front().sides.back().office, codeOf(0));
    EXPECT_EQ(valueText(sites.database(0), open.front(), open.front().sides.back().value),
              u"c1: 3"_s);
    EXPECT_EQ(conflictsOf(1).front().id, open.front().id);
    settleConflict(sites.database(0), sites.journal(0), open.front(), {1, u"现场复核"_s}, noon);
    EXPECT_TRUE(conflictsOf(0).empty());
    EXPECT_EQ(given(0, 2), 3);
    take(1, send(0));
    EXPECT_TRUE(conflictsOf(1).empty());
    EXPECT_EQ(given(1, 2), 3);
    EXPECT_EQ(digestOf(0), digestOf(1));
    EXPECT_THROW(settleConflict(sites.database(1), sites.journal(1), open.front(), {0, {}}, noon),
                 Error);
}

TEST_F(BundleTest, TheSettlingOfAConflictCanBeUndone)
{
    score(0, 2, 3);
    sites.skew(1, 60'000);
    score(1, 2, 5);
    take(0, send(1));
    settleConflict(sites.database(0), sites.journal(0), conflictsOf(0).front(), {1, u"误"_s}, noon);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_EQ(given(0, 2), 5);
}

TEST_F(BundleTest, AReceiptHoldsNoOperationAndSparesTheNextBundle)
{
    score(0, 0, 1);
    take(1, send(0));
    score(1, 1, 2);
    ExportOrder order{codeOf(0), {}, false, noon};
    order.isReceipt = true;
    const QString receipt = send(1, order);
    EXPECT_EQ(BundleFile(receipt).header().operations(), 0);
    EXPECT_EQ(take(0, receipt).operations, 0);
    EXPECT_EQ(given(0, 1), 0);
    EXPECT_EQ(BundleFile(sendTo(0, 1)).header().operations(), 0);
}

TEST_F(BundleTest, AnExportThatIsStoppedLeavesNoFile)
{
    score(0, 0, 1);
    ExportOrder order{{}, {}, true, noon};
    order.progress = [](std::int64_t) { return false; };
    const QString path = sites.base.folder() + u"/stopped.plumbx"_s;
    EXPECT_THROW(
        exportBundle(sites.database(0), sites.journal(0), sites.installation(0), order, path),
        Error);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(QDir(sites.base.folder()).entryList({u"stopped*"_s}).isEmpty());
}

TEST_F(BundleTest, TheChecksumIsOfTheWholeFileAndStaysWithACopy)
{
    score(0, 0, 3);
    const QString first = send(0);
    const QString copy = fileOf(bytesOfFile(first));
    EXPECT_EQ(BundleFile(copy).checksum(), BundleFile(first).checksum());
    EXPECT_NE(BundleFile(send(0)).checksum(), BundleFile(first).checksum());
}

TEST(PieceTest, WhateverIsReadNeverHarmsAndNeverPassesForAnotherPiece)
{
    ExchangeSites sites(1);
    for (std::int64_t times = 0; times < 40; ++times)
        sites.journal(0).apply(Action::ScoreItem,
                               {sites.count(0, static_cast<std::uint32_t>(times % 5), times)});
    const std::vector<Piece> pieces = sites.pieces(0);
    const QByteArray whole = encodePiece(pieces.back());
    EXPECT_EQ(encodePiece(decodePiece(whole)), whole);
    std::mt19937 random(11);
    for (int n = 0; n < 3000; ++n) {
        QByteArray altered = whole;
        const int changes = 1 + static_cast<int>(random() % 4);
        for (int i = 0; i < changes; ++i)
            altered[static_cast<qsizetype>(random() % static_cast<unsigned>(altered.size()))] =
                static_cast<char>(random());
        if (random() % 4 == 0)
            altered.truncate(
                static_cast<qsizetype>(random() % static_cast<unsigned>(altered.size())));
        if (altered == whole)
            continue;
        try {
            const Piece piece = decodePiece(altered);
            const bool isSame = encodePiece(piece) == whole;
            EXPECT_TRUE(isSame || linkedThrough(piece) != pieces.back().after ||
                        piece.after != pieces.back().after || piece.before != pieces.back().before);
        } catch (const Error &) {
        }
    }
}

TEST(FingerprintTest, APublicKeyIsReadInFoursOfFive)
{
    const QString print = fingerprintOf(QByteArray(32, 'k'));
    EXPECT_EQ(print.size(), 23);
    EXPECT_EQ(print.count(u'-'), 3);
    EXPECT_NE(print, fingerprintOf(QByteArray(32, 'l')));
}

} // namespace
