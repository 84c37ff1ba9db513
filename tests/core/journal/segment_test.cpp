// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/piece_reader.h"
#include "core/journal/rebuild.h"
#include "core/journal/sealing.h"
#include "core/storage/authorship_reader.h"
#include "core/storage/log_reader.h"
#include "core/storage/segments.h"
#include "tests/support/exchange_sites.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int moreThanFull = 1100; ///< ops: more than fill a segment

std::int64_t segments(Database &db)
{
    return db.number("SELECT count(*) FROM segment");
}

std::vector<QByteArray> rowsOf(Database &db, const char *select)
{
    std::vector<QByteArray> rows;
    Statement read = db.prepare(select);
    while (read.next()) {
        QByteArray row;
        for (int column = 0; column < read.columns(); ++column)
            row += read.bytes(column).toHex() + ' ';
        rows.push_back(row);
    }
    return rows;
}

std::vector<QByteArray> wholeLog(Database &db)
{
    return rowsOf(db, "SELECT * FROM log ORDER BY stream, seq");
}

void typeMany(ExchangeSites &sites, int site, int times)
{
    sites.database(site).write([&] {
        for (int n = 0; n < times; ++n)
            sites.journal(site).apply(Action::ScoreItem, {sites.count(site, 0, n % 7)});
    });
}

class SegmentTest : public testing::Test
{
protected:
    void typeSome()
    {
        for (int times : {3, 4, 5})
            sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 1, times)});
        sites.journal(0).apply(Action::EditOrganization,
                               {named(sites, u"甲"_s), called(sites, u"1"_s)});
    }

    void seal() { sealTails(db(), Seal::Everything); }

    Database &db() { return sites.database(0); }

    ExchangeSites sites{2};
};

TEST_F(SegmentTest, ASealedLogReadsAsItDidBefore)
{
    typeSome();
    const std::vector<QByteArray> before = wholeLog(db());
    const auto history = readHistory(db());
    seal();
    EXPECT_EQ(db().number("SELECT count(*) FROM tail"), 0);
    EXPECT_EQ(wholeLog(db()), before);
    ASSERT_EQ(readHistory(db()).size(), history.size());
    for (std::size_t n = 0; n < history.size(); ++n) {
        EXPECT_EQ(readHistory(db()).at(n).step, history.at(n).step);
        EXPECT_EQ(readHistory(db()).at(n).changes, history.at(n).changes);
    }
    EXPECT_TRUE(readAuthorship(db(), sites.base.assessment, 1).has_value());
    EXPECT_TRUE(checkChains(db()).isEmpty());
    EXPECT_TRUE(stateFollowsLog(db(), sites.base.folder()));
}

TEST_F(SegmentTest, OpsAreFoundByTheirKeyAndByTheirStep)
{
    typeSome();
    const char *byKey = "SELECT stream, seq FROM log WHERE register = 1 AND key = "
                        "(SELECT key FROM organization) ORDER BY seq";
    const char *byStep = "SELECT seq, value FROM log WHERE step = (SELECT max(step) FROM tail) "
                         "AND stream = (SELECT max(stream) FROM tail) ORDER BY seq";
    const auto ofKey = rowsOf(db(), byKey);
    ASSERT_FALSE(ofKey.empty());
    const auto ofStep = rowsOf(db(), byStep);
    ASSERT_FALSE(ofStep.empty());
    const QByteArray step = QByteArray::number(db().number("SELECT max(step) FROM tail"));
    const QByteArray stream = QByteArray::number(db().number("SELECT max(stream) FROM tail"));
    seal();
    EXPECT_EQ(rowsOf(db(), byKey), ofKey);
    EXPECT_EQ(rowsOf(db(), "SELECT seq, value FROM log WHERE step = " + step +
                               " AND stream = " + stream + " ORDER BY seq"),
              ofStep);
}

TEST_F(SegmentTest, OpsOfTheSameNumberInTwoStreamsAreToldApart)
{
    typeSome();
    seal();
    const auto number = [&](const char *select) { return QByteArray::number(db().number(select)); };
    const QByteArray select =
        "SELECT stream FROM log WHERE stream = " + number("SELECT min(stream) FROM segment") +
        " AND seq = 1 OR stream = " + number("SELECT max(stream) FROM segment") + " AND seq = 1";
    const auto found = rowsOf(db(), select.constData());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_NE(found.front(), found.back());
}

TEST_F(SegmentTest, WhatIsSealedCanBeTakenBackAfterARestart)
{
    typeSome();
    seal();
    sites.reopen(0);
    ASSERT_EQ(sites.journal(0).undoable().size(), 4U);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_EQ(sites.journal(0).undo(), UndoOutcome::Done);
    EXPECT_EQ(sites.sheet(0).clauses.at(1).a, 4);
    seal();
    EXPECT_EQ(sites.journal(0).redo(), UndoOutcome::Done);
    EXPECT_EQ(sites.sheet(0).clauses.at(1).a, 5);
    EXPECT_TRUE(stateFollowsLog(db(), sites.base.folder()));
}

