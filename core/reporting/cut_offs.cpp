// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/cut_offs.h"

#include <algorithm>

namespace core {

namespace {

std::optional<std::int64_t> thresholdOf(const Condition &condition, const Standard &standard)
{
    if (condition.right == Condition::Right::Percent) {
        if (!standard.total.of)
            return std::nullopt;
        return scaled(*standard.total.of, {condition.percent.millionths / 100}).thousandths;
    }
    const Reference &reference = condition.reference;
    if (reference.kind == Reference::Kind::Number)
        return reference.number.millionths / 1000;
    std::optional<std::int64_t> found;
    if (reference.kind == Reference::Kind::ByYear)
        for (const auto &[year, number] : reference.byYear)
            if (year <= standard.year)
                found = number.millionths / 1000;
    return found;
}

/// The threshold for the total that must hold, also among others that must hold.
std::optional<std::int64_t> leastTotal(const Condition &condition, const Standard &standard)
{
    if (condition.kind == Condition::Kind::All) {
        for (const Condition &part : condition.parts)
            if (const auto found = leastTotal(part, standard))
                return found;
        return std::nullopt;
    }
    const bool isMeant = condition.kind == Condition::Kind::Compare &&
                         condition.left == Condition::Left::Total &&
                         condition.comparison == Condition::Comparison::AtLeast;
    return isMeant ? thresholdOf(condition, standard) : std::nullopt;
}

} // namespace

std::vector<CutOff> cutOffsOf(const Standard &standard)
{
    std::vector<CutOff> found;
    for (const GradeRule &rule : standard.grading.rules)
        if (const auto total = leastTotal(rule.when, standard))
            found.push_back({rule.grade, *total});
    return found;
}

std::vector<CutOff> sharedCutOffs(const std::vector<std::vector<CutOff>> &all)
{
    if (all.empty())
        return {};
    std::vector<CutOff> shared = all.front();
    for (const std::vector<CutOff> &other : all)
        shared.erase(std::remove_if(shared.begin(), shared.end(),
                                    [&other](const CutOff &cutOff) {
                                        return std::find(other.begin(), other.end(), cutOff) ==
                                               other.end();
                                    }),
                     shared.end());
    return shared;
}

} // namespace core
