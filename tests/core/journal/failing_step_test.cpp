// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/json_text.h"
#include "core/drafting/parts.h"
#include "core/journal/attaching.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/freeze.h"
#include "core/journal/issue.h"
#include "core/journal/rebuild.h"
#include "core/journal/sealing.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/fresh_copies.h"
#include "tests/support/test_workbook.h"

#include <QFileInfo>
#include <gtest/gtest.h>

#include <functional>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using Fault = FaultyDisk::Fault;

/// A piece of work that must be there as a whole or not at all.
struct Whole
{
    const char *name;
    bool isOfSettled; ///< so that it alone changes the state
    std::function<void(Journal &, Database &)> work;
    std::function<bool(Database &)> isDone;
};

const RoundId round = RoundId::from(QByteArray(16, 'r'));
const DraftId draft = DraftId::from(QByteArray(16, 'd'));

QByteArray newDraft()
{
    return writtenJson(copiedAsDraft(parseJson(TestWorkbook::standardJson()).root, 2));
}

std::vector<Whole> works()
{
    return {{"Freezing", true,
             [](Journal &journal, Database &db) {
                 const Key freezing = Key::from(QByteArray(16, 'f'));
                 journal.apply(Action::FreezeRound, freezeEdits(db, round, freezing));
             },
             [](Database &db) { return readRounds(db).front().frozen; }},
            {"SettlingACohort", false, [](Journal &, Database &db) { settleCohorts(db); },
             [](Database &db) { return !hasStaleCohorts(db); }},
            {"KeepingADraft", true,
             [](Journal &journal, Database &) {
                 journal.apply(Action::NewDraft, {draftEdit(draft, newDraft())});
             },
             [](Database &db) { return !readDrafts(db).empty(); }},
            {"AttachingAFile", true,
             [](Journal &journal, Database &db) {
                 QFile photo(QFileInfo(db.path()).path() + u"/photo.jpg"_s);
                 if (photo.open(QIODevice::WriteOnly))
                     photo.write(QByteArray(evidenceChunk + 10, 'p'));
                 photo.close();
                 const AssessmentEntry sheet = readAssessments(db, {}).front();
                 attachFiles(db, journal, {sheet.id, sheet.standard, 1, sheet.affiliation},
                             {photo.fileName()});
             },
             [](Database &db) {
                 const auto files = readEvidence(db);
                 const auto chunks = db.number("SELECT count(*) FROM evidence_chunk");
                 EXPECT_EQ(chunks, files.empty() ? 0 : 2) << "half a file is there";
                 return files.size() == 1 && files.front().isHere;
             }},
            {"SealingTheLog", true,
             [](Journal &, Database &db) { sealTails(db, Seal::Everything); },
             [](Database &db) { return db.number("SELECT count(*) FROM tail") == 0; }}};
}

void PrintTo(const Whole &whole, std::ostream *out)
{
    *out << whole.name;
}

// Does the work with the n-th call to the disk failing, for n = 1, 2, 3 … until a run passes
// without meeting the fault.
class FailingStepTest : public testing::TestWithParam<Whole>
{
protected:
    /// A sheet of a round that is graded among peers, answered and not yet settled.
    FailingStepTest()
    {
        const StandardReading reading = readStandard(TestWorkbook::quotaStandardJson());
        base.standard = reading.standard;
        base.standardRef = {reading.standard.id, reading.standard.revision, reading.hash};
        base.journal().apply(Action::IssueStandard, issueEdits(reading, u"tried"_s));
        Round newest = base.round;
        newest.id = round;
        newest.begins = newest.begins.addYears(1);
        const SheetName name{round, base.organization.id, u"county"_s, 0};
        base.assessment = assessmentKey(name);
        const QString scope = base.organization.affiliation;
        base.journal().apply(Action::AddRound, {roundEdit(newest)});
        base.journal().apply(Action::FillSheet, {assessmentEdit(name, base.standardRef, scope)});
        for (std::uint32_t item = 0; item < 5; ++item)
            base.journal().apply(Action::ScoreItem, {base.count(item, 4, u"why"_s)});
        if (GetParam().isOfSettled)
            settleCohorts(base.database());
        before = stateDigest(base.database());
        base.close();
    }

    static void inWorkbook(const QString &folder,
                           const std::function<void(Journal &, Database &)> &work)
    {
        Installation here = Installation::open(folder + u"/installation"_s);
        Workbook book(folder + u"/test.plumb"_s, Access::Write);
        Journal journal(book.database(), here, [] { return std::int64_t{1'800'000'000'000}; });
        work(journal, book.database());
    }

    void expectAllOrNothing(Database &db, const QString &folder, bool isReported)
    {
        EXPECT_EQ(checkWorkbook(db), QStringList());
        EXPECT_EQ(checkChains(db), QStringList());
        const bool isDone = GetParam().isDone(db);
        EXPECT_TRUE(isDone || !isReported) << "what was reported as done is gone";
        if (!isDone)
            EXPECT_EQ(stateDigest(db), before) << "half of it is there";
        else
            EXPECT_TRUE(stateFollowsLog(db, folder));
    }

    /// False once the work passed without meeting the fault.
    bool meets(int call, Fault fault, unsigned seed)
    {
        SCOPED_TRACE("call " + std::to_string(call) + ", seed " + std::to_string(seed));
        const QString folder = copies.make(call);
        bool isReported = false;
        disk.failFrom(call, fault, seed);
        try {
            inWorkbook(folder, [&](Journal &journal, Database &db) {
                GetParam().work(journal, db);
                isReported = true;
            });
        } catch (const Error &) {
            EXPECT_TRUE(disk.hasFailed());
        }
        const bool failed = disk.hasFailed();
        disk.mend();
        inWorkbook(folder, [&](Journal &journal, Database &db) {
            expectAllOrNothing(db, folder, isReported);
            if (!GetParam().isDone(db))
                GetParam().work(journal, db);
            EXPECT_TRUE(GetParam().isDone(db));
        });
        return failed;
    }

    int callsUntilClean(Fault fault, unsigned seed = 0)
    {
        int call = 1;
        while (call < 2000 && meets(call, fault, seed) && !HasFailure())
            ++call;
        return call;
    }

    FaultyDisk disk;
    TestWorkbook base;
    FreshCopies copies{base.folder()};
    Hash before{};
};

TEST_P(FailingStepTest, IsThereAsAWholeOrNotAtAllAfterAFullDisk)
{
    EXPECT_GT(callsUntilClean(Fault::Full), 10);
}

TEST_P(FailingStepTest, IsThereAsAWholeOrNotAtAllAfterAPowerCut)
{
    for (unsigned seed = 0; seed < 3; ++seed)
        EXPECT_GT(callsUntilClean(Fault::PowerCut, seed), 10);
}

INSTANTIATE_TEST_SUITE_P(All, FailingStepTest, testing::ValuesIn(works()),
                         [](const auto &test) { return std::string(test.param.name); });

} // namespace
