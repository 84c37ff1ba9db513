// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/json_text.h"
#include "core/document/standard_reader.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"

#include <QFile>
#include <gtest/gtest.h>

#include <random>
#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Json village()
{
    QFile file(u":/sample/standards/village.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return parseJson(file.readAll()).root;
}

QString idAt(const Json &document, const JsonPath &place)
{
    const Json *at = jsonAt(document, place / "id");
    return at ? at->string() : QString();
}

JsonPath items()
{
    return JsonPath() / "parts" / 0 / "sections" / 0 / "items";
}

FreshId counted()
{
    return [n = 0]() mutable { return u"new-%1"_s.arg(++n); };
}

/// Every list of things that may be edited: sections, items, clauses.
std::vector<JsonPath> listsOf(const Json &document)
{
    std::vector<JsonPath> lists;
    const std::function<void(const Json &, const JsonPath &)> gather = [&](const Json &at,
                                                                           const JsonPath &place) {
        for (const JsonMember &member : at.members) {
            const bool isEdited =
                member.key == "sections" || member.key == "items" || member.key == "clauses";
            if (isEdited && member.value.isList())
                lists.push_back(place / member.key);
            for (std::size_t n = 0; n < member.value.elements.size(); ++n)
                gather(member.value.elements[n], place / member.key / static_cast<int>(n));
        }
    };
    gather(document, {});
    return lists;
}

class RandomEdits : public testing::TestWithParam<unsigned>
{
protected:
    int below(std::size_t bound)
    {
        return static_cast<int>(std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random));
    }

    JsonPath somewhere(const Json &document)
    {
        const std::vector<JsonPath> lists = listsOf(document);
        for (;;) {
            const JsonPath &list = lists.at(static_cast<std::size_t>(below(lists.size())));
            if (const auto size = jsonAt(document, list)->elements.size(); size > 0)
                return list / below(size);
        }
    }

private:
    std::mt19937 m_random{GetParam()};
};

TEST_P(RandomEdits, InsertingThenRemovingIsNothing)
{
    const Json before = village();
    const JsonPath place = somewhere(before);
    const Json after = withInserted(before, place, newItem(u"i-x"_s, u"9"_s));
    EXPECT_TRUE(after != before);
    EXPECT_EQ(writtenJson(withRemoved(after, place)), writtenJson(before))
        << qPrintable(textOf(place));
}

TEST_P(RandomEdits, RemovingThenInsertingIsNothing)
{
    const Json before = village();
    const JsonPath place = somewhere(before);
    const Json taken = *jsonAt(before, place);
    EXPECT_EQ(writtenJson(withInserted(withRemoved(before, place), place, taken)),
              writtenJson(before));
}

TEST_P(RandomEdits, MovingThereAndBackIsNothing)
{
    const Json before = village();
    const JsonPath from = somewhere(before);
    JsonPath to = from;
    const auto size = jsonAt(before, from.parent())->elements.size();
    to.steps.back().index = below(size + 1);
    const Json moved = withMoved(before, from, to);
    const JsonPath now = placeAfterMove(from, to);
    EXPECT_TRUE(*jsonAt(moved, now) == *jsonAt(before, from));
    JsonPath back = from;
    if (from.steps.back().index > now.steps.back().index)
        ++back.steps.back().index; // to stand before what is there now
    EXPECT_EQ(writtenJson(withMoved(moved, now, back)), writtenJson(before));
}

TEST_P(RandomEdits, ADuplicateStandsBelowAndNoIdIsThereTwice)
{
    const Json before = village();
    const JsonPath place = somewhere(before);
    const Json after = withDuplicated(before, place, counted());
    JsonPath below = place;
    ++below.steps.back().index;
    EXPECT_NE(idAt(after, below), idAt(after, place));
    std::set<QString> ids;
    for (const PlacedItem &item : placedItems(after))
        EXPECT_TRUE(ids.insert(item.id).second) << qPrintable(item.id);
    EXPECT_EQ(writtenJson(withRemoved(after, below)), writtenJson(before));
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomEdits, testing::Range(1U, 25U));

TEST(DraftEdits, AFieldIsSetAndEverythingElseStaysWordForWord)
{
    const Json before = parseJson(R"({"x-office":"市","parts":[{"title":"a","x-b":[1.50]}]})").root;
    const Json after = withField(before, JsonPath() / "parts" / 0 / "title", jsonText(u"“乙”，"_s));
    EXPECT_EQ(writtenJson(after), R"({"x-office":"市","parts":[{"title":"“乙”，","x-b":[1.50]}]})");
}

TEST(DraftEdits, ANewKeyStandsWherePeopleWriteIt)
{
    Json item = newItem(u"i1"_s, u"1"_s);
    item = withField(item, JsonPath() / "method", jsonText(u"查阅资料"_s));
    item = withField(item, JsonPath() / "ceiling", jsonDigits("3"));
    EXPECT_EQ(writtenJson(item), R"({"id":"i1","number":"1","text":"","points":0,"ceiling":3,)"
                                 R"("method":"查阅资料","clauses":[]})");
}

