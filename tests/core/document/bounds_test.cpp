// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/bounds.h"
#include "core/document/score_run.h"
#include "core/document/standard_reader.h"
#include "tests/core/scoring/scored.h"
#include "tests/support/random_standard.h"

#include <gtest/gtest.h>

namespace core::test {
namespace {

using namespace Qt::StringLiterals;

StandardBounds boundsOfItems(const std::string &items, const std::string &rest = {},
                             const std::string &sectionKeys = {})
{
    Pieces pieces;
    pieces.items = items;
    pieces.rest = rest;
    pieces.sectionKeys = sectionKeys;
    return boundsOf(readStandard(pieces.document()).standard);
}

std::string item(const std::string &rule, const std::string &more = {})
{
    return R"({"id": "i1", "points": 10)" + more + R"(, "clauses": [{"id": "c1", "rule": )" + rule +
           "}]}";
}

TEST(Bounds, KnowTheEndsOfSimpleStandards)
{
    EXPECT_EQ(boundsOfItems(item(R"({"type": "each", "points": -1})")).total, (Span{0, 10'000}));
    EXPECT_EQ(boundsOfItems(item(R"({"type": "each", "points": -1, "limit": 2})",
                                 R"(, "notApplicable": "forbidden")"))
                  .total,
              (Span{8'000, 10'000}));
    EXPECT_EQ(
        boundsOfItems(
            item(
                R"({"type": "choice", "options": [{"id": "a", "points": 3}, {"id": "b", "min": 1, "max": 4}]})",
                R"(, "start": 0, "notApplicable": "forbidden")"))
            .total,
        (Span{1'000, 4'000}));
    EXPECT_EQ(boundsOfItems(item(R"({"type": "once", "points": 3})", R"(, "kind": "bonus")")).total,
              (Span{0, 3'000}));
    EXPECT_EQ(
        boundsOfItems(item(R"({"type": "each", "points": -1})"), "", R"(, "weight": 0.5)").total,
        (Span{0, 5'000}));
}

TEST(Bounds, ScalingUpNeverExceedsThePrintedPoints)
{
    const std::string two =
        item(R"({"type": "each", "points": -1})", R"(, "notApplicable": "exclude")") +
        R"(, {"id": "i2", "points": 20, "notApplicable": "exclude", "clauses": []})";
    EXPECT_EQ(boundsOfItems(two, R"(, "total": {"renormalise": "total"})").total,
              (Span{0, 30'000}));
    EXPECT_EQ(boundsOfItems(two).total, (Span{0, 30'000}));
}

/// The organization's result, or null when the random answers were refused.
const OrganizationResult *resultOf(const ScoreRun &run)
{
    return run.results.empty() ? nullptr : &run.results.front();
}

ScoreRun scoredRandomly(Chance &chance, const StandardReading &reading)
{
    Json assessment = jsonObject();
    setMember(assessment, "organization", jsonText(u"o"_s));
    setMember(assessment, "county", jsonText(u"130207"_s));
    setMember(assessment, "sector", jsonText(u"village"_s));
    setMember(assessment, "level", jsonText(u"county"_s));
    setMember(assessment, "answers", randomAnswers(chance, reading.standard));
    Json answers = jsonObject();
    setMember(answers, "format", jsonText(u"plumbline-answers/1"_s));
    setMember(answers, "year", jsonInteger(2023));
    setMember(answers, "assessments", jsonList({assessment}));
    return scoreAnswers(reading, canonicalJson(answers));
}

bool isWithin(const Span &span, Points points)
{
    return span.low <= points.thousandths && points.thousandths <= span.high;
}

TEST(Bounds, HoldWhateverIsAnswered)
{
    Chance chance(11);
    int complete = 0;
    for (int round = 0; round < 150; ++round) {
        Json document = randomStandard(chance, {false, false, false, false});
        removeMember(document, "mix");
        const StandardReading reading = readStandard(canonicalJson(document));
        ASSERT_TRUE(reading.isUsable()) << findingsDocument(reading.findings).toStdString();
        const StandardBounds bounds = boundsOf(reading.standard);
        for (int sheet = 0; sheet < 6; ++sheet) {
            const ScoreRun run = scoredRandomly(chance, reading);
            const OrganizationResult *found = resultOf(run);
            if (found == nullptr || found->result.state == ResultState::Incomplete)
                continue;
            ++complete;
            const Result &result = found->result;
            EXPECT_TRUE(isWithin(bounds.total, result.total))
                << round << ": " << result.total.thousandths << " not in " << bounds.total.low
                << "…" << bounds.total.high;
            for (std::size_t n = 0; n < result.sections.size(); ++n)
                EXPECT_TRUE(isWithin(bounds.sections[n].earned, result.sections[n].earned) &&
                            isWithin(bounds.sections[n].possible, result.sections[n].possible))
                    << round << " section " << n;
            for (std::size_t n = 0; n < result.items.size(); ++n)
                EXPECT_TRUE(isWithin(bounds.items[n].earned, result.items[n].earned))
                    << round << " item " << n;
        }
    }
    EXPECT_GT(complete, 150) << "too few sheets were whole to mean anything";
}

/// Empty when the sheet cannot be graded.
QString gradeByChance(Chance &chance, const StandardReading &reading)
{
    const ScoreRun run = scoredRandomly(chance, reading);
    const OrganizationResult *found = resultOf(run);
    return found != nullptr && found->result.grade >= 0
               ? reading.standard.grading.grades[found->result.grade]
               : QString();
}

TEST(Bounds, NobodyGetsAGradeThatIsSaidToBeOutOfReach)
{
    Chance chance(12);
    int reported = 0;
    for (int round = 0; round < 150; ++round) {
        Json document = randomStandard(chance, {false, false, false, false});
        removeMember(document, "mix");
        const StandardReading reading = readStandard(canonicalJson(document));
        QStringList unreachable;
        for (const Finding &finding : reading.findings) {
            if (finding.code == u"grade-unreachable" || finding.code == u"grade-shadowed")
                unreachable.append(finding.values.front().second);
        }
        reported += static_cast<int>(unreachable.size());
        for (int sheet = 0; sheet < 6 && !unreachable.isEmpty(); ++sheet)
            EXPECT_FALSE(unreachable.contains(gradeByChance(chance, reading))) << round;
    }
    EXPECT_GT(reported, 10);
}
} // namespace
} // namespace core::test
