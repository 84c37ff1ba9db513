// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace core {

/// A county, district or zone of the model city, with what makes it differ from the others.
struct CityCounty
{
    QString code;
    QString name;
    int weight = 0;     ///< its share of all organizations, in thousandths
    bool urban = false; ///< more communities and enterprises than villages
    int merit = 0;      ///< how far ahead of the city it is, thousandths of a standard deviation
    QStringList townships;
};

/// A committee of the city's own (市直机关工委 …): organizations stand under its authority wherever
/// their place is.
struct CityCommittee
{
    QString code;
    QString name;
    QStringList sectors;
};

QString cityCode(); ///< "130200"
QString cityName();
const std::vector<CityCounty> &cityCounties(); ///< 14 counties and 4 zones, by code
const std::vector<CityCommittee> &cityCommittees();

} // namespace core
