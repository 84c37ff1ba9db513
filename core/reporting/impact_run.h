// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/reporting/impact_source.h"
#include "core/scoring/levels.h"
#include "core/storage/frozen_results.h"

#include <memory>

namespace core {

/// Some tasks of a round. Where it is frozen, those whose results lie in one part.
struct ImpactChunk
{
    std::int32_t part = -1;
    std::vector<const ImpactTask *> tasks;
};

/// Results that were worked out among peers, by task of the round; nothing: not this side.
struct ImpactPeerResults
{
    bool hasNow = false;
    bool hasThen = false;
    std::optional<ImpactResult> now;
    std::optional<ImpactResult> then;
};

/// Scores tasks under both standards and adds them up.
///
/// Thread: one each.
class ImpactScorer
{
public:
    /// `subjects`, by organization, are filled in further as they are needed. Several scorers may
    /// share them, as long as none takes an organization that another one is at.
    ImpactScorer(const ImpactFacts &facts, const ImpactReport &lists,
                 std::vector<Subject> &subjects);

    void take(const ImpactRoundAnswers &answers, const ImpactChunk &chunk);

    /// The same for one task with what its peers made of it. Its part must have been `open`ed.
    void take(const ImpactTask &task, const ImpactPeerResults &peers);

    /// Frozen results are taken from this part of the round from now on.
    void open(const ImpactRoundAnswers &answers, std::int32_t part);

    /// Lives until the next call for the same organization.
    const Subject &subjectOf(const ImpactRoundAnswers &answers, std::int32_t sheet) const;

    /// The sheet whose kept result counts: the highest complete level, or else the highest. −1:
    /// none was kept.
    std::int32_t countingOf(const ImpactRoundAnswers &answers, const ImpactTask &task) const;

    /// As it was frozen; null: it was not. Lives while the round is the same.
    const Result *frozenOf(const ImpactRoundAnswers &answers, std::int32_t sheet);

    /// The ordinal of its grade in the standard; −1: none.
    std::int32_t gradeOf(const ImpactSide &side, const CompiledStandard &standard) const;

    ImpactTally &tally() { return m_tally; }

private:
    /// The memory that scoring under a pair of standards takes.
    struct Room
    {
        std::unique_ptr<Scorer> now; ///< null: it looks at peers
        std::unique_ptr<Scorer> then;
        Sheet sheet;
        Sheet moved;
        bool isStraight = true; ///< all items are answered alike under both
    };

    /// One side of a task: its result and how it reads.
    struct Scored
    {
        ImpactItems items;
        ImpactSide side{ImpactState::Refused, -1, {}};
    };

    /// Nothing to compare: it was never scored. Else `counting` is the sheet whose items are shown.
    std::optional<Scored> now(const ImpactTask &task, const ImpactPeerResults &peers,
                              std::int32_t &counting);
    Scored then(const ImpactTask &task, const ImpactPeerResults &peers, const ImpactPair &pair);
    const Result *itemsNow(std::int32_t sheet);
    const Result *itemsOfMix(const ImpactTask &task, std::int32_t pair);
    Scored highestThen(const ImpactTask &task, const ImpactPair &pair);
    Scored scoredThen(std::int32_t sheet, const ImpactPair &pair);
    const Result *mixOf(const ImpactTask &task, const CompiledStandard &standard, bool isThen,
                        std::optional<Result> &room);
    std::int32_t highestAnswered(const ImpactTask &task) const;
    bool takesPart(std::int32_t sheet, std::int32_t pair) const;
    void tell(std::int32_t sheet, const Scored &now, const Scored &then);
    template <typename Any> ///< Result, ImpactResult
    Scored scoredAs(const CompiledStandard &standard, const Any *result) const;
    Room &roomOf(std::int32_t pair);
    static void move(QByteArrayView packed, const ImpactPair &pair, Room &room);

    const ImpactFacts &m_facts;
    std::vector<Subject> &m_subjects;
    QStringList m_grades;
    std::map<std::int32_t, Room> m_rooms; ///< by pair
    const ImpactRoundAnswers *m_answers = nullptr;
    std::int32_t m_part = -1;
    std::vector<Result> m_frozen; ///< of the part, by place
    /// The levels of a mix may lie in any of the parts of this round.
    std::map<std::int32_t, std::vector<Result>> m_parts;
    std::int32_t m_partsOf = -1;
    std::optional<Result> m_now; ///< of levels together
    std::optional<Result> m_then;
    ImpactTally m_tally;
};

/// Runs `score`; null, or nothing: the standard does not allow these answers, or the sheet was
/// opened by another one elsewhere.
template <typename Score>
auto scoreIfAllowed(const Score &score) -> decltype(score())
{
    try {
        return score();
    } catch (const Error &error) {
        if (error.kind() != Failure::Invalid && error.kind() != Failure::FileDamaged)
            throw;
    }
    return {};
}

} // namespace core
