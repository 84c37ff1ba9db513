// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/cohort_settling.h"
#include "core/journal/rebuild.h"
#include "core/storage/log_reader.h"
#include "tests/core/reporting/impact_test.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

using core::ImpactReport;
using core::ImpactRow;
using core::ImpactState;

// i1 deducts two points where it deducted half a point.
const std::pair<QByteArray, QByteArray> stricter = {R"("points":-0.5)", R"("points":-2)"};

TEST_F(ImpactTest, AStricterClauseLowersThoseItTouchesAndNamesTheItem)
{
    // 100 − 6 × 0.5 = 97, A; under the draft 20 − 12 = 8 of i1: 88, B.
    past.score(past.round, past.organization, {6, 0, 0, 0, 0});
    const ImpactReport report = impactOf(past.revised({stricter}));
    ASSERT_EQ(report.rows.size(), 1U);
    const ImpactRow &row = report.rows.front();
    EXPECT_EQ(codeOf(report, row), past.organization.code);
    EXPECT_EQ(gradeOf(report, row.now), u"A"_s);
    EXPECT_EQ(gradeOf(report, row.then), u"B"_s);
    EXPECT_EQ(row.now.total, core::wholePoints(97));
    EXPECT_EQ(row.then.total, core::wholePoints(88));
    ASSERT_EQ(row.moves.size(), 1U);
    EXPECT_EQ(report.items.at(static_cast<std::size_t>(row.moves[0].item)).id, u"i1"_s);
    EXPECT_EQ(row.moves[0].change, core::wholePoints(-9));
    EXPECT_EQ(report.organizationsChanged, 1);
    EXPECT_EQ(report.counts.lowered, 1);
}

TEST_F(ImpactTest, AnOrganizationThatTheDraftDoesNotTouchIsCountedAndNotListed)
{
    past.score(past.round, past.organization, {0, 3, 0, 0, 0});
    const ImpactReport report = impactOf(past.revised({stricter}));
    EXPECT_EQ(report.counts.compared, 1);
    EXPECT_EQ(report.counts.changed(), 0);
    EXPECT_TRUE(report.rows.empty());
}

TEST_F(ImpactTest, TheMatrixCountsEachAssessmentOnce)
{
    const core::Organization second = past.addOrganization(u"130207-0002"_s);
    const core::Organization third = past.addOrganization(u"130208-0001"_s, u"130208"_s);
    past.score(past.round, past.organization, {6, 0, 0, 0, 0}); // A 97 → B 88
    past.score(past.round, second, {0, 0, 0, 0, 0});            // A 100 → A 100
    past.score(past.round, third, {10, 30, 0, 0, 0});           // B 80 → B 65
    const ImpactReport report = impactOf(past.revised({stricter}));
    const std::vector<std::vector<int>> expected = {
        {1, 1, 0, 0}, {0, 1, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}};
    EXPECT_EQ(report.matrix, expected);
    EXPECT_EQ(report.counts.meanChange(), core::wholePoints(-8)); // (−9 + 0 − 15) ÷ 3
}

TEST_F(ImpactTest, CountiesAndSectorsAddUpToTheWhole)
{
    past.addOrganization(u"130207-0009"_s); // without a sheet
    const core::Organization other = past.addOrganization(u"130208-0001"_s, u"130208"_s);
    past.score(past.round, past.organization, {6, 0, 0, 0, 0});
    past.score(past.round, other, {0, 0, 0, 0, 0});
    const ImpactReport report = impactOf(past.revised({stricter}));
    ASSERT_EQ(report.byCounty.size(), 2U);
    EXPECT_EQ(report.byCounty[0].key, u"130207"_s);
    EXPECT_EQ(report.byCounty[0].counts.compared, 1);
    EXPECT_EQ(report.byCounty[0].counts.lowered, 1);
    EXPECT_EQ(report.byCounty[1].counts.lowered, 0);
    ASSERT_EQ(report.bySector.size(), 1U);
    EXPECT_EQ(report.bySector[0].key, u"village"_s);
    EXPECT_EQ(report.bySector[0].counts.compared, 2);
}

TEST_F(ImpactTest, AnotherSectorsAssessmentsAreLeftAlone)
{
    past.issue(QByteArray(PastRounds::standardJson())
                   .replace("\"village\"", "\"school\"")
                   .replace("3f2b8a52", "4f2b8a52"));
    const core::Organization school =
        past.addOrganization(u"130207-0300"_s, u"130207"_s, u"school"_s);
    past.score(past.round, school, {6, 0, 0, 0, 0});
    EXPECT_EQ(impactOf(past.revised({stricter})).counts.compared, 0);
}

