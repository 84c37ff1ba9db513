// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "core/storage/organization_reader.h"
#include "tests/ui/pages/organizations_test.h"
#include "ui/dialogs/duplicates_dialog.h"
#include "ui/dialogs/organization_dialog.h"
#include "ui/models/cell_text.h"
#include "ui/models/organization_table_model.h"
#include "ui/models/organization_tree_model.h"
#include "ui/pages/organizations_page.h"
#include "ui/widgets/column_choice.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/organization_card.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

TEST_F(OrganizationsPageTest, FiltersByAllWordsOfTheField)
{
    fillCity();
    open();
    EXPECT_EQ(model->rowCount(), organizationCount);
    auto *search = page->findChild<QLineEdit *>();
    search->setText(u"丰南 第1镇"_s);
    EXPECT_GT(model->rowCount(), 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        EXPECT_EQ(model->row(row).county, u"130207"_s);
        EXPECT_EQ(model->row(row).township, u"第1镇"_s);
    }
}

TEST_F(OrganizationsPageTest, TellsAHidingFilterFromNothingYet)
{
    open();
    auto *empty = page->findChild<ui::EmptyState *>();
    const QString nothing = empty->findChildren<QLabel *>().last()->text();
    EXPECT_TRUE(empty->isVisible());
    fillCity();
    EXPECT_FALSE(empty->isVisible());
    page->findChild<QLineEdit *>()->setText(u"no such organization"_s);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_NE(empty->findChildren<QLabel *>().last()->text(), nothing);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_EQ(model->rowCount(), organizationCount);
}

TEST_F(OrganizationsPageTest, EnterPressesTheButtonOfAnEmptyPage)
{
    fillCity();
    open();
    page->findChild<QLineEdit *>()->setText(u"no such organization"_s);
    auto *empty = page->findChild<ui::EmptyState *>();
    ASSERT_TRUE(empty->isVisible());
    QTest::keyClick(empty->findChild<QPushButton *>(), Qt::Key_Return);
    EXPECT_EQ(model->rowCount(), organizationCount);
}

TEST_F(OrganizationsPageTest, TheCardListsTheUsualAttributesInTheirOrderAndSaysYesOrNo)
{
    ui::OrganizationFacts facts;
    facts.organization = organization(0);
    facts.organization.attributes = {};
    facts.organization.attributes[u"collectiveIncome"_s] =
        core::AttributeValue::ofNumber(60000 * std::int64_t{1000000});
    facts.organization.attributes[u"members"_s] = core::AttributeValue::ofNumber(19000000);
    facts.organization.attributes[u"newlyFounded"_s] = core::AttributeValue::ofNumber(0);
    facts.organization.attributes[u"hasOwnPremises"_s] = core::AttributeValue::ofNumber(1000000);
    facts.organization.attributes[u"counties"_s] = core::AttributeValue::ofNumber(1000000);
    ui::OrganizationCard card;
    card.show(facts);
    QStringList lines;
    for (const auto *label : card.findChildren<QLabel *>())
        lines.append(label->text());
    const QStringList expected = {
        u"Members"_s,       u"19"_s, u"Collective income (yuan)"_s, u"60000"_s,
        u"Newly founded"_s, u"no"_s, u"Premises of its own"_s,      u"yes"_s,
        u"counties"_s,      u"1"_s};
    EXPECT_EQ(lines.mid(lines.indexOf(u"Members"_s)), expected);
    for (const auto *table : card.findChildren<QTableWidget *>())
        EXPECT_FALSE(table->wordWrap()) << "of a line that is too long only its first word is seen";
}

TEST_F(OrganizationsPageTest, AFilterAtTheTopThatHidesAllIsToldFromNothingYet)
{
    open();
    session->setFilter({{}, u"130299"_s, {}});
    auto *empty = page->findChild<ui::EmptyState *>();
    const auto sentence = [empty] { return empty->findChildren<QLabel *>().last()->text(); };
    const QString nothingYet = sentence();
    EXPECT_TRUE(nothingYet.contains(u"Import"_s));
    fillCity();
    ASSERT_TRUE(empty->isVisible());
    EXPECT_NE(sentence(), nothingYet);
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_TRUE(session->filter().county.isEmpty());
    EXPECT_EQ(model->rowCount(), organizationCount);
}

