// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/journal/issue.h"
#include "core/journal/rebuild.h"
#include "core/journal/rescore.h"
#include "core/reporting/grade_report.h"
#include "core/reporting/last_totals.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/frozen_results.h"
#include "tests/support/exchange_sites.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A round of one sheet of five items, all answered: 20 − 0.5 a count each.
class FreezeTest : public testing::Test
{
protected:
    FreezeTest()
    {
        for (std::uint32_t item = 0; item < 5; ++item)
            book.journal().apply(Action::ScoreItem, {book.count(item, 4, u"why"_s)});
    }

    void freeze()
    {
        book.journal().apply(Action::FreezeRound,
                             freezeEdits(book.database(), book.round.id, Key::make(book.clock())));
    }

    AssessmentEntry entry() { return *readAssessment(book.database(), book.assessment); }

    void expectRefused(const std::vector<Edit> &edits, const QString &why)
    {
        const Hash before = stateDigest(book.database());
        try {
            book.journal().apply(Action::ScoreItem, edits);
            ADD_FAILURE() << "was let through";
        } catch (const Error &error) {
            EXPECT_EQ(error.kind(), Failure::Refused);
            EXPECT_EQ(error.detail(), why);
        }
        EXPECT_EQ(stateDigest(book.database()), before);
    }

    TestWorkbook book;
    const QString isFrozen = u"the round “2023年第四季度” is frozen"_s;
};

TEST_F(FreezeTest, TheStoredDocumentIsTheWholeResultWithItsLines)
{
    StandardShelf shelf(book.database());
    const GradeReport live = buildGradeReport(book.database(), shelf, book.assessment, 0);
    freeze();
    const auto frozen = readFrozenResult(book.database(), book.assessment);
    ASSERT_TRUE(frozen.has_value());
    EXPECT_EQ(frozen->result.total, wholePoints(90));
    EXPECT_EQ(frozen->grade, u"A"_s);
    EXPECT_EQ(frozen->name.organization, book.organization.id);
    EXPECT_EQ(frozen->standard, book.standardRef);
    EXPECT_FALSE(frozen->result.provisional);
    const GradeReport report = buildGradeReport(book.database(), shelf, book.assessment, 0);
    EXPECT_TRUE(report.isFrozen);
    EXPECT_FALSE(report.hasLateAnswers);
    ASSERT_EQ(report.items.size(), live.items.size());
    for (std::size_t item = 0; item < live.items.size(); ++item) {
        EXPECT_EQ(report.items[item].earned, live.items[item].earned);
        ASSERT_EQ(report.items[item].lines.size(), 1U);
        EXPECT_EQ(report.items[item].lines[0].count, wholeMeasure(4));
        EXPECT_EQ(report.items[item].lines[0].points, Points{-2000});
    }
    EXPECT_EQ(report.grading.size(), live.grading.size());
}

TEST_F(FreezeTest, NoEditOfAFrozenRoundsSheetIsTaken)
{
    freeze();
    expectRefused({book.count(0, 0)}, isFrozen);
    Sheet sheet = book.sheet();
    sheet.items[0].remark = u"late"_s;
    const SheetAnswers remark{book.assessment, book.standardRef, book.standard, sheet, {0}};
    expectRefused({remarkEdit(remark, u"130207"_s)}, isFrozen);
    expectRefused({visitEdit(book.assessment, VisitState::Returned, {}, u"130207"_s)}, isFrozen);
    const SheetName name{book.round.id, book.organization.id, u"county"_s, 0};
    StandardRef other = book.standardRef;
    other.revision = 2;
    expectRefused({assessmentEdit(name, other, u"130207"_s)}, isFrozen);
    expectRefused({assessmentEdit(name.successor(), book.standardRef, u"130207"_s)}, isFrozen);
    Round round = book.round;
    round.standards.clear();
    expectRefused({roundEdit(round)}, isFrozen);
}

TEST_F(FreezeTest, ARoundIsFrozenOnceAndNoUndoThawsIt)
{
    freeze();
    EXPECT_TRUE(readRounds(book.database()).front().frozen);
    EXPECT_TRUE(book.journal().undoable().empty());
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Nothing);
    EXPECT_THROW(freeze(), Error);
    book.reopen();
    EXPECT_TRUE(book.journal().undoable().empty());
    EXPECT_TRUE(readRounds(book.database()).front().frozen);
}

