// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/cohort.h"

#include "core/base/error.h"
#include "core/scoring/work.h"

namespace core {

Cohort::Cohort(const CompiledStandard &standard, const GroupSizes &organizations, bool isGraded)
    : m_standard(standard)
    , m_isGraded(isGraded)
    , m_peers(standard.peerReads)
    , m_grades(standard, organizations)
{
}

void Cohort::enrol(std::size_t member, const Subject &subject)
{
    m_peers.enrol(member, subject);
    m_grades.enrol(member, subject);
}

void Cohort::close(std::size_t pass)
{
    const CohortPass &closed = m_standard.passes[pass];
    for (const std::int32_t read : closed.reads)
        m_peers.close(static_cast<std::size_t>(read));
    if (closed.totals && m_isGraded)
        m_grades.closeTotals();
}

void Cohort::takeBack(std::size_t pass, std::size_t member)
{
    for (const std::int32_t read : m_standard.passes[pass].reads)
        m_peers.note(member, static_cast<std::size_t>(read), {});
    m_grades.forget(member);
}

void Cohort::open()
{
    m_peers.open();
    m_grades.unsettle();
    for (std::size_t member = 0; member < m_peers.members(); ++member)
        m_grades.forget(member);
}

void Cohort::forget(std::size_t member)
{
    for (std::size_t read = 0; read < m_standard.peerReads.size(); ++read)
        m_peers.note(member, read, {});
    m_grades.forget(member);
}

CohortScorer::CohortScorer(Cohort &cohort)
    : m_cohort(cohort)
    , m_work(std::make_unique<Work>(cohort.standard()))
{
    m_work->peers = &cohort.peers();
    m_work->grades = cohort.isGraded() ? &cohort.grades() : nullptr;
}

CohortScorer::~CohortScorer() = default;
CohortScorer::CohortScorer(CohortScorer &&) noexcept = default;

std::int32_t CohortScorer::failedStage() const
{
    return m_work->failedStage;
}

void CohortScorer::takeUp(std::size_t member)
{
    m_work->member = member;
    m_work->graded = member;
}

void CohortScorer::look(std::size_t pass, std::size_t member, const Sheet &sheet,
                        const Subject &subject)
{
    const CohortPass &looked = m_cohort.standard().passes[pass];
    takeUp(member);
    if (looked.totals) {
        scoreSheet(*m_work, sheet, subject, Detail::TotalsOnly);
        if (m_cohort.isGraded())
            m_cohort.grades().noteTotal(member, gradedTotalOf(*m_work));
    } else {
        m_work->begin(sheet, subject, Detail::TotalsOnly);
        runSteps(*m_work, looked.steps);
    }
    m_work->failedStage = static_cast<std::int32_t>(pass);
    for (const std::int32_t read : looked.reads) {
        const auto n = static_cast<std::size_t>(read);
        m_cohort.peers().note(member, n, peerValueOf(*m_work, m_cohort.standard().peerReads[n]));
    }
}

const Result &CohortScorer::score(std::size_t member, const Sheet &sheet, const Subject &subject)
{
    takeUp(member);
    scoreSheet(*m_work, sheet, subject, Detail::TotalsOnly);
    if (!m_cohort.isGraded())
        return m_work->result;
    if (!m_cohort.grades().readsTotals())
        m_cohort.grades().noteTotal(member, gradedTotalOf(*m_work));
    gradeResult(*m_work);
    m_cohort.grades().noteGrade(member, m_work->result.grade, m_work->result.state);
    return m_work->result;
}

const Result &CohortScorer::explain(std::size_t member, const Sheet &sheet, const Subject &subject)
{
    takeUp(member);
    scoreSheet(*m_work, sheet, subject, Detail::Full);
    if (m_cohort.isGraded())
        gradeResult(*m_work);
    return m_work->result;
}

void CohortScorer::lookAgain(std::size_t member, const Sheet &sheet, const Subject &subject)
{
    m_cohort.enrol(member, subject);
    m_cohort.grades().unsettle();
    for (std::size_t pass = 0; pass < m_cohort.passes(); ++pass) {
        look(pass, member, sheet, subject);
        if (m_cohort.standard().passes[pass].totals && m_cohort.isGraded())
            m_cohort.grades().closeTotals();
    }
    score(member, sheet, subject);
}

const Result &CohortScorer::reconsider(std::size_t member, const Sheet &sheet,
                                       const Subject &subject, Detail detail)
{
    try {
        lookAgain(member, sheet, subject);
    } catch (const Error &) {
        m_cohort.forget(member);
        m_cohort.grades().closeTotals();
        m_cohort.settleQuotas();
        throw;
    }
    m_cohort.settleQuotas();
    if (detail == Detail::Full)
        return explain(member, sheet, subject);
    m_work->result.grade =
        m_cohort.isGraded() ? m_cohort.grades().gradeOf(member) : m_work->result.grade;
    return m_work->result;
}

} // namespace core
