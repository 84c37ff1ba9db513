// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cbor_fields.h"

#include "core/base/error.h"
#include "core/storage/register_codec.h"

using namespace Qt::StringLiterals;

namespace core {

Fields &Fields::text(int key, const QString &value)
{
    if (!value.isEmpty())
        m_map.insert(key, value);
    return *this;
}

Fields &Fields::number(int key, qint64 value)
{
    if (value != 0)
        m_map.insert(key, value);
    return *this;
}

Fields &Fields::day(int key, const QDate &value)
{
    if (value.isValid())
        m_map.insert(key, static_cast<qint64>(dayNumber(value)));
    return *this;
}

Fields &Fields::any(int key, const QCborValue &value)
{
    m_map.insert(key, value);
    return *this;
}

QCborMap mapFrom(QByteArrayView bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes.toByteArray(), &error);
    if (error.error != QCborError::NoError || !value.isMap())
        throw Error(Failure::FileDamaged, u"a register's value is not a CBOR map"_s);
    return value.toMap();
}

QString text(const QCborMap &map, int key)
{
    return map.value(key).toString();
}

qint64 numberFrom(const QCborValue &value)
{
    return value.isInteger() ? value.toInteger() : 0;
}

qint64 number(const QCborMap &map, int key)
{
    return numberFrom(map.value(key));
}

QDate day(const QCborMap &map, int key)
{
    const QCborValue value = map.value(key);
    return value.isInteger() ? dayFrom(value.toInteger()) : QDate();
}

QStringList textsFrom(const QCborValue &value)
{
    QStringList texts;
    const QCborArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        texts.append(list.at(i).toString());
    return texts;
}

QCborValue refValue(const StandardRef &ref)
{
    return QCborArray{ref.id, ref.revision, QByteArray::fromHex(ref.hash.toLatin1())};
}

StandardRef refFrom(const QCborValue &value)
{
    const QCborArray parts = value.toArray();
    return {parts.at(0).toString(), static_cast<int>(numberFrom(parts.at(1))),
            QString::fromLatin1(parts.at(2).toByteArray().toHex())};
}

} // namespace core
