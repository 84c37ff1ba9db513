// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_file.h"
#include "tests/ui/pages/exchange_offices.h"
#include "ui/dialogs/bundle_import_dialog.h"
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/dialogs/paper_preview.h"
#include "ui/jobs.h"
#include "ui/main_window.h"
#include "ui/models/bundle_table.h"
#include "ui/pages/bundle_export.h"
#include "ui/pages/bundle_import.h"
#include "ui/pages/exchange_page.h"
#include "ui/workbench.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class BundleImportTest : public testing::Test, protected TwoOffices
{
protected:
    void open(ui::ExchangePage &page)
    {
        QObject::connect(&page, &ui::Page::message, &page,
                         [this](const ui::Message &message) { told = message; });
        page.resize(1160, 700);
        page.show();
        page.refresh();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    std::int64_t operations() { return city->database().number("SELECT count(*) FROM log"); }

    ui::Message told;
};

TEST_F(BundleImportTest, AStrangersBundleIsTakenOnceItsKeyWasCompared)
{
    const QString path = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    ui::ExchangePage page(*city);
    open(page);
    page.go({.page = ui::PageName::Exchange, .files = {path}});
    ASSERT_TRUE(soon([&] { return page.bundleImport().dialog() != nullptr; }));
    ui::BundleImportDialog &dialog = *page.bundleImport().dialog();
    auto *take = named<QPushButton>(dialog, u"Take in 0 bundles"_s);
    ASSERT_NE(take, nullptr);
    EXPECT_FALSE(take->isEnabled());
    const std::int64_t before = operations();
    auto *key = dialog.findChild<QCheckBox *>();
    ASSERT_NE(key, nullptr);
    EXPECT_TRUE(
        key->text().contains(core::fingerprintOf(county.session().installation().publicKey())));
    key->setFocus();
    QTest::keyClick(key, Qt::Key_Space);
    EXPECT_EQ(take->text(), u"Take in 1 bundle"_s);
    for (const auto *label : dialog.findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(u"Nobody here"_s));
    EXPECT_EQ(operations(), before) << "it is still a preview";
    QTest::keyClick(take, Qt::Key_Return);
    EXPECT_GT(operations(), before);
    EXPECT_TRUE(QFile::exists(cityPath() + u".before-import"_s));
    EXPECT_TRUE(told.what.contains(u"new operation"_s)) << told.what.toStdString();
    ASSERT_TRUE(soon([&] { return page.board().offices.front().taken.at > 0; }));
    EXPECT_EQ(page.board().offices.front().installations.size(), 1U);
}

TEST_F(BundleImportTest, ADamagedFileIsNamedAndKeepsNoOtherFromBeingTaken)
{
    confirmEachOther();
    const QString good = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    QByteArray bytes = bytesOf(good);
    bytes[bytes.size() - 9] = static_cast<char>(bytes[bytes.size() - 9] ^ 16);
    QFile bad(medium(u"b.plumbx"_s));
    ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
    bad.write(bytes);
    bad.close();
    ui::ExchangePage page(*city);
    open(page);
    page.bundleImport().look({bad.fileName(), good});
    ui::BundleImportDialog &dialog = *page.bundleImport().dialog();
    const QAbstractItemModel *files = dialog.findChild<QTableView *>()->model();
    EXPECT_TRUE(files->index(0, 7).data().toString().contains(u"damaged"_s));
    EXPECT_EQ(files->index(1, 3).data().toString(), u"1"_s);
    QTest::keyClick(named<QPushButton>(dialog, u"Take in 1 bundle"_s), Qt::Key_Return);
    EXPECT_EQ(told.kind, ui::Message::Kind::Caution);
    EXPECT_TRUE(told.advice.contains(u"b.plumbx"_s)) << told.advice.toStdString();
}

TEST_F(BundleImportTest, TheChecksumOfTheSheetIsTypedAndJudged)
{
    confirmEachOther();
    const QString path = send(county.session(), u"a.plumbx"_s, {});
    ui::ExchangePage page(*city);
    open(page);
    page.bundleImport().look({path});
    ui::BundleImportDialog &dialog = *page.bundleImport().dialog();
    auto *typed = named<QLineEdit>(dialog, u"Checksum on the hand-over sheet"_s);
    const auto says = [&](const QString &what) {
        for (const auto *label : dialog.findChildren<QLabel *>())
            if (label->text().contains(what))
                return true;
        return false;
    };
    QString checksum = core::BundleFile(path).checksum();
    QTest::keyClicks(typed, checksum.toLower());
    EXPECT_TRUE(says(u"It is that of a.plumbx"_s));
    typed->clear();
    checksum[0] = checksum[0] == u'A' ? u'B' : u'A';
    QTest::keyClicks(typed, checksum);
    EXPECT_TRUE(says(u"mistyped"_s));
    typed->clear();
    QTest::keyClicks(typed, core::BundleFile(send(county.session(), u"c.plumbx"_s, {})).checksum());
    EXPECT_TRUE(says(u"of none of these"_s));
    dialog.reject();
}

TEST_F(BundleImportTest, TheOfficeWhoseBundleCameIsChosenForItsReceipt)
{
    const QByteArray key(32, 'k'); // of an office that stands before it in the list
    core::confirmInstallation(city->database(), key, u"130201"_s, u"路南区"_s, 1);
    confirmEachOther();
    ui::Jobs jobs;
    city->useJobs(&jobs);
    ui::ExchangePage page(*city);
    open(page);
    const auto chosen = [&] {
        return named<QTableView>(page, u"Offices"_s)->currentIndex().siblingAtColumn(0).data();
    };
    ASSERT_TRUE(soon([&] { return chosen() == u"130201"_s; }));
    page.bundleImport().take({send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); })}, {});
    EXPECT_TRUE(soon([&] { return chosen() == u"130207"_s; }));
    jobs.waitForAll();
}

