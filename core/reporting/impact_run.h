// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/impact_facts.h"
#include "core/scoring/levels.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace core {

/// What an assessment came to: state, grade by its name (empty: none), total.
struct ImpactOutcome
{
    ImpactState state = ImpactState::Open;
    QString grade;
    Points total;

    bool operator==(const ImpactOutcome &) const = default;
};

/// A sheet's answers as they lie in the file.
struct ImpactAnswers
{
    QByteArray packed;              ///< empty: never opened
    std::optional<Subject> subject; ///< only where a standard reads earlier rounds
};

/// A task with all that scoring it takes, and what was kept of it; answers by sheet.
struct ImpactWork
{
    const ImpactTask *task = nullptr;
    std::optional<ImpactOutcome> kept;
    std::vector<ImpactAnswers> answers;
};

/// Scores tasks under both standards and adds them up.
///
/// Thread: one each.
class ImpactScorer
{
public:
    ImpactScorer(const ImpactFacts &facts, const ImpactReport &lists);

    void take(const std::vector<ImpactWork> &chunk);

    ImpactTally &tally() { return m_tally; }

private:
    /// The memory that scoring under a pair of standards takes.
    struct Room
    {
        std::unique_ptr<Scorer> now; ///< null: it looks at peers
        std::unique_ptr<Scorer> then;
        Sheet sheet;
        Sheet moved;
    };

    struct Levels;

    void take(const ImpactWork &work);
    void takeOne(const ImpactWork &work);
    void takeLevels(const ImpactWork &work);
    void tell(const ImpactSheet &sheet, const std::optional<ImpactOutcome> &kept,
              const Result *before, const Result *after);
    Room &roomOf(std::int32_t pair);
    Subject subjectOf(const ImpactSheet &sheet, const ImpactAnswers &answers) const;
    ImpactSide sideOf(const ImpactOutcome &outcome) const;

    const ImpactFacts &m_facts;
    QStringList m_grades;
    std::vector<int> m_years;             ///< by round
    std::map<std::int32_t, Room> m_rooms; ///< by pair
    ImpactTally m_tally;
};

} // namespace core
