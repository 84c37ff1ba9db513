// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/intake_record.h"

#include "core/storage/database.h"

namespace core {

bool isOfItsOffice(Database &db, const BundleHeader &header)
{
    Statement read = db.prepare("SELECT 1 FROM member WHERE installation = ?1 AND office = ?2 "
                                "UNION SELECT 1 FROM peer WHERE installation = ?1 AND office = ?2");
    return read.bind(1, header.installation).bind(2, header.officeCode).next();
}

void noteSender(Database &db, const BundleHeader &header)
{
    Statement &put = db.kept(
        "INSERT INTO known VALUES (?1, ?2, ?3, ?4) ON CONFLICT (office, site, scope) DO UPDATE SET "
        "seq = max(seq, ?4)");
    for (const BundleStream &stream : header.streams)
        put.bind(1, header.officeCode)
            .bind(2, stream.site.raw())
            .bind(3, stream.scope)
            .bind(4, stream.to)
            .run();
}

void noteIntake(Database &db, const BundleHeader &header, const BundleIntake &outcome)
{
    Statement &put = db.kept("INSERT INTO intake (bundle, sender, installation, taken, operations, "
                             "conflicts) VALUES (?, ?, ?, ?, ?, ?)");
    put.bind(1, header.id).bind(2, header.officeCode).bind(3, header.installation);
    put.bind(4, outcome.taken).bind(5, outcome.operations).bind(6, outcome.conflicts).run();
}

} // namespace core
