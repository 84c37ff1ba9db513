// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organization_reader.h"

#include "core/storage/database.h"
#include "core/storage/register_codec.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

QDate dayAt(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : dayFrom(row.integer(column));
}

Organization organizationAt(const Statement &row)
{
    Organization found;
    found.id = OrganizationId::from(row.view(0));
    found.code = row.text(1);
    found.name = row.text(2);
    found.sector = row.text(3);
    found.county = row.text(4);
    found.township = row.text(5);
    found.affiliation = row.text(6);
    found.department = row.text(7);
    found.creditCode = row.text(8);
    found.founded = dayAt(row, 9);
    found.dissolved = dayAt(row, 10);
    found.standing = {row.integer(11) != 0, row.text(12)};
    if (!row.view(13).isEmpty())
        found.contact = decodeContact(row.view(13));
    if (!row.view(14).isEmpty())
        found.attributes = decodeAttributes(row.view(14));
    return found;
}

constexpr const char *selectAll =
    "SELECT key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes FROM organization WHERE stub = 0 "
    "AND (?1 = '' OR county = ?1) AND (?2 = '' OR sector = ?2) ORDER BY county, code";

constexpr const char *selectByKey =
    "SELECT key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes FROM organization WHERE stub = 0 AND key = ?";

constexpr const char *selectByCode =
    "SELECT key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes FROM organization WHERE stub = 0 AND code = ?";

} // namespace

std::vector<Organization> readOrganizations(Database &db, const Filter &filter)
{
    std::vector<Organization> found;
    Statement read = db.prepare(selectAll);
    read.bind(1, filter.county).bind(2, filter.sector);
    while (read.next())
        found.push_back(organizationAt(read));
    return found;
}

std::optional<Organization> readOrganization(Database &db, const OrganizationId &id)
{
    Statement read = db.prepare(selectByKey);
    read.bind(1, id.raw());
    return read.next() ? std::optional(organizationAt(read)) : std::nullopt;
}

std::optional<Organization> readOrganization(Database &db, const QString &code)
{
    Statement read = db.prepare(selectByCode);
    read.bind(1, code);
    return read.next() ? std::optional(organizationAt(read)) : std::nullopt;
}

std::vector<Division> readDivisions(Database &db)
{
    std::vector<Division> found;
    db.each("SELECT code, name, since FROM division ORDER BY code, since",
            [&](const Statement &row) {
                found.push_back({row.text(0), row.text(1), dayAt(row, 2)});
            });
    return found;
}

std::vector<OrganizationRow> readOrganizationRows(Database &db, const Filter &filter)
{
    // The standing grade is the last decided one; decisions of one organization are few, so the
    // newest is found by its index.
    Statement read = db.prepare(
        "SELECT o.key, o.code, o.name, o.sector, o.county, o.township, o.affiliation, "
        "o.department, o.exempt, o.dissolved IS NOT NULL, "
        "(SELECT grade FROM decision d WHERE d.organization = o.no ORDER BY day DESC LIMIT 1), "
        "(SELECT res.total FROM assessment a JOIN result res ON res.no = a.no "
        " WHERE a.organization = o.no AND res.state = 0 ORDER BY a.no DESC LIMIT 1) "
        "FROM organization o WHERE o.stub = 0 AND (?1 = '' OR o.county = ?1) "
        "AND (?2 = '' OR o.sector = ?2) ORDER BY o.county, o.code");
    read.bind(1, filter.county).bind(2, filter.sector);
    std::vector<OrganizationRow> rows;
    while (read.next()) {
        OrganizationRow row;
        row.id = OrganizationId::from(read.view(0));
        row.code = read.text(1);
        row.name = read.text(2);
        row.sector = read.text(3);
        row.county = read.text(4);
        row.township = read.text(5);
        row.affiliation = read.text(6);
        row.department = read.text(7);
        row.exempt = read.integer(8) != 0;
        row.dissolved = read.integer(9) != 0;
        row.standing = read.text(10);
        row.lastTotal = read.isNull(11) ? -1 : read.integer(11);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace core
