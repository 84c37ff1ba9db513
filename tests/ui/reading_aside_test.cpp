// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organization_reader.h"
#include "tests/ui/office.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/dialogs/levels_dialog.h"
#include "ui/dialogs/report_preview.h"
#include "ui/jobs.h"
#include "ui/models/sheet_editor.h"
#include "ui/pages/assess_page.h"
#include "ui/pages/organizations_page.h"
#include "ui/pages/standards_page.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <gtest/gtest.h>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

class ReadingAside : public testing::Test
{
protected:
    ReadingAside() { office.session().useJobs(&jobs); }

    void finishJobs()
    {
        jobs.waitForAll();
        QCoreApplication::processEvents();
    }

    TestOffice office{countingStandard(3)};
    ui::Jobs jobs;
};

TEST_F(ReadingAside, TheWindowDoesNotWaitAndIsTold)
{
    std::atomic<bool> wasElsewhere{false};
    int told = 0;
    QObject asker;
    office.session().readAside(
        &asker,
        [&, window = QThread::currentThread()](core::Database &) {
            wasElsewhere = QThread::currentThread() != window;
        },
        [&](bool isRead) { told += isRead ? 1 : 100; });
    EXPECT_EQ(told, 0) << "what is read aside is told later";
    finishJobs();
    EXPECT_TRUE(wasElsewhere);
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(jobs.running().empty());
}

TEST_F(ReadingAside, WhoIsGoneIsNotTold)
{
    int told = 0;
    auto asker = std::make_unique<QObject>();
    office.session().readAside(
        asker.get(), [](core::Database &) {}, [&](bool) { ++told; });
    asker.reset();
    finishJobs();
    EXPECT_EQ(told, 0);
}

TEST_F(ReadingAside, WhatCannotBeReadIsSaidAndToldAsSuch)
{
    QStringList said;
    QObject asker;
    QObject::connect(&office.session(), &ui::Session::failed, &asker,
                     [&](const core::Error &error) { said << error.detail(); });
    bool isRead = true;
    office.session().readAside(
        &asker, [](core::Database &) { throw core::Error(core::Failure::FileDamaged, u"torn"_s); },
        [&](bool answer) { isRead = answer; });
    finishJobs();
    EXPECT_FALSE(isRead);
    EXPECT_EQ(said, QStringList{u"torn"_s});
}

TEST_F(ReadingAside, ClosingAWorkbookEndsItsReadingsAndNoOtherWork)
{
    std::atomic<bool> mayEnd{false};
    std::atomic<bool> wasStopped{false};
    jobs.start(u"making another workbook"_s, [&](ui::JobControl &control) {
        while (!mayEnd && !wasStopped) {
            wasStopped = !control.progress(0);
            QThread::msleep(1);
        }
    });
    std::atomic<bool> isRead{false};
    QObject asker;
    office.session().readAside(
        &asker,
        [&](core::Database &) {
            QThread::msleep(50);
            isRead = true;
        },
        [](bool) {});
    office.close();
    EXPECT_TRUE(isRead) << "the file is closed by who only reads it";
    EXPECT_FALSE(wasStopped);
    mayEnd = true;
    finishJobs();
    EXPECT_FALSE(wasStopped);
}

/// Half of a county may be A.
QByteArray standardWithQuota()
{
    return countingStandard(3).replace(
        R"("grading":{)", R"("grading":{"quota":[{"grade":"A","share":"50%","within":["county"],)"
                          R"("base":"complete","rounding":"down","ties":"out"}],)");
}

void scoreAll(ui::SheetEditor &editor, std::int64_t times)
{
    core::ClauseAnswer answer;
    answer.given = true;
    for (int clause = 0; clause < 3; ++clause) {
        answer.a = clause == 0 ? times : 0;
        EXPECT_TRUE(editor.setAnswer(clause, answer).isEmpty());
    }
}

