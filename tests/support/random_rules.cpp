// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_maker.h"

namespace core::test {

using namespace Qt::StringLiterals;

void RandomMaker::cohortRule(Json &rule)
{
    setMember(rule, "type", jsonText(u"rank"_s));
    if (once(3)) {
        Json of = jsonObject();
        setMember(of, "items", m_doneItems.empty() ? jsonList() : jsonTexts({m_doneItems.back()}));
        setMember(rule, "of", of);
    }
    setMember(rule, "within", within());
    setMember(rule, "order", jsonText(once(2) ? u"descending"_s : u"ascending"_s));
    setMember(rule, "ties", jsonText(once(2) ? u"dense"_s : u"average"_s));
    Json table = jsonList();
    for (std::int64_t n = m_chance.between(1, 5); n > 0; --n)
        table.elements.push_back(points(0, 5));
    setMember(rule, "table", table);
    if (!once(2))
        return;
    Json after = jsonObject();
    setMember(after, "step", points(-1, 0));
    setMember(after, "floor", points(0, 1));
    setMember(rule, "after", after);
}

/// Rules without a measured value; returns the type of input to be written, or nothing.
QString RandomMaker::plainRule(Json &rule, std::int64_t sign)
{
    switch (m_chance.upTo(6)) {
    case 0:
        setMember(rule, "type", jsonText(u"once"_s));
        setMember(rule, "points", points(sign < 0 ? -3 : 0, sign < 0 ? 0 : 3));
        return {};
    case 1:
        setMember(rule, "type", jsonText(u"require"_s));
        return {};
    case 2:
        setMember(rule, "type", jsonText(u"zero"_s));
        return {};
    case 3:
        setMember(rule, "type", jsonText(u"choice"_s));
        setMember(rule, "options", options(true));
        return {};
    case 4:
        setMember(rule, "type", jsonText(u"judge"_s));
        worth(rule, sign);
        removeMember(rule, "points");
        setMember(rule, "min", points(-3, -1));
        setMember(rule, "max", points(0, 3));
        if (once(2))
            setMember(rule, "optional", jsonFlag(once(2)));
        if (once(3))
            setMember(rule, "each", jsonFlag(once(2)));
        return once(2) ? u"points"_s : QString();
    case 5: {
        setMember(rule, "type", jsonText(u"votes"_s));
        setMember(rule, "points", points(0, 5));
        Json worths = jsonObject();
        setMember(worths, "good", jsonInteger(100));
        setMember(worths, "较好", jsonNumber(Measure{82'500'000}));
        setMember(worths, "poor", jsonInteger(0));
        setMember(rule, "worth", worths);
        return {};
    }
    default:
        setMember(rule, "type", jsonText(u"record"_s));
        return once(2) ? u"text"_s : u"date"_s;
    }
}

QString RandomMaker::measuredRule(Json &rule, std::int64_t sign)
{
    const Json each = points(sign < 0 ? -2 : 0, sign < 0 ? 0 : 2);
    QString type = once(2) ? u"ratio"_s : u"count"_s;
    if (once(3))
        setMember(rule, "limit", points(1, 5));
    if (once(5) && m_wishes.outside) {
        Json attribute = jsonObject();
        setMember(attribute, "attribute", jsonText(u"members"_s));
        setMember(rule, "dividedBy", attribute);
    }
    switch (m_chance.upTo(6)) {
    case 0:
        setMember(rule, "type", jsonText(u"each"_s));
        setMember(rule, "points", each);
        if (once(3))
            setMember(rule, "free", jsonInteger(m_chance.upTo(3)));
        if (once(3))
            setMember(rule, "zeroFrom", jsonInteger(m_chance.between(1, 9)));
        if (once(3))
            setMember(rule, "variants", variants());
        if (!once(4))
            return once(2) ? u"count"_s : QString();
        setMember(rule, "perMatter", jsonText(u"highest"_s));
        return once(2) ? u"matters"_s : QString();
    case 1:
        setMember(rule, "type", jsonText(u"shortfall"_s));
        setMember(rule, "required", reference());
        setMember(rule, "points", each);
        return type;
    case 2:
        setMember(rule, "type", jsonText(u"slope"_s));
        setMember(rule, "threshold", reference());
        setMember(rule, "side", jsonText(once(2) ? u"below"_s : u"above"_s));
        setMember(rule, "points", each);
        if (once(2))
            setMember(rule, "per", measure(1, 10));
        setMember(rule, "step", jsonText(once(2) ? u"whole"_s : u"up"_s));
        return once(2) ? u"number"_s : type;
    default:
        removeMember(rule, "limit");
        removeMember(rule, "dividedBy");
        return scaledRule(rule, type);
    }
}

QString RandomMaker::scaledRule(Json &rule, QString type)
{
    switch (m_chance.upTo(3)) {
    case 0:
        setMember(rule, "type", jsonText(u"tiers"_s));
        setMember(rule, "tiers", tiers());
        if (once(2))
            setMember(rule, "otherwise", points(0, 1));
        return type;
    case 1:
        setMember(rule, "type", jsonText(u"share"_s));
        setMember(rule, "points", points(0, 5));
        setMember(rule, "target", once(2) ? jsonInteger(100) : measure(1, 99));
        return type;
    case 2:
        setMember(rule, "type", jsonText(u"convert"_s));
        if (once(2))
            setMember(rule, "factor", jsonNumber(Measure{m_chance.between(1, 50'000)}));
        if (once(2))
            setMember(rule, "offset", points(-1, 1));
        return once(2) ? u"number"_s : QString();
    default:
        setMember(rule, "type", jsonText(u"record"_s));
        return m_chance.oneOf<QString>({u"count"_s, u"number"_s, u"ratio"_s, u"check"_s});
    }
}

Json RandomMaker::clause(const QString &item, int n, const QString &kind, bool grouped)
{
    Json clause = jsonObject();
    const QString id = m_wishes.oddTexts && once(9) ? u"条 %1"_s.arg(n) : u"c%1"_s.arg(n);
    setMember(clause, "id", jsonText(id));
    if (!once(4))
        setMember(clause, "text", jsonText(text()));
    const std::int64_t sign = kind == u"bonus" ? 1 : once(3) ? 1 : -1;
    Json rule = jsonObject();
    QString type;
    if (m_wishes.cohort && once(9))
        cohortRule(rule);
    else
        type = once(2) ? plainRule(rule, sign) : measuredRule(rule, sign);
    setMember(clause, "rule", rule);
    if (!type.isEmpty() || (once(4) && rule.find("type")->text != "rank")) {
        Json input = jsonObject();
        if (!type.isEmpty())
            setMember(input, "type", jsonText(type));
        if (once(2))
            setMember(input, "label", jsonText(text()));
        if (once(2))
            setMember(input, "unit", jsonText(once(2) ? u"次"_s : u"%"_s));
        setMember(clause, "input", input);
    }
    if (grouped && once(2))
        setMember(clause, "group", jsonText(u"组 1"_s));
    if (once(6))
        setMember(clause, "when", condition(2));
    if (once(6))
        setMember(clause, "department", jsonText(text()));
    if (type == u"count" || type == u"ratio" || type == u"number" || type == u"check")
        m_readables.push_back({item, id, type});
    return clause;
}

} // namespace core::test
