// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looks.h"
#include "ui/dialogs/help_window.h"
#include "ui/preferences.h"
#include "ui/widgets/manual_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages = {u"en"_s, u"zh"_s};

QDir folder(const QString &language)
{
    return QDir(u":/help/"_s + language);
}

/// What the pages of a language name in that attribute, each once.
QStringList named(const QString &language, const QString &attribute)
{
    const QRegularExpression value(u"\\b%1=\"([^\"]*)\""_s.arg(attribute));
    QStringList names;
    for (const QString &page : folder(language).entryList({u"*.html"_s})) {
        QFile file(folder(language).filePath(page));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto found = value.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            names << found.next().captured(1);
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

class HelpWindowTest : public testing::Test
{
protected:
    ui::HelpWindow help;
    ui::ManualText *text = help.findChild<ui::ManualText *>();
};

TEST(Manual, NamesEveryPictureThatIsThereAndNoOther)
{
    for (const QString &language : languages) {
        const QStringList pictures = folder(language).entryList({u"*.png"_s}, QDir::Files);
        EXPECT_EQ(named(language, u"src"_s), pictures) << language.toStdString();
        EXPECT_FALSE(pictures.isEmpty());
    }
    EXPECT_EQ(named(u"en"_s, u"src"_s), named(u"zh"_s, u"src"_s));
}

TEST(Manual, SaysWhatEachPictureShows)
{
    for (const QString &language : languages)
        EXPECT_EQ(named(language, u"alt"_s).size(), named(language, u"src"_s).size());
}

TEST(Manual, LeadsToPagesThatAreThere)
{
    for (const QString &language : languages)
        for (const QString &page : named(language, u"href"_s))
            EXPECT_TRUE(QFile::exists(folder(language).filePath(page))) << page.toStdString();
}

TEST_F(HelpWindowTest, APictureHasItsOwnSizeWhereThereIsRoomAndElseThatOfThePage)
{
    help.open(u"exchange-week"_s);
    const QStringList pictures = folder(u"en"_s).entryList({u"*.png"_s});
    ASSERT_FALSE(pictures.isEmpty());
    const QString &name = pictures.first();
    const int own = QImage(folder(u"en"_s).filePath(name)).width();
    const auto shown = [&] {
        const QVariant picture =
            text->document()->resource(QTextDocument::ImageResource, QUrl(name));
        return picture.value<QImage>().width();
    };
    help.resize(own + 500, 700);
    QCoreApplication::processEvents();
    EXPECT_EQ(shown(), own);
    help.resize(own, 700); // the list of pages takes of it
    QCoreApplication::processEvents();
    EXPECT_LT(shown(), own);
    EXPECT_GT(shown(), own / 2);
    EXPECT_EQ(text->horizontalScrollBar()->maximum(), 0);
}

TEST_F(HelpWindowTest, ALinkShowsItsPageInTheListToo)
{
    help.open(u"exchange"_s);
    text->setSource(QUrl(u"exchange-week.html"_s));
    EXPECT_EQ(help.topic(), u"exchange-week"_s);
    EXPECT_EQ(help.findChild<QListWidget *>()->currentItem()->text(), u"A week of exchange"_s);
}

TEST(Manual, IsShownInEachLook)
{
    QDir(QStringLiteral(BINARY_DIR)).mkpath(u"screenshots"_s);
    inEachLook([](const QString &look) {
        ui::HelpWindow window;
        window.open(u"exchange-week"_s);
        QCoreApplication::processEvents();
        EXPECT_EQ(window.findChild<ui::ManualText *>()->horizontalScrollBar()->maximum(), 0);
        EXPECT_TRUE(
            window.grab().save(QStringLiteral(BINARY_DIR "/screenshots/manual-%1.png").arg(look)));
    });
}

} // namespace
