// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_maker.h"

namespace core::test {

using namespace Qt::StringLiterals;

void RandomMaker::itemSettings(Json &item, const QString &kind)
{
    const bool scored = kind == u"scored";
    if (scored && once(3))
        setMember(item, "start", once(3) ? jsonText(u"full"_s) : points(0, 3));
    if (once(5))
        setMember(item, "floor", points(-3, 0));
    if (once(5))
        setMember(item, "ceiling", points(1, 9));
    if (once(3))
        setMember(item, "method",
                  once(4) ? jsonTexts({u"查阅资料"_s, u"询问"_s}) : jsonText(text()));
    if (once(4))
        setMember(item, "evidence", jsonText(u"required"_s));
    if (once(4))
        setMember(item, "department", jsonText(text()));
    if (once(5))
        setMember(item, "appliesIf", condition(2));
    if (scored && once(3))
        setMember(item, "notApplicable",
                  jsonText(m_chance.oneOf<QString>(
                      {u"full"_s, u"zero"_s, u"exclude"_s, u"forbidden"_s})));
    if (scored && m_wishes.cohort && once(8)) {
        Json policy = jsonObject();
        setMember(policy, "policy", jsonText(u"peer-mean"_s));
        setMember(policy, "within", within());
        setMember(item, "notApplicable", policy);
    }
    if (once(7))
        setMember(item, "levels", levels());
}

Json RandomMaker::item(const QString &kind)
{
    Json item = jsonObject();
    const QString id = u"i.%1"_s.arg(++m_items);
    setMember(item, "id", jsonText(id));
    if (!once(4))
        setMember(item, "number", jsonText(once(2) ? u"%1.1"_s.arg(m_items) : text()));
    if (!once(5))
        setMember(item, "text", jsonText(text()));
    if (kind != u"scored" || once(4))
        setMember(item, "kind", jsonText(kind));
    if (kind == u"scored")
        setMember(item, "points", points(0, 10));
    itemSettings(item, kind);
    const bool grouped = once(4);
    Json clauses = jsonList();
    const std::int64_t least = kind == u"gate" ? 1 : 0;
    for (std::int64_t n = m_chance.between(least, 3), c = 1; n > 0; --n, ++c)
        clauses.elements.push_back(clause(id, static_cast<int>(c), kind, grouped));
    if (!clauses.elements.empty() || once(2))
        setMember(item, "clauses", clauses);
    if (grouped) {
        Json group = jsonObject();
        if (once(2))
            setMember(group, "combine", jsonText(u"highest"_s));
        if (once(2))
            setMember(group, "limit", points(1, 4));
        Json groups = jsonObject();
        setMember(groups, "组 1", group);
        setMember(item, "groups", groups);
    }
    if (kind == u"veto")
        m_vetoes.push_back(id);
    if (kind != u"gate")
        m_doneItems.push_back(id);
    return item;
}

Json RandomMaker::section(int depth)
{
    Json section = jsonObject();
    const QString id = u"s%1"_s.arg(++m_sections);
    setMember(section, "id", jsonText(id));
    if (once(2))
        setMember(section, "number", jsonText(text()));
    if (!once(3))
        setMember(section, "title", jsonText(text()));
    if (once(3))
        setMember(section, "points", points(0, 20));
    if (once(4))
        setMember(section, "base", points(0, 5));
    if (!m_sectionwise && once(4))
        setMember(
            section, "aggregate",
            jsonText(m_chance.oneOf<QString>({u"sum"_s, u"average"_s, u"highest"_s, u"lowest"_s})));
    if (once(5))
        setMember(section, "by", jsonText(once(2) ? u"points"_s : u"share"_s));
    if (!m_sectionwise && once(4))
        setMember(section, "weight", jsonNumber(Measure{m_chance.between(0, 2'000'000)}));
    if (once(5))
        setMember(section, "floor", points(-5, 2));
    if (once(5))
        setMember(section, "ceiling", points(3, 20));
    static const std::vector<QString> kinds = {u"scored"_s, u"scored"_s, u"scored"_s,
                                               u"scored"_s, u"bonus"_s,  u"penalty"_s,
                                               u"veto"_s,   u"gate"_s,   u"information"_s};
    Json items = jsonList();
    for (std::int64_t n = m_chance.upTo(3); n > 0; --n)
        items.elements.push_back(item(m_chance.oneOf(kinds)));
    Json sections = jsonList();
    for (std::int64_t n = depth < 4 ? m_chance.upTo(2) : 0; n > 0; --n)
        sections.elements.push_back(this->section(depth + 1));
    if (!items.elements.empty() || sections.elements.empty() || once(3))
        setMember(section, "items", items);
    if (!sections.elements.empty() || (depth < 4 && once(5)))
        setMember(section, "sections", sections);
    if (once(6))
        setMember(section, "levels", levels());
    m_doneSections.push_back(id);
    return section;
}

Json RandomMaker::part(int n)
{
    Json part = jsonObject();
    setMember(part, "kind", jsonText(n == 0 ? u"common"_s : u"sector"_s));
    if (once(2))
        setMember(part, "title", jsonText(text()));
    if (once(2))
        setMember(part, "points", points(0, 40));
    if (once(3)) {
        Json from = jsonObject();
        setMember(from, "id", jsonText(u"0f7b7321"_s));
        if (once(2))
            setMember(from, "revision", jsonInteger(2));
        setMember(part, "from", from);
    }
    Json sections = jsonList();
    for (std::int64_t count = m_chance.between(1, 3); count > 0; --count)
        sections.elements.push_back(section(1));
    setMember(part, "sections", sections);
    return part;
}

void RandomMaker::cohortGrading(Json &grading)
{
    if (once(3)) {
        Json classes = jsonObject();
        setMember(classes, "within", within());
        Json list = jsonList();
        for (const QString &top : {u"10%"_s, u"50%"_s}) {
            Json one = jsonObject();
            setMember(one, "top", jsonText(top));
            setMember(one, "points", points(10, 40));
            list.elements.push_back(one);
        }
        setMember(classes, "classes", list);
        setMember(grading, "rankClasses", classes);
    }
    if (once(3)) {
        Json quota = jsonObject();
        setMember(quota, "grade", jsonText(u"A"_s));
        setMember(quota, "share", jsonText(u"33.3%"_s));
        setMember(quota, "within", within());
        if (once(2))
            setMember(quota, "base", jsonText(once(2) ? u"complete"_s : u"organizations"_s));
        setMember(quota, "rounding", jsonText(once(2) ? u"down"_s : u"half"_s));
        setMember(quota, "ties", jsonText(once(2) ? u"in"_s : u"out"_s));
        setMember(grading, "quota", jsonList({quota}));
    }
}

Json RandomMaker::grading()
{
    Json grading = jsonObject();
    setMember(grading, "grades", jsonTexts({u"A"_s, u"B"_s, u"C"_s}));
    Json rules = jsonList();
    for (const QString &grade : {u"A"_s, u"B"_s, u"C"_s}) {
        Json rule = jsonObject();
        setMember(rule, "grade", jsonText(grade));
        setMember(rule, "when", grade == u"C" ? jsonFlag(true) : condition(2, true));
        rules.elements.push_back(rule);
    }
    setMember(grading, "rules", rules);
    if (once(3))
        setMember(grading, "weakest", once(2) ? jsonText(u"items"_s) : jsonText(u"sections"_s));
    else if (once(4))
        setMember(grading, "weakest", Json{});
    Json vetoes = jsonList();
    for (const QString &id : m_vetoes) {
        Json veto = jsonObject();
        setMember(veto, "item", jsonText(id));
        const QString effect = m_chance.oneOf<QString>({u"worst"_s, u"cap"_s, u"suspend"_s});
        setMember(veto, "effect", jsonText(effect));
        if (effect == u"cap")
            setMember(veto, "grade", jsonText(u"B"_s));
        vetoes.elements.push_back(veto);
    }
    if (!vetoes.elements.empty() || once(3))
        setMember(grading, "vetoes", vetoes);
    if (m_wishes.cohort)
        cohortGrading(grading);
    return grading;
}

Json RandomMaker::total()
{
    Json total = jsonObject();
    if (once(2))
        setMember(total, "of", jsonInteger(100));
    if (once(3))
        setMember(total, "floor", jsonInteger(0));
    if (once(3))
        setMember(total, "ceiling", points(10, 50));
    if (once(2)) {
        Json rounding = jsonObject();
        setMember(rounding, "places", jsonInteger(m_chance.upTo(3)));
        setMember(total, "rounding", rounding);
    }
    if (m_sectionwise)
        setMember(total, "renormalise", jsonText(u"section"_s));
    else if (once(2))
        setMember(total, "renormalise", jsonText(u"total"_s));
    return total;
}

Json RandomMaker::standard()
{
    m_sectionwise = once(4);
    Json standard = jsonObject();
    setMember(standard, "format", jsonText(u"plumbline-standard/1"_s));
    setMember(standard, "id", jsonText(u"random"_s));
    setMember(standard, "revision", jsonInteger(m_chance.between(1, 9)));
    if (once(2))
        setMember(standard, "code", jsonText(text()));
    setMember(standard, "title", jsonText(text()));
    if (once(2))
        setMember(standard, "sector", jsonText(u"village"_s));
    setMember(standard, "year", jsonInteger(2023));
    Json parts = jsonList();
    for (int n = 0; n < (once(2) ? 1 : 2); ++n)
        parts.elements.push_back(part(n));
    setMember(standard, "parts", parts);
    if (once(2))
        setMember(standard, "levels", jsonTexts({u"self"_s, u"county"_s}));
    if (standard.find("levels") != nullptr && once(2)) {
        Json list = jsonList();
        for (const QString &level : {u"self"_s, u"county"_s}) {
            Json mix = jsonObject();
            setMember(mix, "level", jsonText(level));
            setMember(mix, "weight", jsonNumber(Measure{level == u"self" ? 400'000 : 600'000}));
            list.elements.push_back(mix);
        }
        setMember(standard, "mix", list);
    }
    if (!once(4))
        setMember(standard, "total", total());
    setMember(standard, "grading", grading());
    return standard;
}

Json randomStandard(Chance &chance, const Wishes &wishes)
{
    return RandomMaker(chance, wishes).standard();
}

} // namespace core::test
