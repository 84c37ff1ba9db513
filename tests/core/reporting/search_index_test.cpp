// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/search_index.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::SearchEntry;
using core::SearchIndex;

namespace {

SearchIndex smallIndex()
{
    SearchIndex index;
    for (const auto &[title, code] : {std::pair{u"丰南区丰南镇东村党支部"_s, u"130207-0012"_s},
                                      std::pair{u"路北区机场路社区党委"_s, u"130203-0001"_s},
                                      std::pair{u"玉田县第一中学党总支"_s, u"130229-0207"_s},
                                      std::pair{u"Sample Office"_s, u"X9"_s}}) {
        SearchEntry entry;
        entry.title = title;
        entry.code = code;
        index.add(entry);
    }
    return index;
}

QStringList titles(const SearchIndex &index, const QString &typed, int most = 20)
{
    QStringList found;
    for (const SearchEntry *hit : index.find(typed, most))
        found << hit->title;
    return found;
}

} // namespace

TEST(SearchIndex, FindsByASingleCharacter)
{
    EXPECT_EQ(titles(smallIndex(), u"村"_s), QStringList{u"丰南区丰南镇东村党支部"_s});
}

TEST(SearchIndex, FindsByInitialsOfPinyin)
{
    EXPECT_EQ(titles(smallIndex(), u"fnq"_s), QStringList{u"丰南区丰南镇东村党支部"_s});
    EXPECT_EQ(titles(smallIndex(), u"YTX"_s), QStringList{u"玉田县第一中学党总支"_s});
}

TEST(SearchIndex, FindsByCodeAndIgnoresCaseAndWidth)
{
    EXPECT_EQ(titles(smallIndex(), u"0203-0009"_s), QStringList{});
    EXPECT_EQ(titles(smallIndex(), u"0203"_s), QStringList{u"路北区机场路社区党委"_s});
    EXPECT_EQ(titles(smallIndex(), u"x9"_s), QStringList{u"Sample Office"_s});
    EXPECT_EQ(titles(smallIndex(), u"ｓａｍｐｌｅ"_s), QStringList{u"Sample Office"_s});
}

TEST(SearchIndex, AllWordsMustBeFound)
{
    EXPECT_EQ(titles(smallIndex(), u"党 0012"_s), QStringList{u"丰南区丰南镇东村党支部"_s});
    EXPECT_TRUE(titles(smallIndex(), u"党 nothing"_s).isEmpty());
}

TEST(SearchIndex, TheCodeItselfComesFirst)
{
    SearchIndex index = smallIndex();
    SearchEntry entry;
    entry.title = u"last"_s;
    entry.code = u"党"_s;
    index.add(entry);
    EXPECT_EQ(titles(index, u"党"_s, 1), QStringList{u"last"_s});
}

TEST(SearchIndex, NothingTypedFindsNothing)
{
    EXPECT_TRUE(titles(smallIndex(), u"  "_s).isEmpty());
}

TEST(SearchIndex, HandsOutNoMoreThanAsked)
{
    EXPECT_EQ(titles(smallIndex(), u"党"_s, 2).size(), 2);
}