TEST_F(FreezeTest, AFrozenRoundIsNotScoredAgain)
{
    freeze();
    EXPECT_THROW(rescore(book.database(), book.round.id), Error);
    book.database().script(u"UPDATE result SET total = 1"_s);
    EXPECT_EQ(rescore(book.database(), std::nullopt).sheets, 0);
    EXPECT_EQ(entry().total, 1);
}

TEST_F(FreezeTest, RebuildingGivesTheVerySameStateAndDocuments)
{
    freeze();
    const Hash before = stateDigest(book.database());
    rebuildState(book.database());
    EXPECT_EQ(stateDigest(book.database()), before);
    EXPECT_EQ(readFrozenResult(book.database(), book.assessment)->result.total, wholePoints(90));
    EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
}

TEST_F(FreezeTest, WhatChangesAboutTheOrganizationChangesNoFrozenResult)
{
    freeze();
    Organization moved = book.organization;
    moved.sector = u"community"_s;
    moved.county = u"130208"_s;
    moved.attributes[u"members"_s] = AttributeValue::ofNumber(7'000'000);
    moved.standing = {true, u"new"_s};
    book.journal().apply(Action::EditOrganization,
                         {identityEdit(moved), attributesEdit(moved), standingEdit(moved)});
    EXPECT_EQ(entry().total, 90'000);
    EXPECT_EQ(entry().grade, u"A"_s);
    EXPECT_EQ(entry().standard, book.standardRef);
    EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
}

TEST_F(FreezeTest, ANewRevisionOnTheShelfChangesNoFrozenResult)
{
    freeze();
    QByteArray json = TestWorkbook::standardJson();
    json.replace(R"("revision":1)", R"("revision":2)").replace("-0.5", "-2");
    const StandardReading reading = readStandard(json);
    book.journal().apply(Action::IssueStandard, issueEdits(reading, u"tried"_s));
    EXPECT_EQ(entry().total, 90'000);
    EXPECT_EQ(readFrozenResult(book.database(), book.assessment)->standard.revision, 1);
}

TEST_F(FreezeTest, WhatAnEarlierRoundGivesLaterChangesNoFrozenResult)
{
    QByteArray json = TestWorkbook::standardJson();
    json.replace(R"("revision":1)", R"("revision":2)");
    json.replace(R"({"total":true,"atLeast":90})", R"({"held":true,"is":"A"})");
    const StandardReading reading = readStandard(json);
    const StandardRef ref{reading.standard.id, 2, reading.hash};
    Round next = book.round;
    next.id = RoundId::make(book.clock());
    next.year = 2024;
    next.name = u"2024"_s;
    next.begins = QDate(2024, 1, 1);
    const SheetName name{next.id, book.organization.id, u"county"_s, 0};
    const SheetAnswers answers{
        assessmentKey(name), ref, reading.standard, book.sheet(), {0, 1, 2, 3, 4}};
    book.journal().apply(Action::IssueStandard, issueEdits(reading, u"tried"_s));
    book.journal().apply(Action::FillSheet,
                         {roundEdit(next), assessmentEdit(name, ref, u"130207"_s),
                          answersEdit(answers, u"130207"_s)});
    const auto grade = [&] { return readAssessment(book.database(), answers.id)->grade; };
    ASSERT_EQ(grade(), u"A"_s);
    book.journal().apply(Action::FreezeRound,
                         freezeEdits(book.database(), next.id, Key::make(book.clock())));
    book.journal().apply(Action::ScoreItem, {book.count(0, 30)});
    EXPECT_EQ(entry().grade, u"B"_s);
    EXPECT_EQ(grade(), u"A"_s);
    EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
}

TEST_F(FreezeTest, AGradeMayBeDecidedAfterwards)
{
    freeze();
    Decision decision;
    decision.organization = book.organization.id;
    decision.round = book.round.id;
    decision.grade = u"B"_s;
    decision.day = QDate(2024, 1, 20);
    book.journal().apply(Action::DecideGrade, {decisionEdit(decision, u"130207"_s)});
    EXPECT_EQ(entry().decided, u"B"_s);
    EXPECT_EQ(entry().grade, u"A"_s);
}

TEST_F(FreezeTest, TheOutlookCountsWhatWillBeFrozenAndWhatIsMissing)
{
    Organization other = book.organization;
    other.id = OrganizationId::make(book.clock());
    other.code = u"130207-0002"_s;
    const SheetName name{book.round.id, other.id, u"county"_s, 0};
    book.journal().apply(Action::PlanVisit, {identityEdit(other),
                                             assessmentEdit(name, book.standardRef, u"130207"_s)});
    book.journal().apply(Action::ClearItem, {book.count(4, -1)});
    const FreezeOutlook outlook = freezeOutlook(book.database(), book.round.id);
    EXPECT_EQ(outlook.sheets, 1);
    EXPECT_EQ(outlook.incomplete, 1);
    EXPECT_EQ(outlook.unanswered, 1);
    EXPECT_EQ(outlook.conflicts, 0);
    freeze();
    EXPECT_FALSE(entry().complete);
    EXPECT_FALSE(readFrozenResult(book.database(), assessmentKey(name)).has_value());
}

TEST_F(FreezeTest, AMarkOfAnEarlierFormatFreezesNothing)
{
    book.database().script(
        QString::fromLatin1(withoutSegments) +
        u"UPDATE round SET frozen = 1; ALTER TABLE round DROP COLUMN freezing; "
        "DROP TABLE frozen; DROP INDEX result_provisional; "
        "ALTER TABLE result DROP COLUMN provisional; DROP TABLE stale; PRAGMA user_version = 4"_s);
    book.reopen();
    EXPECT_FALSE(readRounds(book.database()).front().frozen);
    EXPECT_EQ(entry().total, 90'000);
    freeze();
    EXPECT_TRUE(readRounds(book.database()).front().frozen);
}

// Several offices.

void freezeAt(ExchangeSites &sites, int site)
{
    std::int64_t now = 1'700'001'000'000 + site;
    sites.journal(site).apply(
        Action::FreezeRound,
        freezeEdits(sites.database(site), sites.base.round.id, Key::make([&now] { return now; })));
}

void scoreAll(ExchangeSites &sites, int site, std::int64_t times)
{
    for (std::uint32_t item = 0; item < 5; ++item)
        sites.journal(site).apply(Action::ScoreItem, {sites.count(site, item, times)});
}

std::int64_t totalAt(ExchangeSites &sites, int site)
{
    return readAssessment(sites.database(site), sites.base.assessment)->total;
}

TEST(FreezeMergeTest, AnAnswerThatComesAfterTheFreezeIsKeptAndDoesNotCount)
{
    ExchangeSites sites(2);
    scoreAll(sites, 0, 4);
    exchange(sites, 0, 1);
    freezeAt(sites, 0);
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 0, 40)}); // has not heard of it
    exchange(sites, 0, 1);
    for (int site : {0, 1}) {
        EXPECT_EQ(totalAt(sites, site), 90'000);
        EXPECT_EQ(sites.sheet(site).clauses.at(0).a, 40);
        StandardShelf shelf(sites.database(site));
        const auto report = buildGradeReport(sites.database(site), shelf, sites.base.assessment, 0);
        EXPECT_TRUE(report.hasLateAnswers);
        EXPECT_EQ(report.total, wholePoints(90));
        EXPECT_EQ(report.items.at(0).earned, wholePoints(18));
    }
    expectEqual(sites);
}

TEST(FreezeMergeTest, ASheetThatComesAfterTheFreezeIsKeptAndCountsForNothing)
{
    ExchangeSites sites(2);
    freezeAt(sites, 0); // nobody has answered anything there yet
    scoreAll(sites, 1, 4);
    exchange(sites, 0, 1);
    for (int site : {0, 1}) {
        StandardShelf shelf(sites.database(site));
        const auto report = buildGradeReport(sites.database(site), shelf, sites.base.assessment, 0);
        EXPECT_TRUE(report.isFrozen);
        EXPECT_TRUE(report.cameLate);
    }
}

TEST(FreezeMergeTest, ASheetThatWasClosedElsewhereMeanwhileStaysWhatItWasFrozenAs)
{
    ExchangeSites sites(3);
    scoreAll(sites, 0, 4);
    exchange(sites, 0, 1);
    freezeAt(sites, 0);
    const Edit closed = visitEdit(sites.base.assessment, VisitState::Superseded, QDate(2024, 1, 1),
                                  sites.base.organization.affiliation);
    sites.journal(1).apply(Action::PlanVisit, {closed}); // has not heard of it
    std::vector<Piece> pieces = sites.pieces(1);
    for (Piece &piece : sites.pieces(0))
        pieces.push_back(std::move(piece));
    sites.take(2, pieces);
    exchange(sites, 0, 1);
    for (int site : {0, 1, 2}) {
        const auto rows = readLastTotals(sites.database(site), QDate(2023, 12, 1));
        EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [](const LastTotal &one) {
            return one.total == 90'000;
        })) << site;
        EXPECT_NE(readAssessment(sites.database(site), sites.base.assessment)->state,
                  VisitState::Superseded);
    }
    expectEqual(sites);
}

