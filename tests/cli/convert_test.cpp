// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

const QString sample = QStringLiteral(SOURCE_DIR "/resources/sample/standards/village.json");

/// A sheet of texts, as an office would have typed it.
void writeSheet(const QString &path, const std::vector<QStringList> &rows)
{
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Sheet1");
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                   static_cast<lxw_col_t>(column),
                                   rows[row][column].toUtf8().constData(), nullptr);
    ASSERT_EQ(workbook_close(book), LXW_NO_ERROR);
}

class ConvertTest : public testing::Test
{
protected:
    Outcome convert(const QString &from, const QString &to, const QStringList &options = {})
    {
        return desk.run(QStringList{u"standard"_s, u"convert"_s, from, to} + options);
    }

    Desk desk;
};

TEST_F(ConvertTest, AStandardGoesToASpreadsheetAndBackWithNothingLost)
{
    const QString form = desk.path(u"form.xlsx"_s);
    const QString back = desk.path(u"back.json"_s);
    for (const QString &language : {u"--lang=zh"_s, u"--lang=en"_s}) {
        Outcome run = convert(sample, form, {language});
        ASSERT_EQ(run.status, 0) << run.err.constData();
        run = convert(form, back, {language});
        ASSERT_EQ(run.status, 0) << run.err.constData();
        EXPECT_TRUE(run.out.isEmpty());
        EXPECT_EQ(QJsonDocument::fromJson(Desk::read(back)),
                  QJsonDocument::fromJson(Desk::read(sample)));
    }
    const Outcome shown = convert(form, u"-"_s);
    EXPECT_EQ(shown.out, Desk::read(back));
}

TEST_F(ConvertTest, TheFormIsCheckedAndScoredLikeTheDocument)
{
    const QString form = desk.path(u"form.xlsx"_s);
    ASSERT_EQ(convert(sample, form).status, 0);
    const Outcome run = desk.run({u"standard"_s, u"check"_s, form, u"--json"_s});
    const Outcome document = desk.run({u"standard"_s, u"check"_s, sample, u"--json"_s});
    EXPECT_EQ(run.status, document.status);
    const QJsonArray findings = run.json()[u"findings"].toArray();
    EXPECT_EQ(findings.size(), document.json()[u"findings"].toArray().size());
    for (const auto &finding : findings)
        EXPECT_FALSE(finding[u"where"][u"cell"].toString().isEmpty());
    const QByteArray answers =
        R"({"format": "plumbline-answers/1", "year": 2023, "assessments": []})";
    EXPECT_EQ(desk.run({u"score"_s, form, desk.write(u"a.json"_s, answers)}).status, 0);
}

TEST_F(ConvertTest, WhatCannotBeReadNamesItsCellAndWritesNothing)
{
    const QString form = desk.path(u"form.xlsx"_s);
    const QString out = desk.write(u"kept.json"_s, "kept");
    writeSheet(form, {{u"标准标题"_s, u"评分细则"_s}, {u"1"_s, u"2"_s}});
    const Outcome run = convert(form, out);
    EXPECT_EQ(run.status, 3);
    EXPECT_TRUE(run.err.contains("missing-sheet")) << run.err.constData();
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_EQ(Desk::read(out), "kept");
    EXPECT_EQ(convert(desk.write(u"x.json"_s, "{"), out).status, 3);
    EXPECT_EQ(convert(desk.write(u"y.json"_s, "{}"), out).status, 3);
    EXPECT_EQ(convert(desk.write(u"z.xlsx"_s, "PK\x03\x04"), out).status, 3);
    EXPECT_EQ(convert(desk.path(u"none.json"_s), out).status, 4);
    EXPECT_EQ(Desk::read(out), "kept");
}

