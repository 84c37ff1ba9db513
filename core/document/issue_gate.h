// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/finding.h"

#include <QByteArray>
#include <QStringList>

namespace core {

/// Why warnings of one code do not keep a standard from being issued. Reasons travel in the
/// operation that issues it, as `issueReasonsJson`, and stay with the revision for ever: later
/// readers see that the office knew, and what it answered.
struct IssueReason
{
    QString code;     ///< of the findings: "sum", "end-unsaid", …
    int findings = 0; ///< how many of them there were
    QString reason;   ///< in the office's own words
};

/// All findings of one code that ask for a reason.
struct IssueQuestion
{
    QString code;
    std::vector<std::size_t> findings; ///< their places in the list
};

/// The gate before a standard is issued: errors shut it, warnings open it for a reason, one for
/// each code. Pure.
///
///     const IssueGate gate = issueGate(reading.findings);
///     if (gate.errors == 0 && unansweredQuestions(gate, reasons).isEmpty())
///         issue(reading, issueReasonsJson(reasons));
struct IssueGate
{
    int errors = 0;
    std::vector<IssueQuestion> questions; ///< in the order in which their codes come up
};

IssueGate issueGate(const Findings &findings);

/// The codes that lack a reason: none is given, it is blank, or it was given for fewer findings
/// than there are now.
QStringList unansweredQuestions(const IssueGate &gate, const std::vector<IssueReason> &reasons);

/// [{"code": "sum", "findings": 2, "reason": "…"}], the form that operations carry.
QByteArray issueReasonsJson(const std::vector<IssueReason> &reasons);
/// Throws Error(Invalid) for what is no such list.
std::vector<IssueReason> issueReasonsFrom(const QByteArray &json);

} // namespace core
