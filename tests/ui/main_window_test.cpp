// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/workbook.h"
#include "tests/support/test_workbook.h"
#include "tests/ui/looks.h"
#include "ui/commands.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/welcome_page.h"
#include "ui/preferences.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/status_strip.h"
#include "ui/workbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

using namespace Qt::StringLiterals;

namespace {

std::int64_t noon()
{
    return core::startOfDay(QDate(2023, 7, 3)) + std::int64_t{12} * 3'600'000;
}

class MainWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    }

    QString newWorkbook() const
    {
        QString path = m_folder.filePath(u"office.plumb"_s);
        core::Workbook::create(path, u"130207"_s, u"丰南区委组织部"_s, noon);
        return path;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(MainWindowTest, FilesAreLookedForBesideTheLastWorkbookAndElseWhereThereIsAFolder)
{
    EXPECT_TRUE(QFileInfo(ui::preferences::filesFolder()).isDir());
    ui::preferences::addRecentWorkbook(newWorkbook());
    EXPECT_EQ(ui::preferences::filesFolder(), m_folder.path());
}

TEST_F(MainWindowTest, WithoutAWorkbookItWelcomes)
{
    ui::MainWindow window(noon);
    window.show();
    EXPECT_TRUE(window.welcome()->isVisible());
    EXPECT_EQ(window.workbench(), nullptr);
    EXPECT_FALSE(window.commands()->action(ui::Command::Undo)->isEnabled());
}

TEST_F(MainWindowTest, AFileThatIsNoWorkbookIsToldInThePage)
{
    const QString path = m_folder.filePath(u"letter.plumb"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear colleagues");
    file.close();
    ui::MainWindow window(noon);
    EXPECT_FALSE(window.openWorkbook(path));
    EXPECT_TRUE(window.welcome()->messages()->current().what.contains(u"letter.plumb"_s));
    EXPECT_TRUE(ui::preferences::recentWorkbooks().isEmpty());
}

TEST_F(MainWindowTest, AnOpenedWorkbookIsShownAndRemembered)
{
    const QString path = newWorkbook();
    ui::MainWindow window(noon);
    window.show();
    ASSERT_TRUE(window.openWorkbook(path));
    EXPECT_TRUE(window.workbench()->isVisible());
    EXPECT_EQ(ui::preferences::recentWorkbooks(), QStringList{path});
    window.closeWorkbook();
    EXPECT_TRUE(window.welcome()->isVisible());
}

TEST_F(MainWindowTest, OpeningTheLastWorkbookAgainWritesNoPreferences)
{
    const QString path = newWorkbook();
    const auto openAndLeave = [&path] {
        ui::MainWindow window(noon);
        window.show();
        ASSERT_TRUE(window.openWorkbook(path));
        window.close();
        EXPECT_EQ(ui::preferences::value(u"lastWorkbook"_s), path.toUtf8());
    };
    openAndLeave();
    const std::filesystem::path file =
        QSettings(QSettings::IniFormat, QSettings::UserScope, u"plumbline"_s, u"plumbline"_s)
            .fileName()
            .toStdString();
    const auto written = std::filesystem::last_write_time(file);
    openAndLeave();
    EXPECT_EQ(std::filesystem::last_write_time(file), written);
}

TEST_F(MainWindowTest, ASecondWriterIsToldThatTheWorkbookIsInUse)
{
    const QString path = newWorkbook();
    ui::MainWindow first(noon);
    ASSERT_TRUE(first.openWorkbook(path));
    ui::MainWindow second(noon);
    EXPECT_FALSE(second.openWorkbook(path));
    EXPECT_TRUE(second.welcome()->messages()->current().what.contains(u"in use"_s));
}

TEST_F(MainWindowTest, APersonWhoIsEnrolledIsAtWork)
{
    ui::MainWindow window(noon);
    ASSERT_TRUE(window.openWorkbook(newWorkbook()));
    window.workbench()->enrol({{}, {}, u"王明"_s, u"考评人员"_s}, core::Action::MakeWorkbook);
    EXPECT_FALSE(window.session()->journal().author().isNull());
    const auto strip = window.findChild<ui::StatusStrip *>();
    EXPECT_EQ(strip->savedText(),
              u"Saved "_s +
                  QDateTime::fromMSecsSinceEpoch(noon()).toLocalTime().toString(u"HH:mm"_s));
}

TEST_F(MainWindowTest, TheManualOpensAtAPageThatExists)
{
    ui::HelpWindow help;
    for (const QString &topic : ui::helpTopics()) {
        for (const QString &language : {u"en"_s, u"zh"_s})
            EXPECT_TRUE(QFile::exists(u":/help/%1/%2.html"_s.arg(language, topic)))
                << topic.toStdString() << ' ' << language.toStdString();
        help.open(topic);
        EXPECT_EQ(help.topic(), topic);
    }
}

TEST_F(MainWindowTest, EveryButtonAndFieldHasANameForAssistiveTechnology)
{
    ui::MainWindow window(noon);
    ASSERT_TRUE(window.openWorkbook(newWorkbook()));
    window.show();
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith(u"qt_"))
            continue;
        const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
        EXPECT_TRUE(named || !button->isVisible()) << button->metaObject()->className();
    }
    for (const auto *field : window.findChildren<QLineEdit *>())
        EXPECT_FALSE(field->accessibleName().isEmpty());
}

