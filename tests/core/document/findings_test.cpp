// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "tests/core/scoring/scored.h"

#include <gtest/gtest.h>

namespace core::test {
namespace {

using namespace Qt::StringLiterals;

/// A small standard that has a finding, and its nearest neighbour that has it not.
struct Pair
{
    const char *name;
    std::string code;
    std::string path; ///< below $, where it is found
    Pieces with;
    Pieces without;
};

Pieces items(const std::string &json)
{
    Pieces pieces;
    pieces.items = json;
    return pieces;
}

/// One item of 10 points, checked by questions, with one clause.
std::string item(const std::string &rule, const std::string &clauseText,
                 const std::string &itemKeys = {}, const std::string &clauseKeys = {})
{
    return R"({"id": "i1", "points": 10, "method": "询问")" + itemKeys +
           R"(, "clauses": [{"id": "c1", "text": ")" + clauseText + R"(", "rule": )" + rule +
           clauseKeys + "}]}";
}

Pieces one(const std::string &rule, const std::string &clauseText, const std::string &itemKeys = {},
           const std::string &clauseKeys = {})
{
    return items(item(rule, clauseText, itemKeys, clauseKeys));
}

Pieces graded(const std::string &json, const std::string &rules, const std::string &more = {},
              const std::string &rest = {})
{
    Pieces pieces = items(json);
    pieces.grading = R"({"grades": ["A", "B", "C"], "rules": [)" + rules + "]" + more + "}";
    pieces.rest = rest;
    return pieces;
}

const std::string plain = item(R"({"type": "each", "points": -1})", "每处扣1分");
const std::string inOrder =
    R"({"grade": "A", "when": {"total": true, "atLeast": 9}}, {"grade": "B", "when": {"total": true, "atLeast": 6}}, {"grade": "C", "when": true})";
const std::string bonus =
    R"(, {"id": "b", "kind": "bonus", "method": "询问", "clauses": [{"id": "c1", "rule": {"type": "once", "points": 5}}]})";
const std::string i1 = "$.parts[0].sections[0].items[0]";
const std::string c1 = i1 + ".clauses[0]";

std::string veto(const std::string &text, const std::string &rule = R"({"type": "once"})")
{
    return R"({"id": "v", "kind": "veto", "method": "询问", "text": ")" + text +
           R"(", "clauses": [{"id": "c1", "rule": )" + rule + "}]}";
}

std::string files(const char *first, const char *second)
{
    return R"({"id": "i1", "points": 6, "method": ")" + std::string(first) +
           R"(", "clauses": []}, {"id": "i2", "points": 4, "method": ")" + second +
           R"(", "clauses": []})";
}

