// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/checkpoints.h"

#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

// Those that others part from are parts of these.
constexpr const char *selectStreams =
    "SELECT t.no, i.id, t.scope, i.installation, i.certificate, t.seq, t.chain, "
    "coalesce(b.first - 1, 0), coalesce(b.parent, 0) FROM stream t JOIN site i ON i.no = t.site "
    "LEFT JOIN branch b ON b.stream = t.no WHERE t.seq > coalesce(b.first - 1, 0) "
    "AND t.no NOT IN (SELECT parent FROM branch) ORDER BY i.id, t.scope";

VouchedStream streamAt(const Statement &row)
{
    VouchedStream vouched;
    vouched.stream.site = SiteId::from(row.view(1));
    vouched.stream.scope = row.text(2);
    vouched.stream.installation = row.bytes(3);
    vouched.stream.certificate = row.bytes(4);
    vouched.stream.to = row.integer(5);
    vouched.stream.chain = hashFrom(row.view(6));
    vouched.path = {{row.integer(0), vouched.stream.site, row.integer(7), vouched.stream.to}};
    return vouched;
}

/// What the log goes through before its own stream, from `parent` back to the beginning.
void goBack(Database &db, std::int64_t parent, VouchedStream &vouched)
{
    Statement &read =
        db.kept("SELECT i.id, coalesce(b.first - 1, 0), coalesce(b.parent, 0) FROM stream t "
                "JOIN site i ON i.no = t.site LEFT JOIN branch b ON b.stream = t.no "
                "WHERE t.no = ?");
    while (parent != 0) {
        read.bind(1, parent).next();
        vouched.stream.site = SiteId::from(read.view(0)); // in the end that which it was written by
        vouched.path.insert(vouched.path.begin(), {parent, vouched.stream.site, read.integer(1),
                                                   vouched.path.front().after});
        parent = read.integer(2);
        read.reset();
    }
}

std::vector<VouchedStream> streamsOf(Database &db)
{
    std::vector<VouchedStream> streams;
    std::vector<std::int64_t> parents;
    db.each(selectStreams, [&](const Statement &row) {
        streams.push_back(streamAt(row));
        parents.push_back(row.integer(8));
    });
    for (std::size_t n = 0; n < streams.size(); ++n)
        goBack(db, parents[n], streams[n]);
    return streams;
}

} // namespace

DatasetId datasetOf(Database &db)
{
    Statement read = db.prepare("SELECT value FROM meta WHERE name = 'dataset_id'");
    if (!read.next())
        throw Error(Failure::FileDamaged, u"the workbook has no data set"_s).in(db.path());
    return DatasetId{Key::fromText(read.text(0))};
}

void vouch(Database &db, const DatasetId &dataset, const Installation &installation)
{
    Statement known = db.prepare("SELECT 1 FROM checkpoint WHERE stream = ? AND seq = ?");
    for (VouchedStream &own : streamsOf(db)) {
        known.bind(1, own.no()).bind(2, own.stream.to);
        const bool isKnown = known.next();
        known.reset();
        if (isKnown || own.stream.installation != installation.publicKey())
            continue;
        own.stream.signature = installation.sign(checkpointText(dataset, own.stream));
        keepCheckpoint(db, own.no(), own.stream);
    }
}

void keepCheckpoint(Database &db, std::int64_t stream, const BundleStream &checkpoint)
{
    Statement &put = db.kept("INSERT OR REPLACE INTO checkpoint VALUES (?, ?, ?, ?)");
    put.bind(1, stream).bind(2, checkpoint.to).bind(3, bytesOf(checkpoint.chain));
    put.bind(4, checkpoint.signature).run();
    Statement &forget = db.kept(
        "DELETE FROM checkpoint WHERE stream = ?1 AND seq < (SELECT max(c.seq) FROM checkpoint c "
        "JOIN stream t ON t.no = c.stream WHERE c.stream = ?1 AND c.seq <= t.seq)");
    forget.bind(1, stream).run();
}

std::vector<VouchedStream> vouchedStreams(Database &db, const QByteArray &willVouch)
{
    std::vector<VouchedStream> streams = streamsOf(db);
    Statement read = db.prepare("SELECT seq, chain, signature FROM checkpoint WHERE stream = ? "
                                "AND seq <= ? ORDER BY seq DESC LIMIT 1");
    for (VouchedStream &vouched : streams) {
        if (!willVouch.isEmpty() && vouched.stream.installation == willVouch) {
            vouched.stream.signature = "to come";
            continue;
        }
        read.bind(1, vouched.no()).bind(2, vouched.stream.to);
        if (read.next()) {
            vouched.path.back().last = read.integer(0);
            vouched.stream.to = read.integer(0);
            vouched.stream.chain = hashFrom(read.view(1));
            vouched.stream.signature = read.bytes(2);
        }
        read.reset();
    }
    return streams;
}

} // namespace core