TEST_F(MainWindowTest, ANewWorkbookNeedsOfficeAndName)
{
    ui::NewWorkbookDialog dialog(ui::NewWorkbookDialog::Asks::OfficeAndPerson);
    const auto lines = dialog.findChildren<QLineEdit *>();
    ASSERT_EQ(lines.size(), 4);
    lines[0]->setText(u" 1302０７ "_s); // as an input method may leave them
    lines[1]->setText(u"丰南"_s);
    lines[2]->setText(u"王明"_s);
    EXPECT_EQ(dialog.value().officeCode, u"130207"_s);
    EXPECT_EQ(dialog.value().author, u"王明"_s);
}

TEST_F(MainWindowTest, ItIsSeenInBothLooksAndLanguages)
{
    TestWorkbook book;
    book.close();
    ASSERT_TRUE(QDir().mkpath(QStringLiteral(BINARY_DIR) + u"/screenshots"_s));
    inEachLook([&](const QString &look) {
        ui::MainWindow window(noon);
        window.show();
        const auto keep = [&](const QString &name) {
            const QString file = u"/screenshots/%1-%2.png"_s.arg(name, look);
            return window.grab().save(QStringLiteral(BINARY_DIR) + file);
        };
        EXPECT_TRUE(keep(u"welcome"_s));
        ASSERT_TRUE(window.openWorkbook(book.path()));
        for (const ui::PageName page : ui::Workbench::pages()) {
            window.workbench()->show(page);
            QTest::qWait(100); // pages read off the window's thread
            EXPECT_TRUE(keep(u"page%1"_s.arg(static_cast<int>(page))));
        }
    });
}

TEST_F(MainWindowTest, TheRailAndTheMenuHoldPagesThatWorkAndNoOthers)
{
    ui::MainWindow window(noon);
    window.show();
    ASSERT_TRUE(window.openWorkbook(newWorkbook()));
    const auto buttons = window.findChild<ui::Rail *>()->findChildren<QToolButton *>();
    EXPECT_EQ(buttons.size(), ui::Workbench::pages().size());
    std::set<const ui::Page *> shown;
    for (QToolButton *button : buttons) {
        QTest::mouseClick(button, Qt::LeftButton);
        ASSERT_NE(window.workbench()->current(), nullptr);
        EXPECT_TRUE(window.workbench()->current()->isVisible()) << button->text().toStdString();
        EXPECT_FALSE(window.workbench()->current()->title().isEmpty());
        shown.insert(window.workbench()->current());
    }
    EXPECT_EQ(shown.size(), static_cast<std::size_t>(buttons.size()));
    shown.clear();
    for (const ui::Command command :
         {ui::Command::ShowOverview, ui::Command::ShowAssess, ui::Command::ShowOrganizations,
          ui::Command::ShowStandards, ui::Command::ShowExchange}) {
        EXPECT_TRUE(window.commands()->action(command)->isVisible());
        window.commands()->action(command)->trigger();
        shown.insert(window.workbench()->current());
    }
    EXPECT_EQ(shown.size(), static_cast<std::size_t>(buttons.size()));
}

TEST_F(MainWindowTest, TheRailKeepsItsWordsForAssistiveTechnologyWhenItIsNarrow)
{
    ui::MainWindow window(noon);
    window.show();
    ASSERT_TRUE(window.openWorkbook(newWorkbook()));
    for (const int width : {1900, 820}) {
        window.resize(width, 700);
        for (const QToolButton *button :
             window.findChild<ui::Rail *>()->findChildren<QToolButton *>())
            EXPECT_FALSE(button->accessibleName().isEmpty());
    }
}

TEST_F(MainWindowTest, TheLastPageIsShownAgain)
{
    const QString path = newWorkbook();
    {
        ui::MainWindow window(noon);
        ASSERT_TRUE(window.openWorkbook(path));
        window.workbench()->show(ui::PageName::Standards);
    }
    ui::MainWindow window(noon);
    ASSERT_TRUE(window.openWorkbook(path));
    EXPECT_EQ(window.workbench()->currentName(), ui::PageName::Standards);
}

TEST_F(MainWindowTest, TheSearchFieldFindsOrganizationsItemsAndCommands)
{
    TestWorkbook book;
    book.close();
    ui::MainWindow window(noon);
    window.show();
    ASSERT_TRUE(window.openWorkbook(book.path()));
    auto *field = window.findChild<ui::SearchField *>();
    window.activateWindow();
    window.workbench()->enterSearch();
    QTest::keyClicks(field, u"dcd"_s);
    EXPECT_TRUE(QTest::qWaitFor([field] { return field->found().contains(u"东村党支部"_s); }));
    field->clear();
    QTest::keyClicks(field, u"manual"_s);
    EXPECT_EQ(field->found().value(0), u"Manual"_s);
}

TEST_F(MainWindowTest, TextScaleStaysWithinBounds)
{
    ui::preferences::setTextScale(900);
    EXPECT_EQ(ui::preferences::textScale(), 200);
}
