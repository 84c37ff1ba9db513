// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/standard_writer.h"

#include "core/document/object_writer.h"
#include "core/document/standard_words.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

Json rankClassesJson(Writing &writing, const Grading &grading, const QString &anchor,
                     const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    object.texts("within", grading.rankWithin);
    object.put("classes", object.list("classes", grading.rankClasses.size(),
                                      [&](std::size_t n, const QString &at, const Json *before) {
                                          const RankClass &one = grading.rankClasses[n];
                                          ObjectWriter rankClass(writing, at, before);
                                          rankClass.put("top", jsonText(textOf(one.top) + u'%'));
                                          rankClass.put("points", jsonNumber(one.points));
                                          return rankClass.take();
                                      }));
    return object.take();
}

Json quotaJson(Writing &writing, const Quota &quota, const QString &anchor, const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    object.put("grade", jsonText(quota.grade));
    object.put("share", jsonText(textOf(quota.share) + u'%'));
    object.texts("within", quota.within);
    object.putUnless(!quota.ofOrganizations, "base",
                     jsonText(quota.ofOrganizations ? u"organizations"_s : u"complete"_s));
    object.put("rounding", jsonText(roundingWords()[static_cast<qsizetype>(quota.rounding)]));
    object.put("ties", jsonText(quota.tiesIn ? u"in"_s : u"out"_s));
    return object.take();
}

Json vetoJson(Writing &writing, const VetoRule &veto, const QString &anchor, const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    object.put("item", jsonText(veto.item));
    object.put("effect", jsonText(effectWords()[static_cast<qsizetype>(veto.effect)]));
    object.text("grade", veto.grade);
    return object.take();
}

Json ruleJson(Writing &writing, const GradeRule &rule, const QString &anchor, const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    object.put("grade", jsonText(rule.grade));
    object.put("when",
               conditionJson(writing, rule.when, object.anchor("when"), object.original("when")));
    return object.take();
}

void putCohort(Writing &writing, ObjectWriter &object, const Grading &grading)
{
    if (!grading.rankClasses.empty())
        object.put("rankClasses", rankClassesJson(writing, grading, object.anchor("rankClasses"),
                                                  object.original("rankClasses")));
    object.putUnless(grading.quotas.empty(), "quota",
                     object.list("quota", grading.quotas.size(),
                                 [&](std::size_t n, const QString &at, const Json *original) {
                                     return quotaJson(writing, grading.quotas[n], at, original);
                                 }));
}

Json partJson(Writing &writing, const Part &part, const QString &anchor, const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    object.put("kind", jsonText(part.common ? u"common"_s : u"sector"_s));
    object.text("title", part.title);
    object.points("points", part.points);
    ObjectWriter from(writing, object.anchor("from"), object.original("from"));
    from.put("id", jsonText(part.fromId));
    from.put("revision", jsonInteger(part.fromRevision));
    object.putUnless(part.fromId.isEmpty(), "from", from.take());
    object.put("sections", object.list("sections", part.sections.size(),
                                       [&](std::size_t n, const QString &, const Json *before) {
                                           return sectionJson(writing, part.sections[n], before);
                                       }));
    return object.take();
}

void putMix(Writing &writing, ObjectWriter &object, const Standard &standard)
{
    object.putUnless(standard.levels == QStringList{u"county"_s}, "levels",
                     jsonTexts(standard.levels));
    object.putUnless(standard.mix.empty(), "mix",
                     object.list("mix", standard.mix.size(),
                                 [&](std::size_t n, const QString &at, const Json *original) {
                                     ObjectWriter mix(writing, at, original);
                                     mix.put("level", jsonText(standard.mix[n].level));
                                     mix.put("weight", jsonNumber(standard.mix[n].weight));
                                     return mix.take();
                                 }));
}

Json totalJson(Writing &writing, const TotalRule &total, const QString &anchor,
               const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    object.points("of", total.of);
    object.points("floor", total.floor);
    object.points("ceiling", total.ceiling);
    ObjectWriter rounding(writing, object.anchor("rounding"), object.original("rounding"));
    rounding.putUnless(total.places == 3, "places", jsonInteger(total.places));
    object.putUnless(total.places == 3, "rounding", rounding.take());
    if (total.renormalise != Renormalise::None)
        object.put("renormalise",
                   jsonText(renormaliseWords()[static_cast<qsizetype>(total.renormalise) - 1]));
    return object.take();
}

