// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "core/model/operation.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Verb sample()
{
    return {u"report"_s,
            u"report WORKBOOK KIND --out FILE"_s,
            {},
            2,
            2,
            {{u"out"_s, Value::Text, u"FILE"_s, {}, true},
             {u"jobs"_s, Value::Number, u"N"_s, {}, false},
             {u"sample"_s, Value::Perhaps, u"N"_s, {}, false},
             {u"by"_s, Value::OneOf, {}, {u"county"_s, u"sector"_s}, false},
             {u"dry-run"_s, Value::None, {}, {}, false},
             {u"preview"_s, Value::None, {}, {}, false}},
            {}};
}

Parsed read(const QStringList &words)
{
    return parse(sample(), words);
}

TEST(VerbTest, OptionsStandAnywhereAndTakeTheirValueEitherWay)
{
    const Parsed parsed = read({u"--out=a=b"_s, u"w"_s, u"--jobs"_s, u"3"_s, u"grade"_s});
    ASSERT_TRUE(parsed.call) << qPrintable(parsed.complaint);
    EXPECT_EQ(parsed.call->operands, (QStringList{u"w"_s, u"grade"_s}));
    EXPECT_EQ(parsed.call->value(u"out"_s), u"a=b"_s);
    EXPECT_EQ(parsed.call->number(u"jobs"_s, 1), 3);
}

TEST(VerbTest, ADashIsAnOperandAndTwoDashesEndTheOptions)
{
    const Parsed parsed = read({u"--out"_s, u"-"_s, u"-"_s, u"--"_s, u"--jobs"_s});
    ASSERT_TRUE(parsed.call) << qPrintable(parsed.complaint);
    EXPECT_EQ(parsed.call->operands, (QStringList{u"-"_s, u"--jobs"_s}));
    EXPECT_EQ(parsed.call->value(u"out"_s), u"-"_s);
}

TEST(VerbTest, AnOptionalValueIsTakenAfterTheEqualsSignOnly)
{
    const Parsed without = read({u"--sample"_s, u"w"_s, u"grade"_s, u"--out=x"_s});
    ASSERT_TRUE(without.call) << qPrintable(without.complaint);
    EXPECT_EQ(without.call->number(u"sample"_s, 600), 600);

    const Parsed with = read({u"--sample=20"_s, u"w"_s, u"grade"_s, u"--out=x"_s});
    ASSERT_TRUE(with.call) << qPrintable(with.complaint);
    EXPECT_EQ(with.call->number(u"sample"_s, 600), 20);
}

TEST(VerbTest, PreviewIsADryRun)
{
    EXPECT_TRUE(read({u"w"_s, u"g"_s, u"--out=x"_s, u"--preview"_s}).call->isDry());
    EXPECT_TRUE(read({u"w"_s, u"g"_s, u"--out=x"_s, u"--dry-run"_s}).call->isDry());
    EXPECT_FALSE(read({u"w"_s, u"g"_s, u"--out=x"_s}).call->isDry());
}

TEST(VerbTest, WhatCannotBeUnderstoodIsNamed)
{
    const QStringList good = {u"w"_s, u"g"_s, u"--out=x"_s};
    EXPECT_TRUE(read(good + QStringList{u"--job=2"_s}).complaint.contains(u"--jobs"_s));
    EXPECT_TRUE(read(good + QStringList{u"--jobs=0"_s}).complaint.contains(u"“0”"_s));
    EXPECT_TRUE(read(good + QStringList{u"--jobs=2.5"_s}).complaint.contains(u"“2.5”"_s));
    EXPECT_TRUE(read(good + QStringList{u"--sample="_s}).complaint.contains(u"--sample"_s));
    EXPECT_TRUE(read(good + QStringList{u"--by"_s, u"age"_s}).complaint.contains(u"county"_s));
    EXPECT_TRUE(read(good + QStringList{u"--jobs"_s}).complaint.contains(u"--jobs"_s));
    EXPECT_TRUE(read(good + QStringList{u"--preview=yes"_s}).complaint.contains(u"--preview"_s));
    EXPECT_TRUE(read(good + QStringList{u"more"_s}).complaint.contains(u"“more”"_s));
    EXPECT_TRUE(read({u"w"_s, u"g"_s}).complaint.contains(u"--out"_s));
    EXPECT_FALSE(read({u"w"_s, u"--out=x"_s}).call);
}

TEST(VerbTest, TheNearestNameIsNearOrNone)
{
    const QStringList names = {u"import"_s, u"info"_s, u"stats"_s};
    EXPECT_EQ(nearest(u"imprt"_s, names), u"import"_s);
    EXPECT_EQ(nearest(u"stat"_s, names), u"stats"_s);
    EXPECT_EQ(nearest(u"elephant"_s, names), QString());
}

TEST(VerbTest, WhatIsDoneToStandardsHasAWordInTheHistory)
{
    using core::Action;
    for (const Action action :
         {Action::NewDraft, Action::EditDraft, Action::InsertInDraft, Action::RemoveFromDraft,
          Action::MoveInDraft, Action::PasteIntoDraft, Action::RenewParts, Action::DiscardDraft,
          Action::RetireStandard, Action::ReinstateStandard, Action::GiveStandard})
        EXPECT_FALSE(actionWord(action).startsWith(u"action-"_s)) << qPrintable(actionWord(action));
}

} // namespace
} // namespace cli
