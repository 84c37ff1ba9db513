// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/standard_reader.h"
#include "core/forms/form_reader.h"
#include "core/forms/standard_file.h"
#include "core/forms/standard_form.h"
#include "core/tables/table_reader.h"
#include "core/tables/table_writer.h"
#include "tests/support/sample_form.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <xlsxwriter.h>

namespace core {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr int sections = 1;
constexpr int clauses = 2;
constexpr int grading = 3;

/// The cell of a row (0 is the first below the headings) in the column with this key.
QString &cell(Table &table, int row, const QString &key)
{
    std::vector<QString> &cells = table.rows.at(static_cast<std::size_t>(row) + formHeadRows);
    const auto column = static_cast<std::size_t>(columnOf(table, key));
    if (cells.size() <= column)
        cells.resize(column + 1);
    return cells[column];
}

/// Expects that reading is refused for this reason at this cell, and that nothing is half read.
void expectRefused(const std::vector<Table> &form, const QString &code, const QString &at)
{
    const FormReading reading = readForm(form);
    EXPECT_FALSE(reading.isRead());
    EXPECT_EQ(reading.document.root.kind, Json::Kind::Null);
    bool found = false;
    for (const Finding &one : reading.findings) {
        found = found || (one.code == code && one.cell == at && one.severity == Severity::Error);
        EXPECT_FALSE(one.text.isEmpty()) << one.code.toStdString();
    }
    EXPECT_TRUE(found) << code.toStdString() << ' ' << at.toStdString() << "\n"
                       << listed(reading.findings);
}

/// Expects that it is read, with a warning.
FormReading expectNoted(const std::vector<Table> &form, const QString &code)
{
    FormReading reading = readForm(form);
    EXPECT_TRUE(reading.isRead()) << listed(reading.findings);
    bool found = false;
    for (const Finding &one : reading.findings)
        found = found || one.code == code;
    EXPECT_TRUE(found) << listed(reading.findings);
    return reading;
}

TEST(FormReader, ReadsTheFormByItsHeadingsWhenTheKeysAreGone)
{
    for (const FormLanguage language : {FormLanguage::Chinese, FormLanguage::English}) {
        std::vector<Table> form = sampleForm(language);
        for (Table &table : form) {
            table.rows.erase(table.rows.begin());
            table.hiddenRows.clear();
        }
        // The head keeps its column of keys; a person may delete that as well.
        for (std::vector<QString> &row : form[0].rows) {
            if (!row.empty())
                row.erase(row.begin());
        }
        const FormReading reading = readForm(form);
        ASSERT_TRUE(reading.isRead()) << listed(reading.findings);
        EXPECT_EQ(canonicalJson(reading.document.root),
                  canonicalJson(parseJson(sampleDocument).root));
    }
}

TEST(FormReader, ColumnsMayBeMovedAndLeftOut)
{
    std::vector<Table> form = sampleForm();
    Table &table = form[clauses];
    const auto unused = static_cast<std::size_t>(columnOf(table, u"item.floor"_s));
    for (std::vector<QString> &row : table.rows) {
        if (row.size() > unused)
            row.erase(row.begin() + static_cast<std::ptrdiff_t>(unused));
        row.resize(static_cast<std::size_t>(columnOf(sampleForm()[clauses], u"clause.other"_s)));
        std::reverse(row.begin(), row.end());
    }
    const FormReading reading = readForm(form);
    ASSERT_TRUE(reading.isRead()) << listed(reading.findings);
    EXPECT_EQ(canonicalJson(reading.document.root), canonicalJson(parseJson(sampleDocument).root));
}

TEST(FormReader, RefusesMergedCells)
{
    std::vector<Table> form = sampleForm();
    form[clauses].merges.push_back({formHeadRows, 3, 2, 1});
    expectRefused(form, u"merged-cells"_s, cellName({formHeadRows, 3}));
}

TEST(FormReader, RefusesFormulasAndDates)
{
    std::vector<Table> form = sampleForm();
    form[clauses].formulas.push_back({formHeadRows + 1, 4});
    expectRefused(form, u"formula"_s, cellName({formHeadRows + 1, 4}));
    form = sampleForm();
    form[clauses].dates.push_back({formHeadRows, columnOf(form[clauses], u"item.number"_s)});
    expectRefused(form, u"date-cell"_s, cellAt(form[clauses], 0, u"item.number"_s));
}

TEST(FormReader, RefusesHiddenRowsWithContent)
{
    std::vector<Table> form = sampleForm();
    form[clauses].hiddenRows.push_back(formHeadRows + 1);
    expectRefused(form, u"hidden-row"_s, cellName({formHeadRows + 1, 0}));
    form = sampleForm();
    form[clauses].hiddenRows.push_back(200);
    EXPECT_TRUE(readForm(form).isRead());
}

TEST(FormReader, RefusesAWrongFile)
{
    Table list;
    list.name = u"名单"_s;
    list.rows = {{u"代码"_s, u"名称"_s}, {u"1"_s, u"村"_s}};
    expectRefused({list}, u"missing-sheet"_s, {});
    std::vector<Table> form = sampleForm();
    form.erase(form.begin() + sections);
    expectRefused(form, u"missing-sheet"_s, {});
    form = sampleForm();
    form.push_back(form[clauses]);
    expectRefused(form, u"repeated-sheet"_s, u"A1"_s);
    expectRefused({}, u"missing-sheet"_s, {});
}

TEST(FormReader, RefusesCellsThatCannotBeRead)
{
    std::vector<Table> form = sampleForm();
    cell(form[clauses], 0, u"item.points"_s) = u"5分"_s;
    expectRefused(form, u"unreadable-cell"_s, cellAt(form[clauses], 0, u"item.points"_s));
    form = sampleForm();
    cell(form[clauses], 0, u"rule.type"_s) = u"每次扣"_s;
    expectRefused(form, u"unreadable-cell"_s, cellAt(form[clauses], 0, u"rule.type"_s));
    form = sampleForm();
    cell(form[grading], 2, u"grading.when"_s) = u"总分在90以上"_s;
    expectRefused(form, u"unreadable-cell"_s, cellAt(form[grading], 2, u"grading.when"_s));
    form = sampleForm();
    cell(form[clauses], 1, u"clause.other"_s) = u"{\"id\": \"c9\"}"_s;
    expectRefused(form, u"said-twice"_s, cellAt(form[clauses], 1, u"clause.other"_s));
    form = sampleForm();
    cell(form[clauses], 1, u"rule.base"_s) = u"4"_s;
    expectRefused(form, u"misplaced-cell"_s, cellAt(form[clauses], 1, u"rule.base"_s));
}

TEST(FormReader, RefusesRowsThatBelongToNothing)
{
    std::vector<Table> form = sampleForm();
    for (const QString &key : {u"section"_s, u"section.caption"_s, u"item.text"_s, u"item.id"_s,
                               u"item.points"_s, u"item.method"_s})
        cell(form[clauses], 0, key).clear();
    expectRefused(form, u"orphan-clause"_s, cellAt(form[clauses], 0, u"clause.text"_s));
    form = sampleForm();
    cell(form[clauses], 0, u"section"_s) = u"s9"_s;
    expectRefused(form, u"unknown-section"_s, cellAt(form[clauses], 0, u"section"_s));
    form = sampleForm();
    cell(form[sections], 1, u"depth"_s) = u"3"_s;
    expectRefused(form, u"wrong-depth"_s, cellAt(form[sections], 1, u"depth"_s));
    form = sampleForm();
    cell(form[sections], 1, u"depth"_s) = u"五"_s;
    expectRefused(form, u"wrong-depth"_s, cellAt(form[sections], 1, u"depth"_s));
}

TEST(FormReader, AFileFullOfFaultsIsListedInPartAndTheRestIsCounted)
{
    std::vector<Table> form = sampleForm();
    Table &table = form[clauses];
    const std::vector<QString> row = table.rows[formHeadRows + 1];
    for (int n = 2; n < 10'002; ++n) {
        table.rows.push_back(row);
        cell(table, n, u"clause.id"_s) = u"c%1"_s.arg(n);
        cell(table, n, u"rule.points"_s) = u"两分"_s;
    }
    const FormReading reading = readForm(form);
    EXPECT_FALSE(reading.isRead());
    EXPECT_LE(reading.findings.size(), 101U);
    EXPECT_EQ(reading.findings.back().code, u"more-findings"_s);
    EXPECT_EQ(reading.findings.back().severity, Severity::Error);
    EXPECT_EQ(reading.findings.back().values.front().second, u"9900"_s);
}

TEST(FormReader, JsonOfAnyDepthInACellIsRefused)
{
    std::vector<Table> form = sampleForm();
    const QString deep = u"{\"x-a\":"_s + QString(10'000, u'[') + QString(10'000, u']') + u"}"_s;
    cell(form[clauses], 0, u"item.other"_s) = deep;
    expectRefused(form, u"unreadable-cell"_s, cellAt(form[clauses], 0, u"item.other"_s));
}

TEST(FormReader, SectionsFiveDeepAreRefused)
{
    std::vector<Table> form = sampleForm();
    Table &table = form[sections];
    const std::vector<QString> row = table.rows.back();
    for (int depth = 2; depth <= 5; ++depth) {
        table.rows.push_back(row);
        cell(table, depth, u"depth"_s) = QString::number(depth);
        cell(table, depth, u"section.id"_s) = u"s1-%1"_s.arg(depth);
    }
    expectRefused(form, u"wrong-depth"_s, cellAt(table, 5, u"depth"_s));
}

TEST(FormReader, ReadsDigitsInFullWidthAndSaysSo)
{
    std::vector<Table> form = sampleForm();
    cell(form[clauses], 0, u"item.points"_s) = u"５"_s;
    const FormReading reading = expectNoted(form, u"full-width"_s);
    EXPECT_EQ(canonicalJson(reading.document.root), canonicalJson(parseJson(sampleDocument).root));
}

TEST(FormReader, GivesIdsToNewRowsAndKeepsTheOthers)
{
    std::vector<Table> form = sampleForm();
    cell(form[clauses], 1, u"clause.id"_s).clear();
    form[clauses].rows.emplace_back();
    form[clauses].rows.emplace_back();
    cell(form[clauses], 3, u"section"_s) = u"板块一"_s;
    cell(form[clauses], 3, u"item.text"_s) = u"新项目"_s;
    cell(form[clauses], 3, u"item.points"_s) = u"3"_s;
    cell(form[clauses], 3, u"rule.type"_s) = u"出现即不得分"_s;
    const FormReading reading = expectNoted(form, u"ids-given"_s);
    const Standard standard = readStandard(reading.document).standard;
    const std::vector<Item> &items = standard.parts[0].sections[0].items;
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].id, u"i1"_s);
    EXPECT_EQ(items[0].clauses[1].id, u"c2"_s);
    EXPECT_EQ(items[1].clauses[0].id, u"c1"_s);
}

