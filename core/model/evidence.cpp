// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/evidence.h"

#include <QtEndian>

namespace core {

Key evidenceKey(const AssessmentId &sheet, std::uint32_t item, const Hash &content)
{
    QByteArray ordinal(4, Qt::Uninitialized);
    qToBigEndian(item, ordinal.data());
    const Hash hash = digest({"evidence", sheet.raw(), ordinal, bytesOf(content)});
    return Key::from(bytesOf(hash).left(16));
}

} // namespace core