TEST_F(BundleImportTest, WhatWasThereAlreadyAsksForNothing)
{
    confirmEachOther();
    const QString path = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    ui::ExchangePage page(*city);
    open(page);
    page.bundleImport().take({path}, {});
    EXPECT_TRUE(told.advice.contains(u"receipt"_s)) << told.advice.toStdString();
    page.bundleImport().take({path}, {});
    EXPECT_TRUE(told.advice.contains(u"nothing has to be done"_s)) << told.advice.toStdString();
}

TEST_F(BundleImportTest, ManyKeysAreScrolledAndLeaveTheFilesAndTheButtonsInView)
{
    core::BundleBatch batch;
    batch.files.resize(3);
    for (char key = 0; key < 60; ++key)
        batch.files.front().intake.strangers.emplace_back(32, key);
    ui::BundleImportDialog dialog(batch);
    dialog.show();
    EXPECT_LT(dialog.height(), 700);
    auto *typed = named<QLineEdit>(dialog, u"Checksum on the hand-over sheet"_s);
    typed->setFocus();
    QTest::keyClick(typed, Qt::Key_Tab);
    EXPECT_EQ(dialog.focusWidget(), dialog.findChild<QCheckBox *>()) << "before the buttons";
    EXPECT_EQ(dialog.findChildren<QCheckBox *>().size(), 60);
    const auto *table = dialog.findChild<QTableView *>();
    EXPECT_GE(table->viewport()->height(), 3 * table->rowHeight(0));
    EXPECT_TRUE(named<QPushButton>(dialog, u"Take in 2 bundles"_s)->isVisible());
}

TEST_F(BundleImportTest, TheDialogHasTheKeyboardAgainAfterAKeyWasTicked)
{
    const QString path = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    city.reset();
    qputenv("XDG_DATA_HOME", QFileInfo(cityPath()).path().toLocal8Bit()); // the city's computer
    ui::MainWindow window([] { return core::startOfDay(TestOffice::today()) + 60'000'000; });
    window.show();
    ASSERT_TRUE(window.openWorkbook(cityPath()));
    window.openBundles({path});
    auto *page = qobject_cast<ui::ExchangePage *>(window.workbench()->current());
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(soon([&] { return page->bundleImport().dialog() != nullptr; }));
    ui::BundleImportDialog &dialog = *page->bundleImport().dialog();
    auto *key = dialog.findChild<QCheckBox *>();
    ASSERT_NE(key, nullptr);
    key->click();
    EXPECT_TRUE(soon([&] {
        auto *take = named<QPushButton>(dialog, u"Take in 1 bundle"_s);
        return take != nullptr && !window.session()->isWriting() && dialog.isActiveWindow();
    }));
    dialog.reject();
}

TEST_F(BundleImportTest, WhoJoinsIsOfferedTheCodeThatTheBundleIsFor)
{
    ui::Session &ours = county.session();
    const QString path = medium(u"b.plumbx"_s);
    ASSERT_TRUE(ours.read([&] {
        core::exportBundle(ours.database(), ours.journal(), ours.installation(),
                           {u"130207-1"_s, {}, true, core::systemClock()}, path);
    }));
    ui::MainWindow window([] { return core::startOfDay(TestOffice::today()) + 60'000'000; });
    window.show();
    window.openBundles({path});
    QString offered;
    inNext<ui::NewWorkbookDialog>([&](ui::NewWorkbookDialog &dialog) {
        offered = dialog.value().officeCode;
        dialog.reject();
    });
    named<QPushButton>(window, u"Join with a bundle…"_s)->click();
    EXPECT_EQ(offered, u"130207-1"_s);
}

