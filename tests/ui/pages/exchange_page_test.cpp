// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/intake.h"
#include "core/journal/piece_reader.h"
#include "core/journal/root_key.h"
#include "core/sync/bundle_file.h"
#include "core/sync/forks.h"
#include "core/sync/roster.h"
#include "core/sync/roster_edits.h"
#include "core/sync/sealed_bundle.h"
#include "tests/ui/looks.h"
#include "tests/ui/pages/exchange_offices.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/hand_over_preview.h"
#include "ui/models/office_table.h"
#include "ui/pages/bundle_export.h"
#include "ui/pages/bundle_import.h"
#include "ui/pages/exchange_page.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

class ExchangePageTest : public testing::Test, protected TwoOffices
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

    static QString cell(const ui::ExchangePage &page, int row, int column)
    {
        const QAbstractItemModel *model = named<QTableView>(page, u"Offices"_s)->model();
        return model->index(row, column).data().toString();
    }

    std::int64_t given(int item)
    {
        const auto &shelved = city->standards().get(county.standard);
        core::Sheet read;
        read.fit(shelved.standard);
        core::readSheet(city->database(), sheet, shelved.standard, read);
        return read.clauses.at(static_cast<std::size_t>(item)).a;
    }

    ui::Message told;
};

TEST_F(ExchangePageTest, AnOfficeThatHasNotHandedInIsSeenOnTheBoard)
{
    core::Filter filter;
    filter.round = county.round.id;
    city->setFilter(filter);
    ui::ExchangePage page(*city);
    open(page);
    ASSERT_EQ(page.board().offices.size(), 1U);
    EXPECT_EQ(cell(page, 0, 0), u"130207"_s);
    EXPECT_EQ(cell(page, 0, 2), u"none of 3"_s);
    EXPECT_EQ(cell(page, 0, 3), u"never"_s);
}

TEST_F(ExchangePageTest, TheKeyThatAnOfficeReadsOutStandsOnThePage)
{
    ui::ExchangePage page(county.session());
    open(page);
    const QString key = core::fingerprintOf(county.session().installation().publicKey());
    for (const auto *label : page.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(key))
            return;
    ADD_FAILURE() << key.toStdString();
}

