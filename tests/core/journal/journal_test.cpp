// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/rebuild.h"
#include "core/storage/assessment_reader.h"
#include "tests/support/test_workbook.h"

#include <QFile>
#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace {

using core::Action;
using core::UndoOutcome;

class JournalTest : public testing::Test
{
protected:
    std::int64_t logged() { return book.database().number("SELECT count(*) FROM log"); }

    std::int64_t total() { return core::readAssessment(book.database(), book.assessment)->total; }

    TestWorkbook book;
};

TEST_F(JournalTest, AnEditIsInTheRowAndInTheLog)
{
    const std::int64_t before = logged();
    book.journal().apply(Action::EditOrganization, {book.rename(u"西村党支部"_s)});
    EXPECT_EQ(book.nameInRow(), u"西村党支部"_s);
    EXPECT_EQ(logged(), before + 1);
}

TEST_F(JournalTest, TypedAnswersComeBackAndAreScored)
{
    for (std::uint32_t item = 0; item < 5; ++item)
        book.journal().apply(Action::ScoreItem, {book.count(item, item, u"缺记录"_s)});
    const core::Sheet read = book.sheet();
    EXPECT_TRUE(read.clauses.at(3).given);
    EXPECT_EQ(read.clauses.at(3).a, 3);
    EXPECT_EQ(read.items.at(3).note, u"缺记录"_s);
    const auto entry = core::readAssessment(book.database(), book.assessment);
    EXPECT_TRUE(entry->complete);
    EXPECT_EQ(entry->total, 95'000); // 100 − 0.5 × (0+1+2+3+4)
    EXPECT_EQ(entry->grade, u"A"_s);
}

TEST_F(JournalTest, AStepOfManyEditsIsAllOrNothing)
{
    core::Edit bad = book.rename(u"x"_s);
    bad.value = "no CBOR";
    const std::int64_t before = logged();
    EXPECT_THROW(book.journal().apply(Action::EditOrganization, {book.rename(u"y"_s), bad}),
                 core::Error);
    EXPECT_EQ(book.nameInRow(), u"东村党支部"_s);
    EXPECT_EQ(logged(), before);
    book.journal().apply(Action::EditOrganization, {book.rename(u"z"_s)});
    EXPECT_TRUE(core::checkChains(book.database()).isEmpty());
}

TEST_F(JournalTest, UndoBringsBackWhatStoodBeforeAndRedoDoesItAgain)
{
    book.journal().apply(Action::ScoreItem, {book.count(0, 2)});
    book.journal().apply(Action::ScoreItem, {book.count(0, 5)});
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(book.sheet().clauses.at(0).a, 2);
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_FALSE(book.sheet().clauses.at(0).given);
    EXPECT_EQ(book.journal().redo(), UndoOutcome::Done);
    EXPECT_EQ(book.journal().redo(), UndoOutcome::Done);
    EXPECT_EQ(book.sheet().clauses.at(0).a, 5);
    EXPECT_EQ(book.journal().redo(), UndoOutcome::Nothing);
}

TEST_F(JournalTest, UndoOutlivesARestart)
{
    book.journal().apply(Action::EditOrganization, {book.rename(u"西村党支部"_s)});
    book.journal().apply(Action::ScoreItem, {book.count(1, 3)});
    book.reopen();
    ASSERT_EQ(book.journal().undoable().size(), 2U);
    EXPECT_EQ(book.journal().undoable().front().action, Action::ScoreItem);
    EXPECT_EQ(book.journal().undoable().front().item, 1U);
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    book.reopen();
    EXPECT_EQ(book.journal().redoable().size(), 1U);
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Done);
    EXPECT_EQ(book.nameInRow(), u"东村党支部"_s);
}

TEST_F(JournalTest, ANewEditEndsWhatCouldBeDoneAgain)
{
    book.journal().apply(Action::ScoreItem, {book.count(0, 1)});
    book.journal().undo();
    book.journal().apply(Action::ScoreItem, {book.count(1, 1)});
    EXPECT_TRUE(book.journal().redoable().empty());
    book.reopen();
    EXPECT_TRUE(book.journal().redoable().empty());
}

TEST_F(JournalTest, MakingTheWorkbookCannotBeUndone)
{
    EXPECT_EQ(book.journal().undo(), UndoOutcome::Nothing);
}

