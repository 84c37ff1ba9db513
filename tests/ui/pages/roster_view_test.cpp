// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/roster_edits.h"
#include "tests/ui/pages/exchange_offices.h"
#include "ui/dialogs/begin_roster_dialog.h"
#include "ui/dialogs/computer_dialog.h"
#include "ui/dialogs/office_dialog.h"
#include "ui/dialogs/revoke_dialog.h"
#include "ui/dialogs/trust_root_dialog.h"
#include "ui/pages/bundle_import.h"
#include "ui/pages/exchange_page.h"
#include "ui/widgets/roster_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

/// The leaf Roster on the Exchange page of the city, and of the county.
class RosterViewTest : public testing::Test, protected TwoOffices
{
protected:
    RosterViewTest() : cityKey(city->installation().publicKey())
    {
        countyKey = county.session().installation().publicKey();
    }

    void open(ui::ExchangePage &page)
    {
        QObject::connect(&page, &ui::Page::message, &page,
                         [this](const ui::Message &message) { told = message; });
        QObject::connect(&page, &ui::Page::done, &page, [this] { isUndoOffered = true; });
        page.resize(1160, 700);
        page.show();
        page.refresh();
        ui::Destination leaf;
        leaf.list = u"roster"_s;
        page.go(leaf);
    }

