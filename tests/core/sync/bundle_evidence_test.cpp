// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/attaching.h"
#include "core/journal/rebuild.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_parts.h"
#include "core/sync/sealed_bundle.h"
#include "tests/support/exchange_offices.h"

#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const Clock noon = [] { return ExchangeOffices::moment; };

class BundleEvidenceTest : public testing::Test, protected ExchangeOffices
{
protected:
    BundleEvidenceTest() : ExchangeOffices(3) {}

    /// Attaches a file with these bytes to item 1 at that site, in a scope of its own if named.
    void attach(int site, const QString &name, const QByteArray &bytes, const QString &scope = {})
    {
        QFile file(sites.base.folder() + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const QString area = scope.isEmpty() ? sites.base.organization.affiliation : scope;
        attachFiles(sites.database(site), sites.journal(site),
                    {sites.base.assessment, sites.base.standardRef, 1, area}, {file.fileName()});
    }

    std::vector<AttachedFile> attached(int site) { return readEvidence(sites.database(site)); }

    bool isHere(int site, const QString &name)
    {
        for (const AttachedFile &file : attached(site))
            if (file.evidence.name == name)
                return file.isHere;
        return false;
    }

    QByteArray saved(int site, const QString &name)
    {
        const QString path = sites.base.folder() + u"/saved"_s;
        for (const AttachedFile &file : attached(site))
            if (file.evidence.name == name)
                saveEvidence(sites.database(site), file.evidence, path);
        return bytesOfFile(path);
    }

    std::int64_t dispatched(int site)
    {
        return sites.database(site).number("SELECT count(*) FROM dispatch");
    }

    static QByteArray noise(int size) { return randomBytes(size); }
};

TEST_F(BundleEvidenceTest, FilesTravelWithTheOperationsThatAttachThem)
{
    const QByteArray photo = noise(2 * evidenceChunk + 7);
    attach(0, u"photo.jpg"_s, photo);
    const BundleIntake intake = take(1, send(0));
    EXPECT_EQ(intake.evidence.chunks, 3);
    EXPECT_TRUE(intake.evidence.missing.isEmpty());
    EXPECT_EQ(saved(1, u"photo.jpg"_s), photo);
    EXPECT_EQ(stateDigest(sites.database(1)), stateDigest(sites.database(0)));
    EXPECT_EQ(take(1, send(0)).evidence.chunks, 0) << "what is here is not taken again";
}

TEST_F(BundleEvidenceTest, WithoutEvidenceABundleIsWhatOlderVersionsRead)
{
    score(0, 0, 1);
    EXPECT_FALSE(BundleFile(send(0)).header().hasMore());
    attach(0, u"a.txt"_s, "a");
    EXPECT_TRUE(BundleFile(send(0)).header().hasMore());
    EXPECT_EQ(bytesOfFile(send(0))[9], 2);
}

TEST_F(BundleEvidenceTest, AnOfficeGetsAFileOnceAndWhatItLacksWithTheNextBundle)
{
    attach(0, u"a.txt"_s, noise(900));
    const QString first = sendTo(0, 1);
    take(1, first);
    take(0, sendTo(1, 0)); // tells how far 1 is
    EXPECT_TRUE(BundleFile(sendTo(0, 1)).header().evidence.empty());
    sites.database(1).script(u"DELETE FROM evidence_chunk"_s);
    take(0, sendTo(1, 0));
    const QString again = sendTo(0, 1);
    EXPECT_EQ(BundleFile(again).header().evidence.size(), 1U);
    EXPECT_EQ(BundleFile(again).header().operations(), 0);
    EXPECT_EQ(take(1, again).evidence.chunks, 1);
    EXPECT_TRUE(isHere(1, u"a.txt"_s));
    take(0, sendTo(1, 0));
    EXPECT_TRUE(BundleFile(sendTo(0, 1)).header().evidence.empty()) << "it lacks nothing now";
}

TEST_F(BundleEvidenceTest, AnOfficeGetsTheEvidenceOfItsScopesAlone)
{
    attach(0, u"mine.txt"_s, noise(900));
    attach(0, u"theirs.txt"_s, noise(901), u"130208"_s);
    const QString path = send(0, {codeOf(1), {sites.base.organization.affiliation}, true, noon});
    EXPECT_EQ(BundleFile(path).header().evidence.size(), 1U);
    take(1, path);
    EXPECT_TRUE(isHere(1, u"mine.txt"_s));
    EXPECT_FALSE(isHere(1, u"theirs.txt"_s));
    // Whatever it asks for.
    Statement ask = sites.database(0).prepare("INSERT INTO wanted SELECT ?, hash FROM evidence");
    ask.bind(1, codeOf(1)).run();
    const QString asked = send(0, {codeOf(1), {sites.base.organization.affiliation}, false, noon});
    EXPECT_LE(BundleFile(asked).header().evidence.size(), 1U);
}

TEST_F(BundleEvidenceTest, OperationsAreTakenWhereverTheEvidenceBehindThemIsCutOff)
{
    attach(0, u"a.jpg"_s, noise(700));
    attach(0, u"b.jpg"_s, noise(800));
    score(0, 0, 3);
    const QByteArray whole = bytesOfFile(send(0));
    for (const int cut : {1, 799, 800, 801, 1500}) {
        SCOPED_TRACE(cut);
        const BundleIntake preview = take(1, fileOf(whole.chopped(cut)), true);
        EXPECT_EQ(preview.operations, 3);
    }
    EXPECT_THROW(BundleFile(fileOf(whole.chopped(1501))), Error) << "an operation is cut off";
    const BundleIntake intake = take(1, fileOf(whole.chopped(900)));
    EXPECT_EQ(intake.operations, 3);
    EXPECT_EQ(intake.evidence.cutOff, 2);
    EXPECT_EQ(intake.evidence.missing, (QStringList{u"a.jpg"_s, u"b.jpg"_s}));
    take(0, sendTo(1, 0));
    const BundleIntake rest = take(1, sendTo(0, 1));
    EXPECT_EQ(rest.evidence.chunks, 2);
    EXPECT_TRUE(rest.evidence.missing.isEmpty());
}

TEST_F(BundleEvidenceTest, NoByteOfABundleWithEvidenceCanChangeUnnoticed)
{
    attach(0, u"a.txt"_s, QByteArray(300, 'a')); // packed
    attach(0, u"b.jpg"_s, noise(40));            // as it is
    const QByteArray whole = bytesOfFile(send(0));
    BundleFile bundle(fileOf(whole));
    const std::int64_t evidence = bundle.header().evidenceSize();
    const auto readThrough = [](BundleFile &read) {
        for (std::size_t n = 0; n < read.header().chunks.size(); ++n)
            read.piece(n);
        for (std::size_t n = 0; n < read.header().evidence.size(); ++n)
            read.evidence(n);
    };
    readThrough(bundle);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        SCOPED_TRACE(at);
        QByteArray altered = whole;
        altered[at] = static_cast<char>(altered[at] ^ 1);
        const QString path = fileOf(altered);
        if (at >= whole.size() - evidence) { // the operations can be read all the same
            EXPECT_NO_THROW(BundleFile(path).piece(0));
        }
        EXPECT_THROW(
            {
                BundleFile flipped(path);
                readThrough(flipped);
            },
            Error);
    }
}

