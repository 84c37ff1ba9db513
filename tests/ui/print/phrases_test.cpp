// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/phrases.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

Reference number(std::int64_t value)
{
    Reference reference;
    reference.kind = Reference::Kind::Number;
    reference.number = wholeMeasure(value);
    return reference;
}

/// A rule of the type with everything in it that its type reads.
Rule ruleOf(RuleType type, Points points)
{
    Rule rule;
    rule.type = type;
    rule.points = points;
    rule.limit = wholePoints(2);
    rule.variants = {{u"double"_s, u"省级"_s, wholeMeasure(2)}};
    rule.options = {{u"good"_s, u"好"_s, {false, points, {}, {}}},
                    {u"fair"_s, u"一般"_s, {true, {}, {}, wholePoints(3)}}};
    rule.free = 1;
    rule.zeroFrom = 4;
    rule.min = points;
    rule.required = number(12);
    rule.threshold = number(90);
    rule.target = number(100);
    rule.tiers = {{Condition::Comparison::AtLeast, number(90), {false, points, {}, {}}}};
    rule.worth = {{u"好"_s, wholeMeasure(100)}};
    rule.factor = wholeMeasure(1);
    rule.rank.within = {u"county"_s};
    rule.rank.table = {wholePoints(5), wholePoints(3)};
    return rule;
}

constexpr int ruleTypes = static_cast<int>(RuleType::Record) + 1;
constexpr int lineCodes = static_cast<int>(LineCode::NotApplicable) + 1;
constexpr int gradingCodes = static_cast<int>(GradingCode::Decided) + 1;

Item itemWith(const Rule &rule)
{
    Item item;
    item.id = u"i1"_s;
    item.number = u"1.1"_s;
    item.text = u"班子健全。"_s;
    item.points = wholePoints(5);
    Clause clause;
    clause.id = u"c1"_s;
    clause.rule = rule;
    clause.inputLabel = u"缺配人数"_s;
    clause.inputUnit = u"人"_s;
    item.clauses = {clause};
    return item;
}

void expectWhole(const QString &words, const std::string &what)
{
    EXPECT_FALSE(words.isEmpty()) << what;
    for (const QString &place : {u"%1"_s, u"%2"_s, u"%3"_s, u"%4"_s, u"%5"_s})
        EXPECT_FALSE(words.contains(place)) << what << ": " << words.toStdString();
}

} // namespace

TEST(Phrases, EveryRuleHasWordsWhetherItTakesOrGives)
{
    const Standard standard;
    for (int type = 0; type < ruleTypes; ++type)
        for (const Points points : {wholePoints(-1), wholePoints(1), Points{}}) {
            const Item item = itemWith(ruleOf(static_cast<RuleType>(type), points));
            expectWhole(ui::ruleWords(standard, item, item.clauses.front()),
                        "rule " + std::to_string(type));
        }
}

TEST(Phrases, TakingAndGivingReadDifferently)
{
    const Standard standard;
    for (const RuleType type : {RuleType::Each, RuleType::Once, RuleType::Choice, RuleType::Tiers,
                                RuleType::Shortfall, RuleType::Slope}) {
        const Item takes = itemWith(ruleOf(type, wholePoints(-1)));
        const Item gives = itemWith(ruleOf(type, wholePoints(1)));
        EXPECT_NE(ui::ruleWords(standard, takes, takes.clauses.front()),
                  ui::ruleWords(standard, gives, gives.clauses.front()));
    }
}

TEST(Phrases, ADeductionForEachOccurrenceNamesItsUnitAndItsLimit)
{
    Rule rule;
    rule.type = RuleType::Each;
    rule.points = {-500};
    rule.limit = wholePoints(2);
    const Item item = itemWith(rule);
    EXPECT_EQ(ui::ruleWords({}, item, item.clauses.front()), u"Each 人 −0.5, at most −2."_s);
}

