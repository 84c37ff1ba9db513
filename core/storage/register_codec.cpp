// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/register_codec.h"

#include "core/base/error.h"
#include "core/storage/cbor_fields.h"

#include <QCborStreamReader>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qint64 epochJulianDay = 2440588; // 1970-01-01

template <typename IdType>
IdType id(const QCborMap &map, int key)
{
    const QByteArray raw = map.value(key).toByteArray();
    return raw.isEmpty() ? IdType() : IdType::from(raw);
}

QCborValue idList(const std::vector<OrganizationId> &ids)
{
    QCborArray list;
    for (const OrganizationId &id : ids)
        list.append(id.raw());
    return list;
}

std::vector<OrganizationId> idsFrom(const QCborValue &value)
{
    std::vector<OrganizationId> ids;
    const QCborArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        ids.push_back(OrganizationId::from(list.at(i).toByteArray()));
    return ids;
}

[[noreturn]] void throwNoAttributes()
{
    throw Error(Failure::FileDamaged, u"attributes that are not a CBOR map"_s);
}

/// Empty for what is no text.
QString nextText(QCborStreamReader &reader)
{
    QString text;
    if (!reader.isString()) {
        reader.next();
        return text;
    }
    auto part = reader.readString();
    for (; part.status == QCborStreamReader::Ok; part = reader.readString())
        text += part.data;
    if (part.status == QCborStreamReader::Error)
        throwNoAttributes();
    return text;
}

AttributeValue nextAttribute(QCborStreamReader &reader)
{
    if (!reader.isInteger())
        return AttributeValue::ofText(nextText(reader));
    const qint64 number = reader.toInteger();
    reader.next();
    return AttributeValue::ofNumber(number);
}

} // namespace

std::int64_t dayNumber(const QDate &day)
{
    return day.toJulianDay() - epochJulianDay;
}

QDate dayFrom(std::int64_t number)
{
    return QDate::fromJulianDay(number + epochJulianDay);
}

QByteArray encodeIdentity(const Organization &organization)
{
    return Fields()
        .text(1, organization.code)
        .text(2, organization.name)
        .text(3, organization.sector)
        .text(4, organization.county)
        .text(5, organization.township)
        .text(6, organization.affiliation)
        .text(7, organization.department)
        .text(8, organization.creditCode)
        .day(9, organization.founded)
        .day(10, organization.dissolved)
        .bytes();
}

void decodeIdentity(QByteArrayView value, Organization &organization)
{
    const QCborMap map = mapFrom(value);
    organization.code = text(map, 1);
    organization.name = text(map, 2);
    organization.sector = text(map, 3);
    organization.county = text(map, 4);
    organization.township = text(map, 5);
    organization.affiliation = text(map, 6);
    organization.department = text(map, 7);
    organization.creditCode = text(map, 8);
    organization.founded = day(map, 9);
    organization.dissolved = day(map, 10);
}

QByteArray encodeContact(const Contact &contact)
{
    return Fields()
        .text(1, contact.secretary)
        .text(2, contact.office)
        .text(3, contact.telephone)
        .bytes();
}

Contact decodeContact(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {text(map, 1), text(map, 2), text(map, 3)};
}

QByteArray encodeAttributes(const Attributes &attributes)
{
    QCborMap map;
    for (const auto &[name, value] : attributes.asKeyValueRange())
        map.insert(name, value.number ? QCborValue(static_cast<qint64>(*value.number))
                                      : QCborValue(value.text));
    return QCborValue(map).toCbor();
}

Attributes decodeAttributes(QByteArrayView value)
{
    // Read for each sheet that is scored: a map of QCborValues first takes three times as long.
    QCborStreamReader reader(value.data(), value.size());
    Attributes attributes;
    if (!reader.isMap() || !reader.enterContainer())
        throwNoAttributes();
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        const QString name = nextText(reader);
        attributes.insert(name, nextAttribute(reader));
    }
    if (reader.lastError() != QCborError::NoError)
        throwNoAttributes();
    return attributes;
}

QByteArray encodeStanding(const Standing &standing)
{
    return Fields().number(1, standing.exempt ? 1 : 0).text(2, standing.ground).bytes();
}

Standing decodeStanding(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {number(map, 1) != 0, text(map, 2)};
}

