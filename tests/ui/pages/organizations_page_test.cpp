// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organization_reader.h"
#include "core/tables/table_reader.h"
#include "tests/ui/pages/page_test.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/organization_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/models/import_model.h"
#include "ui/models/organization_table_model.h"
#include "ui/models/organization_tree_model.h"
#include "ui/pages/organization_import.h"
#include "ui/pages/organizations_page.h"
#include "ui/widgets/column_choice.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/organization_card.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

const QString list = u"编号\t名称\t领域\t所属区县\t乡镇\t身份证号\n"
                     "130202-0000\t第1党支部\t农村\t路南区\t改名镇\t130202199001011234\n"
                     "130202-9000\t新成立党支部\t农村\t路南区\t第1镇\t\n"_s;

class OrganizationsPageTest : public PageTest
{
protected:
    void open()
    {
        page = std::make_unique<ui::OrganizationsPage>(*session);
        page->resize(1160, 700);
        page->show();
        page->refresh();
        page->activateWindow();
        table = page->findChild<QTableView *>(u"organizationsTable"_s);
        model = page->findChild<ui::OrganizationTableModel *>();
    }

    /// What an import of this block would do.
    core::ImportPlan planned(const QString &block)
    {
        QWidget alone;
        ui::OrganizationImport import(*session, &alone);
        import.readBlock(block);
        EXPECT_TRUE(waitFor([&] { return import.waiting().has_value(); }));
        return import.waiting().value_or(core::ImportPlan());
    }

    /// Does `work` in the dialog that opens, as soon as it is there.
    template <typename Dialog, typename Work>
    void whenOpen(const Work &work)
    {
        auto *look = new QTimer(page.get());
        QObject::connect(look, &QTimer::timeout, page.get(), [look, work] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            look->stop();
            work(*dialog);
        });
        look->start(5);
    }

    std::vector<core::Organization> stored()
    {
        return core::readOrganizations(session->database());
    }

    std::unique_ptr<ui::OrganizationsPage> page;
    QTableView *table = nullptr;
    ui::OrganizationTableModel *model = nullptr;
};

} // namespace

TEST_F(OrganizationsPageTest, FiltersByAllWordsOfTheField)
{
    fillCity();
    open();
    EXPECT_EQ(model->rowCount(), organizationCount);
    auto *search = page->findChild<QLineEdit *>();
    search->setText(u"丰南 第1镇"_s);
    EXPECT_GT(model->rowCount(), 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        EXPECT_EQ(model->row(row).county, u"130207"_s);
        EXPECT_EQ(model->row(row).township, u"第1镇"_s);
    }
}

TEST_F(OrganizationsPageTest, TellsAHidingFilterFromNothingYet)
{
    open();
    auto *empty = page->findChild<ui::EmptyState *>();
    const QString nothing = empty->findChildren<QLabel *>().last()->text();
    EXPECT_TRUE(empty->isVisible());
    fillCity();
    EXPECT_FALSE(empty->isVisible());
    page->findChild<QLineEdit *>()->setText(u"no such organization"_s);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_NE(empty->findChildren<QLabel *>().last()->text(), nothing);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(model->rowCount(), organizationCount);
}

TEST_F(OrganizationsPageTest, AFilterAtTheTopThatHidesAllIsToldFromNothingYet)
{
    open();
    session->setFilter({{}, u"130299"_s, {}});
    auto *empty = page->findChild<ui::EmptyState *>();
    const auto sentence = [empty] { return empty->findChildren<QLabel *>().last()->text(); };
    const QString nothingYet = sentence();
    EXPECT_TRUE(nothingYet.contains(u"Import"_s));
    fillCity();
    ASSERT_TRUE(empty->isVisible());
    EXPECT_NE(sentence(), nothingYet);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_TRUE(session->filter().county.isEmpty());
    EXPECT_EQ(model->rowCount(), organizationCount);
}

TEST_F(OrganizationsPageTest, TheFilterReadsFullWidthDigits)
{
    fillCity();
    open();
    page->findChild<QLineEdit *>()->setText(u"１３０２０７"_s);
    EXPECT_EQ(model->rowCount(), organizationCount / 3);
}

