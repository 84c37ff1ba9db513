// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessment_reader.h"
#include "tests/ui/pages/page_test.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/pages/standards_page.h"

#include <QDirIterator>
#include <QFile>
#include <QTableWidget>
#include <QTreeWidget>

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
    const auto reading = page.readDocument(document());
    ASSERT_TRUE(reading && reading->isUsable());
    EXPECT_TRUE(page.objectionTo(*reading).isEmpty());
    ASSERT_TRUE(page.issue(*reading, id));
    const core::Round after = core::readRounds(session->database()).front();
    EXPECT_EQ(after.standards.at(u"village"_s).hash, reading->hash);
    EXPECT_EQ(page.findChild<QTableWidget *>()->rowCount(), 1);
    EXPECT_GT(page.findChild<QTreeWidget *>()->topLevelItemCount(), 0);
    EXPECT_FALSE(page.objectionTo(*reading).isEmpty()) << "the same one is not issued twice";
    photograph(page, u"standards"_s);
    session->undo();
    EXPECT_TRUE(core::readStandards(session->database()).empty());
    EXPECT_TRUE(core::readRounds(session->database()).front().standards.empty());
}

TEST_F(StandardsPageTest, ADocumentWithErrorsShowsItsFindingsAndIsNotIssued)
{
    QByteArray bytes = read(document());
    bytes.replace("\"revision\"", "\"revisoin\"");
    const auto reading = page.readDocument(write(bytes));
    ASSERT_TRUE(reading);
    EXPECT_FALSE(reading->isUsable());
    const ui::IssueDialog dialog(*reading, {}, {});
    EXPECT_FALSE(dialog.canIssue());
    const auto *table = dialog.findChild<QTableWidget *>();
    ASSERT_GT(table->rowCount(), 0);
    bool isPathShown = false;
    for (int row = 0; row < table->rowCount(); ++row)
        isPathShown = isPathShown || table->item(row, 2)->text().contains(u"$"_s);
    EXPECT_TRUE(isPathShown);
    EXPECT_FALSE(page.issue(*reading, std::nullopt));
    EXPECT_TRUE(core::readStandards(session->database()).empty());
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