TEST_F(ExchangePageTest, CtrlTabGoesFromTheOfficesToTheConflictsAndTheRosterAndBack)
{
    ui::ExchangePage page(*city);
    open(page);
    auto *leaves = page.findChild<QTabWidget *>();
    QTest::keyClick(leaves, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(leaves->tabText(leaves->currentIndex()), u"Conflicts"_s);
    QTest::keyClick(leaves, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(leaves->tabText(leaves->currentIndex()), u"Roster"_s);
    QTest::keyClick(leaves, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(leaves->tabText(leaves->currentIndex()), u"Offices"_s);
}

TEST_F(ExchangePageTest, WithoutARoundItIsSaidThatOneIsToBeChosen)
{
    ui::ExchangePage page(*city);
    open(page);
    EXPECT_TRUE(ui::boardText(page.board(), false).contains(u"Choose a round"_s));
    EXPECT_FALSE(ui::boardText(page.board(), true).contains(u"Choose a round"_s));
}

TEST_F(ExchangePageTest, WithoutAnotherOfficeThePageSaysWhatToDo)
{
    ui::ExchangePage page(county.session()); // all organizations are its own
    open(page);
    auto *begin = named<QPushButton>(page, u"Make a bundle…"_s);
    ASSERT_NE(begin, nullptr);
    EXPECT_TRUE(begin->isVisible());
}

TEST_F(ExchangePageTest, ABundleIsMadeByKeysAndItsSheetShowsTheChecksum)
{
    ui::ExchangePage page(*city);
    open(page);
    const QString path = medium(u"a.plumbx"_s);
    inNext<ui::ExportDialog>([&](ui::ExportDialog &dialog) {
        EXPECT_EQ(dialog.wish().order.recipient, u"130207"_s);
        auto *file = named<QLineEdit>(dialog, u"File"_s);
        EXPECT_TRUE(file->text().contains(u"130200-130207-2023"_s));
        file->selectAll();
        QTest::keyClicks(file, path);
        QTest::keyClick(file, Qt::Key_Return);
    });
    auto *table = named<QTableView>(page, u"Offices"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(QFile::exists(path));
    const core::BundleFile bundle(path);
    EXPECT_EQ(bundle.header().recipient, u"130207"_s);
    EXPECT_TRUE(told.what.contains(bundle.checksum()));
    auto *preview = page.findChild<ui::HandOverPreview *>();
    ASSERT_NE(preview, nullptr);
    EXPECT_EQ(preview->handOver().checksum, bundle.checksum());
    QTest::keyClicks(named<QLineEdit>(*preview, u"Number of the medium"_s), u"07"_s);
    EXPECT_EQ(preview->handOver().medium, u"07"_s);
    EXPECT_TRUE(preview->saveTo(medium(u"a.pdf"_s)));
    EXPECT_TRUE(QFile::exists(medium(u"a.pdf"_s)));
    preview->close();
    EXPECT_NE(cell(page, 0, 4), u"never"_s);
}

TEST_F(ExchangePageTest, WhoStandsAboveIsOfferedAllAreasAndAnotherOfficeItsOwn)
{
    const auto board = [](core::Database &db) { return core::readExchangeBoard(db, {}, 0); };
    const auto checkedFor = [&](ui::Session &session, const QString &office) {
        const auto preview = [&](const core::ExportOrder &order) {
            return std::optional(
                core::previewBundle(session.database(), session.installation(), order));
        };
        core::ExchangeBoard known = board(session.database());
        known.offices.emplace_back().code = u"130202"_s;
        known.offices.emplace_back().code = u"130207-1"_s;
        known.offices.emplace_back().code = u"130200"_s;
        known.offices.back().isAbove = true;
        ui::ExportDialog dialog(known, office, preview, [] { return 0; });
        return dialog.wish().order.scopes;
    };
    EXPECT_TRUE(checkedFor(county.session(), u"130200"_s).isEmpty()) << "that is all of them";
    EXPECT_TRUE(checkedFor(county.session(), u"130207-1"_s).isEmpty()) << "its county's";
    EXPECT_EQ(checkedFor(*city, u"130202"_s), QStringList{QString()}) << "only what is common";
}

TEST_F(ExchangePageTest, AFileThatIsThereIsNotWrittenOver)
{
    const QString path = medium(u"a.plumbx"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    std::optional<core::Failure> failure;
    QObject::connect(city.get(), &ui::Session::failed,
                     [&](const core::Error &error) { failure = error.kind(); });
    ui::ExchangePage page(*city);
    page.bundleExport().start({{u"130207"_s, {}, false, [] { return 1; }}, {}, path});
    EXPECT_EQ(failure, core::Failure::FileExists);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
}

TEST_F(ExchangePageTest, AnExportThatIsCancelledLeavesNothingBehind)
{
    ui::Jobs jobs;
    city->useJobs(&jobs);
    ui::ExchangePage page(*city);
    open(page);
    score(*city, 0, 3);
    bool isMade = false;
    bool hasEnded = false;
    QObject::connect(&page.bundleExport(), &ui::BundleExport::made, [&] { isMade = true; });
    QObject::connect(city.get(), &ui::Session::writingEnded, [&] { hasEnded = true; });
    city->database().write([&] { // so that the job has to wait
        page.bundleExport().start({{{}, {}, true, [] { return 1; }}, {}, medium(u"a.plumbx"_s)});
        jobs.cancelAll();
    });
    ASSERT_TRUE(soon([&] { return hasEnded; }));
    EXPECT_FALSE(isMade);
    EXPECT_TRUE(QDir(QFileInfo(medium(u"a.plumbx"_s)).path()).isEmpty());
    EXPECT_FALSE(city->isWriting());
    jobs.waitForAll();
}

TEST_F(ExchangePageTest, ASealedBundleIsMadeByABoxAndTakenInByItsOffice)
{
    confirmEachOther();
    score(0, 2);
    const QString path = medium(u"s.plumbx"_s);
    ui::ExchangePage page(county.session());
    open(page);
    inNext<ui::ExportDialog>([&](ui::ExportDialog &dialog) {
        EXPECT_EQ(dialog.wish().order.recipient, u"130200"_s);
        auto *seal = named<QCheckBox>(dialog, u"Sealed: nobody but this office can read it"_s);
        ASSERT_TRUE(seal->isEnabled());
        seal->click();
        auto *file = named<QLineEdit>(dialog, u"File"_s);
        file->selectAll();
        QTest::keyClicks(file, path);
        QTest::keyClick(file, Qt::Key_Return);
    });
    auto *table = named<QTableView>(page, u"Offices"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(QFile::exists(path));
    EXPECT_TRUE(core::isSealed(path));
    page.findChild<ui::HandOverPreview *>()->close();
    ui::ExchangePage receiving(*city);
    open(receiving);
    receiving.bundleImport().take({path}, {});
    EXPECT_TRUE(soon([&] { return given(0) == 2; }));
}

TEST_F(ExchangePageTest, WhatDoesNotCountIsListedWithItsReasonAndReleasedByTheCity)
{
    confirmEachOther();
    core::Database &db = city->database();
    core::beginRoot(db, city->installation().folder());
    const core::Clock clock = [this] { return city->now(); };
    ASSERT_TRUE(city->edit(core::Action::BeginRoster,
                           core::rosterBeginning(db, city->installation(), clock)));
    score(0, 2);
    ui::ExchangePage page(*city);
    open(page);
    page.bundleImport().take({send(county.session(), u"a.plumbx"_s, {})}, {});
    auto *table = named<QTableView>(page, u"What does not count"_s);
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() > 0; }));
    constexpr int lastColumn = 7;
    EXPECT_EQ(table->model()->index(0, lastColumn).data().toString(),
              u"the key is not in the roster"_s);
    EXPECT_EQ(cell(page, 0, 7), QString::number(core::quarantined(db)));
    auto *tabs = page.findChild<QTabWidget *>();
    EXPECT_TRUE(tabs->isTabVisible(2));
    EXPECT_FALSE(tabs->isTabVisible(3));
    auto *button = named<QPushButton>(page, u"Let one operation count"_s);
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled()) << "it takes a reason";
    tabs->setCurrentIndex(2);
    auto *reason = named<QLineEdit>(page, u"Why it counts all the same"_s);
    QTest::keyClicks(reason, u"checked on paper"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(core::quarantined(db), 0);
    ASSERT_TRUE(soon([&] { return !tabs->isTabVisible(2); }));
    city->undo();
    EXPECT_EQ(core::quarantined(db), 1);
}

TEST_F(ExchangePageTest, ThatSeveralLogsCameUnderOneNameIsListedUntilSomebodyHasLookedIntoIt)
{
    confirmEachOther();
    ui::ExchangePage page(*city);
    open(page);
    score(0, 2);
    page.bundleImport().take({send(county.session(), u"a.plumbx"_s, {})}, {});
    ASSERT_TRUE(soon([&] { return given(0) == 2; }));
    core::Database &db = city->database();
    core::Statement last =
        db.prepare("SELECT t.no, t.seq FROM stream t JOIN site i ON i.no = t.site "
                   "WHERE i.installation = ? AND t.scope = '130207' ORDER BY t.no DESC");
    last.bind(1, county.session().installation().publicKey());
    ASSERT_TRUE(last.next());
    auto piece = core::PieceReader(db, last.integer(0), 0, last.integer(1)).next();
    last.reset();
    core::AnswersValue answers = core::decodeAnswers(piece->ops.back().value);
    ASSERT_EQ(answers.items.size(), 1U);
    answers.items.front().second.clear(); // in the copy it was taken back
    piece->ops.back().value = core::encodeAnswers(answers);
    piece->after = core::linkedThrough(*piece);
    db.write([&] {
        core::Intake intake(db, 1);
        EXPECT_EQ(intake.takeForked(*piece, {}), core::Taken::New);
        intake.settle();
    });
    EXPECT_EQ(db.number("SELECT count(*) FROM conflict"), 1) << "both count";
    page.refresh();
    auto *table = named<QTableView>(page, u"Several logs of one name"_s);
    ASSERT_TRUE(soon([&] { return table->model()->rowCount() == 1; }));
    auto *tabs = page.findChild<QTabWidget *>();
    EXPECT_TRUE(tabs->isTabVisible(3));
    tabs->setCurrentIndex(3);
    QTest::mouseClick(named<QPushButton>(page, u"Looked into"_s), Qt::LeftButton);
    ASSERT_TRUE(soon([&] { return !tabs->isTabVisible(3); }));
    EXPECT_EQ(core::readForks(db).size(), 1U) << "both stay";
}

} // namespace
