// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "tests/ui/office.h"
#include "tests/ui/pages/page_test.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/drafting/revision_list.h"
#include "ui/pages/standards_page.h"
#include "ui/style/theme.h"

#include <QDirIterator>
#include <QFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

class StandardsPageTest : public PageTest
{
protected:
    StandardsPageTest() : page(*session)
    {
        page.resize(1160, 700);
        page.show();
        page.refresh();
    }

    /// One of the standards that come with the program.
    static QString document()
    {
        QDirIterator files(QStringLiteral(SOURCE_DIR "/resources/sample"), {u"*village*.json"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        return files.hasNext() ? files.next() : QString();
    }

    QString write(const QByteArray &bytes) const
    {
        QFile file(folder.filePath(u"standard.json"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    core::StandardReading village()
    {
        const auto file = page.openFile(document());
        EXPECT_TRUE(file && file->reading.isUsable());
        return file->reading;
    }

    ui::StandardsPage page;
};

} // namespace

TEST_F(StandardsPageTest, IssuesAStandardForTheSectorOfARoundAsOneStep)
{
    core::Round round;
    round.year = 2024;
    round.name = u"2024年度考评"_s;
    round.levels = {u"county"_s};
    ASSERT_TRUE(page.addRound(round));
    const core::RoundId id = core::readRounds(session->database()).front().id;
    const core::StandardReading reading = village();
    EXPECT_NE(page.obstacleTo(reading), core::IssueObstacle::IssuedBefore);
    ASSERT_TRUE(page.issue(reading, u"样例"_s, id));
    const core::Round after = core::readRounds(session->database()).front();
    EXPECT_EQ(after.standards.at(u"village"_s).hash, reading.hash);
    EXPECT_EQ(page.list().lines(), 1);
    EXPECT_GT(page.view().tree()->model()->rowCount(), 0);
    EXPECT_FALSE(page.editor().isWritable()) << "what is issued is only shown";
    EXPECT_EQ(page.obstacleTo(reading), core::IssueObstacle::IssuedBefore)
        << "the same one is not issued twice";
    photograph(page, u"standards"_s);
    session->undo();
    EXPECT_TRUE(core::readStandards(session->database()).empty());
    EXPECT_TRUE(core::readRounds(session->database()).front().standards.empty());
}

TEST_F(StandardsPageTest, ADocumentWithErrorsShowsItsFindingsAndIsNotIssued)
{
    QByteArray bytes = read(document());
    bytes.replace("\"revision\"", "\"revisoin\"");
    const auto file = page.openFile(write(bytes));
    ASSERT_TRUE(file);
    const core::StandardReading *reading = &file->reading;
    EXPECT_FALSE(reading->isUsable());
    const ui::IssueDialog dialog(*reading, {}, page.obstacleTo(*reading),
                                 ui::IssueDialog::Offers::DraftToo);
    EXPECT_FALSE(dialog.canIssue());
    const auto *table = dialog.findChild<QTableWidget *>();
    ASSERT_GT(table->rowCount(), 0);
    bool isPathShown = false;
    for (int row = 0; row < table->rowCount(); ++row)
        isPathShown = isPathShown || table->item(row, 2)->text().contains(u"$"_s);
    EXPECT_TRUE(isPathShown);
    EXPECT_TRUE(core::readStandards(session->database()).empty());
}

TEST_F(StandardsPageTest, OnANarrowScreenNoTwoButtonsLookAlike)
{
    ui::applyTheme(ui::Theme::Light, 200); // the screen is what it was, and the text is not
    page.resize(1500, 700);
    QCoreApplication::processEvents();
    std::vector<std::pair<QWidget *, QImage>> seen;
    for (const QToolButton *button : page.findChildren<QToolButton *>()) {
        if (button->toolButtonStyle() != Qt::ToolButtonIconOnly)
            continue;
        const std::pair look(button->parentWidget(), button->icon().pixmap(16).toImage());
        EXPECT_EQ(std::find(seen.begin(), seen.end(), look), seen.end())
            << qPrintable(button->text());
        seen.push_back(look);
    }
    EXPECT_GT(seen.size(), 5U) << "most of them are icons alone";
    ui::applyTheme(ui::Theme::Light, 100);
}

TEST_F(StandardsPageTest, AFindingNamesItsSectionByTheNumberThatIsPrinted)
{
    QByteArray bytes = read(document());
    bytes.replace("\"points\": 12,", "\"points\": 13,");
    const auto file = page.openFile(write(bytes));
    ASSERT_TRUE(file && !file->reading.findings.empty());
    const core::StandardReading *reading = &file->reading;
    const ui::IssueDialog dialog(*reading, {}, page.obstacleTo(*reading),
                                 ui::IssueDialog::Offers::IssueOnly);
    EXPECT_EQ(dialog.findChild<QTableWidget *>()->item(0, 2)->text(), u"section 2"_s);
}

TEST_F(StandardsPageTest, AFindingOfAClauseIsPlacedAsTheEditorNumbersIt)
{
    const core::StandardReading reading = core::readStandard(standardOf(
        R"({"id":"i7","number":"3","text":"t","points":5,"method":"实地查看","clauses":[)"
        R"({"id":"c1","text":"每次扣1分","rule":{"type":"each","points":-1}},)"
        R"({"id":"c9","text":"每次扣2分","rule":{"type":"each","points":2}}]})",
        5));
    const ui::IssueDialog dialog(reading, {}, page.obstacleTo(reading),
                                 ui::IssueDialog::Offers::DraftToo);
    const auto *table = dialog.findChild<QTableWidget *>();
    QStringList places;
    for (int row = 0; row < table->rowCount(); ++row)
        places << table->item(row, 2)->text();
    EXPECT_TRUE(places.contains(u"item 3  clause 2"_s)) << qPrintable(places.join(u'\n'));
    EXPECT_TRUE(places.filter(u"c9"_s).isEmpty());
}

TEST_F(StandardsPageTest, WarningsAreIssuedWhenAReasonIsTyped)
{
    QByteArray bytes = read(document());
    bytes.replace("\"points\": 40,", "\"points\": 41,");
    const auto file = page.openFile(write(bytes));
    ASSERT_TRUE(file && file->reading.isUsable());
    const core::StandardReading *reading = &file->reading;
    ui::IssueDialog dialog(*reading, {}, page.obstacleTo(*reading),
                           ui::IssueDialog::Offers::IssueOnly);
    dialog.show();
    EXPECT_FALSE(dialog.canIssue());
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"  "_s);
    EXPECT_FALSE(dialog.canIssue()) << "blanks are no reason";
    dialog.findChild<QPlainTextEdit *>()->setPlainText(u"文件原文如此。"_s);
    EXPECT_TRUE(dialog.canIssue());
    photograph(dialog, u"issue"_s);
    ASSERT_TRUE(page.issue(*reading, dialog.choice().reason, dialog.choice().round));
    EXPECT_EQ(core::readIssued(session->database()).front().note.reason, u"文件原文如此。"_s);
}

TEST_F(StandardsPageTest, ARoundKeepsWhatTheDialogWasGiven)
{
    core::Round round;
    round.year = 2023;
    round.name = u"第一批"_s;
    round.document = u"〔2023〕5号"_s;
    round.levels = {u"self"_s, u"county"_s};
    const core::Round made = ui::RoundDialog(round, {}).round();
    EXPECT_EQ(made.year, round.year);
    EXPECT_EQ(made.name, round.name);
    EXPECT_EQ(made.document, round.document);
    EXPECT_EQ(made.levels, round.levels);
}

TEST_F(StandardsPageTest, ACopyIsWrittenOnAndTheIssuedOneStaysAsItIs)
{
    const core::StandardReading reading = village();
    ASSERT_TRUE(page.issue(reading, u"样例"_s, std::nullopt));
    ASSERT_TRUE(page.copyAsDraft(*page.list().issued()));
    ASSERT_TRUE(page.list().draft());
    EXPECT_EQ(page.list().draft()->standard.ref.revision, 2);
    EXPECT_TRUE(page.editor().isWritable());
    page.editor().set(core::JsonPath() / "title", core::jsonText(u"新题目"_s));
    page.settle();
    EXPECT_EQ(core::readDrafts(session->database()).front().standard.title, u"新题目"_s);
    EXPECT_EQ(core::readStandardDocument(session->database(),
                                         core::readIssued(session->database()).front().ref),
              reading.canonical);
    photograph(page, u"standards-draft"_s);
}