std::vector<Pair> textPairs()
{
    const std::string less = R"({"type": "each", "points": -1})";
    const std::string more = R"({"type": "each", "points": 1})";
    const std::string tiers =
        R"({"type": "tiers", "tiers": [{"atLeast": 80, "points": 2}], "otherwise": 0})";
    const std::string ratio = R"(, "input": {"type": "ratio"})";
    return {
        {"AnEndThatIsNotSaid", "end-unsaid", c1 + ".text", one(less, "950米以上的每处扣1分"),
         one(less, "950米以上（含）的每处扣1分")},
        {"AnEndThatIsNotSaidInTheItem", "end-unsaid", i1 + ".text",
         one(less, "每处扣1分", R"(, "text": "县级以下通报")"),
         one(less, "每处扣1分", R"(, "text": "有以下情形之一")")},
        {"AnEndSaidBefore", "end-unsaid", c1 + ".text", one(less, "省级以上通报的每处扣1分"),
         one(less, "（含省级）以上通报的每处扣1分")},
        {"ADeductionWithPositivePoints", "sign", c1 + ".rule", one(more, "每处扣1分"),
         one(less, "每处扣1分")},
        {"NoDeduction", "sign", c1 + ".rule", one(more, "每缺一项减1分"),
         one(more, "每处加1分，不扣分")},
        {"PointsThatTheRuleDoesNotKnow", "number-unused", c1 + ".text",
         one(less, "每处扣1分，最多扣4分"),
         one(R"({"type": "each", "points": -1, "limit": 4})", "每处扣1分，最多扣4分")},
        {"AShareThatTheRuleDoesNotKnow", "number-unused", c1 + ".text",
         one(tiers, "达到85%的得2分", "", ratio), one(tiers, "达到百分之八十的得2分", "", ratio)},
        {"ACountThatTheRuleDoesNotKnow", "number-unused", c1 + ".text",
         one(R"({"type": "shortfall", "required": 4, "points": -1})", "不少于5次，每少一次扣1分",
             "", R"(, "input": {"type": "count", "unit": "次"})"),
         one(R"({"type": "shortfall", "required": 4, "points": -1})",
             "2023年3月起每15日一次，不少于4次，每少一次扣1分", "",
             R"(, "input": {"type": "count", "unit": "次"})")},
        {"ANumberOfTheItemThatNoClauseKnows", "number-unused", i1 + ".text",
         one(less, "每处扣1分", R"(, "text": "满意度不低于九成")"),
         one(less, "每处扣1分", R"(, "text": "本项满分10分")")},
        {"NoMethod", "method-missing", i1 + ".method",
         items(R"({"id": "i1", "points": 1, "clauses": []})"),
         items(R"({"id": "i1", "points": 1, "method": "抽查", "clauses": []})")},
        {"APenaltyForPetitions", "complaint-penalty", c1 + ".text",
         one(less, "发生上访的每起扣1分"), one(more, "信访事项办结的每件加1分")},
        {"PointsForMeetings", "count-of-activity", c1 + ".text",
         one(R"({"type": "shortfall", "required": 4, "points": -1})", "全年会议少于4次的每次扣1分"),
         one(R"({"type": "once", "points": -1})", "没有召开会议的扣1分")},
        {"PointsForAPlaceOfMeetings", "count-of-activity", c1 + ".text", one(less, "每篇报道扣1分"),
         one(less, "会议室、活动场所每处不合格扣1分")},
        {"MostlyFiles", "paper-heavy", "$", items(files("查阅资料", "询问")),
         items(files("查阅资料、询问", "查看台账"))},
    };
}

std::vector<Pair> usePairs()
{
    const std::string reading = R"(, "appliesIf": {"item": "g", "atLeast": 1})";
    const std::string gate =
        R"({"id": "g", "kind": "gate", "method": "询问", "clauses": [{"id": "c", "rule": {"type": "record"}, "input": {"type": "number"}}]},)";
    const std::string record =
        R"(, {"id": "r", "points": 1, "method": "询问", "clauses": [{"id": "n", "rule": {"type": "record"}, "input": {"type": "count"}}, {"id": "s", "rule": {"type": "shortfall", "required": )";
    const std::string effect = R"(, "vetoes": [{"item": "v", "effect": "worst"}])";
    const std::string second = "$.parts[0].sections[0].items[1]";
    return {
        {"AGateThatNothingReads", "input-unread", i1, items(gate + plain),
         items(gate + item(R"({"type": "each", "points": -1})", "每处扣1分", reading))},
        {"ARecordThatNothingReads", "input-unread", second + ".clauses[0]",
         items(plain + record + R"(4, "points": -1}}]})"),
         items(plain + record + R"({"input": "n"}, "points": -1}}]})")},
        {"ARecordOfWords", "input-unread", c1,
         one(R"({"type": "record"})", "登记", "", R"(, "input": {"type": "check"})"),
         one(R"({"type": "record"})", "登记", "", R"(, "input": {"type": "text"})")},
        {"AVetoThatNothingNames", "veto-dead", second,
         graded(plain + "," + veto("《党章》"), inOrder),
         graded(plain + "," + veto("《党章》"), inOrder, effect)},
        {"AVetoThatNeverFires", "veto-dead", second,
         graded(plain + "," + veto("《党章》", R"({"type": "share", "points": 0, "target": 1})"),
                inOrder, effect),
         graded(plain + "," + veto("《党章》", R"({"type": "share", "points": 1, "target": 1})"),
                inOrder, effect)},
        {"AVetoThatBarsNothing", "veto-dead", "$.grading.vetoes[0]",
         graded(plain + "," + veto("《党章》"), inOrder,
                R"(, "vetoes": [{"item": "v", "effect": "cap", "grade": "A"}])"),
         graded(plain + "," + veto("《党章》"), inOrder,
                R"(, "vetoes": [{"item": "v", "effect": "cap", "grade": "B"}])")},
        {"AVetoWithoutADocument", "veto-basis", second + ".text",
         graded(plain + "," + veto("发生事故的"), inOrder, effect),
         graded(plain + "," + veto("发生《安全生产法》所列事故的"), inOrder, effect)},
    };
}

