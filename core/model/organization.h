// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <cstdint>
#include <optional>

namespace core {

/// What a standard may read of an organization: a number in millionths (38 members = 38000000), or
/// a text where the standard compares words.
struct AttributeValue
{
    std::optional<std::int64_t> number;
    QString text; ///< empty when there is a number

    static AttributeValue ofNumber(std::int64_t millionths) { return {millionths, {}}; }

    static AttributeValue ofText(const QString &words) { return {std::nullopt, words}; }

    bool operator==(const AttributeValue &) const = default;
};

/// By the name that standards use. Copies share one memory, for a subject is made for each sheet.
using Attributes = QMap<QString, AttributeValue>;

/// The holder of the office and how the office is reached: a work telephone, never a private one.
struct Contact
{
    QString secretary;
    QString office; ///< where it is, as 丰南区丰南镇某村党群服务中心
    QString telephone;

    bool operator==(const Contact &) const = default;
};

/// Whether it is to be assessed. Dissolved is no standing of its own: the day says it.
struct Standing
{
    bool exempt = false;
    QString ground; ///< of the exemption: newly founded, suspended, dissolving …

    bool operator==(const Standing &) const = default;
};

/// A primary party organization as it is now. Place (county, township), affiliation and department
/// in charge are three different things; authority follows affiliation. Each of identity, contact,
/// attributes and standing is one register: it wins or conflicts as a whole.
struct Organization
{
    OrganizationId id;

    // identity
    QString code; ///< opaque, unique in the city
    QString name;
    QString sector;      ///< "village", "community", "office" …
    QString county;      ///< of the place: a division's code, as 130207
    QString township;    ///< of the place: its name
    QString affiliation; ///< the division or committee under whose authority it stands: its code
    QString department;  ///< in charge of the trade (行业主管), empty when there is none
    QString creditCode;  ///< GB 32100, empty for most: branches have none
    QDate founded;       ///< invalid when unknown
    QDate dissolved;     ///< invalid while it exists

    Contact contact;
    Attributes attributes;
    Standing standing;

    bool isDissolved(const QDate &on) const { return dissolved.isValid() && dissolved <= on; }

    bool operator==(const Organization &) const = default;
};

/// An area or committee that has a code (GB/T 2260, zones with statistical codes). Codes change
/// over the years: one code may stand several times with different days.
struct Division
{
    QString code;
    QString name;
    QDate validFrom; ///< invalid: always

    bool operator==(const Division &) const = default;
};

} // namespace core
