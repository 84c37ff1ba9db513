// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json.h"
#include "core/document/standard_reader.h"
#include "core/drafting/trial.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Standard draftOf(const QByteArray &items)
{
    return readUnchecked(parseJson(R"({"format":"plumbline-standard/1","year":2024,"parts":[)"
                                   R"({"kind":"sector","sections":[{"id":"s1","items":[)" +
                                   items + R"(]}]}]})")
                             .root)
        .standard;
}

Sheet counted(const Standard &draft, std::size_t clause, std::int64_t count)
{
    Sheet sheet;
    sheet.fit(draft);
    sheet.clauses.at(clause).given = true;
    sheet.clauses.at(clause).a = count;
    return sheet;
}

constexpr auto faulty = R"({"id":"i0","points":2,"clauses":[{"id":"c1","when":{"item":"none",)"
                        R"("atLeast":1},"rule":{"type":"each","points":-1}}]},)";
constexpr auto plain = R"({"id":"i1","points":2,"clauses":[{"id":"c1","rule":)"
                       R"({"type":"each","points":-0.5}}]})";

TEST(Trial, AnItemIsTriedWhateverFaultsTheOthersHave)
{
    const Standard draft = draftOf(QByteArray(faulty) + plain);
    const Trial trial = tryItem(draft, 1, counted(draft, 1, 3), {});
    ASSERT_TRUE(trial.result) << qPrintable(trial.why);
    EXPECT_EQ(trial.result->earned, (Points{500}));
    EXPECT_EQ(trial.result->lines.size(), 1U);
}

TEST(Trial, WhyItCannotBeTriedIsSaid)
{
    const Standard draft = draftOf(QByteArray(faulty) + plain);
    const Trial trial = tryItem(draft, 0, counted(draft, 0, 3), {});
    EXPECT_FALSE(trial.result);
    EXPECT_TRUE(trial.why.contains(u"none"_s)) << qPrintable(trial.why);
    EXPECT_FALSE(tryItem(draft, 7, counted(draft, 0, 3), {}).result);
}

TEST(Trial, AnItemThatReadsAnotherIsTriedWithIt)
{
    const Standard draft = draftOf(
        QByteArray(plain) + R"(,{"id":"i2","points":4,"clauses":[{"id":"c1","when":)"
                            R"({"item":"i1","below":2},"rule":{"type":"each","points":-1}}]})");
    Sheet sheet = counted(draft, 1, 1);
    EXPECT_TRUE(tryItem(draft, 1, sheet, {}).result->unanswered) << "i1 is not answered";
    sheet.clauses.at(0).given = true;
    sheet.clauses.at(0).a = 1;
    EXPECT_EQ(tryItem(draft, 1, sheet, {}).result->earned, (Points{3000}));
}

TEST(Trial, AttributesThatTheTriedOrganizationLacksAreNamed)
{
    const Standard draft =
        draftOf(R"({"id":"i1","points":2,"clauses":[{"id":"c1","rule":{"type":"shortfall",)"
                R"("required":{"attribute":"members"},"points":-1}}]})");
    EXPECT_EQ(tryItem(draft, 0, counted(draft, 0, 1), {}).missingAttributes,
              QStringList{u"members"_s});
}

} // namespace
