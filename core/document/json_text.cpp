// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/json_text.h"

#include <algorithm>

namespace core {
namespace {

void write(const Json &json, QByteArray &out);

void writeList(const Json &json, QByteArray &out)
{
    out += '[';
    for (const Json &element : json.elements) {
        if (&element != &json.elements.front())
            out += ',';
        write(element, out);
    }
    out += ']';
}

void writeObject(const Json &json, QByteArray &out)
{
    out += '{';
    for (const JsonMember &member : json.members) {
        if (&member != &json.members.front())
            out += ',';
        out += quotedJson(member.key) + ':';
        write(member.value, out);
    }
    out += '}';
}

void write(const Json &json, QByteArray &out)
{
    if (json.isList())
        writeList(json, out);
    else if (json.isObject())
        writeObject(json, out);
    else if (json.isNumber())
        out += json.text;
    else
        out += canonicalJson(json);
}
} // namespace

Json jsonDigits(const QByteArray &digits)
{
    Json json;
    json.kind = Json::Kind::Number;
    json.text = digits;
    return json;
}

Json jsonObject(std::initializer_list<std::pair<QByteArray, Json>> members)
{
    Json json = jsonObject();
    for (const auto &[key, value] : members)
        json.members.push_back({key, value});
    return json;
}

bool operator==(const Json &left, const Json &right)
{
    return left.kind == right.kind && left.flag == right.flag && left.text == right.text &&
           left.elements == right.elements &&
           std::equal(left.members.begin(), left.members.end(), right.members.begin(),
                      right.members.end(), [](const JsonMember &one, const JsonMember &other) {
                          return one.key == other.key && one.value == other.value;
                      });
}

QByteArray writtenJson(const Json &json)
{
    QByteArray out;
    write(json, out);
    return out;
}

} // namespace core
