// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QByteArray>
#include <QString>

namespace core {

/// Writes one JSON document piece by piece, without blanks; the caller keeps the order.
///
///     JsonWriter json;
///     json.beginObject().key("format").text(u"plumbline-results/1"_s).endObject();
class JsonWriter
{
public:
    JsonWriter &beginObject() { return open('{'); }

    JsonWriter &endObject() { return close('}'); }

    JsonWriter &beginList() { return open('['); }

    JsonWriter &endList() { return close(']'); }

    JsonWriter &key(QByteArrayView name);
    JsonWriter &id(const QString &name); ///< a key that a person chose
    JsonWriter &text(const QString &words);
    JsonWriter &points(Points points); ///< as a decimal string
    JsonWriter &number(std::int64_t number);
    JsonWriter &flag(bool flag);
    JsonWriter &null();
    JsonWriter &textOrNull(const QString &words); ///< null when empty

    const QByteArray &bytes() const { return m_bytes; }

private:
    JsonWriter &open(char bracket);
    JsonWriter &close(char bracket);
    void separate();

    QByteArray m_bytes;
    bool m_first = true; ///< nothing stands before the next value on its level
};

} // namespace core
