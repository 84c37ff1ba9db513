// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/text_marks.h"

#include <gtest/gtest.h>

namespace core {
namespace {

using namespace Qt::StringLiterals;

/// "0.5分 90%": value and kind of each number.
std::string numbers(const QString &text)
{
    QStringList found;
    for (const TextNumber &number : numbersIn(text)) {
        const QString kind = number.kind == TextNumber::Kind::Points    ? u"分"_s
                             : number.kind == TextNumber::Kind::Percent ? u"%"_s
                                                                        : QString();
        found += textOf(number.value) + (number.tenThousands ? u"万"_s : QString()) + kind;
    }
    return found.join(u' ').toStdString();
}

TEST(TextMarks, ReadsNumbersInEitherScript)
{
    EXPECT_EQ(numbers(u"每处扣0.5分，最多扣３分"_s), "0.5分 3分");
    EXPECT_EQ(numbers(u"不低于百分之九十五，九成以上，95％，1.5个百分点"_s), "95% 90% 95% 1.5%");
    EXPECT_EQ(numbers(u"收入20万元、一百二十万元、1,200元"_s), "20万 120万 1200");
    EXPECT_EQ(numbers(u"十二次、两名、二十一人"_s), "12 2 21");
}

TEST(TextMarks, TakesWordsForWords)
{
    EXPECT_EQ(numbers(u"每发现一处，统一安排"_s), "");
    EXPECT_EQ(numbers(u"30分钟，2分之1，三成员，分别3分别"_s), "30 2 1 3 3");
    EXPECT_EQ(numbers(u""_s), "");
    EXPECT_EQ(numbers(u"百分之"_s), "");
    EXPECT_EQ(numbers(u"得分（百分制）按0.02折算"_s), "0.02");
}

TEST(TextMarks, BothEndsOfARangeAreWhatTheSecondIs)
{
    EXPECT_EQ(numbers(u"扣0.5-2分"_s), "0.5分 2分");
    EXPECT_EQ(numbers(u"0.3分至1.5分"_s), "0.3分 1.5分");
    EXPECT_EQ(numbers(u"80～90%"_s), "80% 90%");
}

TEST(TextMarks, FindsThresholdsWithoutAnEnd)
{
    EXPECT_EQ(unsaidEndsIn(u"950以上得2分；900以下不得分"_s),
              (QStringList{u"950以上"_s, u"900以下"_s}));
    EXPECT_TRUE(unsaidEndsIn(u"95%以上（含）得2分，以下（不含95%）不得分"_s).isEmpty());
    EXPECT_TRUE(unsaidEndsIn(u"有以下情形之一的；以上各项；以下简称《办法》"_s).isEmpty());
    EXPECT_TRUE(unsaidEndsIn(u"市级以上表彰。本标准所称以上均含本数"_s).isEmpty());
    EXPECT_EQ(unsaidEndsIn(u"市级以上表彰"_s), QStringList{u"市级以上"_s});
}

TEST(TextMarks, TellsTakingFromGiving)
{
    EXPECT_TRUE(isDeducting(u"每次扣0.5分"_s));
    EXPECT_TRUE(isDeducting(u"每次减1分"_s));
    EXPECT_FALSE(isDeducting(u"当场改正的不扣分"_s));
    EXPECT_FALSE(isDeducting(u"减半计算，减少浪费，工资折扣"_s));
    EXPECT_TRUE(isGiving(u"达到的得2分"_s));
    EXPECT_TRUE(isGiving(u"每项加０.５分"_s));
    EXPECT_FALSE(isGiving(u"本项不得分"_s));
}
} // namespace
} // namespace core
