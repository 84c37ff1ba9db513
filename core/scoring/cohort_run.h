// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/cohort.h"

#include <functional>
#include <map>

namespace core {

/// Where the answers of a cohort lie. Each member's are asked for in every pass, of different
/// members by two threads at a time.
class CohortSource
{
public:
    virtual ~CohortSource() = default;

    virtual std::size_t size() const = 0;
    virtual const Subject &subject(std::size_t member) const = 0;

    /// The answers, or `room` filled with them. Where `needed` is given, those of its items are
    /// enough. Error(Invalid) refuses the member.
    virtual const Sheet &answers(std::size_t member, Sheet &room,
                                 const std::vector<char> *needed) const = 0;

    /// The grade that the member has for good, whatever it would get among these: see GradeBook.
    virtual std::optional<std::int32_t> decidedGrade(std::size_t) const { return {}; }
};

/// Why an assessment of a cohort was refused: it is nobody's peer then.
struct CohortRefusal
{
    QString where; ///< "item.clause", or a key of the answers document
    QString why;   ///< English
    std::int32_t stage = 0;
};

/// Scores a whole cohort, all at once or a part at a time.
///
///     CohortRun run(compiled, source, sizes);
///     run.onScored = [&](std::size_t member, const Result &result) { … };
///     run.finish();
///     run.cohort().grades().gradeOf(member)
///
/// What was refused because of its own answers is taken out before what was refused by its peers
/// is looked at again. Grades are before quotas in `onScored`; the quotas are settled at the end.
///
/// Thread: one; it makes a second for itself.
class CohortRun
{
public:
    CohortRun(const CompiledStandard &standard, const CohortSource &source,
              const GroupSizes &organizations, bool isGraded = true);

    /// Told each score, of different members by two threads at a time; perhaps again, when a
    /// refusal changes what peers have.
    std::function<void(std::size_t, const Result &)> onScored;

    /// Goes on with about `members` members; true when all is done.
    bool advance(std::size_t members);
    void finish();

    Cohort &cohort() { return m_cohort; }

    CohortScorer &scorer() { return m_scorers[0]; }

    const std::map<std::size_t, CohortRefusal> &refused() const { return m_refused; }

    /// Refuses a member from outside, and starts again.
    void refuse(std::size_t member, const CohortRefusal &refusal);

private:
    using Refusals = std::map<std::size_t, CohortRefusal>;

    void enrolAll();
    void startAgain();
    void walk(std::size_t first, std::size_t last);
    void walkPart(std::size_t part, std::size_t first, std::size_t last);
    void take(std::size_t part, std::size_t member);
    bool closePass();
    bool takeOutRefused();

    const CohortSource &m_source;
    Cohort m_cohort;
    std::vector<CohortScorer> m_scorers; ///< one for each thread
    std::vector<Sheet> m_rooms;
    std::vector<Refusals> m_failed; ///< in this run, by thread
    std::size_t m_failedBefore = 0; ///< before this pass
    Refusals m_refused;
    std::vector<char> m_isOut; ///< by member: refused or failed
    std::size_t m_pass = 0;    ///< the last one scores
    std::size_t m_next = 0;
    bool m_contributed = false; ///< somebody who failed now had been a peer before
    bool m_done = false;
};

/// One sheet as if it were a cohort by itself: for previews, and to see whether its answers are
/// allowed. Any standard.
Result scoreAlone(const CompiledStandard &standard, const Sheet &sheet, const Subject &subject,
                  Detail detail = Detail::Full);

} // namespace core
