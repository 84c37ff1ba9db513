// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/parts.h"
#include "core/storage/standard_list.h"
#include "core/storage/workbook.h"
#include "tests/support/faulty_disk.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/drafting/fault_box.h"
#include "ui/drafting/revision_list.h"
#include "ui/pages/standards_page.h"
#include "ui/session.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const core::JsonPath sections = core::JsonPath() / "parts" / 0 / "sections";
const core::JsonPath items = sections / 0 / "items";

/// Two drafts, the first of them open, on a disk that can fail.
class DraftKeepingTest : public testing::Test
{
protected:
    DraftKeepingTest()
    {
        qputenv("XDG_DATA_HOME", folder.filePath(u"home"_s).toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        const QString path = folder.filePath(u"office.plumb"_s);
        core::Workbook::create(path, u"130207"_s, u"丰南区"_s, core::systemClock());
        session = std::make_unique<ui::Session>(path, core::systemClock());
        page = std::make_unique<ui::StandardsPage>(*session);
        page->resize(1160, 700);
        page->show();
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        begin(u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c12"_s, u"社区标准"_s, u"community"_s);
        other = *page->editor().draft();
        begin(u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s, u"村级标准"_s, u"village"_s);
        draft = *page->editor().draft();
        page->view().select(sections / 0);
        page->view().tree()->setFocus();
    }

    void begin(const QString &id, const QString &title, const QString &sector)
    {
        const core::DraftHead head{id, title, u"TS"_s, sector, 2024};
        EXPECT_TRUE(page->beginDraft(core::writtenJson(core::newStandard(head))));
    }

    static void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(letter), Qt::NoModifier);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

    QString textAt(const core::JsonPath &place)
    {
        const core::Json *found = page->editor().at(place);
        return found ? found->string() : u"(nothing)"_s;
    }

    core::Json stored(const core::DraftId &id)
    {
        return core::parseJson(core::readDraftDocument(session->database(), id)).root;
    }

    QTemporaryDir folder;
    FaultyDisk disk;
    std::unique_ptr<ui::Session> session;
    std::unique_ptr<ui::StandardsPage> page;
    core::DraftId draft;
    core::DraftId other;
};

} // namespace

TEST_F(DraftKeepingTest, WhatIsTypedAfterInsertGoesIntoTheNewItemThoughTheDiskIsFull)
{
    press(Qt::Key_Insert);
    type(u"第一项"_s);
    disk.failFrom(1, FaultyDisk::Fault::Full);
    press(Qt::Key_Insert);
    type(u"第二项"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"第二条细则"_s);
    EXPECT_EQ(textAt(items / 0 / "text"), u"第一项"_s);
    EXPECT_EQ(textAt(items / 1 / "text"), u"第二项"_s);
    EXPECT_EQ(textAt(items / 1 / "clauses" / 1 / "text"), u"第二条细则"_s);
    EXPECT_FALSE(page->isSettled());
    disk.mend();
    page->settle();
    EXPECT_TRUE(page->isSettled());
    EXPECT_TRUE(stored(draft) == page->editor().document());
}

TEST_F(DraftKeepingTest, ATextThatCannotBeWrittenIsNotLeftForAnotherStandard)
{
    press(Qt::Key_Insert);
    disk.failFrom(1, FaultyDisk::Fault::Broken);
    type(u"还没有写进文件"_s);
    page->list().choose(other);
    EXPECT_TRUE(page->editor().draft() == draft);
    ASSERT_TRUE(page->list().draft());
    EXPECT_TRUE(page->list().draft()->id == draft) << "the list says which one is open";
    EXPECT_EQ(textAt(items / 0 / "text"), u"还没有写进文件"_s);
    EXPECT_FALSE(page->isSettled()) << "closing asks first";
    disk.mend();
    page->list().choose(other);
    EXPECT_TRUE(page->editor().draft() == other);
    EXPECT_EQ(jsonAt(stored(draft), items / 0 / "text")->string(), u"还没有写进文件"_s);
}

TEST_F(DraftKeepingTest, AClauseWithoutAnItemIsRefusedInWordsAndTakesNoText)
{
    QSignalSpy told(page.get(), &ui::StandardsPage::message);
    page->view().select({});
    press(Qt::Key_F2); // into the title
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"本应写进细则"_s);
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(textAt(core::JsonPath() / "title"), u"村级标准"_s);
}

TEST_F(DraftKeepingTest, NoFieldMovesWhenFindingsComeOrGo)
{
    press(Qt::Key_Insert);
    type(u"按期召开会议。"_s);
    press(Qt::Key_Tab);
    QWidget *points = QApplication::focusWidget();
    const QPoint before = points->mapTo(page.get(), QPoint());
    page->editor().set(items / 0 / "id", core::jsonText({}));
    page->editor().checkNow();
    QCoreApplication::processEvents();
    bool isShown = false;
    for (const ui::FaultBox *box : page->findChildren<ui::FaultBox *>())
        isShown = isShown || box->isVisible();
    ASSERT_TRUE(isShown);
    EXPECT_EQ(points->mapTo(page.get(), QPoint()), before);
}

TEST_F(DraftKeepingTest, LevelsOfAssessorsAreReadAndTypedAsWords)
{
    page->view().select({});
    QLineEdit *levels = nullptr;
    for (QLineEdit *line : page->findChildren<QLineEdit *>())
        if (line->accessibleName() == u"Levels of assessors, low to high"_s)
            levels = line;
    ASSERT_NE(levels, nullptr);
    EXPECT_EQ(levels->text(), u"County assessment"_s);
    levels->setFocus();
    levels->selectAll();
    type(u"Self-assessment、Township review, county, 片区"_s);
    const core::Json *kept = page->editor().at(core::JsonPath() / "levels");
    ASSERT_NE(kept, nullptr);
    EXPECT_TRUE(*kept == core::jsonTexts({u"self"_s, u"township"_s, u"county"_s, u"片区"_s}));
}

TEST_F(DraftKeepingTest, ABlankThatDoesNotBreakLeavesTheCursorWhereItIs)
{
    press(Qt::Key_Insert);
    page->editor().change(
        core::Action::EditDraft,
        [](const core::Json &document) {
            return core::withField(document, items / 0 / "text", core::jsonText(u"甲\u00a0乙"_s));
        },
        items / 0);
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    ASSERT_NE(text, nullptr);
    text->moveCursor(QTextCursor::Start);
    press(Qt::Key_Return, Qt::ControlModifier); // shows the item anew
    page->view().select(items / 0);
    EXPECT_EQ(text->textCursor().position(), 0);
    EXPECT_EQ(textAt(items / 0 / "text"), u"甲\u00a0乙"_s);
}

TEST_F(DraftKeepingTest, TheIssueDialogSaysInWordsWhatIsWrongWithTheTotalAndTheGrading)
{
    const QString path = folder.filePath(u"standard.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(core::writtenJson(page->editor().document()));
    file.close();
    const auto opened = page->openFile(path);
    ASSERT_TRUE(opened);
    const core::StandardReading *reading = &opened->reading;
    const ui::IssueDialog dialog(*reading, {}, page->obstacleTo(*reading),
                                 ui::IssueDialog::Offers::IssueOnly);
    const auto *table = dialog.findChild<QTableWidget *>();
    ASSERT_GT(table->rowCount(), 0);
    for (int row = 0; row < table->rowCount(); ++row) {
        EXPECT_FALSE(table->item(row, 2)->text().isEmpty());
        EXPECT_FALSE(table->item(row, 2)->text().contains(u'$'));
    }
}