std::vector<Pair> gradePairs()
{
    const std::string reversed =
        R"({"grade": "B", "when": {"total": true, "atLeast": 6}}, {"grade": "A", "when": {"total": true, "atLeast": 9}}, {"grade": "C", "when": true})";
    const std::string tooHigh =
        R"({"grade": "A", "when": {"total": true, "above": 10}}, {"grade": "B", "when": {"total": true, "atLeast": 6}}, {"grade": "C", "when": true})";
    const std::string withoutB =
        R"({"grade": "A", "when": {"total": true, "atLeast": 9}}, {"grade": "C", "when": true})";
    const std::string section =
        R"({"grade": "A", "when": {"section": "s1", "above": "100%"}}, {"grade": "B", "when": {"total": true, "atLeast": 6}}, {"grade": "C", "when": true})";
    const std::string edge =
        R"({"grade": "A", "when": {"total": true, "atLeast": 9.96}}, {"grade": "B", "when": {"total": true, "atLeast": 9.91}}, {"grade": "C", "when": true})";
    const std::string cap = R"(, "vetoes": [{"item": "v", "effect": "cap", "grade": "B"}])";
    const std::string levels =
        R"(, "levels": [{"grade": "B", "when": {"input": "c1", "above": 1}}, {"grade": "A", "when": true}])";
    const std::string levelled = item(R"({"type": "each", "points": -1})", "每处扣1分", levels);
    const std::string quota =
        R"(, "quota": [{"grade": "A", "share": "30%", "rounding": "down", "ties": "out"}])";
    const std::string tenths = R"(, "total": {"rounding": {"places": 1}})";
    return {
        {"AGradeAboveEveryTotal", "grade-unreachable", "$.grading.rules[0]", graded(plain, tooHigh),
         graded(plain + bonus, tooHigh)},
        {"AGradeAboveTheCeiling", "grade-unreachable", "$.grading.rules[0]",
         graded(plain + bonus, tooHigh, "", R"(, "total": {"ceiling": 10})"),
         graded(plain + bonus, tooHigh, "", R"(, "total": {"ceiling": 10.001})")},
        {"AGradeWithoutARule", "grade-unreachable", "$.grading.grades[1]",
         graded(plain + "," + veto("《党章》"), withoutB),
         graded(plain + "," + veto("《党章》"), withoutB, cap)},
        {"AGradeThatTheShortBoardGives", "grade-unreachable", "$.grading.grades[1]",
         graded(levelled, withoutB), graded(levelled, withoutB, R"(, "weakest": "items")")},
        {"AGradeThatAQuotaGives", "grade-unreachable", "$.grading.grades[1]",
         graded(plain, withoutB), graded(plain, withoutB, quota)},
        {"ASectionThatCannotGiveSoMuch", "grade-unreachable", "$.grading.rules[0]",
         graded(plain, section), graded(plain + bonus, section)},
        {"AGradeBetweenTwoStepsOfTheRounding", "grade-shadowed", "$.grading.rules[1]",
         graded(
             plain,
             R"({"grade": "A", "when": {"total": true, "atLeast": 9.9}}, {"grade": "B", "when": {"total": true, "above": 9.8}}, {"grade": "C", "when": true})",
             "", tenths),
         graded(
             plain,
             R"({"grade": "A", "when": {"total": true, "atLeast": 9.9}}, {"grade": "B", "when": {"total": true, "above": 9.8}}, {"grade": "C", "when": true})")},
        {"ABetterGradeBehindAWorseOne", "grade-shadowed", "$.grading.rules[1]",
         graded(plain, reversed), graded(plain, inOrder)},
        {"AWorseRuleThatAsksForMore", "grade-shadowed", "$.grading.rules[1]",
         graded(plain, reversed),
         graded(
             plain,
             R"({"grade": "B", "when": {"all": [{"total": true, "atLeast": 6}, {"attribute": "new", "is": 1}]}}, {"grade": "A", "when": {"total": true, "atLeast": 9}}, {"grade": "C", "when": true})")},
    };
}