TEST_F(SegmentTest, AFullTailIsSealedByItselfInFewBytes)
{
    typeMany(sites, 0, moreThanFull);
    ASSERT_EQ(segments(db()), 1);
    EXPECT_LT(db().number("SELECT count(*) FROM tail"), moreThanFull - opsInPiece + 20);
    EXPECT_LE(db().number("SELECT length(piece) FROM segment"), 40 * opsInPiece);
    EXPECT_EQ(db().number("SELECT count(*) FROM log"), db().number("SELECT sum(seq) FROM stream"));
    EXPECT_TRUE(checkChains(db()).isEmpty());
}

TEST_F(SegmentTest, LongValuesFillASegmentWithFewOps)
{
    constexpr int length = 5000;
    for (int n = 0; n < 40; ++n) {
        sites.journal(0).apply(Action::EditOrganization,
                               {called(sites, QString(length, QChar('a' + n % 26)))});
        EXPECT_LE(db().number("SELECT total(length(value)) FROM tail"), fullSegment + length + 100);
    }
    EXPECT_GE(segments(db()), 2);
    EXPECT_TRUE(checkChains(db()).isEmpty());
    EXPECT_TRUE(stateFollowsLog(db(), sites.base.folder()));
}

TEST_F(SegmentTest, ASegmentIsShippedAndKeptAsItLies)
{
    typeMany(sites, 0, moreThanFull);
    const std::int64_t stream = db().number("SELECT stream FROM segment");
    sites.database(1).write([&] {
        Intake intake(sites.database(1), 1);
        PieceReader pieces(db(), stream, 0, 10'000);
        while (const auto packed = pieces.nextPacked())
            intake.take(decodePiece(unzipped(*packed, largestPiece)), *packed);
        intake.settle();
    });
    EXPECT_EQ(rowsOf(sites.database(1), "SELECT first, last, chain, piece FROM segment"),
              rowsOf(db(), "SELECT first, last, chain, piece FROM segment"));
    EXPECT_EQ(sites.sheet(1), sites.sheet(0));
    EXPECT_TRUE(checkChains(sites.database(1)).isEmpty());
    EXPECT_TRUE(stateFollowsLog(sites.database(1), sites.base.folder()));
}

TEST_F(SegmentTest, OfASegmentThatWasBegunTheRestIsShipped)
{
    typeSome();
    exchange(sites, 0, 1);
    typeSome();
    seal(); // one segment, of which the other office has half
    sites.take(1, sites.pieces(0, 1));
    EXPECT_EQ(stateDigest(sites.database(1)), stateDigest(db()));
    seal();
    sealTails(sites.database(1), Seal::Everything);
    typeSome();
    sites.take(1, sites.pieces(0, 1));
    expectEqual(sites);
}

TEST_F(SegmentTest, SealingThatIsCutOffLeavesTheTail)
{
    typeSome();
    const std::vector<QByteArray> before = rowsOf(db(), "SELECT * FROM tail ORDER BY stream, seq");
    EXPECT_THROW(db().write([&] {
        seal();
        wholeLog(db()); // unpacked meanwhile
        throw Error(Failure::Cancelled, u"cut off"_s);
    }),
                 Error);
    EXPECT_EQ(rowsOf(db(), "SELECT * FROM tail ORDER BY stream, seq"), before);
    EXPECT_EQ(segments(db()), 0);
    typeSome();
    seal();
    EXPECT_TRUE(checkChains(db()).isEmpty());
    EXPECT_TRUE(stateFollowsLog(db(), sites.base.folder()));
}

TEST_F(SegmentTest, ASegmentThatWasAlteredIsFound)
{
    typeSome();
    seal();
    const auto fault = [&](const QString &change) {
        db().script(u"SAVEPOINT before; "_s + change);
        const bool isFound = !checkChains(db()).isEmpty();
        db().script(u"ROLLBACK TO before; RELEASE before"_s);
        return isFound;
    };
    EXPECT_TRUE(fault(u"UPDATE segment SET piece = CAST(substr(piece, 1, 40) AS BLOB)"_s));
    EXPECT_TRUE(fault(u"UPDATE segment SET piece = x'00'"_s));
    EXPECT_TRUE(fault(u"UPDATE segment SET last = last + 1"_s));
    EXPECT_TRUE(fault(u"UPDATE segment SET chain = zeroblob(32)"_s));
    EXPECT_TRUE(fault(u"DELETE FROM segment WHERE no = 1"_s));
    EXPECT_TRUE(checkChains(db()).isEmpty());
}

TEST_F(SegmentTest, ALogOfAnEarlierFormatIsSealedLater)
{
    typeSome();
    const std::vector<QByteArray> before = wholeLog(db());
    db().script(QString::fromLatin1(withoutSegments) + u"PRAGMA user_version = 7"_s);
    sites.reopen(0);
    EXPECT_EQ(wholeLog(db()), before);
    seal();
    EXPECT_EQ(wholeLog(db()), before);
    EXPECT_TRUE(checkChains(db()).isEmpty());
    EXPECT_TRUE(stateFollowsLog(db(), sites.base.folder()));
}

} // namespace
