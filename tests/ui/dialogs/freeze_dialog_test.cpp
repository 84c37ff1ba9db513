// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/assessment_reader.h"
#include "tests/ui/office.h"
#include "ui/dialogs/freeze_dialog.h"
#include "ui/workbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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

/// What is known of every round at once.
ui::FreezeDialog::Outlook known(const ui::FreezeDialog::Facts &facts)
{
    return [facts](QObject *, const core::RoundId &, const ui::FreezeDialog::Tell &tell) {
        tell(facts);
    };
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
    ui::FreezeDialog dialog(rounds, rounds[1].id,
                            known(ui::FreezeDialog::Facts{{12, 2, 3, 0}, {}, {}}));
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
    ui::FreezeDialog dialog(rounds, {}, known(ui::FreezeDialog::Facts{{12, 0, 0, 2}, {}, {}}));
    dialog.show();
    EXPECT_FALSE(freezeButton(dialog)->isEnabled());
    EXPECT_TRUE(saysSomewhere(dialog, u"Settle them first."_s));
}

TEST(FreezeDialog, WithoutAnOpenRoundThereIsNothingToFreeze)
{
    const std::vector<core::Round> rounds = {roundNamed(u"one"_s, true)};
    ui::FreezeDialog dialog(rounds, {}, known(ui::FreezeDialog::Facts{{}, {}, {}}));
    dialog.show();
    EXPECT_FALSE(freezeButton(dialog)->isEnabled());
    EXPECT_FALSE(dialog.round().has_value());
}

core::FreezeObstacle obstacle(const QString &code, bool isIncomplete, bool isDisputed)
{
    return {core::AssessmentId::make(core::systemClock()),
            u"村党支部"_s,
            code,
            u"county"_s,
            isIncomplete,
            isDisputed};
}

QCheckBox *boxNamed(const ui::FreezeDialog &dialog, const QString &begin)
{
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
        if (box->text().startsWith(begin))
            return box;
    return nullptr;
}

QPushButton *batchButton(const ui::FreezeDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == u"Freeze this batch"_s)
            return button;
    return nullptr;
}

TEST(FreezeDialog, ABatchLeavesSheetsOutForAReason)
{
    const std::vector<core::Round> rounds = {roundNamed(u"one"_s, false)};
    const std::vector<core::FreezeObstacle> obstacles = {obstacle(u"1"_s, true, false),
                                                         obstacle(u"2"_s, false, true)};
    ui::FreezeDialog dialog(rounds, {},
                            known(ui::FreezeDialog::Facts{{12, 1, 0, 1}, obstacles, {}}));
    dialog.show();
    EXPECT_FALSE(freezeButton(dialog)->isEnabled()) << "a conflict is open";
    boxNamed(dialog, u"All incomplete ones"_s)->click();
    EXPECT_FALSE(batchButton(dialog)->isEnabled());
    boxNamed(dialog, u"All with an open conflict"_s)->click();
    EXPECT_FALSE(batchButton(dialog)->isEnabled()) << "a reason is wanted";
    dialog.findChild<QLineEdit *>()->setText(u"第一批"_s);
    EXPECT_TRUE(batchButton(dialog)->isEnabled());
    EXPECT_EQ(dialog.leftOut().sheets.size(), 2U);
    EXPECT_EQ(dialog.leftOut().reason, u"第一批"_s);
    boxNamed(dialog, u"All incomplete ones"_s)->click();
    EXPECT_EQ(dialog.leftOut().sheets, std::vector<core::AssessmentId>{obstacles[1].sheet});
}

TEST(FreezeDialog, SaysWhatEarlierBatchesLeftOut)
{
    core::FreezingStep step;
    step.batch.sheets = 40;
    step.batch.reason = u"材料待补"_s;
    step.batch.leftOut.resize(3);
    ui::FreezeDialog dialog({roundNamed(u"one"_s, false)}, {},
                            known(ui::FreezeDialog::Facts{{3, 0, 0, 0}, {}, {step}}));
    dialog.show();
    EXPECT_TRUE(saysSomewhere(dialog, u"40 sheets; 3 were left out (材料待补)"_s));
}

TEST(FreezeDialog, NothingIsFrozenBeforeItIsKnownWhatThatMeans)
{
    const std::vector<core::Round> rounds = {roundNamed(u"one"_s, false),
                                             roundNamed(u"two"_s, false)};
    std::vector<ui::FreezeDialog::Tell> waiting;
    ui::FreezeDialog dialog(rounds, {},
                            [&](QObject *, const core::RoundId &,
                                const ui::FreezeDialog::Tell &tell) { waiting.push_back(tell); });
    dialog.show();
    EXPECT_FALSE(freezeButton(dialog)->isEnabled());
    EXPECT_TRUE(saysSomewhere(dialog, u"The round is being looked through."_s));
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    ASSERT_EQ(waiting.size(), 2U);
    waiting[0]({{7, 0, 0, 0}, {}, {}});
    EXPECT_FALSE(freezeButton(dialog)->isEnabled()) << "that was the round before";
    waiting[1]({{12, 0, 0, 0}, {}, {}});
    EXPECT_TRUE(freezeButton(dialog)->isEnabled());
    EXPECT_TRUE(saysSomewhere(dialog, u"12 sheet"_s));
}

TEST(FreezeRound, IsDoneFromTheWindowAndEndsWhatCanBeUndone)
{
    TestOffice office(countingStandard(10));
    office.plan(0);
    ui::Jobs jobs;
    ui::Workbench workbench(office.session(), &jobs);
    workbench.freeze(office.round);
    EXPECT_TRUE(core::readRounds(office.session().database()).front().frozen);
    EXPECT_TRUE(office.session().undoable().empty());
}

} // namespace
