// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/clause_answer_reader.h"

#include "core/base/error.h"
#include "core/document/object_reader.h"

#include <QDate>

#include <set>

namespace core {
namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Failure::Invalid, why);
}

/// The keys of an answer that is an object; whatever is left over is refused.
class Keys
{
public:
    explicit Keys(const Json &json) : m_json(json)
    {
        if (!json.isObject())
            refuse(u"an object is expected here"_s);
    }

    const Json *find(QByteArrayView key)
    {
        m_taken.insert(key.toByteArray());
        return m_json.find(key);
    }

    const Json &require(QByteArrayView key)
    {
        const Json *found = find(key);
        if (!found)
            refuse(u"%1 is missing"_s.arg(QString::fromUtf8(key)));
        return *found;
    }

    void finish() const
    {
        for (const JsonMember &member : m_json.members) {
            if (!m_taken.contains(member.key) && !isExtension(member.key))
                refuse(u"%1 is not known here"_s.arg(QString::fromUtf8(member.key)));
        }
    }

private:
    const Json &m_json;
    std::set<QByteArray> m_taken;
};

std::int64_t readCount(const Json &json)
{
    const auto count = json.isNumber() ? integerFrom(json.string()) : std::nullopt;
    if (!count || *count < 0)
        refuse(u"a whole number from 0 is expected here"_s);
    return *count;
}

Points readPoints(const Json &json)
{
    const auto points = json.isNumber() ? pointsFrom(json.string()) : std::nullopt;
    if (!points)
        refuse(u"points with at most three decimals are expected here"_s);
    return *points;
}

void readGivenPoints(const Json &json, ClauseAnswer &answer)
{
    answer.points = readPoints(json);
    answer.hasPoints = true;
}

void readRatio(Keys &keys, ClauseAnswer &answer)
{
    answer.a = readCount(keys.require("part"));
    answer.b = readCount(keys.require("whole"));
    const Json *excluded = keys.find("excluded");
    answer.c = excluded ? readCount(*excluded) : 0;
    if (answer.b <= answer.c)
        refuse(u"nothing is left of the whole: mark the item as not applicable"_s);
}

/// Count, number, ratio or date: what thresholds and tiers look at.
void readMeasured(InputType input, const Json &json, ClauseAnswer &answer)
{
    if (input == InputType::Count) {
        answer.a = readCount(json);
    } else if (input == InputType::Number) {
        const auto number = json.isNumber() ? measureFrom(json.string()) : std::nullopt;
        if (!number)
            refuse(u"a number with at most six decimals is expected here"_s);
        answer.a = number->millionths;
    } else if (input == InputType::Ratio) {
        Keys keys(json);
        readRatio(keys, answer);
        keys.finish();
    } else {
        const QDate date = QDate::fromString(json.string(), Qt::ISODate);
        if (!json.isText() || json.text.size() != 10 || !date.isValid())
            refuse(u"a date such as 2023-07-03 is expected here"_s);
        answer.a = date.toJulianDay();
    }
}

void readTier(const Clause &clause, const Json &json, ClauseAnswer &answer)
{
    if (json.isObject() && json.find("value")) {
        Keys keys(json);
        readMeasured(clause.input, keys.require("value"), answer);
        if (const Json *points = keys.find("points"))
            readGivenPoints(*points, answer);
        keys.finish();
    } else if (json.isObject() && clause.input == InputType::Ratio) {
        Keys keys(json);
        readRatio(keys, answer);
        if (const Json *points = keys.find("points"))
            readGivenPoints(*points, answer);
        keys.finish();
    } else {
        readMeasured(clause.input, json, answer);
    }
}

/// The plain occurrences and those of each variant.
void readVariants(const Rule &rule, const Json &json, ClauseAnswer &answer)
{
    answer.many.assign(rule.variants.size(), 0);
    if (!json.isObject()) {
        answer.a = readCount(json);
        return;
    }
    Keys keys(json);
    answer.a = readCount(keys.require("count"));
    for (std::size_t n = 0; n < rule.variants.size(); ++n) {
        if (const Json *count = keys.find(rule.variants[n].id.toUtf8()))
            answer.many[n] = readCount(*count);
    }
    keys.finish();
}

std::int32_t variantOf(const Rule &rule, const Json &variant)
{
    for (std::size_t n = 0; n < rule.variants.size(); ++n) {
        if (variant.isText() && rule.variants[n].id == variant.string())
            return static_cast<std::int32_t>(n);
    }
    refuse(u"%1 is no variant of this rule"_s.arg(variant.string()));
}

