// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/scoring/scored.h"

#include <gtest/gtest.h>

namespace core::test {
namespace {

using Texts = std::vector<std::string>;

Findings findingsOf(const std::string &items, const std::string &rest = {},
                    const std::string &sectionKeys = {})
{
    Pieces pieces;
    pieces.items = items;
    pieces.rest = rest;
    pieces.sectionKeys = sectionKeys;
    Findings findings = readStandard(pieces.document()).findings;
    findings.erase(std::remove_if(findings.begin(), findings.end(), isOfFragments), findings.end());
    return findings;
}

std::string item(const std::string &rule, const std::string &more = {})
{
    return R"({"id": "i1", "points": 10, "clauses": [{"id": "c1", "rule": )" + rule + "}]" + more +
           "}";
}

/// Expects exactly one finding of `code`, at `path` below the only item.
void expectOne(const Findings &findings, const std::string &code, const std::string &path)
{
    ASSERT_EQ(findings.size(), 1U) << code;
    EXPECT_EQ(findings[0].code.toStdString(), code) << findings[0].text.toStdString();
    EXPECT_EQ(findings[0].path.toStdString(), path);
}

const std::string i1 = "$.parts[0].sections[0].items[0]";

TEST(StandardCheck, FindsNothingInOrder)
{
    EXPECT_TRUE(findingsOf(item(R"({"type": "each", "points": -1})")).empty());
}

TEST(StandardCheck, RefusesADayThatNoCalendarHas)
{
    const std::string dated =
        R"({"id": "c2", "rule": {"type": "record"}, "input": {"type": "date"}})";
    const auto when = [&](const std::string &comparison) {
        return findingsOf(R"({"id": "i1", "points": 10, "clauses": [{"id": "c1", "rule": )"
                          R"({"type": "zero"}, "when": {"input": "c2", )" +
                          comparison + "}}, " + dated + "]}");
    };
    EXPECT_TRUE(when(R"("atLeast": "2023-06-30")").empty());
    for (const std::string comparison : {R"("atLeast": "2023-02-30")", R"("is": "2023-13-01")"}) {
        const Findings findings = when(comparison);
        ASSERT_FALSE(findings.empty()) << comparison;
        EXPECT_EQ(findings[0].code.toStdString(), "schema") << comparison;
    }
}

TEST(StandardCheck, NamesEachBreachOfTheSchemaByItsPath)
{
    const std::string rule = i1 + ".clauses[0].rule";
    expectOne(findingsOf(item(R"({"type": "each"})")), "schema", rule + ".points");
    expectOne(findingsOf(item(R"({"type": "each", "points": "1"})")), "schema", rule + ".points");
    expectOne(findingsOf(item(R"({"type": "each", "points": 0.0001})")), "schema",
              rule + ".points");
    expectOne(findingsOf(item(R"({"type": "each", "points": -1, "colour": 1})")), "schema",
              rule + ".colour");
    expectOne(findingsOf(item(R"({"type": "each", "points": -1, "limit": -2})")), "schema",
              rule + ".limit");
    expectOne(findingsOf(item(R"({"type": "fancy"})")), "schema", rule + ".type");
    expectOne(findingsOf(item(R"({"type": "zero"})", R"(, "kind": "prize")")), "schema",
              i1 + ".kind");
    expectOne(findingsOf(item(R"({"type": "record"})")), "schema", i1 + ".clauses[0].input");
    expectOne(findingsOf(item(R"({"type": "zero"})", R"(, "appliesIf": {"year": true})")), "schema",
              i1 + ".appliesIf");
    expectOne(findingsOf(item(R"({"type": "zero"})"), "", R"(, "weight": -1)"), "schema",
              "$.parts[0].sections[0].weight");
    expectOne(findingsOf(item(R"({"type": "zero"})"), R"(, "total": {"renormalise": "section"})",
                         R"(, "aggregate": "average")"),
              "schema", "$.parts[0].sections[0].aggregate");
    expectOne(findingsOf(R"({"id": "i 1", "points": 1, "clauses": []})"), "schema", i1 + ".id");
    EXPECT_TRUE(findingsOf(item(R"({"type": "zero", "x-mine": {"a": 1}})")).empty());
}

TEST(StandardCheck, PercentIsAnErrorWhereNothingIsPossible)
{
    expectOne(findingsOf(item(R"({"type": "zero"})",
                              R"(, "appliesIf": {"attribute": "n", "atLeast": "80%"})")),
              "schema", i1 + ".appliesIf");
}

TEST(StandardCheck, FindsIdsThatStandTwice)
{
    expectOne(findingsOf(item(R"({"type": "zero"})") + "," + item(R"({"type": "zero"})")),
              "duplicate-id", "$.parts[0].sections[0].items[1].id");
    expectOne(
        findingsOf(
            R"({"id": "i1", "points": 1, "clauses": [{"id": "c", "rule": {"type": "zero"}}, {"id": "c", "rule": {"type": "zero"}}]})"),
        "duplicate-id", i1 + ".clauses[1].id");
}

TEST(StandardCheck, FindsAKeyThatStandsTwice)
{
    const QByteArray twice = R"({"format": "plumbline-standard/1", "format": "x"})";
    const Findings findings = readStandard(twice).findings;
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings[0].path.toStdString(), "$.format");
}

TEST(StandardCheck, FindsUnknownNames)
{
    expectOne(
        findingsOf(item(
            R"({"type": "slope", "threshold": {"input": "c9"}, "side": "below", "points": -1, "step": "up"})")),
        "unknown-reference", i1 + ".clauses[0].rule.threshold");
    expectOne(findingsOf(item(R"({"type": "zero"})",
                              R"(, "appliesIf": {"not": {"item": "i9", "above": 1}})")),
              "unknown-reference", i1 + ".appliesIf.not");
    expectOne(
        findingsOf(item(R"({"type": "zero"})", R"(, "levels": [{"grade": "Z", "when": true}])")),
        "unknown-reference", i1 + ".levels[0].grade");
    expectOne(
        findingsOf(
            R"({"id": "i1", "points": 1, "clauses": [{"id": "c", "group": "g", "rule": {"type": "zero"}}]})"),
        "unknown-reference", i1 + ".clauses[0].group");
}

TEST(StandardCheck, FindsCircles)
{
    const auto reading = [](const std::string &id, const std::string &other) {
        return R"({"id": ")" + id + R"(", "points": 1, "clauses": [], "appliesIf": {"item": ")" +
               other + R"(", "above": 0}})";
    };
    const Findings findings = findingsOf(reading("a", "b") + "," + reading("b", "a"));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code.toStdString(), "circular");
    EXPECT_EQ(findings[0].severity, Severity::Error);
    EXPECT_TRUE(
        findingsOf(reading("a", "b") + R"(, {"id": "b", "points": 1, "clauses": []})").empty());
    EXPECT_EQ(
        findingsOf(
            R"({"id": "a", "points": 1, "clauses": [], "appliesIf": {"section": "s1", "above": 0}})")
            .size(),
        1U);
}

