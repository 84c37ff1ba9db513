// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/credit_code.h"

using namespace Qt::StringLiterals;

namespace core {

bool isCreditCode(QStringView code)
{
    static const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    if (code.size() != 18)
        return false;
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (const QChar character : code.first(17)) {
        const qsizetype value = alphabet.indexOf(character);
        if (value < 0)
            return false;
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return alphabet.at((31 - sum % 31) % 31) == code.back();
}

} // namespace core
