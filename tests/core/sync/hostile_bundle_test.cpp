// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/rebuild.h"
#include "core/sync/bundle_file.h"
#include "tests/support/exchange_offices.h"

#include <QFile>
#include <QtEndian>
#include <gtest/gtest.h>

#include <functional>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

// What an office that everybody knows can send when somebody else's program writes it: every
// signature fits.
class HostileBundleTest : public testing::Test, protected ExchangeOffices
{
protected:
    HostileBundleTest() : ExchangeOffices(3) {}

    struct Contents
    {
        BundleHeader header;
        std::vector<Piece> pieces;
        std::vector<QByteArray> chunks; ///< in the place of the pieces, if there are any
    };

    /// A bundle of office 0 with other contents, signed anew.
    QString altered(const std::function<void(Contents &)> &alter, const QString &path = {})
    {
        BundleFile bundle(path.isEmpty() ? send(0) : path);
        Contents contents{bundle.header(), {}, {}};
        for (std::size_t n = 0; n < bundle.header().chunks.size(); ++n)
            contents.pieces.push_back(bundle.piece(n));
        alter(contents);
        if (contents.chunks.empty())
            pack(contents);
        QByteArray bytes = signedHead(contents.header);
        for (const QByteArray &chunk : contents.chunks)
            bytes += chunk;
        return fileOf(bytes);
    }

    void pack(Contents &contents)
    {
        std::size_t chunk = 0;
        contents.header.chunks.clear();
        for (BundleStream &stream : contents.header.streams) {
            for (std::int64_t n = 0; n < stream.chunks; ++n) {
                Piece &piece = contents.pieces.at(chunk++);
                stream.chain = piece.after = linkedThrough(piece);
                const QByteArray raw = encodePiece(piece);
                contents.chunks.push_back(zipped(raw));
                contents.header.chunks.push_back(
                    {digest({contents.chunks.back()}), contents.chunks.back().size(), raw.size()});
            }
            if (isOwn(stream))
                stream.signature =
                    sites.installation(0).sign(checkpointText(contents.header.dataset, stream));
        }
    }

    QByteArray signedHead(const BundleHeader &header)
    {
        const QByteArray body = encodeHeader(header);
        QByteArray head = bundleMagic + QByteArray("\2\2\1\1") + QByteArray(4, '\0') + body;
        qToBigEndian(static_cast<quint32>(body.size()), head.data() + 12);
        return head + sites.installation(0).sign(signedText(head));
    }

    bool isOwn(const BundleStream &stream)
    {
        return stream.hasOps() && stream.site == sites.journal(0).site();
    }

    /// The piece with what office 0 typed.
    Piece &typed(Contents &contents)
    {
        for (Piece &piece : contents.pieces)
            if (piece.named.front().site == sites.journal(0).site())
                return piece;
        throw std::logic_error("nothing was typed");
    }

    /// In the place of what office 0 typed so many bytes, said to be others.
    void fill(Contents &contents, std::int64_t said, qsizetype held)
    {
        pack(contents);
        std::size_t place = 0;
        for (const BundleStream &stream : contents.header.streams) {
            if (isOwn(stream))
                break;
            place += static_cast<std::size_t>(stream.chunks);
        }
        QByteArray &packed = contents.chunks.at(place);
        packed = zipped(QByteArray(held, '\0'));
        contents.header.chunks.at(place) = {digest({packed}), packed.size(), said};
    }

    void expectDamaged(const QString &path)
    {
        const Hash before = stateDigest(sites.database(1));
        try {
            take(1, path);
            ADD_FAILURE() << "it was taken";
        } catch (const Error &error) {
            EXPECT_EQ(error.kind(), Failure::FileDamaged) << error.what();
        }
        EXPECT_EQ(stateDigest(sites.database(1)), before);
        EXPECT_EQ(checkChains(sites.database(1)), QStringList());
    }
};

TEST_F(HostileBundleTest, WhatIsAlteredNowhereIsTaken)
{
    score(0, 0, 3);
    EXPECT_EQ(take(1, altered([](Contents &) {})).operations, 1);
    EXPECT_EQ(given(1, 0), 3);
}

TEST_F(HostileBundleTest, AnOperationThatReplacesItselfOrALaterOneOfItsStreamIsRefused)
{
    score(0, 0, 3);
    score(0, 0, 4);
    for (const std::int64_t ahead : {0, 1})
        expectDamaged(altered([&](Contents &contents) {
            Operation &op = typed(contents).ops.front();
            op.bases = {{0, {0, op.name.seq + ahead}}};
        }));
}

TEST_F(HostileBundleTest, AnOperationThatIsSaidToReplaceWhatNobodyWroteGivesOneStateInAnyOrder)
{
    score(0, 0, 3);
    const StreamName theirs{sites.journal(2).site(), sites.base.organization.affiliation};
    const QString path = altered([&](Contents &contents) {
        Piece &piece = typed(contents);
        piece.named.push_back(theirs);
        piece.ops.front().bases.push_back(
            {1,
             {static_cast<std::int64_t>(piece.named.size()) - 1, 9}}); // of item 1 it says nothing
    });
    const QString sent = sites.base.folder() + u"/kept.plumbx"_s;
    ASSERT_TRUE(QFile::copy(path, sent));
    score(2, 1, 5);
    const QString answer = send(2);
    take(1, sent);
    take(1, answer);
    EXPECT_EQ(given(1, 0), 3);
    EXPECT_EQ(given(1, 1), 5) << "what was typed is not what was said to be replaced";
    take(2, sent);
    EXPECT_EQ(given(2, 1), 5);
    EXPECT_EQ(stateDigest(sites.database(1)), stateDigest(sites.database(2)));
    expectRebuiltTheSame(sites, 1);
}

