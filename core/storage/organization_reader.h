// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"
#include "core/model/round.h"

#include <optional>
#include <vector>

namespace core {

class Database;

/// Reads organizations; the order is that of division code, then own code.
std::vector<Organization> readOrganizations(Database &db, const Filter &filter = {});
std::optional<Organization> readOrganization(Database &db, const OrganizationId &id);
std::optional<Organization> readOrganization(Database &db, const QString &code);
std::vector<Division> readDivisions(Database &db);

/// One row of the Organizations table: what it shows without opening the organization.
struct OrganizationRow
{
    OrganizationId id;
    QString code;
    QString name;
    QString sector;
    QString county;
    QString township;
    QString affiliation;
    QString department;
    bool exempt = false;
    bool dissolved = false;
    QString standing;            ///< grade in force, empty when not assessed
    std::int64_t lastTotal = -1; ///< thousandths, −1 when there is none
};

std::vector<OrganizationRow> readOrganizationRows(Database &db, const Filter &filter);

} // namespace core