TEST_F(OrganizationsPageTest, ColumnsOrderAndSelectionAreThereAgain)
{
    fillCity();
    open();
    QHeaderView *header = table->horizontalHeader();
    ui::ColumnChoice *choice = header->findChild<ui::ColumnChoice *>();
    QMenu menu;
    choice->fill(&menu);
    const auto named = [&menu](const QString &name) {
        for (QAction *action : menu.actions())
            if (action->text() == name)
                return action;
        return static_cast<QAction *>(nullptr);
    };
    named(u"Township"_s)->setChecked(false);
    named(u"Department in charge"_s)->setChecked(true);
    EXPECT_FALSE(named(u"Name"_s)->isEnabled()) << "it always stays";
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                      {header->sectionViewportPosition(2) + 5, 5});
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      {header->sectionViewportPosition(3) + 5, 5});
    QTest::keyClick(table, Qt::Key_Escape); // lets Shift go
    ASSERT_EQ(model->sorting().size(), 2U);
    table->setCurrentIndex(model->index(7, 1));
    const core::OrganizationId chosen = model->row(7).id;
    open();
    EXPECT_TRUE(table->isColumnHidden(static_cast<int>(ui::OrganizationColumn::Township)));
    EXPECT_FALSE(table->isColumnHidden(static_cast<int>(ui::OrganizationColumn::Department)));
    ASSERT_EQ(model->sorting().size(), 2U);
    EXPECT_EQ(model->sorting()[0].column, 2);
    EXPECT_EQ(model->sorting()[1].column, 3);
    EXPECT_EQ(model->row(table->currentIndex().row()).id, chosen);
}

TEST_F(OrganizationsPageTest, SortsOnSeveralColumns)
{
    fillCity();
    open();
    model->setSorting({{static_cast<int>(ui::OrganizationColumn::Sector), Qt::AscendingOrder},
                       {static_cast<int>(ui::OrganizationColumn::Grade), Qt::DescendingOrder}});
    for (int row = 1; row < model->rowCount(); ++row) {
        const core::OrganizationRow &above = model->row(row - 1);
        const core::OrganizationRow &below = model->row(row);
        if (above.sector == below.sector) {
            EXPECT_GE(above.standing, below.standing);
        }
    }
}

TEST_F(OrganizationsPageTest, CopiesCellsAsTextWithTabs)
{
    fillCity();
    open();
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString plain = QGuiApplication::clipboard()->text();
    EXPECT_EQ(plain.count(u'\n'), 1);
    EXPECT_EQ(plain.section(u'\t', 0, 0), model->row(0).code);
    EXPECT_EQ(plain.section(u'\t', 1, 1), model->row(0).name);
    EXPECT_EQ(plain.count(u'\t'), 7) << "two of ten columns are hidden";
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().section(u'\n', 1, 1) + u'\n', plain);
}

TEST_F(OrganizationsPageTest, TheTreeHoldsEachOrganizationOnce)
{
    fillCity();
    open();
    const auto *tree = page->findChild<ui::OrganizationTreeModel *>();
    int leaves = 0;
    for (int county = 0; county < tree->rowCount(); ++county) {
        const QModelIndex area = tree->index(county, 0);
        for (int township = 0; township < tree->rowCount(area); ++township)
            leaves += tree->rowCount(tree->index(township, 0, area));
    }
    EXPECT_EQ(tree->rowCount(), 3);
    EXPECT_EQ(leaves, organizationCount);
}

TEST_F(OrganizationsPageTest, ADestinationLimitsTheListToWhatWasCounted)
{
    fillCity();
    open();
    page->go({.page = ui::PageName::Organizations, .list = u"notAssessed"_s});
    EXPECT_EQ(model->rowCount(), 6);
    for (int row = 0; row < model->rowCount(); ++row)
        EXPECT_TRUE(model->row(row).standing.isEmpty());
    page->go({.page = ui::PageName::Organizations, .organization = ids[3]});
    EXPECT_EQ(model->rowCount(), organizationCount);
    EXPECT_EQ(model->row(table->currentIndex().row()).id, ids[3]);
}

