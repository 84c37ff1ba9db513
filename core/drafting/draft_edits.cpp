// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafting/draft_edits.h"

#include "core/base/error.h"
#include "core/document/json_text.h"
#include "core/drafting/key_order.h"

#include <QRegularExpression>
#include <QSet>

namespace core {
namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void refuse(const JsonPath &place, const QString &why)
{
    throw Error(Failure::Invalid, why).at(textOf(place));
}

Json &at(Json &document, const JsonPath &place)
{
    Json *found = jsonAt(document, place);
    if (!found)
        refuse(place, u"the draft has no such place"_s);
    return *found;
}

void putMember(Json &object, const QByteArray &key, const Json &value)
{
    for (JsonMember &member : object.members)
        if (member.key == key) {
            member.value = value;
            return;
        }
    const auto before = object.members.begin() + placeOfKey(object, key);
    object.members.insert(before, {key, value});
}

/// The object at `place`; it and objects around it are made where they are missing.
Json &objectAt(Json &document, const JsonPath &place)
{
    Json *now = &document;
    JsonPath reached;
    for (const JsonStep &step : place.steps) {
        reached.steps.push_back(step);
        if (!step.isIndex() && now->isObject() && !now->find(step.key))
            putMember(*now, step.key, jsonObject());
        now = &at(document, reached);
    }
    if (!now->isObject())
        refuse(place, u"no key can be set here"_s);
    return *now;
}

Json &listAt(Json &document, const JsonPath &place)
{
    if (!jsonAt(document, place)) {
        if (place.isRoot() || place.steps.back().isIndex())
            refuse(place, u"the draft has no such place"_s);
        putMember(objectAt(document, place.parent()), place.steps.back().key, jsonList());
    }
    Json &list = at(document, place);
    if (!list.isList())
        refuse(place, u"this is no list"_s);
    return list;
}

std::size_t indexOf(const JsonPath &place)
{
    if (place.isRoot() || !place.steps.back().isIndex())
        refuse(place, u"this is no place in a list"_s);
    return static_cast<std::size_t>(place.steps.back().index);
}

void insert(Json &document, const JsonPath &place, const Json &element)
{
    const std::size_t index = indexOf(place);
    Json &list = listAt(document, place.parent());
    if (index > list.elements.size())
        refuse(place, u"the list is shorter than that"_s);
    list.elements.insert(list.elements.begin() + static_cast<std::ptrdiff_t>(index), element);
}

void remove(Json &document, const JsonPath &place)
{
    const std::size_t index = indexOf(place);
    at(document, place);
    Json &list = listAt(document, place.parent());
    list.elements.erase(list.elements.begin() + static_cast<std::ptrdiff_t>(index));
}

void renewIds(Json &json, const FreshId &fresh)
{
    if (const Json *id = json.find("id"); id != nullptr)
        putMember(json, "id", jsonText(fresh()));
    for (JsonMember &member : json.members)
        if (member.key == "sections" || member.key == "items")
            for (Json &below : member.value.elements)
                renewIds(below, fresh);
}

QString incremented(const QString &digits)
{
    return QString::number(digits.toLongLong() + 1);
}

/// 三 → 四, up to 九十九.
QString afterChinese(const QString &number)
{
    static const QString digits = u"〇一二三四五六七八九"_s;
    const auto ten = number.indexOf(u'十');
    const qsizetype tens = ten < 0    ? 0
                           : ten == 0 ? 1
                                      : qMax<qsizetype>(1, digits.indexOf(number[0]));
    const bool hasUnits = ten < 0 || ten + 1 < number.size();
    const qsizetype units = hasUnits ? digits.indexOf(number.back()) : 0;
    const qsizetype next = tens * 10 + units + 1;
    if (units < 0 || next > 99 || (ten < 0 && number.size() > 1))
        return {};
    QString text;
    if (next >= 20)
        text += digits[next / 10];
    if (next >= 10)
        text += u'十';
    if (next % 10 != 0)
        text += digits[next % 10];
    return text;
}
} // namespace

Json withField(const Json &document, const JsonPath &place, const Json &value)
{
    Json after = document;
    if (place.isRoot())
        return value;
    if (place.steps.back().isIndex())
        at(after, place) = value;
    else
        putMember(objectAt(after, place.parent()), place.steps.back().key, value);
    return after;
}

Json withoutField(const Json &document, const JsonPath &place)
{
    Json after = document;
    for (JsonPath at = place; !at.isRoot() && !at.steps.back().isIndex(); at = at.parent()) {
        Json *object = jsonAt(after, at.parent());
        if (object == nullptr || !removeMember(*object, at.steps.back().key) ||
            !object->members.empty())
            break;
    }
    return after;
}

