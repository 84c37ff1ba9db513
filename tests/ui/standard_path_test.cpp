// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/standard_list.h"
#include "core/storage/workbook.h"
#include "tests/ui/pages/hand.h"
#include "ui/commands.h"
#include "ui/drafting/draft_editor.h"
#include "ui/drafting/draft_view.h"
#include "ui/drafting/revision_list.h"
#include "ui/main_window.h"
#include "ui/pages/standards_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

std::int64_t noon()
{
    return core::startOfDay(QDate(2023, 7, 3)) + std::int64_t{12} * 3'600'000;
}

/// The whole window on a workbook with a village and a round, and no standard.
class StandardPath : public testing::Test
{
protected:
    StandardPath() : window(noon)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        const QString path = m_folder.filePath(u"office.plumb"_s);
        core::Workbook::create(path, u"130207"_s, u"丰南区委组织部"_s, noon);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(window.openWorkbook(path));
        fill();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        window.commands()->action(ui::Command::ShowStandards)->trigger();
        page = window.findChild<ui::StandardsPage *>();
    }

    void fill()
    {
        round.id = core::RoundId::make(core::systemClock());
        round.year = 2023;
        round.name = u"2023年度考评"_s;
        round.levels = {u"county"_s};
        village.id = core::OrganizationId::make(core::systemClock());
        village.code = u"130207-0001"_s;
        village.name = u"丰南镇王庄村党支部"_s;
        village.sector = u"village"_s;
        village.county = village.affiliation = u"130207"_s;
        std::vector<core::Edit> edits = {core::divisionEdit({u"130207"_s, u"丰南区"_s, {}}),
                                         core::roundEdit(round)};
        for (core::Edit &edit : core::organizationEdits(village))
            edits.push_back(std::move(edit));
        ASSERT_TRUE(window.session()->edit(core::Action::MakeWorkbook, edits));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

    static void type(const QString &words)
    {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(letter), Qt::NoModifier);
    }

    /// Does `work` in the next dialog that comes up.
    static void inDialog(const std::function<void(QDialog &)> &work)
    {
        QTimer::singleShot(0, [work] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            ASSERT_TRUE(QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }));
            work(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }

    /// Begins a standard as the menu “New” does.
    void beginStandard(const QString &title)
    {
        inDialog([&](QDialog &dialog) {
            dialog.findChildren<QLineEdit *>().front()->setFocus();
            type(title);
            press(Qt::Key_Tab);
            type(u"CJ"_s);
            buttonOf(dialog, u"Begin"_s)->click();
        });
        for (QAction *action : page->findChildren<QAction *>())
            if (action->text() == u"A standard…"_s)
                action->trigger();
        ASSERT_TRUE(page->editor().isWritable());
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }

    void typeSheet()
    {
        page->view().select(core::JsonPath() / "parts" / 0 / "sections" / 0);
        page->view().tree()->setFocus();
        press(Qt::Key_Return);
        type(u"组织生活"_s);
        press(Qt::Key_Escape);
        press(Qt::Key_Insert);
        type(u"每月至少召开一次支部委员会。"_s);
        press(Qt::Key_Tab);
        type(u"100"_s);
        for (int n = 0; n < 4; ++n)
            press(Qt::Key_Tab);
        type(u"缺一次扣15分"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"-15"_s);
        press(Qt::Key_Escape);
    }

    QStringList findings()
    {
        page->editor().checkNow();
        QStringList lines;
        for (auto *list : page->findChildren<QListWidget *>())
            if (list->accessibleName() == u"Findings"_s)
                for (int n = 0; n < list->count(); ++n)
                    lines.append(list->item(n)->text());
        return lines;
    }

    void issue()
    {
        inDialog([&](QDialog &dialog) {
            QPushButton *button = buttonOf(dialog, u"Issue"_s);
            ASSERT_NE(button, nullptr);
            EXPECT_FALSE(button->isEnabled()) << "a warning needs a reason";
            EXPECT_EQ(dialog.findChild<QTableWidget *>()->item(0, 2)->text(), u"item 1.1"_s);
            dialog.findChild<QPlainTextEdit *>()->setFocus();
            type(u"正式文本如此。"_s);
            auto *rounds = dialog.findChild<QComboBox *>();
            rounds->setCurrentIndex(rounds->findText(round.name));
            EXPECT_TRUE(button->isEnabled());
            button->click();
        });
        for (auto *button : page->findChildren<QToolButton *>())
            if (button->accessibleName() == u"Check and issue…"_s)
                button->click();
    }

    QTemporaryDir m_folder;
    ui::MainWindow window;
    core::Round round;
    core::Organization village;
    ui::StandardsPage *page = nullptr;
};

} // namespace

TEST_F(StandardPath, WhatAClerkTypesIsCheckedIssuedForAReasonAndScoredUnder)
{
    ASSERT_NE(page, nullptr);
    beginStandard(u"村级标准"_s);
    typeSheet();
    EXPECT_TRUE(findings().join(u'\n').contains(u"how this item is checked"_s))
        << qPrintable(findings().join(u'|'));
    issue();
    const auto issued = core::readIssued(window.session()->database());
    ASSERT_EQ(issued.size(), 1U);
    EXPECT_EQ(issued.front().note.reason, u"正式文本如此。"_s);
    EXPECT_FALSE(page->editor().isWritable()) << "it never changes again";

    const core::SheetName name{round.id, village.id, u"county"_s, 0};
    const core::AssessmentId id = core::assessmentKey(name);
    window.session()->edit(
        core::Action::PlanVisit,
        {core::assessmentEdit(name, issued.front().ref, u"130207"_s),
         core::visitEdit(id, core::VisitState::Planned, QDate(2023, 7, 3), u"130207"_s)});
    window.commands()->action(ui::Command::ShowAssess)->trigger();
    auto *assess = window.findChild<ui::AssessPage *>();
    ASSERT_TRUE(assess->openSheet(id));
    Hand hand(*assess);
    hand.type(u"2"_s);
    hand.press(Qt::Key_Return);
    EXPECT_EQ(shownTotal(*assess), u"70"_s); // 100 − 2 × 15
    const auto entry = core::readAssessment(window.session()->database(), id);
    EXPECT_EQ(entry->total, 70'000);
    EXPECT_EQ(entry->grade, u"B"_s);
}
