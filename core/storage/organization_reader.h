// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/organization.h"
#include "core/model/round.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace core {

class Database;

/// Reads organizations as their registers hold them, changes to come included: what is edited. The
/// order is that of division code, then own code.
std::vector<Organization> readOrganizations(Database &db, const Filter &filter = {});
/// Of one that was entered twice, the one that stands for it.
std::optional<Organization> readOrganization(Database &db, const OrganizationId &id);
std::optional<Organization> readOrganization(Database &db, const QString &code);
/// The entries that the organization stands for, itself excepted: it was entered several times.
std::vector<Organization> readOtherEntries(Database &db, const OrganizationId &id);
/// Those whose code another one bears too, by code, then the first entered first.
std::vector<Organization> readWithCommonCode(Database &db);
std::vector<Division> readDivisions(Database &db);
/// By code, as each division was called on `day`.
std::map<QString, QString> readDivisionNames(Database &db, const QDate &day);

/// One row of the Organizations table: what it shows without opening the organization, as of a
/// day.
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
    QString standing;    ///< grade in force, empty when not assessed
    std::int64_t no = 0; ///< in the file
    /// Thousandths, −1 when there is none; filled in by core/reporting/last_totals.h.
    std::int64_t lastTotal = -1;
    bool isProvisional = false; ///< it hangs on peers in a round that is open
};

/// Those that were founded by `day`, with what was then in force; `dissolved` tells the ones that
/// had ended. The filter judges what they then were. By division code, then own code.
std::vector<OrganizationRow> readOrganizationRows(Database &db, const Filter &filter,
                                                  const QDate &day);

/// Each code that an organization has now, dissolved ones included, but for that of `except`.
QStringList readOrganizationCodes(Database &db, const OrganizationId &except = {});

} // namespace core
