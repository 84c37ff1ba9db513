// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/answer_text.h"

#include <QDate>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

core::Clause clauseOf(core::RuleType type, core::InputType input)
{
    core::Clause clause;
    clause.rule.type = type;
    clause.input = input;
    return clause;
}

core::Clause counted(int variants)
{
    core::Clause clause = clauseOf(core::RuleType::Each, core::InputType::Count);
    for (int n = 0; n < variants; ++n)
        clause.rule.variants.push_back({u"v%1"_s.arg(n + 1), u"种类%1"_s.arg(n + 1), {}});
    return clause;
}

core::Clause judged(int min, int max)
{
    core::Clause clause = clauseOf(core::RuleType::Judge, core::InputType::Points);
    clause.rule.min = core::wholePoints(min);
    clause.rule.max = core::wholePoints(max);
    return clause;
}

core::Clause graded(bool ranged)
{
    core::Clause clause = clauseOf(core::RuleType::Choice, core::InputType::Choice);
    clause.rule.options = {{u"good"_s, u"好"_s, {}}, {u"fair"_s, u"较好"_s, {}}};
    if (ranged)
        clause.rule.options[1].worth = {true, {}, core::wholePoints(2), core::wholePoints(4)};
    return clause;
}

core::Clause ratio(bool ranged)
{
    core::Clause clause = clauseOf(core::RuleType::Tiers, core::InputType::Ratio);
    if (ranged) {
        core::Tier tier;
        tier.worth = {true, {}, core::wholePoints(1), core::wholePoints(3)};
        clause.rule.tiers.push_back(tier);
    }
    return clause;
}

core::Clause voted()
{
    core::Clause clause = clauseOf(core::RuleType::Votes, core::InputType::Votes);
    clause.rule.worth = {{u"好"_s, core::wholeMeasure(100)},
                         {u"较好"_s, core::wholeMeasure(80)},
                         {u"差"_s, core::wholeMeasure(0)}};
    return clause;
}

core::Clause named()
{
    core::Clause clause = clauseOf(core::RuleType::Each, core::InputType::Matters);
    clause.rule.variants = {{u"county"_s, u"县级"_s, {}}, {u"city"_s, u"市级"_s, {}}};
    return clause;
}

core::Clause plain(core::InputType input)
{
    return clauseOf(core::RuleType::Record, input);
}

struct Typed
{
    const char *name;
    core::Clause clause;
    QString typed;
    QString again; ///< as it would be typed; "!" when it is refused
};

void PrintTo(const Typed &typed, std::ostream *out)
{
    *out << typed.name;
}

class AnswerText : public testing::TestWithParam<Typed>
{
};

