// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_build.h"

#include <algorithm>

namespace core {
namespace {

Json numberOf(const QByteArray &digits)
{
    Json json;
    json.kind = Json::Kind::Number;
    json.text = digits;
    return json;
}

bool isSameObject(const Json &left, const Json &right)
{
    if (left.members.size() != right.members.size())
        return false;
    return std::all_of(left.members.begin(), left.members.end(), [&right](const JsonMember &one) {
        const Json *other = right.find(one.key);
        return other != nullptr && isSameJson(one.value, *other);
    });
}

bool isSameList(const Json &left, const Json &right)
{
    return std::equal(left.elements.begin(), left.elements.end(), right.elements.begin(),
                      right.elements.end(), isSameJson);
}

void indent(const Json &json, int depth, QByteArray &out);

void newLine(int depth, QByteArray &out)
{
    out += '\n';
    out += QByteArray(qsizetype{2} * depth, ' ');
}

void indentList(const Json &json, int depth, QByteArray &out)
{
    out += '[';
    for (const Json &element : json.elements) {
        if (&element != &json.elements.front())
            out += ',';
        newLine(depth + 1, out);
        indent(element, depth + 1, out);
    }
    if (!json.elements.empty())
        newLine(depth, out);
    out += ']';
}

void indentObject(const Json &json, int depth, QByteArray &out)
{
    out += '{';
    for (const JsonMember &member : json.members) {
        if (&member != &json.members.front())
            out += ',';
        newLine(depth + 1, out);
        out += quotedJson(member.key) + ": ";
        indent(member.value, depth + 1, out);
    }
    if (!json.members.empty())
        newLine(depth, out);
    out += '}';
}

void indent(const Json &json, int depth, QByteArray &out)
{
    if (json.isList())
        indentList(json, depth, out);
    else if (json.isObject())
        indentObject(json, depth, out);
    else
        out += canonicalJson(json);
}
} // namespace

Json jsonText(const QString &text)
{
    Json json;
    json.kind = Json::Kind::Text;
    json.text = text.toUtf8();
    return json;
}

Json jsonTexts(const QStringList &texts)
{
    Json json = jsonList();
    for (const QString &text : texts)
        json.elements.push_back(jsonText(text));
    return json;
}

Json jsonFlag(bool flag)
{
    Json json;
    json.kind = Json::Kind::Flag;
    json.flag = flag;
    return json;
}

Json jsonInteger(std::int64_t number)
{
    return numberOf(QByteArray::number(static_cast<qlonglong>(number)));
}

Json jsonNumber(Points points)
{
    return numberOf(textOf(points).toLatin1());
}

Json jsonNumber(Measure measure)
{
    return numberOf(textOf(measure).toLatin1());
}

Json jsonList(std::vector<Json> elements)
{
    Json json;
    json.kind = Json::Kind::List;
    json.elements = std::move(elements);
    return json;
}

Json jsonObject()
{
    Json json;
    json.kind = Json::Kind::Object;
    return json;
}

Json *findMember(Json &object, QByteArrayView key)
{
    const auto found = std::find_if(object.members.begin(), object.members.end(),
                                    [key](const JsonMember &member) { return member.key == key; });
    return found == object.members.end() ? nullptr : &found->value;
}

void setMember(Json &object, QByteArrayView key, Json value)
{
    if (Json *found = findMember(object, key))
        *found = std::move(value);
    else
        object.members.push_back({key.toByteArray(), std::move(value)});
}

bool removeMember(Json &object, QByteArrayView key)
{
    const auto found = std::find_if(object.members.begin(), object.members.end(),
                                    [key](const JsonMember &member) { return member.key == key; });
    if (found == object.members.end())
        return false;
    object.members.erase(found);
    return true;
}

bool isSameJson(const Json &left, const Json &right)
{
    if (left.kind != right.kind)
        return false;
    switch (left.kind) {
    case Json::Kind::Null:
        return true;
    case Json::Kind::Flag:
        return left.flag == right.flag;
    case Json::Kind::Number:
        return left.text == right.text || plainNumber(left.text) == plainNumber(right.text);
    case Json::Kind::Text:
        return left.text == right.text;
    case Json::Kind::List:
        return isSameList(left, right);
    case Json::Kind::Object:
        return isSameObject(left, right);
    }
    return false;
}

QByteArray indentedJson(const Json &json)
{
    QByteArray out;
    indent(json, 0, out);
    return out + '\n';
}

} // namespace core
