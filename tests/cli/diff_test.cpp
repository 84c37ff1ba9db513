// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

const QString sample = QStringLiteral(SOURCE_DIR "/resources/sample/standards/village.json");

class DiffTest : public testing::Test
{
protected:
    Outcome diff(const QString &older, const QString &newer, const QStringList &options = {})
    {
        return desk.run(QStringList{u"standard"_s, u"diff"_s, older, newer} + options);
    }

    /// The sample with a part of its text replaced.
    QString altered(const QByteArray &before, const QByteArray &after)
    {
        QByteArray text = Desk::read(sample);
        const qsizetype at = text.indexOf(before);
        EXPECT_GE(at, 0);
        text.replace(at, before.size(), after);
        return desk.write(u"newer.json"_s, text);
    }

    Desk desk;
};

TEST_F(DiffTest, TheSameStandardIsSaidToBeTheSame)
{
    const Outcome run = diff(sample, sample);
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_TRUE(run.err.contains("same")) << run.err.constData();
}

TEST_F(DiffTest, AChangedTitleIsMarkedWithinTheSentence)
{
    const QString newer = altered("评定标准（样例）", "考评标准（样例）");
    const Outcome run = diff(sample, newer);
    EXPECT_EQ(run.status, 0) << run.err.constData();
    EXPECT_TRUE(run.out.contains("title: ")) << run.out.constData();
    EXPECT_TRUE(run.out.contains("[-")) << run.out.constData();
    const QJsonObject json =
        QJsonDocument::fromJson(diff(sample, newer, {u"--json"_s}).out).object();
    EXPECT_EQ(json[u"format"].toString(), u"plumbline-difference/1"_s);
    EXPECT_FALSE(json[u"same"].toBool(true));
    EXPECT_EQ(json[u"head"].toArray().size(), 1);
    EXPECT_TRUE(json[u"items"].toArray().isEmpty());
}

TEST_F(DiffTest, TheSpreadsheetFormOfAStandardIsTheStandard)
{
    const QString form = desk.path(u"form.xlsx"_s);
    ASSERT_EQ(desk.run({u"standard"_s, u"convert"_s, sample, form}).status, 0);
    const QJsonObject json =
        QJsonDocument::fromJson(diff(sample, form, {u"--json"_s}).out).object();
    EXPECT_TRUE(json[u"same"].toBool());
}

TEST_F(DiffTest, WhatIsNoStandardIsRefused)
{
    EXPECT_EQ(diff(sample, desk.write(u"x.json"_s, "{}")).status, 3);
    EXPECT_EQ(diff(desk.path(u"none.json"_s), sample).status, 4);
    EXPECT_EQ(diff(sample, sample, {u"--what"_s}).status, 2);
}

} // namespace
} // namespace cli
