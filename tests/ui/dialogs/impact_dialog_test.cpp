// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_reader.h"
#include "core/storage/log_reader.h"
#include "tests/ui/looks.h"
#include "tests/ui/office.h"
#include "ui/dialogs/impact_dialog.h"
#include "ui/models/sheet_editor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Three villages with 20, 19 and 18 of 20 points, all A; the draft deducts two points where half a
/// point was deducted, which leaves 20, 16 and 16 and takes the A of two.
class ImpactDialogTest : public testing::Test
{
protected:
    ImpactDialogTest()
    {
        for (std::size_t village = 0; village < 3; ++village) {
            ui::SheetEditor editor(office.session());
            EXPECT_TRUE(editor.open(office.plan(village)));
            core::ClauseAnswer answer;
            answer.given = true;
            for (int clause = 0; clause < 10; ++clause) {
                answer.a = clause < 2 ? static_cast<std::int64_t>(village) : 0;
                EXPECT_TRUE(editor.setAnswer(clause, answer).isEmpty());
            }
            EXPECT_TRUE(editor.settle());
        }
    }

    static core::CompiledStandard stricter()
    {
        const core::StandardReading reading =
            core::readStandard(countingStandard(10)
                                   .replace(R"("points":-0.5)", R"("points":-2)")
                                   .replace(R"("revision":1)", R"("revision":2)"));
        EXPECT_TRUE(reading.isUsable());
        return core::compile(reading.standard);
    }

    static QString shown(const ui::ImpactDialog &dialog)
    {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }

    TestOffice office{countingStandard(10)};
};

} // namespace

TEST_F(ImpactDialogTest, SaysWhoWouldChangeGradeAndBecauseOfWhat)
{
    ui::ImpactDialog dialog(office.session(), nullptr, stricter());
    ASSERT_TRUE(dialog.isDone());
    EXPECT_TRUE(
        shown(dialog).contains(
            u"2 organization(s) would change grade; over all rounds: 2 lower."_s) ||
        shown(dialog).contains(u"2 organizations would change grade; over all rounds: 2 lower."_s))
        << shown(dialog).toStdString();
    auto *tabs = dialog.findChild<QTabWidget *>();
    const auto *changes = qobject_cast<QTableView *>(tabs->widget(0));
    ASSERT_NE(changes, nullptr);
    ASSERT_EQ(changes->model()->rowCount(), 2);
    QStringList row;
    for (int column = 0; column < changes->model()->columnCount(); ++column)
        row << changes->model()->index(0, column).data().toString();
    EXPECT_TRUE(row.contains(u"A"_s) && row.contains(u"B"_s) && row.contains(u"16"_s))
        << row.join(u'|').toStdString();
}

TEST_F(ImpactDialogTest, TheWorkRunsBesideTheWindowAndChangesNothing)
{
    const std::int64_t before = core::readCounts(office.session().database()).operations;
    ui::Jobs jobs;
    ui::ImpactDialog dialog(office.session(), &jobs, stricter());
    EXPECT_FALSE(dialog.isDone());
    QElapsedTimer clock;
    clock.start();
    while (!dialog.isDone() && clock.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    ASSERT_TRUE(dialog.isDone());
    EXPECT_EQ(dialog.report().counts.lowered, 2);
    EXPECT_EQ(core::readCounts(office.session().database()).operations, before);
}

TEST_F(ImpactDialogTest, ClosingItStopsTheWork)
{
    ui::Jobs jobs;
    {
        const ui::ImpactDialog dialog(office.session(), &jobs, stricter());
    }
    jobs.waitForAll();
    QCoreApplication::processEvents();
    EXPECT_TRUE(jobs.running().empty());
}

TEST_F(ImpactDialogTest, TheListIsExportedWhole)
{
    ui::ImpactDialog dialog(office.session(), nullptr, stricter());
    const QTemporaryDir folder;
    EXPECT_TRUE(dialog.exportTo(folder.filePath(u"impact.xlsx"_s)));
    EXPECT_TRUE(QFile::exists(folder.filePath(u"impact.xlsx"_s)));
}

TEST_F(ImpactDialogTest, LooksRightInEachLook)
{
    inEachLook([&](const QString &look) {
        ui::ImpactDialog dialog(office.session(), nullptr, stricter());
        dialog.resize(1100, 640);
        dialog.show();
        EXPECT_FALSE(dialog.grab().isNull());
        dialog.grab().save(QStringLiteral(BINARY_DIR "/screenshots/impact-%1.png").arg(look));
    });
}