void readMatters(const Rule &rule, const Json &json, ClauseAnswer &answer)
{
    if (!json.isList())
        refuse(u"a list of matters is expected here"_s);
    for (const Json &element : json.elements) {
        Keys keys(element);
        Matter matter;
        const Json &name = keys.require("name");
        if (!name.isText() || name.text.isEmpty())
            refuse(u"a matter needs a name"_s);
        matter.name = name.string();
        if (const Json *variant = keys.find("variant"))
            matter.variant = variantOf(rule, *variant);
        keys.finish();
        answer.matters.push_back(matter);
    }
}

void readChoice(const Rule &rule, const Json &json, ClauseAnswer &answer)
{
    const Json *option = &json;
    const Json *points = nullptr;
    if (json.isObject()) {
        Keys keys(json);
        option = &keys.require("option");
        points = keys.find("points");
        keys.finish();
    }
    std::int64_t chosen = -1;
    for (std::size_t n = 0; n < rule.options.size(); ++n) {
        if (option->isText() && rule.options[n].id == option->string())
            chosen = static_cast<std::int64_t>(n);
    }
    if (chosen < 0)
        refuse(option->isText() ? u"%1 is no option of this rule"_s.arg(option->string())
                                : u"an option is expected here"_s);
    answer.a = chosen;
    const Worth &worth = rule.options[static_cast<std::size_t>(chosen)].worth;
    if (!worth.ranged) {
        if (points)
            refuse(u"the points of this option are fixed"_s);
        return;
    }
    if (!points)
        refuse(u"points is missing"_s);
    readGivenPoints(*points, answer);
    if (answer.points < worth.min || answer.points > worth.max)
        refuse(
            u"the points must lie between %1 and %2"_s.arg(textOf(worth.min), textOf(worth.max)));
}

void readVotes(const Rule &rule, const Json &json, ClauseAnswer &answer)
{
    answer.many.assign(rule.worth.size(), 0);
    Keys keys(json);
    for (std::size_t n = 0; n < rule.worth.size(); ++n) {
        if (const Json *votes = keys.find(rule.worth[n].first.toUtf8()))
            answer.many[n] = readCount(*votes);
    }
    keys.finish();
}

void readJudged(const Rule &rule, const Json &json, ClauseAnswer &answer)
{
    std::int64_t times = 1;
    if (rule.each) {
        Keys keys(json);
        answer.a = readCount(keys.require("count"));
        readGivenPoints(keys.require("points"), answer);
        keys.finish();
        times = answer.a;
    } else {
        readGivenPoints(json, answer);
    }
    const Int128 given = answer.points.thousandths;
    if (given == 0 && rule.optional)
        return;
    const Int128 least = Int128{rule.min.thousandths} * times;
    const Int128 most = Int128{rule.max.thousandths} * times;
    if (given < least || given > most)
        refuse(u"the points must lie between %1 and %2, times the count"_s.arg(textOf(rule.min),
                                                                               textOf(rule.max)));
}

void readPlain(const Clause &clause, const Json &json, ClauseAnswer &answer)
{
    switch (clause.input) {
    case InputType::Check:
        if (json.kind != Json::Kind::Flag)
            refuse(u"true or false is expected here"_s);
        answer.a = json.flag ? 1 : 0;
        break;
    case InputType::Points:
        readGivenPoints(json, answer);
        break;
    case InputType::Text:
        if (!json.isText())
            refuse(u"a text is expected here"_s);
        answer.text = json.string();
        break;
    case InputType::Votes:
        readVotes(clause.rule, json, answer);
        break;
    case InputType::Matters:
        readMatters(clause.rule, json, answer);
        break;
    case InputType::Choice:
        readChoice(clause.rule, json, answer);
        break;
    case InputType::None:
        refuse(u"nothing is typed for this clause"_s);
    default:
        readMeasured(clause.input, json, answer);
    }
}
} // namespace

void readClauseAnswer(const Clause &clause, const Json &json, ClauseAnswer &answer)
{
    if (json.kind == Json::Kind::Null)
        refuse(u"null is no answer"_s);
    answer.given = true;
    if (clause.rule.type == RuleType::Judge)
        readJudged(clause.rule, json, answer);
    else if (clause.rule.type == RuleType::Tiers)
        readTier(clause, json, answer);
    else if (clause.rule.type == RuleType::Each && clause.input == InputType::Count &&
             !clause.rule.variants.empty())
        readVariants(clause.rule, json, answer);
    else
        readPlain(clause, json, answer);
}

} // namespace core
