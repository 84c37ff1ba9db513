// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/parts.h"
#include "core/journal/issue.h"
#include "core/journal/renewal.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "tests/support/test_workbook.h"

#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// A workbook whose common part is a document of its own, taken by one standard.
class RenewalTest : public testing::Test
{
protected:
    RenewalTest()
    {
        const Json plain = parseJson(TestWorkbook::standardJson()).root;
        common = partDocument(plain, 0, u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s);
        standard = withPart(withField(plain, JsonPath() / "id", jsonText(u"of-two"_s)), 0, common);
        issue(common);
        issue(standard);
    }

    void issue(const Json &json)
    {
        book.journal().apply(Action::IssueStandard,
                             issueEdits(readStandard(writtenJson(json)), u"试"_s));
    }

    StandardEntry part()
    {
        for (const StandardEntry &entry : readIssued(book.database()))
            if (entry.isPart)
                return entry; // the newest comes first
        return {};
    }

    /// Issues revision 2 of the common part with another text in it.
    void renewPart()
    {
        const JsonPath text = JsonPath() / "parts" / 0 / "sections" / 0 / "items" / 0 / "text";
        issue(withField(copiedAsDraft(common, 2), text, jsonText(u"新文字"_s)));
    }

    void renewStandards()
    {
        const auto touched = touchedBy(book.database(), part());
        book.journal().apply(Action::RenewParts,
                             renewalEdits(book.database(), part(), touched, book.clock()));
    }

    TestWorkbook book;
    Json common;
    Json standard;
};

TEST_F(RenewalTest, ANewRevisionOfAPartTouchesTheStandardsThatTookIt)
{
    EXPECT_TRUE(touchedBy(book.database(), part()).empty()) << "they have this very revision";
    renewPart();
    const auto touched = touchedBy(book.database(), part());
    ASSERT_EQ(touched.size(), 1U) << "the other standard took no part";
    EXPECT_EQ(touched.front().standard.ref.id, u"of-two"_s);
    EXPECT_EQ(touched.front().taken, 1);
    EXPECT_FALSE(touched.front().draft);
}

TEST_F(RenewalTest, TheTouchedStandardsGetDraftsOfTheirNextRevision)
{
    const QByteArray before = readStandardDocument(book.database(), part().ref);
    renewPart();
    renewStandards();
    const auto drafts = readDrafts(book.database());
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts.front().standard.ref.revision, 2);
    const Json draft = parseJson(readDraftDocument(book.database(), drafts.front().id)).root;
    EXPECT_EQ(partsTaken(draft).front().revision, 2);
    EXPECT_TRUE(writtenJson(draft).contains("新文字"));
    EXPECT_TRUE(touchedBy(book.database(), part()).empty());
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_TRUE(readDrafts(book.database()).empty()) << "all of it is one step";
    EXPECT_EQ(before, readStandardDocument(book.database(),
                                           entryOf(readStandard(writtenJson(common))).ref));
}

TEST_F(RenewalTest, ADraftThatSomebodyWritesOnIsRenewedAndNoSecondOneIsMade)
{
    const DraftId id = DraftId::make(book.clock());
    Json mine = withField(copiedAsDraft(standard, 2), JsonPath() / "title", jsonText(u"我的"_s));
    book.journal().apply(Action::NewDraft, {draftEdit(id, writtenJson(mine))});
    renewPart();
    ASSERT_TRUE(touchedBy(book.database(), part()).front().draft);
    renewStandards();
    ASSERT_EQ(readDrafts(book.database()).size(), 1U);
    const Json draft = parseJson(readDraftDocument(book.database(), id)).root;
    EXPECT_EQ(draft.find("title")->string(), u"我的"_s);
    EXPECT_EQ(partsTaken(draft).front().revision, 2);
    EXPECT_EQ(nextRevision(book.database(), u"of-two"_s), 3);
}

TEST_F(RenewalTest, ARetiredStandardIsLeftAlone)
{
    renewPart();
    const StandardRef ref = touchedBy(book.database(), part()).front().standard.ref;
    book.journal().apply(Action::RetireStandard,
                         {retirementEdit(ref, Retirement{QDate(2025, 1, 1), {}})});
    EXPECT_TRUE(touchedBy(book.database(), part()).empty());
}

} // namespace
