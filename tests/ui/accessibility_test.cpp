// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"
#include "core/exchange/organization_import.h"
#include "core/storage/assessment_reader.h"
#include "core/storage/organization_reader.h"
#include "core/tables/table_reader.h"
#include "tests/ui/office.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/begin_roster_dialog.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/bundle_import_dialog.h"
#include "ui/dialogs/computer_dialog.h"
#include "ui/dialogs/decide_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/give_dialog.h"
#include "ui/dialogs/hand_over_preview.h"
#include "ui/dialogs/help_window.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/issue_dialog.h"
#include "ui/dialogs/lineage_dialog.h"
#include "ui/dialogs/new_draft_dialog.h"
#include "ui/dialogs/new_sheet_dialog.h"
#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/dialogs/office_dialog.h"
#include "ui/dialogs/organization_dialog.h"
#include "ui/dialogs/renew_dialog.h"
#include "ui/dialogs/report_preview.h"
#include "ui/dialogs/revoke_dialog.h"
#include "ui/dialogs/round_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/settle_many_dialog.h"
#include "ui/dialogs/shortcut_dialog.h"
#include "ui/dialogs/trust_root_dialog.h"
#include "ui/dialogs/work_dialog.h"
#include "ui/main_window.h"
#include "ui/pages/assess_page.h"
#include "ui/workbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Parts that Qt makes inside its own controls: the control speaks for them.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const bool ofControl = qobject_cast<const QAbstractSpinBox *>(parent) != nullptr ||
                           qobject_cast<const QComboBox *>(parent) != nullptr ||
                           qobject_cast<const QLineEdit *>(parent) != nullptr;
    return ofControl || widget->objectName().startsWith(u"qt_") ||
           qobject_cast<const QHeaderView *>(widget) != nullptr ||
           widget->metaObject()->className() == QByteArrayView("QTableCornerButton");
}

bool isControl(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 ||
           qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QLineEdit *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit *>(widget) != nullptr ||
           qobject_cast<const QTextEdit *>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView *>(widget) != nullptr;
}

/// Says each control below `root` that assistive technology could not name or tell the use of.
void expectNamed(QWidget &root, const char *where)
{
    int controls = 0;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isControl(widget) || isInner(widget) || !widget->isVisibleTo(&root))
            continue;
        ++controls;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const char *kind = widget->metaObject()->className();
        ASSERT_NE(spoken, nullptr) << where << ' ' << kind;
        EXPECT_FALSE(spoken->text(QAccessible::Name).trimmed().isEmpty())
            << where << ": a " << kind << " named " << widget->objectName().toStdString()
            << " below " << widget->parentWidget()->metaObject()->className();
        EXPECT_NE(spoken->role(), QAccessible::NoRole) << where << ' ' << kind;
        EXPECT_NE(spoken->role(), QAccessible::Client) << where << ' ' << kind;
    }
    EXPECT_GT(controls, 0) << where;
}

class AccessibilityTest : public testing::Test
{
protected:
    AccessibilityTest() : office(countingStandard(10)), sheet(office.plan(0)) {}

    void openSheetOf(ui::MainWindow &window)
    {
        auto *assess = qobject_cast<ui::AssessPage *>(window.workbench()->current());
        if (assess != nullptr) {
            EXPECT_TRUE(assess->openSheet(sheet));
        }
    }

    void addExchange(std::vector<std::unique_ptr<QWidget>> &dialogs)
    {
        const auto nothing = [](const core::ExportOrder &) {
            return std::optional<core::BundleHeader>();
        };
        dialogs.push_back(std::make_unique<ui::ExportDialog>(
            core::readExchangeBoard(office.session().database(), {}, 1), u"130200"_s, nothing,
            [] { return 1; }));
        core::BundleBatch batch;
        batch.files.emplace_back().path = u"a.plumbx"_s;
        batch.files.front().intake.strangers = {QByteArray(32, 'k')};
        dialogs.push_back(std::make_unique<ui::BundleImportDialog>(batch));
        dialogs.push_back(std::make_unique<ui::SettleManyDialog>(
            std::vector<core::Conflict>(2), [](const auto &, const auto &) { return QString(); }));
        dialogs.push_back(std::make_unique<ui::HandOverPreview>(office.session(), ui::HandOver{}));
    }

    static void addRoster(std::vector<std::unique_ptr<QWidget>> &dialogs)
    {
        const QByteArray key(32, 'k');
        ui::RosterReading reading;
        reading.powers.isRootHere = true;
        reading.roster.offices.push_back({{u"130207"_s, u"丰南区"_s}, {}});
        reading.roster.outside.push_back({key, u"130208"_s, u"丰润区"_s});
        reading.areas[u"130207"_s] = u"丰南区"_s;
        dialogs.push_back(std::make_unique<ui::BeginRosterDialog>(u"唐山市"_s, true));
        dialogs.push_back(std::make_unique<ui::TrustRootDialog>(std::vector{key, key}));
        dialogs.push_back(std::make_unique<ui::OfficeDialog>(reading, u"130207"_s));
        dialogs.push_back(std::make_unique<ui::OfficeDialog>(reading, QString(),
                                                             &reading.roster.outside.front()));
        dialogs.push_back(std::make_unique<ui::ComputerDialog>(
            reading, u"130207"_s, key, [key](const QString &) { return std::optional(key); }));
        dialogs.push_back(std::make_unique<ui::RevokeDialog>(u"K"_s, u"丰南区"_s,
                                                             TestOffice::today(), [](std::int64_t) {
                                                                 return core::RevocationReach{2, 1};
                                                             }));
    }

