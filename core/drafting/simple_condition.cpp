// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/simple_condition.h"

#include "core/base/error.h"
#include "core/document/condition_reader.h"
#include "core/document/json_text.h"
#include "core/document/standard_words.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

using Comparison = SimpleCondition::Comparison;
using Left = SimpleCondition::Left;

QString textAt(const Json &json, const char *key)
{
    const Json *found = json.find(key);
    return found && found->isText() ? found->string() : QString();
}

bool isTrueAt(const Json &json, const char *key)
{
    const Json *found = json.find(key);
    return found && found->kind == Json::Kind::Flag && found->flag;
}

bool readLeft(const Json &json, Comparison &comparison)
{
    const std::pair<const char *, Left> named[] = {
        {"section", Left::Section}, {"item", Left::Item}, {"attribute", Left::Attribute}};
    const std::pair<const char *, Left> bare[] = {
        {"total", Left::Total}, {"held", Left::Held}, {"year", Left::Year}};
    for (const auto &[key, left] : bare)
        if (isTrueAt(json, key)) {
            comparison.left = left;
            return true;
        }
    if (!textAt(json, "input").isEmpty()) {
        comparison.left = Left::Input;
        comparison.input = textAt(json, "input");
        comparison.name = textAt(json, "item");
        return true;
    }
    for (const auto &[key, left] : named)
        if (json.find(key)) {
            comparison.left = left;
            comparison.name = textAt(json, key);
            return true;
        }
    return false;
}

QString valueOf(const Json &json)
{
    if (json.kind == Json::Kind::Flag)
        return json.flag ? u"true"_s : u"false"_s;
    return json.isNumber() || json.isText() ? json.string() : QString();
}

std::optional<Comparison> comparisonFrom(const Json &json)
{
    Comparison comparison;
    if (!json.isObject() || !readLeft(json, comparison))
        return std::nullopt;
    for (const QString &word : comparisonWords())
        if (const Json *right = json.find(word.toLatin1())) {
            comparison.comparison = word;
            comparison.value = valueOf(*right);
        }
    return comparison;
}

Json jsonOf(const QString &value)
{
    if (value == u"true" || value == u"false")
        return jsonFlag(value == u"true");
    if (measureFrom(value))
        return jsonDigits(value.toUtf8());
    return jsonText(value);
}

Json jsonOf(const Comparison &comparison)
{
    Json json = jsonObject();
    switch (comparison.left) {
    case Left::Total:
        setMember(json, "total", jsonFlag(true));
        break;
    case Left::Held:
        setMember(json, "held", jsonFlag(true));
        break;
    case Left::Year:
        setMember(json, "year", jsonFlag(true));
        break;
    case Left::Section:
        setMember(json, "section", jsonText(comparison.name));
        break;
    case Left::Item:
        setMember(json, "item", jsonText(comparison.name));
        break;
    case Left::Attribute:
        setMember(json, "attribute", jsonText(comparison.name));
        break;
    case Left::Input:
        if (!comparison.name.isEmpty())
            setMember(json, "item", jsonText(comparison.name));
        setMember(json, "input", jsonText(comparison.input));
        break;
    }
    setMember(json, comparison.comparison.toUtf8(), jsonOf(comparison.value));
    return json;
}

template <typename Read>
TypedJson typed(const QString &text, const Read &read)
{
    TypedJson typed;
    try {
        const JsonDocument document = parseJson(text.toUtf8());
        Breaches breaches;
        for (const QString &path : document.duplicates)
            breaches.add(path, u"this key stands twice"_s);
        read(breaches, document.root);
        typed.json = document.root;
        if (!breaches.findings.empty())
            typed.trouble =
                breaches.findings.front().path.mid(1) + u' ' + breaches.findings.front().text;
    } catch (const Error &error) {
        typed.trouble = error.where() + u": "_s + error.detail();
    }
    return typed;
}
} // namespace

std::optional<SimpleCondition> simpleConditionFrom(const Json &json)
{
    SimpleCondition simple;
    const Json *all = json.find("all");
    const Json *any = json.find("any");
    const bool isAlways = json.kind == Json::Kind::Flag && json.flag;
    if (isAlways)
        return simple;
    simple.isAny = any != nullptr;
    const std::vector<Json> alone = {json};
    const std::vector<Json> &parts = all ? all->elements : any ? any->elements : alone;
    for (const Json &part : parts) {
        const auto comparison = comparisonFrom(part);
        if (!comparison)
            return std::nullopt;
        simple.comparisons.push_back(*comparison);
    }
    if (!isSameJson(conditionJson(simple), json))
        return std::nullopt; // the rows would say something else
    return simple;
}

Json conditionJson(const SimpleCondition &condition)
{
    if (condition.comparisons.empty())
        return jsonFlag(true);
    if (condition.comparisons.size() == 1)
        return jsonOf(condition.comparisons.front());
    Json parts = jsonList();
    for (const Comparison &comparison : condition.comparisons)
        parts.elements.push_back(jsonOf(comparison));
    return jsonObject({{condition.isAny ? "any" : "all", parts}});
}

TypedJson typedCondition(const QString &text)
{
    return typed(
        text, [](Breaches &breaches, const Json &json) { readCondition(breaches, json, u"$"_s); });
}

TypedJson typedReference(const QString &text)
{
    return typed(
        text, [](Breaches &breaches, const Json &json) { readReference(breaches, json, u"$"_s); });
}

} // namespace core
