// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflict_values.h"

#include "core/storage/cbor_fields.h"
#include "core/storage/item_codec.h"

#include <QCborArray>
#include <QStringList>

#include <set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isDay(Register reg, qint64 key)
{
    static const std::set<std::pair<Register, qint64>> days = {{Register::OrganizationIdentity, 9},
                                                               {Register::OrganizationIdentity, 10},
                                                               {Register::OrganizationEvent, 3},
                                                               {Register::Round, 4},
                                                               {Register::Round, 5},
                                                               {Register::Decision, 5}};
    return days.contains({reg, key});
}

QString textOf(const QCborValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isInteger())
        return QString::number(value.toInteger());
    QStringList parts;
    const QCborArray array = value.toArray();
    for (qsizetype n = 0; n < array.size(); ++n)
        if (!array.at(n).isByteArray())
            parts << textOf(array.at(n));
    return parts.join(u", "_s);
}

} // namespace

std::vector<ValueField> valueFields(const Conflict &conflict, const QByteArray &value)
{
    std::vector<ValueField> fields;
    if (value.isEmpty())
        return fields;
    const QCborMap map = mapFrom(value);
    for (const auto &[key, field] : map) {
        if (field.isByteArray())
            continue; // a key of another thing
        const bool hasNumber = key.isInteger();
        const qint64 number = key.toInteger();
        QString text = textOf(field);
        if (hasNumber && isDay(conflict.unit.reg, number))
            text = day(map, static_cast<int>(number)).toString(Qt::ISODate);
        fields.push_back({hasNumber ? QString::number(number) : key.toString(), text});
    }
    return fields;
}

Sheet answerOf(const Conflict &conflict, const QByteArray &value, const Standard &standard)
{
    Sheet sheet;
    sheet.fit(standard);
    const std::vector<const Item *> items = itemsOf(standard);
    if (conflict.unit.item < items.size() && !value.isEmpty())
        unpackItem(value, *items[conflict.unit.item], sheet);
    return sheet;
}

} // namespace core