const Finding *find(const Findings &findings, const std::string &code)
{
    for (const Finding &finding : findings) {
        if (finding.code.toStdString() == code)
            return &finding;
    }
    return nullptr;
}

std::string listed(const Findings &findings)
{
    std::string text;
    for (const Finding &finding : findings)
        text += finding.code.toStdString() + ' ' + finding.path.toStdString() + ' ' +
                finding.text.toStdString() + '\n';
    return text;
}

class FoundAndNotFound : public testing::TestWithParam<Pair>
{
};

TEST_P(FoundAndNotFound, NamesThePlaceAndSparesTheNeighbour)
{
    const Pair &pair = GetParam();
    const Findings with = readStandard(pair.with.document()).findings;
    const Finding *found = find(with, pair.code);
    ASSERT_NE(found, nullptr) << listed(with);
    EXPECT_EQ(found->path.toStdString(), pair.path);
    EXPECT_EQ(found->severity, Severity::Warning);
    EXPECT_FALSE(found->text.isEmpty());
    const Findings without = readStandard(pair.without.document()).findings;
    EXPECT_EQ(find(without, pair.code), nullptr) << listed(without);
    EXPECT_FALSE(hasErrors(without)) << listed(without);
}

std::string nameOf(const testing::TestParamInfo<Pair> &info)
{
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(Texts, FoundAndNotFound, testing::ValuesIn(textPairs()), nameOf);
INSTANTIATE_TEST_SUITE_P(Uses, FoundAndNotFound, testing::ValuesIn(usePairs()), nameOf);
INSTANTIATE_TEST_SUITE_P(Grades, FoundAndNotFound, testing::ValuesIn(gradePairs()), nameOf);

TEST(Findings, ABrokenClauseIsNotJudgedByItsText)
{
    const Findings findings =
        readStandard(one(R"({"type": "each", "pints": 1})", "每处扣3分").document()).findings;
    EXPECT_NE(find(findings, "schema"), nullptr);
    EXPECT_EQ(find(findings, "number-unused"), nullptr) << listed(findings);
}

TEST(Findings, APartOfItsOwnIsNotAskedWhatReadsIt)
{
    const std::string lonely =
        R"({"id": "g", "kind": "gate", "method": "询问", "clauses": [{"id": "c", "rule": {"type": "record"}, "input": {"type": "number"}}]}, )" +
        veto("《党章》");
    QByteArray document = graded(lonely, inOrder).document();
    EXPECT_NE(find(readStandard(document).findings, "input-unread"), nullptr);
    EXPECT_NE(find(readStandard(document).findings, "veto-dead"), nullptr);
    Json part = parseJson(document).root;
    setMember(part, "kind", jsonText(u"part"_s));
    removeMember(part, "grading");
    const Findings findings = readStandard(canonicalJson(part)).findings;
    EXPECT_FALSE(hasErrors(findings)) << listed(findings);
    EXPECT_EQ(find(findings, "input-unread"), nullptr) << listed(findings);
    EXPECT_EQ(find(findings, "veto-dead"), nullptr) << listed(findings);
}

TEST(Findings, GradesAreJudgedOnlyWhereNamesAreKnown)
{
    const Findings findings =
        readStandard(graded(plain, R"({"grade": "Z", "when": true})").document()).findings;
    EXPECT_NE(find(findings, "unknown-reference"), nullptr);
    EXPECT_EQ(find(findings, "grade-unreachable"), nullptr) << listed(findings);
}
} // namespace
} // namespace core::test
