// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_report.h"

#include "core/base/error.h"
#include "core/journal/sheet_scorer.h"
#include "core/reporting/impact_run.h"
#include "core/storage/database.h"

#include <array>
#include <future>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr std::size_t tasksInChunk = 256;

std::size_t at(std::int32_t place)
{
    return static_cast<std::size_t>(place);
}

/// Reads answers, while two threads score those that were read before.
class ImpactRun
{
public:
    ImpactRun(Database &db, const ImpactFacts &facts, const ImpactReport &lists)
        : m_db(db)
        , m_facts(facts)
        , m_lanes{Lane(facts, lists), Lane(facts, lists)}
    {
    }

    void run(const ImpactProgress &progress);
    void finish(ImpactReport &report);

private:
    struct Lane
    {
        Lane(const ImpactFacts &facts, const ImpactReport &lists) : scorer(facts, lists) {}

        ImpactScorer scorer;
        std::future<void> working; ///< last: waits before the rest goes
    };

    ImpactWork read(const ImpactTask &task);
    ImpactAnswers read(const ImpactSheet &sheet, ImpactWork &work);
    void readOutcome(const ImpactSheet &sheet, ImpactWork &work);

    Database &m_db;
    const ImpactFacts &m_facts;
    std::array<Lane, 2> m_lanes;
};

ImpactOutcome outcomeAt(const Statement &row, int total)
{
    const auto state = static_cast<ResultState>(row.integer(total + 1));
    return {state == ResultState::Complete    ? ImpactState::Graded
            : state == ResultState::Suspended ? ImpactState::Suspended
                                              : ImpactState::Open,
            row.text(total + 2), Points{row.integer(total)}};
}

ImpactAnswers ImpactRun::read(const ImpactSheet &sheet, ImpactWork &work)
{
    ImpactAnswers answers;
    Statement &row = m_db.kept("SELECT s.answers, res.total, res.state, res.grade FROM sheet s "
                               "LEFT JOIN result res ON res.no = s.no WHERE s.no = ?");
    row.bind(1, sheet.no);
    if (row.next()) {
        answers.packed = row.bytes(0);
        if (!row.isNull(1))
            work.kept = outcomeAt(row, 1);
    }
    row.reset();
    if (m_facts.pairs[at(sheet.pair)].readsEarlier())
        answers.subject = readSubject(m_db, sheet.no, true);
    return answers;
}

void ImpactRun::readOutcome(const ImpactSheet &sheet, ImpactWork &work)
{
    Statement &row = m_db.kept("SELECT c.total, c.state, c.grade FROM assessment a JOIN outcome c "
                               "ON c.organization = a.organization AND c.round = a.round "
                               "WHERE a.no = ?");
    row.bind(1, sheet.no);
    if (row.next())
        work.kept = outcomeAt(row, 0);
    row.reset();
}

ImpactWork ImpactRun::read(const ImpactTask &task)
{
    ImpactWork work;
    work.task = &task;
    for (std::int32_t n = 0; n < task.count; ++n)
        work.answers.push_back(read(m_facts.sheets[at(task.first + n)], work));
    const ImpactSheet &first = m_facts.sheets[at(task.first)];
    if (task.count > 1 || m_facts.pairs[at(first.pair)].mixes())
        readOutcome(first, work);
    return work;
}

void ImpactRun::run(const ImpactProgress &progress)
{
    const std::size_t all = m_facts.tasks.size();
    std::size_t lane = 0;
    for (std::size_t first = 0; first < all; first += tasksInChunk, lane = 1 - lane) {
        if (progress && !progress(static_cast<std::int64_t>(first), static_cast<std::int64_t>(all)))
            throw Error(Failure::Cancelled, u"stopped while comparing"_s);
        std::vector<ImpactWork> chunk;
        for (std::size_t n = first; n < std::min(all, first + tasksInChunk); ++n)
            chunk.push_back(read(m_facts.tasks[n]));
        Lane &free = m_lanes[lane];
        if (free.working.valid())
            free.working.get();
        free.working = std::async(std::launch::async,
                                  [&free, work = std::move(chunk)] { free.scorer.take(work); });
    }
    for (Lane &busy : m_lanes)
        if (busy.working.valid())
            busy.working.get();
}

void ImpactRun::finish(ImpactReport &report)
{
    ImpactTally &tally = m_lanes[0].scorer.tally();
    tally.add(std::move(m_lanes[1].scorer.tally()));
    tally.finish(report);
}

/// Everything that `work` reads is as it was at its first read.
template <typename Work>
void inOneView(Database &db, const Work &work)
{
    db.script(u"BEGIN"_s);
    try {
        work();
    } catch (...) {
        db.script(u"ROLLBACK"_s);
        throw;
    }
    db.script(u"ROLLBACK"_s);
}

void nameCounties(Database &db, ImpactReport &report)
{
    db.each("SELECT code, name FROM division ORDER BY code, since", [&](const Statement &row) {
        for (ImpactGroup &group : report.byCounty)
            if (group.key == row.text(0))
                group.name = row.text(1);
    });
}
} // namespace

ImpactReport buildImpact(Database &db, const ImpactQuestion &question,
                         const ImpactProgress &progress)
{
    for (const CompiledStandard *standard : question.standards)
        if (standard->readsPeers)
            throw Error(Failure::Invalid,
                        u"what a standard that looks at peers would change cannot be told yet"_s)
                .at(standard->standard.id);
    ImpactReport report;
    inOneView(db, [&] {
        StandardShelf shelf(db);
        const ImpactFacts facts = readImpactFacts(db, shelf, question, report);
        ImpactRun run(db, facts, report);
        run.run(progress);
        run.finish(report);
        nameCounties(db, report);
    });
    return report;
}

} // namespace core