TEST_F(ImpactTest, ANewItemKeepsTheGradeFromBeingToldAndIsNamed)
{
    past.score(past.round, past.organization, {0, 0, 0, 0, 0});
    const ImpactReport report = impactOf(past.revised({{R"("id":"i1")", R"("id":"i9")"}}));
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].then.state, ImpactState::Open);
    EXPECT_EQ(report.counts.lost, 1);
    EXPECT_EQ(report.counts.totals, 0) << "a total that is not whole is not compared";
    EXPECT_EQ(itemOf(report, u"i9"_s).place, core::ImpactItem::Place::Then);
    EXPECT_EQ(itemOf(report, u"i9"_s).unanswered, 1);
    EXPECT_EQ(itemOf(report, u"i1"_s).place, core::ImpactItem::Place::Now);
    EXPECT_EQ(itemOf(report, u"i2"_s).unanswered, 0);
}

TEST_F(ImpactTest, TheSeriesIsOfTheItemsThatBothRevisionsHave)
{
    const core::Round earlier = past.addRound(2022, u"2022年"_s);
    past.score(earlier, past.organization, {4, 0, 0, 0, 0});    // i1 18 of 20, then 12
    past.score(past.round, past.organization, {0, 0, 0, 0, 8}); // i5 16 of 20, dropped then
    // The draft drops i5 and gives its points to i1 … nobody: 80 in all.
    QByteArray document = past.revised({stricter});
    const auto from = document.indexOf(R"(,{"id":"i5")");
    document.remove(from, document.indexOf(R"(]}]}],"levels")", from) - from);
    document.replace(R"("total":{"of":100})", R"("total":{"of":80})");
    const ImpactReport report = impactOf(document);
    ASSERT_EQ(report.rounds.size(), 2U);
    EXPECT_EQ(report.rounds[0].name, past.round.name);
    EXPECT_EQ(report.rounds[0].sharedNow.perMille(), 1000);
    EXPECT_EQ(report.rounds[0].sharedThen.perMille(), 1000);
    EXPECT_EQ(report.rounds[1].sharedNow.perMille(), 975);  // 78 of 80
    EXPECT_EQ(report.rounds[1].sharedThen.perMille(), 900); // 72 of 80
    EXPECT_EQ(itemOf(report, u"i5"_s).place, core::ImpactItem::Place::Now);
    EXPECT_EQ(itemOf(report, u"i5"_s).now.perMille(), 900); // 20 and 16 of 40
}

TEST_F(ImpactTest, OnlyTheRoundsAskedForAreCompared)
{
    const core::Round earlier = past.addRound(2022, u"2022年"_s);
    past.score(earlier, past.organization, {6, 0, 0, 0, 0});
    past.score(past.round, past.organization, {0, 0, 0, 0, 0});
    EXPECT_EQ(impactOf(past.revised({stricter}), {past.round.id}).counts.changed(), 0);
    EXPECT_EQ(impactOf(past.revised({stricter}), {earlier.id}).counts.changed(), 1);
    EXPECT_EQ(impactOf(past.revised({stricter})).counts.compared, 2);
}

TEST_F(ImpactTest, AnOrganizationThatChangesInTwoRoundsIsCountedOnce)
{
    const core::Round earlier = past.addRound(2022, u"2022年"_s);
    past.score(earlier, past.organization, {6, 0, 0, 0, 0});
    past.score(past.round, past.organization, {7, 0, 0, 0, 0});
    const ImpactReport report = impactOf(past.revised({stricter}));
    EXPECT_EQ(report.counts.lowered, 2);
    EXPECT_EQ(report.organizationsChanged, 1);
}

TEST_F(ImpactTest, AnUnfinishedSheetIsLeftOutAndCounted)
{
    past.score(past.round, past.organization, {6, -1, 0, 0, 0});
    const ImpactReport report = impactOf(past.revised({stricter}));
    EXPECT_EQ(report.counts.compared, 0);
    EXPECT_EQ(report.unfinished, 1);
    EXPECT_TRUE(report.rows.empty());
}

TEST_F(ImpactTest, ChangesOfTotalsFallIntoTheirBands)
{
    const core::Organization second = past.addOrganization(u"130207-0002"_s);
    const core::Organization third = past.addOrganization(u"130207-0003"_s);
    past.score(past.round, past.organization, {1, 0, 0, 0, 0}); // −1.5
    past.score(past.round, second, {0, 0, 0, 0, 0});            // 0
    past.score(past.round, third, {10, 0, 0, 0, 0});            // −15
    const ImpactReport report = impactOf(past.revised({stricter}));
    std::vector<int> counts;
    for (const core::ImpactBand &band : report.bands)
        counts.push_back(band.count);
    EXPECT_EQ(counts, (std::vector<int>{1, 0, 0, 1, 1, 0, 0, 0, 0}));
}

