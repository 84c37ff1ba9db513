// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_check.h"

#include "core/document/finding_list.h"
#include "core/document/grade_check.h"
#include "core/document/text_check.h"
#include "core/document/tier_check.h"
#include "core/document/use_check.h"
#include "core/scoring/order.h"
#include "core/scoring/resolve.h"

#include <QRegularExpression>
#include <QSet>

namespace core {
namespace {

using namespace Qt::StringLiterals;

class Checker
{
public:
    Checker(Standard &standard, FindingList &findings) : m_standard(standard), m_findings(findings)
    {
    }

    void run();

private:
    void checkIds();
    void checkItemIds();
    void checkNames();
    void checkTiers();
    void checkTiersOf(const Place &place);
    void checkSums();
    void addSum(const Place &place, Points printed, Points holds);
    void checkNumbers();
    void checkSiblings(const std::vector<QString> &numbers, const std::vector<Place> &places);

    Standard &m_standard;
    FindingList &m_findings;
};

/// Remembers ids and tells which were there already.
class Seen
{
public:
    bool isAgain(const QString &id)
    {
        if (id.isEmpty())
            return false; // the schema says so
        if (m_ids.contains(id))
            return true;
        m_ids.insert(id);
        return false;
    }

private:
    QSet<QString> m_ids;
};

void Checker::checkIds()
{
    Seen sections;
    visitSections(m_standard, [&](Section &section, const Place &place) {
        if (sections.isAgain(section.id))
            m_findings.refuse(u"duplicate-id"_s, below(place, u"id"_s),
                              u"the section %1 stands twice"_s.arg(section.id),
                              {{u"id"_s, section.id}});
    });
    checkItemIds();
}

void Checker::checkItemIds()
{
    Seen items;
    visitItems(m_standard, [&](Item &item, const Place &place) {
        if (items.isAgain(item.id))
            m_findings.refuse(u"duplicate-id"_s, below(place, u"id"_s),
                              u"the item %1 stands twice"_s.arg(item.id), {{u"id"_s, item.id}});
        Seen clauses;
        visitClauses(item, place, [&](Clause &clause, const Place &at) {
            if (clauses.isAgain(clause.id))
                m_findings.refuse(u"duplicate-id"_s, below(at, u"id"_s),
                                  u"the clause %1 stands twice in its item"_s.arg(clause.id),
                                  {{u"id"_s, clause.id}});
        });
    });
}

void Checker::checkNames()
{
    const auto report = [this](const RuleProblem &problem) {
        Finding finding;
        finding.code = problem.kind == RuleProblem::Kind::Unknown    ? u"unknown-reference"_s
                       : problem.kind == RuleProblem::Kind::Circular ? u"circular"_s
                                                                     : u"schema"_s;
        finding.section = problem.section;
        finding.item = problem.item;
        finding.clause = problem.clause;
        finding.path = problem.path;
        finding.text = problem.detail;
        if (!problem.name.isEmpty())
            finding.values.emplace_back(u"name"_s, problem.name);
        m_findings.add(finding);
    };
    for (const RuleProblem &problem : resolveNames(m_standard))
        report(problem);
    for (const RuleProblem &problem : workOrderOf(m_standard).circles)
        report(problem);
}

void Checker::checkTiersOf(const Place &place)
{
    const TierVerdict verdict = judgeTiers(*place.clause);
    for (const std::size_t n : verdict.unreachable) {
        Place at = place;
        at.path = elementPath(place.path, "rule.tiers"_L1, n);
        m_findings.refuse(u"tier-overlap"_s, at, u"no value can reach this tier"_s,
                          {{u"tier"_s, QString::number(n + 1)}});
    }
    if (verdict.gap)
        m_findings.warn(
            u"tier-gap"_s, below(place, u"rule.tiers"_s),
            u"values between %1 and %2 fall to no tier"_s.arg(verdict.gapFrom, verdict.gapTo),
            {{u"from"_s, verdict.gapFrom}, {u"to"_s, verdict.gapTo}});
}

void Checker::checkTiers()
{
    visitItems(m_standard, [this](Item &item, const Place &place) {
        visitClauses(item, place, [this](Clause &clause, const Place &at) {
            if (clause.rule.type == RuleType::Tiers)
                checkTiersOf(at);
        });
    });
}

void Checker::addSum(const Place &place, Points printed, Points holds)
{
    if (printed != holds)
        m_findings.warn(u"sum"_s, place,
                        u"it says %1 points and holds %2"_s.arg(textOf(printed), textOf(holds)),
                        {{u"printed"_s, textOf(printed)}, {u"holds"_s, textOf(holds)}});
}

void Checker::checkSums()
{
    const FullPossible full = fullPossibleOf(m_standard);
    visitSections(m_standard, [&](Section &section, const Place &place) {
        if (section.points)
            addSum(below(place, u"points"_s), *section.points, full.of(section));
    });
    for (std::size_t n = 0; n < m_standard.parts.size(); ++n) {
        const Part &part = m_standard.parts[n];
        Points holds;
        for (const Section &section : part.sections)
            holds += scaled(full.of(section), section.weight);
        if (part.points)
            addSum({elementPath(u"$"_s, "parts"_L1, n) + u".points"_s, nullptr, nullptr, nullptr},
                   *part.points, holds);
    }
    if (m_standard.total.of)
        addSum({u"$.total.of"_s, nullptr, nullptr, nullptr}, *m_standard.total.of, full.total);
}

/// "1.2", "一（3）" and "2-1" have more than one part; "(3)" and "十二、" have one.
bool hasManyParts(const QString &number)
{
    static const QRegularExpression part(u"[0-9０-９A-Za-z一二三四五六七八九十百①-⑳]+"_s);
    int parts = 0;
    for (auto match = part.globalMatch(number); match.hasNext(); match.next())
        ++parts;
    return parts > 1;
}

void Checker::checkSiblings(const std::vector<QString> &numbers, const std::vector<Place> &places)
{
    Seen seen;
    for (std::size_t n = 0; n < numbers.size(); ++n) {
        if (!seen.isAgain(numbers[n]))
            continue;
        m_findings.warn(u"duplicate-number"_s, places[n],
                        u"the number %1 stands twice"_s.arg(numbers[n]),
                        {{u"number"_s, numbers[n]}});
    }
}

void Checker::checkNumbers()
{
    // Siblings first; then items anywhere, if their number says where they stand ("1.2").
    using Siblings = std::pair<std::vector<QString>, std::vector<Place>>;
    std::map<QString, Siblings> sections; // by the path of what holds them
    std::map<QString, Siblings> items;
    visitSections(m_standard, [&](Section &section, const Place &place) {
        auto &siblings = sections[place.path.left(place.path.lastIndexOf(u'.'))];
        siblings.first.push_back(section.number);
        siblings.second.push_back(below(place, u"number"_s));
    });
    visitItems(m_standard, [&](Item &item, const Place &place) {
        auto &siblings = items[hasManyParts(item.number) ? QString() : place.section->id];
        siblings.first.push_back(item.number);
        siblings.second.push_back(below(place, u"number"_s));
    });
    for (const auto &[parent, siblings] : sections)
        checkSiblings(siblings.first, siblings.second);
    for (const auto &[parent, siblings] : items)
        checkSiblings(siblings.first, siblings.second);
}

void Checker::run()
{
    checkIds();
    checkNames();
    checkTiers();
    checkSums();
    checkNumbers();
}

/// What is broken is not judged by what its rule or its text says as well.
Findings withoutEchoes(const Findings &findings, const Findings &breaches)
{
    QSet<std::pair<QString, QString>> broken;
    for (const Findings *all : {&findings, &breaches}) {
        for (const Finding &finding : *all) {
            if (finding.severity == Severity::Error && !finding.clause.isEmpty())
                broken.insert({finding.item, finding.clause});
        }
    }
    Findings kept;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error || finding.clause.isEmpty() ||
            !broken.contains({finding.item, finding.clause}))
            kept.push_back(finding);
    }
    return kept;
}
} // namespace

Findings checkStandard(Standard &standard, const Findings &breaches)
{
    FindingList findings;
    Checker(standard, findings).run();
    checkTexts(standard, findings);
    if (!hasErrors(breaches) && !hasErrors(findings.all())) {
        if (!standard.isPart) // what reads it, and what it does, stands in the standard around it
            checkUses(standard, findings);
        checkGrades(standard, findings);
    }
    return withoutEchoes(findings.take(), breaches);
}

} // namespace core
