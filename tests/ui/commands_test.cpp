// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>
#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

TEST(Commands, EveryShortcutIsReadAndStandsOnce)
{
    std::map<QString, int> uses;
    for (const ui::CommandRow &row : ui::commandTable()) {
        if (row.shortcut == nullptr)
            continue;
        const QKeySequence keys(QString::fromLatin1(row.shortcut));
        EXPECT_FALSE(keys.isEmpty()) << row.shortcut;
        ++uses[keys.toString()];
    }
    for (const auto &[keys, count] : uses)
        EXPECT_EQ(count, 1) << keys.toStdString();
}

TEST(Commands, EachStandsInTheTableOnceAndHasAName)
{
    std::map<ui::Command, int> uses;
    for (const ui::CommandRow &row : ui::commandTable()) {
        ++uses[row.command];
        EXPECT_FALSE(ui::commandName(row).isEmpty());
        EXPECT_FALSE(ui::commandName(row).contains(u'&'));
    }
    for (const auto &[command, count] : uses)
        EXPECT_EQ(count, 1);
}

TEST(Commands, WhatNeedsAWorkbookIsGreyWithoutOne)
{
    QWidget window;
    ui::Commands commands(&window);
    commands.setWorkbookOpen(false);
    EXPECT_FALSE(commands.action(ui::Command::ShowAssess)->isEnabled());
    EXPECT_TRUE(commands.action(ui::Command::OpenWorkbook)->isEnabled());
}

TEST(Commands, CopyLeavesItsKeyToTheFocus)
{
    QWidget window;
    const ui::Commands commands(&window);
    EXPECT_TRUE(commands.action(ui::Command::Copy)->shortcut().isEmpty());
}

TEST(Commands, MenusHoldEveryCommand)
{
    QWidget window;
    const ui::Commands commands(&window);
    QMenuBar bar;
    QMenu recent;
    commands.fill(&bar, &recent);
    int shown = 0;
    for (const QAction *menu : bar.actions())
        for (const QAction *action : menu->menu()->actions())
            shown += action->isSeparator() || action->menu() == &recent ? 0 : 1;
    EXPECT_EQ(shown, static_cast<int>(ui::commandTable().size()));
}
