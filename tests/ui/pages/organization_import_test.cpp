// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of organizations that come in, from files and pasted.
#include "tests/ui/pages/organizations_test.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/models/import_model.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QTest>

#include <future>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString list = u"编号\t名称\t领域\t所属区县\t乡镇\t身份证号\n"
                     "130202-0000\t第1党支部\t农村\t路南区\t改名镇\t130202199001011234\n"
                     "130202-9000\t新成立党支部\t农村\t路南区\t第1镇\t\n"_s;

} // namespace

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
    std::promise<void> cancelled;
    std::optional<bool> isDone;
    session->editMany(
        core::Action::ImportOrganizations, u"Importing"_s,
        [wait = cancelled.get_future().share()](core::Database &) {
            wait.wait();
            return core::organizationEdits(organization(61));
        },
        [&](bool done) { isDone = done; });
    jobs.cancelAll();
    cancelled.set_value();
    ASSERT_TRUE(waitFor([&] { return isDone.has_value(); }));
    EXPECT_FALSE(*isDone);
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
