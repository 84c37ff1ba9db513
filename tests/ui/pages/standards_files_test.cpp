// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"
#include "core/document/json_text.h"
#include "core/drafting/draft_edits.h"
#include "core/drafting/lineage.h"
#include "core/drafting/parts.h"
#include "core/storage/standard_list.h"
#include "tests/ui/pages/page_test.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/pages/standards_page.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeView>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

const core::JsonPath section = core::JsonPath() / "parts" / 0 / "sections" / 0;

/// The Standards page with files that come in and go out.
class StandardsFilesTest : public PageTest
{
protected:
    StandardsFilesTest() : page(*session)
    {
        page.resize(1160, 700);
        page.show();
        page.refresh();
    }

    void begin()
    {
        const core::DraftHead head{u"9a2e1c34-8a25-4c1f-8a35-0c1f6d6a0c11"_s, u"村级标准"_s,
                                   u"TS-V"_s, u"village"_s, 2024};
        ASSERT_TRUE(page.beginDraft(core::writtenJson(core::newStandard(head))));
        page.view().select(section);
    }

    QString path(const QString &name) const { return folder.filePath(name); }

    /// A sheet as an office would have typed it, the cells of its first column joined.
    QString writeSheet(const std::vector<QStringList> &rows, bool joined = false) const
    {
        QString file = path(u"农村考核表.xlsx"_s);
        lxw_workbook *book = workbook_new(file.toUtf8().constData());
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Sheet1");
        for (std::size_t row = 0; row < rows.size(); ++row)
            for (qsizetype column = 0; column < rows[row].size(); ++column)
                worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                       static_cast<lxw_col_t>(column),
                                       rows[row][column].toUtf8().constData(), nullptr);
        if (joined)
            worksheet_merge_range(sheet, 1, 0, static_cast<lxw_row_t>(rows.size() - 1), 0,
                                  rows[1][0].toUtf8().constData(), nullptr);
        EXPECT_EQ(workbook_close(book), LXW_NO_ERROR);
        return file;
    }

    core::Json at(const core::JsonPath &place)
    {
        const core::Json *found = page.editor().at(place);
        return found != nullptr ? *found : core::Json();
    }

    static bool offers(const ui::IssueDialog &dialog, const QString &words)
    {
        for (const QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == words && button->isVisibleTo(&dialog))
                return true;
        return false;
    }

    ui::StandardsPage page;
};

} // namespace

TEST_F(StandardsFilesTest, ADraftGoesIntoASpreadsheetAndComesBackTheSame)
{
    QFile sample(u":/sample/standards/village.json"_s);
    ASSERT_TRUE(sample.open(QIODevice::ReadOnly));
    ASSERT_TRUE(page.beginDraft(sample.readAll()));
    const QByteArray before = core::canonicalJson(page.editor().document());
    ASSERT_TRUE(page.exportTo(path(u"village.xlsx"_s)));
    ASSERT_TRUE(page.exportTo(path(u"village.json"_s)));
    for (const QString &name : {u"village.xlsx"_s, u"village.json"_s}) {
        const auto file = page.openFile(path(name));
        ASSERT_TRUE(file && file->document);
        EXPECT_EQ(core::canonicalJson(*file->document), before);
        EXPECT_FALSE(file->isOfficial);
    }
    QObject::disconnect(session.get(), &ui::Session::failed, nullptr, nullptr);
    EXPECT_FALSE(page.exportTo(path(u"nowhere/village.xlsx"_s))) << "and it is told";
}

TEST_F(StandardsFilesTest, AFormThatComesBackIsLaidIntoItsDraftAsOneStep)
{
    begin();
    const core::Json before = page.editor().document();
    ASSERT_TRUE(page.exportTo(path(u"v.xlsx"_s)));
    auto file = page.openFile(path(u"v.xlsx"_s));
    ASSERT_TRUE(file && file->document);
    core::setMember(*file->document, "title", core::jsonText(u"填好的标准"_s));
    ASSERT_TRUE(page.takeOver(*file->document));
    EXPECT_EQ(core::readDrafts(session->database()).size(), 1U);
    EXPECT_EQ(at(core::JsonPath() / "title").string(), u"填好的标准"_s);
    session->undo();
    EXPECT_TRUE(page.editor().document() == before);
    core::setMember(*file->document, "revision", core::jsonDigits("2"));
    ASSERT_TRUE(page.takeOver(*file->document)) << "another revision is another draft";
    EXPECT_EQ(core::readDrafts(session->database()).size(), 2U);
}

