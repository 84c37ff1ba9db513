// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/condition_reader.h"

#include "core/document/standard_words.h"

#include <QDate>

namespace core {
namespace {

using namespace Qt::StringLiterals;

void readByYear(Breaches &breaches, const Json &json, const QString &path, Reference &reference)
{
    reference.kind = Reference::Kind::ByYear;
    if (!json.isObject() || json.members.empty()) {
        breaches.add(path, u"an object of years and numbers is expected here"_s);
        return;
    }
    for (const JsonMember &member : json.members) {
        bool isYear = false;
        const int year = member.key.toInt(&isYear);
        const auto number =
            member.value.isNumber() ? measureFrom(member.value.string()) : std::nullopt;
        if (!isYear || !number || year < 1900 || year > 9999 || member.key.size() != 4)
            breaches.add(path + u'.' + QString::fromUtf8(member.key),
                         u"a year and its number are expected here"_s);
        else
            reference.byYear.emplace_back(year, *number);
    }
    std::sort(reference.byYear.begin(), reference.byYear.end());
}

void readPrevious(Breaches &breaches, ObjectReader &object, const Json &json, Reference &reference)
{
    if (json.isText() && json.text == "total") {
        reference.kind = Reference::Kind::PreviousTotal;
    } else if (json.isObject()) {
        reference.kind = Reference::Kind::PreviousItem;
        ObjectReader previous(breaches, json, object.pathOf("previous"));
        reference.item = previous.requiredText("item");
        previous.finish();
    } else {
        object.breach("previous", u"\"total\" or {\"item\": …} is expected here"_s);
    }
    reference.rounds = static_cast<int>(object.integer("rounds", 1, 1000).value_or(1));
}

void readPeer(ObjectReader &object, Reference &reference)
{
    const int which = object.word("peer", peerWords(), 0);
    reference.kind = which == 0   ? Reference::Kind::PeerMean
                     : which == 1 ? Reference::Kind::PeerHighest
                                  : Reference::Kind::PeerLowest;
    object.require("within");
    reference.within = object.texts("within");
    reference.number = object.measure("plus").value_or(Measure{});
}

Reference readLookup(Breaches &breaches, const Json &json, const QString &path)
{
    Reference reference;
    ObjectReader object(breaches, json, path);
    if (const Json *years = object.take("byYear")) {
        readByYear(breaches, *years, object.pathOf("byYear"), reference);
    } else if (object.has("attribute")) {
        reference.kind = Reference::Kind::Attribute;
        reference.attribute = object.requiredText("attribute");
    } else if (object.has("input")) {
        reference.kind = Reference::Kind::Input;
        reference.input = object.requiredText("input");
        reference.item = object.text("item");
    } else if (const Json *previous = object.take("previous")) {
        readPrevious(breaches, object, *previous, reference);
    } else if (object.has("peer")) {
        readPeer(object, reference);
    } else {
        breaches.add(path, u"this looks nothing up: byYear, attribute, input, previous or peer "
                           "is expected"_s);
        return reference;
    }
    object.finish();
    return reference;
}

void readRight(Breaches &breaches, const Json &json, const QString &path, Condition &condition)
{
    if (json.kind == Json::Kind::Flag) {
        condition.right = Condition::Right::Flag;
        condition.flag = json.flag;
        return;
    }
    if (json.isText()) {
        const auto percent = percentFrom(json.string());
        condition.right = percent ? Condition::Right::Percent : Condition::Right::Word;
        condition.percent = percent.value_or(Measure{});
        condition.word = json.string();
        return;
    }
    condition.right = Condition::Right::Reference;
    condition.reference = readReference(breaches, json, path);
}

void requireTrue(ObjectReader &object, QByteArrayView key)
{
    if (!object.flag(key))
        object.breach(key, u"only true may stand here"_s);
}

bool readLeft(ObjectReader &object, Condition &condition)
{
    if (object.has("input")) {
        condition.left = Condition::Left::Input;
        condition.input = object.requiredText("input");
        condition.name = object.text("item");
    } else if (object.has("item")) {
        condition.left = Condition::Left::Item;
        condition.name = object.requiredText("item");
    } else if (object.has("section")) {
        condition.left = Condition::Left::Section;
        condition.name = object.requiredText("section");
    } else if (object.has("attribute")) {
        condition.left = Condition::Left::Attribute;
        condition.name = object.requiredText("attribute");
    } else if (object.has("year")) {
        condition.left = Condition::Left::Year;
        requireTrue(object, "year");
    } else if (object.has("total")) {
        condition.left = Condition::Left::Total;
        requireTrue(object, "total");
    } else if (object.has("held")) {
        condition.left = Condition::Left::Held;
        requireTrue(object, "held");
    } else {
        return false;
    }
    return true;
}

void readCompare(Breaches &breaches, ObjectReader &object, Condition &condition)
{
    condition.kind = Condition::Kind::Compare;
    if (!readLeft(object, condition)) {
        breaches.add(object.path(), u"this is no condition: nothing stands on its left side"_s);
        condition = {};
        return;
    }
    int found = 0;
    for (qsizetype n = 0; n < comparisonWords().size(); ++n) {
        const QByteArray name = comparisonWords()[n].toLatin1();
        const Json *right = object.take(name);
        if (!right)
            continue;
        ++found;
        condition.comparison = static_cast<Condition::Comparison>(n);
        readRight(breaches, *right, object.pathOf(name), condition);
    }
    if (found != 1)
        breaches.add(object.path(),
                     u"exactly one of is, atLeast, above, atMost, below is expected"_s);
    object.finish();
    if (found == 0)
        condition = {};
}
} // namespace

Reference readReference(Breaches &breaches, const Json &json, const QString &path)
{
    Reference reference;
    if (json.isNumber()) {
        const auto number = measureFrom(json.string());
        if (!number)
            breaches.add(path, u"a number with at most six decimals is expected here"_s);
        reference.kind = Reference::Kind::Number;
        reference.number = number.value_or(Measure{});
    } else if (json.isText()) {
        const QDate date = QDate::fromString(json.string(), Qt::ISODate);
        reference.kind = Reference::Kind::Date;
        if (json.text.size() == 10 && date.isValid())
            reference.number = wholeMeasure(date.toJulianDay());
        else
            breaches.add(path, u"a number, a date or a lookup is expected here"_s);
    } else if (json.isObject()) {
        return readLookup(breaches, json, path);
    } else {
        breaches.add(path, u"a number or a lookup is expected here"_s);
    }
    return reference;
}

Reference readReference(Breaches &breaches, ObjectReader &object, QByteArrayView key)
{
    const Json *found = object.take(key);
    return found ? readReference(breaches, *found, object.pathOf(key)) : Reference{};
}

Condition readCondition(Breaches &breaches, const Json &json, const QString &path)
{
    Condition condition;
    if (json.kind == Json::Kind::Flag && json.flag)
        return condition;
    if (!json.isObject()) {
        breaches.add(path, u"a condition is expected here: an object, or true"_s);
        return condition;
    }
    ObjectReader object(breaches, json, path);
    const auto parts = [&](QByteArrayView key, Condition::Kind kind) {
        condition.kind = kind;
        object.list(key, [&](const Json &part, const QString &at) {
            condition.parts.push_back(readCondition(breaches, part, at));
        });
        object.finish();
    };
    if (object.has("all")) {
        parts("all", Condition::Kind::All);
    } else if (object.has("any")) {
        parts("any", Condition::Kind::Any);
    } else if (const Json *inner = object.take("not")) {
        condition.kind = Condition::Kind::Not;
        condition.parts.push_back(readCondition(breaches, *inner, object.pathOf("not")));
        object.finish();
    } else {
        readCompare(breaches, object, condition);
    }
    return condition;
}

std::vector<LevelRule> readLevels(Breaches &breaches, ObjectReader &object)
{
    std::vector<LevelRule> levels;
    object.list("levels", [&](const Json &json, const QString &path) {
        ObjectReader level(breaches, json, path);
        LevelRule rule;
        rule.grade = level.requiredText("grade");
        if (const Json *when = level.require("when"))
            rule.when = readCondition(breaches, *when, level.pathOf("when"));
        level.finish();
        levels.push_back(rule);
    });
    return levels;
}

} // namespace core