TEST_F(BundleEvidenceTest, ADamagedFileIsNamedAndNotKeptAndTheRestIsTaken)
{
    attach(0, u"a.jpg"_s, noise(700));
    attach(0, u"b.jpg"_s, noise(800));
    QByteArray bytes = bytesOfFile(send(0));
    bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
    const BundleIntake intake = take(1, fileOf(bytes));
    EXPECT_EQ(intake.operations, 2);
    EXPECT_EQ(intake.evidence.damaged, QStringList{u"b.jpg"_s});
    EXPECT_EQ(intake.evidence.chunks, 1);
    EXPECT_TRUE(isHere(1, u"a.jpg"_s));
    EXPECT_FALSE(isHere(1, u"b.jpg"_s));
    EXPECT_TRUE(checkEvidence(sites.database(1)).isEmpty());
}

TEST_F(BundleEvidenceTest, ARemovalDoesNotHideAnAttachingThatItDidNotSee)
{
    attach(0, u"a.jpg"_s, noise(700));
    take(1, send(0));
    sites.journal(1).apply(Action::RemoveEvidence, {removalEdit(attached(1).front())});
    sites.journal(0).undo();
    sites.journal(0).redo(); // attached once more, beside the removal
    take(1, send(0));
    take(0, send(1));
    EXPECT_TRUE(isHere(0, u"a.jpg"_s));
    EXPECT_TRUE(isHere(1, u"a.jpg"_s));
    EXPECT_EQ(stateDigest(sites.database(0)), stateDigest(sites.database(1)));
    EXPECT_TRUE(conflictsOf(0).empty());
    EXPECT_TRUE(stateFollowsLog(sites.database(1), sites.base.folder()));
}