TEST_F(OrganizationsPageTest, AnImportIsOneStepThatUndoTakesBack)
{
    fillCity();
    open();
    const std::vector<core::Organization> before = stored();
    ui::ImportDialog dialog(planned(list));
    ui::ImportModel &rows = dialog.model();
    rows.showKind(core::RowKind::Gone);
    rows.acceptShown(false);
    rows.showKind(core::RowKind::New);
    ASSERT_EQ(rows.rowCount(), 1);
    rows.setData(rows.index(0, ui::ImportModel::Accepted), Qt::Checked, Qt::CheckStateRole);
    rows.showKind(core::RowKind::Changed);
    ASSERT_EQ(rows.rowCount(), 1);
    rows.setData(rows.index(0, ui::ImportModel::Accepted), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(rows.plan().accepted(), 2);
    page->import().apply(rows.plan());
    EXPECT_EQ(stored().size(), before.size() + 1);
    EXPECT_EQ(core::readOrganization(session->database(), ids[0])->township, u"改名镇"_s);
    EXPECT_EQ(model->rowCount(), organizationCount + 1);
    session->undo();
    EXPECT_EQ(stored(), before);
}

TEST_F(OrganizationsPageTest, APastedBlockIsShownFirstAndIsOneUndo)
{
    fillCity();
    open();
    const std::vector<core::Organization> before = stored();
    QString said;
    QObject::connect(page.get(), &ui::Page::done,
                     [&](const QString &sentence) { said = sentence; });
    QGuiApplication::clipboard()->setText(list);
    whenOpen<ui::ImportDialog>([](ui::ImportDialog &dialog) {
        EXPECT_EQ(dialog.model().plan().accepted(), 2);
        dialog.accept();
    });
    table->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([&] { return !said.isEmpty(); }));
    EXPECT_TRUE(said.contains(u"2"_s));
    EXPECT_EQ(stored().size(), before.size() + 1);
    session->undo();
    EXPECT_EQ(stored(), before);
}

TEST_F(OrganizationsPageTest, APreviewThatIsLeftChangesNothing)
{
    fillCity();
    open();
    const std::vector<core::Organization> before = stored();
    bool isOpen = false;
    whenOpen<ui::ImportDialog>([&](ui::ImportDialog &dialog) {
        isOpen = true;
        dialog.reject();
    });
    page->pasteBlock(list);
    ASSERT_TRUE(waitFor([&] { return isOpen; }));
    EXPECT_EQ(stored(), before);
}

TEST_F(OrganizationsPageTest, AListReadWhileAnotherPageIsInFrontWaits)
{
    fillCity();
    open();
    page->hide();
    page->pasteBlock(list);
    ASSERT_TRUE(waitFor([&] { return page->import().waiting().has_value(); }));
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    bool isOpen = false;
    whenOpen<ui::ImportDialog>([&](ui::ImportDialog &dialog) {
        isOpen = true;
        dialog.reject();
    });
    page->show();
    EXPECT_TRUE(waitFor([&] { return isOpen; }));
}

TEST_F(OrganizationsPageTest, ALargeImportIsWrittenByAJobWhileNobodyElseWrites)
{
    fillCity();
    open();
    ui::Jobs jobs;
    session->useJobs(&jobs);
    const std::vector<core::Organization> before = stored();
    const core::AuthorId author = core::AuthorId::make(core::systemClock());
    session->journal().setAuthor(author);
    bool hasEnded = false;
    bool isRefused = false;
    QObject::connect(session.get(), &ui::Session::writingEnded, [&] { hasEnded = true; });
    QObject::disconnect(session.get(), &ui::Session::failed, nullptr, nullptr);
    page->import().apply(planned(list));
    EXPECT_TRUE(session->isWriting());
    isRefused =
        !session->edit(core::Action::EditOrganization, {core::standingEdit(organization(0))});
    EXPECT_TRUE(isRefused);
    ASSERT_TRUE(waitFor([&] { return hasEnded; }));
    EXPECT_FALSE(session->isWriting());
    EXPECT_EQ(session->journal().author(), author);
    EXPECT_EQ(stored().size(), before.size() + 1);
    EXPECT_EQ(session->undoable().front().action, core::Action::ImportOrganizations);
    session->undo();
    EXPECT_EQ(stored(), before);
}

