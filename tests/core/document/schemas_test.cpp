// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/core/scoring/scored.h"
#include "tests/support/random_standard.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <gtest/gtest.h>

namespace core::test {
namespace {

using namespace Qt::StringLiterals;

/// A document, and what our reader says about its form: empty when nothing is wrong.
struct Case
{
    QByteArray schema;
    Json document;
    QString ours;
};

/// What a validator that is not ours says about each case; empty when it is valid.
std::vector<QString> verdicts(const std::vector<Case> &cases)
{
    QByteArray lines;
    for (const Case &one : cases)
        lines += R"({"schema":)" + quotedJson(one.schema) + R"(,"document":)" +
                 canonicalJson(one.document) + "}\n";
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {QStringLiteral(SOURCE_DIR "/tests/support/schema_verdicts.py"),
                  QStringLiteral(SOURCE_DIR "/resources/standards")});
    python.write(lines);
    python.closeWriteChannel();
    EXPECT_TRUE(python.waitForFinished(300'000));
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    QStringList said = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n');
    said.removeLast();
    EXPECT_EQ(said.size(), static_cast<qsizetype>(cases.size()));
    return {said.begin(), said.end()};
}

QString breachesOf(const Json &document)
{
    const Findings breaches = readUnchecked(document).breaches;
    return breaches.empty() ? QString() : breaches[0].path + u' ' + breaches[0].text;
}

/// What the schema leaves to readers: validators would divide in floating point.
bool isAboutDecimals(const QString &breach)
{
    return breach.contains(u"with at most three decimals"_s) ||
           breach.contains(u"with at most six decimals"_s);
}

QString refusalOf(const Standard &standard, const Json &answers)
{
    try {
        for (const AnsweredSheet &sheet :
             readAnswers(standard, canonicalJson(answers)).assessments) {
            if (sheet.refusal)
                return sheet.refusal->where + u' ' + sheet.refusal->why;
        }
    } catch (const Error &error) {
        return u"! "_s + QString::fromUtf8(error.what());
    }
    return {};
}

Json answersDocument(Chance &chance, const Standard &standard)
{
    Json assessment = jsonObject();
    setMember(assessment, "organization", jsonText(u"o1"_s));
    setMember(assessment, "county", jsonText(u"130207"_s));
    setMember(assessment, "sector", jsonText(u"village"_s));
    setMember(assessment, "level", jsonText(u"county"_s));
    setMember(assessment, "answers", randomAnswers(chance, standard));
    Json document = jsonObject();
    setMember(document, "format", jsonText(u"plumbline-answers/1"_s));
    setMember(document, "year", jsonInteger(standard.year));
    setMember(document, "assessments", jsonList({assessment}));
    return document;
}

TEST(Schemas, AndOurReaderAgreeOnTheFormOfStandards)
{
    Chance chance(7);
    std::vector<Case> cases;
    for (int n = 0; n < 600; ++n) {
        Json document = randomStandard(chance);
        extend(chance, document);
        for (std::int64_t changes = chance.upTo(2); changes > 0; --changes)
            disturb(chance, document);
        cases.push_back({"plumbline-standard-1.schema.json", document, breachesOf(document)});
    }
    const std::vector<QString> theirs = verdicts(cases);
    for (std::size_t n = 0; n < cases.size(); ++n) {
        if (isAboutDecimals(cases[n].ours))
            continue;
        EXPECT_EQ(cases[n].ours.isEmpty(), theirs[n].isEmpty())
            << n << "\n ours:   " << cases[n].ours.toStdString()
            << "\n theirs: " << theirs[n].toStdString();
    }
}

/// Copies of the document that lack `key` at one place each.
void addWithout(const QByteArray &key, Json &at, const Json &root, std::vector<Json> &copies)
{
    for (std::size_t n = 0; n < at.members.size(); ++n) {
        if (at.members[n].key == key) {
            const JsonMember kept = at.members[n];
            at.members.erase(at.members.begin() + static_cast<std::ptrdiff_t>(n));
            copies.push_back(root);
            at.members.insert(at.members.begin() + static_cast<std::ptrdiff_t>(n), kept);
        }
        addWithout(key, at.members[n].value, root, copies);
    }
    for (Json &element : at.elements)
        addWithout(key, element, root, copies);
}

TEST(Schemas, AgreeWithOurReaderWhoMustSayAmongWhom)
{
    Chance chance(11);
    std::vector<Case> cases;
    for (int n = 0; n < 20; ++n) {
        Json document = randomStandard(chance);
        std::vector<Json> copies;
        addWithout("within", document, document, copies);
        for (Json &copy : copies)
            cases.push_back({"plumbline-standard-1.schema.json", copy, breachesOf(copy)});
    }
    ASSERT_GT(cases.size(), 20U);
    const std::vector<QString> theirs = verdicts(cases);
    for (std::size_t n = 0; n < cases.size(); ++n)
        EXPECT_EQ(cases[n].ours.isEmpty(), theirs[n].isEmpty())
            << "\n ours:   " << cases[n].ours.toStdString()
            << "\n theirs: " << theirs[n].toStdString();
}

TEST(Schemas, RefuseNoAnswersThatOurReaderTakes)
{
    Chance chance(8);
    std::vector<Case> cases;
    for (int n = 0; n < 400; ++n) {
        const StandardReading reading = readStandard(canonicalJson(randomStandard(chance)));
        if (!reading.isUsable())
            continue;
        Json document = answersDocument(chance, reading.standard);
        extend(chance, document);
        for (std::int64_t changes = chance.upTo(1); changes > 0; --changes)
            disturb(chance, document);
        cases.push_back(
            {"plumbline-answers-1.schema.json", document, refusalOf(reading.standard, document)});
    }
    const std::vector<QString> theirs = verdicts(cases);
    for (std::size_t n = 0; n < cases.size(); ++n) {
        if (cases[n].ours.isEmpty()) {
            EXPECT_EQ(theirs[n].toStdString(), "") << n;
        }
    }
}

TEST(Schemas, HoldWhatWeWrite)
{
    Chance chance(9);
    std::vector<Case> cases;
    for (int n = 0; n < 200; ++n) {
        const StandardReading reading = readStandard(canonicalJson(randomStandard(chance)));
        cases.push_back({"plumbline-findings-1.schema.json",
                         parseJson(findingsDocument(reading.findings)).root,
                         {}});
        if (!reading.isUsable())
            continue;
        const QByteArray answers = canonicalJson(answersDocument(chance, reading.standard));
        cases.push_back(
            {"plumbline-results-1.schema.json",
             parseJson(resultsDocument(scoreAnswers(reading, answers), reading.standard)).root,
             {}});
    }
    const std::vector<QString> theirs = verdicts(cases);
    for (std::size_t n = 0; n < cases.size(); ++n)
        EXPECT_EQ(theirs[n].toStdString(), "") << n << cases[n].schema.toStdString();
}

} // namespace
} // namespace core::test
