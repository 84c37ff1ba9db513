// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>
#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;
using core::Error;
using core::Failure;

namespace {

constexpr int lastFailure = static_cast<int>(Failure::Defect);

class ErrorTextInChinese : public testing::Test
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

TEST(ErrorText, HasASentenceOfItsOwnForEachFailure)
{
    std::set<QString> sentences;
    for (int kind = 0; kind <= lastFailure; ++kind) {
        const auto text = ui::errorText(Error(static_cast<Failure>(kind), u"why"_s).in(u"f"_s));
        EXPECT_TRUE(text.sentence.contains(u'.')) << kind;
        EXPECT_EQ(text.details, u"why"_s);
        sentences.insert(text.sentence);
    }
    EXPECT_EQ(static_cast<int>(sentences.size()), lastFailure + 1);
}

TEST(ErrorText, NamesTheReasonTheFileAndThePlace)
{
    const auto text = ui::errorText(Error(Failure::Invalid, u"a text is expected here"_s)
                                        .at(u"$.parts[0]"_s)
                                        .in(u"village.json"_s));
    EXPECT_EQ(text.sentence, u"The input breaks a rule. A text is expected here. File: "
                             u"village.json. Place: $.parts[0]."_s);
    EXPECT_TRUE(text.isWhole);
}

TEST(ErrorText, WhatCoreSaysInItsOwnWordsFollowsApart)
{
    const auto text = ui::errorText(Error(Failure::Invalid, u"the flux is out of phase"_s));
    EXPECT_FALSE(text.sentence.contains(u"flux"));
    EXPECT_EQ(text.details, u"the flux is out of phase"_s);
    EXPECT_FALSE(text.isWhole);
}

TEST(ErrorText, OnlyOfAWorkbookIsThereACopyBesideIt)
{
    const auto adviceFor = [](const QString &file) {
        return ui::errorText(Error(Failure::FileDamaged, u"the file was cut off"_s).in(file))
            .advice;
    };
    EXPECT_TRUE(adviceFor(u"city.plumb"_s).contains(u".before-"_s));
    for (const QString &file : {u"list.xlsx"_s, u"from-130207.plumbx"_s}) {
        EXPECT_FALSE(adviceFor(file).contains(u".before-"_s));
        EXPECT_FALSE(adviceFor(file).isEmpty());
    }
}

TEST(ErrorText, ASecondWriterIsToldWhoAndWhere)
{
    const auto text = ui::errorText(
        Error(Failure::Busy, u"wang@office-3 (plumbline, process 812)"_s).in(u"city.plumb"_s));
    for (const QString &word : {u"wang"_s, u"office-3"_s, u"plumbline"_s, u"812"_s, u"city"_s})
        EXPECT_TRUE(text.sentence.contains(word)) << qPrintable(text.sentence);
}

TEST_F(ErrorTextInChinese, EveryFailureIsAWholeChineseSentence)
{
    static const QRegularExpression english(u"[A-Za-z]{2,}"_s);
    for (int kind = 0; kind <= lastFailure; ++kind) {
        const auto text = ui::errorText(
            Error(static_cast<Failure>(kind), u"disk I/O error in: COMMIT"_s).in(u"甲.p"_s));
        EXPECT_TRUE(text.sentence.endsWith(u'。')) << qPrintable(text.sentence);
        EXPECT_FALSE(text.sentence.contains(english)) << qPrintable(text.sentence);
        QString advice = text.advice;
        advice.remove(u".plumb"_s).remove(u".before-"_s);
        EXPECT_FALSE(advice.contains(english)) << qPrintable(advice);
    }
}

TEST_F(ErrorTextInChinese, TheReasonStandsInTheSentence)
{
    const auto busy = ui::errorText(
        Error(Failure::Busy, u"wang@office-3 (plumbline, process 812)"_s).in(u"city.plumb"_s));
    EXPECT_EQ(busy.sentence, u"考评库“city.plumb”正在使用。用户wang正在计算机office-3上使用"
                             u"（plumbline，进程号812）。"_s);
    const auto json =
        ui::errorText(Error(Failure::Invalid, u"this is no readable JSON: unexpected"_s)
                          .at(u"line 1, column 38"_s)
                          .in(u"a.json"_s));
    EXPECT_EQ(json.sentence,
              u"填报内容不符合规定。这不是可读的JSON文件。文件：a.json。位置：第1行第38列。"_s);
}
