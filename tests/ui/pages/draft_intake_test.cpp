// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/draft_editing.h"
#include "ui/print/finding_words.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// What was written elsewhere becomes a draft, or is refused.
class DraftIntakeTest : public DraftEditingTest
{
};

} // namespace

TEST_F(DraftIntakeTest, APastedBlockBecomesItemsWithTheirTextsAndPointsAndIsOneStep)
{
    begin();
    const core::Json before = page.editor().document();
    ASSERT_TRUE(page.pasteSheet(u"序号\t考核内容\t分值\t评分标准\t考核方式\n"
                                "1\t班子配备齐全，分工明明确。\t５\t缺一人扣0.5分。\t查阅资料\n"
                                "\t\t\t分工不明的扣1分。\t\n"
                                "2\t按期换届\t3分\t\t\n"
                                "合计\t\t8\t\t\n"_s));
    EXPECT_EQ(itemTexts(), (std::vector<QString>{u"班子配备齐全，分工明明确。"_s, u"按期换届"_s}))
        << "word for word";
    const core::JsonPath first = section / "items" / 0;
    EXPECT_EQ(text(first / "number"), u"1"_s);
    EXPECT_EQ(text(first / "points"), u"5"_s);
    EXPECT_EQ(text(first / "method"), u"查阅资料"_s);
    EXPECT_EQ(text(first / "clauses" / 1 / "text"), u"分工不明的扣1分。"_s);
    EXPECT_EQ(text(section / "items" / 1 / "points"), u"3"_s);
    EXPECT_NE(text(first / "id"), text(section / "items" / 1 / "id"));
    page.editor().checkNow();
    EXPECT_TRUE(core::hasErrors(page.editor().findings())) << "the rules are left to choose";
    EXPECT_EQ(ui::findingTitle(page.editor().findings().front()),
              u"This clause has no rule yet."_s);
    session->undo();
    EXPECT_TRUE(page.editor().document() == before);
}

TEST_F(DraftIntakeTest, WithoutHeadingsTheWidestColumnIsTheText)
{
    begin();
    ASSERT_TRUE(page.pasteSheet(u"1.1\t按期召开会议，记录完整。\t2.5\n1.2\t按期换届\t1\n"_s));
    EXPECT_EQ(itemTexts(), (std::vector<QString>{u"按期召开会议，记录完整。"_s, u"按期换届"_s}));
    EXPECT_EQ(text(section / "items" / 0 / "points"), u"2.5"_s);
    EXPECT_EQ(text(section / "items" / 1 / "number"), u"1.2"_s);
}

TEST_F(DraftIntakeTest, LinesOfTextBecomeItemsAndNothingIsNotPasted)
{
    begin();
    ASSERT_TRUE(page.pasteSheet(u"按期召开会议（４分）\n\n按期换届\n"_s));
    EXPECT_EQ(itemTexts(), (std::vector<QString>{u"按期召开会议（４分）"_s, u"按期换届"_s}));
    EXPECT_EQ(text(section / "items" / 0 / "points"), u"4"_s);
    EXPECT_FALSE(page.pasteSheet(u" \n"_s));
    EXPECT_EQ(itemTexts().size(), 2U);
    page.view().select(core::JsonPath() / "grading");
    EXPECT_TRUE(page.pasteSheet(u"丙\n"_s)) << "into the last section";
    EXPECT_EQ(itemTexts().back(), u"丙"_s);
}

class BadDraft : public DraftIntakeTest, public testing::WithParamInterface<const char *>
{
};

TEST_P(BadDraft, IsRefusedWithOneSentenceAndNothingIsBegun)
{
    QObject::disconnect(session.get(), &ui::Session::failed, nullptr, nullptr);
    const QSignalSpy told(session.get(), &ui::Session::failed);
    QByteArray bytes = GetParam();
    if (bytes == "deep")
        bytes = QByteArray(5000, '[');
    EXPECT_FALSE(page.beginDraft(bytes));
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(core::readDrafts(session->database()).empty());
}

INSTANTIATE_TEST_SUITE_P(Texts, BadDraft,
                         testing::Values("", "{", "deep", "[]", "7", R"({"id":"a","id":"b"})",
                                         "\xff\xfe{}", R"({"title":"unfinished)"));

TEST_F(DraftIntakeTest, AHalfDocumentIsShownWithItsFaultsAndCanBeMended)
{
    ASSERT_TRUE(page.beginDraft(R"({"parts":[{"sections":[{"items":[{},{"clauses":[{}]}]}]}]})"));
    EXPECT_TRUE(core::hasErrors(page.editor().findings()));
    page.view().select(section / "items" / 1 / "clauses" / 0);
    page.view().select(core::JsonPath() / "grading");
    page.view().select({});
    auto *title = named<QPlainTextEdit>(u"Title"_s);
    ASSERT_NE(title, nullptr);
    title->setFocus();
    type(u"补上"_s);
    EXPECT_EQ(text(core::JsonPath() / "title"), u"补上"_s);
}
