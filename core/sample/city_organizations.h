// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"
#include "core/model/organization_event.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace core {

/// An organization of the sample with what only its maker knows of it.
struct CityOrganization
{
    Organization organization; ///< as it is today
    int merit = 0;             ///< latent quality, thousandths of a standard deviation
    QString formerSector;      ///< until `sectorChanged`, empty when it never changed
    QDate sectorChanged;
    QDate exemptSince; ///< invalid: was never exempt
    QDate exemptUntil; ///< the first day no longer; invalid: still

    bool isExempt(const QDate &day) const
    {
        return exemptSince.isValid() && exemptSince <= day &&
               (!exemptUntil.isValid() || day < exemptUntil);
    }

    /// Under which sector's standard it stood on a day.
    QString sectorOn(const QDate &day) const
    {
        return sectorChanged.isValid() && day < sectorChanged ? formerSector : organization.sector;
    }
};

struct CityPeople
{
    std::vector<CityOrganization> organizations; ///< by code
    std::vector<OrganizationEvent> events;       ///< by day
};

/// Makes `count` organizations (dissolved ones among them) as they are on `today`, and what has
/// happened to them since 2023: merged, 村改居, renamed, re-affiliated, exempt, another secretary.
/// Their attributes are those that the sample's standards read (resources/sample/README.md). The
/// same arguments make the same city.
CityPeople makeOrganizations(int count, std::uint64_t seed, const QDate &today);

/// The ground on which an organization is exempt in its first year.
QString newlyFounded();

/// A UUIDv7 of the moment whose other bits are thrown: a sample's keys are the same every time.
Key thrownKey(std::int64_t milliseconds, class Dice &dice);

} // namespace core