    void begin(ui::ExchangePage &page)
    {
        inNext<ui::BeginRosterDialog>(
            [](ui::BeginRosterDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
        QTest::mouseClick(shown(page, u"Begin the roster…"_s), Qt::LeftButton);
        ASSERT_TRUE(core::readRoster(city->database()).isBegun);
    }

    /// The city's roster with the county and its computer.
    void beginWithCounty()
    {
        core::Database &db = city->database();
        core::beginRoot(db, city->installation().folder());
        const core::OfficeChange change{u"130207"_s, u"丰南区"_s, core::OfficeKind::County};
        ASSERT_TRUE(city->edit(core::Action::BeginRoster,
                               core::addingEdits(db, city->installation(), change,
                                                 QString::fromLatin1(countyKey.toHex()),
                                                 core::systemClock())));
    }

    /// Shortcuts are heard in the active window alone, which a dialog does not always give back
    /// here. Before `inNext`, because it lets events through.
    static void enter(ui::ExchangePage &page, QTableView *table)
    {
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
        table->setFocus();
    }

    /// A visible button by its text.
    static QPushButton *shown(const QWidget &root, const QString &text)
    {
        for (auto *button : root.findChildren<QPushButton *>())
            if (button->text() == text && button->isVisible())
                return button;
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }

    static QTableView *offices(const ui::ExchangePage &page)
    {
        return named<QTableView>(page, u"Roster of offices"_s);
    }

    static QTableView *computers(const ui::ExchangePage &page)
    {
        auto *table = named<QTableView>(page, u"Computers of the office"_s);
        return table != nullptr ? table
                                : named<QTableView>(page, u"Computers that no office has"_s);
    }

    static QString cell(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }

    static void replace(QLineEdit *field, const QString &text)
    {
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    static bool says(const QWidget &root, const QString &part)
    {
        for (const auto *label : root.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

    QByteArray cityKey;
    QByteArray countyKey;
    ui::Message told;
    bool isUndoOffered = false;
};

TEST_F(RosterViewTest, TheCityBeginsTheRosterAndIsToldWhatThatMeans)
{
    ui::ExchangePage page(*city);
    open(page);
    EXPECT_TRUE(says(page, u"There is no roster yet"_s));
    inNext<ui::BeginRosterDialog>([](ui::BeginRosterDialog &dialog) {
        EXPECT_TRUE(says(dialog, u"All that is here until now counts"_s));
        EXPECT_TRUE(says(dialog, u"cannot be undone"_s));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    auto *button = shown(page, u"Begin the roster…"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_FALSE(core::readRoster(city->database()).isBegun) << "it was called off";
    begin(page);
    EXPECT_TRUE(told.what.contains(u"begun"_s));
    ASSERT_EQ(offices(page)->model()->rowCount(), 2);
    EXPECT_EQ(cell(*offices(page), 1, 1), u"Not in the roster"_s) << "the county's key";
    EXPECT_EQ(cell(*offices(page), 0, 0), u"130200"_s);
    EXPECT_EQ(cell(*offices(page), 0, 2), u"City"_s);
    EXPECT_EQ(cell(*computers(page), 0, 0), core::fingerprintOf(cityKey));
    EXPECT_EQ(cell(*computers(page), 0, 5), u"this computer"_s);
    EXPECT_TRUE(says(page, core::fingerprintOf(core::knownRoot(city->database()))))
        << "other offices are to compare it";
    EXPECT_FALSE(isUndoOffered);
    EXPECT_TRUE(city->undoable().empty()) << "and nothing is behind it";
}

TEST_F(RosterViewTest, AnOfficeIsAddedByKeysAndChanged)
{
    ui::ExchangePage page(*city);
    open(page);
    begin(page);
    enter(page, offices(page));
    inNext<ui::OfficeDialog>([](ui::OfficeDialog &dialog) {
        auto *add = shown(dialog, u"Add"_s);
        EXPECT_FALSE(add->isEnabled());
        replace(named<QLineEdit>(dialog, u"Code"_s), u"130207-1"_s);
        replace(named<QLineEdit>(dialog, u"Name"_s), u"Team 1"_s);
        named<QComboBox>(dialog, u"Kind"_s)->setCurrentText(u"Team"_s);
        EXPECT_TRUE(add->isEnabled()) << "the area of its code is proposed";
        EXPECT_TRUE(named<QComboBox>(dialog, u"Belongs to"_s)->currentText().contains(u"130200"_s));
        auto *areas = named<QListWidget>(dialog, u"Areas in which it writes"_s);
        auto *fengnan = areas->findItems(u"130207"_s, Qt::MatchContains).value(0);
        ASSERT_NE(fengnan, nullptr);
        EXPECT_EQ(fengnan->checkState(), Qt::Checked);
        fengnan->setCheckState(Qt::Unchecked);
        EXPECT_FALSE(add->isEnabled());
        EXPECT_TRUE(says(dialog, u"Choose the areas"_s));
        fengnan->setCheckState(Qt::Checked);
        QTest::keyClick(named<QLineEdit>(dialog, u"Name"_s), Qt::Key_Return);
    });
    QTest::keyClick(offices(page), Qt::Key_Insert);
    ASSERT_EQ(offices(page)->model()->rowCount(), 3);
    EXPECT_EQ(cell(*offices(page), 1, 1), u"Team 1"_s);
    EXPECT_TRUE(cell(*offices(page), 1, 3).contains(u"130207"_s));
    EXPECT_EQ(cell(*offices(page), 1, 6), u"no computer yet"_s);
    EXPECT_EQ(offices(page)->currentIndex().row(), 1) << "it is chosen";
    enter(page, offices(page));
    inNext<ui::OfficeDialog>([](ui::OfficeDialog &dialog) {
        EXPECT_TRUE(named<QLineEdit>(dialog, u"Code"_s)->isReadOnly());
        const auto *areas = named<QListWidget>(dialog, u"Areas in which it writes"_s);
        const auto *given = areas->findItems(u"130207"_s, Qt::MatchContains).value(0);
        EXPECT_FALSE((given->flags() & Qt::ItemIsUserCheckable) != 0) << "it cannot be taken back";
        auto *name = named<QLineEdit>(dialog, u"Name"_s);
        replace(name, u"Team one"_s);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::keyClick(offices(page), Qt::Key_Return);
    EXPECT_EQ(cell(*offices(page), 1, 1), u"Team one"_s);
    EXPECT_TRUE(told.what.contains(u"changed"_s));
    EXPECT_FALSE(isUndoOffered);
}

TEST_F(RosterViewTest, AKeyThatCameIsPutInWithItsOfficeAndWhatWaitedCounts)
{
    confirmEachOther();
    ui::ExchangePage page(*city);
    open(page);
    begin(page);
    score(0, 2);
    page.bundleImport().take({send(county.session(), u"a.plumbx"_s, {})}, {});
    ASSERT_GT(core::quarantined(city->database()), 0);
    const int group = offices(page)->model()->rowCount() - 1;
    EXPECT_EQ(cell(*offices(page), group, 1), u"Not in the roster"_s);
    offices(page)->selectRow(group);
    enter(page, offices(page));
    QTest::keyClick(offices(page), Qt::Key_Return);
    ASSERT_EQ(page.focusWidget(), computers(page)) << "Enter leads to its keys";
    EXPECT_EQ(cell(*computers(page), 0, 0), core::fingerprintOf(countyKey));
    enter(page, computers(page));
    inNext<ui::OfficeDialog>([](ui::OfficeDialog &dialog) {
        EXPECT_EQ(named<QLineEdit>(dialog, u"Code"_s)->text(), u"130207"_s);
        EXPECT_EQ(named<QLineEdit>(dialog, u"Name"_s)->text(), u"丰南区委组织部"_s);
        EXPECT_TRUE(dialog.grantsKey());
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::keyClick(computers(page), Qt::Key_Return);
    EXPECT_EQ(core::quarantined(city->database()), 0);
    EXPECT_TRUE(core::isInRoster(city->database(), countyKey));
    EXPECT_TRUE(told.what.contains(u"with its computer"_s));
    EXPECT_EQ(cell(*offices(page), 1, 6), u"writes"_s);
    EXPECT_FALSE(page.findChild<QTabWidget *>()->isTabVisible(2)) << "nothing waits any more";
}

TEST_F(RosterViewTest, AComputerIsAddedByTheLettersThatItsOfficeReads)
{
    confirmEachOther();
    ui::ExchangePage page(*city);
    open(page);
    begin(page);
    inNext<ui::OfficeDialog>([](ui::OfficeDialog &dialog) {
        QTest::keyClicks(named<QLineEdit>(dialog, u"Code"_s), u"130207"_s);
        QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Fengnan"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    QTest::mouseClick(shown(page, u"Add an office…"_s), Qt::LeftButton);
    const QString letters = core::fingerprintOf(countyKey);
    inNext<ui::ComputerDialog>([&](ui::ComputerDialog &dialog) {
        EXPECT_EQ(dialog.office(), u"130207"_s);
        auto *grant = shown(dialog, u"Let it write"_s);
        auto *typed = named<QLineEdit>(dialog, u"Key of the computer"_s);
        EXPECT_EQ(dialog.focusWidget(), typed);
        QTest::keyClicks(typed, letters.left(10));
        EXPECT_TRUE(says(dialog, u"not complete"_s));
        const QChar wrong = letters.back() == u'A' ? u'B' : u'A';
        replace(typed, letters.chopped(1) + wrong);
        EXPECT_TRUE(says(dialog, u"No such key"_s));
        EXPECT_FALSE(grant->isEnabled());
        replace(typed, letters.toLower());
        EXPECT_TRUE(grant->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
    });
    QTest::mouseClick(shown(page, u"Add a computer…"_s), Qt::LeftButton);
    EXPECT_TRUE(core::isInRoster(city->database(), countyKey));
    EXPECT_TRUE(told.what.contains(letters));
    EXPECT_EQ(cell(*computers(page), 0, 0), letters);
}

TEST_F(RosterViewTest, AKeyThatIsOnlyPickedHasToBeCompared)
{
    ui::RosterReading reading;
    reading.powers.isRootHere = true;
    reading.roster.isBegun = true;
    reading.roster.offices.push_back({{u"130207"_s, u"丰南区"_s}, {}});
    reading.roster.outside.push_back({countyKey, u"130207"_s, u"丰南区"_s});
    const auto find = [&](const QString &) { return std::optional(countyKey); };
    ui::ComputerDialog dialog(reading, u"130207"_s, {}, find);
    dialog.show();
    auto *grant = shown(dialog, u"Let it write"_s);
    auto *keys = named<QListWidget>(dialog, u"Keys that were seen here"_s);
    keys->setFocus();
    QTest::keyClick(keys, Qt::Key_Down);
    if (keys->currentRow() < 0)
        keys->setCurrentRow(0);
    EXPECT_EQ(dialog.key(), core::fingerprintOf(countyKey));
    EXPECT_FALSE(grant->isEnabled());
    auto *compared =
        named<QCheckBox>(dialog, u"I have compared this key with the office by telephone"_s);
    QTest::keyClick(compared, Qt::Key_Space);
    EXPECT_TRUE(grant->isEnabled());
}

TEST_F(RosterViewTest, AComputerIsRevokedWithAReasonAndItIsSaidWhatThenCounts)
{
    beginWithCounty();
    score(0, 2);
    ui::ExchangePage page(*city);
    open(page);
    page.bundleImport().take({send(county.session(), u"a.plumbx"_s, {})}, {});
    offices(page)->selectRow(1);
    computers(page)->selectRow(0);
    enter(page, computers(page));
    inNext<ui::RevokeDialog>([](ui::RevokeDialog &dialog) {
        EXPECT_TRUE(says(dialog, u"All that is here of it counts"_s));
        EXPECT_FALSE(shown(dialog, u"Revoke"_s)->isEnabled()) << "it takes a reason";
        auto *earlier =
            named<QCheckBox>(dialog, u"Only what it wrote before this day is to count"_s);
        earlier->click();
        EXPECT_TRUE(says(dialog, u"count no more"_s));
        earlier->click();
        auto *reason = named<QLineEdit>(dialog, u"Reason"_s);
        QTest::keyClicks(reason, u"laptop lost"_s);
        QTest::keyClick(reason, Qt::Key_Return);
    });
    QTest::keyClick(computers(page), Qt::Key_Delete);
    EXPECT_EQ(cell(*offices(page), 1, 6), u"all computers revoked"_s);
    EXPECT_TRUE(cell(*computers(page), 0, 5).contains(u"laptop lost"_s));
    EXPECT_TRUE(told.what.contains(u"revoked"_s));
    EXPECT_EQ(core::quarantined(city->database()), 0);
    EXPECT_FALSE(shown(page, u"Revoke…"_s)->isEnabled());
    EXPECT_TRUE(shown(page, u"Revoke…"_s)->toolTip().contains(u"revoked already"_s));
    score(1, 2);
    page.bundleImport().take({send(county.session(), u"b.plumbx"_s, {})}, {});
    EXPECT_GT(core::quarantined(city->database()), 0) << "what comes later waits";
}

TEST_F(RosterViewTest, WhatWasWrittenFromADayOnGoesOutWithTheKey)
{
    beginWithCounty();
    score(0, 2);
    ui::ExchangePage page(*city);
    open(page);
    page.bundleImport().take({send(county.session(), u"a.plumbx"_s, {})}, {});
    offices(page)->selectRow(1);
    inNext<ui::RevokeDialog>([](ui::RevokeDialog &dialog) {
        named<QCheckBox>(dialog, u"Only what it wrote before this day is to count"_s)->click();
        auto *reason = named<QLineEdit>(dialog, u"Reason"_s);
        QTest::keyClicks(reason, u"stolen in the morning"_s);
        QTest::keyClick(reason, Qt::Key_Return);
    });
    QTest::mouseClick(shown(page, u"Revoke…"_s), Qt::LeftButton);
    EXPECT_GT(core::quarantined(city->database()), 0);
    EXPECT_TRUE(told.advice.contains(u"count no more"_s));
    EXPECT_TRUE(page.findChild<QTabWidget *>()->isTabVisible(2)) << "they are listed";
}

TEST_F(RosterViewTest, ACountyTrustsTheRosterThatCameAndKeepsItsOwnComputersAlone)
{
    confirmEachOther();
    beginWithCounty();
    ui::ExchangePage page(county.session());
    open(page);
    EXPECT_TRUE(says(page, u"An office above this one begins it"_s));
    page.bundleImport().take({send(*city, u"a.plumbx"_s, {})}, {});
    ASSERT_FALSE(core::readRoster(county.session().database()).isBegun);
    const QString root = core::fingerprintOf(core::knownRoot(city->database()));
    inNext<ui::TrustRootDialog>([&](ui::TrustRootDialog &dialog) {
        auto *trust = shown(dialog, u"Trust it"_s);
        EXPECT_FALSE(trust->isEnabled());
        EXPECT_EQ(core::fingerprintOf(dialog.root()), root);
        QTest::keyClick(
            named<QCheckBox>(dialog, u"I have compared it with the city by telephone"_s),
            Qt::Key_Space);
        QTest::mouseClick(trust, Qt::LeftButton);
    });
    QTest::mouseClick(shown(page, u"Trust a roster that came…"_s), Qt::LeftButton);
    ASSERT_TRUE(core::readRoster(county.session().database()).isBegun);
    EXPECT_TRUE(told.what.contains(u"counts from now on"_s));
    ASSERT_TRUE(soon([&] { return offices(page)->model()->rowCount() == 2; }));
    offices(page)->selectRow(0);
    EXPECT_FALSE(shown(page, u"Add an office…"_s)->isEnabled());
    EXPECT_FALSE(shown(page, u"Change…"_s)->isEnabled());
    EXPECT_FALSE(shown(page, u"Add a computer…"_s)->isEnabled()) << "of the city";
    EXPECT_TRUE(shown(page, u"Change…"_s)->toolTip().contains(u"by the city"_s));
    EXPECT_TRUE(says(page, u"Offices are put in and changed by the city"_s));
    offices(page)->selectRow(1);
    EXPECT_TRUE(shown(page, u"Add a computer…"_s)->isEnabled()) << "its own";
    computers(page)->selectRow(0);
    EXPECT_TRUE(shown(page, u"Revoke…"_s)->toolTip().contains(u"computer you sit at"_s));
    score(1, 3); // the journal that is open heeds the roster
    EXPECT_EQ(core::quarantined(county.session().database()), 0);
}

TEST_F(RosterViewTest, AfterAnImportWithNewKeysTheCityIsLedToTheRoster)
{
    ui::ExchangePage page(*city);
    open(page);
    const QString path = send(county.session(), u"a.plumbx"_s, [this] { score(0, 2); });
    page.bundleImport().take({path}, {{countyKey, u"130207"_s, u"丰南区委组织部"_s}});
    EXPECT_TRUE(told.advice.contains(u"Roster"_s)) << told.advice.toStdString();
    page.bundleImport().take({send(county.session(), u"b.plumbx"_s, [this] { score(1, 2); })}, {});
    EXPECT_FALSE(told.advice.contains(u"Roster"_s)) << "no key was new";
}

} // namespace
