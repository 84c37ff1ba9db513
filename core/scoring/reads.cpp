// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/reads.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

using SectionVisit = std::function<void(Section &, const Place &)>;

void visitSection(Section &section, const QString &path, const SectionVisit &visit)
{
    visit(section, Place{path, &section, nullptr, nullptr});
    for (std::size_t n = 0; n < section.sections.size(); ++n)
        visitSection(section.sections[n], elementPath(path, "sections"_L1, n), visit);
}

void visitLevels(std::vector<LevelRule> &levels, const Place &place, Reader reader,
                 const ReadVisitor &visitor)
{
    for (std::size_t n = 0; n < levels.size(); ++n) {
        Place at = place;
        at.path = elementPath(place.path, "levels"_L1, n) + u".when"_s;
        visitor.condition(at, reader, levels[n].when);
    }
}

void visitClause(Clause &clause, const Place &place, const ReadVisitor &visitor)
{
    Place at = place;
    if (clause.when) {
        at.path = place.path + u".when"_s;
        visitor.condition(at, Reader::When, *clause.when);
    }
    const auto reference = [&](Reference &ref, QLatin1StringView name, Reader reader) {
        if (!ref.isThere())
            return;
        at.path = place.path + u".rule."_s + name;
        visitor.reference(at, reader, ref);
    };
    Rule &rule = clause.rule;
    reference(rule.dividedBy, "dividedBy"_L1, Reader::Item);
    reference(rule.required, "required"_L1, Reader::When);
    reference(rule.threshold, "threshold"_L1, Reader::Item);
    reference(rule.target, "target"_L1, Reader::Item);
    for (std::size_t n = 0; n < rule.tiers.size(); ++n) {
        at.path = elementPath(place.path, "rule.tiers"_L1, n);
        visitor.reference(at, Reader::Item, rule.tiers[n].bound);
    }
}

void visitItem(Item &item, const Place &place, const ReadVisitor &visitor)
{
    if (item.appliesIf) {
        Place at = place;
        at.path = place.path + u".appliesIf"_s;
        visitor.condition(at, Reader::Applies, *item.appliesIf);
    }
    for (std::size_t n = 0; n < item.clauses.size(); ++n) {
        Place at = place;
        at.path = elementPath(place.path, "clauses"_L1, n);
        at.clause = &item.clauses[n];
        visitClause(item.clauses[n], at, visitor);
    }
    visitLevels(item.levels, place, Reader::Item, visitor);
}
} // namespace

QString elementPath(const QString &path, QLatin1StringView name, std::size_t n)
{
    QString element;
    element.reserve(path.size() + name.size() + 8);
    element += path;
    if (!name.isEmpty()) {
        element += u'.';
        element += name;
    }
    element += u'[';
    element += QString::number(n);
    element += u']';
    return element;
}

void visitSections(Standard &standard, const SectionVisit &visit)
{
    for (std::size_t p = 0; p < standard.parts.size(); ++p) {
        Part &part = standard.parts[p];
        const QString path = u"$.parts["_s + QString::number(p) + u']';
        for (std::size_t n = 0; n < part.sections.size(); ++n)
            visitSection(part.sections[n], elementPath(path, "sections"_L1, n), visit);
    }
}

void visitReads(Standard &standard, const ReadVisitor &visitor)
{
    visitSections(standard, [&](Section &section, const Place &place) {
        for (std::size_t n = 0; n < section.items.size(); ++n) {
            Item &item = section.items[n];
            visitItem(item, {elementPath(place.path, "items"_L1, n), &section, &item, nullptr},
                      visitor);
        }
        visitLevels(section.levels, place, Reader::SectionLevel, visitor);
    });
    for (std::size_t n = 0; n < standard.grading.rules.size(); ++n) {
        Place place;
        place.path = elementPath(u"$.grading"_s, "rules"_L1, n) + u".when"_s;
        visitor.condition(place, Reader::Grading, standard.grading.rules[n].when);
    }
}

void visitCompares(Condition &condition, const QString &path,
                   const std::function<void(Condition &, const QString &path)> &visit)
{
    if (condition.kind == Condition::Kind::Compare) {
        visit(condition, path);
        return;
    }
    for (std::size_t n = 0; n < condition.parts.size(); ++n) {
        const QString below = condition.kind == Condition::Kind::Not ? path + u".not"_s
                              : condition.kind == Condition::Kind::All
                                  ? elementPath(path, "all"_L1, n)
                                  : elementPath(path, "any"_L1, n);
        visitCompares(condition.parts[n], below, visit);
    }
}

} // namespace core
