// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/round.h"

#include "core/base/digest.h"

#include <QtEndian>

namespace core {

AssessmentId assessmentKey(const SheetName &name)
{
    const std::uint32_t series = qToBigEndian(static_cast<std::uint32_t>(name.series));
    const Hash hash =
        digest({name.round.raw(), name.organization.raw(),
                QByteArrayView(reinterpret_cast<const char *>(&series), sizeof(series)),
                name.level.toUtf8()});
    return AssessmentId::from(bytesOf(hash).left(16));
}

Key standardKey(const QString &hash)
{
    return Key::from(QByteArray::fromHex(hash.toLatin1()).left(16));
}

} // namespace core
