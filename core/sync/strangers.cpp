// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/strangers.h"

#include "core/journal/installation.h"
#include "core/journal/root_key.h"
#include "core/storage/database.h"
#include "core/sync/roster.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

bool isConfirmed(Database &db, const QByteArray &installation)
{
    Statement &read = db.kept("SELECT 1 FROM peer WHERE installation = ?");
    read.bind(1, installation);
    const bool isKnown = read.next();
    read.reset();
    return isKnown;
}

} // namespace

std::vector<QByteArray> strangersIn(Database &db, const Installation &own,
                                    const BundleHeader &header)
{
    std::vector<QByteArray> strangers;
    const auto look = [&](const QByteArray &key) {
        const bool isNamed = std::find(strangers.begin(), strangers.end(), key) != strangers.end();
        if (!isNamed && key != own.publicKey() && !isConfirmed(db, key) && !isInRoster(db, key))
            strangers.push_back(key);
    };
    look(header.installation);
    for (const BundleStream &stream : header.streams)
        if (stream.hasOps())
            look(stream.installation);
    return strangers;
}

bool mayVouchForItself(Database &db, const std::vector<QByteArray> &strangers,
                       const BundleHeader &header)
{
    const bool hasRoot = isNamedByRoot(header.dataset) || !knownRoot(db).isEmpty();
    const bool isJoined = db.number("SELECT sum(seq) FROM stream") > 0;
    return hasRoot && (isJoined || strangers.front() != header.installation);
}

void noteStrangers(Database &db, const std::vector<QByteArray> &strangers,
                   const BundleHeader &header, std::int64_t now)
{
    db.write([&] {
        Statement &put = db.kept("INSERT OR REPLACE INTO stranger VALUES (?, ?, ?, ?)");
        for (const QByteArray &key : strangers) {
            const bool isSender = key == header.installation;
            put.bind(1, key).bind(2, isSender ? header.officeCode : u""_s);
            put.bind(3, isSender ? header.officeName : u""_s).bind(4, now).run();
        }
    });
}

void confirmInstallation(Database &db, const QByteArray &installation, const QString &office,
                         const QString &name, std::int64_t now)
{
    db.write([&] {
        Statement &put = db.kept("INSERT OR REPLACE INTO peer VALUES (?, ?, ?, ?)");
        put.bind(1, installation).bind(2, office).bind(3, name).bind(4, now).run();
    });
}

} // namespace core
