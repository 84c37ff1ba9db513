// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/city_places.h"
#include "core/sample/dice.h"

#include <QSet>
#include <QString>

namespace core {

/// Where something stands whose name is to be made.
struct NamePlace
{
    QString sector;
    QString county;   ///< its name, or the city's for a committee's organization
    QString township; ///< empty when the county or the city has it
};

/// Makes up names in the manner of the place: 柳树酄镇东浭庄村党支部. No two are alike, some hold
/// characters that are in GBK but not in GB2312 (浭, 倴, 酄, 堼, 嘡).
class CityNames
{
public:
    QString organization(const NamePlace &place, int members, Dice &dice);

    /// A holder of an office; nobody in particular.
    static QString person(Dice &dice);

    /// A number at work that nobody has: no local number begins with 0.
    static QString telephone(Dice &dice);

private:
    QSet<QString> m_taken;
};

/// 党支部, 党总支 or 党委, by the number of members.
QString rankOf(int members);

} // namespace core
