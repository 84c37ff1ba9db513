// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organization_reader.h"
#include "tests/ui/pages/page_test.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/pages/organizations_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Field = core::OrganizationField;

namespace {

class BulkEditTest : public PageTest
{
protected:
    void SetUp() override
    {
        fillCity();
        for (const std::size_t i : {0U, 1U, 2U})
            chosen.push_back(*core::readOrganization(session->database(), ids[i]));
    }

    std::vector<core::Organization> now()
    {
        std::vector<core::Organization> read;
        for (const core::Organization &one : chosen)
            read.push_back(*core::readOrganization(session->database(), one.id));
        return read;
    }

    std::vector<core::Organization> chosen;
};

} // namespace

TEST_F(BulkEditTest, SaysWhatTheChosenHaveNow)
{
    ui::BulkEditDialog dialog(chosen, core::readDivisions(session->database()));
    dialog.choose(Field::County);
    QStringList texts;
    for (const auto *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    EXPECT_TRUE(texts.join(u'|').contains(u"丰南区: 1"_s)) << texts.join(u'|').toStdString();
    EXPECT_TRUE(dialog.windowTitle().contains(u'3'));
}

TEST_F(BulkEditTest, WhatMustNotBeEmptyIsNotTakenEmpty)
{
    ui::BulkEditDialog dialog(chosen, core::readDivisions(session->database()));
    const auto isReady = [&dialog] {
        for (const auto *button : dialog.findChildren<QPushButton *>())
            if (button->text() == dialog.windowTitle())
                return button->isEnabled();
        return false;
    };
    dialog.choose(Field::Township);
    EXPECT_FALSE(isReady());
    dialog.choose(Field::Assessable);
    EXPECT_TRUE(isReady()) << "empty: to be assessed";
}

TEST_F(BulkEditTest, ChangesAllAsOneStepThatUndoTakesBack)
{
    ui::OrganizationsPage page(*session);
    page.show();
    page.refresh();
    QString said;
    QObject::connect(&page, &ui::Page::done, &page, [&](const QString &words) { said = words; });
    page.change(chosen, {Field::Township, u"合并镇"_s});
    for (const core::Organization &one : now())
        EXPECT_EQ(one.township, u"合并镇"_s);
    EXPECT_TRUE(said.contains(u'3'));
    session->undo();
    EXPECT_EQ(now(), chosen);
}

TEST_F(BulkEditTest, ExemptsWithAGroundAndLetsAssessAgain)
{
    ui::OrganizationsPage page(*session);
    page.change(chosen, {Field::Assessable, u"正在撤并"_s});
    for (const core::Organization &one : now()) {
        EXPECT_TRUE(one.standing.exempt);
        EXPECT_EQ(one.standing.ground, u"正在撤并"_s);
    }
    page.change(now(), {Field::Assessable, {}});
    for (const core::Organization &one : now())
        EXPECT_FALSE(one.standing.exempt);
}