TEST(FreezeMergeTest, TheOrderOfArrivalChangesNothing)
{
    ExchangeSites sites(4);
    scoreAll(sites, 0, 4);
    exchange(sites, 0, 1);
    freezeAt(sites, 0);
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 0, 40)});
    std::vector<Piece> pieces = sites.pieces(0);
    for (Piece &piece : sites.pieces(1))
        pieces.push_back(std::move(piece));
    sites.take(2, pieces);
    std::reverse(pieces.begin(), pieces.end());
    for (const Piece &piece : pieces)
        sites.take(3, {piece});
    exchange(sites, 0, 1);
    EXPECT_EQ(totalAt(sites, 3), 90'000);
    expectEqual(sites);
}

TEST(FreezeMergeTest, AnOpenConflictKeepsTheRoundOpenUntilSomebodySettlesIt)
{
    ExchangeSites sites(2);
    scoreAll(sites, 0, 4);
    exchange(sites, 0, 1);
    sites.journal(0).apply(Action::ScoreItem, {sites.count(0, 2, 3)});
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 2, 5)});
    exchange(sites, 0, 1);
    EXPECT_EQ(freezeOutlook(sites.database(0), sites.base.round.id).conflicts, 1);
    try {
        freezeAt(sites, 0);
        ADD_FAILURE() << "was frozen";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Failure::Refused);
        EXPECT_EQ(error.detail(), u"the round “2023年第四季度” has open conflicts: 1"_s);
    }
    sites.journal(0).apply(Action::ResolveConflict, {sites.count(0, 2, 3)});
    freezeAt(sites, 0);
    EXPECT_EQ(totalAt(sites, 0), 90'500);
}