const std::vector<Typed> &table()
{
    using core::InputType;
    static const std::vector<Typed> rows = {
        {"count", counted(0), u"3"_s, u"3"_s},
        {"countFullWidth", counted(0), u"１２"_s, u"12"_s},
        {"countNegative", counted(0), u"-1"_s, u"!"_s},
        {"countBroken", counted(0), u"1.5"_s, u"!"_s},
        {"countTwo", counted(0), u"1+1"_s, u"!"_s},
        {"variants", counted(2), u"2+1"_s, u"2+1"_s},
        {"variantsLast", counted(2), u"2 0 1"_s, u"2+0+1"_s},
        {"variantsNone", counted(2), u"2+0+0"_s, u"2"_s},
        {"variantsTooMany", counted(2), u"1+1+1+1"_s, u"!"_s},
        {"number", plain(InputType::Number), u"８３．５"_s, u"83.5"_s},
        {"numberNegative", plain(InputType::Number), u"−2"_s, u"-2"_s},
        {"numberTooFine", plain(InputType::Number), u"0.0000001"_s, u"!"_s},
        {"numberWord", plain(InputType::Number), u"many"_s, u"!"_s},
        {"ratio", ratio(false), u"63/120-20"_s, u"63/120-20"_s},
        {"ratioFullWidth", ratio(false), u"６３／１２０－２０"_s, u"63/120-20"_s},
        {"ratioPlain", ratio(false), u"5 / 8"_s, u"5/8"_s},
        {"ratioAboveWhole", ratio(false), u"9/8"_s, u"9/8"_s},
        {"ratioOfNothing", ratio(false), u"0/20-20"_s, u"!"_s},
        {"ratioExcludesTooMuch", ratio(false), u"1/2-3"_s, u"!"_s},
        {"ratioUnfinished", ratio(false), u"63/"_s, u"!"_s},
        {"ratioWithPoints", ratio(true), u"63/120 2.5"_s, u"63/120 2.5"_s},
        {"ratioWithPointsRefused", ratio(false), u"63/120 2.5"_s, u"!"_s},
        {"yes", plain(InputType::Check), u"y"_s, u"1"_s},
        {"yesInChinese", plain(InputType::Check), u"是"_s, u"1"_s},
        {"no", plain(InputType::Check), u"０"_s, u"0"_s},
        {"neither", plain(InputType::Check), u"2"_s, u"!"_s},
        {"option", graded(false), u"2"_s, u"2"_s},
        {"optionByLabel", graded(false), u"较好"_s, u"2"_s},
        {"optionById", graded(false), u"good"_s, u"1"_s},
        {"optionUnknown", graded(false), u"3"_s, u"!"_s},
        {"optionZero", graded(false), u"0"_s, u"!"_s},
        {"optionWithPoints", graded(true), u"2 3.5"_s, u"2 3.5"_s},
        {"optionOutOfRange", graded(true), u"2 5"_s, u"!"_s},
        {"optionFixed", graded(true), u"1 5"_s, u"!"_s},
        {"points", judged(0, 5), u"2.5"_s, u"2.5"_s},
        {"pointsTooMany", judged(0, 5), u"6"_s, u"!"_s},
        {"deductionWithoutMinus", judged(-5, 0), u"2.5"_s, u"-2.5"_s},
        {"deductionWithMinus", judged(-5, 0), u"-2.5"_s, u"-2.5"_s},
        {"pointsTooFine", judged(0, 5), u"0.0001"_s, u"!"_s},
        {"votes", voted(), u"30 5 2"_s, u"30 5 2"_s},
        {"votesWithCommas", voted(), u"30，5、2"_s, u"30 5 2"_s},
        {"votesMissing", voted(), u"30 5"_s, u"!"_s},
        {"votesNone", voted(), u"0 0 0"_s, u"!"_s},
        {"matters", named(), u"示范村；先进集体：市级"_s, u"示范村; 先进集体: 市级"_s},
        {"mattersUnknown", named(), u"示范村：省级"_s, u"!"_s},
        {"mattersNameless", named(), u"：市级"_s, u"!"_s},
        {"date", plain(InputType::Date), u"2023/7/3"_s, u"2023-07-03"_s},
        {"datePacked", plain(InputType::Date), u"20230703"_s, u"2023-07-03"_s},
        {"dateInChinese", plain(InputType::Date), u"2023年7月3日"_s, u"2023-07-03"_s},
        {"dateImpossible", plain(InputType::Date), u"2023-02-30"_s, u"!"_s},
        {"text", plain(InputType::Text), u" 抽查三月 "_s, u"抽查三月"_s},
        {"nothing", counted(0), u"  "_s, u""_s},
    };
    return rows;
}

} // namespace

TEST_P(AnswerText, IsReadAsItIsMeantOrRefusedWithASentence)
{
    const Typed &row = GetParam();
    const ui::TypedAnswer parsed = ui::parseAnswer(row.clause, row.typed);
    if (row.again == u"!"_s) {
        EXPECT_FALSE(parsed.answer.has_value());
        EXPECT_FALSE(parsed.error.isEmpty());
        return;
    }
    EXPECT_TRUE(parsed.error.isEmpty()) << parsed.error.toStdString();
    const QString again = parsed.answer ? ui::answerText(row.clause, *parsed.answer) : QString();
    EXPECT_EQ(again.toStdString(), row.again.toStdString());
    const ui::TypedAnswer twice = ui::parseAnswer(row.clause, again);
    EXPECT_EQ(twice.answer, parsed.answer);
}

INSTANTIATE_TEST_SUITE_P(Table, AnswerText, testing::ValuesIn(table()),
                         [](const auto &row) { return std::string(row.param.name); });

TEST(AnswerTextOfAJudgementOfEach, TakesTheCountAndThePointsOfAll)
{
    core::Clause clause = judged(-3, 0);
    clause.rule.each = true;
    const auto parsed = ui::parseAnswer(clause, u"2 5"_s);
    ASSERT_TRUE(parsed.answer.has_value());
    EXPECT_EQ(parsed.answer->a, 2);
    EXPECT_EQ(parsed.answer->points, core::wholePoints(-5));
    EXPECT_FALSE(ui::parseAnswer(clause, u"2 7"_s).answer.has_value());
    EXPECT_FALSE(ui::parseAnswer(clause, u"2"_s).answer.has_value());
}
