// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reason_words.h"
#include "ui/print/sentence_form.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// What stands between the brackets of a call that begins at `from`; strings may hold brackets.
QString argumentsAt(const QString &source, qsizetype from)
{
    int depth = 1;
    bool inText = false;
    qsizetype at = from;
    for (; at < source.size() && depth > 0; ++at) {
        const QChar c = source[at];
        if (inText && c == u'\\')
            ++at;
        else if (c == u'"')
            inText = !inText;
        else if (!inText && c == u'(')
            ++depth;
        else if (!inText && c == u')')
            --depth;
    }
    return source.mid(from, at - from - 1);
}

/// The English sentences in the arguments of a call, one for each text in it.
QStringList sentencesIn(QString arguments)
{
    static const QRegularExpression joint(u"\"(?:_s)?\\s*u?\""_s);
    static const QRegularExpression text(u"u\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression words(u"[a-z] |[ ][a-z]"_s);
    QStringList found;
    arguments.remove(joint); // a text that goes on in the next line
    for (auto it = text.globalMatch(arguments); it.hasNext();) {
        const QString one = it.next().captured(1);
        if (one.contains(words) && !one.startsWith(u'$') && !one.startsWith(u"attributes."))
            found << QString(one).replace(u"\\\""_s, u"\""_s);
    }
    return found;
}

QStringList reasonsIn(const QString &source)
{
    static const QRegularExpression call(u"\\b(?:Error|refuse)\\("_s);
    static const QRegularExpression forPeople(
        u"^\\s*(?:core::)?Failure::(?:Invalid|Missing|Refused|FileForeign|FileTooNew)\\b"_s);
    QStringList found;
    for (auto it = call.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        const QString arguments = argumentsAt(source, match.capturedEnd());
        if (match.captured().startsWith(u"refuse") || arguments.contains(forPeople))
            found << sentencesIn(arguments);
    }
    return found;
}

/// All that core and the command line say of what people can mend: who reads it is no programmer.
QStringList reasonsInSources()
{
    QStringList found;
    for (const char *top : {SOURCE_DIR "/core", SOURCE_DIR "/app/cli"}) {
        QDirIterator files(QString::fromUtf8(top), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            found << reasonsIn(source);
        }
    }
    return found;
}

QString example(QString sentence)
{
    const QStringList values{u"7"_s, u"9"_s, u"甲"_s, u"乙"_s};
    for (int i = 0; i < values.size(); ++i)
        sentence.replace(u'%' + QString::number(i + 1), values[i]);
    if (sentence.endsWith(u": ") || sentence.endsWith(u' '))
        sentence += u"7"_s; // core adds what was read
    return sentence.startsWith(u' ') ? u"7"_s + sentence : sentence;
}

class ReasonWordsInChinese : public testing::Test
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

} // namespace

TEST(SentenceForm, FindsWhatStandsForThePlaces)
{
    EXPECT_EQ(ui::placesIn(u"format 7, this knows 3"_s, u"format %1, this knows %2"_s),
              (QStringList{u"7"_s, u"3"_s}));
    EXPECT_EQ(ui::placesIn(u"a@b (c, process 4)"_s, u"%1@%2 (%3, process %4)"_s),
              (QStringList{u"a"_s, u"b"_s, u"c"_s, u"4"_s}));
    EXPECT_EQ(ui::placesIn(u"same"_s, u"same"_s), QStringList());
    EXPECT_FALSE(ui::placesIn(u"same and more"_s, u"same"_s));
    EXPECT_EQ(ui::placesIn(u"one of: "_s, u"one of: %1"_s), QStringList{QString()});
    EXPECT_FALSE(ui::placesIn(u"format 7"_s, u"format %1, this knows %2"_s));
}

TEST(SentenceForm, FillsPlacesInAnyOrderAndReadsNothingIntoThem)
{
    EXPECT_EQ(ui::filled(u"%2 of %1"_s, {u"a"_s, u"b"_s}), u"b of a"_s);
    EXPECT_EQ(ui::filled(u"%1 and %2"_s, {u"%2"_s, u"b"_s}), u"%2 and b"_s);
}

TEST(ReasonWords, WhatNobodyPutIntoWordsIsLeftToTheDetails)
{
    EXPECT_TRUE(ui::reasonWords(u"the flux is out of phase"_s).words.isEmpty());
    EXPECT_EQ(ui::reasonText(u"the flux is out of phase"_s), u"the flux is out of phase"_s);
}

TEST(ReasonWords, AReasonThatLeavesSomethingOutSaysSo)
{
    EXPECT_TRUE(ui::reasonWords(u"the round “R” is frozen"_s).isWhole);
    EXPECT_FALSE(ui::reasonWords(u"this is no readable JSON: unexpected end"_s).isWhole);
}

TEST_F(ReasonWordsInChinese, EverythingThatPeopleCanMendIsSaidInChinese)
{
    static const QRegularExpression han(u"\\p{Han}"_s);
    static const QRegularExpression english(u"[a-z]+ [a-z]+"_s);
    const QStringList sentences = reasonsInSources();
    EXPECT_GT(sentences.size(), 90) << "the sources are not where they were";
    for (const QString &sentence : sentences) {
        const ui::Reason reason = ui::reasonWords(example(sentence));
        EXPECT_TRUE(reason.words.contains(han))
            << "put this into words in ui/print/reason_table.cpp or exchange_reasons.cpp: "
            << qPrintable(sentence);
        EXPECT_FALSE(reason.words.contains(english)) << qPrintable(reason.words);
    }
}

TEST_F(ReasonWordsInChinese, PlacesAreNamedInChinese)
{
    EXPECT_EQ(ui::placeText(u"line 3, column 5"_s), u"第3行第5列"_s);
    EXPECT_EQ(ui::placeText(u"line 3"_s), u"第3行"_s);
    EXPECT_EQ(ui::placeText(u"$.parts[0].title"_s), u"$.parts[0].title"_s);
}