TEST_F(ImpactTest, NothingInTheWorkbookChanges)
{
    past.score(past.round, past.organization, {6, 0, 0, 0, 0});
    const core::Hash before = core::stateDigest(past.database());
    const std::int64_t operations = core::readCounts(past.database()).operations;
    impactOf(past.revised({stricter}));
    EXPECT_EQ(core::stateDigest(past.database()), before);
    EXPECT_EQ(core::readCounts(past.database()).operations, operations);
}

TEST_F(ImpactTest, ItCanBeReadBesideAWriter)
{
    past.score(past.round, past.organization, {6, 0, 0, 0, 0});
    core::Database beside(past.path(), core::Database::Mode::ReadOnly);
    const core::CompiledStandard draft = compiledFrom(past.revised({stricter}));
    EXPECT_EQ(core::buildImpact(beside, {{&draft}, {}}).counts.lowered, 1);
}

TEST_F(ImpactTest, CancellingStopsItAndLeavesNothing)
{
    past.score(past.round, past.organization, {6, 0, 0, 0, 0});
    const core::CompiledStandard draft = compiledFrom(past.revised({stricter}));
    const core::Hash before = core::stateDigest(past.database());
    try {
        core::buildImpact(past.database(), {{&draft}, {}},
                          [](std::int64_t, std::int64_t) { return false; });
        ADD_FAILURE() << "nothing was thrown";
    } catch (const core::Error &error) {
        EXPECT_EQ(error.kind(), core::Failure::Cancelled);
    }
    EXPECT_EQ(core::stateDigest(past.database()), before);
    past.score(past.round, past.organization, {7, 0, 0, 0, 0}); // the file can be written again
    EXPECT_EQ(core::buildImpact(past.database(), {{&draft}, {}}).counts.lowered, 1);
}

TEST_F(ImpactTest, AFrozenResultStaysWhatItWasThoughFactsHaveChangedSince)
{
    // Half a point for each household: facts of the organization decide.
    const QByteArray perHousehold = past.revised(
        {{R"("points":-0.5)", R"("points":-50,"dividedBy":{"attribute":"households"})"}});
    past.issue(perHousehold);
    core::Organization grown = past.addOrganization(u"130207-0002"_s);
    grown.attributes[u"households"_s] = core::AttributeValue::ofNumber(10'000'000);
    past.journal().apply(core::Action::EditOrganization, {core::attributesEdit(grown)});
    const core::Round round = past.addRound(2024, u"2024年"_s);
    past.score(round, grown, {3, 0, 0, 0, 0}); // −150 ÷ 10 = −15: 85, B
    past.freeze(round);
    grown.attributes[u"households"_s] = core::AttributeValue::ofNumber(100'000'000);
    past.journal().apply(core::Action::EditOrganization, {core::attributesEdit(grown)});
    const ImpactReport report = impactOf(past.revised({stricter})); // −6: 94, A
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].now.total, core::wholePoints(85));
    EXPECT_EQ(gradeOf(report, report.rows[0].now), u"B"_s);
    EXPECT_EQ(gradeOf(report, report.rows[0].then), u"A"_s);
    // i1 was 20 − 15 when it was frozen, and is 20 − 3 × 2 under the draft. Scored anew, with the
    // households of today, it would have been 18.5.
    ASSERT_EQ(report.rows[0].moves.size(), 1U);
    EXPECT_EQ(report.rows[0].moves[0].change, core::wholePoints(9));
    EXPECT_TRUE(report.rounds[0].isFrozen);
}

TEST_F(ImpactTest, TheHighestCompleteLevelIsWhatIsCompared)
{
    const QByteArray levels =
        past.revised({{R"("levels":["county"])", R"("levels":["self","county"])"}});
    past.issue(levels);
    const core::Round round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"county"_s});
    past.score(round, past.organization, {0, 0, 0, 0, 0}, u"self"_s);   // 100
    past.score(round, past.organization, {6, 0, 0, 0, 0}, u"county"_s); // 97 → 88
    const core::Organization other = past.addOrganization(u"130207-0002"_s);
    past.score(round, other, {0, 0, 0, 0, 0}, u"self"_s); // counts: the county's is open
    past.score(round, other, {6, -1, 0, 0, 0}, u"county"_s);
    const ImpactReport report = impactOf(
        past.revised({{R"("levels":["county"])", R"("levels":["self","county"])"}, stricter}));
    EXPECT_EQ(report.counts.compared, 2);
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(codeOf(report, report.rows[0]), past.organization.code);
    EXPECT_EQ(report.rows[0].now.total, core::wholePoints(97));
    EXPECT_EQ(report.rows[0].then.total, core::wholePoints(88));
}

