// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/journal/issue.h"
#include "core/journal/rebuild.h"
#include "core/journal/rescore.h"
#include "core/journal/sheet_cohort.h"
#include "core/journal/subject_reader.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/frozen_results.h"
#include "tests/support/exchange_sites.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr int items = 5;

/// A for those who reach the mean of all; the fifth item earns the mean where it does not apply.
QByteArray meanStandard()
{
    return TestWorkbook::standardJson()
        .replace(R"("revision":1)", R"("revision":3)")
        .replace(R"({"total":true,"atLeast":90})",
                 R"({"total":true,"atLeast":{"peer":"mean","within":["sector"]}})")
        .replace(R"("number":"5",)", R"("number":"5","notApplicable":"peer-mean",)");
}

/// What is written of one organization, always under the same keys.
class Assessed
{
public:
    Assessed(const StandardReading &reading, int number, const QString &county)
        : m_reading(&reading)
        , m_ref{reading.standard.id, reading.standard.revision, reading.hash}
    {
        organization.id = OrganizationId::from(
            bytesOf(digest({"organization", QByteArray::number(number)})).left(16));
        organization.code = u"%1-%2"_s.arg(county).arg(number, 4, 10, QLatin1Char('0'));
        organization.name = organization.code;
        organization.sector = u"village"_s;
        organization.county = county;
        organization.affiliation = county;
        sheet.fit(reading.standard);
    }

    void count(std::size_t item, std::int64_t times)
    {
        sheet.clauses.at(item).given = true;
        sheet.clauses.at(item).a = times;
    }

    SheetName name(const RoundId &round) const { return {round, organization.id, u"county"_s, 0}; }

    std::vector<Edit> edits(const RoundId &round) const
    {
        std::vector<Edit> all = {identityEdit(organization),
                                 assessmentEdit(name(round), m_ref, organization.affiliation)};
        all.push_back(answers(round));
        return all;
    }

    Edit answers(const RoundId &round) const
    {
        std::vector<std::uint32_t> answered;
        for (std::uint32_t item = 0; item < items; ++item)
            if (sheet.clauses[item].given || sheet.items[item].notApplicable)
                answered.push_back(item);
        return answersEdit(
            {assessmentKey(name(round)), m_ref, m_reading->standard, sheet, answered},
            organization.affiliation);
    }

    Organization organization;
    Sheet sheet;

private:
    const StandardReading *m_reading;
    StandardRef m_ref;
};

/// All items answered: 100 − `lost`, in steps of half a point.
Assessed withTotal(const StandardReading &reading, int number, const QString &county, double lost)
{
    Assessed one(reading, number, county);
    for (std::size_t item = 0; item < items; ++item)
        one.count(item, item == 0 ? static_cast<std::int64_t>(lost * 2) : 0);
    return one;
}

struct Seen
{
    std::int64_t total = 0;
    QString grade;

    bool operator==(const Seen &) const = default;
};

std::map<QString, Seen> seenIn(Database &db)
{
    std::map<QString, Seen> seen;
    for (const AssessmentEntry &entry : readAssessments(db, {}))
        if (entry.scored)
            seen[entry.organizationCode] = {entry.total, entry.grade};
    return seen;
}

void issue(Journal &journal, const StandardReading &reading)
{
    journal.apply(Action::IssueStandard, issueEdits(reading, u"tried"_s));
}

