// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/object_writer.h"
#include "core/document/standard_words.h"
#include "core/document/standard_writer.h"

namespace core {
namespace {

using namespace Qt::StringLiterals;

void putPoints(ObjectWriter &object, const Item &item)
{
    const bool scored = item.kind == ItemKind::Scored;
    object.putUnless(!scored && !item.hasPoints, "points", jsonNumber(item.points));
    object.putUnless(scored, "kind", jsonText(kindWords()[static_cast<qsizetype>(item.kind)]));
    object.putUnless(item.startsFull, "start",
                     item.startsFull ? jsonText(u"full"_s) : jsonNumber(item.start));
    if (item.floor)
        object.putUnless(scored && *item.floor == Points{}, "floor", jsonNumber(*item.floor));
    if (item.ceiling)
        object.putUnless(scored && *item.ceiling == item.points, "ceiling",
                         jsonNumber(*item.ceiling));
}

void putAbsence(Writing &writing, ObjectWriter &object, const Item &item)
{
    const AbsencePolicy usual = item.startsFull ? AbsencePolicy::Full : AbsencePolicy::Exclude;
    const Json word = jsonText(policyWords()[static_cast<qsizetype>(item.notApplicable)]);
    if (item.within.isEmpty()) {
        object.putUnless(item.notApplicable == usual, "notApplicable", word);
        return;
    }
    ObjectWriter policy(writing, object.anchor("notApplicable"), object.original("notApplicable"));
    policy.put("policy", word);
    policy.put("within", jsonTexts(item.within));
    object.put("notApplicable", policy.take());
}

Json groupsJson(Writing &writing, const Item &item, const QString &anchor, const Json *original)
{
    ObjectWriter groups(writing, anchor, original);
    for (const ClauseGroup &group : item.groups) {
        const QByteArray key = group.id.toUtf8();
        ObjectWriter object(writing, groups.anchor(key), groups.original(key));
        if (group.highest)
            object.put("combine", jsonText(u"highest"_s));
        object.points("limit", group.limit);
        groups.put(key, object.take());
    }
    return groups.take();
}
} // namespace

Json itemJson(Writing &writing, const Item &item, const Json *original)
{
    ObjectWriter object(writing, writing.anchor(itemAnchor(item.id)), original);
    object.put("id", jsonText(item.id));
    object.text("number", item.number);
    object.text("text", item.text);
    putPoints(object, item);
    object.text("method", item.method);
    object.putUnless(item.evidence == u"optional", "evidence", jsonText(item.evidence));
    object.text("department", item.department);
    if (item.appliesIf)
        object.put("appliesIf", conditionJson(writing, *item.appliesIf, object.anchor("appliesIf"),
                                              object.original("appliesIf")));
    putAbsence(writing, object, item);
    object.putUnless(item.clauses.empty(), "clauses",
                     object.list("clauses", item.clauses.size(),
                                 [&](std::size_t n, const QString &, const Json *before) {
                                     return clauseJson(writing, item, item.clauses[n], before);
                                 }));
    Json groups = groupsJson(writing, item, object.anchor("groups"), object.original("groups"));
    object.putUnless(item.groups.empty(), "groups", std::move(groups));
    putLevels(writing, object, item.levels);
    return object.take();
}

} // namespace core
