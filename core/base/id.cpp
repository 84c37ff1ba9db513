// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/digest.h"
#include "core/base/error.h"

#include <QUuid>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace core {

Key Key::make(const Clock &clock)
{
    // RFC 9562, version 7: 48 bits of milliseconds, then random bits.
    Key key = from(randomBytes(16));
    const std::int64_t now = clock();
    for (int i = 0; i < 6; ++i)
        key.bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(now >> (8 * (5 - i)));
    key.bytes[6] = static_cast<std::uint8_t>((key.bytes[6] & 0x0f) | 0x70);
    key.bytes[8] = static_cast<std::uint8_t>((key.bytes[8] & 0x3f) | 0x80);
    return key;
}

Key Key::from(QByteArrayView raw)
{
    Key key;
    if (raw.size() != static_cast<qsizetype>(key.bytes.size()))
        throw Error(Failure::Defect, u"a key of %1 bytes"_s.arg(raw.size()));
    std::copy(raw.begin(), raw.end(), key.bytes.begin());
    return key;
}

Key Key::fromText(const QString &uuid)
{
    const QUuid parsed = QUuid::fromString(uuid);
    if (parsed.isNull())
        throw Error(Failure::Invalid, u"“%1” is not a UUID"_s.arg(uuid));
    return from(parsed.toRfc4122());
}

QByteArray Key::raw() const
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QString Key::text() const
{
    return QUuid::fromRfc4122(raw()).toString(QUuid::WithoutBraces);
}

} // namespace core

std::size_t std::hash<core::Key>::operator()(const core::Key &key) const noexcept
{
    std::size_t head = 0;
    std::size_t tail = 0;
    std::memcpy(&head, key.bytes.data(), sizeof(head));
    std::memcpy(&tail, key.bytes.data() + key.bytes.size() - sizeof(tail), sizeof(tail));
    return head ^ (tail * 0x9e3779b97f4a7c15U);
}
