// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/authorship_reader.h"
#include "tests/support/test_workbook.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(Authorship, NamesWhoAnsweredEachItemLastAndWhen)
{
    TestWorkbook book;
    const core::AuthorId first = core::AuthorId::make(book.clock());
    const core::AuthorId second = core::AuthorId::make(book.clock());
    book.journal().setAuthor(first);
    book.journal().apply(core::Action::ScoreItem, {book.count(0, 2)});
    book.journal().apply(core::Action::ScoreItem, {book.count(1, 1)});
    const auto before = core::readAuthorship(book.database(), book.assessment, 1);
    book.journal().setAuthor(second);
    const std::int64_t later = book.clock()();
    book.journal().apply(core::Action::ScoreItem, {book.count(1, 3)});
    const auto untouched = core::readAuthorship(book.database(), book.assessment, 0);
    const auto changed = core::readAuthorship(book.database(), book.assessment, 1);
    ASSERT_TRUE(before && untouched && changed);
    EXPECT_EQ(before->author, first);
    EXPECT_EQ(untouched->author, first);
    EXPECT_EQ(changed->author, second);
    EXPECT_LT(before->at, later);
    EXPECT_GT(changed->at, later);
}

TEST(Authorship, IsNobodysWhileTheItemWasNeverAnswered)
{
    TestWorkbook book;
    EXPECT_FALSE(core::readAuthorship(book.database(), book.assessment, 0));
    book.journal().apply(core::Action::ScoreItem, {book.count(0, 2)});
    EXPECT_FALSE(core::readAuthorship(book.database(), book.assessment, 1));
    EXPECT_TRUE(core::readAuthorship(book.database(), book.assessment, 0)->author.isNull());
}
