// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/attaching.h"
#include "core/journal/rebuild.h"
#include "core/storage/evidence_codec.h"
#include "core/storage/evidence_store.h"
#include "tests/support/test_workbook.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class EvidenceTest : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QString path = book.folder() + u'/' + name;
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    EvidencePlace place(std::uint32_t item = 2) const
    {
        return {book.assessment, book.standardRef, item, book.organization.affiliation};
    }

    std::vector<Evidence> attach(const QStringList &paths, std::uint32_t item = 2)
    {
        return attachFiles(book.database(), book.journal(), place(item), paths);
    }

    std::vector<AttachedFile> attached() { return readEvidence(book.database(), book.assessment); }

    QByteArray saved(const Evidence &evidence)
    {
        QFile file(book.folder() + u"/saved"_s);
        saveEvidence(book.database(), evidence, file.fileName());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// Bytes that cannot be packed.
    static QByteArray noise(int size) { return randomBytes(size); }

    TestWorkbook book;
};

TEST_F(EvidenceTest, AFileIsAttachedToItsItemAndComesOutAsItWentIn)
{
    const QByteArray minutes = "minutes of a meeting\n";
    attach({write(u"会议记录.txt"_s, minutes)});
    ASSERT_EQ(attached().size(), 1U);
    const AttachedFile file = attached().front();
    EXPECT_EQ(file.evidence.item, 2U);
    EXPECT_EQ(file.evidence.name, u"会议记录.txt"_s);
    EXPECT_EQ(file.evidence.size, minutes.size());
    EXPECT_EQ(file.evidence.content, digest({minutes}));
    EXPECT_EQ(file.scope, book.organization.affiliation);
    EXPECT_TRUE(file.isHere);
    EXPECT_GT(file.at, 0);
    EXPECT_EQ(saved(file.evidence), minutes);
}

TEST_F(EvidenceTest, AFileOfSeveralChunksIsNamedByTheHashOfAllOfIt)
{
    const QByteArray film = noise(2 * evidenceChunk + 5);
    const Evidence evidence = attach({write(u"film.mp4"_s, film)}).front();
    EXPECT_EQ(evidence.content, digest({film}));
    EXPECT_EQ(evidence.chunks.size(), 3U);
    EXPECT_EQ(saved(evidence), film);
}

TEST_F(EvidenceTest, OneFileAtSeveralItemsIsKeptOnce)
{
    const QString photo = write(u"photo.jpg"_s, noise(1000));
    attach({photo}, 0);
    attach({photo}, 3);
    EXPECT_EQ(attached().size(), 2U);
    EXPECT_EQ(book.database().number("SELECT count(*) FROM evidence_chunk"), 1);
}

TEST_F(EvidenceTest, WhatPacksWellIsKeptPackedAndWhatDoesNotIsKeptAsItIs)
{
    const QByteArray text(5000, 'a');
    const QByteArray photo = noise(5000);
    attach({write(u"a.txt"_s, text), write(u"b.jpg"_s, photo)});
    const auto kept = [&](const QByteArray &bytes) {
        return findChunk(book.database(), digest({bytes}))->bytes.size();
    };
    EXPECT_LT(kept(text), 200);
    EXPECT_EQ(kept(photo), 5000);
}

TEST_F(EvidenceTest, AttachingIsUndoneAndRedoneAsOneStep)
{
    attach({write(u"a.txt"_s, "a"), write(u"b.txt"_s, "b")});
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_TRUE(attached().empty());
    EXPECT_EQ(book.journal().redo(), UndoOutcome::Done);
    ASSERT_EQ(attached().size(), 2U);
    EXPECT_EQ(saved(attached()[1].evidence), "b");
}

TEST_F(EvidenceTest, ARemovalIsUndoneToo)
{
    attach({write(u"a.txt"_s, "a")});
    book.journal().apply(Action::RemoveEvidence, {removalEdit(attached().front())});
    EXPECT_TRUE(attached().empty());
    book.reopen();
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    ASSERT_EQ(attached().size(), 1U);
    EXPECT_EQ(saved(attached().front().evidence), "a");
}

TEST_F(EvidenceTest, AFileThatIsAttachedAlreadyMakesNoStep)
{
    const QString path = write(u"a.txt"_s, "a");
    EXPECT_EQ(attach({path, path}).size(), 1U);
    const auto steps = book.journal().undoable().size();
    EXPECT_TRUE(attach({path}).empty());
    EXPECT_EQ(book.journal().undoable().size(), steps);
}