TEST_F(OrganizationsPageTest, TheFilterReadsFullWidthDigits)
{
    fillCity();
    open();
    page->findChild<QLineEdit *>()->setText(u"１３０２０７"_s);
    EXPECT_EQ(model->rowCount(), organizationCount / 3);
}

TEST_F(OrganizationsPageTest, ColumnsThatNobodySetFollowTheRoom)
{
    fillCity();
    open();
    const auto width = [this](int whole) {
        page->resize(whole, 700);
        QCoreApplication::processEvents();
        return table->columnWidth(static_cast<int>(ui::OrganizationColumn::Name));
    };
    EXPECT_GT(width(2400), width(900));
    QMenu menu;
    auto *choice = table->horizontalHeader()->findChild<ui::ColumnChoice *>();
    choice->fill(&menu);
    menu.actions().front()->setChecked(false);
    EXPECT_EQ(width(2400), width(900)) << "now they are as the person has them";
}

TEST_F(OrganizationsPageTest, TheKeyboardSortsByTheColumnOfTheCursor)
{
    fillCity();
    open();
    table->setCurrentIndex(model->index(3, static_cast<int>(ui::OrganizationColumn::Name)));
    QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    for (QAction *action : menu->actions())
        if (action->text() == u"Sort by “Name”"_s)
            menu->setActiveAction(action);
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_EQ(model->sorting().size(), 1U);
    EXPECT_EQ(model->sorting()[0].column, static_cast<int>(ui::OrganizationColumn::Name));
}

TEST_F(OrganizationsPageTest, ColumnsOrderAndSelectionAreThereAgain)
{
    fillCity();
    open();
    QHeaderView *header = table->horizontalHeader();
    ui::ColumnChoice *choice = header->findChild<ui::ColumnChoice *>();
    QMenu menu;
    choice->fill(&menu);
    const auto named = [&menu](const QString &name) {
        for (QAction *action : menu.actions())
            if (action->text() == name)
                return action;
        return static_cast<QAction *>(nullptr);
    };
    named(u"Township"_s)->setChecked(false);
    named(u"Department in charge"_s)->setChecked(true);
    EXPECT_FALSE(named(u"Name"_s)->isEnabled()) << "it always stays";
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                      {header->sectionViewportPosition(2) + 5, 5});
    QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      {header->sectionViewportPosition(3) + 5, 5});
    QTest::keyClick(table, Qt::Key_Escape); // lets Shift go
    ASSERT_EQ(model->sorting().size(), 2U);
    table->setCurrentIndex(model->index(7, 1));
    const core::OrganizationId chosen = model->row(7).id;
    open();
    EXPECT_TRUE(table->isColumnHidden(static_cast<int>(ui::OrganizationColumn::Township)));
    EXPECT_FALSE(table->isColumnHidden(static_cast<int>(ui::OrganizationColumn::Department)));
    ASSERT_EQ(model->sorting().size(), 2U);
    EXPECT_EQ(model->sorting()[0].column, 2);
    EXPECT_EQ(model->sorting()[1].column, 3);
    EXPECT_EQ(model->row(table->currentIndex().row()).id, chosen);
}

TEST_F(OrganizationsPageTest, SortsOnSeveralColumns)
{
    fillCity();
    open();
    model->setSorting({{static_cast<int>(ui::OrganizationColumn::Sector), Qt::AscendingOrder},
                       {static_cast<int>(ui::OrganizationColumn::Grade), Qt::DescendingOrder}});
    for (int row = 1; row < model->rowCount(); ++row) {
        const core::OrganizationRow &above = model->row(row - 1);
        const core::OrganizationRow &below = model->row(row);
        if (above.sector == below.sector) {
            EXPECT_GE(above.standing, below.standing);
        }
    }
}

TEST_F(OrganizationsPageTest, CopiesCellsAsTextWithTabs)
{
    fillCity();
    open();
    table->selectRow(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString plain = QGuiApplication::clipboard()->text();
    EXPECT_EQ(plain.count(u'\n'), 1);
    EXPECT_EQ(plain.section(u'\t', 0, 0), model->row(0).code);
    EXPECT_EQ(plain.section(u'\t', 1, 1), model->row(0).name);
    EXPECT_EQ(plain.count(u'\t'), 7) << "two of ten columns are hidden";
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().section(u'\n', 1, 1) + u'\n', plain);
}

