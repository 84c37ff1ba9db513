// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessment_reader.h"
#include "tests/support/faulty_disk.h"
#include "tests/ui/office.h"
#include "ui/dialogs/loss_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/assess_page.h"
#include "ui/preferences.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/sheet_view.h"
#include "ui/workbench.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonOf(QWidget &inside, const QString &word)
{
    for (auto *button : inside.findChildren<QPushButton *>())
        if (button->text() == word)
            return button;
    return nullptr;
}

// The inspector types, and the disk does not take it.
class FailingDiskInTheWindow : public testing::Test
{
protected:
    FailingDiskInTheWindow()
    {
        sheet = office.plan(0);
        other = office.plan(1);
        office.close();
        ui::applyLanguage(u"en"_s);
        window = std::make_unique<ui::MainWindow>([this] { return now += 1000; });
        EXPECT_TRUE(window->openWorkbook(office.path()));
        window->show();
        ui::Destination destination;
        destination.page = ui::PageName::Assess;
        destination.assessment = sheet;
        window->workbench()->go(destination);
        page = window->findChild<ui::AssessPage *>();
        view = page->findChild<ui::SheetView *>();
    }

    /// Presses the button of this name when the question comes up, after doing `first`.
    void answer(
        const QString &word, const std::function<void()> &first = [] {})
    {
        auto *timer = new QTimer(window.get());
        QObject::connect(timer, &QTimer::timeout, window.get(), [this, timer, word, first] {
            auto *dialog = qobject_cast<ui::LossDialog *>(QApplication::activeModalWidget());
            if (dialog == nullptr)
                return;
            timer->stop();
            asked = true;
            first();
            QTest::mouseClick(buttonOf(*dialog, word), Qt::LeftButton);
        });
        timer->start(10);
    }

    void type(const QString &keys)
    {
        for (const QChar c : keys)
            QTest::keyClick(view, c.toLatin1());
    }

    ui::Message shown() { return window->workbench()->findChild<ui::MessageBar *>()->current(); }

    core::Sheet sheetOnFile()
    {
        office.reopen();
        return office.sheet(sheet);
    }

    FaultyDisk disk;
    TestOffice office{countingStandard(10)};
    core::AssessmentId sheet;
    core::AssessmentId other;
    std::int64_t now = 1'700'100'000'000;
    std::unique_ptr<ui::MainWindow> window;
    ui::AssessPage *page = nullptr;
    ui::SheetView *view = nullptr;
    bool asked = false;
};

TEST_F(FailingDiskInTheWindow, SaysThatTheDiskIsFullAndKeepsWhatWasTyped)
{
    disk.failFrom(1, FaultyDisk::Fault::Full);
    type(u"3"_s);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_TRUE(shown().what.startsWith(u"The disk is full")) << qPrintable(shown().what);
    EXPECT_FALSE(shown().advice.isEmpty());
    type(u"4"_s);
    disk.mend();
    QTest::keyClick(view, Qt::Key_Return);
    window->close();
    EXPECT_FALSE(asked);
    const core::Sheet kept = sheetOnFile();
    EXPECT_EQ(kept.clauses[0].a, 3);
    EXPECT_EQ(kept.clauses[1].a, 4);
}

TEST_F(FailingDiskInTheWindow, ClosingAsksBeforeWhatCannotBeWrittenIsLost)
{
    type(u"3"_s);
    disk.failFrom(1, FaultyDisk::Fault::Broken);
    answer(u"Keep the window open"_s);
    window->close();
    EXPECT_TRUE(asked);
    EXPECT_TRUE(window->isVisible());
    disk.mend();
    window->close();
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(sheetOnFile().clauses[0].a, 3);
}

TEST_F(FailingDiskInTheWindow, TryingAgainWritesItAndCloses)
{
    type(u"5"_s);
    disk.failFrom(1, FaultyDisk::Fault::Full);
    answer(u"Try again"_s, [this] { disk.mend(); });
    window->close();
    EXPECT_TRUE(asked);
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(sheetOnFile().clauses[0].a, 5);
}

TEST_F(FailingDiskInTheWindow, OnlyWhoSaysSoClosesWithoutIt)
{
    type(u"5"_s);
    disk.failFrom(1, FaultyDisk::Fault::Full);
    answer(u"Close without it"_s);
    window->close();
    EXPECT_FALSE(window->isVisible());
    disk.mend();
    EXPECT_FALSE(sheetOnFile().clauses[0].given);
}

TEST_F(FailingDiskInTheWindow, NoOtherSheetIsOpenedOverAnswersThatAreNotInTheFile)
{
    type(u"3"_s);
    disk.failFrom(1, FaultyDisk::Fault::Full);
    EXPECT_FALSE(page->openSheet(other));
    disk.mend();
    EXPECT_TRUE(page->openSheet(other));
    window->close();
    EXPECT_EQ(sheetOnFile().clauses[0].a, 3);
}

TEST_F(FailingDiskInTheWindow, ASheetIsNotHandedInWithoutItsLastAnswers)
{
    type(u"         "_s); // nine items are clean
    type(u"2"_s);
    QPushButton *handIn = buttonOf(*page, u"Hand in"_s);
    ASSERT_NE(handIn, nullptr);
    disk.failFrom(1, FaultyDisk::Fault::Broken);
    QTest::mouseClick(handIn, Qt::LeftButton);
    disk.mend();
    EXPECT_EQ(core::readAssessment(window->session()->database(), sheet)->state,
              core::VisitState::Draft);
    QTest::mouseClick(handIn, Qt::LeftButton);
    EXPECT_EQ(core::readAssessment(window->session()->database(), sheet)->state,
              core::VisitState::HandedIn);
    window->close();
    EXPECT_EQ(sheetOnFile().clauses[9].a, 2);
}

} // namespace

TEST(LossDialogTest, WhileAJobWritesItAsksToWaitAndBlamesNoDisk)
{
    ui::applyLanguage(u"en"_s);
    const ui::LossDialog dialog(u"/city.plumb"_s, ui::LossDialog::Because::AJobIsWriting);
    QString words;
    for (const auto *label : dialog.findChildren<QLabel *>())
        words += label->text();
    EXPECT_TRUE(words.contains(u"Wait until that work has ended"));
    EXPECT_FALSE(words.contains(u"disk"));
}
