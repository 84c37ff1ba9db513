// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/grade_check.h"

#include "core/document/condition_reach.h"
#include "core/document/use_check.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;

std::int64_t gridOf(int places)
{
    std::int64_t grid = 1;
    for (int n = places; n < 3; ++n)
        grid *= 10;
    return grid;
}

/// The totals that grading can meet.
class Totals
{
public:
    Totals(const Standard &standard, const StandardBounds &bounds)
        : m_grid(gridOf(standard.total.places))
        , m_scored(bounds.total)
    {
        for (const RankClass &one : standard.grading.rankClasses)
            m_classes.push_back(one.points.thousandths);
    }

    /// Whether one of them lies in `set`.
    bool meet(const SpanSet &set) const
    {
        return m_scored.common(set).holdsMultipleOf(m_grid) ||
               std::any_of(m_classes.begin(), m_classes.end(), [&set](std::int64_t points) {
                   return !set.common(SpanSet(Span{points, points})).isEmpty();
               });
    }

private:
    std::int64_t m_grid;
    SpanSet m_scored;
    std::vector<std::int64_t> m_classes;
};

class GradeChecker
{
public:
    GradeChecker(Standard &standard, FindingList &findings)
        : m_standard(standard)
        , m_grading(standard.grading)
        , m_findings(findings)
        , m_bounds(boundsOf(standard))
        , m_totals(standard, m_bounds)
    {
    }

    void run();

private:
    void reachByRules();
    void reachByLevels();
    void reachByLevelsOf(const std::vector<LevelRule> &levels);
    void reachByVetoes();
    void reachByQuotas();
    void report(std::int32_t grade);
    int shadowOf(std::size_t rule) const;

    std::int32_t worst() const { return static_cast<std::int32_t>(m_grading.grades.size()) - 1; }

    Standard &m_standard;
    const Grading &m_grading;
    FindingList &m_findings;
    StandardBounds m_bounds;
    Totals m_totals;
    std::vector<ConditionReach> m_rules;
    std::set<std::int32_t> m_reached;
};

void GradeChecker::reachByRules()
{
    SpanSet taken; // by an earlier rule, for sure
    for (const GradeRule &rule : m_grading.rules) {
        m_rules.push_back(reachOf(rule.when, m_bounds));
        if (m_totals.meet(m_rules.back().may.common(taken.complement())))
            m_reached.insert(rule.gradeOrdinal);
        taken = taken.united(m_rules.back().must);
    }
    if (m_totals.meet(taken.complement()))
        m_reached.insert(worst());
}

void GradeChecker::reachByLevelsOf(const std::vector<LevelRule> &levels)
{
    SpanSet taken;
    for (const LevelRule &level : levels) {
        const ConditionReach reach = reachOf(level.when, m_bounds);
        if (!reach.may.common(taken.complement()).isEmpty())
            m_reached.insert(level.gradeOrdinal);
        taken = taken.united(reach.must);
    }
}

void GradeChecker::reachByLevels()
{
    if (m_grading.weakest == Weakest::Items) {
        for (const Item *item : itemsOf(m_standard))
            reachByLevelsOf(item->levels);
    } else if (m_grading.weakest == Weakest::Sections) {
        for (const Section *section : sectionsOf(m_standard))
            reachByLevelsOf(section->levels);
    }
}

void GradeChecker::reachByVetoes()
{
    const std::vector<const Item *> items = itemsOf(m_standard);
    for (const VetoRule &veto : m_grading.vetoes) {
        const Item *item =
            veto.itemOrdinal >= 0 ? items[static_cast<std::size_t>(veto.itemOrdinal)] : nullptr;
        const bool fires = item != nullptr && item->kind == ItemKind::Veto && canFire(*item);
        if (fires && veto.effect == VetoRule::Effect::Worst)
            m_reached.insert(worst());
        if (fires && veto.effect == VetoRule::Effect::Cap)
            m_reached.insert(veto.gradeOrdinal);
    }
}

/// Who is over goes to the next grade down and counts there.
void GradeChecker::reachByQuotas()
{
    for (std::int32_t grade = 0; grade < worst(); ++grade) {
        const bool limited =
            std::any_of(m_grading.quotas.begin(), m_grading.quotas.end(),
                        [&](const Quota &quota) { return quota.grade == m_grading.grades[grade]; });
        if (limited && m_reached.count(grade) > 0)
            m_reached.insert(grade + 1);
    }
}

/// The rule after which nothing is left of the totals at which this one could hold; -1: it could
/// hold at none.
int GradeChecker::shadowOf(std::size_t rule) const
{
    SpanSet left = m_rules[rule].may;
    if (!m_totals.meet(left))
        return -1;
    for (std::size_t n = 0; n < rule; ++n) {
        left = left.common(m_rules[n].must.complement());
        if (!m_totals.meet(left))
            return static_cast<int>(n);
    }
    return -1;
}

QString highest(const StandardBounds &bounds)
{
    return bounds.total.high >= Span::endless ? QString() : textOf(Points{bounds.total.high});
}

void GradeChecker::report(std::int32_t grade)
{
    const QString name = m_grading.grades[grade];
    Place place;
    place.path = u"$.grading.grades["_s + QString::number(grade) + u']';
    for (std::size_t n = 0; n < m_grading.rules.size(); ++n) {
        if (m_grading.rules[n].gradeOrdinal != grade)
            continue;
        place.path = u"$.grading.rules["_s + QString::number(n) + u']';
        const int shadow = shadowOf(n);
        if (shadow < 0)
            continue;
        const QString by = m_grading.rules[static_cast<std::size_t>(shadow)].grade;
        m_findings.warn(
            u"grade-shadowed"_s, place,
            u"wherever the rule for %1 could hold, that for %2 holds first"_s.arg(name, by),
            {{u"grade"_s, name}, {u"by"_s, by}});
        return;
    }
    FindingValues values = {{u"grade"_s, name}};
    if (!highest(m_bounds).isEmpty())
        values.emplace_back(u"highest"_s, highest(m_bounds));
    m_findings.warn(u"grade-unreachable"_s, place, u"nobody can have the grade "_s + name, values);
}

void GradeChecker::run()
{
    reachByRules();
    reachByLevels();
    reachByVetoes();
    reachByQuotas();
    for (std::int32_t grade = 0; grade <= worst(); ++grade) {
        if (m_reached.count(grade) == 0)
            report(grade);
    }
}
} // namespace

void checkGrades(Standard &standard, FindingList &findings)
{
    if (!standard.grading.grades.isEmpty())
        GradeChecker(standard, findings).run();
}

} // namespace core
