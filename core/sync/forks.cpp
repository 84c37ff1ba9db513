// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/forks.h"

#include "core/storage/database.h"
#include "core/storage/office_names.h"

#include <map>

namespace core {

namespace {

/// Ends of all logs of a stream, the greatest first.
std::vector<std::int64_t> lastsOf(Database &db, std::int64_t stream)
{
    std::vector<std::int64_t> lasts;
    Statement read = db.prepare("SELECT t.seq FROM branch b JOIN stream t ON t.no = b.stream "
                                "WHERE b.root = ? AND t.no NOT IN (SELECT parent FROM branch) "
                                "ORDER BY t.seq DESC");
    read.bind(1, stream);
    while (read.next())
        lasts.push_back(read.integer(0));
    return lasts;
}

} // namespace

std::vector<Fork> readForks(Database &db)
{
    std::vector<Fork> forks;
    db.each("SELECT b.root, i.id, t.scope, coalesce(i.installation, ''), coalesce((SELECT "
            "min(office) FROM member m WHERE m.installation = i.installation), (SELECT office FROM "
            "peer p WHERE p.installation = i.installation), ''), min(b.first), min(b.seen), "
            "min(b.settled) FROM branch b JOIN stream t ON t.no = b.root JOIN site i ON i.no = "
            "t.site GROUP BY b.root ORDER BY i.id, t.scope",
            [&](const Statement &row) {
                Fork fork;
                fork.stream = row.integer(0);
                fork.site = SiteId::from(row.view(1));
                fork.scope = row.text(2);
                fork.installation = row.bytes(3);
                fork.office = row.text(4);
                fork.since = row.integer(5);
                fork.seen = row.integer(6);
                fork.isSettled = row.integer(7) != 0;
                forks.push_back(std::move(fork));
            });
    if (forks.empty())
        return forks;
    const std::map<QString, QString> names = readOfficeNames(db);
    for (Fork &fork : forks) {
        if (const auto name = names.find(fork.office); name != names.end())
            fork.officeName = name->second;
        fork.lasts = lastsOf(db, fork.stream);
    }
    return forks;
}

std::int64_t countOpenForks(Database &db)
{
    return db.number("SELECT count(DISTINCT root) FROM branch WHERE settled = 0");
}

void settleFork(Database &db, const Fork &fork, std::int64_t now)
{
    db.write([&] {
        db.prepare("UPDATE branch SET settled = ? WHERE root = ?")
            .bind(1, now)
            .bind(2, fork.stream)
            .run();
    });
}

} // namespace core
