// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/finding_words.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList codes = {u"schema"_s,
                           u"duplicate-id"_s,
                           u"unknown-reference"_s,
                           u"circular"_s,
                           u"step-missing"_s,
                           u"order-missing"_s,
                           u"ties-missing"_s,
                           u"tier-overlap"_s,
                           u"tier-gap"_s,
                           u"end-unsaid"_s,
                           u"sum"_s,
                           u"duplicate-number"_s,
                           u"grade-unreachable"_s,
                           u"grade-shadowed"_s,
                           u"input-unread"_s,
                           u"veto-dead"_s,
                           u"method-missing"_s,
                           u"sign"_s,
                           u"number-unused"_s,
                           u"paper-heavy"_s,
                           u"complaint-penalty"_s,
                           u"count-of-activity"_s,
                           u"veto-basis"_s};

bool isChinese(const QString &text)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    return text.contains(han);
}

class FindingWordsInChinese : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_chinese.load(u":/translations/plumbline_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&m_chinese);
    }

    void TearDown() override { QCoreApplication::removeTranslator(&m_chinese); }

private:
    QTranslator m_chinese;
};

core::Finding finding(const QString &code)
{
    core::Finding one;
    one.code = code;
    one.text = u"this key is not known here"_s;
    return one;
}

QStringList sentencesIn(const QString &words)
{
    static const QRegularExpression text(
        u"u\"((?:[^\"\\\\]|\\\\.)*)\"(?:_s)?\\s*(\"((?:[^\"\\\\]|\\\\.)*)\")?"_s);
    QStringList found;
    for (auto it = text.globalMatch(words); it.hasNext();) {
        const auto match = it.next();
        const QString one = match.captured(1) + match.captured(3);
        if (one.contains(u' ') && one.size() > 8)
            found += QString(one).replace(u"\\\""_s, u"\""_s);
    }
    return found;
}

/// All sentences by which the readers of standards name a breach, as their sources have them.
QStringList sentencesOfReaders()
{
    static const QRegularExpression sentence(u"(?:breach|add|mismatch)\\((?:[^;]|\\n)*?;"_s);
    QStringList found;
    for (const QString &name : {u"object_reader"_s, u"standard_reader"_s, u"item_reader"_s,
                                u"rule_reader"_s, u"condition_reader"_s, u"grading_reader"_s}) {
        QFile file(QStringLiteral(SOURCE_DIR "/core/document/") + name + u".cpp"_s);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto call = sentence.globalMatch(source); call.hasNext();)
            found += sentencesIn(call.next().captured());
    }
    return found;
}

} // namespace

TEST(FindingWords, EveryCodeSaysWhatItIsAndHowToMendIt)
{
    for (const QString &code : codes) {
        EXPECT_NE(ui::findingTitle(finding(code)), code) << code.toStdString();
        EXPECT_FALSE(ui::findingProposal(finding(code)).isEmpty()) << code.toStdString();
    }
    EXPECT_EQ(ui::findingTitle(finding(u"of-tomorrow"_s)), u"of-tomorrow"_s);
}

TEST_F(FindingWordsInChinese, EveryCodeIsSaidInChinese)
{
    for (const QString &code : codes) {
        EXPECT_TRUE(isChinese(ui::findingTitle(finding(code)))) << code.toStdString();
        EXPECT_TRUE(isChinese(ui::findingProposal(finding(code)))) << code.toStdString();
    }
}

TEST(FindingWords, ReasonsNameTheFigures)
{
    core::Finding sum = finding(u"sum"_s);
    sum.values = {{u"printed"_s, u"40"_s}, {u"holds"_s, u"39.5"_s}};
    EXPECT_EQ(ui::findingReason(sum), u"It says 40 points and holds 39.5."_s);
    core::Finding grade = finding(u"grade-unreachable"_s);
    grade.values = {{u"grade"_s, u"A"_s}, {u"highest"_s, u"86"_s}};
    EXPECT_TRUE(ui::findingReason(grade).contains(u"86"_s));
}

TEST_F(FindingWordsInChinese, BreachesOfTheFormAreSaidInChinese)
{
    const QStringList sentences = sentencesOfReaders();
    EXPECT_GT(sentences.size(), 35);
    for (const QString &sentence : sentences) {
        QString said = sentence;
        said.replace(u"%1"_s, u"7"_s).replace(u"%2"_s, u"9"_s);
        EXPECT_TRUE(isChinese(ui::schemaWords(said))) << said.toStdString();
    }
    EXPECT_TRUE(ui::schemaWords(u"a whole number from 1 to 9 is expected here"_s).contains(u"1"_s));
    EXPECT_EQ(ui::schemaWords(u"something of tomorrow"_s), u"something of tomorrow"_s);
}
