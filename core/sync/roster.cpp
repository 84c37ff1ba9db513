// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/roster.h"

#include "core/base/error.h"
#include "core/journal/root_key.h"
#include "core/storage/database.h"
#include "core/storage/roster_codec.h"
#include "core/sync/bundle.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

constexpr int stampCounterBits = 16;

/// What is here of a key's sites.
struct Written
{
    std::int64_t operations = 0;
    std::int64_t latest = 0;
    std::int64_t quarantined = 0;
};

std::map<QByteArray, Written> readWritten(Database &db)
{
    std::map<QByteArray, Written> written;
    db.each("SELECT i.installation, t.seq, "
            "coalesce((SELECT stamp FROM tail WHERE stream = t.no AND seq = t.seq), "
            "(SELECT stamp FROM segment WHERE stream = t.no ORDER BY first DESC LIMIT 1), 0), "
            "(SELECT count(*) FROM quarantine WHERE stream = t.no) "
            "FROM stream t JOIN site i ON i.no = t.site WHERE i.installation IS NOT NULL",
            [&](const Statement &row) {
                Written &of = written[row.bytes(0)];
                of.operations += row.integer(1);
                of.latest = std::max(of.latest, row.integer(2) >> stampCounterBits);
                of.quarantined += row.integer(3);
            });
    return written;
}

std::vector<RosterOffice> readOffices(Database &db)
{
    std::vector<RosterOffice> offices;
    db.each("SELECT code, name, kind, parent, made FROM office ORDER BY code",
            [&](const Statement &row) {
                offices.push_back({{row.text(0),
                                    row.text(1),
                                    static_cast<OfficeKind>(row.integer(2)),
                                    {},
                                    row.text(3),
                                    row.integer(4)},
                                   {}});
            });
    Statement scopes = db.prepare("SELECT DISTINCT scope FROM office_scope WHERE office = ? "
                                  "AND scope <> '' ORDER BY scope");
    for (RosterOffice &office : offices) {
        scopes.bind(1, office.office.code);
        while (scopes.next())
            office.office.scopes.append(scopes.text(0));
    }
    return offices;
}

void readKeys(Database &db, const std::map<QByteArray, Written> &written, RosterOffice &office)
{
    Statement read = db.prepare("SELECT m.installation, m.since, r.at, r.reason FROM member m "
                                "LEFT JOIN revoked r ON r.installation = m.installation "
                                "WHERE m.office = ? ORDER BY m.since, m.installation");
    read.bind(1, office.office.code);
    while (read.next()) {
        RosterKey key;
        key.installation = read.bytes(0);
        key.since = read.integer(1);
        key.isRevoked = !read.isNull(2);
        key.revokedAt = read.integer(2);
        key.reason = read.text(3);
        if (const auto of = written.find(key.installation); of != written.end()) {
            key.operations = of->second.operations;
            key.latest = of->second.latest;
            key.quarantined = of->second.quarantined;
        }
        office.keys.push_back(key);
    }
}

std::vector<OutsideKey> readOutside(Database &db, const std::map<QByteArray, Written> &written)
{
    std::map<QByteArray, OutsideKey> outside;
    for (const auto &[installation, of] : written)
        outside[installation].operations = of.operations;
    db.each("SELECT installation, office, name, seen, 0 FROM stranger UNION ALL "
            "SELECT installation, office, name, confirmed, 1 FROM peer",
            [&](const Statement &row) {
                OutsideKey &key = outside[row.bytes(0)];
                key.office = row.text(1);
                key.name = row.text(2);
                key.seen = row.integer(3);
                key.isConfirmed = row.integer(4) != 0;
            });
    std::vector<OutsideKey> keys;
    for (auto &[installation, key] : outside) {
        key.installation = installation;
        if (const auto of = written.find(installation); of != written.end())
            key.quarantined = of->second.quarantined;
        if (!isInRoster(db, installation))
            keys.push_back(key);
    }
    return keys;
}

// Whoever signed an office without being the root: nothing of it counts until a person says so.
std::vector<QByteArray> readClaimed(Database &db)
{
    std::vector<OpName> ops;
    db.each("SELECT stream, seq FROM roster_op", [&](const Statement &row) {
        ops.push_back({row.integer(0), row.integer(1)});
    });
    std::vector<QByteArray> claimed;
    Statement &read =
        db.kept("SELECT value FROM log WHERE stream = ? AND seq = ? AND register = ?");
    for (const OpName &op : ops) {
        read.bind(1, op.stream).bind(2, op.seq);
        read.bind(3, static_cast<std::int64_t>(Register::Office));
        const QByteArray value = read.next() ? read.bytes(0) : QByteArray();
        read.reset();
        try {
            const QByteArray by = value.isEmpty() ? QByteArray() : decodeSigned(value).by;
            const bool isNamed = std::find(claimed.begin(), claimed.end(), by) != claimed.end();
            if (!by.isEmpty() && !isNamed && !isRoot(db, by))
                claimed.push_back(by);
        } catch (const Error &) {
            continue;
        }
    }
    return claimed;
}

QString plain(QString fingerprint)
{
    return fingerprint.remove(u'-').remove(u' ').toUpper();
}

} // namespace

Roster readRoster(Database &db)
{
    Roster roster;
    roster.root = knownRoot(db);
    roster.offices = readOffices(db);
    roster.isBegun = !roster.offices.empty();
    const std::map<QByteArray, Written> written = readWritten(db);
    for (RosterOffice &office : roster.offices)
        readKeys(db, written, office);
    roster.outside = readOutside(db, written);
    roster.claimed = readClaimed(db);
    return roster;
}

std::vector<QuarantineCount> quarantineCounts(Database &db)
{
    std::vector<QuarantineCount> counts;
    db.each("SELECT i.installation, coalesce((SELECT min(office) FROM member m "
            "WHERE m.installation = i.installation), ''), q.reason, count(*) FROM quarantine q "
            "JOIN stream t ON t.no = q.stream JOIN site i ON i.no = t.site GROUP BY 1, 3 "
            "ORDER BY 2, 1, 3",
            [&](const Statement &row) {
                counts.push_back({row.bytes(0), row.text(1),
                                  static_cast<QuarantineReason>(row.integer(2)), row.integer(3)});
            });
    return counts;
}

std::int64_t quarantined(Database &db)
{
    return db.number("SELECT count(*) FROM quarantine");
}

bool isInRoster(Database &db, const QByteArray &installation)
{
    Statement &read = db.kept("SELECT 1 FROM member WHERE installation = ?");
    read.bind(1, installation);
    const bool isMember = read.next();
    read.reset();
    return isMember;
}

std::optional<QByteArray> keyNamed(Database &db, const QString &text)
{
    const QByteArray typed = QByteArray::fromHex(text.trimmed().toLatin1());
    if (text.trimmed().size() == 2 * publicKeySize && typed.size() == publicKeySize)
        return typed;
    std::optional<QByteArray> found;
    db.each("SELECT installation FROM stranger UNION SELECT installation FROM peer UNION "
            "SELECT installation FROM member UNION "
            "SELECT installation FROM site WHERE installation IS NOT NULL",
            [&](const Statement &row) {
                if (plain(fingerprintOf(row.bytes(0))) == plain(text))
                    found = row.bytes(0);
            });
    return found;
}

} // namespace core
