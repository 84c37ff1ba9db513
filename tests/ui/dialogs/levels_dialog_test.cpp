// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "tests/ui/looks.h"
#include "tests/ui/office.h"
#include "ui/dialogs/decide_dialog.h"
#include "ui/dialogs/levels_dialog.h"
#include "ui/models/sheet_editor.h"

#include <QLabel>
#include <QTableView>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A village that gave itself 20 of 20 points; the county deducted one.
class LevelsDialogTest : public testing::Test
{
protected:
    LevelsDialogTest()
    {
        score(u"self"_s, 0);
        score(u"county"_s, 2);
    }

    void score(const QString &level, std::int64_t times)
    {
        const core::Organization &whose = office.organizations.front();
        const core::SheetName name{office.round.id, whose.id, level, 0};
        EXPECT_TRUE(office.session().edit(
            core::Action::PlanVisit,
            {core::assessmentEdit(name, office.standard, whose.affiliation)}));
        ui::SheetEditor editor(office.session());
        EXPECT_TRUE(editor.open(core::assessmentKey(name)));
        core::ClauseAnswer answer;
        answer.given = true;
        for (int clause = 0; clause < 10; ++clause) {
            answer.a = clause == 0 ? times : 0;
            EXPECT_TRUE(editor.setAnswer(clause, answer).isEmpty());
        }
        EXPECT_TRUE(editor.settle());
    }

    core::LevelComparison compared()
    {
        return core::compareLevels(office.session().database(), office.session().standards(),
                                   office.organizations.front().id, office.round.id);
    }

    static QString shown(const QDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

    TestOffice office{
        countingStandard(10).replace(R"("levels":["county"])", R"("levels":["self","county"])")};
};

} // namespace

TEST_F(LevelsDialogTest, SaysWhatEachLevelGaveWhereTheyDifferAndWhatCounts)
{
    const ui::LevelsDialog dialog(compared());
    EXPECT_TRUE(shown(dialog).contains(u"Counts: 19, Grade A"_s)) << shown(dialog).toStdString();
    const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
    ASSERT_EQ(model->columnCount(), 5);
    ASSERT_EQ(model->rowCount(), 11) << "the total, then ten items";
    EXPECT_EQ(model->index(1, 2).data().toString(), u"2"_s);
    EXPECT_EQ(model->index(1, 3).data().toString(), u"1"_s);
    EXPECT_FALSE(model->index(1, 4).data().toString().isEmpty());
    EXPECT_TRUE(model->index(2, 4).data().toString().isEmpty());
}

TEST_F(LevelsDialogTest, WhoDecidesIsToldHowTheLevelsCount)
{
    const core::SheetName name{office.round.id, office.organizations.front().id, u"county"_s, 0};
    const core::AssessmentEntry entry = office.entry(core::assessmentKey(name));
    const ui::DecideDialog dialog(entry, {u"A"_s, u"B"_s, u"C"_s}, TestOffice::today(),
                                  u"0.4 × 20 + 0.6 × 19"_s);
    EXPECT_TRUE(shown(dialog).contains(u"0.4 × 20 + 0.6 × 19"_s));
}

TEST_F(LevelsDialogTest, LooksRightInEachLook)
{
    inEachLook([&](const QString &look) {
        ui::LevelsDialog dialog(compared());
        dialog.resize(1000, 560);
        dialog.show();
        EXPECT_FALSE(dialog.grab().isNull());
        dialog.grab().save(QStringLiteral(BINARY_DIR "/screenshots/levels-%1.png").arg(look));
    });
}