TEST(DraftEdits, ObjectsOnTheWayAreMade)
{
    const Json after =
        withField(jsonObject(), JsonPath() / "total" / "rounding" / "places", jsonDigits("2"));
    EXPECT_EQ(writtenJson(after), R"({"total":{"rounding":{"places":2}}})");
}

TEST(DraftEdits, AnObjectThatIsLeftEmptyGoesToo)
{
    const Json before = jsonObject({{"id", jsonText(u"c1"_s)}});
    const JsonPath unit = JsonPath() / "input" / "unit";
    EXPECT_TRUE(withoutField(withField(before, unit, jsonText(u"次"_s)), unit) == before);
    const Json list = parseJson(R"({"items":[{"x":1}]})").root;
    EXPECT_EQ(writtenJson(withoutField(list, JsonPath() / "items" / 0 / "x")), R"({"items":[{}]})");
}

TEST(DraftEdits, WhatIsNotThereCannotBeTakenOut)
{
    const Json before = village();
    EXPECT_EQ(writtenJson(withoutField(before, items() / 0 / "ceiling")), writtenJson(before));
    EXPECT_THROW(withRemoved(before, items() / 99), Error);
    EXPECT_THROW(withInserted(before, items() / 99, newItem(u"x"_s, {})), Error);
    EXPECT_THROW(withField(before, items() / 99 / "text", jsonText({})), Error);
    EXPECT_THROW(withField(before, items() / 0 / "text" / "more", jsonText({})), Error);
}

TEST(DraftEdits, NothingMovesIntoItself)
{
    const Json before = village();
    const JsonPath section = items().parent();
    EXPECT_THROW(withMoved(before, section, section / "sections" / 0), Error);
}

TEST(DraftEdits, AnItemMovesToAnotherSection)
{
    const Json before = village();
    const JsonPath to = JsonPath() / "parts" / 1 / "sections" / 0 / "items" / 0;
    const Json after = withMoved(before, items() / 1, to);
    EXPECT_EQ(idAt(after, to), idAt(before, items() / 1));
    EXPECT_EQ(idAt(after, items() / 1), idAt(before, items() / 2));
}

TEST(DraftEdits, ASectionMovedBehindItsSiblingTakesThePlacesWithinAlong)
{
    const JsonPath sections = JsonPath() / "parts" / 0 / "sections";
    EXPECT_EQ(textOf(placeAfterMove(sections / 0, sections / 2)), textOf(sections / 1));
    // An item's target lies in a section that moves along when one before it is taken out.
    EXPECT_EQ(textOf(placeAfterMove(sections / 0, sections / 2 / "sections" / 0)),
              textOf(sections / 1 / "sections" / 0));
}

TEST(DraftEdits, NewThingsAreReadableOnceTheyHaveTheirWords)
{
    Json item = newItem(u"i-1"_s, u"1.1"_s);
    item = withInserted(item, JsonPath() / "clauses" / 0, newClause(nextClauseId(item)));
    EXPECT_EQ(nextClauseId(item), u"c2"_s);
    Json draft = village();
    draft = withInserted(draft, items() / 0, item);
    EXPECT_TRUE(readUnchecked(draft).breaches.empty());
}

struct Numbered
{
    const char *now;
    const char *next;
};

class NumberAfter : public testing::TestWithParam<Numbered>
{
};

TEST_P(NumberAfter, GoesOnAsThePrintedOneDoes)
{
    EXPECT_EQ(numberAfter(QString::fromUtf8(GetParam().now)), QString::fromUtf8(GetParam().next));
}

INSTANTIATE_TEST_SUITE_P(Numbers, NumberAfter,
                         testing::Values(Numbered{"1", "2"}, Numbered{"3.4", "3.5"},
                                         Numbered{"1.9", "1.10"}, Numbered{"2-1", "2-2"},
                                         Numbered{"（三）", "（四）"}, Numbered{"(9)", "(10)"},
                                         Numbered{"九", "十"}, Numbered{"十", "十一"},
                                         Numbered{"十九、", "二十、"}, Numbered{"二十", "二十一"},
                                         Numbered{"三十九", "四十"}, Numbered{"九十九", ""},
                                         Numbered{"A", ""}, Numbered{"", ""}, Numbered{"①", ""}));

TEST(DraftEdits, APlaceKnowsWhatHoldsIt)
{
    const JsonPath clause = items() / 2 / "clauses" / 0;
    EXPECT_EQ(textOf(holderOf(clause / "rule" / "tiers" / 1 / "points")), textOf(clause));
    EXPECT_EQ(textOf(holderOf(items() / 2 / "levels" / 0 / "when")), textOf(items() / 2));
    EXPECT_EQ(textOf(holderOf(JsonPath() / "grading" / "rules" / 0)), u"$"_s);
    EXPECT_EQ(kindOf(JsonPath() / "grading" / "rules" / 0), DraftPlace::GradeRule);
    EXPECT_EQ(kindOf(JsonPath() / "parts" / 0), DraftPlace::Part);
    EXPECT_EQ(kindOf(JsonPath() / "levels" / 0), DraftPlace::Elsewhere);
}

} // namespace
