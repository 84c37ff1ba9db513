// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/document/json_text.h"
#include "core/document/standard_reader.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/parts.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

Json sample(const QString &sector)
{
    QFile file(u":/sample/standards/%1.json"_s.arg(sector));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return parseJson(file.readAll()).root;
}

StandardReading reading(const Json &json)
{
    return readStandard(writtenJson(json));
}

bool hasBreachAt(const Json &json, const QString &path)
{
    for (const Finding &finding : readUnchecked(json).breaches)
        if (finding.path == path)
            return true;
    return false;
}

TEST(Parts, AStandardMadeOfItsPartsHasTheHashOfTheOneMadeByHand)
{
    const Json byHand = sample(u"village"_s);
    const Json common = partDocument(byHand, 0, {});
    ASSERT_TRUE(isPart(common));
    Json bare = byHand;
    bare = withField(bare, JsonPath() / "parts" / 0 / "sections", jsonList());
    bare = withField(bare, JsonPath() / "parts" / 0 / "title", jsonText(u"?"_s));
    EXPECT_NE(reading(bare).hash, reading(byHand).hash);
    EXPECT_EQ(reading(withPart(bare, 0, common)).hash, reading(byHand).hash);
}

TEST(Parts, APartOfItsOwnIsADocumentWithoutErrors)
{
    const Json common = partDocument(sample(u"village"_s), 0, {});
    EXPECT_TRUE(reading(common).isUsable());
    EXPECT_TRUE(reading(common).standard.isPart);
    const Json sector =
        partDocument(sample(u"village"_s), 1, u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s);
    EXPECT_EQ(sector.find("sector")->string(), u"village"_s);
    EXPECT_EQ(common.find("sector"), nullptr);
}

TEST(Parts, AStandardNamesThePartsThatItTook)
{
    const std::vector<TakenPart> taken = partsTaken(sample(u"village"_s));
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_EQ(taken.front().place, 0);
    EXPECT_EQ(taken.front().id, u"0f7b7321-94ec-510d-a4f2-9fa6a9f0c71c"_s);
    EXPECT_EQ(taken.front().revision, 1);
}

TEST(Parts, ANewRevisionOfAPartIsLaidIntoTheStandardAndNothingElseChanges)
{
    const Json before = sample(u"village"_s);
    const JsonPath text = JsonPath() / "parts" / 0 / "sections" / 0 / "items" / 0 / "text";
    Json common = copiedAsDraft(partDocument(before, 0, {}), 2);
    common = withField(common, text, jsonText(u"改过的文字。"_s));
    const Json after = withPart(before, 0, common);
    EXPECT_EQ(jsonAt(after, text)->string(), u"改过的文字。"_s);
    EXPECT_EQ(partsTaken(after).front().revision, 2);
    EXPECT_TRUE(*jsonAt(after, JsonPath() / "parts" / 1) ==
                *jsonAt(before, JsonPath() / "parts" / 1));
    EXPECT_TRUE(*after.find("grading") == *before.find("grading"));
}

TEST(Parts, APartCanBeAddedBehindTheOthers)
{
    const Json common = partDocument(sample(u"village"_s), 0, {});
    DraftHead head;
    head.id = u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s;
    head.title = u"村"_s;
    head.code = u"X"_s;
    head.sector = u"village"_s;
    head.year = 2024;
    const Json standard = withPart(newStandard(head), 1, common);
    EXPECT_EQ(partsTaken(standard).front().place, 1);
    EXPECT_THROW(withPart(standard, 9, common), Error);
}

TEST(Parts, OnlyAPartCanBeTaken)
{
    EXPECT_THROW(withPart(sample(u"village"_s), 0, sample(u"office"_s)), Error);
    EXPECT_THROW(withPart(sample(u"village"_s), 0, jsonObject({{"kind", jsonText(u"part"_s)}})),
                 Error);
    EXPECT_THROW(partDocument(sample(u"village"_s), 7, {}), Error);
}

TEST(Parts, APartOfItsOwnHasNoGradesAndOnePart)
{
    const Json standard = sample(u"village"_s);
    Json part = partDocument(standard, 0, {});
    EXPECT_TRUE(hasBreachAt(withField(part, JsonPath() / "grading", *standard.find("grading")),
                            u"$.grading"_s));
    EXPECT_TRUE(
        hasBreachAt(withField(part, JsonPath() / "total" / "of", jsonDigits("40")), u"$.total"_s));
    EXPECT_TRUE(hasBreachAt(withField(part, JsonPath() / "levels", jsonList()), u"$.levels"_s));
    EXPECT_TRUE(hasBreachAt(
        withInserted(part, JsonPath() / "parts" / 1, *jsonAt(part, JsonPath() / "parts" / 0)),
        u"$.parts"_s));
    EXPECT_TRUE(hasBreachAt(withPart(part, 0, part), u"$.parts[0].from"_s));
    EXPECT_TRUE(
        hasBreachAt(withField(part, JsonPath() / "kind", jsonText(u"piece"_s)), u"$.kind"_s));
}

TEST(Parts, ANewDraftOfEitherKindReadsWithoutBreach)
{
    DraftHead head;
    head.id = u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s;
    head.title = u"通用部分"_s;
    head.year = 2024;
    EXPECT_TRUE(readUnchecked(newPart(head)).breaches.empty());
    head.sector = u"office"_s;
    EXPECT_TRUE(readUnchecked(newPart(head)).breaches.empty());
    EXPECT_TRUE(readUnchecked(newStandard(head)).breaches.empty());
}

TEST(Parts, ACopyIsTheNextRevisionAndItemsKeepTheirIds)
{
    const Json issued = sample(u"village"_s);
    const Json draft = copiedAsDraft(issued, 2);
    EXPECT_EQ(draftHead(draft).ref.revision, 2);
    EXPECT_EQ(draftHead(draft).ref.id, draftHead(issued).ref.id);
    EXPECT_TRUE(*draft.find("parts") == *issued.find("parts"));
    const Json other = copiedAsDraft(issued, 1, u"another"_s);
    EXPECT_EQ(draftHead(other).ref.id, u"another"_s);
}

TEST(Parts, TheHeadOfABrokenDocumentIsEmptyAndNoCrash)
{
    EXPECT_EQ(draftHead(jsonList()).title, QString());
    EXPECT_EQ(draftHead(parseJson(R"({"parts":7,"title":[],"revision":"x"})").root).items, 0);
}

} // namespace
