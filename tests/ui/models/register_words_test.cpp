// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/organization_event.h"
#include "ui/models/register_words.h"

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;

namespace {

TEST(RegisterWordsTest, EveryKindOfEventHasAWordOfItsOwn)
{
    std::set<QString> words;
    const int kinds = static_cast<int>(core::EventKind::Readmitted);
    for (int kind = 1; kind <= kinds; ++kind) {
        const QString number = QString::number(kind);
        const QString word = ui::fieldWords(core::Register::OrganizationEvent, u"2"_s, number);
        EXPECT_NE(word, number);
        words.insert(word);
    }
    EXPECT_EQ(static_cast<int>(words.size()), kinds);
    EXPECT_EQ(ui::fieldWords(core::Register::OrganizationEvent, u"2"_s, u"8"_s),
              u"secretary changed"_s);
    EXPECT_EQ(ui::fieldWords(core::Register::OrganizationEvent, u"2"_s, u"99"_s), u"99"_s);
}

} // namespace
