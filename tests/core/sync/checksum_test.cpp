// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/checksum.h"
#include "core/sync/typeable.h"

#include <gtest/gtest.h>

#include <set>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

QString letters(int n)
{
    return typedLetters(checksumOf(digest({QByteArray::number(n)})));
}

TEST(Checksum, ItHasTwentyLettersInFives)
{
    const QString checksum = checksumOf(digest({"a"}));
    EXPECT_EQ(checksum.size(), 23);
    EXPECT_EQ(checksum.count(u'-'), 3);
    EXPECT_EQ(typedLetters(checksum).size(), 20);
    EXPECT_EQ(compareChecksum(checksum, checksum), TypedChecksum::Fits);
}

TEST(Checksum, AnyOneWrongLetterIsFound)
{
    const QString known = QString::fromUtf16(typeableLetters);
    const QString right = letters(1);
    for (int place = 0; place < right.size(); ++place)
        for (const QChar wrong : known) {
            QString typed = right;
            typed[place] = wrong;
            EXPECT_EQ(compareChecksum(typed, inFives(right)),
                      typed == right ? TypedChecksum::Fits : TypedChecksum::Mistyped);
        }
}

TEST(Checksum, AnyTwoLettersThatWereSwappedAreFound)
{
    for (int n = 0; n < 20; ++n) {
        const QString right = letters(n);
        for (int a = 0; a < right.size(); ++a)
            for (int b = a + 1; b < right.size(); ++b) {
                QString typed = right;
                std::swap(typed[a], typed[b]);
                EXPECT_EQ(compareChecksum(typed, inFives(right)),
                          typed == right ? TypedChecksum::Fits : TypedChecksum::Mistyped);
            }
    }
}

TEST(Checksum, SmallAndFullWidthLettersAndBlanksAreTaken)
{
    const QString checksum = checksumOf(digest({"a"}));
    EXPECT_EQ(compareChecksum(u' ' + checksum.toLower().replace(u'-', u' '), checksum),
              TypedChecksum::Fits);
    QString wide;
    for (const QChar letter : checksum)
        wide += letter == u'-' ? QChar(u'－') : QChar(letter.unicode() - u'!' + u'！');
    EXPECT_EQ(compareChecksum(wide, checksum), TypedChecksum::Fits);
}

TEST(Checksum, WhatIsTooShortOrHasForeignLettersIsMistyped)
{
    const QString checksum = checksumOf(digest({"a"}));
    EXPECT_EQ(compareChecksum({}, checksum), TypedChecksum::Mistyped);
    EXPECT_EQ(compareChecksum(checksum.left(22), checksum), TypedChecksum::Mistyped);
    QString withZero = checksum;
    withZero[0] = u'0';
    EXPECT_EQ(compareChecksum(withZero, checksum), TypedChecksum::Mistyped);
}

TEST(Checksum, AnotherBundlesChecksumIsToldFromAMistypedOne)
{
    EXPECT_EQ(compareChecksum(inFives(letters(1)), inFives(letters(2))), TypedChecksum::OfAnother);
    std::set<QString> all;
    for (int n = 0; n < 1000; ++n)
        all.insert(letters(n));
    EXPECT_EQ(all.size(), 1000U);
}

} // namespace
