// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/parts.h"
#include "core/journal/issue.h"
#include "core/journal/rebuild.h"
#include "core/journal/rescore.h"
#include "core/reporting/grade_report.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/register_codec.h"
#include "core/storage/standard_list.h"
#include "tests/support/past_rounds.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

class DraftTest : public testing::Test
{
protected:
    DraftTest() : draft(DraftId::make(book.clock()))
    {
        Json json = copiedAsDraft(parseJson(TestWorkbook::standardJson()).root, 2);
        json = withField(json, JsonPath() / "x-office", jsonText(u"市“专班”，\n第二行"_s));
        text = writtenJson(json);
    }

    void begin() { book.journal().apply(Action::NewDraft, {draftEdit(draft, text)}); }

    void edit(const QByteArray &now)
    {
        book.journal().apply(Action::EditDraft, {draftEdit(draft, now)});
    }

    QByteArray stored() { return readDraftDocument(book.database(), draft); }

    QByteArray retitled(const QString &title) const
    {
        return writtenJson(withField(parseJson(text).root, JsonPath() / "title", jsonText(title)));
    }

    std::vector<QByteArray> issuedDocuments()
    {
        std::vector<QByteArray> documents;
        for (const StandardEntry &entry : readIssued(book.database()))
            documents.push_back(readStandardDocument(book.database(), entry.ref));
        return documents;
    }

    TestWorkbook book;
    DraftId draft;
    QByteArray text;
};

TEST_F(DraftTest, ADraftSurvivesARestartWordForWord)
{
    begin();
    edit(retitled(u"改名"_s));
    book.reopen();
    EXPECT_EQ(stored(), retitled(u"改名"_s));
    const auto entry = readDraft(book.database(), draft);
    ASSERT_TRUE(entry);
    EXPECT_EQ(entry->standard.title, u"改名"_s);
    EXPECT_EQ(entry->standard.ref.revision, 2);
    EXPECT_EQ(entry->standard.items, 5);
    EXPECT_FALSE(entry->standard.isPart);
}

TEST_F(DraftTest, UndoGivesBackTheVeryText)
{
    begin();
    edit(retitled(u"一"_s));
    edit(retitled(u"二"_s));
    book.reopen();
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(stored(), retitled(u"一"_s));
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(stored(), text);
    EXPECT_EQ(book.journal().redo(), UndoOutcome::Done);
    EXPECT_EQ(stored(), retitled(u"一"_s));
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_FALSE(readDraft(book.database(), draft));
    EXPECT_THROW(stored(), Error);
}

TEST_F(DraftTest, TypingThatGoesOnIsOneStep)
{
    begin();
    edit(retitled(u"前"_s));
    std::int64_t step = 0;
    for (const QString &title : {u"一"_s, u"一二"_s, u"一二三"_s})
        step = book.journal().applyFurther(step, Action::EditDraft,
                                           {draftEdit(draft, retitled(title))});
    EXPECT_EQ(book.journal().undoable().front().changes, 3);
    const StepChange change = book.journal().changeOf(book.journal().undoable().front());
    EXPECT_EQ(decodeDraft(change.before).document, retitled(u"前"_s));
    EXPECT_EQ(decodeDraft(change.after).document, retitled(u"一二三"_s));
    book.reopen();
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(stored(), retitled(u"前"_s));
    EXPECT_EQ(book.journal().redo(), UndoOutcome::Done);
    EXPECT_EQ(stored(), retitled(u"一二三"_s));
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done) << "the step before it, too";
    EXPECT_EQ(stored(), text);
}

TEST_F(DraftTest, TypingAfterAnotherStepIsAStepOfItsOwn)
{
    begin();
    const std::int64_t first =
        book.journal().applyFurther(0, Action::EditDraft, {draftEdit(draft, retitled(u"一"_s))});
    book.journal().undo();
    const std::int64_t second = book.journal().applyFurther(first, Action::EditDraft,
                                                            {draftEdit(draft, retitled(u"二"_s))});
    EXPECT_NE(first, second);
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(stored(), text);
}

TEST_F(DraftTest, IssuingEndsTheDraftAndUndoGivesItBack)
{
    begin();
    const StandardReading reading = readStandard(text);
    book.journal().apply(Action::IssueStandard, issueEdits(reading, u"已研究"_s, draft));
    EXPECT_TRUE(readDrafts(book.database()).empty());
    EXPECT_EQ(readIssued(book.database()).size(), 2U);
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(stored(), text);
    EXPECT_EQ(readIssued(book.database()).size(), 1U);
    EXPECT_EQ(book.journal().redo(), UndoOutcome::Done);
    EXPECT_EQ(readIssued(book.database()).size(), 2U);
}

