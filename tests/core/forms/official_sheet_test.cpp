// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"
#include "core/forms/official_sheet.h"
#include "core/tables/table_reader.h"

#include <gtest/gtest.h>

namespace core {
namespace {

using namespace Qt::StringLiterals;

const DraftHead head = {u"id"_s, u"农村党组织考核表"_s, {}, u"village"_s, 2023};

OfficialDraft drafted(const QString &block)
{
    return draftFromOfficial(readPastedBlock(block), head);
}

Standard standardOf(const OfficialDraft &draft)
{
    JsonDocument document;
    document.root = *draft.draft;
    return readStandard(document).standard;
}

QStringList codesOf(const OfficialDraft &draft)
{
    QStringList codes;
    for (const Finding &finding : draft.findings)
        codes += finding.code + u' ' + finding.cell;
    return codes;
}

TEST(OfficialSheet, APastedBlockBecomesItemsWithTheirTexts)
{
    const OfficialDraft draft =
        drafted(u"序号\t项目\t考核内容\t分值\t评分标准\t考核方式\t自评得分\t扣分原因\n"
                "1\t组织建设（8分）\t班子配备齐全，分工明明确。\t5\t缺一人扣0."
                "5分，扣完为止。\t查阅资料\t\t\n"
                "2\t\t按期换届\t3分\t未按期的不得分\t\t\t\n"
                "3\t队伍建设\t发展党员\t２\t\t\t\t\n"
                "\t合计\t\t10\t\t\t\t\n"_s);
    ASSERT_TRUE(draft.draft);
    const Standard standard = standardOf(draft);
    ASSERT_EQ(standard.parts[0].sections.size(), 2U);
    const Section &first = standard.parts[0].sections[0];
    EXPECT_EQ(first.title, u"组织建设（8分）"_s);
    EXPECT_EQ(first.points, wholePoints(8));
    ASSERT_EQ(first.items.size(), 2U);
    EXPECT_EQ(first.items[0].text, u"班子配备齐全，分工明明确。"_s) << "misprints are kept";
    EXPECT_EQ(first.items[0].number, u"1"_s);
    EXPECT_EQ(first.items[0].points, wholePoints(5));
    EXPECT_EQ(first.items[0].method, u"查阅资料"_s);
    EXPECT_EQ(first.items[0].clauses[0].text, u"缺一人扣0.5分，扣完为止。"_s);
    EXPECT_EQ(first.items[1].points, wholePoints(3));
    EXPECT_EQ(standard.parts[0].sections[1].items[0].points, wholePoints(2));
    EXPECT_EQ(standard.total.of, wholePoints(10));
    EXPECT_EQ(codesOf(draft), (QStringList{u"official-column G1"_s, u"official-column H1"_s,
                                           u"official-total A5"_s}));
}

TEST(OfficialSheet, RulesAreLeftToChoose)
{
    const OfficialDraft draft = drafted(u"考核内容\t分值\t评分标准\n甲\t5\t扣1分\n"_s);
    ASSERT_TRUE(draft.draft);
    JsonDocument document;
    document.root = *draft.draft;
    const Findings findings = readStandard(document).findings;
    EXPECT_TRUE(std::any_of(findings.begin(), findings.end(), [](const Finding &one) {
        return one.code == u"schema" && one.path.endsWith(u"clauses[0].rule"_s);
    }));
}

TEST(OfficialSheet, FourLevelsAndMergedCells)
{
    Table table;
    table.name = u"考核表"_s;
    table.rows = {
        {u"某市考核评分表"_s},
        {u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"考核要点"_s, u"分值"_s, u"评分办法"_s},
        {u"甲"_s, u"甲一"_s, u"甲一1"_s, u"内容1"_s, u"4"_s, u"办法1"_s},
        {u""_s, u""_s, u""_s, u"内容2"_s, u""_s, u"办法2"_s},
        {u""_s, u""_s, u"甲一2"_s, u"内容3"_s, u"3"_s, u"办法3"_s},
        {u""_s, u"甲二"_s, u""_s, u"内容4"_s, u"2"_s, u""_s},
        {u"乙"_s, u""_s, u""_s, u"内容5"_s, u"1"_s, u"办法5"_s}};
    table.merges = {{0, 0, 1, 6}, {2, 0, 4, 1}, {2, 1, 3, 1}, {2, 4, 2, 1}};
    const OfficialDraft draft = draftFromOfficial(table, head);
    ASSERT_TRUE(draft.draft);
    const Standard standard = standardOf(draft);
    const Section &a = standard.parts[0].sections.at(0);
    const Section &a1 = a.sections.at(0);
    ASSERT_EQ(a1.sections.size(), 2U);
    const Item &first = a1.sections[0].items.at(0);
    EXPECT_EQ(first.text, u"内容1\n内容2"_s);
    ASSERT_EQ(first.clauses.size(), 2U);
    EXPECT_EQ(first.clauses[1].text, u"办法2"_s);
    EXPECT_EQ(first.points, wholePoints(4));
    EXPECT_EQ(a1.sections[1].items.at(0).text, u"内容3"_s);
    EXPECT_EQ(a.sections.at(1).title, u"甲二"_s);
    EXPECT_EQ(a.sections.at(1).items.at(0).text, u"内容4"_s);
    EXPECT_EQ(standard.parts[0].sections.at(1).items.at(0).text, u"内容5"_s);
}

TEST(OfficialSheet, LinesAcrossBeginSectionsAndSayTheKind)
{
    const OfficialDraft draft = drafted(u"序号\t考核内容\t分值\t评分标准\n"
                                        "一、组织建设（20分）\t\t\t\n"
                                        "1\t甲\t20\t扣分\n"
                                        "二、加分项\t\t\t\n"
                                        "1\t受到表彰\t3\t每次加1分\n"
                                        "三、一票否决\t\t\t\n"
                                        "1\t发生重大事故\t\t\n"_s);
    ASSERT_TRUE(draft.draft);
    const Standard standard = standardOf(draft);
    ASSERT_EQ(standard.parts[0].sections.size(), 3U);
    EXPECT_EQ(standard.parts[0].sections[0].points, wholePoints(20));
    EXPECT_EQ(standard.parts[0].sections[1].items[0].kind, ItemKind::Bonus);
    EXPECT_EQ(standard.parts[0].sections[1].items[0].ceiling, wholePoints(3));
    EXPECT_EQ(standard.parts[0].sections[2].items[0].kind, ItemKind::Veto);
}

TEST(OfficialSheet, PointsThatCannotBeReadAreKeptAsText)
{
    const OfficialDraft draft =
        drafted(u"考核内容\t分值\t评分标准\n甲\t酌情\t扣1分\n乙\t\t扣1分\n"_s);
    EXPECT_EQ(codesOf(draft), (QStringList{u"official-points B2"_s, u"official-points B3"_s}));
    EXPECT_TRUE(canonicalJson(*draft.draft).contains(u"\"x-points\":\"酌情\""_s.toUtf8()));
}

TEST(OfficialSheet, FormulasDatesAndHiddenRowsAreTakenOverAndSaid)
{
    Table table;
    table.name = u"考核表"_s;
    table.rows = {{u"序号"_s, u"考核内容"_s, u"分值"_s, u"评分标准"_s, u"得分"_s},
                  {u"2023-01-01"_s, u"甲"_s, u"5"_s, u"扣1分"_s, u"4"_s},
                  {u"2"_s, u"乙"_s, u"3"_s, u"扣2分"_s, u"3"_s},
                  {u"合计"_s, u""_s, u"8"_s, u""_s, u"7"_s}};
    table.formulas = {{1, 2}, {1, 4}, {3, 2}, {900, 2}};
    table.dates = {{1, 0}};
    table.hiddenRows = {2, 700};
    const OfficialDraft draft = draftFromOfficial(table, head);
    ASSERT_TRUE(draft.draft);
    EXPECT_EQ(standardOf(draft).parts[0].sections[0].items.size(), 2U);
    EXPECT_EQ(codesOf(draft),
              (QStringList{u"official-column E1"_s, u"formula C2"_s, u"date-cell A2"_s,
                           u"hidden-row A3"_s, u"official-total A4"_s}));
    EXPECT_FALSE(hasErrors(draft.findings));
}

TEST(OfficialSheet, PointsThatNoColumnNamesAreTakenFromTheText)
{
    const OfficialDraft draft =
        drafted(u"考核内容\t评分标准\n按期换届（5分）\t未按期的扣2分\n合计（5分）\n"_s);
    const Standard standard = standardOf(draft);
    ASSERT_EQ(standard.parts[0].sections[0].items.size(), 1U);
    EXPECT_EQ(standard.parts[0].sections[0].items[0].points, wholePoints(5));
}

TEST(OfficialSheet, ATotalThatTheSheetDoesNotSayIsNotMadeUp)
{
    const OfficialDraft draft = drafted(u"考核内容\t分值\t评分标准\n甲\t5\t扣1分\n"_s);
    EXPECT_FALSE(canonicalJson(*draft.draft).contains("\"of\""));
}

TEST(OfficialSheet, RowsOfContentAreNotTakenForHeadings)
{
    const OfficialDraft draft = drafted(u"1\t学习内容\t2\t查阅资料，考核标准\n"_s);
    EXPECT_FALSE(draft.draft);
}

TEST(OfficialSheet, APastedBlockGivesSectionsWhereItNamesThemElseItems)
{
    const PastedSheet items = pastedSheet(readPastedBlock(u"1\t学习内容\t2\n2\t活动要求\t3\n"_s));
    EXPECT_TRUE(items.sections.empty());
    ASSERT_EQ(items.items.size(), 2U);
    EXPECT_EQ(items.count, 2);
    EXPECT_EQ(items.items[1].find("text")->string(), u"活动要求"_s);
    EXPECT_EQ(items.items[1].find("number")->string(), u"2"_s);
    EXPECT_EQ(items.items[1].find("points")->text, "3");
    const PastedSheet sections = pastedSheet(
        readPastedBlock(u"一、组织建设\n按期换届（5分）\n二、队伍建设\n发展党员（3分）\n"_s));
    EXPECT_TRUE(sections.items.empty());
    ASSERT_EQ(sections.sections.size(), 2U);
    EXPECT_EQ(sections.count, 2);
    EXPECT_EQ(sections.sections[1].find("title")->string(), u"二、队伍建设"_s);
    const PastedSheet lines = pastedSheet(readPastedBlock(u"一、按期换届\n二、发展党员\n"_s));
    EXPECT_EQ(lines.items.size(), 2U) << "nothing stands below these lines";
}

TEST(OfficialSheet, ABlockWithNothingInItGivesNothing)
{
    Table table;
    table.rows = {{u" "_s}, {}};
    EXPECT_EQ(pastedSheet(table).count, 0);
    EXPECT_EQ(pastedSheet(Table()).count, 0);
}

TEST(OfficialSheet, WithoutHeadingsNothingIsGuessed)
{
    const OfficialDraft draft = drafted(u"甲\t5\n乙\t6\n"_s);
    EXPECT_FALSE(draft.draft);
    EXPECT_EQ(codesOf(draft), QStringList{u"official-heading A1"_s});
}
} // namespace
} // namespace core
