// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/object_reader.h"
#include "core/document/object_writer.h"
#include "core/document/standard_words.h"
#include "core/document/standard_writer.h"

#include <QDate>

namespace core {
namespace {

using namespace Qt::StringLiterals;

Json byYearJson(Writing &writing, const Reference &reference, const QString &anchor,
                const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    for (const auto &[year, number] : reference.byYear)
        object.put(QByteArray::number(year), jsonNumber(number));
    return object.take();
}

void putPrevious(Writing &writing, ObjectWriter &object, const Reference &reference)
{
    if (reference.kind == Reference::Kind::PreviousTotal) {
        object.put("previous", jsonText(u"total"_s));
    } else {
        ObjectWriter previous(writing, object.anchor("previous"), object.original("previous"));
        previous.put("item", jsonText(reference.item));
        object.put("previous", previous.take());
    }
    object.putUnless(reference.rounds == 1, "rounds", jsonInteger(reference.rounds));
}

void putPeer(ObjectWriter &object, const Reference &reference)
{
    const auto which =
        static_cast<int>(reference.kind) - static_cast<int>(Reference::Kind::PeerMean);
    object.put("peer", jsonText(peerWords()[which]));
    object.put("within", jsonTexts(reference.within));
    object.putUnless(reference.number == Measure{}, "plus", jsonNumber(reference.number));
}

QString dateText(const Measure &day)
{
    return QDate::fromJulianDay(day.millionths / 1'000'000).toString(Qt::ISODate);
}

Json lookupJson(Writing &writing, const Reference &reference, const QString &anchor,
                const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    switch (reference.kind) {
    case Reference::Kind::ByYear:
        object.put("byYear", byYearJson(writing, reference, object.anchor("byYear"),
                                        object.original("byYear")));
        break;
    case Reference::Kind::Attribute:
        object.put("attribute", jsonText(reference.attribute));
        break;
    case Reference::Kind::Input:
        object.text("item", reference.item);
        object.put("input", jsonText(reference.input));
        break;
    case Reference::Kind::PreviousTotal:
    case Reference::Kind::PreviousItem:
        putPrevious(writing, object, reference);
        break;
    default:
        if (reference.readsPeers())
            putPeer(object, reference);
        break;
    }
    return object.take();
}

void putLeft(ObjectWriter &object, const Condition &condition)
{
    switch (condition.left) {
    case Condition::Left::Input:
        object.text("item", condition.name);
        object.put("input", jsonText(condition.input));
        break;
    case Condition::Left::Attribute:
        object.put("attribute", jsonText(condition.name));
        break;
    case Condition::Left::Year:
        object.put("year", jsonFlag(true));
        break;
    case Condition::Left::Item:
        object.put("item", jsonText(condition.name));
        break;
    case Condition::Left::Section:
        object.put("section", jsonText(condition.name));
        break;
    case Condition::Left::Total:
        object.put("total", jsonFlag(true));
        break;
    case Condition::Left::Held:
        object.put("held", jsonFlag(true));
        break;
    }
}

/// A percentage keeps the words it was read from as long as they still say it.
QString percentText(const Condition &condition)
{
    return percentFrom(condition.word) == condition.percent ? condition.word
                                                            : textOf(condition.percent) + u'%';
}

Json rightJson(Writing &writing, const Condition &condition, const QString &anchor,
               const Json *original)
{
    switch (condition.right) {
    case Condition::Right::Percent:
        return jsonText(percentText(condition));
    case Condition::Right::Word:
        return jsonText(condition.word);
    case Condition::Right::Flag:
        return jsonFlag(condition.flag);
    case Condition::Right::Reference:
        break;
    }
    return referenceJson(writing, condition.reference, anchor, original);
}

Json compareJson(Writing &writing, const Condition &condition, const QString &anchor,
                 const Json *original)
{
    ObjectWriter object(writing, anchor, original);
    putLeft(object, condition);
    const QByteArray sign =
        comparisonWords()[static_cast<qsizetype>(condition.comparison)].toLatin1();
    object.put(sign, rightJson(writing, condition, object.anchor(sign), object.original(sign)));
    return object.take();
}

Json joinedJson(Writing &writing, const Condition &condition, const QString &anchor,
                const Json *original)
{
    const QByteArrayView key = condition.kind == Condition::Kind::All ? "all" : "any";
    ObjectWriter object(writing, anchor, original);
    object.put(key, object.list(key, condition.parts.size(),
                                [&](std::size_t n, const QString &at, const Json *before) {
                                    return conditionJson(writing, condition.parts[n], at, before);
                                }));
    return object.take();
}
} // namespace

Json referenceJson(Writing &writing, const Reference &reference, const QString &anchor,
                   const Json *original)
{
    if (reference.kind == Reference::Kind::Number)
        return jsonNumber(reference.number);
    if (reference.kind == Reference::Kind::Date)
        return jsonText(dateText(reference.number));
    return lookupJson(writing, reference, anchor, original);
}

Json conditionJson(Writing &writing, const Condition &condition, const QString &anchor,
                   const Json *original)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return jsonFlag(true);
    case Condition::Kind::All:
    case Condition::Kind::Any:
        return joinedJson(writing, condition, anchor, original);
    case Condition::Kind::Not:
        break;
    case Condition::Kind::Compare:
        return compareJson(writing, condition, anchor, original);
    }
    ObjectWriter object(writing, anchor, original);
    for (const Condition &part : condition.parts)
        object.put("not",
                   conditionJson(writing, part, object.anchor("not"), object.original("not")));
    return object.take();
}

void putLevels(Writing &writing, ObjectWriter &object, const std::vector<LevelRule> &levels)
{
    object.putUnless(levels.empty(), "levels",
                     object.list("levels", levels.size(),
                                 [&](std::size_t n, const QString &anchor, const Json *original) {
                                     ObjectWriter level(writing, anchor, original);
                                     level.put("grade", jsonText(levels[n].grade));
                                     level.put("when", conditionJson(writing, levels[n].when,
                                                                     level.anchor("when"),
                                                                     level.original("when")));
                                     return level.take();
                                 }));
}

} // namespace core