Json withInserted(const Json &document, const JsonPath &place, const Json &element)
{
    Json after = document;
    insert(after, place, element);
    return after;
}

Json withRemoved(const Json &document, const JsonPath &place)
{
    Json after = document;
    remove(after, place);
    return after;
}

JsonPath placeAfterMove(const JsonPath &from, const JsonPath &to)
{
    JsonPath after = to;
    const std::size_t depth = from.steps.size() - 1;
    const bool passesBehind = to.steps.size() > depth && to.parent().startsWith(from.parent()) &&
                              to.steps[depth].isIndex() &&
                              to.steps[depth].index > from.steps[depth].index;
    if (passesBehind)
        --after.steps[depth].index;
    return after;
}

Json withMoved(const Json &document, const JsonPath &from, const JsonPath &to)
{
    if (to.startsWith(from) && to != from)
        refuse(to, u"nothing can be moved into itself"_s);
    Json after = document;
    const Json element = at(after, from);
    indexOf(from);
    indexOf(to);
    remove(after, from);
    insert(after, placeAfterMove(from, to), element);
    return after;
}

Json withDuplicated(const Json &document, const JsonPath &place, const FreshId &fresh)
{
    Json after = document;
    Json copy = at(after, place);
    JsonPath below = place;
    below.steps.back().index = static_cast<int>(indexOf(place)) + 1;
    if (kindOf(place) == DraftPlace::Clause)
        putMember(copy, "id", jsonText(nextClauseId(at(after, place.parent().parent()))));
    else if (kindOf(place) != DraftPlace::GradeRule)
        renewIds(copy, fresh);
    insert(after, below, copy);
    return after;
}

Json newSection(const QString &id, const QString &number)
{
    return jsonObject({{"id", jsonText(id)},
                       {"number", jsonText(number)},
                       {"title", jsonText({})},
                       {"items", jsonList()}});
}

Json newItem(const QString &id, const QString &number)
{
    return jsonObject({{"id", jsonText(id)},
                       {"number", jsonText(number)},
                       {"text", jsonText({})},
                       {"points", jsonDigits("0")},
                       {"clauses", jsonList()}});
}

Json newClause(const QString &id)
{
    return jsonObject(
        {{"id", jsonText(id)},
         {"text", jsonText({})},
         {"rule", jsonObject({{"type", jsonText(u"each"_s)}, {"points", jsonDigits("-0.5")}})}});
}

QString nextClauseId(const Json &item)
{
    QSet<QString> taken;
    if (const Json *clauses = item.find("clauses"))
        for (const Json &clause : clauses->elements)
            if (const Json *id = clause.find("id"))
                taken.insert(id->string());
    for (qsizetype n = taken.size() + 1;; ++n)
        if (QString id = u"c%1"_s.arg(n); !taken.contains(id))
            return id;
}

QString numberAfter(const QString &number)
{
    static const QRegularExpression last(
        u"([0-9]{1,9}|[〇一二三四五六七八九十]{1,3})([^0-9〇一二三四五六七八九十]*)$"_s);
    const QRegularExpressionMatch match = last.match(number);
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured(1);
    const QString next = digits[0].isDigit() ? incremented(digits) : afterChinese(digits);
    return next.isEmpty() ? QString()
                          : number.left(match.capturedStart(1)) + next + match.captured(2);
}

DraftPlace kindOf(const JsonPath &place)
{
    const std::size_t size = place.steps.size();
    if (size < 2 || !place.steps.back().isIndex())
        return DraftPlace::Elsewhere;
    const QByteArray &list = place.steps[size - 2].key;
    if (size == 2 && list == "parts")
        return DraftPlace::Part;
    if (size == 3 && list == "rules" && place.steps.front().key == "grading")
        return DraftPlace::GradeRule;
    if (place.steps.front().key != "parts")
        return DraftPlace::Elsewhere;
    if (list == "sections")
        return DraftPlace::Section;
    if (list == "items")
        return DraftPlace::Item;
    return list == "clauses" ? DraftPlace::Clause : DraftPlace::Elsewhere;
}

JsonPath holderOf(const JsonPath &place)
{
    JsonPath holder = place;
    while (!holder.isRoot()) {
        const DraftPlace kind = kindOf(holder);
        if (kind != DraftPlace::Elsewhere && kind != DraftPlace::GradeRule)
            break;
        holder = holder.parent();
    }
    return holder;
}

} // namespace core
