// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/text_difference.h"

#include <gtest/gtest.h>

#include <random>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

using Pieces = std::vector<TextPiece>;

QString without(const Pieces &pieces, Side side)
{
    QString text;
    for (const TextPiece &piece : pieces)
        if (piece.side != side)
            text += piece.text;
    return text;
}

TEST(TextDifference, FiguresAreReplacedAsAWhole)
{
    EXPECT_EQ(textDifference(u"每次扣0.5分"_s, u"每次扣0.8分"_s), (Pieces{{Side::Both, u"每次扣"_s},
                                                                          {Side::Older, u"0.5"_s},
                                                                          {Side::Newer, u"0.8"_s},
                                                                          {Side::Both, u"分"_s}}));
}

TEST(TextDifference, ChineseIsComparedByCharacter)
{
    EXPECT_EQ(textDifference(u"每季召开会议"_s, u"每月召开党员会议"_s),
              (Pieces{{Side::Both, u"每"_s},
                      {Side::Older, u"季"_s},
                      {Side::Newer, u"月"_s},
                      {Side::Both, u"召开"_s},
                      {Side::Newer, u"党员"_s},
                      {Side::Both, u"会议"_s}}));
}

TEST(TextDifference, WhatIsTheSameIsOnePiece)
{
    EXPECT_EQ(textDifference(u"甲"_s, u"甲"_s), (Pieces{{Side::Both, u"甲"_s}}));
    EXPECT_EQ(textDifference({}, {}), Pieces());
    EXPECT_EQ(textDifference({}, u"乙"_s), (Pieces{{Side::Newer, u"乙"_s}}));
    EXPECT_EQ(textDifference(u"乙"_s, {}), (Pieces{{Side::Older, u"乙"_s}}));
}

TEST(TextDifference, ACharacterBeyondTheBasicPlaneIsNotTornApart)
{
    const Pieces pieces = textDifference(u"\U00020000村"_s, u"\U00020001村"_s);
    EXPECT_EQ(pieces, (Pieces{{Side::Older, u"\U00020000"_s},
                              {Side::Newer, u"\U00020001"_s},
                              {Side::Both, u"村"_s}}));
}

TEST(TextDifference, VeryLongTextsAreReplacedAsAWhole)
{
    const QString older(3000, u'甲');
    const QString newer(3000, u'乙');
    EXPECT_EQ(textDifference(older, newer), (Pieces{{Side::Older, older}, {Side::Newer, newer}}));
}

TEST(TextDifference, BothTextsCanAlwaysBeReadFromIt)
{
    std::mt19937 random(7);
    const QString letters = u"甲乙丙，0.5a b\U00020000"_s;
    const auto text = [&] {
        QString made;
        for (auto n = random() % 30; n > 0; --n)
            made += letters[static_cast<qsizetype>(random() % 11)];
        return made;
    };
    for (int round = 0; round < 2000; ++round) {
        const QString older = text();
        const QString newer = text();
        const Pieces pieces = textDifference(older, newer);
        ASSERT_EQ(without(pieces, Side::Newer), older);
        ASSERT_EQ(without(pieces, Side::Older), newer);
        for (std::size_t n = 1; n < pieces.size(); ++n)
            ASSERT_NE(pieces[n].side, pieces[n - 1].side);
    }
}

} // namespace
