// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/scored.h"

#include <stdexcept>

namespace core::test {

const Json &Scored::at(std::initializer_list<const char *> keys, std::size_t result) const
{
    const Json *json = &root.find("results")->elements.at(result);
    for (const char *key : keys) {
        json = json->find(key);
        if (!json)
            throw std::out_of_range(key);
    }
    return *json;
}

std::string Scored::text(std::initializer_list<const char *> keys, std::size_t result) const
{
    const Json &json = at(keys, result);
    if (json.kind == Json::Kind::Null)
        return "null";
    if (json.kind == Json::Kind::Flag)
        return json.flag ? "true" : "false";
    return json.text.toStdString();
}

std::vector<std::string> Scored::texts(std::initializer_list<const char *> keys) const
{
    std::vector<std::string> all;
    for (const Json &element : at(keys).elements)
        all.push_back(element.text.toStdString());
    return all;
}

std::string Scored::refusedWhere(std::size_t n) const
{
    return root.find("refused")->elements.at(n).find("where")->text.toStdString();
}

QByteArray Pieces::document() const
{
    const std::string inside =
        sections.empty() ? R"([{"id": "s1", "items": [)" + items + "]" + sectionKeys + "}]"
                         : "[" + sections + "]";
    return QByteArray::fromStdString(
        R"({"format": "plumbline-standard/1", "id": "t", "revision": 1, "code": "T",
            "title": "T", "sector": "village", "year": 2023,
            "parts": [{"kind": "common", "title": "P", "sections": )" +
        inside + R"(}], "grading": )" + grading + rest + "}");
}

Scored scoredAll(const Pieces &pieces, const std::string &assessments)
{
    const StandardReading reading = readStandard(pieces.document());
    const QByteArray answers = QByteArray::fromStdString(
        R"({"format": "plumbline-answers/1", "year": 2023, "assessments": [)" + assessments + "]}");
    const ScoreRun run = scoreAnswers(reading, answers);
    return {parseJson(resultsDocument(run, reading.standard)).root};
}

Scored scoredWith(const Pieces &pieces, const std::string &answers, const std::string &keys)
{
    return scoredAll(pieces, R"({"organization": "o1", "county": "130207", "sector": "village")" +
                                 keys + R"(, "answers": )" + answers + "}");
}

Scored itemWith(const std::string &clauses, const std::string &answer, const std::string &itemKeys)
{
    Pieces pieces;
    pieces.items = R"({"id": "i1", "text": "t")" + itemKeys + R"(, "clauses": )" + clauses + "}";
    return scoredWith(pieces, R"({"i1": )" + answer + "}");
}

bool isOfFragments(const Finding &finding)
{
    return finding.code == QLatin1StringView("method-missing") ||
           finding.code == QLatin1StringView("grade-unreachable");
}

std::vector<std::string> codesOf(const QByteArray &standard)
{
    std::vector<std::string> codes;
    for (const Finding &finding : readStandard(standard).findings) {
        if (!isOfFragments(finding))
            codes.push_back(finding.code.toStdString());
    }
    return codes;
}

} // namespace core::test
