// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_json.h"

namespace core::test {
namespace {

using namespace Qt::StringLiterals;

void collect(Json &json, std::vector<Json *> &objects)
{
    if (json.isObject())
        objects.push_back(&json);
    for (JsonMember &member : json.members)
        collect(member.value, objects);
    for (Json &element : json.elements)
        collect(element, objects);
}
} // namespace

Json anyJson(Chance &chance, int depth)
{
    static const std::vector<QString> texts = {
        u""_s,           u" "_s,       u"=1+1"_s,  u"“三会一课”"_s, u"\"a\" ;\t：=\n二"_s,
        u"{"_s,          u"[1]"_s,     u"\"q\""_s, u"1.10"_s,       u"80%"_s,
        u"2023-05-01"_s, u"_x000D_"_s, u"\x01"_s,  u"\uFFFE"_s,     u" 空格在旁 "_s,
        u"浭𠮷"_s,       u"\r\n"_s,    u"１２"_s};
    switch (chance.upTo(depth > 0 ? 6 : 4)) {
    case 0:
        return {};
    case 1:
        return jsonFlag(chance.once(2));
    case 2:
        return jsonNumber(Measure{chance.between(-5'000'000'000, 5'000'000'000)});
    case 3:
        return jsonInteger(chance.between(-1000, 1'000'000'000'000));
    case 4:
        return jsonText(chance.oneOf(texts));
    case 5: {
        Json list = jsonList();
        for (std::int64_t n = chance.upTo(3); n > 0; --n)
            list.elements.push_back(anyJson(chance, depth - 1));
        return list;
    }
    default: {
        Json object = jsonObject();
        for (std::int64_t n = chance.upTo(3); n > 0; --n)
            setMember(object, chance.once(2) ? "a" : "x-b", anyJson(chance, depth - 1));
        return object;
    }
    }
}

void disturb(Chance &chance, Json &root)
{
    static const std::vector<QByteArray> keys = {
        "x-note",  "points",   "text",    "weight", "start", "ceiling", "notApplicable", "method",
        "weakest", "evidence", "label",   "limit",  "free",  "kind",    "rankClasses",   "unknown",
        "items",   "levels",   "clauses", "when",   "total", "base",    "vetoes"};
    std::vector<Json *> objects;
    collect(root, objects);
    Json &object = *chance.oneOf(objects);
    const std::int64_t what = chance.upTo(3);
    if (what == 0 && !object.members.empty() && &object != &root)
        object.members.erase(object.members.begin() +
                             chance.upTo(static_cast<std::int64_t>(object.members.size()) - 1));
    else if (what == 1 && !object.members.empty() && &object != &root)
        object
            .members[static_cast<std::size_t>(
                chance.upTo(static_cast<std::int64_t>(object.members.size()) - 1))]
            .value = anyJson(chance);
    else
        setMember(object, chance.oneOf(keys), anyJson(chance));
}

void extend(Chance &chance, Json &root)
{
    std::vector<Json *> objects;
    collect(root, objects);
    // From the leaves up: a key that is added moves what lies below its object.
    for (auto at = objects.rbegin(); at != objects.rend(); ++at) {
        if (chance.once(8))
            setMember(**at, chance.once(2) ? "x-note" : "x-备注", anyJson(chance));
    }
}

} // namespace core::test
