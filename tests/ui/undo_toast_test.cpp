// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "core/storage/organization_reader.h"
#include "tests/ui/office.h"
#include "ui/jobs.h"
#include "ui/widgets/undo_toast.h"
#include "ui/workbench.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// The workbench of an office, and its toast.
class UndoToastTest : public testing::Test
{
protected:
    UndoToastTest() : office(countingStandard(10)), bench(office.session(), &jobs)
    {
        bench.resize(1200, 760);
        bench.QWidget::show();
        bench.show(ui::PageName::Organizations);
        toast = bench.findChild<ui::UndoToast *>();
    }

    void rename(const QString &name)
    {
        core::Organization renamed = office.organizations[0];
        renamed.name = name;
        ASSERT_TRUE(
            office.session().edit(core::Action::EditOrganization, {core::identityEdit(renamed)}));
    }

    QString name()
    {
        return core::readOrganization(office.session().database(), office.organizations[0].id)
            ->name;
    }

    QPushButton *button() const { return toast->findChild<QPushButton *>(); }

    TestOffice office;
    ui::Jobs jobs;
    ui::Workbench bench;
    ui::UndoToast *toast = nullptr;
};

} // namespace

TEST_F(UndoToastTest, ALargerChangeIsOfferedBackByItsName)
{
    EXPECT_FALSE(toast->isVisible());
    const QString before = name();
    rename(u"改名党支部"_s);
    ASSERT_TRUE(toast->isVisible());
    EXPECT_TRUE(button()->text().contains(u"Undo"_s));
    EXPECT_GT(button()->text().size(), 6) << "it names the step";
    QTest::mouseClick(button(), Qt::LeftButton);
    EXPECT_EQ(name(), before);
    EXPECT_FALSE(toast->isVisible());
}

TEST_F(UndoToastTest, APageSaysInASentenceWhatWasDone)
{
    rename(u"改名党支部"_s);
    Q_EMIT bench.current()->done(u"改名党支部 was changed."_s);
    EXPECT_EQ(toast->findChild<QLabel *>()->text(), u"改名党支部 was changed."_s);
    EXPECT_TRUE(toast->isVisible());
}

TEST_F(UndoToastTest, AnAnswerOnASheetIsNotOfferedBack)
{
    const auto id = office.plan(0);
    toast->hide();
    core::Sheet sheet = office.sheet(id);
    sheet.clauses[0].given = true;
    const core::Standard &document = office.session().standards().get(office.standard).standard;
    ASSERT_TRUE(office.session().edit(
        core::Action::ScoreItem,
        {core::answersEdit({id, office.standard, document, sheet, {0}}, u"130207"_s)}));
    EXPECT_FALSE(toast->isVisible());
}

TEST_F(UndoToastTest, ItGoesWhenItsStepIsNoLongerTheLast)
{
    rename(u"改名党支部"_s);
    office.session().edit(core::Action::ChangeSetting,
                          {core::settingEdit(u"holiday"_s, u"2023-10-01"_s)});
    EXPECT_FALSE(toast->isVisible());
    EXPECT_EQ(name(), u"改名党支部"_s);
}

TEST_F(UndoToastTest, UndoElsewhereTakesItAway)
{
    const QString before = name();
    rename(u"改名党支部"_s);
    office.session().undo();
    EXPECT_EQ(name(), before);
    EXPECT_FALSE(toast->isVisible());
}
