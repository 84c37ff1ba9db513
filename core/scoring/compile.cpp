// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/scoring/compiled_standard.h"
#include "core/scoring/order.h"
#include "core/scoring/reads.h"
#include "core/scoring/resolve.h"
#include "core/scoring/work.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void refuse(const RuleProblem &problem)
{
    throw Error(Failure::Invalid, problem.detail).at(problem.path);
}

std::int32_t numberIn(QStringList &names, const QString &name)
{
    const qsizetype known = names.indexOf(name);
    if (known < 0)
        names.append(name);
    return static_cast<std::int32_t>(known < 0 ? names.size() - 1 : known);
}

/// Looks through all references and comparisons for what lies outside of the sheet.
void findOutsideReads(CompiledStandard &compiled)
{
    const Grading &grading = compiled.standard.grading;
    compiled.readsPeers =
        !grading.quotas.empty() || !grading.rankClasses.empty() || !compiled.peerReads.empty();
    const auto look = [&compiled](Reference &reference) {
        if (reference.kind == Reference::Kind::Attribute)
            reference.attributeOrdinal = numberIn(compiled.attributes, reference.attribute);
        compiled.readsEarlier = compiled.readsEarlier ||
                                reference.kind == Reference::Kind::PreviousTotal ||
                                reference.kind == Reference::Kind::PreviousItem;
    };
    visitReads(compiled.standard,
               {[&](const Place &, Reader, Condition &condition) {
                    visitCompares(condition, {}, [&](Condition &compare, const QString &) {
                        look(compare.reference);
                        if (compare.left == Condition::Left::Attribute)
                            compare.attributeOrdinal = numberIn(compiled.attributes, compare.name);
                        compiled.readsEarlier =
                            compiled.readsEarlier || compare.left == Condition::Left::Held;
                    });
                },
                [&](const Place &, Reader, Reference &reference) { look(reference); }});
}
} // namespace

FullPossible fullPossibleOf(const Standard &standard)
{
    FullPossible full;
    const std::vector<const Section *> sections = sectionsOf(standard);
    full.sections.assign(sections.size(), {});
    for (auto at = sections.rbegin(); at != sections.rend(); ++at) { // children first
        const Section &section = **at;
        std::vector<PossibleChild> children;
        for (const Item &item : section.items) {
            if (item.kind == ItemKind::Scored)
                children.push_back({item.points, wholeMeasure(1)});
        }
        for (const Section &child : section.sections)
            children.push_back({scaled(full.of(child), child.weight), child.weight});
        full.sections[static_cast<std::size_t>(section.ordinal)] = possibleOf(section, children);
    }
    for (const Part &part : standard.parts) {
        for (const Section &section : part.sections)
            full.total += scaled(full.of(section), section.weight);
    }
    return full;
}

CompiledStandard compile(const Standard &standard)
{
    CompiledStandard compiled;
    compiled.standard = standard;
    numberStandard(compiled.standard);
    const auto problems = resolveNames(compiled.standard);
    if (!problems.empty())
        refuse(problems.front());
    WorkOrder order = workOrderOf(compiled.standard);
    if (!order.circles.empty())
        refuse(order.circles.front());
    compiled.steps = std::move(order.steps);
    compiled.peerReads = std::move(order.peerReads);
    compiled.passes = std::move(order.passes);
    compiled.ratedByPeers = std::move(order.ratedByPeers);
    compiled.items = itemsOf(compiled.standard);
    compiled.sections = sectionsOf(compiled.standard);
    for (const Item *item : compiled.items) {
        for (const Clause &clause : item->clauses) {
            compiled.clauses.push_back(&clause);
            compiled.itemOfClause.push_back(item->ordinal);
        }
    }
    compiled.full = fullPossibleOf(compiled.standard);
    findOutsideReads(compiled);
    return compiled;
}

} // namespace core