TEST_F(JournalTest, RandomEditsUndoneOneByOneGoBackTheWayTheyCame)
{
    std::mt19937 random(7);
    const auto any = [&](int below) {
        return static_cast<int>(random() % static_cast<unsigned>(below));
    };
    std::vector<core::Sheet> sheets = {book.sheet()};
    for (int i = 0; i < 60; ++i) {
        std::vector<core::Edit> edits;
        const auto first = static_cast<std::uint32_t>(any(5));
        edits.push_back(book.count(first, any(5) - 1, any(2) ? u"因由"_s : QString()));
        if (any(3) == 0)
            edits.push_back(book.count((first + 1) % 5, any(9)));
        book.journal().apply(Action::ScoreItem, edits);
        sheets.push_back(book.sheet());
        if (any(10) == 0)
            book.reopen();
    }
    for (std::size_t i = sheets.size() - 1; i > 0; --i) {
        ASSERT_EQ(book.journal().undo(), UndoOutcome::Done);
        ASSERT_EQ(book.sheet(), sheets.at(i - 1)) << "step " << i;
    }
    for (std::size_t i = 1; i < sheets.size(); ++i) {
        ASSERT_EQ(book.journal().redo(), UndoOutcome::Done);
        ASSERT_EQ(book.sheet(), sheets.at(i)) << "step " << i;
    }
    EXPECT_TRUE(core::checkChains(book.database()).isEmpty());
    EXPECT_TRUE(core::stateFollowsLog(book.database(), book.folder()));
}

TEST_F(JournalTest, TheSameRowsComeAgainFromTheLog)
{
    book.journal().apply(Action::ScoreItem, {book.count(0, 1, u"缺"_s), book.count(4, 0)});
    book.journal().apply(Action::EditOrganization, {book.rename(u"新"_s)});
    book.journal().undo();
    const core::Hash before = core::stateDigest(book.database());
    core::rebuildState(book.database());
    EXPECT_EQ(core::stateDigest(book.database()), before);
    EXPECT_EQ(book.nameInRow(), u"东村党支部"_s);
    EXPECT_EQ(book.sheet().items.at(0).note, u"缺"_s);
}

TEST_F(JournalTest, AnAlteredLogIsFound)
{
    book.journal().apply(Action::ScoreItem, {book.count(0, 1)});
    EXPECT_TRUE(core::checkChains(book.database()).isEmpty());
    book.database().script(u"UPDATE tail SET stamp = stamp + 1 WHERE seq = 1"_s);
    EXPECT_FALSE(core::checkChains(book.database()).isEmpty());
}

TEST_F(JournalTest, AnAlteredRowIsFound)
{
    EXPECT_TRUE(core::stateFollowsLog(book.database(), book.folder()));
    book.database().script(u"UPDATE organization SET name = 'forged'"_s);
    EXPECT_FALSE(core::stateFollowsLog(book.database(), book.folder()));
}

TEST_F(JournalTest, ARestartGoesOnAsTheSameSite)
{
    const core::SiteId site = book.journal().site();
    book.journal().apply(Action::ScoreItem, {book.count(0, 1)});
    book.reopen();
    EXPECT_EQ(book.journal().site(), site);
}

TEST_F(JournalTest, ACopyThatFellBehindGetsASiteOfItsOwn)
{
    const core::SiteId site = book.journal().site();
    book.close();
    const QString copy = book.folder() + u"/copy.plumb"_s;
    ASSERT_TRUE(QFile::copy(book.path(), copy));
    book.open(book.path());
    book.journal().apply(Action::ScoreItem, {book.count(0, 1)});
    book.close();
    book.open(copy);
    EXPECT_NE(book.journal().site(), site);
    book.journal().apply(Action::ScoreItem, {book.count(0, 4)});
    book.close();
    book.open(book.path());
    EXPECT_EQ(book.journal().site(), site);
    EXPECT_EQ(book.sheet().clauses.at(0).a, 1);
}

TEST_F(JournalTest, EveryStampIsLaterThanTheOneBeforeEvenWhenTheClockGoesBack)
{
    std::int64_t now = 5'000'000;
    book.close();
    core::Workbook workbook(book.path(), core::Access::Write);
    auto installation = core::Installation::open(book.folder() + u"/installation"_s);
    core::Journal journal(workbook.database(), installation, [&] { return now -= 1000; });
    core::Organization renamed = book.organization;
    for (int i = 0; i < 3; ++i) {
        renamed.name = QString::number(i);
        journal.apply(Action::EditOrganization, {core::identityEdit(renamed)});
    }
    EXPECT_EQ(workbook.database().number("SELECT count(DISTINCT stamp) = count(*) FROM log"), 1);
    EXPECT_EQ(workbook.database().number("SELECT max(stamp) = (SELECT stamp FROM log ORDER BY step "
                                         "DESC, seq DESC LIMIT 1) FROM log"),
              1);
}

} // namespace