TEST(Phrases, ACountIsMultipliedOut)
{
    const Item item = itemWith(ruleOf(RuleType::Each, {-500}));
    Line line;
    line.code = LineCode::Counted;
    line.clause = 0;
    line.count = wholeMeasure(2);
    line.each = {-500};
    line.points = {-1000};
    EXPECT_EQ(ui::lineWords({}, item, line), u"2 × −0.5 = −1"_s);
    EXPECT_EQ(ui::namedLineWords({}, item, line), u"缺配人数: 2 × −0.5 = −1"_s);
}

TEST(Phrases, AClauseWithoutALabelIsNamedByItsTextAmongOthers)
{
    Item item = itemWith(ruleOf(RuleType::Once, {-500}));
    item.clauses.front().inputLabel.clear();
    item.clauses.front().text = u"没有固定场所的，扣1.5分。"_s;
    Line line;
    line.code = LineCode::Checked;
    line.clause = 0;
    line.points = {-1500};
    EXPECT_EQ(ui::namedLineWords({}, item, line), u"found = −1.5"_s);
    item.clauses.push_back(item.clauses.front());
    EXPECT_EQ(ui::namedLineWords({}, item, line), u"没有固定场所的: found = −1.5"_s);
}

TEST(Phrases, AThresholdOfARatioIsInPercent)
{
    Item item = itemWith(ruleOf(RuleType::Slope, {-100}));
    item.clauses.front().input = InputType::Ratio;
    EXPECT_TRUE(ui::ruleWords({}, item, item.clauses.front()).contains(u"90%"_s));
}

TEST(Phrases, EveryLineHasWords)
{
    for (int type = 0; type < ruleTypes; ++type)
        for (int code = 0; code < lineCodes; ++code) {
            const Item item = itemWith(ruleOf(static_cast<RuleType>(type), {-500}));
            Line line;
            line.code = static_cast<LineCode>(code);
            line.clause = 0;
            line.option = 0;
            expectWhole(ui::lineWords({}, item, line), "line " + std::to_string(code));
        }
}

TEST(Phrases, EveryStepOfTheGradeHasWords)
{
    Standard standard;
    standard.grading.grades = {u"A"_s, u"B"_s};
    for (int code = 0; code < gradingCodes; ++code) {
        GradingStep step;
        step.code = static_cast<GradingCode>(code);
        step.grade = 1;
        step.name = u"v1"_s;
        expectWhole(ui::gradingWords(standard, step), "step " + std::to_string(code));
    }
}

TEST(Phrases, TheMarginNamesWhatIsMissingAndWhatBars)
{
    Standard standard;
    standard.grading.grades = {u"A"_s, u"B"_s};
    EXPECT_EQ(ui::marginWords(standard, NextGrade{0, Points{3500}, {}}), u"3.5 short of Grade A"_s);
    const QString barred = ui::marginWords(standard, NextGrade{0, Points{3500}, {u"v1"_s}});
    EXPECT_TRUE(barred.contains(u"3.5"_s) && barred.contains(u"v1"_s)) << barred.toStdString();
    EXPECT_TRUE(ui::marginWords(standard, std::nullopt).isEmpty());
}

TEST(Phrases, ConditionsAreJoinedAndNested)
{
    Condition total;
    total.kind = Condition::Kind::Compare;
    total.comparison = Condition::Comparison::AtLeast;
    total.reference = number(90);
    Condition held = total;
    held.left = Condition::Left::Held;
    held.comparison = Condition::Comparison::Is;
    held.right = Condition::Right::Word;
    held.word = u"B"_s;
    Condition any;
    any.kind = Condition::Kind::Any;
    any.parts = {total, held};
    Condition all;
    all.kind = Condition::Kind::All;
    all.parts = {total, any};
    EXPECT_EQ(ui::conditionWords({}, all),
              u"the total is at least 90 and (the total is at least 90 "
              "or the grade of the round before is B)"_s);
}

TEST(Phrases, PointsHaveNoTrailingZerosAndATrueMinus)
{
    EXPECT_EQ(ui::pointsText(Points{-500}), u"−0.5"_s);
    EXPECT_EQ(ui::pointsText(wholePoints(86)), u"86"_s);
    EXPECT_EQ(ui::signedPointsText(wholePoints(1)), u"+1"_s);
    EXPECT_EQ(ui::measureText(Measure{-1'500'000}), u"−1.5"_s);
}
