// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/missing_ops.h"

#include "core/storage/database.h"
#include "core/storage/office_names.h"

#include <map>

namespace core {

std::vector<MissingOps> missingOps(Database &db)
{
    std::vector<MissingOps> missing;
    db.each("SELECT p.site, p.scope, coalesce(max(t.seq), 0) + 1, min(p.first) - 1, "
            "coalesce(max(m.office), max(k.office), '') FROM parked p "
            "LEFT JOIN site i ON i.id = p.site "
            "LEFT JOIN stream t ON t.site = i.no AND t.scope = p.scope "
            "LEFT JOIN member m ON m.installation = i.installation "
            "LEFT JOIN peer k ON k.installation = i.installation GROUP BY p.site, p.scope",
            [&](const Statement &row) {
                missing.push_back({SiteId::from(row.view(0)), row.text(1), row.integer(2),
                                   row.integer(3), row.text(4)});
            });
    std::erase_if(missing, [](const MissingOps &ops) { return ops.first > ops.last; });
    if (missing.empty())
        return missing;
    std::map<QString, QString> names = readOfficeNames(db);
    for (MissingOps &ops : missing)
        ops.officeName = names[ops.office];
    return missing;
}

} // namespace core