TEST_F(DraftTest, WhatIsIssuedNeverChanges)
{
    const auto before = issuedDocuments();
    StandardReading other = readStandard(TestWorkbook::standardJson().replace("Test", "Best"));
    EXPECT_EQ(obstacleTo(book.database(), other, {}), IssueObstacle::RevisionTaken);
    EXPECT_THROW(book.journal().apply(Action::IssueStandard, issueEdits(other, u"x"_s)), Error);
    const StandardReading same = readStandard(TestWorkbook::standardJson());
    EXPECT_EQ(obstacleTo(book.database(), same, {}), IssueObstacle::IssuedBefore);
    EXPECT_THROW(book.journal().apply(Action::IssueStandard, issueEdits(same, u"x"_s)), Error);
    // The same key with another document in it.
    StandardEntry forged = entryOf(same);
    EXPECT_THROW(
        book.journal().apply(Action::IssueStandard, {standardEdit(forged, other.canonical)}),
        Error);
    EXPECT_EQ(issuedDocuments(), before);
    EXPECT_TRUE(checkChains(book.database()).isEmpty());
}

TEST_F(DraftTest, AStandardThatSomebodyWasAssessedByCannotBeTakenBack)
{
    const StandardReading second =
        readStandard(writtenJson(copiedAsDraft(parseJson(TestWorkbook::standardJson()).root, 2)));
    book.journal().apply(Action::IssueStandard, issueEdits(second, u"x"_s));
    const StandardRef ref = entryOf(second).ref;
    // The sheet comes from elsewhere, so that the issue is still the newest step to be undone.
    book.database().write([&] {
        book.database().script(
            u"UPDATE assessment SET standard = (SELECT no FROM standard WHERE revision = 2)"_s);
    });
    try {
        book.journal().undo();
        ADD_FAILURE() << "it was taken back";
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Failure::Refused);
    }
    EXPECT_NO_THROW(readStandardDocument(book.database(), ref));
}

TEST_F(DraftTest, ErrorsStopAndWarningsNeedAReasonThatIsKept)
{
    StandardReading reading = readStandard(text);
    Finding finding;
    finding.code = u"sum"_s;
    finding.severity = Severity::Warning;
    reading.findings = {finding, finding};
    EXPECT_EQ(obstacleTo(book.database(), reading, u"  "_s), IssueObstacle::Unexplained);
    EXPECT_THROW(issueEdits(reading, u" "_s), Error);
    EXPECT_EQ(obstacleTo(book.database(), reading, u"按原文"_s), IssueObstacle::None);
    book.journal().apply(Action::IssueStandard, issueEdits(reading, u" 按原文印发 "_s));
    book.reopen();
    const StandardEntry issued = readIssued(book.database()).front();
    EXPECT_EQ(issued.ref.revision, 2);
    EXPECT_EQ(issued.note.reason, u"按原文印发"_s);
    EXPECT_EQ(issued.note.warnings, QStringList{u"sum"_s});
    reading.findings.front().severity = Severity::Error;
    EXPECT_EQ(obstacleTo(book.database(), reading, u"x"_s), IssueObstacle::Errors);
    EXPECT_THROW(issueEdits(reading, u"x"_s), Error);
}

TEST_F(DraftTest, ARetiredStandardKeepsItsDocumentAndCanBePutBack)
{
    const auto before = issuedDocuments();
    const Retirement retirement{QDate(2025, 1, 1), u"有新版"_s};
    book.journal().apply(Action::RetireStandard, {retirementEdit(book.standardRef, retirement)});
    EXPECT_EQ(readIssued(book.database()).front().retired, retirement);
    EXPECT_EQ(issuedDocuments(), before);
    EXPECT_EQ(readStandards(book.database()).size(), 1U);
    book.journal().apply(Action::ReinstateStandard,
                         {retirementEdit(book.standardRef, std::nullopt)});
    EXPECT_FALSE(readIssued(book.database()).front().retired);
}

TEST_F(DraftTest, NobodyIsGradedByAPartOfItsOwn)
{
    const Json part = partDocument(parseJson(TestWorkbook::standardJson()).root, 0,
                                   u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s);
    const StandardReading reading = readStandard(writtenJson(part));
    book.journal().apply(Action::IssueStandard, issueEdits(reading, u"x"_s));
    EXPECT_EQ(readIssued(book.database()).size(), 2U);
    EXPECT_TRUE(readIssued(book.database()).front().isPart);
    EXPECT_EQ(readStandards(book.database()).size(), 1U);
}

TEST_F(DraftTest, TheRowsAreWhatTheLogSays)
{
    begin();
    edit(retitled(u"二"_s));
    book.journal().apply(Action::RetireStandard,
                         {retirementEdit(book.standardRef, Retirement{QDate(2025, 1, 1), {}})});
    const Hash before = stateDigest(book.database());
    rebuildState(book.database());
    EXPECT_EQ(stateDigest(book.database()), before);
    EXPECT_EQ(stored(), retitled(u"二"_s));
    EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
}

