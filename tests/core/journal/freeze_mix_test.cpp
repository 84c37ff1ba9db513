// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/edits.h"
#include "core/journal/freeze.h"
#include "core/journal/intake.h"
#include "core/journal/log_rows.h"
#include "core/journal/piece_reader.h"
#include "core/journal/rebuild.h"
#include "core/reporting/grade_report.h"
#include "core/reporting/impact_report.h"
#include "core/reporting/last_totals.h"
#include "core/reporting/level_comparison.h"
#include "core/reporting/level_sheets.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/frozen_results.h"
#include "core/storage/organization_reader.h"
#include "tests/support/past_rounds.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

using Change = std::pair<QByteArray, QByteArray>;

const Change mixOfTwo = {
    R"("levels":["county"])",
    R"("levels":["self","county"],"mix":[{"level":"self","weight":0.4},{"level":"county","weight":0.6}])"};
const Change halfAreFirst = {
    R"("grading":{)",
    R"("grading":{"rankClasses":{"within":["county"],"classes":[{"top":"50%","points":95},{"top":"100%","points":70}]},)"};

const Change halfMayBeA = {
    R"("grading":{)",
    R"("grading":{"quota":[{"grade":"A","share":"50%","within":["county"],"base":"complete","rounding":"down","ties":"out"}],)"};

/// What every place says that an organization came to.
struct Said
{
    std::int64_t list = -1;
    std::int64_t card = -1;
    std::int64_t dialog = -1;
    std::int64_t report = -1;
    QString grade;

    bool operator==(const Said &) const = default;
};

void PrintTo(const Said &said, std::ostream *out)
{
    *out << said.list << ' ' << said.card << ' ' << said.dialog << ' ' << said.report << ' '
         << said.grade.toStdString();
}

Said all(std::int64_t total, const QString &grade)
{
    return {total, total, total, total, grade};
}

Said saidIn(Database &db, const OrganizationId &organization, const RoundId &round)
{
    const QDate day(2030, 1, 1);
    Said said;
    std::vector<OrganizationRow> rows = readOrganizationRows(db, {}, day);
    addLastTotals(db, day, rows);
    for (const OrganizationRow &row : rows)
        if (row.id == organization)
            said.list = row.lastTotal;
    StandardShelf shelf(db);
    const auto entries = readAssessmentsOf(db, organization);
    if (const auto counting = countingOf(db, shelf, entries).front())
        said.card = counting->total;
    const LevelComparison levels = compareLevels(db, shelf, organization, round);
    if (levels.counts)
        said.dialog = levels.counts->total.thousandths;
    said.grade = levels.grade;
    const GradeReport report = buildGradeReport(db, shelf, entries.front().id, 0);
    if (report.counting() != nullptr)
        said.report = report.counting()->total.thousandths;
    return said;
}

/// Three villages whose mixes are ranked: 94, 93.4, and one whose county has not finished.
class FreezeMixTest : public testing::Test
{
protected:
    FreezeMixTest() { begin({mixOfTwo, halfAreFirst}); }

    void begin(const std::vector<Change> &changes)
    {
        past.issue(past.revised(changes));
        round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"county"_s});
        past.score(round, past.organization, {0, 0, 0, 0, 0}, u"self"_s);
        past.score(round, past.organization, {20, 0, 0, 0, 0}, u"county"_s);
        past.score(round, second, {18, 0, 0, 0, 0}, u"self"_s);
        past.score(round, second, {10, 0, 0, 0, 0}, u"county"_s);
        past.score(round, third, {0, 0, 0, 0, 0}, u"self"_s);
        late = past.score(round, third, {0, 0, -1, 0, 0}, u"county"_s);
        settleCohorts(past.database());
    }

    std::vector<Edit> batch(const std::vector<AssessmentId> &leftOut)
    {
        return freezeEdits(past.database(), round.id, Key::make(past.clock()), {},
                           {leftOut, leftOut.empty() ? QString() : u"第一批"_s});
    }

    void freezeBut(const std::vector<AssessmentId> &leftOut)
    {
        past.journal().apply(Action::FreezeRound, batch(leftOut));
    }

    /// As a version of the program did that stored no mixes.
    void freezeAsBefore(const std::vector<AssessmentId> &leftOut)
    {
        std::vector<Edit> edits = batch(leftOut);
        for (Edit &edit : edits) {
            if (edit.reg != Register::FrozenResults)
                continue;
            FrozenPart part = decodeFrozenPart(edit.value);
            part.mixes.clear();
            edit.value = encodeFrozenPart(part);
        }
        past.journal().apply(Action::FreezeRound, edits);
    }

    /// The third village overtakes the first.
    void finishThird()
    {
        past.score(round, third, {0, 0, 0, 0, 0}, u"county"_s);
        settleCohorts(past.database());
    }

    Said said(const Organization &of) { return saidIn(past.database(), of.id, round.id); }

    PastRounds past;
    Round round;
    Organization second = past.addOrganization(u"130207-0002"_s);
    Organization third = past.addOrganization(u"130207-0003"_s);
    AssessmentId late;
};