TEST_F(OrganizationsPageTest, ACancelledImportChangesNothingAndTheWindowWritesOn)
{
    fillCity();
    open();
    ui::Jobs jobs;
    session->useJobs(&jobs);
    const std::vector<core::Organization> before = stored();
    bool hasEnded = false;
    QObject::connect(session.get(), &ui::Session::writingEnded, [&] { hasEnded = true; });
    page->import().apply(planned(list));
    jobs.cancelAll(); // before its thread has come to the first chunk, or just after it
    ASSERT_TRUE(waitFor([&] { return hasEnded; }));
    const bool isDone = stored().size() > before.size();
    if (isDone)
        session->undo(); // it was quicker than the cancelling
    EXPECT_EQ(stored(), before);
    EXPECT_TRUE(
        session->edit(core::Action::AddOrganization, core::organizationEdits(organization(61))));
}

TEST_F(OrganizationsPageTest, AColumnOfPersonalDataIsLeftOutAndSaid)
{
    fillCity();
    open();
    ui::ImportDialog dialog(planned(list));
    const auto *notes = dialog.findChild<QLabel *>(u"notes"_s);
    EXPECT_TRUE(notes->text().contains(u"身份证号"_s));
    dialog.model().showAll();
    for (int row = 0; row < dialog.model().rowCount(); ++row)
        for (int column = 0; column < dialog.model().columnCount(); ++column)
            EXPECT_FALSE(dialog.model()
                             .index(row, column)
                             .data()
                             .toString()
                             .contains(u"130202199001011234"_s));
    ui::applyTheme(ui::Theme::Light, 100);
    dialog.show();
    QDir(QStringLiteral(BINARY_DIR)).mkpath(u"screenshots"_s);
    dialog.grab().save(QStringLiteral(BINARY_DIR "/screenshots/import-light.png"));
}

TEST_F(OrganizationsPageTest, AnUnreadableFileIsToldAndChangesNothing)
{
    fillCity();
    open();
    const QString path = folder.filePath(u"list.xlsx"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x'));
    file.close();
    ui::Message told;
    QObject::connect(page.get(), &ui::Page::message,
                     [&](const ui::Message &message) { told = message; });
    page->import().readFile(path);
    ASSERT_TRUE(waitFor([&] { return !told.what.isEmpty(); }));
    EXPECT_EQ(told.kind, ui::Message::Kind::Failure);
    EXPECT_FALSE(told.advice.isEmpty());
    EXPECT_EQ(stored().size(), static_cast<std::size_t>(organizationCount));
}

TEST_F(OrganizationsPageTest, TheDialogSaysWhatIsWrong)
{
    ui::OrganizationDialog::Question question;
    question.organization = organization(0);
    question.codesTaken = {u"130202-0001"_s};
    EXPECT_TRUE(ui::OrganizationDialog(question).objection().isEmpty());
    EXPECT_EQ(ui::OrganizationDialog(question).organization(), question.organization);
    question.organization.code = u"130202-0001"_s;
    EXPECT_FALSE(ui::OrganizationDialog(question).objection().isEmpty());
    question.organization = organization(0);
    question.organization.creditCode = u"110108551385082Q"_s;
    EXPECT_FALSE(ui::OrganizationDialog(question).objection().isEmpty());
    question.organization = organization(0);
    question.organization.standing.exempt = true;
    EXPECT_FALSE(ui::OrganizationDialog(question).objection().isEmpty()) << "it needs a ground";
}

TEST_F(OrganizationsPageTest, LooksWell)
{
    fillCity();
    open();
    table->selectRow(12);
    photograph(*page, u"organizations"_s);
    ui::OrganizationDialog::Question question;
    question.organization = organization(0);
    question.divisions = core::readDivisions(session->database());
    ui::OrganizationDialog dialog(question);
    dialog.show();
    EXPECT_TRUE(
        dialog.grab().save(QStringLiteral(BINARY_DIR "/screenshots/organization-dialog.png")));
}
