// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/rebuild.h"
#include "core/sync/forks.h"
#include "tests/support/exchange_offices.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace core;
using namespace Qt::StringLiterals;

namespace {

/// Office 0 works on in a copy as if it were the original: its mark was set back with the file.
class ForksTest : public testing::Test, protected ExchangeOffices
{
protected:
    ForksTest() : ExchangeOffices(3)
    {
        score(0, 0, 1);
        for (const int site : {1, 2})
            take(site, send(0));
        sites.journal(0).settleMark();
        sites.keepCopy(0);
        keepMarks();
    }

    QDir marks() { return QDir(sites.installation(0).folder() + u"/sites"_s); }

    void keepMarks()
    {
        for (const QString &name : marks().entryList({u"*.json"_s}))
            QFile::copy(marks().filePath(name), marks().filePath(name + u".kept"_s));
    }

    void goBackUnseen()
    {
        const SiteId site = sites.journal(0).site();
        sites.goBack(0); // it cannot know, and mints a site: the marks are set back with the file
        for (const QString &name : marks().entryList({u"*.kept"_s})) {
            const QString mark = marks().filePath(name.chopped(5));
            QFile::remove(mark);
            QFile::copy(marks().filePath(name), mark);
        }
        sites.goBack(0);
        EXPECT_EQ(sites.journal(0).site(), site);
    }

    std::vector<ForkedValue> valuesAt(int site)
    {
        const std::vector<Fork> forks = readForks(sites.database(site));
        return forks.size() != 1
                   ? std::vector<ForkedValue>()
                   : readForkedValues(sites.database(site), forks.front(), codeOf(site),
                                      sites.installation(site).publicKey());
    }
};

TEST_F(ForksTest, TheOtherLogIsKeptAndWhatItSaysIsShownBesideWhatStands)
{
    score(0, 1, 2);
    take(1, send(0));
    const Hash before = stateDigest(sites.database(1));
    goBackUnseen();
    score(0, 1, 4);
    score(0, 2, 3);
    const QString other = send(0);
    const BundleIntake intake = take(1, other);
    ASSERT_EQ(intake.forked.size(), 1U);
    EXPECT_EQ(stateDigest(sites.database(1)), before) << "what stands is what came first";
    EXPECT_EQ(countOpenForks(sites.database(1)), 1);
    const std::vector<Fork> forks = readForks(sites.database(1));
    ASSERT_EQ(forks.size(), 1U);
    EXPECT_EQ(forks.front().office, codeOf(0));
    EXPECT_EQ(forks.front().last, forks.front().since + 1);
    EXPECT_EQ(forks.front().ownLast, forks.front().since);
    const std::vector<ForkedValue> values = valuesAt(1);
    ASSERT_EQ(values.size(), 2U);
    EXPECT_EQ(values[0].conflict.item, u"2"_s);
    ASSERT_EQ(values[0].conflict.sides.size(), 2U);
    EXPECT_NE(values[0].conflict.sides[0].value, values[0].conflict.sides[1].value);
    EXPECT_EQ(values[1].conflict.sides.size(), 1U) << "nothing stands there";
    take(1, other);
    EXPECT_EQ(readForks(sites.database(1)).size(), 1U);
    EXPECT_EQ(valuesAt(1).size(), 2U);
}

TEST_F(ForksTest, AnOtherLogThatIsShorterThanOursIsFoundToo)
{
    score(0, 1, 2);
    score(0, 2, 2);
    score(0, 3, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    const BundleIntake intake = take(1, send(0));
    EXPECT_EQ(intake.forked.size(), 1U);
    EXPECT_EQ(intake.operations, 0);
    EXPECT_EQ(valuesAt(1).size(), 1U);
    EXPECT_TRUE(checkChains(sites.database(1)).isEmpty());
}

TEST_F(ForksTest, ItsValuesAreTakenOverAsOneStepThatCanBeUndone)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    score(0, 2, 3);
    take(1, send(0));
    Database &db = sites.database(1);
    sites.journal(1).apply(
        Action::ResolveConflict,
        takeOverEdits(valuesAt(1), u"the copy was the newer one"_s, [] { return moment; }));
    EXPECT_EQ(given(1, 1), 4);
    EXPECT_EQ(given(1, 2), 3);
    EXPECT_TRUE(valuesAt(1).empty());
    settleFork(db, readForks(db).front(), moment);
    EXPECT_EQ(countOpenForks(db), 0);
    EXPECT_EQ(readForks(db).size(), 1U) << "the other log stays";
    EXPECT_EQ(sites.journal(1).undo(), UndoOutcome::Done);
    EXPECT_EQ(given(1, 1), 2);
    expectRebuiltTheSame(sites, 1);
}

TEST_F(ForksTest, WhoTellsTwoOfficesTwoStoriesIsFoundOutWhenTheyMeet)
{
    score(0, 1, 2);
    take(1, send(0));
    goBackUnseen();
    score(0, 1, 4);
    take(2, send(0));
    EXPECT_EQ(given(1, 1), 2);
    EXPECT_EQ(given(2, 1), 4);
    const QString answer = send(1);
    EXPECT_EQ(take(1, send(2)).forked.size(), 1U);
    EXPECT_EQ(take(2, answer).forked.size(), 1U);
    for (const int site : {1, 2}) {
        EXPECT_EQ(given(site, 1), site == 1 ? 2 : 4) << "what came first stands";
        ASSERT_EQ(readForks(sites.database(site)).size(), 1U);
        EXPECT_EQ(readForks(sites.database(site)).front().office, codeOf(0));
        const std::vector<ForkedValue> values = valuesAt(site);
        ASSERT_EQ(values.size(), 1U) << "the other one is shown beside it";
        EXPECT_EQ(values.front().conflict.sides.size(), 2U);
        EXPECT_EQ(checkChains(sites.database(site)), QStringList());
        expectRebuiltTheSame(sites, site);
    }
}

TEST_F(ForksTest, ALogThatWasSetBackIsNotGoneOnWithOnceOthersHaveReplacedWhatItLost)
{
    score(0, 1, 2);
    take(1, send(0));
    score(1, 1, 5);
    const SiteId before = sites.journal(0).site();
    goBackUnseen();
    const QString answer = send(1);
    take(0, answer);
    sites.reopen(0);
    EXPECT_NE(sites.journal(0).site(), before);
    take(0, answer);
    EXPECT_EQ(given(0, 1), 5) << "with what it lost, which is one of another site now";
    EXPECT_EQ(stateDigest(sites.database(0)), stateDigest(sites.database(1)));
    score(0, 1, 6);
    take(1, send(0));
    EXPECT_EQ(given(1, 1), 6);
    EXPECT_TRUE(readForks(sites.database(1)).empty());
}

} // namespace
