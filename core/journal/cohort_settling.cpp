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

} // namespace core