void putHead(ObjectWriter &object, const Standard &standard)
{
    object.put("format", jsonText(u"plumbline-standard/1"_s));
    object.putUnless(!standard.isPart, "kind",
                     jsonText(standard.isPart ? u"part"_s : u"standard"_s));
    object.put("id", jsonText(standard.id));
    object.put("revision", jsonInteger(standard.revision));
    object.text("code", standard.code);
    object.put("title", jsonText(standard.title));
    object.text("sector", standard.sector);
    object.put("year", jsonInteger(standard.year));
}

Json written(Writing &writing, const Standard &standard, const Json *original)
{
    ObjectWriter object(writing, u"$"_s, original);
    putHead(object, standard);
    object.put("parts", object.list("parts", standard.parts.size(),
                                    [&](std::size_t n, const QString &at, const Json *before) {
                                        return partJson(writing, standard.parts[n], at, before);
                                    }));
    putMix(writing, object, standard);
    const TotalRule &total = standard.total;
    const bool plain = !total.of && !total.floor && !total.ceiling && total.places == 3 &&
                       total.renormalise == Renormalise::None;
    Json totals = totalJson(writing, total, object.anchor("total"), object.original("total"));
    object.putUnless(plain, "total", std::move(totals));
    Json grading = gradingJson(writing, standard.grading, object.anchor("grading"),
                               object.original("grading"));
    object.putUnless(standard.grading.grades.isEmpty() && standard.grading.rules.empty(), "grading",
                     std::move(grading));
    return object.take();
}
} // namespace

Json sectionJson(Writing &writing, const Section &section, const Json *original)
{
    ObjectWriter object(writing, writing.anchor(sectionAnchor(section.id)), original);
    object.put("id", jsonText(section.id));
    object.text("number", section.number);
    object.text("title", section.title);
    object.points("points", section.points);
    object.putUnless(section.base == Points{}, "base", jsonNumber(section.base));
    object.putUnless(section.aggregate == Aggregate::Sum, "aggregate",
                     jsonText(aggregateWords()[static_cast<qsizetype>(section.aggregate)]));
    object.putUnless(!section.byShare, "by", jsonText(section.byShare ? u"share"_s : u"points"_s));
    object.putUnless(section.weight == wholeMeasure(1), "weight", jsonNumber(section.weight));
    object.points("floor", section.floor);
    object.points("ceiling", section.ceiling);
    object.putUnless(section.sections.empty(), "sections",
                     object.list("sections", section.sections.size(),
                                 [&](std::size_t n, const QString &, const Json *before) {
                                     return sectionJson(writing, section.sections[n], before);
                                 }));
    object.putUnless(section.items.empty() && !section.sections.empty(), "items",
                     object.list("items", section.items.size(),
                                 [&](std::size_t n, const QString &, const Json *before) {
                                     return itemJson(writing, section.items[n], before);
                                 }));
    putLevels(writing, object, section.levels);
    return object.take();
}

Json gradingJson(Writing &writing, const Grading &grading, const QString &anchor,
                 const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    object.put("grades", jsonTexts(grading.grades));
    object.put("rules", object.list("rules", grading.rules.size(),
                                    [&](std::size_t n, const QString &at, const Json *before) {
                                        return ruleJson(writing, grading.rules[n], at, before);
                                    }));
    if (grading.weakest != Weakest::None)
        object.put("weakest",
                   jsonText(weakestWords()[static_cast<qsizetype>(grading.weakest) - 1]));
    object.putUnless(grading.vetoes.empty(), "vetoes",
                     object.list("vetoes", grading.vetoes.size(),
                                 [&](std::size_t n, const QString &at, const Json *before) {
                                     return vetoJson(writing, grading.vetoes[n], at, before);
                                 }));
    putCohort(writing, object, grading);
    return object.take();
}

Json standardJson(const Standard &standard, const Spelling &spelling)
{
    Writing writing;
    writing.spelling = &spelling;
    return written(writing, standard, nullptr);
}

Spelling spellingOf(const Json &document, const Standard &standard)
{
    Spelling learnt;
    Writing writing;
    writing.learnt = &learnt;
    written(writing, standard, &document);
    return learnt;
}

} // namespace core