TEST(FreezeMergeTest, TwoFreezingsAreAConflictAndTheChosenOneHoldsEverywhere)
{
    ExchangeSites sites(2);
    scoreAll(sites, 0, 4);
    exchange(sites, 0, 1);
    freezeAt(sites, 0);
    sites.journal(1).apply(Action::ScoreItem, {sites.count(1, 0, 40)});
    freezeAt(sites, 1);
    exchange(sites, 0, 1);
    EXPECT_EQ(sites.database(0).number("SELECT count(*) FROM conflict WHERE register = 14"), 1);
    const std::int64_t shown = totalAt(sites, 0);
    EXPECT_EQ(totalAt(sites, 1), shown);
    expectEqual(sites);
    const std::int64_t other = shown == 90'000 ? 72'000 : 90'000;
    Statement read = sites.database(0).prepare("SELECT value FROM log WHERE register = 14");
    std::vector<QByteArray> values;
    while (read.next())
        values.push_back(read.bytes(0));
    ASSERT_EQ(values.size(), 2U);
    for (const QByteArray &value : values) {
        sites.journal(0).apply(
            Action::ResolveConflict,
            {{Register::Freezing, sites.base.round.id.key, {}, value, {}, false}});
        if (totalAt(sites, 0) == other)
            break;
    }
    EXPECT_EQ(totalAt(sites, 0), other);
    exchange(sites, 0, 1);
    EXPECT_EQ(totalAt(sites, 1), other);
    EXPECT_EQ(sites.database(1).number("SELECT count(*) FROM conflict"), 0);
    expectEqual(sites);
}

TEST(FreezeMergeTest, AnUndoOfWhatCameBeforeAForeignFreezeIsRefused)
{
    ExchangeSites sites(2);
    scoreAll(sites, 1, 4);
    exchange(sites, 0, 1);
    freezeAt(sites, 0);
    exchange(sites, 0, 1);
    EXPECT_THROW(sites.journal(1).undo(), Error);
    EXPECT_EQ(sites.sheet(1).clauses.at(4).a, 4);
    EXPECT_EQ(totalAt(sites, 1), 90'000);
}

} // namespace
