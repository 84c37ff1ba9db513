// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/intake_record.h"

#include "core/journal/branches.h"
#include "core/storage/database.h"

#include <map>
#include <optional>

namespace core {

bool isOfItsOffice(Database &db, const BundleHeader &header)
{
    Statement read = db.prepare("SELECT 1 FROM member WHERE installation = ?1 AND office = ?2 "
                                "UNION SELECT 1 FROM peer WHERE installation = ?1 AND office = ?2");
    return read.bind(1, header.installation).bind(2, header.officeCode).next();
}

namespace {

using LogCounts = std::map<std::pair<SiteId, QString>, int>;

/// How many logs of each name the header tells of, and this file has.
LogCounts countLogs(Database &db, const BundleHeader &header)
{
    LogCounts logs;
    for (const BundleStream &stream : header.streams)
        ++logs[{stream.site, stream.scope}];
    db.each("SELECT i.id, t.scope FROM branch b JOIN stream t ON t.no = b.root "
            "JOIN site i ON i.no = t.site",
            [&](const Statement &row) {
                logs[{SiteId::from(row.view(0)), row.text(1)}] += 2;
            });
    return logs;
}

/// The site by which the log that is meant is known here. Nothing: it is another one than ours, or
/// goes on beyond it and nobody can tell beyond which.
std::optional<SiteId> siteOfLog(Database &db, const BundleStream &stream, bool areSeveral)
{
    Statement &read = db.kept("SELECT t.no, t.seq FROM stream t JOIN site i ON i.no = t.site "
                              "WHERE i.id = ? AND t.scope = ?");
    read.bind(1, stream.site.raw()).bind(2, stream.scope);
    const bool isHere = read.next();
    const std::int64_t root = isHere ? read.integer(0) : 0;
    const std::int64_t seq = isHere ? read.integer(1) : 0;
    read.reset();
    if (!areSeveral && stream.to > seq)
        return stream.site;
    const auto which =
        root == 0 ? std::nullopt : streamWith(db, root, {root, stream.to, stream.chain});
    return which ? std::optional(streamNames(db).at(*which).site) : std::nullopt;
}

} // namespace

void noteSender(Database &db, const BundleHeader &header)
{
    Statement &put = db.kept(
        "INSERT INTO known VALUES (?1, ?2, ?3, ?4) ON CONFLICT (office, site, scope) DO UPDATE SET "
        "seq = max(seq, ?4)");
    const LogCounts logs = countLogs(db, header);
    for (const BundleStream &stream : header.streams) {
        const auto site = siteOfLog(db, stream, logs.at({stream.site, stream.scope}) > 1);
        if (!site)
            continue;
        put.bind(1, header.officeCode).bind(2, site->raw()).bind(3, stream.scope);
        put.bind(4, stream.to).run();
    }
}

void noteIntake(Database &db, const BundleHeader &header, const BundleIntake &outcome)
{
    Statement &put = db.kept("INSERT INTO intake (bundle, sender, installation, taken, operations, "
                             "conflicts) VALUES (?, ?, ?, ?, ?, ?)");
    put.bind(1, header.id).bind(2, header.officeCode).bind(3, header.installation);
    put.bind(4, outcome.taken).bind(5, outcome.operations).bind(6, outcome.conflicts).run();
}

} // namespace core
