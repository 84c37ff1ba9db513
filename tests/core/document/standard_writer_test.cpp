// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "core/document/standard_reader.h"
#include "core/document/standard_writer.h"
#include "tests/core/scoring/scored.h"
#include "tests/support/random_json.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace core::test {
namespace {

using namespace Qt::StringLiterals;

std::vector<QByteArray> sampleDocuments()
{
    std::vector<QByteArray> documents;
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/sample/standards"));
    for (const QFileInfo &info : folder.entryInfoList({u"*.json"_s}, QDir::Files)) {
        QFile file(info.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        documents.push_back(file.readAll());
    }
    return documents;
}

Json readAndWritten(const JsonDocument &document)
{
    const Standard standard = readStandard(document).standard;
    return standardJson(standard, spellingOf(document.root, standard));
}

JsonDocument documentOf(const std::string &items, const std::string &rest = {})
{
    Pieces pieces;
    pieces.items = items;
    pieces.rest = rest;
    return parseJson(pieces.document());
}

TEST(StandardWriter, GivesTheSamplesBackAsTheyWere)
{
    const std::vector<QByteArray> documents = sampleDocuments();
    ASSERT_EQ(documents.size(), 9U);
    for (const QByteArray &bytes : documents) {
        const JsonDocument document = parseJson(bytes);
        EXPECT_EQ(canonicalJson(readAndWritten(document)), canonicalJson(document.root));
    }
}

TEST(StandardWriter, GivesBackWhatItsReaderDoesNotKnow)
{
    Chance chance(3);
    const std::vector<QByteArray> documents = sampleDocuments();
    for (int round = 0; round < 45; ++round) {
        JsonDocument document = parseJson(documents[static_cast<std::size_t>(round) % 9]);
        for (std::int64_t n = chance.between(1, 12); n > 0; --n)
            disturb(chance, document.root);
        EXPECT_EQ(canonicalJson(readAndWritten(document)), canonicalJson(document.root)) << round;
    }
}

TEST(StandardWriter, LeavesDefaultsOut)
{
    const JsonDocument document = documentOf(
        R"({"id": "i1", "points": 3, "kind": "scored", "ceiling": 3, "floor": 0, "evidence": "optional",
            "clauses": [{"id": "c1", "rule": {"type": "each", "points": -1, "free": 0}, "input": {"type": "count"}}]})");
    const QByteArray plain = canonicalJson(standardJson(readStandard(document).standard));
    EXPECT_TRUE(plain.contains(
        R"({"clauses":[{"id":"c1","rule":{"points":-1,"type":"each"}}],"id":"i1","points":3})"))
        << plain.toStdString();
}

TEST(StandardWriter, ADefaultThatWasWrittenOutFollowsTheModel)
{
    const JsonDocument document =
        documentOf(R"({"id": "i1", "points": 3, "ceiling": 3, "clauses": []})");
    Standard standard = readStandard(document).standard;
    const Spelling spelling = spellingOf(document.root, standard);
    Item &item = standard.parts[0].sections[0].items[0];
    item.points = wholePoints(5);
    item.ceiling = wholePoints(5);
    const QByteArray changed = canonicalJson(standardJson(standard, spelling));
    EXPECT_TRUE(changed.contains(R"({"ceiling":5,"clauses":[],"id":"i1","points":5})"))
        << changed.toStdString();
}

TEST(StandardWriter, WhatWasNotSaidStaysUnsaidUntilSomebodySaysIt)
{
    const JsonDocument document = documentOf(
        R"({"id": "i1", "points": 3, "clauses": [{"id": "c1", "rule": {"type": "slope", "threshold": 90, "side": "below", "points": -1}}]})");
    const Standard standard = readStandard(document).standard;
    Spelling spelling = spellingOf(document.root, standard);
    const QString rule = clauseAnchor(u"i1"_s, u"c1"_s) + u".rule"_s;
    EXPECT_TRUE(spelling.leavesOut(rule, "step"));
    EXPECT_FALSE(canonicalJson(standardJson(standard, spelling)).contains("step"));
    spelling.say(rule, "step");
    EXPECT_TRUE(
        canonicalJson(standardJson(standard, spelling)).contains("\"step\":\"continuous\""));
}

TEST(StandardWriter, ExtensionsGoWhereTheirItemGoes)
{
    const JsonDocument document = documentOf(
        R"({"id": "i1", "points": 1, "clauses": [], "x-mine": {"a": [1]}}, {"id": "i1.2", "points": 1, "clauses": []})");
    Standard standard = readStandard(document).standard;
    Spelling spelling = spellingOf(document.root, standard);
    std::vector<Item> &items = standard.parts[0].sections[0].items;
    std::swap(items[0], items[1]);
    items[1].id = u"renamed"_s;
    spelling.rename(itemAnchor(u"i1"_s), itemAnchor(u"renamed"_s));
    const QByteArray changed = canonicalJson(standardJson(standard, spelling));
    EXPECT_TRUE(changed.contains(R"({"clauses":[],"id":"renamed","points":1,"x-mine":{"a":[1]}})"))
        << changed.toStdString();
    EXPECT_EQ(changed.count("x-mine"), 1);
}

TEST(StandardWriter, AMethodListStaysAListWhileItSaysTheSame)
{
    const JsonDocument document =
        documentOf(R"({"id": "i1", "points": 1, "clauses": [], "method": ["查阅资料", "询问"]})");
    Standard standard = readStandard(document).standard;
    const Spelling spelling = spellingOf(document.root, standard);
    EXPECT_TRUE(canonicalJson(standardJson(standard, spelling))
                    .contains(R"("method":["查阅资料","询问"])"));
    standard.parts[0].sections[0].items[0].method = u"实地查看"_s;
    EXPECT_TRUE(canonicalJson(standardJson(standard, spelling)).contains(R"("method":"实地查看")"));
}

TEST(Json, IsIndentedForPeople)
{
    const Json json = parseJson(R"({"b": [1.50, {}], "a": []})").root;
    EXPECT_EQ(indentedJson(json), "{\n  \"b\": [\n    1.5,\n    {}\n  ],\n  \"a\": []\n}\n");
}
} // namespace
} // namespace core::test
