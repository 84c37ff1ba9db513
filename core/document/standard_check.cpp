// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_check.h"

#include "core/document/tier_check.h"
#include "core/scoring/order.h"
#include "core/scoring/reads.h"
#include "core/scoring/resolve.h"

#include <QRegularExpression>
#include <QSet>

namespace core {
namespace {

using namespace Qt::StringLiterals;

QString element(const QString &path, const QString &name, std::size_t n)
{
    return path + u'.' + name + u'[' + QString::number(n) + u']';
}

class Checker
{
public:
    explicit Checker(Standard &standard) : m_standard(standard) {}

    Findings run();

private:
    void add(const Place &place, Severity severity, const QString &code, const QString &text);
    void checkIds();
    void checkItemIds(Section &section, const Place &place);
    void checkNames();
    void checkTiers();
    void checkTiersOf(const Place &place);
    void checkSums();
    void addSum(const Place &place, Points printed, Points holds);
    void checkNumbers();
    void checkSiblings(const std::vector<QString> &numbers, const std::vector<Place> &places);
    void forEachItem(const std::function<void(Item &, const Place &)> &visit);

    Standard &m_standard;
    Findings m_findings;
};

void Checker::add(const Place &place, Severity severity, const QString &code, const QString &text)
{
    Finding finding;
    finding.severity = severity;
    finding.code = code;
    finding.section = place.section ? place.section->id : QString();
    finding.item = place.item ? place.item->id : QString();
    finding.clause = place.clause ? place.clause->id : QString();
    finding.path = place.path;
    finding.text = text;
    m_findings.push_back(finding);
}

void Checker::forEachItem(const std::function<void(Item &, const Place &)> &visit)
{
    visitSections(m_standard, [&](Section &section, const Place &place) {
        for (std::size_t n = 0; n < section.items.size(); ++n) {
            Item &item = section.items[n];
            visit(item, {element(place.path, u"items"_s, n), &section, &item, nullptr});
        }
    });
}

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
            add({place.path + u".id"_s, &section, nullptr, nullptr}, Severity::Error,
                u"duplicate-id"_s, u"the section %1 stands twice"_s.arg(section.id));
    });
    Seen items;
    forEachItem([&](Item &item, const Place &place) {
        Place at = place;
        at.path += u".id"_s;
        if (items.isAgain(item.id))
            add(at, Severity::Error, u"duplicate-id"_s, u"the item %1 stands twice"_s.arg(item.id));
        Seen clauses;
        for (std::size_t n = 0; n < item.clauses.size(); ++n) {
            at.path = element(place.path, u"clauses"_s, n) + u".id"_s;
            at.clause = &item.clauses[n];
            if (clauses.isAgain(item.clauses[n].id))
                add(at, Severity::Error, u"duplicate-id"_s,
                    u"the clause %1 stands twice in its item"_s.arg(item.clauses[n].id));
        }
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
        m_findings.push_back(finding);
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
        at.path = element(place.path, u"rule.tiers"_s, n);
        add(at, Severity::Error, u"tier-overlap"_s, u"no value can reach this tier"_s);
    }
    if (!verdict.gap)
        return;
    Place at = place;
    at.path += u".rule.tiers"_s;
    add(at, Severity::Warning, u"tier-gap"_s,
        u"values between %1 and %2 fall to no tier"_s.arg(verdict.gapFrom, verdict.gapTo));
    m_findings.back().values = {{u"from"_s, verdict.gapFrom}, {u"to"_s, verdict.gapTo}};
}

void Checker::checkTiers()
{
    forEachItem([&](Item &item, const Place &place) {
        for (std::size_t n = 0; n < item.clauses.size(); ++n) {
            Place at = place;
            at.path = element(place.path, u"clauses"_s, n);
            at.clause = &item.clauses[n];
            if (at.clause->rule.type == RuleType::Tiers)
                checkTiersOf(at);
        }
    });
}

void Checker::addSum(const Place &place, Points printed, Points holds)
{
    if (printed == holds)
        return;
    add(place, Severity::Warning, u"sum"_s,
        u"it says %1 points and holds %2"_s.arg(textOf(printed), textOf(holds)));
    m_findings.back().values = {{u"printed"_s, textOf(printed)}, {u"holds"_s, textOf(holds)}};
}

void Checker::checkSums()
{
    const FullPossible full = fullPossibleOf(m_standard);
    visitSections(m_standard, [&](Section &section, const Place &place) {
        Place at = place;
        at.path += u".points"_s;
        if (section.points)
            addSum(at, *section.points, full.of(section));
    });
    for (std::size_t n = 0; n < m_standard.parts.size(); ++n) {
        const Part &part = m_standard.parts[n];
        Points holds;
        for (const Section &section : part.sections)
            holds += scaled(full.of(section), section.weight);
        if (part.points)
            addSum({element(u"$"_s, u"parts"_s, n) + u".points"_s, nullptr, nullptr, nullptr},
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
        add(places[n], Severity::Warning, u"duplicate-number"_s,
            u"the number %1 stands twice"_s.arg(numbers[n]));
        m_findings.back().values = {{u"number"_s, numbers[n]}};
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
        siblings.second.push_back(place);
        siblings.second.back().path += u".number"_s;
    });
    forEachItem([&](Item &item, const Place &place) {
        auto &siblings = items[hasManyParts(item.number) ? QString() : place.section->id];
        siblings.first.push_back(item.number);
        siblings.second.push_back(place);
        siblings.second.back().path += u".number"_s;
    });
    for (const auto &[parent, siblings] : sections)
        checkSiblings(siblings.first, siblings.second);
    for (const auto &[parent, siblings] : items)
        checkSiblings(siblings.first, siblings.second);
}

Findings Checker::run()
{
    checkIds();
    checkNames();
    checkTiers();
    checkSums();
    checkNumbers();
    return std::move(m_findings);
}
} // namespace

Findings checkStandard(Standard &standard)
{
    return Checker(standard).run();
}

} // namespace core