TEST_F(ReadingAside, ASheetOpensBeforeItsPeersAreScored)
{
    TestOffice quota(standardWithQuota());
    const core::AssessmentId first = quota.plan(0);
    const core::AssessmentId second = quota.plan(1);
    ui::SheetEditor editor(quota.session());
    ASSERT_TRUE(editor.open(first));
    scoreAll(editor, 2);
    ASSERT_TRUE(editor.open(second));
    scoreAll(editor, 0);
    ASSERT_TRUE(editor.close());
    quota.session().useJobs(&jobs);
    int reread = 0;
    QObject::connect(&editor, &ui::SheetEditor::reread, &editor, [&] { ++reread; });
    ASSERT_TRUE(editor.open(second));
    EXPECT_TRUE(editor.isComparing());
    EXPECT_TRUE(editor.isWritable()) << "nobody has to wait before they type";
    finishJobs();
    EXPECT_FALSE(editor.isComparing());
    EXPECT_EQ(reread, 1);
    EXPECT_EQ(editor.gradeAt(editor.result().grade), u"A"_s) << "one of two may be";
    ASSERT_TRUE(editor.open(first));
    ASSERT_TRUE(editor.close()) << "before its peers have come";
    ASSERT_TRUE(editor.open(second));
    finishJobs();
    EXPECT_EQ(editor.gradeAt(editor.result().grade), u"A"_s);
    quota.session().useJobs(nullptr);
}

TEST_F(ReadingAside, AReportIsReadBesideTheWindow)
{
    const core::AssessmentId sheet = office.plan(0);
    ui::ReportPreview preview(office.session(), sheet);
    EXPECT_FALSE(preview.isReady());
    finishJobs();
    EXPECT_TRUE(preview.isReady());
    EXPECT_EQ(preview.report().organization, office.organizations.front().name);
}

TEST_F(ReadingAside, TheLevelsOfASheetAreReadBesideTheWindow)
{
    TestOffice levels(
        countingStandard(3).replace(R"("levels":["county"])", R"("levels":["self","county"])"));
    levels.session().useJobs(&jobs);
    ui::AssessPage page(levels.session());
    ASSERT_TRUE(page.openSheet(levels.plan(0)));
    finishJobs();
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == u"Levels…"_s)
            button->click();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    int shown = 0;
    QTimer closer;
    QObject::connect(&closer, &QTimer::timeout, &closer, [&] {
        if (auto *dialog = qobject_cast<ui::LevelsDialog *>(QApplication::activeModalWidget())) {
            ++shown;
            dialog->reject();
        }
    });
    closer.start(1);
    finishJobs();
    EXPECT_EQ(shown, 1);
    levels.session().useJobs(nullptr);
}

TEST_F(ReadingAside, AStandardIsReadFromItsFileAndThenOffered)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"standard.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(countingStandard(4));
    file.close();
    ui::StandardsPage page(office.session());
    bool isOffered = false;
    QObject::connect(&page, &ui::StandardsPage::fileRead, &page, [&] { isOffered = true; });
    page.importFile(path);
    EXPECT_FALSE(isOffered) << "the window does not wait for the file";
    bool wasAsked = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (auto *dialog = qobject_cast<ui::IssueDialog *>(QApplication::activeModalWidget())) {
            wasAsked = true;
            dialog->reject();
        }
    });
    watch.start(5);
    EXPECT_TRUE(QTest::qWaitFor([&] { return wasAsked; }, 10'000));
    EXPECT_TRUE(isOffered);
}

TEST_F(ReadingAside, AFileThatIsNoStandardIsSaidAndNotOffered)
{
    QStringList said;
    ui::StandardsPage page(office.session());
    QObject::connect(&office.session(), &ui::Session::failed, &page,
                     [&](const core::Error &error) { said << error.file(); });
    const QString path = u"/nowhere/standard.json"_s;
    page.importFile(path);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 10'000));
    EXPECT_EQ(said, QStringList{path});
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(ReadingAside, OfTwoReadingsTheLastOneIsShown)
{
    ui::OrganizationsPage page(office.session());
    page.show();
    page.refresh();
    core::Filter nowhere = office.session().filter();
    nowhere.sector = u"no such sector"_s;
    office.session().setFilter(nowhere); // asks again, before the first reading is shown
    page.refresh();
    finishJobs();
    const auto *table = page.findChild<QTableView *>();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->rowCount(), 0);
}

} // namespace
