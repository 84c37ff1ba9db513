// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A small city, and the item of a sheet in it that files are attached to.
class EvidenceVerbTest : public testing::Test
{
protected:
    EvidenceVerbTest() : book(desk.makeCity(u"city.plumb"_s))
    {
        const QJsonArray sheets =
            desk.run({u"list"_s, book, u"assessments"_s, u"--json"_s}).json().array();
        for (const auto &sheet : sheets)
            if (sheet[u"state"_s] != u"superseded"_s)
                item = {u"--organization"_s, sheet[u"organization"_s].toString(),
                        u"--round"_s,        sheet[u"round"_s].toString(),
                        u"--level"_s,        sheet[u"level"_s].toString(),
                        u"--item"_s,         u"1.1"_s};
    }

    Outcome add(const QStringList &files, const QStringList &more = {})
    {
        return desk.run(QStringList{u"evidence"_s, u"add"_s, book} + files + item + more);
    }

    QJsonArray listed()
    {
        return desk.run({u"evidence"_s, u"list"_s, book, u"--json"_s}).json().array();
    }

    Desk desk;
    QString book;
    QStringList item;
};

TEST_F(EvidenceVerbTest, AnAttachedFileIsListedAndSavedAgain)
{
    const QString minutes = desk.write(u"minutes.txt"_s, "minutes\n");
    const Outcome added = add({minutes});
    ASSERT_EQ(added.status, 0) << added.err.toStdString();
    ASSERT_EQ(listed().size(), 1);
    const QJsonObject file = listed().first().toObject();
    EXPECT_EQ(file[u"name"_s], u"minutes.txt"_s);
    EXPECT_EQ(file[u"size"_s], 8);
    EXPECT_EQ(file[u"organization"_s], item[1]);
    EXPECT_EQ(file[u"here"_s], true);
    const QString out = desk.path(u"again.txt"_s);
    const QString hash = file[u"hash"_s].toString();
    EXPECT_EQ(desk.run({u"evidence"_s, u"save"_s, book, hash.left(10), u"--out"_s, out}).status, 0);
    EXPECT_EQ(Desk::read(out), "minutes\n");
    EXPECT_EQ(desk.run({u"evidence"_s, u"save"_s, book, hash, u"--out"_s, out}).status, 4)
        << "it would have replaced a file";
    EXPECT_EQ(desk.run({u"check"_s, book}).status, 0);
}

TEST_F(EvidenceVerbTest, ARemovedFileIsEvidenceNoMore)
{
    add({desk.write(u"a.txt"_s, "a")});
    const QString hash = listed().first()[u"hash"_s].toString();
    const QStringList remove = QStringList{u"evidence"_s, u"remove"_s, book, hash} + item;
    EXPECT_EQ(desk.run(remove + QStringList{u"--dry-run"_s}).status, 0);
    EXPECT_EQ(listed().size(), 1);
    EXPECT_EQ(desk.run(remove).status, 0);
    EXPECT_TRUE(listed().isEmpty());
}

TEST_F(EvidenceVerbTest, WhatCannotBeAttachedIsNamedAndNothingIsWritten)
{
    const QString good = desk.write(u"a.txt"_s, "a");
    const QByteArray before = Desk::content(book);
    EXPECT_EQ(add({good}, {u"--dry-run"_s}).status, 0);
    const Outcome empty = add({good, desk.write(u"empty.txt"_s, {})});
    EXPECT_EQ(empty.status, 3);
    EXPECT_TRUE(empty.err.contains("empty.txt"));
    const QString large = desk.write(u"large.bin"_s, "x");
    ASSERT_TRUE(QFile::resize(large, 65LL * 1024 * 1024)); // takes no room on the disk
    const Outcome tooLarge = add({good, large});
    EXPECT_EQ(tooLarge.status, 3);
    EXPECT_TRUE(tooLarge.err.contains("64 MB")) << tooLarge.err.toStdString();
    EXPECT_EQ(add({desk.path(u"nowhere.txt"_s)}).status, 4);
    EXPECT_EQ(Desk::content(book), before);
    EXPECT_EQ(desk.run({u"evidence"_s, u"save"_s, book, u"0123456789"_s}).status, 3);
}

TEST_F(EvidenceVerbTest, ARedactedFileIsGoneForGoodAndTheWorkbookIsSound)
{
    const QByteArray face = "a face that nobody may see";
    add({desk.write(u"face.jpg"_s, face)});
    const QString hash = listed().first()[u"hash"_s].toString();
    QStringList words = QStringList{u"redact"_s, book} + item;
    EXPECT_EQ(desk.run(words + QStringList{u"--reason"_s, u"a face"_s}).status, 2);
    words += QStringList{u"--evidence"_s, hash.left(12), u"--reason"_s, u"a face"_s};
    EXPECT_EQ(desk.run(words + QStringList{u"--dry-run"_s}).status, 0);
    EXPECT_EQ(listed().size(), 1);
    const Outcome done = desk.run(words);
    EXPECT_EQ(done.status, 0) << done.err.toStdString();
    EXPECT_TRUE(listed().isEmpty());
    EXPECT_FALSE(Desk::content(book).contains(face));
    EXPECT_FALSE(Desk::content(book).contains("face.jpg"));
    EXPECT_EQ(desk.run({u"check"_s, book}).status, 0);
    EXPECT_EQ(desk.run(words).status, 3) << "nothing is left to be taken out";
}

} // namespace
} // namespace cli
