// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/standard_shelf.h"
#include "core/model/result.h"
#include "core/model/sheet.h"
#include "core/scoring/score.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <vector>

namespace core {

class Database;
class Statement;
class SubjectReader;

/// Scores sheets of the workbook where they lie and keeps the results (table `result`), which are
/// derived state: they can always be made again.
///
/// Thread: that of its Database, inside its transaction.
class SheetScorer
{
public:
    explicit SheetScorer(Database &db) : m_db(db), m_shelf(db) {}

    /// Scores one sheet. A sheet without a standard in the file, or whose answers its standard does
    /// not allow, has no result; one of a frozen round keeps the one it has. One that is scored
    /// among its peers keeps it too, until its cohort is settled: see `cohort_settling.h`.
    void score(std::int64_t assessment);

    /// Scores many sheets as `score` does, with a second thread; but for those that hang on other
    /// results, which are answered in `later`. Answers the sheets whose results are others now.
    std::vector<std::int64_t> scoreMany(const std::vector<std::int64_t> &sheets,
                                        std::vector<std::int64_t> &later);

    /// Scores every sheet of every round that is not frozen (or of `round`, unless it is); memory
    /// holds a thousand sheets, and a second thread helps. `progress` is told the count and may
    /// answer false to stop: then throws Error(Cancelled). Returns the number of sheets.
    std::int64_t scoreAll(std::int64_t round, const std::function<bool(std::int64_t)> &progress);

    /// The standard, ready for scoring; null while it is not in the file.
    const CompiledStandard *standardOf(std::int64_t standard)
    {
        const Ready *ready = readyFor(standard);
        return ready == nullptr ? nullptr : ready->standard;
    }

    /// Notes that the cohort the sheet belongs to now has to be settled, if it is scored in one.
    void markStale(std::int64_t assessment);

    /// A result as it is kept.
    struct Kept
    {
        std::int64_t assessment = 0;
        bool isThere = false; ///< the standard can be applied to these answers
        Points total{};
        Points possible{};
        ResultState state = ResultState::Incomplete;
        QString grade{}; ///< empty: none
        std::int64_t unanswered = 0;
        bool isProvisional = false;
    };

    void keep(const Kept &kept);

    /// Whether sheets by this standard are scored with a look at earlier rounds.
    bool readsEarlier(std::int64_t standard)
    {
        const Ready *ready = readyFor(standard);
        return ready != nullptr && ready->standard->readsEarlier;
    }

    /// How many of the results it kept are not what they were before.
    std::int64_t changed() const { return m_changed; }

    /// The shelf that it reads standards from.
    StandardShelf &shelf() { return m_shelf; }

private:
    /// Who scores: the thread of the Database, or the second one.
    enum class Lane : std::uint8_t
    {
        Own,
        Second,
    };

    /// The memory that scoring sheets of one standard takes.
    struct Room
    {
        std::unique_ptr<Scorer> scorer;
        Sheet sheet;
    };

    struct Ready
    {
        const CompiledStandard *standard = nullptr;
        mutable std::array<Room, 2> rooms; ///< by lane

        bool isScoredByItself() const { return !standard->readsPeers; }
    };

    /// A sheet to be scored.
    struct Question
    {
        std::int64_t assessment = 0;
        const Ready *ready = nullptr;
        QByteArray answers{};
        Subject subject{};
    };

    /// What is kept of its result.
    struct Score
    {
        std::int64_t assessment = 0;
        const Ready *ready = nullptr;
        bool isThere = false; ///< the standard can be applied to these answers
        Points total{};
        Points possible{};
        ResultState state = ResultState::Incomplete;
        std::int32_t grade = -1;
        std::int64_t unanswered = 0;
    };

    const Ready *readyFor(std::int64_t no);
    static Score scored(const Question &question, Lane lane);
    void scoreAsked(Lane lane);
    std::vector<std::int64_t> handOver(std::vector<Question> &questions);
    static bool addQuestion(const Ready *ready, const Statement &row, SubjectReader &subjects,
                            std::vector<Question> &questions); ///< false: not by itself
    static Kept keptOf(const Score &score);

    Database &m_db;
    StandardShelf m_shelf;
    std::int64_t m_changed = 0;
    std::map<std::int64_t, Ready> m_ready; ///< by number of the standard
    std::vector<Question> m_asked;         ///< what is being scored
    std::vector<Score> m_scores;           ///< of them, by place
    std::atomic<std::size_t> m_next{0};    ///< of them, the next that nobody has taken
    std::future<void> m_working;           ///< last: waits before the rest goes
};

} // namespace core
