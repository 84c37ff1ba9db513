// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/grade_book.h"

#include "core/base/error.h"

#include <numeric>

namespace core {
namespace {

std::vector<PeerRead> totalReads(const CompiledStandard &standard)
{
    std::vector<PeerRead> reads;
    for (const PeerRead &read : standard.peerReads) {
        if (read.what == PeerRead::What::GradedTotal)
            reads.push_back(read);
    }
    PeerRead classes;
    classes.what = PeerRead::What::GradedTotal;
    classes.inPoints = true;
    classes.within = standard.standard.grading.rankWithin;
    reads.push_back(classes);
    return reads;
}

std::vector<QStringList> quotaLists(const Grading &grading)
{
    std::vector<QStringList> lists;
    for (const Quota &quota : grading.quotas)
        lists.push_back(quota.within);
    return lists;
}

/// share × base ÷ 100, rounded as the quota says.
std::int64_t allowedBy(const Quota &quota, std::int64_t base)
{
    const Int128 parts = Int128{quota.share.millionths} * base;
    const Int128 whole = 100'000'000;
    switch (quota.rounding) {
    case Quota::Rounding::Down:
        break;
    case Quota::Rounding::Up:
        return static_cast<std::int64_t>((parts + whole - 1) / whole);
    case Quota::Rounding::Half:
        return static_cast<std::int64_t>(dividedRounding(parts, whole));
    }
    return static_cast<std::int64_t>(parts / whole);
}
} // namespace

GradeBook::GradeBook(const CompiledStandard &standard, const GroupSizes &organizations)
    : m_grading(standard.standard.grading)
    , m_organizations(organizations)
    , m_totals(totalReads(standard))
    , m_quotaGroups(quotaLists(standard.standard.grading))
{
    std::size_t next = 0;
    for (const PeerRead &read : standard.peerReads)
        m_columnOf.push_back(read.what == PeerRead::What::GradedTotal ? next++ : 0);
    m_classColumn = next;
    m_readsTotals = next > 0 || !m_grading.rankClasses.empty();
    for (const Quota &quota : m_grading.quotas)
        m_quotaGrades.push_back(m_grading.ordinalOf(quota.grade));
}

std::optional<QString> GradeBook::missingGroup(const Subject &subject) const
{
    for (const Quota &quota : m_grading.quotas) {
        const QString name = PeerGroups::nameOf(quota.within, subject);
        if (quota.ofOrganizations && !m_organizations.contains(name))
            return name;
    }
    return {};
}

void GradeBook::enrol(std::size_t member, const Subject &subject)
{
    if (m_members.size() <= member)
        m_members.resize(member + 1);
    m_totals.enrol(member, subject);
    m_quotaGroups.enrol(member, subject);
}

void GradeBook::decide(std::size_t member, std::int32_t grade)
{
    m_members[member].decided = grade;
}

void GradeBook::noteTotal(std::size_t member, const GradedTotal &total)
{
    m_members[member].given = total;
    m_members[member].total = total.total;
}

void GradeBook::forget(std::size_t member)
{
    const std::optional<std::int32_t> decided = m_members[member].decided;
    m_members[member] = {};
    m_members[member].decided = decided;
}

std::int32_t GradeBook::classAt(std::int64_t place, std::int64_t of) const
{
    for (std::size_t n = 0; n < m_grading.rankClasses.size(); ++n) {
        const Measure top = m_grading.rankClasses[n].top;
        if (Int128{place} * 100'000'000 <= Int128{top.millionths} * of)
            return static_cast<std::int32_t>(n);
    }
    return -1;
}

ClassPlace GradeBook::classOf(std::size_t member) const
{
    if (m_grading.rankClasses.empty() || !m_members[member].given.isComplete)
        return {};
    const PeerPlace found = m_totals.place(m_classColumn, member, true);
    return {classAt(found.better + 1, found.peers), found.better + 1, found.peers};
}

void GradeBook::closeTotals()
{
    m_totals.open();
    const std::size_t classes = m_classColumn;
    for (std::size_t member = 0; member < m_members.size(); ++member) {
        const GradedTotal &given = m_members[member].given;
        if (given.isComplete)
            m_totals.note(member, classes, PeerValue::of(Fraction::of(given.total)));
    }
    m_totals.close(classes);
    for (std::size_t member = 0; member < m_members.size(); ++member) {
        Member &one = m_members[member];
        const ClassPlace place = classOf(member);
        if (place.rankClass >= 0)
            one.total = m_grading.rankClasses[static_cast<std::size_t>(place.rankClass)].points;
        else
            one.total = one.given.total;
        // Under rank classes only a total that has its place can be compared with others.
        const bool counts = m_grading.rankClasses.empty() ? one.given.isThere : place.place > 0;
        for (std::size_t column = 0; counts && column < classes; ++column)
            m_totals.note(member, column, PeerValue::of(Fraction::of(one.total)));
    }
    for (std::size_t column = 0; column < classes; ++column)
        m_totals.close(column);
}

void GradeBook::noteGrade(std::size_t member, std::int32_t grade, ResultState state)
{
    m_members[member].grade = grade;
    m_members[member].final = grade;
    m_members[member].state = state;
}

const std::vector<GradingStep> &GradeBook::quotaSteps(std::size_t member) const
{
    static const std::vector<GradingStep> none;
    const auto found = m_steps.find(member);
    return found == m_steps.end() ? none : found->second;
}

void GradeBook::settle(std::size_t number, const Members &group, std::int64_t base)
{
    const Quota &quota = m_grading.quotas[number];
    const std::int32_t grade = m_quotaGrades[number];
    Members holders;
    std::int64_t decided = 0;
    for (const std::size_t member : group) {
        if (m_members[member].final == grade && !m_members[member].decided)
            holders.push_back(member);
        else if (m_members[member].final == grade)
            ++decided;
    }
    const auto total = [this](std::size_t member) { return m_members[member].total; };
    const std::int64_t allowedInAll = allowedBy(quota, base);
    const std::int64_t allowed = std::max<std::int64_t>(allowedInAll - decided, 0);
    const bool hasNext = grade + 1 < static_cast<std::int32_t>(m_grading.grades.size());
    if (static_cast<std::int64_t>(holders.size()) <= allowed || !hasNext)
        return;
    std::stable_sort(holders.begin(), holders.end(),
                     [&](std::size_t a, std::size_t b) { return total(a) > total(b); });
    auto edge = holders.begin() + allowed; // the first who is over
    const Points firstOver = total(*edge);
    const bool tied = allowed > 0 && total(*(edge - 1)) == firstOver;
    while (tied && quota.tiesIn && edge != holders.end() && total(*edge) == firstOver)
        ++edge;
    while (tied && !quota.tiesIn && edge != holders.begin() && total(*(edge - 1)) == firstOver)
        --edge;
    for (; edge != holders.end(); ++edge) {
        m_members[*edge].final = grade + 1;
        GradingStep step;
        step.rule = static_cast<std::int32_t>(number);
        if (decided > 0) {
            step.code = GradingCode::Decided;
            step.grade = grade;
            step.count = decided;
            m_steps[*edge].push_back(step);
        }
        step.code = GradingCode::OverQuota;
        step.grade = grade + 1;
        step.count = allowedInAll;
        step.of = base;
        m_steps[*edge].push_back(step);
    }
}

void GradeBook::settleQuotas()
{
    m_steps.clear();
    for (Member &member : m_members)
        member.final = member.decided.value_or(member.grade);
    std::vector<std::size_t> order(m_grading.quotas.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        return m_quotaGrades[a] < m_quotaGrades[b];
    });
    for (const std::size_t quota : order) {
        std::vector<Members> groups(m_quotaGroups.count(quota));
        for (std::size_t member = 0; member < m_members.size(); ++member) {
            if (m_members[member].state == ResultState::Complete && m_members[member].grade >= 0)
                groups[m_quotaGroups.of(quota, member)].push_back(member);
        }
        for (std::size_t n = 0; n < groups.size(); ++n) {
            const QString &name = m_quotaGroups.name(quota, static_cast<std::uint32_t>(n));
            const auto size = m_organizations.find(name);
            const bool given =
                m_grading.quotas[quota].ofOrganizations && size != m_organizations.end();
            settle(quota, groups[n],
                   given ? size->second : static_cast<std::int64_t>(groups[n].size()));
        }
    }
    m_settled = true;
}

} // namespace core
