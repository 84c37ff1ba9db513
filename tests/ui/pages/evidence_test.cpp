// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/edits.h"
#include "core/storage/evidence_store.h"
#include "tests/ui/office.h"
#include "tests/ui/pages/hand.h"
#include "ui/dialogs/redact_dialog.h"
#include "ui/pages/assess_page.h"
#include "ui/widgets/evidence_list.h"
#include "ui/widgets/note_field.h"
#include "ui/widgets/sheet_view.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// A sheet with the cursor on its first item, and files to attach.
class EvidencePageTest : public testing::Test
{
protected:
    EvidencePageTest() : office(countingStandard(5)), id(office.plan(0)), page(office.session())
    {
        EXPECT_TRUE(page.openSheet(id));
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    ui::EvidenceList &list() { return *page.findChild<ui::EvidenceList *>(); }

    QListWidget &rows() { return *list().findChild<QListWidget *>(); }

    QPushButton &button(const QString &words)
    {
        for (QPushButton *one : list().findChildren<QPushButton *>())
            if (one->text() == words)
                return *one;
        throw std::runtime_error("no such button");
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&list(), &enter);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&list(), &event);
    }

    TestOffice office;
    core::AssessmentId id;
    ui::AssessPage page;
    QTemporaryDir folder;
};

} // namespace

TEST_F(EvidencePageTest, ADroppedFileIsAttachedToTheItemUnderTheCursor)
{
    QSignalSpy said(&page, &ui::Page::done);
    drop({write(u"minutes.txt"_s, "minutes"), write(u"photo.jpg"_s, QByteArray(2000, 'p'))});
    ASSERT_EQ(rows().count(), 2);
    EXPECT_EQ(rows().item(0)->text(), u"minutes.txt  (1 KB)"_s);
    EXPECT_EQ(said.count(), 1);
    Hand hand(page);
    hand.press(Qt::Key_Down);
    EXPECT_EQ(rows().count(), 0) << "another item";
    EXPECT_FALSE(button(u"Open"_s).isVisibleTo(&page));
    hand.press(Qt::Key_Up);
    EXPECT_EQ(rows().count(), 2);
}

TEST_F(EvidencePageTest, AFileIsRemovedAndUndoBringsItBack)
{
    drop({write(u"minutes.txt"_s, "minutes")});
    button(u"Remove"_s).click();
    EXPECT_EQ(rows().count(), 0);
    office.session().undo();
    EXPECT_EQ(rows().count(), 1);
    office.session().undo();
    EXPECT_EQ(rows().count(), 0);
    EXPECT_TRUE(core::readEvidence(office.session().database()).empty());
}

TEST_F(EvidencePageTest, WhatCannotBeAttachedIsSaidInASentence)
{
    QSignalSpy said(&page, &ui::Page::message);
    drop({write(u"empty.txt"_s, {})});
    ASSERT_EQ(said.count(), 1);
    const auto message = said.front().front().value<ui::Message>();
    EXPECT_TRUE(message.what.contains(u"empty.txt"_s));
    EXPECT_EQ(rows().count(), 0);
}

TEST_F(EvidencePageTest, ASheetThatWasHandedInShowsItsFilesAndTakesNoMore)
{
    drop({write(u"minutes.txt"_s, "minutes")});
    office.session().edit(core::Action::HandIn,
                          {core::visitEdit(id, core::VisitState::HandedIn, QDate(2023, 11, 1),
                                           office.entry(id).affiliation)});
    EXPECT_EQ(rows().count(), 1);
    EXPECT_FALSE(button(u"Attach files…"_s).isEnabled());
    EXPECT_FALSE(button(u"Remove"_s).isEnabled());
    EXPECT_TRUE(button(u"Save as…"_s).isEnabled());
    drop({write(u"late.txt"_s, "late")});
    EXPECT_EQ(rows().count(), 1);
}

TEST_F(EvidencePageTest, ARemarkIsTakenOutOfEveryCopyForAReason)
{
    Hand hand(page);
    fieldOf(page, u"Remark"_s)->setFocus();
    QTest::keyClicks(fieldOf(page, u"Remark"_s), u"a name"_s);
    page.settle();
    ASSERT_EQ(office.sheet(id).items[0].remark, u"a name"_s);
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<ui::RedactDialog *>();
        ASSERT_NE(dialog, nullptr);
        dialog->findChild<QLineEdit *>()->setText(u"it names somebody"_s);
        dialog->accept();
    });
    for (QPushButton *one : page.findChildren<QPushButton *>())
        if (one->text() == u"Take out of every copy…"_s)
            one->click();
    EXPECT_EQ(office.sheet(id).items[0].remark, QString());
    bool isSaid = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        isSaid = isSaid || (label->text().contains(u"it names somebody"_s) && !label->isHidden());
    EXPECT_TRUE(isSaid);
    office.session().undo();
    EXPECT_NE(office.sheet(id).items[0].remark, u"a name"_s);
}
