// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/scoring/compiled_standard.h"
#include "core/scoring/peer_book.h"

#include <map>

namespace core {

/// How many organizations a group holds, by the name of the group; for quotas of organizations.
using GroupSizes = std::map<QString, std::int64_t>;

/// The total of one assessment before rank classes.
struct GradedTotal
{
    Points total; ///< rounded
    bool isThere = false;
    bool isComplete = false; ///< nothing is unanswered: it has a place in the rank classes
};

/// The place that rank classes go by.
struct ClassPlace
{
    std::int32_t rankClass = -1; ///< ordinal; -1: beyond the last
    std::int64_t place = 0;      ///< competition; 0: none
    std::int64_t of = 0;
};

/// What the grades of a cohort owe to each other: rank classes, the totals that grading rules
/// compare with, quotas. Totals come first, then grades, then quotas.
///
/// Decision: a grade that was decided for good, with an earlier batch of a round, keeps its place
/// in the quotas, whoever has more points by now. So what is decided batch by batch never comes to
/// more than a quota allows.
///
///     book.enrol(member, subject);   book.noteTotal(member, total);   book.closeTotals();
///     book.noteGrade(member, grade, state);                           book.settleQuotas();
///     book.gradeOf(member);
///
/// Thread: different members may note at the same time; asking is free to all between changes.
class GradeBook
{
public:
    GradeBook(const CompiledStandard &standard, const GroupSizes &organizations);

    /// The name of a group that a quota of organizations needs the size of and that is not given.
    std::optional<QString> missingGroup(const Subject &subject) const;

    void enrol(std::size_t member, const Subject &subject);
    void decide(std::size_t member, std::int32_t grade); ///< −1: none, for good
    void noteTotal(std::size_t member, const GradedTotal &total);
    void closeTotals(); ///< again after a total has changed
    void noteGrade(std::size_t member, std::int32_t grade, ResultState state);
    void settleQuotas(); ///< again after a grade has changed

    void unsettle() { m_settled = false; } ///< grades are noted anew

    /// Takes the member out: it was refused.
    void forget(std::size_t member);

    bool readsTotals() const { return m_readsTotals; }

    bool isSettled() const { return m_settled; }

    ClassPlace classOf(std::size_t member) const;

    Points totalOf(std::size_t member) const { return m_members[member].total; } ///< after classes

    std::int32_t gradeOf(std::size_t member) const { return m_members[member].final; }

    /// Each quota that the member was over, in order, and how much of it had been decided.
    const std::vector<GradingStep> &quotaSteps(std::size_t member) const;

    /// The totals that grading rules compare with; `read` is an ordinal of the standard's reads.
    const PeerBook &totals() const { return m_totals; }

    std::size_t columnOf(std::int32_t read) const
    {
        return m_columnOf[static_cast<std::size_t>(read)];
    }

private:
    struct Member
    {
        GradedTotal given;
        Points total;
        std::int32_t grade = -1; ///< before quotas
        std::int32_t final = -1;
        std::optional<std::int32_t> decided;
        ResultState state = ResultState::Incomplete;
    };

    using Members = std::vector<std::size_t>;

    void settle(std::size_t quota, const Members &group, std::int64_t base);
    std::int32_t classAt(std::int64_t place, std::int64_t of) const;

    const Grading &m_grading;
    GroupSizes m_organizations;
    bool m_readsTotals = false;
    bool m_settled = false;
    std::vector<Member> m_members;
    std::vector<std::int32_t> m_quotaGrades; ///< ordinals
    std::vector<std::size_t> m_columnOf;     ///< by peer read of the standard
    std::size_t m_classColumn = 0;
    PeerBook m_totals;
    PeerGroups m_quotaGroups; ///< a list for each quota
    std::map<std::size_t, std::vector<GradingStep>> m_steps;
};

} // namespace core