TEST_F(EvidenceTest, OfSeveralFilesOneOfWhichCannotBeAttachedNoneIs)
{
    const QString good = write(u"a.txt"_s, "a");
    const auto refusal = [&](const QString &bad) {
        try {
            attach({good, bad});
        } catch (const Error &error) {
            EXPECT_EQ(error.kind(), Failure::Invalid);
            return error.file();
        }
        return QString();
    };
    const QString empty = write(u"empty.txt"_s, {});
    EXPECT_EQ(refusal(empty), empty);
    EXPECT_EQ(refusal(book.folder()), book.folder());
    EXPECT_EQ(refusal(u"/nowhere/x.jpg"_s), u"/nowhere/x.jpg"_s);
    const QString large = write(u"large.bin"_s, "x");
    ASSERT_TRUE(QFile::resize(large, largestEvidence + 1)); // takes no room on the disk
    EXPECT_EQ(whyUnattachable(large), Unattachable::TooLarge);
    EXPECT_EQ(refusal(large), large);
    EXPECT_TRUE(attached().empty());
    EXPECT_EQ(book.database().number("SELECT count(*) FROM evidence_chunk"), 0);
}

TEST_F(EvidenceTest, RebuildingKeepsTheEvidence)
{
    attach({write(u"a.txt"_s, "a"), write(u"b.txt"_s, "b")});
    book.journal().apply(Action::RemoveEvidence, {removalEdit(attached().front())});
    const Hash before = stateDigest(book.database());
    rebuildState(book.database());
    EXPECT_EQ(stateDigest(book.database()), before);
    ASSERT_EQ(attached().size(), 1U);
    EXPECT_EQ(saved(attached().front().evidence), "b");
    EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
}

TEST_F(EvidenceTest, ADamagedChunkSaysWhichFileItBelongsTo)
{
    attach({write(u"a.txt"_s, "a"), write(u"photo.jpg"_s, '\xff' + noise(3999))});
    EXPECT_TRUE(checkEvidence(book.database()).isEmpty());
    book.database().script(u"UPDATE evidence_chunk SET bytes = x'00' || substr(bytes, 2) "
                           "WHERE raw = 4000"_s);
    const QStringList faults = checkEvidence(book.database());
    ASSERT_EQ(faults.size(), 1);
    EXPECT_TRUE(faults.front().contains(u"photo.jpg"_s));
    try {
        saved(attached()[1].evidence);
        FAIL() << "a damaged file was saved";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Failure::FileDamaged);
        EXPECT_TRUE(error.detail().contains(u"photo.jpg"_s));
    }
    EXPECT_FALSE(QFile::exists(book.folder() + u"/saved"_s));
}

TEST_F(EvidenceTest, OpsOfEvidenceThatAnEarlierVersionTookInUnreadAreReadAfterTheUpgrade)
{
    attach({write(u"a.txt"_s, "a")});
    const Hash before = stateDigest(book.database());
    book.database().script(u"DELETE FROM evidence; INSERT INTO meta VALUES ('unread', '32')"_s);
    book.reopen();
    EXPECT_EQ(stateDigest(book.database()), before);
}

TEST_F(EvidenceTest, AValueThatDoesNotAddUpIsRefused)
{
    Evidence evidence = attach({write(u"a.txt"_s, "a")}).front();
    EXPECT_EQ(decodeEvidence(encodeEvidence(evidence)).name, u"a.txt"_s);
    const auto isRefused = [](const Evidence &bad) {
        try {
            decodeEvidence(encodeEvidence(bad));
        } catch (const Error &error) {
            return error.kind() == Failure::FileDamaged;
        }
        return false;
    };
    for (const QString &name : {u""_s, u"../a"_s, u"a\\b"_s, u".."_s}) {
        Evidence bad = evidence;
        bad.name = name;
        EXPECT_TRUE(isRefused(bad)) << name.toStdString();
    }
    for (const std::int64_t size :
         {std::int64_t{0}, std::int64_t{-1}, evidenceChunk + 1, largestEvidence + 1}) {
        Evidence bad = evidence;
        bad.size = size;
        EXPECT_TRUE(isRefused(bad)) << size;
    }
}

} // namespace
