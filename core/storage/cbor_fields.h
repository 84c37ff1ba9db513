// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/round.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDate>

namespace core {

/// The CBOR map of a register's value under construction; leaves out what says nothing.
///
///     return Fields().text(1, author.name).text(2, author.office).bytes();
class Fields
{
public:
    Fields &text(int key, const QString &value);
    Fields &number(int key, qint64 value);
    Fields &day(int key, const QDate &value);

    Fields &blob(int key, const QByteArray &value) { return any(key, value); }

    Fields &any(int key, const QCborValue &value);

    QByteArray bytes() const { return QCborValue(m_map).toCbor(); }

private:
    QCborMap m_map;
};

/// Throws Error(FileDamaged) for what is no map.
QCborMap mapFrom(QByteArrayView bytes);

QString text(const QCborMap &map, int key);
/// 0 for what is no integer: a float has no meaning here, and not each has one as an integer.
qint64 numberFrom(const QCborValue &value);
qint64 number(const QCborMap &map, int key);
QDate day(const QCborMap &map, int key);
QStringList textsFrom(const QCborValue &value);
QCborValue refValue(const StandardRef &ref);
StandardRef refFrom(const QCborValue &value);

} // namespace core
