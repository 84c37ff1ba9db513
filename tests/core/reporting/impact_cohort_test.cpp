// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/cohort_settling.h"
#include "tests/core/reporting/impact_test.h"

using namespace Qt::StringLiterals;

namespace {

using core::ImpactReport;
using core::ImpactRow;

// At most half of a county may be A.
const std::pair<QByteArray, QByteArray> halfMayBeA = {
    R"("grading":{)",
    R"("grading":{"quota":[{"grade":"A","share":"50%","within":["county"],"base":"complete","rounding":"down","ties":"out"}],)"};

/// Four villages of one county and one of another, with 100, 99, 98, 97 and 100 points.
class CohortImpactTest : public ImpactTest
{
protected:
    CohortImpactTest()
    {
        for (int n = 1; n < 4; ++n)
            villages.push_back(past.addOrganization(u"130207-000%1"_s.arg(n + 1)));
        villages.push_back(past.addOrganization(u"130208-0001"_s, u"130208"_s));
    }

    void scoreAll(const core::Round &round)
    {
        const std::int64_t times[] = {0, 2, 4, 6, 0};
        for (std::size_t n = 0; n < villages.size(); ++n)
            past.score(round, villages[n], {0, times[n], 0, 0, 0});
    }

    /// "code: from → to" of those whose grade changes.
    QStringList changesOf(const ImpactReport &report) const
    {
        QStringList changes;
        for (const ImpactRow &row : report.rows)
            if (row.changesGrade())
                changes << codeOf(report, row) + u": "_s + gradeOf(report, row.now) + u" → "_s +
                               gradeOf(report, row.then);
        return changes;
    }

    std::vector<core::Organization> villages{past.organization};
};

TEST_F(CohortImpactTest, ADraftsQuotaTakesTheGradeOfThoseWhoAreOverIt)
{
    scoreAll(past.round);
    // Half of four is two; half of one, rounded down, is none.
    const QStringList expected = {u"130207-0003: A → B"_s, u"130207-0004: A → B"_s,
                                  u"130208-0001: A → B"_s};
    const QByteArray draft = past.revised({halfMayBeA});
    const ImpactReport open = impactOf(draft);
    EXPECT_EQ(changesOf(open), expected);
    EXPECT_EQ(open.counts.lowered, 3);
    EXPECT_EQ(open.counts.meanChange(), core::Points{});
    EXPECT_TRUE(open.rows[0].moves.empty()) << "no item is why";
    past.freeze(past.round);
    EXPECT_EQ(changesOf(impactOf(draft)), expected);
}

TEST_F(CohortImpactTest, AQuotaThatTheDraftDropsGivesTheGradeBack)
{
    past.issue(past.revised({halfMayBeA}));
    const core::Round round = past.addRound(2024, u"2024年"_s);
    scoreAll(round);
    const QStringList expected = {u"130207-0003: B → A"_s, u"130207-0004: B → A"_s,
                                  u"130208-0001: B → A"_s};
    const QByteArray draft = past.revised({});
    EXPECT_EQ(changesOf(impactOf(draft)), expected) << "before the cohort was settled";
    core::settleCohorts(past.database());
    EXPECT_EQ(changesOf(impactOf(draft)), expected);
    past.freeze(round);
    EXPECT_EQ(changesOf(impactOf(draft)), expected);
}

TEST_F(CohortImpactTest, ADraftThatComparesWithTheMeanKnowsAllPeers)
{
    scoreAll(past.round);
    // The mean of the five is 98.8.
    const ImpactReport report = impactOf(
        past.revised({{R"({"total":true,"atLeast":90})",
                       R"({"total":true,"atLeast":{"peer":"mean","within":["sector"]}})"}}));
    EXPECT_EQ(changesOf(report), (QStringList{u"130207-0003: A → B"_s, u"130207-0004: A → B"_s}));
}

TEST_F(CohortImpactTest, ADraftsRankIsOfTheSameRoundAndCounty)
{
    scoreAll(past.round);
    const core::Round earlier = past.addRound(2022, u"2022年"_s);
    past.score(earlier, villages[3], {0, 6, 0, 0, 0});
    // i1 starts at nothing and gives 20 and 10 points for the first two places of i2.
    const ImpactReport report = impactOf(past.revised(
        {{R"("kind":"scored","method":"m","clauses":[{"id":"c1","text":"x","rule":{"type":"each","points":-0.5}}])",
          R"("kind":"scored","start":0,"method":"m","clauses":[{"id":"c9","text":"x","rule":{"type":"rank","of":{"items":["i2"]},"within":["county"],"order":"descending","ties":"competition","table":[20,10]}}])"}}));
    // 100, 89, 78, 77; the only one of the other county and of the earlier round keep their 20.
    EXPECT_EQ(changesOf(report), (QStringList{u"130207-0002: A → B"_s, u"130207-0003: A → B"_s,
                                              u"130207-0004: A → B"_s}));
    EXPECT_EQ(report.rows[0].then.total, core::wholePoints(89));
    ASSERT_EQ(report.rows[2].moves.size(), 1U);
    EXPECT_EQ(report.items.at(static_cast<std::size_t>(report.rows[2].moves[0].item)).id, u"i1"_s);
    EXPECT_EQ(report.rows[2].moves[0].change, core::wholePoints(-20));
    EXPECT_EQ(report.counts.compared, 6);
}

TEST_F(CohortImpactTest, EachLevelIsACohortByItselfAndTheHighestCounts)
{
    const std::pair<QByteArray, QByteArray> levels = {R"("levels":["county"])",
                                                      R"("levels":["self","county"])"};
    past.issue(past.revised({levels}));
    const core::Round round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"county"_s});
    past.score(round, villages[0], {0, 0, 0, 0, 0}, u"self"_s);
    past.score(round, villages[0], {0, 2, 0, 0, 0}, u"county"_s);
    past.score(round, villages[1], {0, 2, 0, 0, 0}, u"self"_s);
    past.score(round, villages[1], {0, 0, 0, 0, 0}, u"county"_s);
    const ImpactReport report = impactOf(past.revised({levels, halfMayBeA}));
    EXPECT_EQ(changesOf(report), QStringList{u"130207-0001: A → B"_s});
    EXPECT_EQ(report.rows[0].level, u"county"_s);
    EXPECT_EQ(report.counts.compared, 2);
}