TEST_F(HostileBundleTest, AChunkThatSaysItUnpacksToMoreThanIsBelievedIsNotUnpacked)
{
    score(0, 0, 3);
    const auto bomb = [this](std::int64_t said, qsizetype held) {
        return altered([=, this](Contents &contents) { fill(contents, said, held); });
    };
    constexpr qsizetype large = 32LL * 1024 * 1024;
    EXPECT_LT(zipped(QByteArray(large, '\0')).size(), 4096) << "a bomb";
    expectDamaged(bomb(large, large));  // more than 64 times what it takes
    expectDamaged(bomb(65'536, large)); // it holds more than it says
    expectDamaged(bomb(65'536, 100));
}

TEST_F(HostileBundleTest, AHeaderThatSaysItIsLargerThanAnyIsRefusedBeforeItIsRead)
{
    score(0, 0, 3);
    QByteArray bytes = bytesOfFile(send(0));
    for (const quint32 size : {8U * 1024 * 1024 + 1, 0xffffffffU}) {
        qToBigEndian(size, bytes.data() + 12);
        expectDamaged(fileOf(bytes));
    }
}

TEST_F(HostileBundleTest, AHeaderWhoseNumbersAreMoreThanThereIsRoomForIsRefused)
{
    score(0, 0, 3);
    const auto first = [](Contents &contents) -> BundleStream & {
        for (BundleStream &stream : contents.header.streams)
            if (stream.hasOps())
                return stream;
        throw std::logic_error("nothing was typed");
    };
    expectDamaged(altered([&](Contents &contents) {
        pack(contents);
        first(contents).chunks += 1;
    }));
    expectDamaged(altered([&](Contents &contents) {
        pack(contents);
        first(contents).to = -1;
    }));
    expectDamaged(altered([&](Contents &contents) {
        pack(contents);
        contents.header.chunks.back().packed = std::int64_t{1} << 40;
    }));
    expectDamaged(altered([&](Contents &contents) {
        contents.header.evidence.push_back({{}, {}, false, 2'000'000, 2'000'000});
    }));
}

TEST_F(HostileBundleTest, WhoSaysThatTheyReplacedWhatIsNotWrittenYetDoesNotHideIt)
{
    score(0, 0, 3);
    score(1, 1, 1);
    const StreamName theirs{sites.journal(1).site(), sites.base.organization.affiliation};
    take(1, altered([&](Contents &contents) {
             Piece &piece = typed(contents);
             piece.named.push_back(theirs);
             piece.ops.front().bases.push_back(
                 {0, {static_cast<std::int64_t>(piece.named.size()) - 1, 2}}); // their next one
         }));
    sites.reopen(1);
    EXPECT_NE(sites.journal(1).site(), theirs.site) << "its log is said to go on elsewhere";
    score(1, 0, 5);
    EXPECT_EQ(given(1, 0), 5);
    take(2, send(1));
    EXPECT_EQ(given(2, 0), 5);
    expectRebuiltTheSame(sites, 1);
}

TEST_F(HostileBundleTest, NobodyTellsHowFarAnotherOfficeHasCome)
{
    score(1, 0, 3);
    take(0, send(1));
    score(1, 0, 4);
    const auto isNewTo2 = [this] { return BundleFile(sendTo(1, 2)).header().operations(); };
    EXPECT_EQ(isNewTo2(), 2);
    ExportOrder receipt{codeOf(1), {}, false, [] { return moment; }};
    receipt.isReceipt = true;
    const auto lie = [this](Contents &contents) {
        contents.header.officeCode = codeOf(2);
        contents.header.wanted.push_back(digest({"anything"}));
        for (BundleStream &stream : contents.header.streams)
            if (stream.site == sites.journal(1).site())
                stream.from = stream.to = 50;
    };
    take(1, altered(lie, send(0, receipt)));
    EXPECT_EQ(isNewTo2(), 2) << "it was told by another";
    EXPECT_EQ(sites.database(1).number("SELECT count(*) FROM wanted"), 0);
}

TEST_F(HostileBundleTest, AnOldBundleThatComesAgainTakesNothingBack)
{
    score(0, 0, 3);
    const QString old = send(0);
    take(1, old);
    score(0, 0, 4);
    take(1, send(0));
    take(0, sendTo(1, 0));
    const Hash before = stateDigest(sites.database(1));
    EXPECT_EQ(take(1, old).operations, 0);
    EXPECT_EQ(given(1, 0), 4);
    EXPECT_EQ(stateDigest(sites.database(1)), before);
    // Nor does an old answer make the sender forget how far the other has come.
    const QString answer = sendTo(1, 0);
    score(0, 0, 5);
    take(1, send(0));
    take(0, sendTo(1, 0));
    take(0, answer);
    EXPECT_EQ(BundleFile(sendTo(0, 1)).header().operations(), 0);
}

} // namespace