TEST_F(ImpactTest, AMixOfLevelsIsWhatIsCompared)
{
    const std::pair<QByteArray, QByteArray> mix = {
        R"("levels":["county"])",
        R"("levels":["self","county"],"mix":[{"level":"self","weight":0.4},{"level":"county","weight":0.6}])"};
    past.issue(past.revised({mix}));
    const core::Round round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"county"_s});
    past.score(round, past.organization, {0, 0, 0, 0, 0}, u"self"_s);
    past.score(round, past.organization, {10, 0, 0, 0, 0}, u"county"_s);
    const ImpactReport report = impactOf(past.revised({mix, stricter}));
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].now.total, core::wholePoints(97));  // 0.4 × 100 + 0.6 × 95
    EXPECT_EQ(report.rows[0].then.total, core::wholePoints(88)); // 0.4 × 100 + 0.6 × 80
}

TEST_F(ImpactTest, AMixOfAFrozenRoundIsMadeOfWhatWasFrozen)
{
    const std::pair<QByteArray, QByteArray> mix = {
        R"("levels":["county"])",
        R"("levels":["self","county"],"mix":[{"level":"self","weight":0.4},{"level":"county","weight":0.6}])"};
    QByteArray perHousehold = past.revised({mix});
    perHousehold.replace(R"("points":-0.5)",
                         R"("points":-50,"dividedBy":{"attribute":"households"})");
    past.issue(perHousehold);
    core::Organization grown = past.addOrganization(u"130207-0002"_s);
    grown.attributes[u"households"_s] = core::AttributeValue::ofNumber(10'000'000);
    past.journal().apply(core::Action::EditOrganization, {core::attributesEdit(grown)});
    const core::Round round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"county"_s});
    past.score(round, grown, {0, 0, 0, 0, 0}, u"self"_s);
    past.score(round, grown, {3, 3, 0, 0, 0}, u"county"_s); // −15 and −15: 70
    past.freeze(round);
    grown.attributes[u"households"_s] = core::AttributeValue::ofNumber(100'000'000);
    past.journal().apply(core::Action::EditOrganization, {core::attributesEdit(grown)});
    const ImpactReport report = impactOf(past.revised({mix, stricter}));
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(report.rows[0].now.total, core::wholePoints(82)); // 0.4 × 100 + 0.6 × 70
    EXPECT_EQ(gradeOf(report, report.rows[0].now), u"B"_s);
    EXPECT_EQ(report.rows[0].then.total.thousandths, 95'500); // 0.6 × (100 − 6 − 1.5)
    ASSERT_EQ(report.rows[0].moves.size(), 2U);
    EXPECT_EQ(report.rows[0].moves[0].change.thousandths, 13'500) << "i2 from 5 to 18.5";
    EXPECT_EQ(report.rows[0].moves[1].change.thousandths, 9'000) << "i1 from 5 to 14";
}

TEST_F(ImpactTest, TwoStandardsAreComparedEachForItsSector)
{
    const QByteArray school = QByteArray(PastRounds::standardJson())
                                  .replace("\"village\"", "\"school\"")
                                  .replace("3f2b8a52", "4f2b8a52");
    past.issue(school);
    const core::Organization other =
        past.addOrganization(u"130207-0300"_s, u"130207"_s, u"school"_s);
    past.score(past.round, past.organization, {6, 0, 0, 0, 0});
    past.score(past.round, other, {0, 6, 0, 0, 0});
    const core::CompiledStandard village = compiledFrom(past.revised({stricter}));
    const core::CompiledStandard schools =
        compiledFrom(QByteArray(school).replace(R"("revision":1)", R"("revision":2)"));
    const ImpactReport report = core::buildImpact(past.database(), {{&village, &schools}, {}});
    EXPECT_EQ(report.counts.compared, 2);
    EXPECT_EQ(report.items.size(), 10U);
    ASSERT_EQ(report.rows.size(), 1U);
    EXPECT_EQ(codeOf(report, report.rows[0]), past.organization.code);
}

TEST_F(ImpactTest, ASheetThatAnotherTookThePlaceOfIsLeftOut)
{
    const core::AssessmentId sheet = past.score(past.round, past.organization, {6, 0, 0, 0, 0});
    past.journal().apply(core::Action::PlanVisit,
                         {core::visitEdit(sheet, core::VisitState::Superseded, QDate(2023, 11, 1),
                                          past.organization.affiliation)});
    EXPECT_EQ(impactOf(past.revised({stricter})).counts.compared, 0);
}

} // namespace
