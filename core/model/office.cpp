// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/office.h"

namespace core {

bool isAbove(const QString &code, const QString &other)
{
    QStringView stem = code;
    while (stem.endsWith(u"00"))
        stem.chop(2); // a level that the code does not name
    return code != other && !stem.isEmpty() && QStringView(other).startsWith(stem);
}

} // namespace core
