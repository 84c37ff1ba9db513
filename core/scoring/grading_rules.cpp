// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/work.h"

namespace core {
namespace {

std::size_t at(std::int32_t ordinal)
{
    return static_cast<std::size_t>(ordinal);
}

void addStep(Work &work, const GradingStep &step)
{
    if (work.explain)
        work.result.grading.push_back(step);
}

std::int32_t worstOf(const Grading &grading)
{
    return static_cast<std::int32_t>(grading.grades.size()) - 1;
}

/// The first rule that holds; nothing when something that it reads is missing.
std::optional<std::int32_t> byRules(Work &work)
{
    const Grading &grading = work.standard.standard.grading;
    for (std::size_t n = 0; n < grading.rules.size(); ++n) {
        const Truth found = holds(work, grading.rules[n].when);
        if (found == Truth::Missing)
            return {};
        if (found != Truth::True)
            continue;
        const std::int32_t grade = grading.rules[n].gradeOrdinal;
        addStep(work,
                {GradingCode::Rule, static_cast<std::int32_t>(n), grade, {}, work.result.total});
        return grade;
    }
    addStep(work, {GradingCode::NoRule, -1, worstOf(grading), {}, work.result.total});
    return worstOf(grading);
}

/// The lowest level met, and whose it is.
struct WeakestBoard
{
    std::int32_t level = -1;
    QString name;
};

WeakestBoard weakestOf(const Work &work)
{
    WeakestBoard board;
    const auto look = [&board](std::int32_t level, const QString &id) {
        if (level > board.level)
            board = {level, id};
    };
    const Weakest weakest = work.standard.standard.grading.weakest;
    if (weakest == Weakest::Items) {
        for (const Item *item : work.standard.items)
            look(work.result.items[at(item->ordinal)].level, item->id);
    } else if (weakest == Weakest::Sections) {
        for (const Section *section : work.standard.sections)
            look(work.result.sections[at(section->ordinal)].level, section->id);
    }
    return board;
}

bool hasFired(const Work &work, const VetoRule &veto)
{
    return std::find(work.result.vetoes.begin(), work.result.vetoes.end(), veto.itemOrdinal) !=
           work.result.vetoes.end();
}

std::int32_t bestUnder(const VetoRule &veto, const Grading &grading)
{
    return veto.effect == VetoRule::Effect::Cap ? veto.gradeOrdinal : worstOf(grading);
}

/// The harshest wins: suspended, then the lowest grade.
bool applyVetoes(Work &work, std::int32_t &grade)
{
    const Grading &grading = work.standard.standard.grading;
    bool suspended = false;
    for (const VetoRule &veto : grading.vetoes) {
        if (!hasFired(work, veto))
            continue;
        if (veto.effect == VetoRule::Effect::Suspend) {
            suspended = true;
            addStep(work, {GradingCode::Suspended, -1, -1, veto.item, {}});
            continue;
        }
        grade = std::max(grade, bestUnder(veto, grading));
        addStep(work, {GradingCode::Veto, -1, bestUnder(veto, grading), veto.item, {}});
    }
    return suspended;
}

/// How far the total is from what `condition` asks of it; nothing when it asks nothing.
struct Distance
{
    bool found = false;
    Fraction lowest; ///< the threshold
    bool above = false;
};

void findThreshold(Work &work, const Condition &condition, Distance &distance)
{
    if (condition.kind == Condition::Kind::All || condition.kind == Condition::Kind::Any) {
        for (const Condition &part : condition.parts)
            findThreshold(work, part, distance);
        return;
    }
    const bool upwards = condition.comparison == Condition::Comparison::AtLeast ||
                         condition.comparison == Condition::Comparison::Above;
    if (condition.kind != Condition::Kind::Compare || condition.left != Condition::Left::Total ||
        !upwards)
        return;
    Looked bound;
    if (condition.right == Condition::Right::Percent)
        bound = Looked::there(Fraction::of(work.result.possible) * Fraction::of(condition.percent) /
                              Fraction{100, 1});
    else
        bound = valueOf(work, condition.reference);
    if (bound.state != Looked::State::There || (distance.found && bound.value >= distance.lowest))
        return;
    distance = {true, bound.value, condition.comparison == Condition::Comparison::Above};
}

std::optional<Points> missingFor(Work &work, std::int32_t grade)
{
    Distance distance;
    for (const GradeRule &rule : work.standard.standard.grading.rules) {
        if (rule.gradeOrdinal == grade)
            findThreshold(work, rule.when, distance);
    }
    if (!distance.found)
        return {};
    const Fraction missing = distance.lowest - Fraction::of(work.result.total);
    if (missing.numerator < 0 || (missing.numerator == 0 && !distance.above))
        return {};
    const Int128 grid = missing.numerator * 1000;
    const Int128 up = (grid + missing.denominator - 1) / missing.denominator;
    return Points{static_cast<std::int64_t>(up)};
}

QStringList blockersOf(const Work &work, std::int32_t grade)
{
    const Grading &grading = work.standard.standard.grading;
    QStringList blockers;
    for (const VetoRule &veto : grading.vetoes) {
        if (hasFired(work, veto) && bestUnder(veto, grading) > grade &&
            !blockers.contains(veto.item))
            blockers.append(veto.item);
    }
    if (grading.weakest == Weakest::Items) {
        for (const Item *item : work.standard.items) {
            if (work.result.items[at(item->ordinal)].level > grade)
                blockers.append(item->id);
        }
    } else if (grading.weakest == Weakest::Sections) {
        for (const Section *section : work.standard.sections) {
            if (work.result.sections[at(section->ordinal)].level > grade)
                blockers.append(section->id);
        }
    }
    return blockers;
}

/// The place among the totals of the cohort replaces the total.
void applyRankClass(Work &work)
{
    Result &result = work.result;
    const Grading &grading = work.standard.standard.grading;
    if (grading.rankClasses.empty())
        return;
    const ClassPlace place = work.grades ? work.grades->classOf(work.graded) : ClassPlace{};
    if (place.place == 0)
        return;
    GradingStep step;
    step.code = GradingCode::NoClass;
    step.rule = place.rankClass;
    step.raw = result.total;
    step.count = place.place;
    step.of = place.of;
    if (place.rankClass >= 0) {
        step.code = GradingCode::RankClass;
        result.total = grading.rankClasses[at(place.rankClass)].points;
    }
    step.points = result.total;
    addStep(work, step);
}

/// Who is over a quota has gone down a grade, perhaps more than once.
bool applyQuotas(Work &work)
{
    if (!work.grades || !work.grades->isSettled())
        return false;
    const std::vector<GradingStep> &steps = work.grades->quotaSteps(work.graded);
    for (const GradingStep &step : steps)
        addStep(work, step);
    work.result.grade = work.grades->gradeOf(work.graded);
    return !steps.empty();
}

void findNext(Work &work, bool lostToQuota)
{
    if (work.result.grade <= 0)
        return;
    NextGrade next;
    next.grade = work.result.grade - 1;
    next.missing = missingFor(work, next.grade);
    next.blockedBy = blockersOf(work, next.grade);
    next.quotaIsFull = lostToQuota;
    if (next.missing)
        addStep(work, {GradingCode::Missing, -1, next.grade, {}, *next.missing});
    work.result.next = next;
}
} // namespace

void gradeResult(Work &work)
{
    Result &result = work.result;
    result.grade = -1;
    result.next.reset();
    result.grading.clear();
    work.failedStage = gradingStage;
    const bool open = !result.unanswered.empty() || work.levelMissing;
    result.state = open ? ResultState::Incomplete : ResultState::Complete;
    const Grading &grading = work.standard.standard.grading;
    if (!grading.rankClasses.empty())
        result.rawTotal = result.total;
    if (open || grading.grades.isEmpty())
        return;
    work.totalIsRounded = true;
    applyRankClass(work);
    const std::optional<std::int32_t> ruled = byRules(work);
    if (!ruled) {
        result.state = ResultState::Incomplete;
        return;
    }
    std::int32_t grade = *ruled;
    const WeakestBoard board = weakestOf(work);
    if (board.level > grade) {
        grade = board.level;
        addStep(work, {GradingCode::ShortBoard, -1, grade, board.name, {}});
    }
    if (applyVetoes(work, grade)) {
        result.state = ResultState::Suspended;
        return;
    }
    result.grade = grade;
    const bool lostToQuota = applyQuotas(work);
    if (work.explain)
        findNext(work, lostToQuota);
}

} // namespace core