TEST_F(DraftTest, SheetsBegunUnderAnotherStandardAreCounted)
{
    StandardRef other = book.standardRef;
    other.hash[0] = other.hash[0] == u'0' ? u'1' : u'0';
    EXPECT_EQ(countSheetsUnderOthers(book.database(), book.round.id, u"village"_s, other), 1);
    EXPECT_EQ(
        countSheetsUnderOthers(book.database(), book.round.id, u"village"_s, book.standardRef), 0);
    EXPECT_EQ(countSheetsUnderOthers(book.database(), book.round.id, u"office"_s, other), 0);
}

TEST_F(DraftTest, AnOverlongDraftIsRefused)
{
    const QByteArray huge = "{\"x-a\":\"" + QByteArray(qsizetype{17} * 1024 * 1024, 'a') + "\"}";
    EXPECT_THROW(book.journal().apply(Action::NewDraft, {draftEdit(draft, huge)}), Error);
    EXPECT_TRUE(readDrafts(book.database()).empty());
}

TEST(Zipped, BytesComeBackAndABombIsRefused)
{
    const QByteArray bytes(1'000'000, 'x');
    const QByteArray frame = zipped(bytes);
    EXPECT_LT(frame.size(), 1000);
    EXPECT_EQ(unzipped(frame, bytes.size()), bytes);
    EXPECT_THROW(unzipped(frame, bytes.size() - 1), Error);
    EXPECT_THROW(unzipped("not a frame", 100), Error);
    EXPECT_THROW(unzipped({}, 100), Error);
    EXPECT_THROW(unzipped(QByteArrayView(frame).chopped(3), bytes.size()), Error);
    EXPECT_EQ(unzipped(zipped({}), 10), QByteArray());
}

/// What makes a workbook of today one of an earlier format.
struct EarlierFormat
{
    int number;
    std::vector<const char *> scripts;
};

constexpr const char *withoutFreezing =
    "ALTER TABLE round DROP COLUMN freezing; DROP TABLE frozen; ";
constexpr const char *withoutCohorts = "DROP INDEX result_provisional; ALTER TABLE result DROP "
                                       "COLUMN provisional; DROP TABLE stale; ";

void PrintTo(const EarlierFormat &format, std::ostream *out)
{
    *out << "format " << format.number;
}

class OldResultTest : public testing::TestWithParam<EarlierFormat>
{
};

/// A total with all its reasons, and what it was made by.
QString reasonsOf(PastRounds &past, const AssessmentId &sheet)
{
    StandardShelf shelf(past.database());
    const GradeReport report = buildGradeReport(past.database(), shelf, sheet, 0);
    QString reasons = u"%1 %2 r%3 %4"_s.arg(textOf(report.total), report.grade)
                          .arg(report.ref.revision)
                          .arg(report.ref.hash);
    for (const GradeReportItem &item : report.items)
        for (const Line &line : item.lines)
            reasons += u' ' + textOf(line.points);
    return reasons + u' ' + QString::fromUtf8(readStandardDocument(past.database(), report.ref));
}

TEST_P(OldResultTest, IsChangedByNoRevisionAndNoMigration)
{
    PastRounds past;
    const AssessmentId open = past.score(past.round, past.organization, {4, 4, 4, 4, 4});
    const Round before = past.addRound(2022, u"2022年"_s);
    const AssessmentId frozen = past.score(before, past.organization, {8, 0, 0, 0, 0});
    if (GetParam().number > 4)
        past.freeze(before);
    const QStringList was{reasonsOf(past, open), reasonsOf(past, frozen)};
    EXPECT_TRUE(was[0].startsWith(u"90 A r1"_s));
    EXPECT_TRUE(was[1].startsWith(u"96 A r1"_s));
    past.issue(past.revised({{"-0.5", "-2"}}));
    const AssessmentId revised =
        past.score(past.addRound(2024, u"2024年"_s), past.organization, {4, 4, 4, 4, 4});
    for (const char *script : GetParam().scripts)
        past.database().script(QString::fromLatin1(script));
    past.database().script(u"PRAGMA user_version = %1"_s.arg(GetParam().number));
    past.reopen();
    rescore(past.database(), std::nullopt);
    EXPECT_EQ((QStringList{reasonsOf(past, open), reasonsOf(past, frozen)}), was);
    EXPECT_TRUE(reasonsOf(past, revised).startsWith(u"84 B r2"_s)) << "−8 and four of −2";
    rebuildState(past.database());
    EXPECT_EQ((QStringList{reasonsOf(past, open), reasonsOf(past, frozen)}), was);
}

INSTANTIATE_TEST_SUITE_P(
    Formats, OldResultTest,
    testing::Values(EarlierFormat{4, {withoutSegments, withoutFreezing, withoutCohorts}},
                    EarlierFormat{5, {withoutSegments, withoutCohorts}},
                    EarlierFormat{6, {withoutSegments, "DROP INDEX result_provisional"}},
                    EarlierFormat{7, {withoutSegments}}, EarlierFormat{8, {withoutRoster}},
                    EarlierFormat{formatBeforeMixes, {withoutMixes}}));

} // namespace
