// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organization_reader.h"

#include "core/storage/database.h"
#include "core/storage/history_reader.h"
#include "core/storage/register_codec.h"

#include <algorithm>

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
    "AND (?1 = '' OR county = ?1) AND (?2 = '' OR sector = ?2) AND (?3 = '' OR township = ?3) "
    "AND (?4 = '' OR affiliation = ?4) AND (?5 = '' OR department = ?5) ORDER BY county, code";

constexpr const char *selectByKey =
    "SELECT key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes FROM organization WHERE stub = 0 "
    "AND key = coalesce((SELECT stands FROM merged WHERE key = ?1), ?1)";

constexpr const char *selectByCode =
    "SELECT key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes FROM organization WHERE stub = 0 AND code = ?";

constexpr const char *selectOtherEntries =
    "SELECT o.key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes FROM merged m JOIN organization o "
    "ON o.key = m.key WHERE m.stands = ? AND stub = 2 ORDER BY o.key";

constexpr const char *selectWithCommonCode =
    "SELECT key, code, name, sector, county, township, affiliation, department, credit, founded, "
    "dissolved, exempt, ground, contact, attributes FROM organization WHERE stub = 0 AND code IN "
    "(SELECT code FROM organization WHERE stub = 0 AND code <> '' GROUP BY code "
    "HAVING count(*) > 1) ORDER BY code, key";

std::vector<Organization> organizationsOf(Statement read)
{
    std::vector<Organization> found;
    while (read.next())
        found.push_back(organizationAt(read));
    return found;
}

} // namespace

std::vector<Organization> readOtherEntries(Database &db, const OrganizationId &id)
{
    Statement read = db.prepare(selectOtherEntries);
    read.bind(1, id.raw());
    return organizationsOf(std::move(read));
}

std::vector<Organization> readWithCommonCode(Database &db)
{
    return organizationsOf(db.prepare(selectWithCommonCode));
}

std::vector<Organization> readOrganizations(Database &db, const Filter &filter)
{
    std::vector<Organization> found;
    Statement read = db.prepare(selectAll);
    read.bind(1, filter.county).bind(2, filter.sector).bind(3, filter.township);
    read.bind(4, filter.affiliation).bind(5, filter.department);
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

std::map<QString, QString> readDivisionNames(Database &db, const QDate &day)
{
    std::map<QString, QString> names;
    Statement rows = db.prepare("SELECT code, name FROM division WHERE since IS NULL OR since <= ?1"
                                " ORDER BY code, since");
    rows.bind(1, dayNumber(day));
    while (rows.next())
        names[rows.text(0)] = rows.text(1);
    return names;
}

QStringList readOrganizationCodes(Database &db, const OrganizationId &except)
{
    QStringList codes;
    Statement read = db.prepare("SELECT code FROM organization WHERE stub = 0 AND key <> ?");
    read.bind(1, except.raw());
    while (read.next())
        codes.append(read.text(0));
    return codes;
}

namespace {

Organization identityAt(const Statement &row)
{
    Organization found;
    found.id = OrganizationId::from(row.view(1));
    found.code = row.text(2);
    found.name = row.text(3);
    found.sector = row.text(4);
    found.county = row.text(5);
    found.township = row.text(6);
    found.affiliation = row.text(7);
    found.department = row.text(8);
    found.founded = dayAt(row, 9);
    found.dissolved = dayAt(row, 10);
    found.standing.exempt = row.integer(11) != 0;
    return found;
}

OrganizationRow rowOf(const Organization &organization, const QDate &day)
{
    OrganizationRow row;
    row.id = organization.id;
    row.code = organization.code;
    row.name = organization.name;
    row.sector = organization.sector;
    row.county = organization.county;
    row.township = organization.township;
    row.affiliation = organization.affiliation;
    row.department = organization.department;
    row.exempt = organization.standing.exempt;
    row.dissolved = organization.isDissolved(day);
    return row;
}

bool passes(const Filter &filter, const Organization &organization)
{
    const auto fits = [](const QString &wanted, const QString &is) {
        return wanted.isEmpty() || wanted == is;
    };
    return fits(filter.county, organization.county) && fits(filter.sector, organization.sector) &&
           fits(filter.township, organization.township) &&
           fits(filter.affiliation, organization.affiliation) &&
           fits(filter.department, organization.department);
}

/// By row number: the standing grade's place among `decided.grades`, −1 where there is none.
std::vector<int> standingOf(const DecidedGrades &decided)
{
    std::vector<int> standing;
    for (const DecidedGrades::Row &row : decided.rows) {
        const auto no = static_cast<std::size_t>(row.organization);
        if (no >= standing.size())
            standing.resize(no * 2 + 64, -1);
        standing[no] = row.grade;
    }
    return standing;
}

constexpr const char *selectRows =
    "SELECT no, key, code, name, sector, county, township, affiliation, department, founded, "
    "dissolved, exempt FROM organization WHERE stub = 0 ORDER BY county, code";

} // namespace

std::vector<OrganizationRow> readOrganizationRows(Database &db, const Filter &filter,
                                                  const QDate &day)
{
    const EventsByOrganization later = readEventsAfter(db, day);
    const DecidedGrades decided = readDecidedGrades(db, day);
    const std::vector<int> standing = standingOf(decided);
    std::vector<OrganizationRow> rows;
    db.each(selectRows, [&](const Statement &read) {
        std::optional<Organization> then = identityAt(read);
        const auto events = later.find(then->id);
        then = asOf(std::move(*then),
                    events == later.end() ? std::vector<OrganizationEvent>() : events->second, day);
        if (!then || !passes(filter, *then))
            return;
        OrganizationRow row = rowOf(*then, day);
        const auto no = static_cast<std::size_t>(read.integer(0));
        if (no < standing.size() && standing[no] >= 0)
            row.standing = decided.grades[standing[no]];
        row.no = read.integer(0);
        rows.push_back(std::move(row));
    });
    if (!later.empty()) // some may have stood elsewhere or under another code
        std::stable_sort(rows.begin(), rows.end(), [](const auto &left, const auto &right) {
            return left.county != right.county ? left.county < right.county
                                               : left.code < right.code;
        });
    return rows;
}

} // namespace core