TEST_F(StandardsFilesTest, AnOfficialSheetBecomesADraft)
{
    const auto file = page.openFile(
        writeSheet({{u"项目"_s, u"考核内容"_s, u"分值"_s, u"评分标准"_s, u"自评得分"_s},
                    {u"组织建设"_s, u"班子配备齐全"_s, u"5"_s, u"缺一人扣0.5分"_s},
                    {u""_s, u"按期换届"_s, u"3"_s, u"未按期的不得分"_s}},
                   true));
    ASSERT_TRUE(file && file->document);
    EXPECT_TRUE(file->isOfficial);
    ui::IssueDialog dialog(file->reading, {}, page.obstacleTo(file->reading),
                           ui::IssueDialog::Offers::DraftOnly);
    dialog.show();
    EXPECT_FALSE(dialog.canIssue()) << "the rules are left to choose";
    EXPECT_TRUE(offers(dialog, u"Open as a draft"_s));
    EXPECT_FALSE(offers(dialog, u"Issue"_s));
    EXPECT_TRUE(dialog.findChild<QTableWidget *>()->item(0, 2)->text().contains(u"E1"_s))
        << "the column of the self-score is not part of a standard";
    photograph(dialog, u"import-official"_s);
    ASSERT_TRUE(page.beginDraft(core::writtenJson(*file->document)));
    EXPECT_EQ(at(core::JsonPath() / "title").string(), u"农村考核表"_s);
    EXPECT_EQ(at(section / "title").string(), u"组织建设"_s);
    EXPECT_EQ(at(section / "items" / 1 / "text").string(), u"按期换届"_s);
}

TEST_F(StandardsFilesTest, ASpoiltFormShowsItsCellsAndNothingIsTakenOver)
{
    ASSERT_TRUE(page.saveTemplate(path(u"empty.xlsx"_s)));
    const auto whole = page.openFile(path(u"empty.xlsx"_s));
    ASSERT_TRUE(whole && whole->document) << "an empty form is a draft";
    const auto file =
        page.openFile(writeSheet({{u"甲"_s, u"乙"_s}, {u"随便什么"_s, u"没有表头"_s}}));
    ASSERT_TRUE(file);
    EXPECT_FALSE(file->document);
    ui::IssueDialog dialog(file->reading, {}, page.obstacleTo(file->reading),
                           ui::IssueDialog::Offers::Nothing);
    dialog.show();
    EXPECT_GT(dialog.findChild<QTableWidget *>()->rowCount(), 0);
    EXPECT_FALSE(offers(dialog, u"Open as a draft"_s));
    EXPECT_FALSE(offers(dialog, u"Issue"_s));
    photograph(dialog, u"import-refused"_s);
    EXPECT_TRUE(core::readDrafts(session->database()).empty());
}

TEST_F(StandardsFilesTest, APastedBlockWithSectionsBringsThemAndIsOneStep)
{
    begin();
    const core::Json before = page.editor().document();
    QSignalSpy messages(&page, &ui::Page::message);
    ASSERT_TRUE(page.pasteSheet(u"项目\t考核内容\t分值\t评分标准\t自评得分\n"
                                "组织建设\t班子配备齐全\t5\t缺一人扣0.5分\t\n"
                                "队伍建设\t发展党员\t3\t未完成的不得分\t\n"_s));
    ASSERT_EQ(messages.size(), 1);
    EXPECT_TRUE(messages.front().front().value<ui::Message>().advice.contains(u"E1"_s));
    const core::JsonPath sections = core::JsonPath() / "parts" / 0 / "sections";
    EXPECT_EQ(at(sections).elements.size(), 2U) << "in the place of the empty one";
    EXPECT_EQ(at(sections / 0 / "title").string(), u"组织建设"_s);
    EXPECT_EQ(at(sections / 1 / "items" / 0 / "text").string(), u"发展党员"_s);
    EXPECT_NE(at(sections / 0 / "items" / 0 / "id").string(),
              at(sections / 1 / "items" / 0 / "id").string());
    page.view().select(sections / 0 / "items" / 0);
    ASSERT_TRUE(page.pasteSheet(u"一、党员教育\n按期开展学习（4分）\n"_s));
    EXPECT_EQ(at(sections / 1 / "title").string(), u"一、党员教育"_s) << "behind the chosen one";
    EXPECT_EQ(at(sections).elements.size(), 3U);
    session->undo();
    session->undo();
    EXPECT_TRUE(page.editor().document() == before);
}

TEST_F(StandardsFilesTest, ABlockOfTenThousandRowsIsPasted)
{
    begin();
    QString block = u"考核内容\t分值\t评分标准\n"_s;
    for (int n = 0; n < 10'000; ++n)
        block += u"第%1项\t1\t缺一次扣0.5分\n"_s.arg(n);
    ASSERT_TRUE(page.pasteSheet(block));
    EXPECT_EQ(at(section / "items").elements.size(), 10'000U);
    EXPECT_EQ(at(section / "items" / 9'999 / "text").string(), u"第9999项"_s);
    session->undo();
    EXPECT_EQ(at(section / "items").elements.size(), 0U);
}
