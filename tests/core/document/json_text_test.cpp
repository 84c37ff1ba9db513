// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_path.h"
#include "core/document/json_text.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Json parsed(const QByteArray &bytes)
{
    return parseJson(bytes).root;
}

TEST(JsonText, KeepsTheOrderOfKeysAndHowNumbersAreWritten)
{
    const QByteArray text =
        R"({"z":1.50,"a":[-0.5,1e-3,true,null,{}],"x-note":"“全角，标点；”\n第二行\t"})";
    EXPECT_EQ(writtenJson(parsed(text)), text);
}

TEST(JsonText, ASampleStandardSurvivesWordForWord)
{
    QFile file(u":/sample/standards/village.json"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Json json = parsed(file.readAll());
    EXPECT_TRUE(parsed(writtenJson(json)) == json);
}

TEST(JsonPath, ASetPlaceIsFoundByItsText)
{
    const Json json = parsed(R"({"parts":[{"sections":[{"id":"s"},{"id":"t","items":[7]}]}]})");
    const JsonPath place = placeIn(json, u"$.parts[0].sections[1].items[0]"_s);
    EXPECT_EQ(textOf(place), u"$.parts[0].sections[1].items[0]"_s);
    ASSERT_NE(jsonAt(json, place), nullptr);
    EXPECT_EQ(jsonAt(json, place)->text, "7");
    EXPECT_EQ(textOf(place.parent()), u"$.parts[0].sections[1].items"_s);
}

TEST(JsonPath, LeadsAsFarAsTheDocumentGoes)
{
    const Json json = parsed(R"({"parts":[{"title":"x"}]})");
    EXPECT_EQ(textOf(placeIn(json, u"$.parts[0].points"_s)), u"$.parts[0]"_s);
    EXPECT_EQ(textOf(placeIn(json, u"$.parts[3].points"_s)), u"$.parts"_s);
    EXPECT_EQ(textOf(placeIn(json, u"$.parts[x]"_s)), u"$.parts"_s);
    EXPECT_EQ(textOf(placeIn(json, u"nonsense"_s)), u"$"_s);
    EXPECT_EQ(jsonAt(json, JsonPath() / "parts" / 1), nullptr);
}

TEST(JsonPath, TellsKeysWithDotsApart)
{
    const Json json = parsed(R"({"groups":{"a":{"b":1},"a.b":{"limit":2}}})");
    const JsonPath place = placeIn(json, u"$.groups.a.b.limit"_s);
    ASSERT_NE(jsonAt(json, place), nullptr);
    EXPECT_EQ(jsonAt(json, place)->text, "2");
}

struct Difference
{
    const char *before;
    const char *after;
    const char *place;
};

class FirstDifference : public testing::TestWithParam<Difference>
{
};

TEST_P(FirstDifference, IsWhereAReaderWouldSeeIt)
{
    const auto place = firstDifference(parsed(GetParam().before), parsed(GetParam().after));
    EXPECT_EQ(place ? textOf(*place) : QString(), QString::fromUtf8(GetParam().place));
}

INSTANTIATE_TEST_SUITE_P(Places, FirstDifference,
                         testing::Values(Difference{R"({"a":1})", R"({"a":1})", ""},
                                         Difference{R"({"a":1,"b":2})", R"({"a":1,"b":3})", "$.b"},
                                         Difference{R"({"a":1})", R"({"a":1,"b":3})", "$.b"},
                                         Difference{R"({"a":1,"b":3})", R"({"a":1})", "$"},
                                         Difference{R"([{"t":1},{"t":2}])", R"([{"t":1},{"t":9}])",
                                                    "$[1].t"},
                                         Difference{R"([1,2,3])", R"([1,9,2,3])", "$[1]"},
                                         Difference{R"([1,2])", R"([1,2,3])", "$[2]"},
                                         Difference{R"([1,2,3])", R"([1,2])", "$"}));

} // namespace
