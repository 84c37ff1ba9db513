// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"
#include "tests/ui/office.h"
#include "ui/pages/assess_page.h"
#include "ui/preferences.h"
#include "ui/widgets/sheet_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray village()
{
    QFile file(QStringLiteral(SOURCE_DIR) + u"/resources/sample/standards/village.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A morning's work: the first items scored, the cursor where something was found.
void workOn(ui::SheetView &view)
{
    view.setFocus();
    for (int key = 0; key < 6; ++key)
        QTest::keyClick(&view, Qt::Key_Space);
    QTest::keyClick(&view, '2');
    QTest::keyClick(&view, Qt::Key_Return);
    for (int key = 0; key < 12; ++key)
        QTest::keyClick(&view, key % 5 == 4 ? Qt::Key_1 : Qt::Key_Space);
    QTest::keyClick(&view, '1');
}

} // namespace

TEST(AssessPicture, IsKeptInBothLooksLanguagesAndSizes)
{
    const QString folder = QStringLiteral(BINARY_DIR) + u"/screenshots"_s;
    ASSERT_TRUE(QDir().mkpath(folder));
    TestOffice office(village(), 4);
    const auto first = office.plan(0);
    office.plan(1);
    office.plan(2, TestOffice::today().addDays(2));
    ui::Session &session = office.session();
    {
        ui::AssessPage page(session);
        page.refresh();
        ASSERT_TRUE(page.openSheet(first));
        page.resize(1100, 700);
        page.show();
        workOn(*page.findChild<ui::SheetView *>());
    }
    inEachLook([&](const QString &look) {
        for (const QSize size : {QSize(1130, 690), QSize(1770, 970)}) {
            ui::AssessPage page(session);
            page.resize(size);
            page.refresh();
            page.show();
            page.findChild<ui::SheetView *>()->setFocus();
            QTest::qWait(20);
            const QString name = u"/assess-%1-%2.png"_s.arg(size.width()).arg(look);
            EXPECT_TRUE(page.grab().save(folder + name));
        }
    });
}
