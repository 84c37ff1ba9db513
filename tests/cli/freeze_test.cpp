// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// A sample city: its past rounds are frozen, the newest is open.
class FreezeVerbTest : public testing::Test
{
protected:
    QJsonArray assessments() const
    {
        return desk.run({u"list"_s, city, u"assessments"_s, u"--json"_s}).json().array();
    }

    QString openRound() const
    {
        const QByteArray complaint =
            desk.run({u"freeze"_s, city, u"--round"_s, u"none"_s, u"--lang"_s, u"en"_s}).err;
        const QString names = QString::fromUtf8(complaint).section(u"There are: "_s, 1, 1);
        return names.section(u", "_s, 0, 0);
    }

    Outcome freeze(const QString &round, const QStringList &options = {}) const
    {
        return desk.run(QStringList{u"freeze"_s, city, u"--round"_s, round, u"--json"_s} + options);
    }

    Desk desk;
    QString city = desk.makeCity(u"city.plumb"_s);
};

TEST_F(FreezeVerbTest, APreviewSaysWhatWouldBeFrozenAndChangesNothing)
{
    const QByteArray before = Desk::content(city);
    const Outcome outcome = freeze(openRound(), {u"--dry-run"_s});
    EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
    const QJsonObject json = outcome.json().object();
    EXPECT_EQ(json["round"_L1].toString(), openRound());
    EXPECT_FALSE(json["frozen"_L1].toBool(true));
    EXPECT_EQ(json["conflicts"_L1].toInt(-1), 0);
    EXPECT_EQ(Desk::content(city), before);
}

TEST_F(FreezeVerbTest, AFrozenRoundKeepsItsResultsAndIsRefusedASecondTime)
{
    const QJsonArray before = assessments();
    const QString round = openRound();
    EXPECT_EQ(freeze(round).status, 0);
    EXPECT_EQ(assessments(), before);
    EXPECT_EQ(freeze(round).status, 5);
    EXPECT_EQ(desk.run({u"rescore"_s, city, u"--round"_s, round}).status, 5);
    const Outcome rescored = desk.run({u"rescore"_s, city, u"--json"_s});
    EXPECT_EQ(rescored.json().object()["sheets"_L1].toInt(-1), 0);
    EXPECT_EQ(desk.run({u"rebuild"_s, city}).status, 0);
    EXPECT_EQ(assessments(), before);
    EXPECT_EQ(desk.run({u"check"_s, city}).status, 0);
}

TEST_F(FreezeVerbTest, ABatchLeavesOutTheIncompleteForAReasonAndTheNextOneFreezesThem)
{
    const QString round = openRound();
    EXPECT_EQ(freeze(round, {u"--leave-out"_s, u"incomplete"_s}).status, 2) << "no reason";
    const Outcome batch =
        freeze(round, {u"--leave-out"_s, u"incomplete"_s, u"--reason"_s, u"第一批"_s});
    ASSERT_EQ(batch.status, 0) << batch.err.toStdString();
    const QJsonObject json = batch.json().object();
    EXPECT_FALSE(json["whole"_L1].toBool(true));
    EXPECT_TRUE(json["frozen"_L1].toBool());
    EXPECT_EQ(json["leftOut"_L1].toArray().size(),
              json["incomplete"_L1].toInt() + json["unanswered"_L1].toInt());
    ASSERT_FALSE(json["leftOut"_L1].toArray().isEmpty());
    EXPECT_TRUE(json["leftOut"_L1][0]["incomplete"_L1].toBool());
    const QJsonArray before = assessments();
    const Outcome rest = freeze(round);
    ASSERT_EQ(rest.status, 0) << rest.err.toStdString();
    const QJsonObject whole = rest.json().object();
    EXPECT_TRUE(whole["whole"_L1].toBool());
    ASSERT_EQ(whole["batches"_L1].toArray().size(), 1);
    EXPECT_EQ(whole["batches"_L1][0]["reason"_L1].toString(), u"第一批"_s);
    EXPECT_EQ(assessments(), before);
    EXPECT_EQ(freeze(round).status, 5);
    EXPECT_EQ(desk.run({u"rebuild"_s, city}).status, 0);
    EXPECT_EQ(assessments(), before);
    EXPECT_EQ(desk.run({u"check"_s, city}).status, 0);
}

TEST_F(FreezeVerbTest, WhatIsWrongWithTheCallIsSaid)
{
    EXPECT_EQ(freeze(openRound(), {u"--leave-out"_s, u"nobody"_s, u"--reason"_s, u"x"_s}).status,
              3);
    EXPECT_EQ(desk.run({u"freeze"_s, city}).status, 2);
    const Outcome unknown = freeze(u"none"_s);
    EXPECT_EQ(unknown.status, 3);
    EXPECT_TRUE(unknown.out.isEmpty());
}

TEST_F(FreezeVerbTest, TheHistoryNamesIt)
{
    freeze(openRound());
    const QJsonArray history =
        desk.run({u"list"_s, city, u"history"_s, u"--json"_s}).json().array();
    ASSERT_FALSE(history.isEmpty());
    bool isNamed = false;
    for (const auto &step : history)
        isNamed = isNamed || step.toObject()["action"_L1].toString() == u"freeze-round"_s;
    EXPECT_TRUE(isNamed);
}

} // namespace
} // namespace cli