TEST_F(ConvertTest, AnOfficialSheetBecomesADraftWithItsTextsAndPoints)
{
    const QString sheet = desk.path(u"农村考核表.xlsx"_s);
    const QString out = desk.path(u"draft.json"_s);
    writeSheet(sheet,
               {{u"农村党组织考核表"_s},
                {u"序号"_s, u"项目"_s, u"考核内容"_s, u"分值"_s, u"评分标准"_s, u"自评得分"_s},
                {u"1"_s, u"组织建设"_s, u"班子配备齐全"_s, u"5"_s, u"缺一人扣0.5分"_s},
                {u"2"_s, u""_s, u"按期换届"_s, u"3"_s, u"未按期的不得分"_s}});
    const Outcome run = convert(sheet, out, {u"--official"_s});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    EXPECT_TRUE(run.err.contains("F2")) << run.err.constData();
    const QJsonObject draft = QJsonDocument::fromJson(Desk::read(out)).object();
    EXPECT_EQ(draft[u"title"].toString(), u"农村考核表"_s);
    const QJsonValue section = draft[u"parts"][0][u"sections"][0];
    EXPECT_EQ(section[u"title"].toString(), u"组织建设"_s);
    EXPECT_EQ(section[u"items"][1][u"text"].toString(), u"按期换届"_s);
    EXPECT_EQ(convert(sheet, desk.path(u"draft.xlsx"_s), {u"--official"_s}).status, 0);
}

TEST_F(ConvertTest, WithoutHeadingsAnOfficialSheetIsRefused)
{
    const QString sheet = desk.path(u"sheet.xlsx"_s);
    writeSheet(sheet, {{u"甲"_s, u"5"_s}, {u"乙"_s, u"6"_s}});
    const Outcome run = convert(sheet, desk.path(u"draft.json"_s), {u"--official"_s});
    EXPECT_EQ(run.status, 3);
    EXPECT_TRUE(run.err.contains("official-heading")) << run.err.constData();
    EXPECT_FALSE(QFile::exists(desk.path(u"draft.json"_s)));
}

TEST_F(ConvertTest, ThePreviewWritesNothing)
{
    const QString out = desk.path(u"form.xlsx"_s);
    for (const QString &option : {u"--dry-run"_s, u"--preview"_s}) {
        EXPECT_EQ(convert(sample, out, {option}).status, 0);
        EXPECT_EQ(desk.run({u"standard"_s, u"template"_s, out, option}).status, 0);
        EXPECT_FALSE(QFile::exists(out));
    }
}

TEST_F(ConvertTest, TheTemplateIsAFormThatAsksForItsHead)
{
    const QString out = desk.path(u"template.xlsx"_s);
    ASSERT_EQ(desk.run({u"standard"_s, u"template"_s, out}).status, 0);
    const Outcome run = desk.run({u"standard"_s, u"check"_s, out, u"--json"_s});
    EXPECT_EQ(run.status, 1);
    bool titleAsked = false;
    for (const auto &finding : run.json()[u"findings"].toArray())
        titleAsked = titleAsked || finding[u"where"][u"path"].toString() == u"$.title";
    EXPECT_TRUE(titleAsked) << run.out.constData();
}

TEST_F(ConvertTest, WrongUsageIsNamed)
{
    EXPECT_EQ(convert(sample, desk.path(u"x.pdf"_s)).status, 2);
    EXPECT_EQ(desk.run({u"standard"_s, u"template"_s, desk.path(u"x.json"_s)}).status, 2);
    EXPECT_EQ(desk.run({u"standard"_s, u"convert"_s, sample}).status, 2);
}

TEST_F(ConvertTest, AProgramWithoutItsModuleSaysToInstallItAgain)
{
    const QString alone = desk.path(u"plumbline-cli"_s);
    ASSERT_TRUE(QFile::copy(QString::fromUtf8(PROGRAM), alone));
    QProcess program;
    program.setProcessEnvironment(desk.environment());
    program.start(alone, {u"standard"_s, u"template"_s, desk.path(u"form.xlsx"_s), u"--lang=en"_s});
    ASSERT_TRUE(program.waitForFinished());
    EXPECT_EQ(program.exitCode(), 4);
    EXPECT_TRUE(program.readAllStandardError().contains("Install the program again."));
    EXPECT_FALSE(QFile::exists(desk.path(u"form.xlsx"_s)));
}

} // namespace
} // namespace cli
