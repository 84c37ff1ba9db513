// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

const QByteArray standard = R"({"format": "plumbline-standard/1",
  "id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "revision": 1, "code": "T", "title": "Test",
  "sector": "village", "year": 2023,
  "parts": [{"kind": "common", "title": "All", "sections": [
    {"id": "s1", "number": "1", "title": "Part", "items": [
      {"id": "i1", "number": "1.1", "text": "Meetings", "points": 6, "method": "look",
       "clauses": [{"id": "c1", "text": "each one missing −0.5",
                    "rule": {"type": "each", "points": -0.5}}]},
      {"id": "i2", "number": "1.2", "text": "Plan", "points": 4, "method": "look",
       "clauses": [{"id": "c1", "text": "a plan", "rule": {"type": "require"}}]}]}]}],
  "grading": {"grades": ["A", "B", "C"], "rules": [
    {"grade": "A", "when": {"total": true, "atLeast": 9}},
    {"grade": "B", "when": {"total": true, "atLeast": 6}}, {"grade": "C", "when": true}]}})";

QByteArray answers(const QByteArray &first, const QByteArray &second = {})
{
    QByteArray document = R"({"format": "plumbline-answers/1", "year": 2023, "assessments": [)";
    document += R"({"organization": "V-1", "level": "county", "answers": )" + first + '}';
    if (!second.isEmpty())
        document += R"(, {"organization": "V-2", "level": "county", "answers": )" + second + '}';
    return document + "]}";
}

class ScoreTest : public testing::Test
{
protected:
    Outcome score(const QByteArray &document, const QStringList &options = {})
    {
        return desk.run(QStringList{u"score"_s, desk.write(u"s.json"_s, standard),
                                    desk.write(u"a.json"_s, document)} +
                        options);
    }

    Desk desk;
};

TEST_F(ScoreTest, ResultsAreOneDocumentOnStandardOutput)
{
    const Outcome run = score(answers(R"({"i1": {"c1": 3}, "i2": {"c1": true}})"), {u"--json"_s});
    EXPECT_EQ(run.status, 0) << run.err.constData();
    EXPECT_TRUE(run.err.isEmpty()) << run.err.constData();
    const QJsonObject document = run.json().object();
    EXPECT_EQ(document[u"format"].toString(), u"plumbline-results/1"_s);
    const QJsonObject result = document[u"results"][0].toObject();
    EXPECT_EQ(result[u"total"].toString(), u"8.5"_s);
    EXPECT_EQ(result[u"grade"].toString(), u"B"_s);
}

TEST_F(ScoreTest, StandardInputAndOutputServeAsFiles)
{
    const QString file = desk.write(u"s.json"_s, standard);
    const Outcome run = desk.run({u"score"_s, file, u"-"_s, u"--json"_s},
                                 answers(R"({"i1": {"c1": 0}, "i2": {"c1": true}})"));
    EXPECT_EQ(run.status, 0) << run.err.constData();
    EXPECT_EQ(run.json()[u"results"][0][u"total"].toString(), u"10"_s);
}

TEST_F(ScoreTest, AnImpossibleAnswerIsRefusedAndTheOthersAreScored)
{
    const Outcome run =
        score(answers(R"({"i1": {"c1": -3}})", R"({"i1": {"c1": 1}})"), {u"--json"_s});
    EXPECT_EQ(run.status, 3);
    EXPECT_TRUE(run.err.contains("V-1")) << run.err.constData();
    EXPECT_EQ(run.json()[u"refused"][0][u"where"].toString(), u"i1.c1"_s);
    EXPECT_EQ(run.json()[u"results"].toArray().size(), 1);
}

TEST_F(ScoreTest, WhatIsNoJsonIsNamedWithItsPlace)
{
    const Outcome run = score("{\"format\": \"plumbline-answers/1\",");
    EXPECT_EQ(run.status, 3);
    EXPECT_TRUE(run.out.isEmpty());
    EXPECT_TRUE(run.err.contains("a.json")) << run.err.constData();
    EXPECT_TRUE(run.err.contains("line 1")) << run.err.constData();
}

TEST_F(ScoreTest, AMissingFileCannotBeRead)
{
    EXPECT_EQ(desk.run({u"score"_s, desk.path(u"none"_s), desk.path(u"none"_s)}).status, 4);
}

TEST_F(ScoreTest, CheckingAGoodStandardFindsNoError)
{
    const Outcome run =
        desk.run({u"standard"_s, u"check"_s, desk.write(u"s.json"_s, standard), u"--json"_s});
    EXPECT_EQ(run.status, 0) << run.out.constData();
    EXPECT_EQ(run.json()[u"format"].toString(), u"plumbline-findings/1"_s);
}

TEST_F(ScoreTest, ABreachOfTheSchemaIsAFindingWithItsPath)
{
    QByteArray broken = standard;
    broken.replace("\"points\": 6", "\"points\": \"six\"");
    const Outcome run =
        desk.run({u"standard"_s, u"check"_s, desk.write(u"s.json"_s, broken), u"--json"_s});
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.json()[u"findings"][0][u"where"][u"path"].toString(),
              u"$.parts[0].sections[0].items[0].points"_s);
}

} // namespace
} // namespace cli
