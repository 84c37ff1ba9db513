// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/first_divisions.h"

#include "core/journal/edits.h"
#include "core/sample/city_places.h"

namespace core {

std::vector<Edit> firstDivisions(const QString &officeCode, const QString &officeName)
{
    constexpr int provinceAndCity = 4; // digits of GB/T 2260
    if (officeCode.left(provinceAndCity) != cityCode().left(provinceAndCity))
        return {divisionEdit({officeCode, officeName, {}})};
    std::vector<Edit> edits = {divisionEdit({cityCode(), cityName(), {}})};
    for (const CityCounty &county : cityCounties())
        edits.push_back(divisionEdit({county.code, county.name, {}}));
    return edits;
}

} // namespace core
