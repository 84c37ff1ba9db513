// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conflict_items.h"

#include "core/model/operation.h"
#include "core/storage/database.h"

namespace core {

std::set<std::uint32_t> readConflictItems(Database &db, const AssessmentId &sheet)
{
    const QByteArray key = sheet.key.raw();
    Statement &read = db.kept("SELECT item FROM conflict WHERE register = ? AND key = ?");
    read.bind(1, static_cast<std::int64_t>(Register::Answers)).bind(2, QByteArrayView(key));
    std::set<std::uint32_t> items;
    while (read.next())
        items.insert(static_cast<std::uint32_t>(read.integer(0)));
    return items;
}

std::set<AssessmentId> readSheetsInConflict(Database &db)
{
    Statement read = db.prepare("SELECT DISTINCT key FROM conflict WHERE register = ?");
    read.bind(1, static_cast<std::int64_t>(Register::Answers));
    std::set<AssessmentId> sheets;
    while (read.next())
        sheets.insert(AssessmentId::from(read.view(0)));
    return sheets;
}

int countSheetsInConflict(Database &db, const Filter &filter)
{
    Statement read = db.prepare(
        "SELECT count(*) FROM (SELECT DISTINCT key FROM conflict WHERE register = ?6) c "
        "JOIN assessment a ON a.key = c.key JOIN organization o ON o.no = a.organization "
        "WHERE (?1 = '' OR o.county = ?1) AND (?2 = '' OR o.sector = ?2) "
        "AND (?3 = '' OR o.township = ?3) AND (?4 = '' OR o.affiliation = ?4) "
        "AND (?5 = '' OR o.department = ?5)");
    read.bind(1, filter.county).bind(2, filter.sector).bind(3, filter.township);
    read.bind(4, filter.affiliation).bind(5, filter.department);
    read.bind(6, static_cast<std::int64_t>(Register::Answers));
    return read.next() ? static_cast<int>(read.integer(0)) : 0;
}

} // namespace core
