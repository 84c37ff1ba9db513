// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sheet.h"
#include "core/scoring/grade_book.h"
#include "core/scoring/peer_book.h"
#include "core/scoring/score.h"

#include <memory>

namespace core {

/// The assessments of one round, level and standard, which are scored together. Each is shown in
/// every pass, in any order; after the last one each can be scored among its peers.
///
///     Cohort cohort(compiled, sizes);
///     cohort.enrol(0, subject); …
///     CohortScorer scorer(cohort);
///     for (std::size_t pass = 0; pass < cohort.passes(); ++pass) {
///         scorer.look(pass, 0, sheet, subject); …
///         cohort.close(pass);
///     }
///     scorer.score(0, sheet, subject); …
///     cohort.settleQuotas();
///     scorer.explain(0, sheet, subject)
///
/// `CohortRun` does all this. `isGraded` false: only what assessors' levels are mixed of.
///
/// Thread: different members may be shown at the same time, by a CohortScorer for each thread;
/// enrolling, closing and settling is for one.
class Cohort
{
public:
    Cohort(const CompiledStandard &standard, const GroupSizes &organizations, bool isGraded = true);

    const CompiledStandard &standard() const { return m_standard; }

    bool isGraded() const { return m_isGraded; }

    void enrol(std::size_t member, const Subject &subject);

    std::size_t passes() const { return m_standard.passes.size(); }

    void close(std::size_t pass);

    void settleQuotas() { m_grades.settleQuotas(); }

    /// What a member noted in a pass that is not closed yet.
    void takeBack(std::size_t pass, std::size_t member);

    void open(); ///< back to before the first pass; the members stay

    /// Takes out an assessment that was refused: it is nobody's peer.
    void forget(std::size_t member);

    PeerBook &peers() { return m_peers; }

    GradeBook &grades() { return m_grades; }

    const PeerBook &peers() const { return m_peers; }

    const GradeBook &grades() const { return m_grades; }

private:
    const CompiledStandard &m_standard;
    bool m_isGraded;
    PeerBook m_peers;
    GradeBook m_grades;
};

/// Scores members of a cohort with the memory of one. Answers that the standard does not allow
/// throw Error(Invalid); `failedStage` then says how many times peers had been read before.
class CohortScorer
{
public:
    explicit CohortScorer(Cohort &cohort);
    ~CohortScorer();
    CohortScorer(CohortScorer &&) noexcept;
    CohortScorer(const CohortScorer &) = delete;
    CohortScorer &operator=(const CohortScorer &) = delete;

    /// Works out what the others read of this member in one pass.
    void look(std::size_t pass, std::size_t member, const Sheet &sheet, const Subject &subject);

    /// Its score and, before quotas, its grade, which the cohort notes.
    const Result &score(std::size_t member, const Sheet &sheet, const Subject &subject);

    /// The whole result with its reasons, after the quotas were settled.
    const Result &explain(std::size_t member, const Sheet &sheet, const Subject &subject);

    /// Puts changed answers, or attributes, of one member in their place in a cohort that is
    /// settled. What the others have by their peers stays as it was, until the cohort is run again.
    /// Refused answers throw, and the member is nobody's peer any more.
    const Result &reconsider(std::size_t member, const Sheet &sheet, const Subject &subject,
                             Detail detail);

    std::int32_t failedStage() const;

private:
    void takeUp(std::size_t member);
    void lookAgain(std::size_t member, const Sheet &sheet, const Subject &subject);

    Cohort &m_cohort;
    std::unique_ptr<Work> m_work;
};

} // namespace core
