// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/impact_report.h"

#include "core/base/error.h"
#include "core/journal/sheet_cohort.h"
#include "core/reporting/impact_peers.h"
#include "core/storage/database.h"

#include <array>
#include <atomic>
#include <chrono>
#include <future>

using namespace Qt::StringLiterals;

namespace core {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t tasksInChunk = 128;

/// The tasks of one round and what is read for them: what the lanes are working on.
struct RoundWork
{
    ImpactRoundAnswers answers;
    std::vector<ImpactChunk> chunks;                        ///< each sheet by itself
    std::map<std::int32_t, std::vector<ImpactChunk>> peers; ///< by standard in question
    ImpactSizes sizes;                                      ///< for `peers`
    std::atomic<std::size_t> next = 0;                      ///< chunk to be taken
};

/// Reads one round while two threads score the round before: first each sheet by itself, then those
/// that are scored among their peers.
class ImpactRun
{
public:
    /// The subjects of `facts` are filled in as they are needed, by one lane at a time.
    ImpactRun(Database &db, ImpactFacts &facts, const ImpactReport &lists,
              const ImpactProgress &progress)
        : m_db(db)
        , m_facts(facts)
        , m_progress(progress)
        , m_source(db, facts, lists)
        , m_scorers{ImpactScorer(facts, lists, facts.subjects),
                    ImpactScorer(facts, lists, facts.subjects)}
    {
    }

    ~ImpactRun() { m_stop = true; }

    ImpactRun(const ImpactRun &) = delete;
    ImpactRun &operator=(const ImpactRun &) = delete;

    void run();
    void finish(ImpactReport &report);

private:
    std::unique_ptr<RoundWork> read(std::int32_t round);
    void add(const ImpactTask &task, RoundWork &work) const;
    void countGroups(RoundWork &work);
    void start();
    void wait();
    void takeChunks(std::size_t lane);
    void takePeers();
    void tell();

    Database &m_db;
    const ImpactFacts &m_facts;
    const ImpactProgress &m_progress;
    ImpactSource m_source;
    std::array<ImpactScorer, 2> m_scorers;
    std::atomic<bool> m_stop = false;
    std::atomic<std::int64_t> m_done = 0;
    std::unique_ptr<RoundWork> m_work;
    std::future<void> m_scoring; ///< last: waits before the rest goes
};

void ImpactRun::add(const ImpactTask &task, RoundWork &work) const
{
    const std::int32_t counting = m_scorers[0].countingOf(work.answers, task);
    const std::int32_t sheet = counting < 0 ? task.first + task.count - 1 : counting;
    const ImpactPair &pair =
        m_facts
            .pairs[static_cast<std::size_t>(m_facts.sheets[static_cast<std::size_t>(sheet)].pair)];
    const std::int32_t part = work.answers.of(sheet).part;
    const bool isKept = pair.now->standard.mix.empty() ? work.answers.isFrozen
                                                       : work.answers.of(sheet).mix.has_value();
    const bool amongPeers = pair.then->readsPeers || (pair.now->readsPeers && !isKept);
    std::vector<ImpactChunk> &chunks = amongPeers ? work.peers[pair.question] : work.chunks;
    if (chunks.empty() || chunks.back().part != part || chunks.back().tasks.size() == tasksInChunk)
        chunks.push_back({part, {}});
    chunks.back().tasks.push_back(&task);
}

std::unique_ptr<RoundWork> ImpactRun::read(std::int32_t round)
{
    auto work = std::make_unique<RoundWork>();
    work->answers = m_source.read(round);
    const ImpactRoundFacts &facts = m_facts.rounds[static_cast<std::size_t>(round)];
    std::vector<std::pair<std::int32_t, const ImpactTask *>> order;
    for (std::size_t n = facts.first; n < facts.last; ++n) {
        const ImpactTask &task = m_facts.tasks[n];
        const std::int32_t counting = m_scorers[0].countingOf(work->answers, task);
        order.emplace_back(counting < 0 ? -1 : work->answers.of(counting).part, &task);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[part, task] : order)
        add(*task, *work);
    countGroups(*work);
    return work;
}

void ImpactRun::countGroups(RoundWork &work)
{
    const std::int64_t round = m_facts.rounds[static_cast<std::size_t>(work.answers.round)].no;
    for (const ImpactPair &pair : m_facts.pairs) {
        if (!work.peers.contains(pair.question))
            continue;
        for (const CompiledStandard *standard : {pair.now, pair.then})
            if (!work.sizes.contains(standard))
                work.sizes[standard] = countOrganizations(m_db, *standard, round);
    }
}

void ImpactRun::takeChunks(std::size_t lane)
{
    RoundWork &work = *m_work;
    while (!m_stop) {
        const std::size_t mine = work.next++;
        if (mine >= work.chunks.size())
            return;
        m_scorers[lane].take(work.answers, work.chunks[mine]);
        m_done += static_cast<std::int64_t>(work.chunks[mine].tasks.size());
    }
}

void ImpactRun::start()
{
    m_scoring = std::async(std::launch::async, [this] {
        std::future<void> other = std::async(std::launch::async, [this] { takeChunks(1); });
        takeChunks(0);
        other.get();
        takePeers();
    });
}

void ImpactRun::tell()
{
    if (m_progress && !m_progress(m_done, static_cast<std::int64_t>(m_facts.tasks.size())))
        throw Error(Failure::Cancelled, u"stopped while comparing"_s);
}

void ImpactRun::wait()
{
    while (m_scoring.valid() && m_scoring.wait_for(20ms) != std::future_status::ready)
        tell();
    if (m_scoring.valid())
        m_scoring.get();
}

void ImpactRun::takePeers()
{
    for (const auto &[question, chunks] : m_work->peers) {
        ImpactPeers peers(m_facts, m_work->answers, m_work->sizes, m_scorers);
        peers.take(chunks, [this] { return !m_stop; });
        for (const ImpactChunk &chunk : chunks)
            m_done += static_cast<std::int64_t>(chunk.tasks.size());
    }
}

void ImpactRun::run()
{
    for (std::size_t round = 0; round < m_facts.rounds.size(); ++round) {
        tell();
        std::unique_ptr<RoundWork> next = read(static_cast<std::int32_t>(round));
        wait();
        m_work = std::move(next);
        start();
    }
    wait();
}

void ImpactRun::finish(ImpactReport &report)
{
    ImpactTally &tally = m_scorers[0].tally();
    tally.add(std::move(m_scorers[1].tally()));
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
    ImpactReport report;
    inOneView(db, [&] {
        StandardShelf shelf(db);
        ImpactFacts facts = readImpactFacts(db, shelf, question, report);
        ImpactRun run(db, facts, report, progress);
        run.run();
        run.finish(report);
        nameCounties(db, report);
    });
    return report;
}

} // namespace core
