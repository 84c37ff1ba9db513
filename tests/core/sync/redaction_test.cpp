// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/attaching.h"
#include "core/journal/rebuild.h"
#include "core/journal/redacting.h"
#include "core/journal/redactions.h"
#include "core/journal/sealing.h"
#include "core/storage/log_reader.h"
#include "core/storage/redaction_codec.h"
#include "core/storage/redaction_reader.h"
#include "core/sync/bundle_file.h"
#include "tests/support/exchange_offices.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"张三的名字不该在这里"_s;

class RedactionTest : public testing::Test, protected ExchangeOffices
{
protected:
    RedactionTest() : ExchangeOffices(3) {}

    Database &db(int site) { return sites.database(site); }

    void remark(int site, const QString &text, std::uint32_t item = 1)
    {
        Sheet sheet = sites.sheet(site);
        sheet.items.at(item).remark = text;
        sites.journal(site).apply(
            Action::WriteRemark,
            {remarkEdit(
                {sites.base.assessment, sites.base.standardRef, sites.base.standard, sheet, {item}},
                scope())});
    }

    QString remarkAt(int site, std::uint32_t item = 1)
    {
        return sites.sheet(site).items.at(item).remark;
    }

    QString scope() const { return sites.base.organization.affiliation; }

    std::int64_t redactIt(int site, std::uint32_t item = 1)
    {
        return redactRemark(db(site), sites.journal(site), {sites.base.assessment, item, scope()},
                            u"a villager's name"_s);
    }

