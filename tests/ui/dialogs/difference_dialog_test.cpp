// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"
#include "tests/ui/looks.h"
#include "tests/ui/office.h"
#include "ui/dialogs/difference_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

core::Json parsed(const QByteArray &json)
{
    return core::parseJson(json).root;
}

QByteArray revised(int revision)
{
    return countingStandard(10).replace(R"("revision":1)",
                                        R"("revision":)" + QByteArray::number(revision));
}

class DifferenceDialogTest : public testing::Test
{
protected:
    std::vector<ui::DifferenceDialog::Other> others()
    {
        return {{u"Revision 1"_s, 1, [] { return parsed(countingStandard(10)); }},
                {u"Revision 3"_s, 3,
                 [] { return parsed(revised(3).replace(R"("points":-0.5)", R"("points":-2)")); }}};
    }

    TestOffice office{countingStandard(10)};
};

} // namespace

TEST_F(DifferenceDialogTest, TheOlderRevisionStandsOnTheLeftWhicheverIsChosen)
{
    ui::DifferenceDialog dialog(office.session(), parsed(revised(2)), 2, others());
    EXPECT_TRUE(dialog.findChild<QTextBrowser *>()->toPlainText().contains(u"same"_s));
    EXPECT_EQ(dialog.sheet().older, u"Revision 1"_s);
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    EXPECT_EQ(dialog.sheet().older, u"Revision 2"_s);
    EXPECT_EQ(dialog.sheet().newer, u"Revision 3"_s);
}

TEST_F(DifferenceDialogTest, WhatWentIsStruckThroughAndWhatCameIsUnderlined)
{
    ui::DifferenceDialog dialog(office.session(), parsed(revised(2)), 2, others());
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    const QString html = dialog.findChild<QTextBrowser *>()->toHtml();
    EXPECT_TRUE(html.contains(u"line-through"_s));
    EXPECT_TRUE(html.contains(u"underline"_s));
}

TEST_F(DifferenceDialogTest, UnchangedItemsAreShownWhenTheyAreAskedFor)
{
    ui::DifferenceDialog dialog(office.session(), parsed(revised(2)), 2, others());
    auto *text = dialog.findChild<QTextBrowser *>();
    const auto shorter = text->toPlainText().size();
    dialog.findChild<QCheckBox *>()->click();
    EXPECT_TRUE(text->toPlainText().contains(u"unchanged"_s));
    EXPECT_GT(text->toPlainText().size(), shorter);
}

TEST_F(DifferenceDialogTest, ThePdfIsWritten)
{
    ui::DifferenceDialog dialog(office.session(), parsed(revised(2)), 2, others());
    dialog.findChild<QComboBox *>()->setCurrentIndex(1);
    const QTemporaryDir folder;
    ASSERT_TRUE(dialog.saveTo(folder.filePath(u"d.pdf"_s)));
    QFile file(folder.filePath(u"d.pdf"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
}

TEST_F(DifferenceDialogTest, LooksRightInEachLook)
{
    inEachLook([&](const QString &look) {
        ui::DifferenceDialog dialog(office.session(), parsed(revised(2)), 2, others());
        dialog.findChild<QComboBox *>()->setCurrentIndex(1);
        dialog.resize(1100, 640);
        dialog.show();
        EXPECT_FALSE(dialog.grab().isNull());
        dialog.grab().save(QStringLiteral(BINARY_DIR "/screenshots/difference-%1.png").arg(look));
    });
}
