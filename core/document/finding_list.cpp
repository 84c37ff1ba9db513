// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/finding_list.h"

namespace core {

using namespace Qt::StringLiterals;

void FindingList::add(Severity severity, const QString &code, const Place &place,
                      const QString &text, const FindingValues &values)
{
    Finding finding;
    finding.severity = severity;
    finding.code = code;
    finding.section = place.section != nullptr ? place.section->id : QString();
    finding.item = place.item != nullptr ? place.item->id : QString();
    finding.clause = place.clause != nullptr ? place.clause->id : QString();
    finding.path = place.path;
    finding.text = text;
    finding.values = values;
    m_findings.push_back(std::move(finding));
}

void FindingList::refuse(const QString &code, const Place &place, const QString &text,
                         const FindingValues &values)
{
    add(Severity::Error, code, place, text, values);
}

void FindingList::warn(const QString &code, const Place &place, const QString &text,
                       const FindingValues &values)
{
    add(Severity::Warning, code, place, text, values);
}

Place below(const Place &place, const QString &key)
{
    Place at = place;
    at.path += u'.' + key;
    return at;
}

void visitItems(Standard &standard, const std::function<void(Item &, const Place &)> &visit)
{
    visitSections(standard, [&visit](Section &section, const Place &place) {
        for (std::size_t n = 0; n < section.items.size(); ++n) {
            Item &item = section.items[n];
            visit(item, {elementPath(place.path, "items"_L1, n), &section, &item, nullptr});
        }
    });
}

void visitClauses(Item &item, const Place &place,
                  const std::function<void(Clause &, const Place &)> &visit)
{
    for (std::size_t n = 0; n < item.clauses.size(); ++n) {
        Place at = place;
        at.path = elementPath(place.path, "clauses"_L1, n);
        at.clause = &item.clauses[n];
        visit(item.clauses[n], at);
    }
}

} // namespace core