TEST_F(CohortImpactTest, AMixOfLevelsIsComparedAmongMixes)
{
    const std::pair<QByteArray, QByteArray> mix = {
        R"("levels":["county"])",
        R"("levels":["self","county"],"mix":[{"level":"self","weight":0.4},{"level":"county","weight":0.6}])"};
    past.issue(past.revised({mix}));
    const core::Round round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"county"_s});
    // 0.4 × 100 + 0.6 × 90 = 94 and 0.4 × 91 + 0.6 × 95 = 93.4: the self-assessment decides.
    past.score(round, villages[0], {0, 0, 0, 0, 0}, u"self"_s);
    past.score(round, villages[0], {0, 20, 0, 0, 0}, u"county"_s);
    past.score(round, villages[1], {0, 18, 0, 0, 0}, u"self"_s);
    past.score(round, villages[1], {0, 10, 0, 0, 0}, u"county"_s);
    const ImpactReport report = impactOf(past.revised({mix, halfMayBeA}));
    EXPECT_EQ(changesOf(report), QStringList{u"130207-0002: A → B"_s});
    EXPECT_EQ(report.rows[0].now.total.thousandths, 93'400);
}

TEST_F(CohortImpactTest, AMixAmongPeersThatWasFrozenIsMadeOfWhatWasFrozen)
{
    const std::pair<QByteArray, QByteArray> mix = {
        R"("levels":["county"])",
        R"("levels":["self","county"],"mix":[{"level":"self","weight":0.4},{"level":"county","weight":0.6}])"};
    past.issue(past.revised({mix, halfMayBeA}));
    const core::Round round = past.addRound(2024, u"2024年"_s, {u"self"_s, u"county"_s});
    past.score(round, villages[0], {0, 0, 0, 0, 0}, u"self"_s);
    past.score(round, villages[0], {0, 20, 0, 0, 0}, u"county"_s); // 94
    past.score(round, villages[1], {0, 18, 0, 0, 0}, u"self"_s);
    past.score(round, villages[1], {0, 10, 0, 0, 0}, u"county"_s); // 93.4: one of two may be A
    core::settleCohorts(past.database());
    const QByteArray draft = past.revised({mix});
    const QStringList expected{u"130207-0002: B → A"_s};
    const ImpactReport open = impactOf(draft);
    EXPECT_EQ(changesOf(open), expected);
    EXPECT_TRUE(open.rows[0].now.provisional);
    past.freeze(round);
    past.database().script(u"UPDATE sheet SET answers = (SELECT answers FROM sheet LIMIT 1)"_s);
    const ImpactReport frozen = impactOf(draft);
    EXPECT_EQ(frozen.counts.raised, 1);
    ASSERT_FALSE(frozen.rows.empty());
    EXPECT_EQ(codeOf(frozen, frozen.rows[0]), u"130207-0002"_s) << "a change of grade stands first";
    EXPECT_EQ(frozen.rows[0].now.total.thousandths, 93'400) << "whatever the answers are now";
    EXPECT_FALSE(frozen.rows[0].now.provisional);
}

TEST_F(CohortImpactTest, CancellingACohortStopsIt)
{
    scoreAll(past.round);
    const core::CompiledStandard draft = compiledFrom(past.revised({halfMayBeA}));
    EXPECT_THROW(core::buildImpact(past.database(), {{&draft}, {}},
                                   [](std::int64_t, std::int64_t) { return false; }),
                 core::Error);
    EXPECT_EQ(core::buildImpact(past.database(), {{&draft}, {}}).counts.lowered, 3);
}

} // namespace
