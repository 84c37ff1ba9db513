// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/json.h"
#include "core/document/standard_reader.h"

#include <gtest/gtest.h>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QByteArray canonical(const QByteArray &json)
{
    return canonicalJson(parseJson(json).root);
}

TEST(Json, HasOneCanonicalForm)
{
    EXPECT_EQ(canonical(R"( { "b" : 1 , "a" : [ true , null ] } )"), R"({"a":[true,null],"b":1})");
    EXPECT_EQ(canonical("[0.50, 5e-1, 1E2, -0, -0.0, 100, 1.0, 12345678901234567890123, 0.0001]"),
              "[0.5,0.5,100,0,0,100,1,12345678901234567890123,0.0001]");
    EXPECT_EQ(canonical(R"(["\u4e2d\/\u0001\n\"\\"])"), "[\"中/\\u0001\\n\\\"\\\\\"]");
}

TEST(Json, SortsKeysByCodePoint)
{
    // U+10000 comes after U+FFFD, although its UTF-16 form would come before.
    EXPECT_EQ(canonical("{\"𐀀\": 1, \"\xEF\xBF\xBD\": 2, \"Z\": 3, \"a\": 4}"),
              "{\"Z\":3,\"a\":4,\"\xEF\xBF\xBD\":2,\"𐀀\":1}");
}

TEST(Json, NamesKeysThatStandTwice)
{
    const JsonDocument document = parseJson(R"({"a": [{"b": 1, "b": {"c": 1, "c": 2}}], "d": 1})");
    ASSERT_EQ(document.duplicates.size(), 2U);
    EXPECT_EQ(document.duplicates[0], u"$.a[0].b"_s);
    EXPECT_EQ(document.root.find("a")->elements[0].find("b")->text, "1");
    EXPECT_TRUE(document.root.find("d"));
}

TEST(Json, SaysWhereItCannotBeRead)
{
    try {
        parseJson("{\n\"a\": ]");
        FAIL();
    } catch (const Error &error) {
        EXPECT_EQ(error.kind(), Failure::Invalid);
        EXPECT_TRUE(error.where().startsWith(u"line 2"_s)) << error.where().toStdString();
    }
}

TEST(Json, TheHashDoesNotDependOnTheWayItIsWritten)
{
    const StandardReading one = readStandard(R"({"id": "x", "revision": 1.0, "x-a": 0.50})");
    const StandardReading two = readStandard(R"({ "x-a":5e-1,"revision":1, "id":"x" })");
    EXPECT_EQ(one.hash, two.hash);
    EXPECT_EQ(one.hash.size(), 64);
    EXPECT_NE(one.hash, readStandard(R"({"id": "x", "revision": 1, "x-a": 0.51})").hash);
}
} // namespace
} // namespace core