    TestOffice office;
    core::AssessmentId sheet;
};

} // namespace

TEST_F(AccessibilityTest, EveryControlOfEveryPageHasANameAndARole)
{
    office.close();
    ui::MainWindow window([] { return core::startOfDay(TestOffice::today()) + 36'000'000; });
    window.show();
    expectNamed(window, "welcome");
    ASSERT_TRUE(window.openWorkbook(office.path()));
    for (const ui::PageName page : ui::Workbench::pages()) {
        window.workbench()->show(page);
        openSheetOf(window);
        QTest::qWait(100); // pages read off the window's thread
        expectNamed(window, window.workbench()->current()->metaObject()->className());
    }
}

TEST_F(AccessibilityTest, EveryControlOfEveryDialogHasANameAndARole)
{
    ui::Session &session = office.session();
    ui::Jobs jobs;
    const core::AssessmentEntry entry = office.entry(sheet);
    ui::OrganizationDialog::Question question;
    question.organization = office.organizations[0];
    question.divisions = core::readDivisions(session.database());
    const std::vector<core::Table> tables = {core::readPastedBlock(
        u"编号\t名称\t领域\t所属区县\n130207-9\t甲村党支部\t农村\t丰南区\n"_s)};
    const core::ImportPlan plan =
        core::planImport(tables[0], office.organizations, {question.divisions, {}, {}, {}, {}});
    std::vector<std::unique_ptr<QWidget>> dialogs;
    using NewWorkbook = ui::NewWorkbookDialog;
    dialogs.push_back(std::make_unique<NewWorkbook>(NewWorkbook::Asks::OfficeAndPerson));
    dialogs.push_back(std::make_unique<NewWorkbook>(NewWorkbook::Asks::PersonOnly));
    dialogs.push_back(std::make_unique<ui::SettingsDialog>(ui::Taste{}));
    dialogs.push_back(std::make_unique<ui::ShortcutDialog>());
    dialogs.push_back(std::make_unique<ui::AboutDialog>());
    dialogs.push_back(std::make_unique<ui::HelpWindow>(nullptr));
    dialogs.push_back(
        std::make_unique<ui::RoundDialog>(office.round, core::readStandards(session.database())));
    dialogs.push_back(std::make_unique<ui::OrganizationDialog>(question));
    dialogs.push_back(
        std::make_unique<ui::BulkEditDialog>(office.organizations, question.divisions));
    dialogs.push_back(std::make_unique<ui::NewSheetDialog>(
        office.round, core::readOrganizationRows(session.database(), {}, TestOffice::today()),
        TestOffice::today()));
    dialogs.push_back(std::make_unique<ui::DecideDialog>(entry, QStringList{u"A"_s, u"B"_s},
                                                         TestOffice::today()));
    dialogs.push_back(std::make_unique<ui::ImportDialog>(plan));
    dialogs.push_back(std::make_unique<ui::IssueDialog>(
        core::readStandard(countingStandard(10)), std::vector{office.round},
        core::IssueObstacle::Unexplained, ui::IssueDialog::Offers::DraftToo));
    const core::StandardEntry issued = core::readStandards(session.database()).front();
    using NewDraft = ui::NewDraftDialog;
    dialogs.push_back(
        std::make_unique<NewDraft>(NewDraft::Makes::Standard, 2024, std::vector{issued}));
    dialogs.push_back(std::make_unique<ui::GiveDialog>(issued, std::vector{office.round},
                                                       [](const auto &) { return 3; }));
    dialogs.push_back(std::make_unique<ui::RenewDialog>(
        issued, std::vector{core::TouchedStandard{issued, std::nullopt, 1}}));
    dialogs.push_back(std::make_unique<ui::LineageDialog>(
        ui::LineageDialog::Items{{u"i1"_s, u"1.1"_s}}, ui::LineageDialog::Lineage{}));
    dialogs.push_back(std::make_unique<ui::ReportPreview>(session, sheet));
    addExchange(dialogs);
    addRoster(dialogs);
    dialogs.push_back(std::make_unique<ui::WorkDialog>(jobs, u"Importing"_s, true, nullptr));
    for (const auto &dialog : dialogs) {
        dialog->show();
        const auto *name = dialog->metaObject()->className();
        EXPECT_FALSE(dialog->windowTitle().isEmpty()) << name;
        expectNamed(*dialog, name);
    }
}

TEST_F(AccessibilityTest, NothingIsWiderThanASmallScreenAtTwiceTheTextSize)
{
    office.close();
    ui::applyTheme(ui::Theme::Light, 200);
    {
        ui::MainWindow window([] { return core::startOfDay(TestOffice::today()) + 36'000'000; });
        window.resize(1280, 770);
        window.show();
        ASSERT_TRUE(window.openWorkbook(office.path()));
        for (const ui::PageName page : ui::Workbench::pages()) {
            window.workbench()->show(page);
            openSheetOf(window);
            QTest::qWait(100);
            const QSize least = window.minimumSizeHint();
            EXPECT_LE(least.width(), 1280) << static_cast<int>(page);
            EXPECT_LE(least.height(), 770) << static_cast<int>(page);
        }
    }
    ui::applyTheme(ui::Theme::Light, 100);
}
