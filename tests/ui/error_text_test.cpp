// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/error_text.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;
using core::Error;
using core::Failure;

TEST(ErrorText, HasASentenceOfItsOwnForEachFailure)
{
    std::set<QString> sentences;
    const int last = static_cast<int>(Failure::Defect);
    for (int kind = 0; kind <= last; ++kind) {
        const auto text = ui::errorText(Error(static_cast<Failure>(kind), u"why"_s).in(u"f"_s));
        EXPECT_TRUE(text.sentence.contains(u'.')) << kind;
        EXPECT_EQ(text.details, u"why"_s);
        sentences.insert(text.sentence);
    }
    EXPECT_EQ(static_cast<int>(sentences.size()), last + 1);
}

TEST(ErrorText, NamesTheFileAndThePlace)
{
    const auto text = ui::errorText(Error(Failure::Invalid, u"points must be a number"_s)
                                        .at(u"$.parts[0]"_s)
                                        .in(u"village.json"_s));
    EXPECT_TRUE(text.sentence.contains(u"points must be a number"_s));
    EXPECT_TRUE(text.sentence.contains(u"$.parts[0]"_s));
    EXPECT_TRUE(text.sentence.contains(u"village.json"_s));
}
