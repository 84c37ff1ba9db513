// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/issue_gate.h"

#include "core/base/error.h"
#include "core/document/json_build.h"
#include "core/document/object_reader.h"

#include <algorithm>
#include <limits>

namespace core {

using namespace Qt::StringLiterals;

IssueGate issueGate(const Findings &findings)
{
    IssueGate gate;
    for (std::size_t n = 0; n < findings.size(); ++n) {
        const Finding &finding = findings[n];
        if (finding.severity == Severity::Error) {
            ++gate.errors;
            continue;
        }
        const auto found =
            std::find_if(gate.questions.begin(), gate.questions.end(),
                         [&](const IssueQuestion &one) { return one.code == finding.code; });
        if (found == gate.questions.end())
            gate.questions.push_back({finding.code, {n}});
        else
            found->findings.push_back(n);
    }
    return gate;
}

QStringList unansweredQuestions(const IssueGate &gate, const std::vector<IssueReason> &reasons)
{
    QStringList open;
    for (const IssueQuestion &question : gate.questions) {
        const auto most = static_cast<int>(question.findings.size());
        const bool answered =
            std::any_of(reasons.begin(), reasons.end(), [&](const IssueReason &one) {
                return one.code == question.code && one.findings >= most &&
                       !one.reason.trimmed().isEmpty();
            });
        if (!answered)
            open.append(question.code);
    }
    return open;
}

QByteArray issueReasonsJson(const std::vector<IssueReason> &reasons)
{
    Json list = jsonList();
    for (const IssueReason &one : reasons) {
        Json object = jsonObject();
        setMember(object, "code", jsonText(one.code));
        setMember(object, "findings", jsonInteger(one.findings));
        setMember(object, "reason", jsonText(one.reason));
        list.elements.push_back(std::move(object));
    }
    return canonicalJson(list);
}

std::vector<IssueReason> issueReasonsFrom(const QByteArray &json)
{
    const Json root = parseJson(json).root;
    Breaches breaches;
    if (!root.isList())
        breaches.add(u"$"_s, u"a list is expected here"_s);
    std::vector<IssueReason> reasons;
    for (std::size_t n = 0; n < root.elements.size(); ++n) {
        ObjectReader object(breaches, root.elements[n], u"$["_s + QString::number(n) + u']');
        IssueReason one;
        one.code = object.requiredText("code");
        one.findings = static_cast<int>(
            object.integer("findings", 0, std::numeric_limits<int>::max()).value_or(0));
        one.reason = object.text("reason");
        object.finish();
        reasons.push_back(one);
    }
    if (!breaches.findings.empty())
        throw Error(Failure::Invalid, breaches.findings.front().text)
            .at(breaches.findings.front().path);
    return reasons;
}

} // namespace core
