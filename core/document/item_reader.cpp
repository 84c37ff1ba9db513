// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/condition_reader.h"
#include "core/document/rule_reader.h"
#include "core/document/standard_reader.h"
#include "core/document/standard_words.h"

#include <QRegularExpression>

namespace core {
namespace {

using namespace Qt::StringLiterals;

void readStart(ObjectReader &object, Item &item)
{
    const Json *start = object.take("start");
    if (!start)
        return;
    if (start->isText() && start->text == "full") {
        if (item.kind != ItemKind::Scored)
            object.breach("start", u"only a scored item starts full"_s);
        return;
    }
    item.startsFull = false;
    item.start = object.points("start").value_or(Points{});
    if (item.kind != ItemKind::Scored && item.start != Points{})
        object.breach("start", u"only a scored item has a start"_s);
}

void readAbsence(Breaches &breaches, ObjectReader &object, Item &item)
{
    item.notApplicable = item.startsFull ? AbsencePolicy::Full : AbsencePolicy::Exclude;
    const Json *found = object.take("notApplicable");
    if (!found)
        return;
    if (!found->isObject()) {
        const int policy = object.word("notApplicable", policyWords(), -1);
        if (policy >= 0)
            item.notApplicable = static_cast<AbsencePolicy>(policy);
        return;
    }
    ObjectReader policy(breaches, *found, object.pathOf("notApplicable"));
    policy.require("policy");
    const int word = policy.word("policy", policyWords(), -1);
    if (word >= 0)
        item.notApplicable = static_cast<AbsencePolicy>(word);
    policy.require("within");
    item.within = policy.texts("within");
    policy.finish();
}

void readGroups(Breaches &breaches, ObjectReader &object, Item &item)
{
    const Json *found = object.take("groups");
    if (!found)
        return;
    ObjectReader groups(breaches, *found, object.pathOf("groups"));
    for (const JsonMember &member : found->members) {
        if (isExtension(member.key))
            continue;
        ObjectReader reader(breaches, member.value, groups.pathOf(member.key));
        ClauseGroup group;
        group.id = QString::fromUtf8(member.key);
        group.highest = reader.word("combine", {u"highest"_s}, -1) == 0;
        group.limit = reader.points("limit");
        if (group.limit && *group.limit <= Points{})
            reader.breach("limit", u"a limit is above 0: it caps a magnitude"_s);
        reader.finish();
        item.groups.push_back(group);
    }
}

/// A method may be one text, or a list of texts.
QString readMethod(ObjectReader &object)
{
    const Json *found = object.take("method");
    if (found && found->isList())
        return object.texts("method").join(u"、"_s);
    return object.text("method");
}

void readPoints(ObjectReader &object, Item &item)
{
    item.hasPoints = object.has("points");
    if (item.kind == ItemKind::Scored)
        item.points = object.requiredPoints("points");
    else
        item.points = object.points("points").value_or(Points{});
    readStart(object, item);
    item.floor = object.points("floor");
    item.ceiling = object.points("ceiling");
    if (item.kind == ItemKind::Scored && !item.floor)
        item.floor = Points{};
    if (item.kind == ItemKind::Scored && !item.ceiling)
        item.ceiling = item.points;
    if (item.floor && item.ceiling && *item.floor > *item.ceiling)
        object.breach("floor", u"the floor lies above the ceiling"_s);
}
} // namespace

Item readItem(Breaches &breaches, const Json &json, const QString &path)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9._-]{1,64}$"_s);
    Item item;
    ObjectReader object(breaches, json, path);
    if (!object.isObject())
        return item;
    const Json *id = object.find("id");
    breaches.item = id && id->isText() ? id->string() : QString();
    item.id = object.requiredText("id");
    if (!item.id.isEmpty() && !pattern.match(item.id).hasMatch())
        object.breach("id", u"an item's id is 1 to 64 of the characters A-Z a-z 0-9 . _ -"_s);
    item.number = object.text("number");
    item.text = object.text("text");
    item.kind = static_cast<ItemKind>(object.word("kind", kindWords(), 0));
    readPoints(object, item);
    item.method = readMethod(object);
    item.evidence = object.has("evidence") ? object.text("evidence") : u"optional"_s;
    item.department = object.text("department");
    if (const Json *applies = object.take("appliesIf"))
        item.appliesIf = readCondition(breaches, *applies, object.pathOf("appliesIf"));
    readAbsence(breaches, object, item);
    const bool carriesPoints = item.kind <= ItemKind::Penalty;
    object.list("clauses", [&](const Json &clause, const QString &at) {
        item.clauses.push_back(readClause(breaches, clause, at, carriesPoints));
    });
    readGroups(breaches, object, item);
    item.levels = readLevels(breaches, object);
    object.finish();
    breaches.item.clear();
    return item;
}

} // namespace core
