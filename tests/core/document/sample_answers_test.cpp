// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/results_writer.h"
#include "core/document/score_run.h"
#include "core/document/standard_reader.h"

#include <QFile>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    return file.readAll();
}

// The expected figures were worked out from the contract by a program of its own, in exact
// fractions, that shares no line with ours.
TEST(SampleAnswersTest, TheVillageSampleScoresAsWorkedOutByHand)
{
    const core::StandardReading standard =
        core::readUsableStandard(resource(u"standards/village.json"_s));
    const auto document = nlohmann::json::parse(
        core::resultsDocument(core::scoreAnswers(standard, resource(u"answers-village.json"_s)),
                              standard.standard)
            .toStdString());
    const auto &results = document.at("results");
    EXPECT_EQ(results.at(0).at("total"), "97.07");
    EXPECT_EQ(results.at(0).at("grade"), "A") << "90 of the votes' worth is the gate, not 90 votes";
    EXPECT_EQ(results.at(1).at("total"), "87.58");
    EXPECT_EQ(results.at(1).at("grade"), "C");
    EXPECT_EQ(results.at(1).at("vetoes"), nlohmann::json({"village.v1"}));
    EXPECT_EQ(results.at(2).at("total"), "88");
    EXPECT_TRUE(results.at(2).at("grade").is_null());
    EXPECT_EQ(results.at(2).at("unanswered"),
              nlohmann::json({"common.rectified", "common.verdict", "village.income",
                              "village.clean", "village.satisfaction"}));
}

} // namespace