QByteArray encodeEvent(const OrganizationEvent &event)
{
    return Fields()
        .blob(1, event.organization.raw())
        .number(2, static_cast<int>(event.kind))
        .day(3, event.day)
        .text(4, event.document)
        .text(5, event.before)
        .text(6, event.after)
        .any(7, idList(event.predecessors))
        .any(8, idList(event.successors))
        .bytes();
}

OrganizationEvent decodeEvent(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    OrganizationEvent event;
    event.organization = id<OrganizationId>(map, 1);
    event.kind = static_cast<EventKind>(number(map, 2));
    event.day = day(map, 3);
    event.document = text(map, 4);
    event.before = text(map, 5);
    event.after = text(map, 6);
    event.predecessors = idsFrom(map.value(7));
    event.successors = idsFrom(map.value(8));
    return event;
}

QByteArray encodeDuplicate(const OrganizationId &sameAs)
{
    return Fields().blob(1, sameAs.raw()).bytes();
}

OrganizationId decodeDuplicate(QByteArrayView value)
{
    return id<OrganizationId>(mapFrom(value), 1);
}

QByteArray encodeDivision(const Division &division)
{
    return Fields()
        .text(1, division.code)
        .text(2, division.name)
        .day(3, division.validFrom)
        .bytes();
}

Division decodeDivision(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {text(map, 1), text(map, 2), day(map, 3)};
}

QByteArray encodeAuthor(const Author &author)
{
    return Fields()
        .text(1, author.name)
        .text(2, author.office)
        .text(3, author.post)
        .text(4, author.telephone)
        .bytes();
}

Author decodeAuthor(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {{}, text(map, 1), text(map, 2), text(map, 3), text(map, 4)};
}

QByteArray encodeTarget(const Target &target)
{
    return Fields().text(1, target.grade).number(2, target.share).day(3, target.by).bytes();
}

Target decodeTarget(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {text(map, 1), number(map, 2), day(map, 3)};
}

QByteArray encodeSetting(const SettingValue &setting)
{
    return Fields().text(1, setting.name).text(2, setting.value).bytes();
}

SettingValue decodeSetting(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {text(map, 1), text(map, 2)};
}

QByteArray encodeRound(const Round &round)
{
    QCborMap standards;
    for (const auto &[sector, ref] : round.standards)
        standards.insert(sector, refValue(ref));
    return Fields()
        .number(1, round.year)
        .text(2, round.name)
        .text(3, round.document)
        .day(4, round.begins)
        .day(5, round.ends)
        .any(6, QCborArray::fromStringList(round.levels))
        .any(7, standards)
        .bytes();
}

Round decodeRound(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    Round round;
    round.year = static_cast<int>(number(map, 1));
    round.name = text(map, 2);
    round.document = text(map, 3);
    round.begins = day(map, 4);
    round.ends = day(map, 5);
    round.levels = textsFrom(map.value(6));
    for (const auto &[sector, ref] : map.value(7).toMap())
        round.standards[sector.toString()] = refFrom(ref);
    return round;
}

QByteArray encodeAssessment(const AssessmentValue &assessment)
{
    return Fields()
        .blob(1, assessment.name.round.raw())
        .blob(2, assessment.name.organization.raw())
        .text(3, assessment.name.level)
        .number(4, assessment.name.series)
        .any(5, refValue(assessment.standard))
        .bytes();
}

AssessmentValue decodeAssessment(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {{id<RoundId>(map, 1), id<OrganizationId>(map, 2), text(map, 3),
             static_cast<int>(number(map, 4))},
            refFrom(map.value(5))};
}

QByteArray encodeVisit(const VisitValue &visit)
{
    return Fields().number(1, static_cast<int>(visit.state)).day(2, visit.day).bytes();
}

VisitValue decodeVisit(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {static_cast<VisitState>(number(map, 1)), day(map, 2)};
}

QByteArray encodeDecision(const Decision &decision)
{
    return Fields()
        .blob(1, decision.organization.raw())
        .blob(2, decision.round.raw())
        .text(3, decision.grade)
        .text(4, decision.computed)
        .day(5, decision.day)
        .text(6, decision.document)
        .text(7, decision.reason)
        .number(8, decision.series)
        .bytes();
}

Decision decodeDecision(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    return {id<OrganizationId>(map, 1),
            id<RoundId>(map, 2),
            text(map, 3),
            text(map, 4),
            day(map, 5),
            text(map, 6),
            text(map, 7),
            static_cast<int>(number(map, 8))};
}

} // namespace core
