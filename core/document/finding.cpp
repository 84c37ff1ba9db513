// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/finding.h"

#include "core/document/json_writer.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

void writeWhere(JsonWriter &json, const Finding &finding)
{
    json.key("where").beginObject();
    const std::pair<const char *, const QString *> places[] = {
        {"section", &finding.section}, {"item", &finding.item},   {"clause", &finding.clause},
        {"path", &finding.path},       {"sheet", &finding.sheet}, {"cell", &finding.cell}};
    for (const auto &[name, value] : places) {
        if (!value->isEmpty())
            json.key(name).text(*value);
    }
    json.endObject();
}
} // namespace

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

QByteArray findingsDocument(const Findings &findings)
{
    JsonWriter json;
    json.beginObject().key("format").text(u"plumbline-findings/1"_s);
    json.key("findings").beginList();
    for (const Finding &finding : findings) {
        json.beginObject();
        json.key("severity").text(finding.severity == Severity::Error ? u"error"_s : u"warning"_s);
        json.key("code").text(finding.code);
        writeWhere(json, finding);
        json.key("text").text(finding.text);
        json.key("values").beginObject();
        for (const auto &[name, value] : finding.values)
            json.id(name).text(value);
        json.endObject().endObject();
    }
    json.endList().endObject();
    return json.bytes() + '\n';
}

} // namespace core