TEST(BatchText, NamesTheOfficeWhoseOperationsHaveNotCome)
{
    core::BundleBatch batch;
    batch.waiting = {{{}, u"130207"_s, 1, 4, u"130207-1"_s, u"Team 1"_s}};
    EXPECT_TRUE(ui::batchText(batch).contains(
        u"Operations 1 to 4 of Team 1 (130207-1) have not come yet"_s));
}

TEST_F(BundleImportTest, ATakingInThatIsCancelledChangesNothing)
{
    confirmEachOther();
    const QString path = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    ui::Jobs jobs;
    city->useJobs(&jobs);
    ui::ExchangePage page(*city);
    open(page);
    const std::int64_t before = operations();
    bool isTaken = false;
    bool hasEnded = false;
    QObject::connect(&page.bundleImport(), &ui::BundleImport::taken, [&] { isTaken = true; });
    QObject::connect(city.get(), &ui::Session::writingEnded, [&] { hasEnded = true; });
    city->database().write([&] { // so that the job has to wait
        page.bundleImport().take({path}, {});
        jobs.cancelAll();
    });
    ASSERT_TRUE(soon([&] { return hasEnded; }));
    EXPECT_FALSE(isTaken);
    EXPECT_EQ(operations(), before);
    page.bundleImport().take({path}, {});
    ASSERT_TRUE(soon([&] { return isTaken; }));
    EXPECT_EQ(operations(), before + 1);
    jobs.waitForAll();
}

TEST_F(BundleImportTest, AReceiptTellsTheSenderWhatNeedNotBeSentAgain)
{
    confirmEachOther();
    const QString path = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    ui::ExchangePage page(*city);
    open(page);
    page.bundleImport().take({path}, {});
    page.giveReceipt(medium(u"receipt.plumbx"_s));
    EXPECT_EQ(core::BundleFile(medium(u"receipt.plumbx"_s)).header().operations(), 0);
    auto *paper = page.findChild<ui::PaperPreview *>();
    ASSERT_NE(paper, nullptr);
    EXPECT_TRUE(paper->windowTitle().contains(u"Receipt"_s));
    EXPECT_TRUE(paper->saveTo(medium(u"receipt.pdf"_s)));
    paper->close();
    ui::ExchangePage ours(county.session());
    open(ours);
    ours.bundleImport().take({medium(u"receipt.plumbx"_s)}, {});
    ASSERT_TRUE(soon([&] { return !ours.board().offices.empty(); }));
    EXPECT_EQ(ours.board().offices.front().code, u"130200"_s);
    EXPECT_EQ(ours.board().offices.front().lacking, 0);
}

TEST_F(BundleImportTest, ANewWorkbookJoinsTheDataSetOfABundle)
{
    const QString path = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    ui::MainWindow window([] { return core::startOfDay(TestOffice::today()) + 60'000'000; });
    window.show();
    ASSERT_TRUE(window.join(medium(u"new.plumb"_s),
                            {u"130208"_s, u"丰润区委组织部"_s, u"王某"_s, {}}, path));
    EXPECT_EQ(window.session()->facts().dataset, county.session().facts().dataset);
    EXPECT_EQ(window.session()->facts().officeCode, u"130208"_s);
    auto *page = qobject_cast<ui::ExchangePage *>(window.workbench()->current());
    ASSERT_NE(page, nullptr);
    ASSERT_TRUE(soon([&] { return page->bundleImport().dialog() != nullptr; }));
    page->bundleImport().dialog()->accept();
    const auto organizations = [&] {
        return window.session()->database().number("SELECT count(*) FROM organization");
    };
    EXPECT_TRUE(soon([&] { return organizations() == 3 && !window.session()->isWriting(); }));
    EXPECT_FALSE(window.join(medium(u"new.plumb"_s), {u"1"_s, u"1"_s, u"1"_s, {}}, path))
        << "no file is written over";
}

TEST_F(BundleImportTest, BundlesThatAreDroppedOnTheWindowAreLookedAt)
{
    confirmEachOther();
    const QString path = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    city.reset();
    ui::MainWindow window([] { return core::startOfDay(TestOffice::today()) + 60'000'000; });
    window.show();
    window.openBundles({path}); // no workbook yet: they wait
    EXPECT_EQ(window.workbench(), nullptr);
    ASSERT_TRUE(window.openWorkbook(cityPath()));
    auto *page = qobject_cast<ui::ExchangePage *>(window.workbench()->current());
    ASSERT_NE(page, nullptr);
    const auto dialog = [&] { return page->bundleImport().dialog(); };
    ASSERT_TRUE(soon([&] { return dialog() != nullptr; }));
    dialog()->reject();
    ASSERT_TRUE(soon([&] { return dialog() == nullptr; }));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    ASSERT_TRUE(soon([&] { return dialog() != nullptr; }));
    dialog()->reject();
}

} // namespace
