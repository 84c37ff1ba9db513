// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess_page.h"
#include "ui/preferences.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString source;
    QString translated;
    bool finished = true;
};

std::vector<Text> textsOf(const QString &language)
{
    QFile file(QString::fromUtf8(SOURCE_DIR) +
               u"/resources/translations/plumbline_%1.ts"_s.arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Text> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            texts.emplace_back();
        } else if (xml.name() == u"source") {
            texts.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            texts.back().finished = !xml.attributes().hasAttribute(u"type"_s);
            texts.back().translated =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    EXPECT_FALSE(xml.hasError());
    return texts;
}

std::vector<Text> chineseTexts()
{
    return textsOf(u"zh_CN"_s);
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:n|[1-9])"_s);
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places << matches.next().captured();
    std::sort(places.begin(), places.end());
    return places;
}

TEST(TranslationTest, EveryTextThatIsKnownIsTranslated)
{
    const std::vector<Text> texts = chineseTexts();
    EXPECT_FALSE(texts.empty());
    for (const Text &text : texts)
        EXPECT_TRUE(text.finished && !text.translated.isEmpty()) << qPrintable(text.source);
}

TEST(TranslationTest, TheChineseTextHasThePlaceholdersOfTheEnglishOne)
{
    for (const Text &text : chineseTexts())
        EXPECT_EQ(placesIn(text.source), placesIn(text.translated)) << qPrintable(text.source);
}

// What `%n thing(s)` is in the sources a person reads as one thing or as two things.
TEST(TranslationTest, EnglishCountsOneThingAndTwoThings)
{
    QTranslator english;
    ASSERT_TRUE(english.load(u":/translations/plumbline_en.qm"_s));
    const auto said = [&english](int count) {
        return english.translate("ui::OrganizationsPage", "%n organization(s)", nullptr, count);
    };
    EXPECT_EQ(said(1), u"%n organization"_s);
    EXPECT_EQ(said(2), u"%n organizations"_s);
    for (const Text &text : textsOf(u"en"_s))
        EXPECT_TRUE(text.finished && !text.translated.contains(u"(s)"_s))
            << qPrintable(text.source);
}

// Read without the root as an include path, the contexts lose their namespace and nothing is found.
TEST(TranslationTest, ThePagesOfTheWindowFindTheirTexts)
{
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(u":/translations/plumbline_zh_CN.qm"_s));
    EXPECT_EQ(chinese.translate(ui::AssessPage::staticMetaObject.className(), "Assess"),
              QString::fromUtf8("考评打分"));
}

// They come with the package of Qt's own translations, which packaging/packages.sh asks for.
TEST(TranslationTest, WhatQtSaysByItselfIsChineseToo)
{
    ui::applyLanguage(u"zh_CN"_s);
    const QDialogButtonBox box(QDialogButtonBox::Cancel);
    EXPECT_TRUE(box.button(QDialogButtonBox::Cancel)->text().startsWith(u"取消"_s));
    ui::applyLanguage(u"en"_s);
}

} // namespace
