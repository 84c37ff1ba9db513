// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/cohort_settling.h"

#include "core/journal/projection.h"
#include "core/storage/database.h"

namespace core {

bool hasStaleCohorts(Database &db)
{
    return db.number("SELECT EXISTS (SELECT 1 FROM stale)") != 0;
}

std::int64_t settleCohorts(Database &db, const std::function<bool(std::int64_t)> &progress)
{
    if (!hasStaleCohorts(db))
        return 0;
    std::int64_t changed = 0;
    db.write([&] { changed = Projection(db).settleCohorts(progress); });
    return changed;
}

std::set<AssessmentId> provisionalSheets(Database &db)
{
    std::set<AssessmentId> sheets;
    db.each("SELECT a.key FROM result res JOIN assessment a ON a.no = res.no WHERE res.provisional",
            [&](const Statement &row) { sheets.insert(AssessmentId::from(row.view(0))); });
    return sheets;
}

int countProvisional(Database &db, const Filter &filter)
{
    Statement read =
        db.prepare("SELECT count(*) FROM result res JOIN assessment a ON a.no = res.no "
                   "JOIN organization o ON o.no = a.organization WHERE res.provisional "
                   "AND (?1 = '' OR o.county = ?1) AND (?2 = '' OR o.sector = ?2) "
                   "AND (?3 = '' OR o.township = ?3) AND (?4 = '' OR o.affiliation = ?4) "
                   "AND (?5 = '' OR o.department = ?5)");
    read.bind(1, filter.county).bind(2, filter.sector).bind(3, filter.township);
    read.bind(4, filter.affiliation).bind(5, filter.department);
    return read.next() ? static_cast<int>(read.integer(0)) : 0;
}

} // namespace core
