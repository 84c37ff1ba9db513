// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/office.h"
#include "ui/print/difference_paper.h"
#include "ui/print/table_layout.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

ui::DifferenceSheet compared(const QByteArray &older, const QByteArray &newer)
{
    return ui::differenceSheet(core::parseJson(older).root, core::parseJson(newer).root);
}

const char reworded[] =
    R"({"id":"a","number":"1.1","text":"每月召开支委会，缺1次扣0.5分","points":60,"clauses":[{"id":"c","text":"","rule":{"type":"each","points":-0.5}}]})";
const char dropped[] =
    R"({"id":"b","number":"1.2","text":"党费按月交纳","points":40,"clauses":[{"id":"c","text":"","rule":{"type":"once","points":-40}}]})";

QByteArray withItems(const QByteArray &items, const QByteArray &revision = "1")
{
    return standardOf(items, 100).replace(R"("revision":1)", R"("revision":)" + revision);
}

const ui::DifferenceBlock &blockOf(const ui::DifferenceSheet &sheet, const QString &number)
{
    for (const ui::DifferenceBlock &block : sheet.blocks)
        if (block.number == number)
            return block;
    ADD_FAILURE() << number.toStdString();
    return sheet.blocks.front();
}

QString textOn(const ui::DifferenceLine &line, core::Side side)
{
    QString text;
    for (const core::TextPiece &piece : line.pieces)
        if (piece.side == side || piece.side == core::Side::Both)
            text += piece.text;
    return text;
}

} // namespace

TEST(DifferencePaper, ARuleIsComparedInWordsAndATextWithinItsSentence)
{
    QByteArray changed = reworded;
    changed.replace("缺1次扣0.5分", "缺1次扣1分").replace("-0.5", "-1");
    const ui::DifferenceSheet sheet = compared(withItems(QByteArray(reworded) + "," + dropped),
                                               withItems(changed + "," + dropped, "2"));
    const ui::DifferenceBlock &block = blockOf(sheet, u"1.1"_s);
    EXPECT_EQ(block.status, u"reworded, re-weighted"_s);
    ASSERT_EQ(block.lines.size(), 2U);
    const std::vector<core::TextPiece> expected = {{core::Side::Both, u"每月召开支委会，缺1次扣"_s},
                                                   {core::Side::Older, u"0.5"_s},
                                                   {core::Side::Newer, u"1"_s},
                                                   {core::Side::Both, u"分"_s}};
    EXPECT_EQ(block.lines[0].pieces, expected);
    EXPECT_TRUE(textOn(block.lines[1], core::Side::Older).contains(u"−0.5"_s));
    EXPECT_TRUE(textOn(block.lines[1], core::Side::Newer).contains(u"−1"_s));
    EXPECT_TRUE(blockOf(sheet, u"1.2"_s).isSame);
    EXPECT_TRUE(sheet.blocks.front().isSame) << "the revision alone is no difference";
}

TEST(DifferencePaper, ADroppedItemStandsOnTheLeftAloneAndANewOneOnTheRight)
{
    QByteArray added = dropped;
    added.replace(R"("id":"b")", R"("id":"z")").replace("1.2", "1.3").replace("党费", "新项目");
    const ui::DifferenceSheet sheet = compared(withItems(QByteArray(reworded) + "," + dropped),
                                               withItems(QByteArray(reworded) + "," + added, "2"));
    const ui::DifferenceBlock &gone = blockOf(sheet, u"1.2"_s);
    EXPECT_EQ(gone.status, u"dropped"_s);
    for (const ui::DifferenceLine &line : gone.lines)
        EXPECT_TRUE(line.has(core::Side::Older) && !line.has(core::Side::Newer));
    const ui::DifferenceBlock &came = blockOf(sheet, u"1.3"_s);
    EXPECT_EQ(came.status, u"new"_s);
    for (const ui::DifferenceLine &line : came.lines)
        EXPECT_TRUE(line.has(core::Side::Newer) && !line.has(core::Side::Older));
}

TEST(DifferencePaper, TheRulesOfGradingAreComparedInWords)
{
    const QByteArray items = QByteArray(reworded) + "," + dropped;
    QByteArray stricter = withItems(items, "2");
    stricter.replace(R"("atLeast":90)", R"("atLeast":95)");
    ASSERT_NE(stricter, withItems(items, "2"));
    const ui::DifferenceSheet sheet = compared(withItems(items), stricter);
    const ui::DifferenceBlock &head = sheet.blocks.front();
    ASSERT_EQ(head.lines.size(), 1U);
    EXPECT_EQ(head.lines[0].what, u"Rules of grading"_s);
    EXPECT_TRUE(textOn(head.lines[0], core::Side::Older).contains(u"90"_s));
    EXPECT_TRUE(textOn(head.lines[0], core::Side::Newer).contains(u"95"_s));
    EXPECT_FALSE(textOn(head.lines[0], core::Side::Newer).contains(u'{')) << "no document";
}

TEST(DifferencePaper, EachPageRepeatsTheHeadsAndIsCounted)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"d.pdf"_s);
    QByteArray newer = countingStandard(120);
    newer.replace(R"("revision":1)", R"("revision":2)")
        .replace(R"("points":-0.5)", R"("points":-1)");
    const ui::DifferenceSheet sheet = compared(countingStandard(120), newer);
    ui::FontSet fonts;
    const auto pages = static_cast<qsizetype>(ui::differencePages(sheet, fonts).size());
    ASSERT_GT(pages, 2);
    ui::writeDifference(path, fonts, sheet, 1'700'000'000'000);
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished(30000));
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"Page 1 of %1"_s.arg(pages)));
    EXPECT_TRUE(text.contains(u"Page %1 of %1"_s.arg(pages)));
    static const QRegularExpression head(u"Revision 1\\s+Revision 2"_s);
    EXPECT_EQ(text.count(head), pages);
}

TEST(DifferencePaper, WhatChangedIsMarkedWhereItStandsInTheLine)
{
    ui::FontSet fonts;
    ui::Table table;
    table.widths = {400};
    ui::TableRow row;
    row.cells.push_back({u"缺1次扣0.5分"_s});
    row.cells[0].marks = {{4, 3, true}};
    const ui::RowLayout layout(fonts, table, row);
    ui::PaperPage page;
    layout.put(page, {0, 0}, 0, layout.lines());
    const double lead = fonts.width(ui::Face::Body, u"缺1次扣"_s) * table.size;
    const double width = fonts.width(ui::Face::Body, u"0.5"_s) * table.size;
    int strokes = 0;
    for (const ui::FilledBox &box : page.boxes)
        if (box.colour == ui::ink::warning) {
            ++strokes;
            EXPECT_NEAR(box.place.left() - page.runs.at(0).at.x(), lead, 0.01);
            EXPECT_NEAR(box.place.width(), width, 0.01);
        }
    EXPECT_EQ(strokes, 1);
}
