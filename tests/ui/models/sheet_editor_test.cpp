// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/office.h"
#include "ui/models/sheet_editor.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Two counting clauses in the first item, a ratio in the second.
QByteArray twoItems()
{
    return standardOf(R"({"id":"i1","number":"1","text":"t","points":10,"clauses":[)"
                      R"({"id":"c1","text":"x","rule":{"type":"each","points":-1}},)"
                      R"({"id":"c2","text":"x","rule":{"type":"share","points":2,"target":1},)"
                      R"("input":{"type":"ratio"}}]},)"
                      R"({"id":"i2","number":"2","text":"t","points":10,"clauses":[)"
                      R"({"id":"c1","text":"x","rule":{"type":"each","points":-1}}]})",
                      20);
}

class SheetEditorTest : public testing::Test
{
protected:
    SheetEditorTest() { EXPECT_TRUE(editor.open(sheet)); }

    std::size_t undoable() { return office.session().undoable().size(); }

    bool waitUntilWritten()
    {
        QSignalSpy written(&office.session(), &ui::Session::changed);
        return written.wait(5000);
    }

    TestOffice office{twoItems()};
    core::AssessmentId sheet = office.plan(0);
    ui::SheetEditor editor{office.session()};
};

TEST_F(SheetEditorTest, WhatIsFinishedIsWrittenWhileTheNextIsStillBeingTyped)
{
    editor.type(0, u"2"_s);
    EXPECT_TRUE(editor.endTyping());
    editor.type(1, u"63/"_s); // no ratio yet
    ASSERT_TRUE(waitUntilWritten());
    EXPECT_EQ(office.sheet(sheet).clauses[0].a, 2);
    EXPECT_FALSE(office.sheet(sheet).clauses[1].given);

    editor.type(1, u"63/70"_s);
    EXPECT_TRUE(editor.endTyping());
    EXPECT_TRUE(editor.settle());
    EXPECT_EQ(office.sheet(sheet).clauses[1].a, 63);
}

TEST_F(SheetEditorTest, KeysThatFollowWithoutAPauseDoNotPutOffTheWriting)
{
    QSignalSpy written(&office.session(), &ui::Session::changed);
    QString note;
    while (written.isEmpty() && note.size() < 200) {
        editor.setText(0, ui::SheetText::Note, note += u'x');
        written.wait(50);
    }
    EXPECT_FALSE(written.isEmpty()) << "ten seconds of typing, and nothing is in the file";
}

TEST_F(SheetEditorTest, AnAnswerTypedAndGivenUpIsWhatItWasAndNoStep)
{
    editor.markClean(1, false);
    EXPECT_TRUE(editor.settle());
    const std::size_t before = undoable();
    editor.type(2, u"3"_s);
    editor.dropTyping();
    EXPECT_TRUE(editor.settle());
    EXPECT_TRUE(editor.sheet().items[1].clean) << "the mark was lost";
    EXPECT_TRUE(office.sheet(sheet).items[1].clean);
    EXPECT_EQ(undoable(), before) << "an undo that changes nothing";
}

TEST_F(SheetEditorTest, AnItemMarkedCleanStaysSoUntilTheNewAnswerIsFinished)
{
    editor.markNotApplicable(0, u"无"_s);
    EXPECT_TRUE(editor.settle());
    editor.type(1, u"63"_s);
    editor.type(1, u"63/"_s);
    editor.setText(1, ui::SheetText::Note, u"x"_s);
    ASSERT_TRUE(waitUntilWritten());
    EXPECT_TRUE(office.sheet(sheet).items[0].notApplicable);
    EXPECT_EQ(office.sheet(sheet).items[0].reason, u"无"_s);
}

TEST_F(SheetEditorTest, TypingWhatStandsThereAlreadyIsNoStep)
{
    editor.type(0, u"2"_s);
    EXPECT_TRUE(editor.endTyping());
    EXPECT_TRUE(editor.settle());
    const std::size_t before = undoable();
    editor.type(0, u"2"_s);
    EXPECT_TRUE(editor.endTyping());
    EXPECT_TRUE(editor.settle());
    EXPECT_EQ(undoable(), before);
}

} // namespace