TEST_F(OrganizationsPageTest, TheTreeHoldsEachOrganizationOnce)
{
    fillCity();
    open();
    const auto *tree = page->findChild<ui::OrganizationTreeModel *>();
    int leaves = 0;
    for (int county = 0; county < tree->rowCount(); ++county) {
        const QModelIndex area = tree->index(county, 0);
        for (int township = 0; township < tree->rowCount(area); ++township)
            leaves += tree->rowCount(tree->index(township, 0, area));
    }
    EXPECT_EQ(tree->rowCount(), 3);
    EXPECT_EQ(leaves, organizationCount);
}

TEST_F(OrganizationsPageTest, ADestinationLimitsTheListToWhatWasCounted)
{
    fillCity();
    open();
    page->go({.page = ui::PageName::Organizations, .list = u"notAssessed"_s});
    EXPECT_EQ(model->rowCount(), 6);
    for (int row = 0; row < model->rowCount(); ++row)
        EXPECT_TRUE(model->row(row).standing.isEmpty());
    page->go({.page = ui::PageName::Organizations, .organization = ids[3]});
    EXPECT_EQ(model->rowCount(), organizationCount);
    EXPECT_EQ(model->row(table->currentIndex().row()).id, ids[3]);
}

TEST_F(OrganizationsPageTest, TheDialogSaysWhatIsWrong)
{
    ui::OrganizationDialog::Question question;
    question.organization = organization(0);
    question.codesTaken = {u"130202-0001"_s};
    EXPECT_TRUE(ui::OrganizationDialog(question).objection().isEmpty());
    EXPECT_EQ(ui::OrganizationDialog(question).organization(), question.organization);
    question.organization.code = u"130202-0001"_s;
    EXPECT_FALSE(ui::OrganizationDialog(question).objection().isEmpty());
    question.organization = organization(0);
    question.organization.creditCode = u"110108551385082Q"_s;
    EXPECT_FALSE(ui::OrganizationDialog(question).objection().isEmpty());
    question.organization = organization(0);
    question.organization.standing.exempt = true;
    EXPECT_FALSE(ui::OrganizationDialog(question).objection().isEmpty()) << "it needs a ground";
}

TEST_F(OrganizationsPageTest, TheDialogReadsFullWidthDigits)
{
    ui::OrganizationDialog::Question question;
    question.organization = organization(0);
    ui::OrganizationDialog dialog(question);
    for (auto *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Founded")
            field->setText(u"２０２３－０７－０３"_s);
        if (field->accessibleName() == u"Code")
            field->setText(u"１３０２０２-0001"_s);
    }
    EXPECT_TRUE(dialog.objection().isEmpty()) << dialog.objection().toStdString();
    EXPECT_EQ(dialog.organization().founded, QDate(2023, 7, 3));
    EXPECT_EQ(dialog.organization().code, u"130202-0001"_s);
}

TEST_F(OrganizationsPageTest, LooksWell)
{
    fillCity();
    open();
    table->selectRow(12);
    photograph(*page, u"organizations"_s);
    ui::OrganizationDialog::Question question;
    question.organization = organization(0);
    question.divisions = core::readDivisions(session->database());
    ui::OrganizationDialog dialog(question);
    dialog.show();
    EXPECT_TRUE(
        dialog.grab().save(QStringLiteral(BINARY_DIR "/screenshots/organization-dialog.png")));
}

TEST_F(OrganizationsPageTest, ACodeThatWasEnteredTwiceIsSaidAndMergedInTheWindow)
{
    fillCity();
    core::Organization again = stored().front();
    const core::OrganizationId first = again.id;
    again.id = core::OrganizationId::make([this] { return session->now(); });
    again.name = u"又一个"_s;
    session->edit(core::Action::AddOrganization, core::organizationEdits(again));
    open();
    auto *button = page->findChild<QPushButton *>(u"duplicates"_s);
    ASSERT_TRUE(button->isVisible());
    whenOpen<ui::DuplicatesDialog>([first](ui::DuplicatesDialog &dialog) {
        EXPECT_EQ(dialog.merge().kept.organization.id, first);
        EXPECT_EQ(dialog.merge().differing.size(), 1U);
        dialog.accept();
    });
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_FALSE(button->isVisible());
    EXPECT_EQ(model->rowCount(), organizationCount);
    auto *separate = page->findChild<QPushButton *>(u"separate"_s);
    ASSERT_NE(separate, nullptr);
    separate->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(button->isVisible());
    EXPECT_EQ(model->rowCount(), organizationCount + 1);
}
