// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_standard.h"

namespace core::test {
namespace {

using namespace Qt::StringLiterals;

Json count(Chance &chance, const Clause &clause)
{
    Json plain = jsonInteger(chance.once(3) ? 0 : chance.upTo(12));
    if (clause.rule.variants.empty() || chance.once(2))
        return plain;
    Json counts = jsonObject();
    setMember(counts, "count", plain);
    setMember(counts, clause.rule.variants.front().id.toUtf8(), jsonInteger(chance.upTo(3)));
    return counts;
}

Json ratio(Chance &chance)
{
    Json object = jsonObject();
    setMember(object, "part", jsonInteger(chance.upTo(130)));
    setMember(object, "whole", jsonInteger(chance.between(100, 120)));
    return object;
}

Json matters(Chance &chance, const Clause &clause)
{
    Json list = jsonList();
    for (std::int64_t n = chance.upTo(3); n > 0; --n) {
        Json matter = jsonObject();
        setMember(matter, "name", jsonText(u"事项%1"_s.arg(n)));
        if (!clause.rule.variants.empty() && chance.once(2))
            setMember(matter, "variant", jsonText(clause.rule.variants.front().id));
        list.elements.push_back(matter);
    }
    return list;
}

Json judged(Chance &chance, const Rule &rule)
{
    const std::int64_t times = rule.each ? chance.between(1, 3) : 1;
    Json points =
        jsonNumber(Points{chance.between(rule.min.thousandths, rule.max.thousandths) * times});
    if (!rule.each)
        return points;
    Json object = jsonObject();
    setMember(object, "count", jsonInteger(times));
    setMember(object, "points", points);
    return object;
}

Json votes(Chance &chance, const Rule &rule)
{
    Json object = jsonObject();
    for (const auto &[word, worth] : rule.worth)
        setMember(object, word.toUtf8(), jsonInteger(chance.upTo(9) + 1));
    return object;
}

Json answerOf(Chance &chance, const Clause &clause)
{
    switch (clause.input) {
    case InputType::Count:
        return count(chance, clause);
    case InputType::Number:
        return jsonNumber(Measure{chance.between(-5, 120) * 500'000});
    case InputType::Ratio:
        return ratio(chance);
    case InputType::Check:
        return jsonFlag(chance.once(2));
    case InputType::Choice:
        return jsonText(chance.oneOf(clause.rule.options).id);
    case InputType::Points:
        return judged(chance, clause.rule);
    case InputType::Votes:
        return votes(chance, clause.rule);
    case InputType::Matters:
        return matters(chance, clause);
    case InputType::Date:
        return jsonText(u"2023-05-01"_s);
    default:
        return jsonText(u"记录"_s);
    }
}

Json answerOf(Chance &chance, const Item &item)
{
    Json answer = jsonObject();
    if (item.notApplicable != AbsencePolicy::Forbidden && chance.once(6)) {
        setMember(answer, "notApplicable", jsonFlag(true));
        setMember(answer, "reason", jsonText(u"不涉及"_s));
        return answer;
    }
    for (const Clause &clause : item.clauses)
        if (clause.input != InputType::None)
            setMember(answer, clause.id.toUtf8(), answerOf(chance, clause));
    return answer;
}
} // namespace

Json randomAnswers(Chance &chance, const Standard &standard)
{
    Json answers = jsonObject();
    for (const Item *item : itemsOf(standard)) {
        setMember(answers, item->id.toUtf8(), answerOf(chance, *item));
    }
    return answers;
}

} // namespace core::test
