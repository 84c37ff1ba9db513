// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organization_reader.h"
#include "tests/ui/office.h"
#include "ui/jobs.h"
#include "ui/pages/organizations_page.h"

#include <QTableView>
#include <QTest>
#include <QThread>
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

    Office office{countingStandard(3)};
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
