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
    QString chinese;
    bool finished = true;
};

std::vector<Text> chineseTexts()
{
    QFile file(QString::fromUtf8(SOURCE_DIR) + u"/resources/translations/plumbline_zh_CN.ts"_s);
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
            texts.back().chinese =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    }
    EXPECT_FALSE(xml.hasError());
    return texts;
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
        EXPECT_TRUE(text.finished && !text.chinese.isEmpty()) << qPrintable(text.source);
}

TEST(TranslationTest, TheChineseTextHasThePlaceholdersOfTheEnglishOne)
{
    for (const Text &text : chineseTexts())
        EXPECT_EQ(placesIn(text.source), placesIn(text.chinese)) << qPrintable(text.source);
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
