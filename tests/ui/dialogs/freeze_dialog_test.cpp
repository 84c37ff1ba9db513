// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessment_reader.h"
#include "tests/ui/office.h"
#include "ui/dialogs/freeze_dialog.h"
#include "ui/workbench.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

core::Round roundNamed(const QString &name, bool frozen)
{
    core::Round round;
    round.id = core::RoundId::make(core::systemClock());
    round.name = name;
    round.frozen = frozen;
    return round;
}

bool saysSomewhere(const QDialog &dialog, const QString &words)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        if (label->text().contains(words) && !label->isHidden())
            return true;
    return false;
}

QPushButton *freezeButton(const ui::FreezeDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == u"Freeze the round"_s)
            return button;
    return nullptr;
}

TEST(FreezeDialog, OffersTheOpenRoundsAndSaysWhatItMeans)
{
    const std::vector<core::Round> rounds = {roundNamed(u"third"_s, false),
                                             roundNamed(u"second"_s, false),
                                             roundNamed(u"first"_s, true)};
    ui::FreezeDialog dialog(rounds, rounds[1].id, [](const core::RoundId &) {
        return core::FreezeOutlook{12, 2, 3, 0};
    });
    dialog.show();
    EXPECT_EQ(dialog.findChild<QComboBox *>()->count(), 2);
    EXPECT_EQ(dialog.round()->name, u"second"_s);
    EXPECT_TRUE(saysSomewhere(dialog, u"This cannot be undone."_s));
    EXPECT_TRUE(saysSomewhere(dialog, u"12 sheet(s)"_s) || saysSomewhere(dialog, u"12 sheets"_s));
    EXPECT_TRUE(freezeButton(dialog)->isEnabled());
    EXPECT_FALSE(freezeButton(dialog)->isDefault());
}

TEST(FreezeDialog, AnOpenConflictLeavesTheButtonGreyAndSaysWhy)
{
    const std::vector<core::Round> rounds = {roundNamed(u"one"_s, false)};
    ui::FreezeDialog dialog(rounds, {}, [](const core::RoundId &) {
        return core::FreezeOutlook{12, 0, 0, 2};
    });
    dialog.show();
    EXPECT_FALSE(freezeButton(dialog)->isEnabled());
    EXPECT_TRUE(saysSomewhere(dialog, u"Settle them first."_s));
}

TEST(FreezeDialog, WithoutAnOpenRoundThereIsNothingToFreeze)
{
    const std::vector<core::Round> rounds = {roundNamed(u"one"_s, true)};
    ui::FreezeDialog dialog(rounds, {},
                            [](const core::RoundId &) { return core::FreezeOutlook{}; });
    dialog.show();
    EXPECT_FALSE(freezeButton(dialog)->isEnabled());
    EXPECT_FALSE(dialog.round().has_value());
}

TEST(FreezeRound, IsDoneFromTheWindowAndEndsWhatCanBeUndone)
{
    Office office(countingStandard(10));
    office.plan(0);
    ui::Jobs jobs;
    ui::Workbench workbench(office.session(), &jobs);
    workbench.freeze(office.round);
    EXPECT_TRUE(core::readRounds(office.session().database()).front().frozen);
    EXPECT_TRUE(office.session().undoable().empty());
}

} // namespace