TEST(FormReader, ANewItemNeverGetsTheIdOfOneThatWasDropped)
{
    const auto idOf = [](const QString &text) {
        std::vector<Table> form = sampleForm();
        cell(form[clauses], 0, u"item.id"_s).clear();
        cell(form[clauses], 0, u"item.text"_s) = text;
        return readStandard(readForm(form).document).standard.parts[0].sections[0].items[0].id;
    };
    EXPECT_NE(idOf(u"新项目"_s), idOf(u"另一个项目"_s));
    EXPECT_EQ(idOf(u"新项目"_s), idOf(u"新项目"_s));
    std::vector<Table> twice = sampleForm();
    for (int row = 0; row < 2; ++row) {
        cell(twice[clauses], row, u"section"_s) = u"s1"_s;
        cell(twice[clauses], row, u"item.id"_s).clear();
        cell(twice[clauses], row, u"item.text"_s) = u"同样的内容"_s;
    }
    const Standard standard = readStandard(readForm(twice).document).standard;
    ASSERT_EQ(standard.parts[0].sections[0].items.size(), 2U);
    EXPECT_NE(standard.parts[0].sections[0].items[0].id, standard.parts[0].sections[0].items[1].id);
}

TEST(FormReader, ColumnsOfOnesOwnAreSaidToBePassedOver)
{
    std::vector<Table> form = sampleForm();
    form[clauses].rows[0].push_back({});
    form[clauses].rows[1].push_back(u"我的备注"_s);
    form[clauses].rows[2].resize(form[clauses].rows[1].size());
    form[clauses].rows[2].back() = u"下次讨论"_s;
    expectNoted(form, u"unknown-column"_s);
}

TEST(FormReader, FindingsOfTheStandardNameTheirCells)
{
    std::vector<Table> form = sampleForm();
    cell(form[clauses], 0, u"rule.points"_s).clear();
    cell(form[clauses], 1, u"clause.text"_s) = u"省级以上的扣2分"_s;
    cell(form[grading], 3, u"grading.grade"_s) = u"Z"_s;
    const FormReading reading = readForm(form);
    ASSERT_TRUE(reading.isRead()) << listed(reading.findings);
    Findings findings = readStandard(reading.document).findings;
    placeFindings(reading, findings);
    const auto placed = [&](const QString &code, const QString &where) {
        return std::any_of(findings.begin(), findings.end(), [&](const Finding &one) {
            return one.code == code && one.cell == where;
        });
    };
    EXPECT_TRUE(placed(u"schema"_s, cellAt(form[clauses], 0, u"rule.type"_s))) << listed(findings);
    EXPECT_TRUE(placed(u"end-unsaid"_s, cellAt(form[clauses], 1, u"clause.text"_s)))
        << listed(findings);
    EXPECT_TRUE(placed(u"unknown-reference"_s, cellAt(form[grading], 3, u"grading.grade"_s)))
        << listed(findings);
}

} // namespace
} // namespace core
