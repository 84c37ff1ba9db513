// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/score_run.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

// tests/data/rules has a folder for each kind of rule that real sheets use: a standard, answers at
// and around its thresholds, and the results that were worked out by hand from the contract, with
// the arithmetic in x-derivation. A results document names only what its kind is about.

namespace core {
namespace {

using namespace Qt::StringLiterals;
using OrderedJson = nlohmann::ordered_json;

/// The kinds in the words of those who gathered them, and the folders in which each is tried.
const std::vector<std::pair<std::string, std::vector<std::string>>> &kinds()
{
    static const std::vector<std::pair<std::string, std::vector<std::string>>> all = {
        {"deduct per occurrence to a floor", {"deduct-to-floor"}},
        {"several clauses of different size in one item", {"several-clauses"}},
        {"yes/no, all or nothing", {"all-or-nothing"}},
        {"\"this item scores nothing if …\"", {"scores-nothing-if"}},
        {"nothing from the n-th occurrence", {"nothing-from-the-nth"}},
        {"shortfall against a required count", {"shortfall"}},
        {"slope per percent or unit beyond a threshold",
         {"slope-continuous", "slope-whole-steps", "slope-begun-steps"}},
        {"tier table", {"tier-table"}},
        {"tier table with a range in which the inspector chooses", {"tier-with-range"}},
        {"proportion done", {"proportion-done"}},
        {"component points added up", {"components-added"}},
        {"graded words (好/较好/一般/差)", {"graded-words"}},
        {"option list", {"option-list"}},
        {"judgement within bounds (酌情)", {"judgement"}},
        {"bonus with cap", {"bonus-with-cap"}},
        {"bonus by tier", {"bonus-by-tier"}},
        {"\"highest only\" (就高)", {"highest-only"}},
        {"\"same project once\"", {"same-project-once"}},
        {"stacked 加扣", {"stacked"}},
        {"doubled, halved", {"doubled-and-halved"}},
        {"penalties outside the items", {"penalties-outside"}},
        {"veto to the worst grade", {"veto-worst"}},
        {"veto that only bars the top grade (一票否优)", {"veto-bars-the-top"}},
        {"veto that suspends the round", {"veto-suspends"}},
        {"gate on another measure (satisfaction ≥ 90 %)", {"gate"}},
        {"threshold AND extra condition", {"threshold-and-condition"}},
        {"total AND a minimum in every part", {"total-and-parts"}},
        {"short board: the lowest indicator grade is the grade",
         {"short-board", "short-board-sections"}},
        {"\"all A conditions = A, any C condition = C, else B\" per item", {"conditions-per-item"}},
        {"ladder (must hold the grade below first)", {"ladder"}},
        {"rank to points", {"rank-to-points", "rank-of-items"}},
        {"share of the best", {"share-of-the-best"}},
        {"deviation from the peer average", {"deviation-from-the-mean"}},
        {"quota by share (10/30/40/20 …)", {"quota", "quota-ties-in", "quota-of-organizations"}},
        {"rank class replaces the score", {"rank-class"}},
        {"weighted mix of assessors (self 40 % + superior 60 %)", {"weighted-mix"}},
        {"votes to a score", {"votes"}},
        {"average over periods", {"average-over-periods"}},
        {"average over subordinate units", {"average-over-units"}},
        {"not applicable: full marks", {"not-applicable-full"}},
        {"not applicable: excluded and re-normalised",
         {"excluded-renormalised", "excluded-renormalised-by-section", "excluded"}},
        {"not applicable: peer mean", {"not-applicable-peer-mean"}},
        {"not applicable: exempt by an attribute of the unit", {"exempt-by-attribute"}},
        {"score imported from another scheme and converted", {"converted"}},
        {"thresholds that change by year", {"by-year"}},
        {"conditions on attributes of the unit", {"conditions-on-attributes"}},
        {"multi-year history", {"history"}},
        {"several 100-point blocks with weights", {"weighted-blocks"}},
    };
    return all;
}

QDir rules()
{
    return QDir(QStringLiteral(SOURCE_DIR "/tests/data/rules"));
}

std::vector<std::string> folders()
{
    std::vector<std::string> names;
    for (const QString &name : rules().entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        names.push_back(name.toStdString());
    return names;
}

QByteArray content(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return file.readAll();
}

std::string organizationOf(const OrderedJson &one)
{
    return one.at("organization").get<std::string>();
}

bool isRemark(const std::string &key)
{
    return key.rfind("x-", 0) == 0;
}

std::string inside(const std::string &where, const std::string &name)
{
    return std::string(where).append(" ").append(name);
}

void expectAll(const OrderedJson &expected, const OrderedJson &found, const std::string &where);

void expectMembers(const OrderedJson &expected, const OrderedJson &found, const std::string &where)
{
    ASSERT_TRUE(found.is_object()) << where;
    for (const auto &[key, value] : expected.items()) {
        if (isRemark(key))
            continue;
        const auto member = found.find(key);
        if (member == found.end())
            ADD_FAILURE() << where << " lacks " << key;
        else
            expectAll(value, *member, inside(where, key));
    }
}

void expectAll(const OrderedJson &expected, const OrderedJson &found, const std::string &where)
{
    if (expected.is_object()) {
        expectMembers(expected, found, where);
        return;
    }
    if (!expected.is_array()) {
        EXPECT_EQ(expected, found) << where;
        return;
    }
    ASSERT_TRUE(found.is_array() && found.size() == expected.size()) << where << ": " << found;
    for (std::size_t n = 0; n < expected.size(); ++n)
        expectAll(expected[n], found[n], inside(where, std::to_string(n)));
}

/// Every one that is expected is there, and nobody else.
void expectEach(const OrderedJson &expected, const OrderedJson &found, const std::string &where)
{
    std::map<std::string, OrderedJson> byName;
    for (const OrderedJson &one : found)
        EXPECT_TRUE(byName.emplace(organizationOf(one), one).second) << where << one;
    for (const OrderedJson &one : expected) {
        const std::string name = organizationOf(one);
        ASSERT_GT(byName.count(name), 0U) << where << " lacks " << name;
        EXPECT_TRUE(one.contains("x-derivation")) << name;
        expectAll(one, byName.at(name), inside(where, name));
        byName.erase(name);
    }
    for (const auto &[name, one] : byName)
        ADD_FAILURE() << where << " is not expected: " << name << ' ' << one;
}

class RuleKinds : public testing::TestWithParam<std::string>
{
protected:
    QDir folder() const { return QDir(rules().filePath(QString::fromStdString(GetParam()))); }
};

TEST_P(RuleKinds, ScoresAsWorkedOutByHand)
{
    const StandardReading standard = readStandard(content(folder(), u"standard.json"_s));
    ASSERT_TRUE(standard.isUsable());
    const QStringList cases = folder().entryList({u"expected*.json"_s}, QDir::Files);
    EXPECT_FALSE(cases.isEmpty());
    for (const QString &name : cases) {
        const OrderedJson expected = OrderedJson::parse(content(folder(), name).toStdString());
        QString answers = name;
        answers.replace(u"expected"_s, u"answers"_s);
        const ScoreRun run = scoreAnswers(standard, content(folder(), answers));
        const OrderedJson found =
            OrderedJson::parse(resultsDocument(run, standard.standard).toStdString());
        expectEach(expected.at("results"), found.at("results"), name.toStdString());
        expectEach(expected.at("refused"), found.at("refused"), name.toStdString() + " refused");
    }
}

std::string testName(const testing::TestParamInfo<std::string> &folder)
{
    QString name = QString::fromStdString(folder.param);
    return name.replace(u'-', u'_').toStdString();
}

INSTANTIATE_TEST_SUITE_P(OfRealSheets, RuleKinds, testing::ValuesIn(folders()), testName);

TEST(RuleKindsList, NoCheckFindsAnythingInThem)
{
    for (const std::string &name : folders()) {
        const QDir folder(rules().filePath(QString::fromStdString(name)));
        for (const Finding &finding : readStandard(content(folder, u"standard.json"_s)).findings)
            ADD_FAILURE() << name << ' ' << finding.code.toStdString() << ' '
                          << finding.path.toStdString() << ' ' << finding.text.toStdString();
    }
}

TEST(RuleKindsList, EveryKindHasItsFolderAndEveryFolderItsKind)
{
    std::set<std::string> unclaimed;
    for (const std::string &name : folders())
        unclaimed.insert(name);
    for (const auto &[words, names] : kinds()) {
        for (const std::string &name : names) {
            EXPECT_EQ(unclaimed.erase(name), 1U) << words << ": " << name;
            const QDir folder(rules().filePath(QString::fromStdString(name)));
            const auto standard =
                OrderedJson::parse(content(folder, u"standard.json"_s).toStdString());
            EXPECT_EQ(standard.value("x-kind", std::string()), words) << name;
        }
    }
    EXPECT_TRUE(unclaimed.empty()) << *unclaimed.begin();
}

} // namespace
} // namespace core
