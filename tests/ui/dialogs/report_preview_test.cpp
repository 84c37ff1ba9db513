// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/office.h"
#include "ui/dialogs/report_preview.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/paper_view.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class ReportPreview : public testing::Test
{
protected:
    QString folder() const { return QFileInfo(office.path()).path(); }

    static QAction *actionNamed(const QWidget &widget, const QString &text)
    {
        for (QAction *action : widget.findChildren<QAction *>())
            if (action->text() == text)
                return action;
        return nullptr;
    }

    TestOffice office{countingStandard(12)};
    core::AssessmentId assessment = office.plan(0);
};

} // namespace

TEST_F(ReportPreview, ShowsThePagesOfTheReport)
{
    ui::ReportPreview preview(office.session(), assessment);
    preview.show();
    EXPECT_TRUE(preview.isReady());
    auto *view = preview.findChild<ui::PaperView *>();
    ASSERT_NE(view, nullptr);
    EXPECT_GE(view->pages(), 1);
    EXPECT_FALSE(view->accessibleName().isEmpty());
    EXPECT_FALSE(view->grab().toImage().isNull());
    EXPECT_EQ(preview.report().organization, office.organizations.front().name);
    preview.grab().save(QStringLiteral(BINARY_DIR) + u"/report_preview.png"_s);
}

TEST_F(ReportPreview, ZoomsInAndOutAgain)
{
    ui::ReportPreview preview(office.session(), assessment);
    auto *view = preview.findChild<ui::PaperView *>();
    const double before = view->zoom();
    actionNamed(preview, u"Larger"_s)->trigger();
    EXPECT_GT(view->zoom(), before);
    actionNamed(preview, u"Smaller"_s)->trigger();
    EXPECT_DOUBLE_EQ(view->zoom(), before);
}

TEST_F(ReportPreview, SavesThePdf)
{
    ui::ReportPreview preview(office.session(), assessment);
    const QString path = folder() + u"/saved.pdf"_s;
    EXPECT_TRUE(preview.saveTo(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF-"));
}

TEST_F(ReportPreview, SaysInTheDialogWhyItCouldNotSave)
{
    ui::ReportPreview preview(office.session(), assessment);
    EXPECT_FALSE(preview.saveTo(folder() + u"/nowhere/saved.pdf"_s));
    const auto *message = preview.findChild<ui::MessageBar *>();
    ASSERT_NE(message, nullptr);
    EXPECT_EQ(message->current().kind, ui::Message::Kind::Failure);
}

TEST_F(ReportPreview, PrintsTheSamePages)
{
    ui::ReportPreview preview(office.session(), assessment);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setFullPage(true);
    printer.setOutputFileName(folder() + u"/printed.pdf"_s);
    preview.printTo(printer);
    EXPECT_GT(QFile(folder() + u"/printed.pdf"_s).size(), 1000);
}

TEST_F(ReportPreview, ASheetThatIsGoneLeavesNothingToPrint)
{
    ui::ReportPreview preview(office.session(), core::AssessmentId{});
    EXPECT_FALSE(preview.isReady());
    EXPECT_FALSE(actionNamed(preview, u"Print…"_s)->isEnabled());
    EXPECT_FALSE(actionNamed(preview, u"Save as PDF…"_s)->isEnabled());
}