TEST_F(FreezeMixTest, EveryPlaceSaysTheSameOfAMixAmongItsPeers)
{
    EXPECT_EQ(said(past.organization), all(95'000, u"A"_s));
    EXPECT_EQ(said(second), all(70'000, u"B"_s));
    StandardShelf shelf(past.database());
    const LevelComparison levels = compareLevels(past.database(), shelf, second.id, round.id);
    ASSERT_TRUE(levels.counts);
    EXPECT_TRUE(levels.counts->provisional);
    EXPECT_EQ(levels.counts->rawTotal, Points{93'400});
    ASSERT_FALSE(levels.counts->grading.empty());
    EXPECT_EQ(levels.counts->grading.front().code, GradingCode::RankClass);
    EXPECT_EQ(levels.counts->grading.front().count, 2);
    EXPECT_EQ(levels.counts->items.at(0).earned, wholePoints(15)) << "of the highest level in it";
}

TEST_F(FreezeMixTest, WhatABatchFrozeStaysWhateverTheNextOneFreezes)
{
    freezeBut({late});
    EXPECT_EQ(said(past.organization), all(95'000, u"A"_s));
    finishThird();
    EXPECT_EQ(said(past.organization), all(95'000, u"A"_s)) << "though the third has 100";
    EXPECT_EQ(said(third), all(95'000, u"A"_s)) << "the first of three";
    freezeBut({});
    for (int look = 0; look < 2; ++look) {
        EXPECT_EQ(said(past.organization), all(95'000, u"A"_s));
        EXPECT_EQ(said(second), all(70'000, u"B"_s));
        EXPECT_EQ(said(third), all(95'000, u"A"_s));
        rebuildState(past.database());
    }
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeMixTest, AGradeThatABatchFrozeKeepsItsPlaceInTheQuota)
{
    begin({mixOfTwo, halfMayBeA});
    EXPECT_EQ(said(past.organization).grade, u"A"_s);
    EXPECT_EQ(said(second).grade, u"B"_s) << "one of two may be A";
    freezeBut({late});
    finishThird();
    for (int look = 0; look < 2; ++look) {
        EXPECT_EQ(said(past.organization).grade, u"A"_s);
        EXPECT_EQ(said(third).dialog, 100'000);
        EXPECT_EQ(said(third).grade, u"B"_s) << "one of three may be A, and one is";
        if (look == 0)
            freezeBut({});
    }
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeMixTest, ItsReasonsAreFrozenWithIt)
{
    freezeBut({late});
    finishThird();
    freezeBut({});
    StandardShelf shelf(past.database());
    const LevelComparison levels = compareLevels(past.database(), shelf, second.id, round.id);
    ASSERT_TRUE(levels.counts);
    EXPECT_FALSE(levels.counts->provisional);
    EXPECT_EQ(levels.counts->rawTotal, Points{93'400});
    ASSERT_FALSE(levels.counts->grading.empty());
    EXPECT_EQ(levels.counts->grading.front().count, 2);
    EXPECT_EQ(levels.counts->grading.front().of, 2) << "as many as there were then";
}

TEST_F(FreezeMixTest, AnImpactRunComparesWithWhatWasFrozen)
{
    freezeBut({late});
    finishThird();
    freezeBut({});
    const CompiledStandard draft = compiledFrom(past.revised({mixOfTwo}));
    const ImpactReport report = buildImpact(past.database(), {{&draft}, {round.id}});
    QStringList before;
    for (const ImpactRow &row : report.rows)
        before << report.organizations.at(static_cast<std::size_t>(row.organization)).code + u' ' +
                      textOf(row.now.total) + u" → "_s + textOf(row.then.total);
    before.sort();
    EXPECT_EQ(before, (QStringList{u"130207-0001 95 → 94"_s, u"130207-0002 70 → 93.4"_s,
                                   u"130207-0003 95 → 100"_s}));
}

TEST_F(FreezeMixTest, AMixIsStoredOnceAndWithTheBatchThatHasTheLastOfItsSheets)
{
    const auto stored = [this] {
        return past.database().number("SELECT count(*) FROM frozen_mix");
    };
    freezeBut({late});
    EXPECT_EQ(stored(), 2);
    finishThird();
    const std::vector<Edit> edits = batch({});
    int mixes = 0;
    for (const Edit &edit : edits)
        if (edit.reg == Register::FrozenResults)
            mixes += static_cast<int>(decodeFrozenPart(edit.value).mixes.size());
    EXPECT_EQ(mixes, 1);
    past.journal().apply(Action::FreezeRound, edits);
    EXPECT_EQ(stored(), 3);
}

TEST_F(FreezeMixTest, AnUnfinishedMixStaysUnfinishedForEver)
{
    freezeBut({});
    StandardShelf shelf(past.database());
    const auto counting =
        countingOf(past.database(), shelf, readAssessmentsOf(past.database(), third.id)).front();
    ASSERT_TRUE(counting);
    EXPECT_FALSE(counting->complete);
    EXPECT_TRUE(counting->grade.isEmpty());
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeMixTest, AFreezingWithoutMixesIsReadAsItWas)
{
    freezeAsBefore({late});
    EXPECT_EQ(said(past.organization), all(95'000, u"A"_s));
    finishThird();
    freezeAsBefore({});
    EXPECT_EQ(past.database().number("SELECT count(*) FROM frozen_mix"), 0);
    EXPECT_EQ(said(past.organization), all(70'000, u"B"_s)) << "made of what was frozen, among all";
    EXPECT_EQ(said(third), all(95'000, u"A"_s));
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeMixTest, AWorkbookOfTheFormatBeforeFindsTheMixesInItsLog)
{
    freezeBut({late});
    finishThird();
    past.database().script(QString::fromLatin1(withoutMixes) +
                           u"PRAGMA user_version = %1"_s.arg(formatBeforeMixes));
    past.reopen();
    EXPECT_EQ(said(past.organization), all(95'000, u"A"_s));
    EXPECT_EQ(past.database().number("SELECT count(*) FROM meta WHERE name = 'mixes_unread'"), 0);
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

TEST_F(FreezeMixTest, AsOfADayBeforeItsLastSheetItWasNotWhatItCameTo)
{
    freezeBut({});
    const std::int64_t day = QDate(1970, 1, 1).daysTo(QDate(2024, 6, 1));
    past.database().script(u"UPDATE assessment SET visit = %1 WHERE level = 'county'"_s.arg(day));
    const auto totalOn = [this](const QDate &on) {
        std::vector<OrganizationRow> rows = readOrganizationRows(past.database(), {}, on);
        addLastTotals(past.database(), on, rows);
        for (const OrganizationRow &row : rows)
            if (row.id == past.organization.id)
                return row.lastTotal;
        return std::int64_t{-2};
    };
    EXPECT_EQ(totalOn(QDate(2024, 5, 31)), -1);
    EXPECT_EQ(totalOn(QDate(2024, 6, 1)), 95'000);
}

TEST_F(FreezeMixTest, AnEntryThatIsAnotherOneShowsThereWhatItWasFrozenAs)
{
    const Organization twin = past.addOrganization(u"130207-0009"_s);
    freezeBut({late});
    past.journal().apply(Action::MergeDuplicates, {duplicateEdit(past.organization, twin.id)});
    finishThird();
    EXPECT_EQ(said(twin), all(95'000, u"A"_s));
    const CompiledStandard draft = compiledFrom(past.revised({mixOfTwo}));
    const ImpactReport report = buildImpact(past.database(), {{&draft}, {round.id}});
    const auto row =
        std::find_if(report.rows.begin(), report.rows.end(), [&](const ImpactRow &one) {
            return report.organizations.at(static_cast<std::size_t>(one.organization)).code ==
                   twin.code;
        });
    ASSERT_NE(row, report.rows.end());
    EXPECT_EQ(row->now.total, wholePoints(95));
    EXPECT_TRUE(stateFollowsLog(past.database(), past.folder()));
}

/// The pieces of all streams that `to` lacks.
std::vector<Piece> news(Database &from, Database &to)
{
    std::vector<Piece> pieces;
    for (const auto &[no, name] : streamNames(from)) {
        std::int64_t known = 0;
        for (const auto &[theirs, theirName] : streamNames(to))
            if (theirName.site == name.site && theirName.scope == name.scope)
                known = streamState(to, theirs).seq;
        PieceReader reader(from, no, known, streamState(from, no).seq);
        while (auto piece = reader.next())
            pieces.push_back(std::move(*piece));
    }
    return pieces;
}

TEST_F(FreezeMixTest, OtherOfficesSayTheSameInWhateverOrderItCame)
{
    past.close();
    const TestWorkbook &closed = past;
    TestWorkbook office(closed);
    TestWorkbook backwards(closed);
    past.reopen();
    freezeBut({late});
    finishThird();
    freezeBut({});
    for (TestWorkbook *copy : {&office, &backwards}) {
        copy->reopen();
        std::vector<Piece> pieces = news(past.database(), copy->database());
        ASSERT_GT(pieces.size(), 1U);
        if (copy == &backwards)
            std::reverse(pieces.begin(), pieces.end());
        copy->database().write([&] {
            Intake intake(copy->database(), 1);
            for (const Piece &piece : pieces)
                intake.take(piece);
            intake.settle();
        });
        EXPECT_EQ(saidIn(copy->database(), past.organization.id, round.id), all(95'000, u"A"_s));
        EXPECT_EQ(saidIn(copy->database(), third.id, round.id), all(95'000, u"A"_s));
        EXPECT_EQ(stateDigest(copy->database()), stateDigest(past.database()));
    }
}

// i1 starts at nothing and gives 20 and 10 points for the first two places of i2.
const Change rankOfSecondItem = {
    R"("kind":"scored","method":"m","clauses":[{"id":"c1","text":"x","rule":{"type":"each","points":-0.5}}])",
    R"("kind":"scored","start":0,"method":"m","clauses":[{"id":"c9","text":"x","rule":{"type":"rank","of":{"items":["i2"]},"within":["county"],"order":"descending","ties":"competition","table":[20,10]}}])"};

TEST_F(FreezeMixTest, WhatIsOpenIsStillComparedWithWhatIsFrozen)
{
    past.issue(past.revised({mixOfTwo, rankOfSecondItem}));
    round = past.addRound(2025, u"2025年"_s, {u"self"_s, u"county"_s});
    std::vector<AssessmentId> open;
    for (const QString &level : {u"self"_s, u"county"_s}) {
        past.score(round, past.organization, {0, 0, 0, 0, 0}, level);
        open.push_back(past.score(round, second, {0, 2, 0, 0, 0}, level));
    }
    settleCohorts(past.database());
    EXPECT_EQ(said(second), all(89'000, u"B"_s)); // 10 + 19 + 60
    freezeBut(open);
    settleCohorts(past.database());
    EXPECT_EQ(said(second), all(89'000, u"B"_s));
    EXPECT_EQ(said(past.organization), all(100'000, u"A"_s));
}

} // namespace