TEST(StandardCheck, AsksForWhatHasNoDefault)
{
    const std::string rule = i1 + ".clauses[0].rule";
    expectOne(
        findingsOf(item(R"({"type": "slope", "threshold": 1, "side": "below", "points": -1})")),
        "step-missing", rule);
    expectOne(findingsOf(item(R"({"type": "rank", "ties": "dense", "table": [1]})")),
              "order-missing", rule);
    expectOne(findingsOf(item(R"({"type": "rank", "order": "ascending", "table": [1]})")),
              "ties-missing", rule);
}

TEST(StandardCheck, JudgesTiers)
{
    const std::string tiers = i1 + ".clauses[0].rule.tiers";
    expectOne(
        findingsOf(item(
            R"({"type": "tiers", "tiers": [{"atLeast": 60, "points": 1}, {"atLeast": 80, "points": 2}]})")),
        "tier-overlap", tiers + "[1]");
    expectOne(
        findingsOf(item(
            R"({"type": "tiers", "tiers": [{"atLeast": 60, "points": 1}, {"below": 50, "points": 2}]})")),
        "tier-gap", tiers);
    EXPECT_TRUE(
        findingsOf(
            item(
                R"({"type": "tiers", "tiers": [{"atLeast": 60, "points": 1}, {"below": 60, "points": 2}]})"))
            .empty());
    EXPECT_TRUE(
        findingsOf(
            item(
                R"({"type": "tiers", "tiers": [{"atLeast": 60, "points": 1}, {"below": 50, "points": 2}], "otherwise": 0})"))
            .empty());
}

TEST(StandardCheck, ComparesPrintedSumsWithWhatBlocksHold)
{
    expectOne(findingsOf(item(R"({"type": "zero"})"), "", R"(, "points": 12)"), "sum",
              "$.parts[0].sections[0].points");
    const Findings total = findingsOf(item(R"({"type": "zero"})"), R"(, "total": {"of": 100})");
    expectOne(total, "sum", "$.total.of");
    EXPECT_EQ(total[0].severity, Severity::Warning);
    EXPECT_EQ(findingsDocument(total).count("\"where\":{\"path\":\"$.total.of\"}"), 1);
}

TEST(StandardCheck, FindsNumbersThatStandTwice)
{
    const auto numbered = [](const char *id, const char *number) {
        return R"({"id": ")" + std::string(id) + R"(", "number": ")" + number +
               R"(", "points": 1, "clauses": []})";
    };
    EXPECT_EQ(findingsOf(numbered("a", "1") + "," + numbered("b", "1")).size(), 1U);
    EXPECT_TRUE(findingsOf(numbered("a", "1") + "," + numbered("b", "2")).empty());
    Pieces pieces;
    const auto section = [](const char *id, const std::string &items) {
        return R"({"id": ")" + std::string(id) + R"(", "items": [)" + items + "]}";
    };
    pieces.sections = section("s", numbered("a", "1")) + "," + section("t", numbered("b", "1"));
    EXPECT_TRUE(codesOf(pieces.document()).empty());
    pieces.sections = section("s", numbered("a", "1.1")) + "," + section("t", numbered("b", "1.1"));
    EXPECT_EQ(codesOf(pieces.document()), Texts{"duplicate-number"});
}

TEST(StandardCheck, SurvivesHostileDocuments)
{
    EXPECT_THROW(readStandard("{"), Error);
    EXPECT_THROW(readStandard(""), Error);
    EXPECT_THROW(readStandard("{\"a\": \"\xff\"}"), Error);
    EXPECT_THROW(readStandard(QByteArray(100'000, '[')), Error);
    EXPECT_THROW(readStandard("{\"a\": 1e999}"), Error);
    EXPECT_FALSE(readStandard("[]").isUsable());
    EXPECT_FALSE(readStandard("null").isUsable());
    EXPECT_FALSE(
        readStandard(R"({"parts": [{"sections": [{"items": [{"clauses": [1]}]}]}]})").isUsable());
}
} // namespace
} // namespace core::test
