// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"
#include "core/scoring/reads.h"

namespace core {

using FindingValues = std::vector<std::pair<QString, QString>>;

/// Findings as the parts of the check report them.
///
///     findings.warn(u"sum"_s, place.below(u"points"_s), u"it says 5 points and holds 4"_s, …);
class FindingList
{
public:
    void refuse(const QString &code, const Place &place, const QString &text,
                const FindingValues &values = {});
    void warn(const QString &code, const Place &place, const QString &text,
              const FindingValues &values = {});

    void add(const Finding &finding) { m_findings.push_back(finding); }

    const Findings &all() const { return m_findings; }

    Findings take() { return std::move(m_findings); }

private:
    void add(Severity severity, const QString &code, const Place &place, const QString &text,
             const FindingValues &values);

    Findings m_findings;
};

/// The place of a key below `place`.
Place below(const Place &place, const QString &key);

/// Each item and each clause of a standard with its place.
void visitItems(Standard &standard, const std::function<void(Item &, const Place &)> &visit);
void visitClauses(Item &item, const Place &place,
                  const std::function<void(Clause &, const Place &)> &visit);

} // namespace core