TEST_F(BundleEvidenceTest, PartsAreTakenInAnyOrderAndGiveTheWhole)
{
    score(0, 0, 3);
    for (const QString &name : {u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s})
        attach(0, name, noise(150'000));
    ExportOrder order{{}, {}, true, noon};
    order.partSize = 250'000;
    const QString path = sites.base.folder() + u"/parts.plumbx"_s;
    const auto parts =
        exportParts(sites.database(0), sites.journal(0), sites.installation(0), order, path);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_TRUE(parts[1].path.endsWith(u"/parts-2of3.plumbx"_s));
    for (const WrittenBundle &part : parts)
        EXPECT_LE(BundleFile(part.path).size(), order.partSize);
    for (const int n : {2, 0, 1})
        take(1, parts[static_cast<std::size_t>(n)].path);
    for (const QString &name : {u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s})
        EXPECT_TRUE(isHere(1, name)) << name.toStdString();
    EXPECT_EQ(stateDigest(sites.database(1)), stateDigest(sites.database(0)));
    QFile::remove(parts[0].path);
    EXPECT_THROW(
        exportParts(sites.database(0), sites.journal(0), sites.installation(0), order, path), Error)
        << "the others are there already";
    EXPECT_FALSE(QFile::exists(parts[0].path)) << "all of them, or none";
    EXPECT_EQ(dispatched(0), 3) << "what was not written was not handed over";
    order.partSize = 1000;
    EXPECT_THROW(exportParts(sites.database(0), sites.journal(0), sites.installation(0), order,
                             sites.base.folder() + u"/small.plumbx"_s),
                 Error);
}

TEST_F(BundleEvidenceTest, SealedPartsAreNoLargerThanAskedForAndOpenForTheirOfficeAlone)
{
    score(0, 0, 3);
    for (const QString &name : {u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s})
        attach(0, name, noise(150'000));
    ExportOrder order{codeOf(1), {}, true, noon};
    order.partSize = 157'000; // one file each with its header and its envelope
    const QString path = sites.base.folder() + u"/sealed.plumbx"_s;
    const auto parts =
        exportSealed(sites.database(0), sites.journal(0), sites.installation(0), order, path);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_TRUE(parts[1].path.endsWith(u"/sealed-2of3.plumbx"_s));
    for (const int n : {2, 0, 1}) {
        const WrittenBundle &part = parts[static_cast<std::size_t>(n)];
        EXPECT_TRUE(isSealed(part.path));
        EXPECT_LE(QFileInfo(part.path).size(), order.partSize);
        EXPECT_EQ(BundleFile(part.path, &sites.installation(1)).checksum(), part.checksum);
        EXPECT_THROW(BundleFile(part.path, &sites.installation(0)), Error);
        take(1, part.path);
    }
    EXPECT_EQ(given(1, 0), 3);
    for (const QString &name : {u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s})
        EXPECT_TRUE(isHere(1, name)) << name.toStdString();
    QFile::remove(parts[0].path);
    EXPECT_THROW(
        exportSealed(sites.database(0), sites.journal(0), sites.installation(0), order, path),
        Error)
        << "the others are there already";
    EXPECT_FALSE(QFile::exists(parts[0].path)) << "all of them, or none";
    EXPECT_EQ(dispatched(0), 3) << "what was not sealed was not handed over";
}

TEST(SharingOut, PutsEveryStreamIntoOnePartAndListsItInAll)
{
    BundleHeader whole;
    whole.id = QByteArray(16, 'i');
    for (std::int64_t n = 1; n <= 4; ++n) {
        BundleStream stream;
        stream.site = SiteId::from(QByteArray(16, static_cast<char>('a' + n)));
        stream.to = n;
        stream.chunks = n == 3 ? 0 : 1;
        stream.from = n == 3 ? n : 0;
        whole.streams.push_back(stream);
        if (stream.chunks > 0)
            whole.chunks.push_back({{}, 100'000 * n, 100'000 * n});
    }
    whole.evidence.push_back({{}, {}, false, 50'000, 50'000});
    const std::vector<BundlePart> parts = sharedOut(whole, 310'000);
    ASSERT_EQ(parts.size(), 3U); // 100 + 200 kB; 400; 50
    EXPECT_EQ(parts[0].header.operations(), 3);
    EXPECT_EQ(parts[1].header.operations(), 4) << "a stream is not cut";
    EXPECT_EQ(parts[2].header.evidence.size(), 1U);
    for (const BundlePart &part : parts) {
        EXPECT_EQ(part.header.streams.size(), 4U);
        EXPECT_EQ(part.header.streams[1].to, 2);
        EXPECT_EQ(part.ranges.size(), 1U);
    }
    EXPECT_EQ(parts[1].ranges.front().from, 300'000);
    EXPECT_EQ(parts[2].ranges.front().from, 700'000);
    EXPECT_EQ(sharedOut(whole, 0).size(), 1U);
}

} // namespace
