// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/sample_report.h"
#include "ui/print/grade_report_paper.h"
#include "ui/print/grade_report_tables.h"
#include "ui/print/grade_report_words.h"
#include "ui/print/words.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString withoutBlanks(QString text)
{
    static const QRegularExpression blanks(u"[\\s\\x{0c}]+"_s);
    return text.remove(blanks);
}

/// What another program reads out of the PDF, in the order in which it was written.
QString extracted(const QString &path, const QStringList &more = {})
{
    QProcess reader;
    reader.start(u"pdftotext"_s,
                 more + QStringList{u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished(30000)) << "pdftotext of poppler-utils is needed";
    EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().toStdString();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

/// The texts of a table as they stand on paper, cell after cell.
QString cellsOf(const ui::Table &table, bool withHead = true)
{
    QString text;
    if (withHead)
        for (const ui::TableCell &cell : table.head.cells)
            text += cell.text;
    for (const ui::TableRow &row : table.rows)
        for (const ui::TableCell &cell : row.cells)
            text += cell.text;
    return withoutBlanks(text);
}

class GradeReportPaper : public testing::Test
{
protected:
    QString path(const QString &name = u"report.pdf"_s) const { return folder.filePath(name); }

    QTemporaryDir folder;
    ui::FontSet fonts;
};

} // namespace

TEST_F(GradeReportPaper, TheTextReadBackIsTheTextOfTheReport)
{
    const SampleReport sample = sampleReport(60);
    ui::writeGradeReports(path(), fonts, {sample.report});
    const QString text = withoutBlanks(extracted(path()));
    constexpr double width = 442;
    EXPECT_TRUE(text.contains(sample.report.organization));
    for (const ui::Table &table :
         {ui::factsTable(sample.report, width), ui::resultTable(sample.report, width),
          ui::sectionTable(sample.report, width)})
        EXPECT_TRUE(text.contains(cellsOf(table))) << cellsOf(table).toStdString();
    for (const ui::Table &table :
         {ui::lossTable(sample.report, width), ui::itemTable(sample.report, width)})
        for (const ui::TableRow &row : table.rows) {
            QString cells;
            for (const ui::TableCell &cell : row.cells)
                cells += cell.text;
            EXPECT_TRUE(text.contains(withoutBlanks(cells))) << cells.toStdString();
        }
    EXPECT_TRUE(text.contains(u"浭阳街道石家营村"_s));
    EXPECT_FALSE(text.contains(QChar(0x2F6F))) << "石 must not be read back as a radical";
    EXPECT_TRUE(text.contains(sample.report.ref.hash.left(16)));
    EXPECT_TRUE(text.contains(sample.report.chainHead));
}

TEST_F(GradeReportPaper, TwoCharactersOfOneGlyphAreReadBackAsTheyWereWritten)
{
    SampleReport sample = sampleReport(4);
    // 石, the radical that looks the same, and a character outside the basic plane.
    const QString name = u"石"_s + QChar(0x2F6F) + u"浭𠮷党支部"_s;
    sample.report.organization = name;
    ui::writeGradeReports(path(), fonts, {sample.report});
    EXPECT_TRUE(withoutBlanks(extracted(path())).contains(name));
}

TEST_F(GradeReportPaper, EveryCharacterOfTheSampleHasAGlyph)
{
    const SampleReport sample = sampleReport(60);
    ui::gradeReportPages(sample.report, fonts);
    EXPECT_TRUE(fonts.uncovered().empty())
        << QString::fromStdU32String(fonts.uncovered()).toStdString();
}

TEST_F(GradeReportPaper, TheHeadOfTheListIsOnEveryPageThatItReaches)
{
    const SampleReport sample = sampleReport(60);
    const int pages = ui::writeGradeReports(path(), fonts, {sample.report});
    ASSERT_GT(pages, 3);
    const ui::Table table = ui::itemTable(sample.report, 442);
    QString head;
    for (const ui::TableCell &cell : table.head.cells)
        head += cell.text;
    int reached = 0;
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text = withoutBlanks(extracted(path(), {u"-f"_s, number, u"-l"_s, number}));
        bool hasItem = false;
        for (const core::GradeReportItem &item : sample.report.items)
            hasItem = hasItem ||
                      text.contains(withoutBlanks(item.item->number + item.item->text + u"2"_s));
        if (!hasItem)
            continue;
        ++reached;
        EXPECT_TRUE(text.contains(withoutBlanks(head))) << "page " << page;
    }
    EXPECT_GT(reached, 1);
}

TEST_F(GradeReportPaper, EveryPageSaysHowManyThereAre)
{
    const SampleReport sample = sampleReport(60);
    const int pages = ui::writeGradeReports(path(), fonts, {sample.report});
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text = extracted(path(), {u"-f"_s, number, u"-l"_s, number});
        EXPECT_TRUE(text.contains(u"Page %1 of %2"_s.arg(page).arg(pages))) << text.toStdString();
    }
}

