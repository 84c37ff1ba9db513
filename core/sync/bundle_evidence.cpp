// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_evidence.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/evidence_codec.h"
#include "core/sync/bundle_export.h"
#include "core/sync/bundle_file.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::set<Hash> wantedBy(Database &db, const QString &office)
{
    Statement read = db.prepare("SELECT hash FROM wanted WHERE office = ?");
    read.bind(1, office);
    std::set<Hash> wanted;
    while (read.next())
        wanted.insert(hashFrom(read.view(0)));
    return wanted;
}

/// How the chunk is kept; nothing when it is not here.
std::optional<BundleEvidence> kept(Database &db, const Hash &hash)
{
    Statement &read = db.kept("SELECT zipped, length(bytes), raw FROM evidence_chunk "
                              "WHERE hash = ?");
    read.bind(1, bytesOf(hash));
    std::optional<BundleEvidence> found;
    if (read.next())
        found = BundleEvidence{hash, {}, read.integer(0) != 0, read.integer(1), read.integer(2)};
    read.reset();
    return found;
}

/// Which ops of a stream are in the bundle: `from` + 1 … `to`.
using Ranges = std::map<std::pair<SiteId, QString>, std::pair<std::int64_t, std::int64_t>>;

bool isIn(const Ranges &ranges, const SiteId &site, const QString &scope, std::int64_t seq)
{
    const auto range = ranges.find({site, scope});
    return range != ranges.end() && seq > range->second.first && seq <= range->second.second;
}

/// The names of attached files that `isMeant` says of one of their chunks.
QStringList filesWhere(Database &db, const std::function<bool(const Hash &)> &isMeant)
{
    QStringList names;
    db.each("SELECT name, chunks FROM evidence ORDER BY name", [&](const Statement &row) {
        const std::vector<Hash> chunks = hashesFrom(row.view(1));
        if (std::any_of(chunks.begin(), chunks.end(), isMeant))
            names << row.text(0);
    });
    names.removeDuplicates();
    return names;
}

/// It was taken out of every copy, and nothing that stands consists of it.
bool isRedacted(Database &db, const Hash &hash)
{
    Statement &read = db.kept("SELECT 1 FROM redacted_chunk WHERE hash = ?");
    read.bind(1, bytesOf(hash));
    const bool isThere = read.next();
    read.reset();
    return isThere && filesWhere(db, [&](const Hash &one) { return one == hash; }).isEmpty();
}

/// False when it holds other bytes than were meant.
bool takeChunk(Database &db, BundleFile &bundle, std::size_t n, EvidenceIntake &intake)
{
    try {
        if (const auto chunk = bundle.evidence(n)) {
            keepChunk(db, *chunk);
            ++intake.chunks;
        } else {
            ++intake.cutOff;
        }
    } catch (const Error &error) {
        if (error.kind() != Failure::FileDamaged)
            throw;
        return false;
    }
    return true;
}

} // namespace

std::vector<BundleEvidence> evidenceFor(Database &db, const ExportOrder &order,
                                        const BundleHeader &header)
{
    std::vector<BundleEvidence> evidence;
    if (order.isReceipt)
        return evidence;
    Ranges ranges;
    for (const BundleStream &stream : header.streams) { // of a forked one there are several
        const auto [range, isNew] =
            ranges.try_emplace({stream.site, stream.scope}, stream.from, stream.to);
        range->second = {std::min(range->second.first, stream.from),
                         std::max(range->second.second, stream.to)};
    }
    const std::set<Hash> wanted = wantedBy(db, order.recipient);
    std::set<Hash> taken;
    db.each(
        "SELECT i.id, t.scope, e.seq, e.chunks FROM evidence e LEFT JOIN branch b ON b.stream = "
        "e.stream JOIN stream t ON t.no = coalesce(b.root, e.stream) "
        "JOIN site i ON i.no = t.site ORDER BY t.scope, i.id, e.seq",
        [&](const Statement &row) {
            const QString scope = row.text(1);
            if (!order.covers(scope))
                return;
            const bool isNew = isIn(ranges, SiteId::from(row.view(0)), scope, row.integer(2));
            for (const Hash &hash : hashesFrom(row.view(3))) {
                const auto chunk = isNew || wanted.contains(hash) ? kept(db, hash) : std::nullopt;
                if (chunk && taken.insert(hash).second)
                    evidence.push_back(*chunk);
            }
        });
    return evidence;
}

EvidenceIntake takeEvidence(Database &db, BundleFile &bundle, const std::function<bool()> &progress)
{
    EvidenceIntake intake;
    std::set<Hash> damaged;
    const std::vector<BundleEvidence> &evidence = bundle.header().evidence;
    for (std::size_t n = 0; n < evidence.size(); ++n) {
        if (hasChunk(db, evidence[n].hash) || isRedacted(db, evidence[n].hash))
            continue;
        if (progress && !progress())
            throw Error(Failure::Cancelled, u"stopped while reading a bundle"_s);
        if (!takeChunk(db, bundle, n, intake))
            damaged.insert(evidence[n].hash);
    }
    intake.damaged = filesWhere(db, [&](const Hash &hash) { return damaged.contains(hash); });
    if (intake.damaged.isEmpty() && !damaged.empty()) // nothing that is here says whose it is
        intake.damaged << hexOf(*damaged.begin());
    intake.missing = missingFiles(db);
    return intake;
}

QStringList missingFiles(Database &db)
{
    return filesWhere(db, [&](const Hash &hash) { return !hasChunk(db, hash); });
}

void noteWanted(Database &db, const BundleHeader &header)
{
    db.kept("DELETE FROM wanted WHERE office = ?").bind(1, header.officeCode).run();
    Statement &put = db.kept("INSERT OR IGNORE INTO wanted VALUES (?, ?)");
    for (const Hash &hash : header.wanted)
        put.bind(1, header.officeCode).bind(2, bytesOf(hash)).run();
}

} // namespace core
