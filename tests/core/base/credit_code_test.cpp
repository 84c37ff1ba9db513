// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/credit_code.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

TEST(CreditCodeTest, TheExamplesOfTheNormAreRight)
{
    EXPECT_TRUE(core::isCreditCode(u"91350100M000100Y43"_s));
    EXPECT_TRUE(core::isCreditCode(u"91110108551385082Q"_s));
    EXPECT_TRUE(core::isCreditCode(u"91440300708461136T"_s));
}

TEST(CreditCodeTest, AnyOtherCheckCharacterIsWrong)
{
    const QString start = u"91350100M000100Y4"_s;
    int right = 0;
    for (const QChar last : u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s)
        right += core::isCreditCode(start + last) ? 1 : 0;
    EXPECT_EQ(right, 1);
}

TEST(CreditCodeTest, LettersThatLookLikeDigitsAndOtherLengthsAreRefused)
{
    EXPECT_FALSE(core::isCreditCode(u"9135O100M000100Y43"_s));
    EXPECT_FALSE(core::isCreditCode(u"91350100M000100Y4"_s));
    EXPECT_FALSE(core::isCreditCode(u"91350100M000100Y433"_s));
    EXPECT_FALSE(core::isCreditCode(u"91350100m000100y43"_s));
    EXPECT_FALSE(core::isCreditCode(QString()));
}

} // namespace
