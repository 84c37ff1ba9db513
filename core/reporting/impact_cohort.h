// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/impact_source.h"
#include "core/scoring/cohort_run.h"

#include <map>
#include <memory>
#include <mutex>

namespace core {

/// Sheets of one level and round that an impact run scores among each other, by the standard that
/// they were made under or by the one in question. Answers lie packed and are unpacked when they
/// are asked for, no more of them than is.
///
///     const ImpactCohort cohort(facts, answers, true, members);
///     CohortRun run(draft, cohort, sizes);
///
/// `facts`, `answers` and the subjects must outlive it. Any thread.
class ImpactCohort : public CohortSource
{
public:
    struct Member
    {
        std::int32_t sheet = 0;
        const Subject *subject = nullptr;
        std::optional<std::int32_t> decided{}; ///< the grade it has for good
    };

    /// `isThen`: by the standard in question.
    ImpactCohort(const ImpactFacts &facts, const ImpactRoundAnswers &answers, bool isThen,
                 std::vector<Member> members);

    std::size_t size() const override { return m_members.size(); }

    const Subject &subject(std::size_t member) const override { return *m_members[member].subject; }

    const Sheet &answers(std::size_t member, Sheet &room,
                         const std::vector<char> *needed) const override;

    std::optional<std::int32_t> decidedGrade(std::size_t member) const override
    {
        return m_members[member].decided;
    }

private:
    using Room = std::unique_ptr<Sheet>;

    void unpack(std::int32_t sheet, Sheet &into, const std::vector<char> *needed) const;
    Room takeRoom(std::int32_t pair) const;
    void giveBack(std::int32_t pair, Room &&room) const;

    const ImpactFacts &m_facts;
    const ImpactRoundAnswers &m_answers;
    bool m_isThen;
    std::vector<Member> m_members;
    mutable std::mutex m_mutex;
    mutable std::map<std::int32_t, std::vector<Room>> m_rooms; ///< that are free, by pair
};

} // namespace core