TEST(CohortTest, TheQuotaLeavesTheBestAndItsResultIsProvisional)
{
    TestWorkbook book;
    const StandardReading reading = readStandard(TestWorkbook::quotaStandardJson());
    issue(book.journal(), reading);
    for (const int place : {0, 1, 2, 3})
        book.journal().apply(
            Action::FillSheet,
            withTotal(reading, place, u"130207"_s, 2.0 * place).edits(book.round.id));
    EXPECT_TRUE(hasStaleCohorts(book.database()));
    EXPECT_TRUE(seenIn(book.database()).empty());
    EXPECT_EQ(settleCohorts(book.database()), 4);
    EXPECT_FALSE(hasStaleCohorts(book.database()));
    const auto seen = seenIn(book.database());
    EXPECT_EQ(seen.at(u"130207-0000"_s).grade, u"A"_s);
    EXPECT_EQ(seen.at(u"130207-0001"_s).grade, u"A"_s);
    EXPECT_EQ(seen.at(u"130207-0002"_s).grade, u"B"_s);
    EXPECT_EQ(seen.at(u"130207-0003"_s), (Seen{94'000, u"B"_s}));
    EXPECT_EQ(provisionalSheets(book.database()).size(), 4U);
    EXPECT_EQ(settleCohorts(book.database()), 0);
}

TEST(CohortTest, AQuotaIsNeverExceededAndTheOrderOfWritingChangesNothing)
{
    const StandardReading reading = readStandard(TestWorkbook::quotaStandardJson());
    std::mt19937 random(7);
    std::vector<Assessed> all;
    all.reserve(40);
    for (int n = 0; n < 40; ++n)
        all.push_back(withTotal(reading, n, u"13020%1"_s.arg(n % 3 + 2),
                                static_cast<double>(random() % 30) / 2));
    std::map<QString, Seen> first;
    for (int turn = 0; turn < 3; ++turn) {
        TestWorkbook book;
        issue(book.journal(), reading);
        std::shuffle(all.begin(), all.end(), random);
        const RoundId round = RoundId::from(QByteArray(16, 'r'));
        Round known = book.round;
        known.id = round;
        book.journal().apply(Action::AddRound, {roundEdit(known)});
        for (const Assessed &one : all) {
            book.journal().apply(Action::FillSheet, one.edits(round));
            if (random() % 8 == 0)
                settleCohorts(book.database());
        }
        settleCohorts(book.database());
        const auto seen = seenIn(book.database());
        EXPECT_EQ(seen.size(), all.size());
        if (turn == 0)
            first = seen;
        EXPECT_EQ(seen, first);
        std::map<QString, std::pair<int, int>> byCounty;
        for (const auto &[code, one] : seen) {
            auto &[complete, best] = byCounty[code.left(6)];
            ++complete;
            best += one.grade == u"A" ? 1 : 0;
        }
        for (const auto &[county, counted] : byCounty)
            EXPECT_LE(counted.second, counted.first / 2) << county.toStdString();
        EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
    }
}

TEST(CohortTest, TheMeanLeavesOutThoseToWhomTheItemDoesNotApply)
{
    TestWorkbook book;
    const StandardReading reading = readStandard(meanStandard());
    issue(book.journal(), reading);
    for (const int place : {0, 1, 2, 3}) {
        Assessed one = withTotal(reading, place, u"130207"_s, 0);
        one.count(4, place == 0 ? 0 : 4); // 20, 18 points; of the others it is not asked
        if (place > 1) {
            one.sheet.clauses.at(4).clear();
            one.sheet.items.at(4).notApplicable = true;
        }
        book.journal().apply(Action::FillSheet, one.edits(book.round.id));
    }
    settleCohorts(book.database());
    const auto seen = seenIn(book.database());
    EXPECT_EQ(seen.at(u"130207-0001"_s).total, 98'000);
    EXPECT_EQ(seen.at(u"130207-0002"_s).total, 99'000);
    EXPECT_EQ(seen.at(u"130207-0003"_s).total, 99'000);
}

TEST(CohortTest, ASupersededSheetIsNobodysPeer)
{
    TestWorkbook book;
    const StandardReading reading = readStandard(meanStandard());
    issue(book.journal(), reading);
    const Assessed best = withTotal(reading, 0, u"130207"_s, 0);
    const Assessed other = withTotal(reading, 1, u"130207"_s, 4);
    book.journal().apply(Action::FillSheet, best.edits(book.round.id));
    book.journal().apply(Action::FillSheet, other.edits(book.round.id));
    settleCohorts(book.database());
    EXPECT_EQ(seenIn(book.database()).at(u"130207-0001"_s).grade, u"B"_s);
    book.journal().apply(Action::EditOrganization,
                         {visitEdit(assessmentKey(best.name(book.round.id)), VisitState::Superseded,
                                    {}, u"130207"_s)});
    settleCohorts(book.database());
    EXPECT_EQ(seenIn(book.database()).size(), 1U);
    EXPECT_EQ(seenIn(book.database()).at(u"130207-0001"_s).grade, u"A"_s);
    EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
}

TEST(CohortTest, AQuotaOfOrganizationsCountsThoseWithoutASheetToo)
{
    TestWorkbook book;
    const StandardReading reading = readStandard(TestWorkbook::quotaStandardJson("organizations"));
    issue(book.journal(), reading);
    for (const int place : {0, 1})
        book.journal().apply(
            Action::FillSheet,
            withTotal(reading, place, u"130208"_s, 2.0 * place).edits(book.round.id));
    settleCohorts(book.database());
    EXPECT_EQ(seenIn(book.database()).at(u"130208-0001"_s).grade, u"B"_s);
    std::vector<Edit> more;
    for (const int place : {2, 3})
        more.push_back(identityEdit(withTotal(reading, place, u"130208"_s, 0).organization));
    book.journal().apply(Action::ImportOrganizations, more);
    settleCohorts(book.database());
    EXPECT_EQ(seenIn(book.database()).at(u"130208-0001"_s).grade, u"A"_s);
    EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
}

TEST(CohortTest, SheetsThatAnEarlierFormatLeftWithoutAResultAreSettledAfterTheMigration)
{
    TestWorkbook book;
    const StandardReading reading = readStandard(meanStandard());
    issue(book.journal(), reading);
    book.journal().apply(Action::FillSheet,
                         withTotal(reading, 0, u"130207"_s, 4).edits(book.round.id));
    book.database().script(QString::fromLatin1(withoutSegments) +
                           u"DROP INDEX result_provisional; ALTER TABLE result DROP COLUMN "
                           u"provisional; DROP TABLE stale; "
                           "PRAGMA user_version = 5"_s);
    book.reopen();
    EXPECT_TRUE(hasStaleCohorts(book.database()));
    settleCohorts(book.database());
    EXPECT_EQ(seenIn(book.database()).at(u"130207-0000"_s), (Seen{96'000, u"A"_s}));
    EXPECT_TRUE(stateFollowsLog(book.database(), book.folder()));
}

TEST(CohortTest, RescoringSettlesAndUndoingGoesBack)
{
    TestWorkbook book;
    const StandardReading reading = readStandard(meanStandard());
    issue(book.journal(), reading);
    Assessed one = withTotal(reading, 0, u"130207"_s, 0);
    book.journal().apply(Action::FillSheet, one.edits(book.round.id));
    book.journal().apply(Action::FillSheet,
                         withTotal(reading, 1, u"130207"_s, 4).edits(book.round.id));
    rescore(book.database(), std::nullopt);
    const auto before = seenIn(book.database());
    one.count(1, 40);
    book.journal().apply(Action::ScoreItem, {one.answers(book.round.id)});
    settleCohorts(book.database());
    EXPECT_EQ(seenIn(book.database()).at(u"130207-0001"_s).grade, u"A"_s);
    book.journal().undo();
    settleCohorts(book.database());
    EXPECT_EQ(seenIn(book.database()), before);
}

TEST(CohortTest, WhatIsTypedIsScoredAmongThePeersAsTheyAre)
{
    TestWorkbook book;
    const StandardReading reading = readStandard(meanStandard());
    issue(book.journal(), reading);
    for (const int place : {0, 1})
        book.journal().apply(
            Action::FillSheet,
            withTotal(reading, place, u"130207"_s, 4.0 * place).edits(book.round.id));
    settleCohorts(book.database());
    const CompiledStandard compiled = compile(reading.standard);
    Assessed typed = withTotal(reading, 1, u"130207"_s, 4);
    const AssessmentId id = assessmentKey(typed.name(book.round.id));
    const auto peers = cohortAround(book.database(), compiled, id);
    ASSERT_NE(peers, nullptr);
    const Subject subject = readSubject(book.database(), id);
    EXPECT_EQ(peers->reconsider(typed.sheet, subject).grade, 1);
    typed.count(0, 0);
    const Result better = peers->reconsider(typed.sheet, subject);
    EXPECT_EQ(better.grade, 0);
    EXPECT_TRUE(better.provisional);
    EXPECT_EQ(better.total, wholePoints(100));
}

TEST(CohortTest, AFrozenCohortKeepsItsResultsWhateverComesAfterwards)
{
    ExchangeSites sites(2);
    const StandardReading reading = readStandard(meanStandard());
    const RoundId round = sites.base.round.id;
    issue(sites.journal(0), reading);
    for (const int place : {0, 1})
        sites.journal(0).apply(Action::FillSheet,
                               withTotal(reading, place, u"130207"_s, 4.0 * place).edits(round));
    sites.take(1, sites.pieces(0));
    sites.journal(0).apply(Action::FreezeRound,
                           freezeEdits(sites.database(0), round, Key::from(QByteArray(16, 'f'))));
    const auto frozen = seenIn(sites.database(0));
    EXPECT_EQ(frozen.at(u"130207-0001"_s), (Seen{96'000, u"B"_s}));
    sites.journal(1).apply(Action::FillSheet, withTotal(reading, 2, u"130208"_s, 40).edits(round));
    sites.take(0, sites.pieces(1));
    sites.take(1, sites.pieces(0));
    for (const int site : {0, 1}) {
        Database &db = sites.database(site);
        settleCohorts(db);
        EXPECT_EQ(seenIn(db), frozen);
        const auto stored =
            readFrozenResult(db, assessmentKey(withTotal(reading, 1, u"130207"_s, 4).name(round)));
        ASSERT_TRUE(stored.has_value());
        EXPECT_FALSE(stored->result.provisional);
        EXPECT_EQ(stored->grade, u"B"_s);
        rebuildState(db);
        EXPECT_EQ(seenIn(db), frozen);
    }
    EXPECT_EQ(stateDigest(sites.database(0)), stateDigest(sites.database(1)));
}

TEST(CohortTest, DataOfAnotherCountyMoveTheMeanOnBothSides)
{
    ExchangeSites sites(2);
    const StandardReading reading = readStandard(meanStandard());
    const RoundId round = sites.base.round.id;
    issue(sites.journal(0), reading);
    sites.journal(0).apply(Action::FillSheet, withTotal(reading, 0, u"130207"_s, 10).edits(round));
    sites.take(1, sites.pieces(0));
    sites.journal(1).apply(Action::FillSheet, withTotal(reading, 1, u"130208"_s, 0).edits(round));
    settleCohorts(sites.database(0));
    EXPECT_EQ(seenIn(sites.database(0)).at(u"130207-0000"_s).grade, u"A"_s);
    sites.take(0, sites.pieces(1));
    sites.take(1, sites.pieces(0));
    for (const int site : {0, 1}) {
        settleCohorts(sites.database(site));
        EXPECT_EQ(seenIn(sites.database(site)).at(u"130207-0000"_s).grade, u"B"_s);
    }
    EXPECT_EQ(stateDigest(sites.database(0)), stateDigest(sites.database(1)));
}

} // namespace