    void attach(int site, const QString &file, const QByteArray &bytes)
    {
        QFile out(sites.base.folder() + u'/' + file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        attachFiles(db(site), sites.journal(site),
                    {sites.base.assessment, sites.base.standardRef, 1, scope()}, {out.fileName()});
        out.remove();
    }

    /// All that the workbook consists of, once nobody has it open.
    QByteArray bytesOf(int site)
    {
        sites.reopen(site);
        QByteArray bytes = bytesOfFile(sites.path(site));
        for (const QString &beside : {u"-wal"_s, u"-shm"_s})
            if (QFile::exists(sites.path(site) + beside))
                bytes += bytesOfFile(sites.path(site) + beside);
        return bytes;
    }

    void expectSound(int site)
    {
        EXPECT_EQ(checkWorkbook(db(site)), QStringList());
        EXPECT_EQ(checkChains(db(site)), QStringList());
        EXPECT_TRUE(stateFollowsLog(db(site), sites.base.folder()));
    }

    Hash digestOf(int site) { return stateDigest(db(site)); }
};

TEST_F(RedactionTest, ARemarkIsGoneFromTheFileAndWhatStaysSaysWhy)
{
    remark(0, name);
    remark(0, name + u"!"_s);
    ASSERT_TRUE(bytesOf(0).contains(name.toUtf8()));
    EXPECT_EQ(redactIt(0), 2);
    EXPECT_EQ(remarkAt(0), QString());
    expectSound(0);
    EXPECT_FALSE(bytesOf(0).contains(name.toUtf8()));
    const auto places = readRedactions(db(0), sites.base.assessment);
    ASSERT_EQ(places.size(), 1U);
    EXPECT_EQ(places.front().item, 1U);
    EXPECT_EQ(places.front().reason, u"a villager's name"_s);
    EXPECT_GT(places.front().at, 0);
    EXPECT_EQ(readHistory(db(0)).front().action, Action::Redact);
}

TEST_F(RedactionTest, ASealedSegmentIsWrittenWithoutTheValueAndTheChainIsAsBefore)
{
    remark(0, name);
    score(0, 0, 3);
    sealTails(db(0), Seal::Everything);
    const QByteArray head = readChainHead(db(0));
    remark(0, u"later"_s, 2);
    redactIt(0);
    expectSound(0);
    EXPECT_EQ(given(0, 0), 3);
    EXPECT_EQ(remarkAt(0, 2), u"later"_s);
    bool isThere = false;
    db(0).each("SELECT value, salt FROM log", [&](const Statement &row) {
        isThere = isThere || row.bytes(0).contains(name.toUtf8());
    });
    EXPECT_FALSE(isThere);
    EXPECT_NE(readChainHead(db(0)), head) << "the redaction is an operation itself";
}

TEST_F(RedactionTest, TheReceiverLosesTheValueToo)
{
    remark(0, name);
    take(1, send(0));
    sealTails(db(1), Seal::Everything);
    ASSERT_EQ(remarkAt(1), name);
    redactIt(0);
    take(1, sendTo(0, 1));
    EXPECT_EQ(remarkAt(1), QString());
    EXPECT_EQ(digestOf(1), digestOf(0));
    expectSound(1);
    EXPECT_FALSE(bytesOf(1).contains(name.toUtf8()));
    EXPECT_EQ(readRedactions(db(1)).size(), 1U);
}

TEST_F(RedactionTest, ARelayThatNeverSawTheValueCarriesTheRest)
{
    remark(0, name);
    score(0, 0, 3);
    redactIt(0);
    const QString bundle = send(0);
    EXPECT_FALSE(bytesOfFile(bundle).contains(name.toUtf8()));
    take(1, bundle);
    EXPECT_EQ(given(1, 0), 3);
    take(2, send(1));
    EXPECT_EQ(digestOf(2), digestOf(0));
    expectSound(2);
}

TEST_F(RedactionTest, AValueThatComesAfterItsRedactionIsNotKept)
{
    remark(0, name);
    const QString early = send(0);
    redactIt(0);
    take(1, send(0));
    take(2, send(1));
    take(2, early);
    EXPECT_EQ(digestOf(2), digestOf(0));
    EXPECT_FALSE(bytesOf(2).contains(name.toUtf8()));
}

TEST_F(RedactionTest, ARedactionOfAnotherOfficeMayComeBeforeTheOperationItself)
{
    remark(0, name);
    const QString value = send(0);
    take(1, value);
    redactIt(1);
    ExportOrder order{codeOf(2), {}, true, [] { return moment; }};
    // Office 1 sends only what it wrote itself: its own streams.
    const SiteId first = sites.journal(0).site();
    Statement known = db(1).prepare("INSERT OR REPLACE INTO known SELECT ?, i.id, t.scope, t.seq "
                                    "FROM stream t JOIN site i ON i.no = t.site WHERE i.id = ?");
    known.bind(1, codeOf(2)).bind(2, first.raw()).run();
    order.whole = false;
    take(2, send(1, order));
    EXPECT_EQ(remarkAt(2), QString());
    take(2, value);
    EXPECT_EQ(remarkAt(2), QString());
    take(0, send(1));
    EXPECT_EQ(digestOf(2), digestOf(0));
    expectSound(2);
    EXPECT_FALSE(bytesOf(2).contains(name.toUtf8()));
}

TEST_F(RedactionTest, AValueThatWasTakenOutWithoutARedactionWaitsUntilThatComes)
{
    remark(0, name);
    remark(0, u"stands"_s, 2);
    std::vector<Piece> pieces = sites.pieces(0);
    redactIt(0);
    for (Piece &piece : pieces)
        for (Operation &op : piece.ops)
            if (op.value.contains(name.toUtf8()))
                redact(op, u"forged"_s.toUtf8());
    sites.take(1, pieces);
    EXPECT_EQ(remarkAt(1), QString());
    EXPECT_EQ(remarkAt(1, 2), u"stands"_s);
    EXPECT_EQ(readCounts(db(1)).quarantined, 1);
    EXPECT_EQ(checkChains(db(1)), QStringList());
    EXPECT_TRUE(stateFollowsLog(db(1), sites.base.folder()));
    sites.take(1, sites.pieces(0));
    EXPECT_EQ(readCounts(db(1)).quarantined, 0);
    EXPECT_EQ(digestOf(1), digestOf(0));
    expectSound(1);
}

TEST_F(RedactionTest, AValueThatWasTakenOutOnTheWayComesBackWithACopyThatHasIt)
{
    remark(0, name);
    score(0, 0, 3);
    std::vector<Piece> pieces = sites.pieces(0);
    for (Piece &piece : pieces)
        for (Operation &op : piece.ops)
            if (op.value.contains(name.toUtf8()))
                redact(op, {});
    sites.take(1, pieces);
    sites.take(2, pieces);
    sealTails(db(2), Seal::Everything);
    EXPECT_EQ(readCounts(db(1)).quarantined, 1);
    const QString whole = send(0);
    for (const int site : {1, 2}) {
        SCOPED_TRACE(site);
        take(site, whole);
        EXPECT_EQ(remarkAt(site), name);
        EXPECT_EQ(digestOf(site), digestOf(0));
        expectSound(site);
    }
}

TEST_F(RedactionTest, RemarksOfOtherItemsThatWereWrittenWithItStay)
{
    Sheet sheet = sites.sheet(0);
    sheet.items.at(1).remark = name;
    sheet.items.at(3).remark = u"stands"_s;
    sites.journal(0).apply(
        Action::FillSheet,
        {remarkEdit(
            {sites.base.assessment, sites.base.standardRef, sites.base.standard, sheet, {1, 3}},
            scope())});
    redactIt(0);
    EXPECT_EQ(remarkAt(0, 1), QString());
    EXPECT_EQ(remarkAt(0, 3), u"stands"_s);
    EXPECT_FALSE(bytesOf(0).contains(name.toUtf8()));
    take(1, send(0));
    EXPECT_EQ(digestOf(1), digestOf(0));
}

TEST_F(RedactionTest, NoUndoBringsTheValueBack)
{
    remark(0, name);
    remark(0, u"second"_s);
    redactIt(0);
    EXPECT_EQ(remarkAt(0), QString());
    for (const UndoStep &step : sites.journal(0).undoable())
        EXPECT_NE(step.action, Action::Redact);
    while (sites.journal(0).undo() == UndoOutcome::Done)
        EXPECT_NE(remarkAt(0), name);
    while (sites.journal(0).redo() == UndoOutcome::Done)
        EXPECT_NE(remarkAt(0), name);
    sites.reopen(0);
    while (sites.journal(0).undo() == UndoOutcome::Done)
        EXPECT_NE(remarkAt(0), name);
    EXPECT_FALSE(bytesOf(0).contains(name.toUtf8()));
    expectSound(0);
}

TEST_F(RedactionTest, AFileIsTakenOutOfEveryCopyWithItsName)
{
    const QByteArray photo = randomBytes(3000);
    attach(0, name + u".jpg"_s, photo);
    attach(0, u"other.txt"_s, "other");
    const QString early = send(0);
    take(1, early);
    ASSERT_TRUE(bytesOf(1).contains(photo));
    for (const AttachedFile &file : readEvidence(db(0)))
        if (file.evidence.name != u"other.txt"_s)
            redactEvidence(db(0), sites.journal(0), file, u"a face"_s);
    take(1, sendTo(0, 1));
    take(2, send(1));
    take(2, early); // the file comes once more, and is not kept
    for (int site = 0; site < 3; ++site) {
        SCOPED_TRACE(site);
        ASSERT_EQ(readEvidence(db(site)).size(), 1U);
        EXPECT_TRUE(readEvidence(db(site)).front().isHere);
        EXPECT_TRUE(wantedChunks(db(site)).empty());
        EXPECT_EQ(digestOf(site), digestOf(0));
        expectSound(site);
        const QByteArray bytes = bytesOf(site);
        EXPECT_FALSE(bytes.contains(photo));
        EXPECT_FALSE(bytes.contains(name.toUtf8()));
        EXPECT_EQ(readRedactions(db(site)).front().reg, Register::Evidence);
    }
}

TEST_F(RedactionTest, WhatGradesHangOnIsNeverTakenOut)
{
    score(0, 0, 3);
    take(1, send(0));
    std::int64_t seq = 0;
    Hash digest{};
    SiteId site = sites.journal(0).site();
    for (const Piece &piece : sites.pieces(0))
        for (const Operation &op : piece.ops)
            if (op.reg == Register::Answers) {
                seq = op.name.seq;
                digest = valueDigest(op);
            }
    ASSERT_GT(seq, 0);
    Redaction redaction{u"hostile"_s,     {{site, scope(), seq, digest, {}}}, {}, {}, 0,
                        Register::Answers};
    const Edit edit{Register::Redaction,
                    Key::from(randomBytes(16)),
                    scope(),
                    encodeRedaction(redaction),
                    {},
                    true};
    sites.journal(1).apply(Action::Redact, {edit});
    EXPECT_EQ(given(1, 0), 3);
    take(0, send(1));
    EXPECT_EQ(given(0, 0), 3);
    expectSound(0);
    expectSound(1);
}

TEST_F(RedactionTest, AValueOfAnotherScopeIsNotTakenOut)
{
    remark(0, name);
    Redaction redaction{u"hostile"_s, {}, {}, {}, 0, Register::Remarks};
    for (const Piece &piece : sites.pieces(0))
        for (const Operation &op : piece.ops)
            if (op.reg == Register::Remarks)
                redaction.ops.push_back({piece.named.front().site, piece.named.front().scope,
                                         op.name.seq, valueDigest(op),
                                         *residueOf(op.reg, op.value)});
    ASSERT_EQ(redaction.ops.size(), 1U);
    sites.journal(0).apply(Action::Redact, {{Register::Redaction,
                                             Key::from(randomBytes(16)),
                                             u"130208"_s,
                                             encodeRedaction(redaction),
                                             {},
                                             true}});
    EXPECT_EQ(remarkAt(0), name);
}

} // namespace