TEST_F(GradeReportPaper, TheSameReportGivesTheSameBytes)
{
    const SampleReport sample = sampleReport(40);
    ui::writeGradeReports(path(u"one.pdf"_s), fonts, {sample.report});
    ui::FontSet others;
    ui::gradeReportPages(sampleReport(8, false).report, others); // what came before is no matter
    ui::writeGradeReports(path(u"two.pdf"_s), others, {sample.report});
    EXPECT_EQ(contentOf(path(u"one.pdf"_s)), contentOf(path(u"two.pdf"_s)));
}

TEST_F(GradeReportPaper, ManyReportsShareOneFileWithAnEntryForEach)
{
    SampleReport first = sampleReport(8);
    SampleReport second = sampleReport(8, false);
    second.report.organization = u"路南区学院路街道党支部"_s;
    const int alone = ui::writeGradeReports(path(), fonts, {first.report});
    const int together = ui::writeGradeReports(path(), fonts, {first.report, second.report});
    EXPECT_GT(together, alone);
    const QString text = withoutBlanks(extracted(path()));
    EXPECT_TRUE(text.contains(first.report.organization));
    EXPECT_TRUE(text.contains(second.report.organization));
    const QByteArray bytes = contentOf(path());
    EXPECT_TRUE(bytes.contains("/Type/Outlines"));
    EXPECT_TRUE(bytes.contains("/Count 2>>"));
}

TEST_F(GradeReportPaper, AnIncompleteSheetListsWhatIsUnanswered)
{
    const SampleReport sample = sampleReport(8, false);
    ui::writeGradeReports(path(), fonts, {sample.report});
    ASSERT_FALSE(sample.report.unanswered.empty());
    EXPECT_TRUE(extracted(path()).contains(u"Still unanswered"_s));
    EXPECT_TRUE(
        withoutBlanks(extracted(path())).contains(withoutBlanks(ui::openWords(sample.report))));
}

TEST_F(GradeReportPaper, WhatCameAfterTheRoundWasFrozenIsSaid)
{
    SampleReport sample = sampleReport(8);
    ui::writeGradeReports(path(), fonts, {sample.report});
    EXPECT_FALSE(extracted(path()).contains(u"was frozen"_s));
    sample.report.hasLateAnswers = true;
    ui::writeGradeReports(path(), fonts, {sample.report});
    EXPECT_TRUE(extracted(path()).contains(u"Answers came after the round was frozen."_s));
    sample.report.cameLate = true;
    ui::writeGradeReports(path(), fonts, {sample.report});
    EXPECT_TRUE(extracted(path()).contains(u"The sheet came after its round was frozen."_s));
    EXPECT_TRUE(withoutBlanks(extracted(path())).contains(u"Doesnotcount"_s));
}

TEST_F(GradeReportPaper, StoppingLeavesTheOldFile)
{
    const SampleReport sample = sampleReport(8);
    ui::writeGradeReports(path(), fonts, {sample.report});
    const QByteArray before = contentOf(path());
    try {
        ui::writeGradeReports(path(), fonts, {sample.report, sample.report},
                              [](int done) { return done < 1; });
        ADD_FAILURE() << "nothing was thrown";
    } catch (const core::Error &error) {
        EXPECT_EQ(error.kind(), core::Failure::Cancelled);
    }
    EXPECT_EQ(contentOf(path()), before);
}

TEST_F(GradeReportPaper, AFolderThatIsNotThereIsNamed)
{
    const SampleReport sample = sampleReport(4);
    try {
        ui::writeGradeReports(path(u"nowhere/report.pdf"_s), fonts, {sample.report});
        ADD_FAILURE() << "nothing was thrown";
    } catch (const core::Error &error) {
        EXPECT_EQ(error.kind(), core::Failure::FileUnwritable);
        EXPECT_TRUE(error.file().contains(u"nowhere"_s));
    }
}

TEST_F(GradeReportPaper, AnItemLongerThanAPageIsPrintedWhole)
{
    SampleReport sample = sampleReport(4);
    QString note;
    for (int i = 0; i < 400; ++i)
        note += u"第%1处问题。"_s.arg(i);
    sample.report.items.front().answer.note = note;
    ui::writeGradeReports(path(), fonts, {sample.report});
    const QString text = withoutBlanks(extracted(path()));
    // The foot of a page may stand between a number and what follows it, never within the number.
    for (int i = 0; i < 400; i += 7)
        EXPECT_TRUE(text.contains(u"%1处"_s.arg(i)) || text.contains(u"第%1"_s.arg(i))) << i;
}
