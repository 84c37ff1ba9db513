// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/log_reader.h"

#include "core/storage/database.h"

namespace core {

WorkbookCounts readCounts(Database &db)
{
    WorkbookCounts counts;
    counts.organizations = db.number("SELECT COUNT(*) FROM organization WHERE stub = 0");
    counts.assessments = db.number("SELECT COUNT(*) FROM assessment");
    counts.standards = db.number("SELECT COUNT(*) FROM standard WHERE length(document) > 0");
    counts.operations = db.number("SELECT COUNT(*) FROM log");
    counts.conflicts = db.number("SELECT COUNT(*) FROM conflict");
    return counts;
}

std::vector<StreamHead> readVector(Database &db)
{
    std::vector<StreamHead> heads;
    db.each("SELECT site.id, scope, seq FROM stream JOIN site ON site.no = stream.site "
            "WHERE seq > 0 ORDER BY site.id, scope",
            [&](const Statement &row) {
                heads.push_back({SiteId::from(row.view(0)), row.text(1), row.integer(2)});
            });
    return heads;
}

std::vector<HistoryStep> readHistory(Database &db)
{
    std::vector<HistoryStep> steps;
    db.each("SELECT site.id, step, MIN(stamp), holder.id, action, undoes, COUNT(*) FROM log "
            "JOIN stream ON stream.no = log.stream JOIN site ON site.no = stream.site "
            "LEFT JOIN holder ON holder.no = log.holder "
            "GROUP BY site.no, step ORDER BY 3 DESC, step DESC",
            [&](const Statement &row) {
                HistoryStep step;
                step.site = SiteId::from(row.view(0));
                step.step = row.integer(1);
                step.at = row.integer(2) >> 16;
                if (!row.isNull(3))
                    step.author = AuthorId::from(row.view(3));
                step.action = static_cast<Action>(row.integer(4));
                step.undoes = row.integer(5);
                step.changes = row.integer(6);
                steps.push_back(step);
            });
    return steps;
}

} // namespace core
