// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/journal/rebuild.h"
#include "core/storage/assessment_reader.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/fresh_copies.h"
#include "tests/support/test_workbook.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using core::Failure;
using Fault = FaultyDisk::Fault;

constexpr int answers = 3;
constexpr int handIn = answers; ///< the step after them
constexpr int steps = answers + 1;

/// One visit, from opening the workbook to closing it. It knows which steps it was told are done.
class Visit
{
public:
    Visit(const QString &folder, const TestWorkbook &base) : m_folder(folder), m_base(base) {}

    void open()
    {
        m_here.emplace(core::Installation::open(m_folder + u"/installation"_s));
        m_book = std::make_unique<core::Workbook>(path(), core::Access::Write);
        m_journal = std::make_unique<core::Journal>(m_book->database(), *m_here,
                                                    [this] { return m_now += 1000; });
    }

    void close()
    {
        m_journal.reset();
        m_book.reset();
        m_here.reset();
    }

    /// All steps that are left; throws at the first that fails.
    void work()
    {
        for (; done < steps; ++done) {
            if (done == handIn)
                m_journal->apply(core::Action::HandIn,
                                 {core::visitEdit(m_base.assessment, core::VisitState::HandedIn,
                                                  QDate(2023, 11, 15), scope())});
            else
                m_journal->apply(core::Action::ScoreItem, {answer(done)});
        }
    }

    /// How many of the steps the file holds; says so when they are not the first ones.
    int held()
    {
        const core::Sheet read = sheet();
        int count = 0;
        while (count < answers && isAnswered(read, count))
            ++count;
        for (int i = count; i < answers; ++i)
            EXPECT_FALSE(isAnswered(read, i)) << "a later step outlived an earlier one";
        const bool in = core::readAssessment(database(), m_base.assessment)->state ==
                        core::VisitState::HandedIn;
        EXPECT_TRUE(!in || count == answers);
        return count + (in ? 1 : 0);
    }

    core::Database &database() { return m_book->database(); }

    core::Journal &journal() { return *m_journal; }

    bool isOpen() const { return m_journal != nullptr; }

    int done = 0; ///< steps that were reported as done

private:
    QString path() const { return m_folder + u"/test.plumb"_s; }

    QString scope() const { return m_base.organization.affiliation; }

    core::Sheet sheet()
    {
        core::Sheet read;
        core::readSheet(database(), m_base.assessment, m_base.standard, read);
        return read;
    }

    static bool isAnswered(const core::Sheet &read, int step)
    {
        const auto item = static_cast<std::size_t>(step);
        const bool given = read.clauses.at(item).given;
        EXPECT_TRUE(!given || (read.clauses.at(item).a == step + 1 &&
                               read.items.at(item).note == u"缺记录"_s));
        return given;
    }

    core::Edit answer(int step)
    {
        core::Sheet typed = sheet();
        const auto item = static_cast<std::size_t>(step);
        typed.clauses.at(item).given = true;
        typed.clauses.at(item).a = step + 1;
        typed.items.at(item).note = u"缺记录"_s;
        return core::answersEdit({m_base.assessment,
                                  m_base.standardRef,
                                  m_base.standard,
                                  typed,
                                  {static_cast<std::uint32_t>(step)}},
                                 scope());
    }

    QString m_folder;
    const TestWorkbook &m_base;
    std::int64_t m_now = 1'800'000'000'000;
    std::optional<core::Installation> m_here;
    std::unique_ptr<core::Workbook> m_book;
    std::unique_ptr<core::Journal> m_journal;
};

// Open, type three answers, hand in, close: with the n-th call to the disk failing, for n = 1, 2, 3
// … until a run passes without meeting the fault.
class FailingDiskTest : public testing::Test
{
protected:
    FailingDiskTest() { base.close(); }

    static QString thrownBy(const std::function<void()> &work)
    {
        try {
            work();
            return {};
        } catch (const core::Error &error) {
            return u"thrown: "_s + error.detail();
        }
    }

    /// What is there after the fault is whole, holds what was reported, and can be worked on.
    void expectNothingLost(Visit &visit, const QString &folder)
    {
        if (!visit.isOpen()) {
            ASSERT_EQ(thrownBy([&] { visit.open(); }), QString());
        }
        EXPECT_EQ(core::checkWorkbook(visit.database()), QStringList());
        EXPECT_EQ(core::checkChains(visit.database()), QStringList());
        EXPECT_TRUE(core::stateFollowsLog(visit.database(), folder));
        const int held = visit.held();
        EXPECT_GE(held, visit.done) << "a step that was reported as done is gone";
        EXPECT_LE(held, visit.done + 1) << "more than the step under way";
        EXPECT_EQ(static_cast<int>(visit.journal().undoable().size()), held);
        visit.done = held;
        ASSERT_EQ(thrownBy([&] { visit.work(); }), QString());
        EXPECT_EQ(visit.held(), steps);
        EXPECT_TRUE(core::stateFollowsLog(visit.database(), folder));
        visit.close();
    }

    /// False once the visit passed without meeting the fault.
    bool meets(int call, Fault fault, unsigned seed, bool goesOn)
    {
        SCOPED_TRACE("call " + std::to_string(call) + ", seed " + std::to_string(seed));
        const QString folder = copies.make(call);
        Visit visit(folder, base);
        disk.failFrom(call, fault, seed);
        std::optional<Failure> said;
        try {
            visit.open();
            visit.work();
            visit.close();
        } catch (const core::Error &error) {
            said = error.kind();
        }
        const bool failed = disk.hasFailed();
        EXPECT_TRUE(failed || !said);
        if (!goesOn || !visit.isOpen())
            visit.close();
        disk.mend();
        if (said)
            kinds.insert(*said);
        expectNothingLost(visit, folder);
        return failed && !HasFatalFailure();
    }

    int callsUntilClean(Fault fault, unsigned seed, bool goesOn)
    {
        int call = 1;
        while (call < 2000 && meets(call, fault, seed, goesOn))
            ++call;
        return call;
    }

    FaultyDisk disk;
    TestWorkbook base;
    FreshCopies copies{base.folder()};
    std::set<Failure> kinds; ///< what was said, over all calls
};

TEST_F(FailingDiskTest, AFullDiskTakesNoStepThatWasReportedAsDone)
{
    EXPECT_GT(callsUntilClean(Fault::Full, 0, false), 20);
    EXPECT_TRUE(kinds.count(Failure::DiskFull));
}

TEST_F(FailingDiskTest, WhenTheDiskHasRoomAgainTheOpenWindowGoesOn)
{
    EXPECT_GT(callsUntilClean(Fault::Full, 0, true), 20);
}

TEST_F(FailingDiskTest, ABrokenMediumTakesNoStepThatWasReportedAsDone)
{
    EXPECT_GT(callsUntilClean(Fault::Broken, 0, false), 20);
}

TEST_F(FailingDiskTest, WhenTheMediumIsBackTheOpenWindowGoesOn)
{
    EXPECT_GT(callsUntilClean(Fault::Broken, 0, true), 20);
}

TEST_F(FailingDiskTest, APowerCutTakesNoStepThatWasReportedAsDone)
{
    for (unsigned seed = 0; seed < 5; ++seed)
        EXPECT_GT(callsUntilClean(Fault::PowerCut, seed, false), 20);
}

} // namespace
