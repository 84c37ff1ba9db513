// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/cohort_run.h"

#include "core/base/error.h"

#include <atomic>
#include <future>

namespace core {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t parts = 2;
constexpr std::size_t worthAThread = 64; ///< members
constexpr std::size_t atOnce = 32;       ///< members that a thread takes before it asks again
} // namespace

CohortRun::CohortRun(const CompiledStandard &standard, const CohortSource &source,
                     const GroupSizes &organizations, bool isGraded)
    : m_source(source)
    , m_cohort(standard, organizations, isGraded)
    , m_rooms(parts)
    , m_failed(parts)
{
    for (std::size_t part = 0; part < parts; ++part) {
        m_scorers.emplace_back(m_cohort);
        m_rooms[part].fit(standard.standard);
    }
    enrolAll();
    startAgain();
}

void CohortRun::enrolAll()
{
    for (std::size_t member = 0; member < m_source.size(); ++member) {
        const Subject &subject = m_source.subject(member);
        m_cohort.enrol(member, subject);
        if (const std::optional<std::int32_t> grade = m_source.decidedGrade(member))
            m_cohort.grades().decide(member, *grade);
        if (const auto group = m_cohort.grades().missingGroup(subject))
            m_refused[member] = {
                u"groups"_s,
                u"the number of organizations of the group \"%1\" is not given"_s.arg(*group), -1};
    }
}

void CohortRun::startAgain()
{
    m_cohort.open();
    m_pass = 0;
    m_next = 0;
    m_done = false;
    m_contributed = false;
    m_failedBefore = 0;
    for (Refusals &failed : m_failed)
        failed.clear();
    m_isOut.assign(m_source.size(), 0);
    for (const auto &[member, refusal] : m_refused)
        m_isOut[member] = 1;
}

void CohortRun::refuse(std::size_t member, const CohortRefusal &refusal)
{
    m_refused[member] = refusal;
    startAgain();
}

void CohortRun::take(std::size_t part, std::size_t member)
{
    CohortScorer &scorer = m_scorers[part];
    const bool last = m_pass == m_cohort.passes();
    const std::vector<char> *needed = last ? nullptr : &m_cohort.standard().passes[m_pass].items;
    const Subject &subject = m_source.subject(member);
    try {
        const Sheet &sheet = m_source.answers(member, m_rooms[part], needed);
        if (!last) {
            scorer.look(m_pass, member, sheet, subject);
            return;
        }
        const Result &result = scorer.score(member, sheet, subject);
        if (onScored)
            onScored(member, result);
    } catch (const Error &error) {
        if (error.kind() != Failure::Invalid)
            throw;
        m_failed[part][member] = {error.where(), error.detail(), scorer.failedStage()};
        m_isOut[member] = 1;
        if (!last)
            m_cohort.takeBack(m_pass, member);
    }
}

void CohortRun::walkPart(std::size_t part, std::size_t first, std::size_t last)
{
    for (std::size_t member = first; member < last; ++member) {
        if (!m_isOut[member])
            take(part, member);
    }
}

/// Both threads take what is next: neither waits long for the other where it is held up.
void CohortRun::walk(std::size_t first, std::size_t last)
{
    if (last - first < worthAThread)
        return walkPart(0, first, last);
    std::atomic<std::size_t> next = first;
    const auto work = [this, &next, last](std::size_t part) {
        for (std::size_t mine = next.fetch_add(atOnce); mine < last; mine = next.fetch_add(atOnce))
            walkPart(part, mine, std::min(mine + atOnce, last));
    };
    std::future<void> other = std::async(std::launch::async, [&work] { work(1); });
    work(0);
    other.get();
}

/// True when peers have read of somebody who is refused now.
bool CohortRun::takeOutRefused()
{
    Refusals failed = m_failed[0];
    failed.insert(m_failed[1].begin(), m_failed[1].end());
    std::int32_t first = INT32_MAX;
    for (const auto &[member, refusal] : failed)
        first = std::min(first, refusal.stage);
    for (const auto &[member, refusal] : failed) {
        if (m_contributed && refusal.stage > first)
            continue;
        m_refused[member] = refusal;
        m_cohort.grades().forget(member);
    }
    return m_contributed;
}

bool CohortRun::closePass()
{
    m_next = 0;
    const std::size_t failed = m_failed[0].size() + m_failed[1].size();
    m_contributed = m_contributed || (m_pass > 0 && failed > m_failedBefore);
    m_failedBefore = failed;
    if (m_pass < m_cohort.passes()) {
        m_cohort.close(m_pass++);
        return false;
    }
    if (takeOutRefused()) {
        startAgain();
        return false;
    }
    m_cohort.settleQuotas();
    m_done = true;
    return true;
}

bool CohortRun::advance(std::size_t members)
{
    while (!m_done && members > 0) {
        const std::size_t left = m_source.size() - m_next;
        const std::size_t now = std::min(left, members);
        walk(m_next, m_next + now);
        m_next += now;
        members -= now;
        if (m_next == m_source.size() && closePass())
            break;
    }
    return m_done;
}

void CohortRun::finish()
{
    while (!advance(SIZE_MAX)) {
    }
}

namespace {

class SingleSource : public CohortSource
{
public:
    SingleSource(const Sheet &sheet, const Subject &subject) : m_sheet(sheet), m_subject(subject) {}

    std::size_t size() const override { return 1; }

    const Subject &subject(std::size_t) const override { return m_subject; }

    const Sheet &answers(std::size_t, Sheet &, const std::vector<char> *) const override
    {
        return m_sheet;
    }

private:
    const Sheet &m_sheet;
    const Subject &m_subject;
};
} // namespace

Result scoreAlone(const CompiledStandard &standard, const Sheet &sheet, const Subject &subject,
                  Detail detail)
{
    if (!standard.readsPeers)
        return score(standard, sheet, subject, detail);
    GroupSizes sizes;
    for (const Quota &quota : standard.standard.grading.quotas)
        sizes[PeerGroups::nameOf(quota.within, subject)] = 1;
    const SingleSource source(sheet, subject);
    CohortRun run(standard, source, sizes);
    run.finish();
    if (!run.refused().empty()) {
        const CohortRefusal &refusal = run.refused().begin()->second;
        throw Error(Failure::Invalid, refusal.why).at(refusal.where);
    }
    return run.scorer().explain(0, sheet, subject);
}

} // namespace core
