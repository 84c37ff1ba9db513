// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_import.h"

#include "core/base/error.h"
#include "core/journal/installation.h"
#include "core/journal/intake.h"
#include "core/storage/database.h"
#include "core/storage/segments.h"
#include "core/sync/bundle_file.h"
#include "core/sync/checkpoints.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Thrown to have a preview's transaction rolled back; never leaves this file.
struct Previewed
{
};

[[noreturn]] void refuse(const QString &why, const BundleFile &bundle)
{
    throw Error(Failure::Refused, why).in(bundle.path());
}

/// A site belongs to the installation that it first came with, for ever.
bool isOfAnother(Database &db, const BundleStream &stream)
{
    Statement &read = db.kept("SELECT 1 FROM site WHERE id = ? AND installation <> ?");
    read.bind(1, stream.site.raw()).bind(2, stream.installation);
    const bool isOther = read.next();
    read.reset();
    return isOther;
}

// Signatures are checked before anything is written; that the ops give the signed chain, when they
// are read.
void checkVouched(Database &db, const BundleFile &bundle)
{
    const DatasetId dataset = datasetOf(db);
    if (bundle.header().dataset != dataset)
        refuse(u"the bundle is of another data set"_s, bundle);
    for (const BundleStream &stream : bundle.header().streams) {
        if (!stream.hasOps())
            continue;
        if (!isSignedBy(stream.installation, certificateText(dataset, stream.site),
                        stream.certificate))
            refuse(u"a site in the bundle is not certified by its installation"_s, bundle);
        if (!isSignedBy(stream.installation, checkpointText(dataset, stream), stream.signature))
            refuse(u"a stream in the bundle is not vouched for by its installation"_s, bundle);
        if (isOfAnother(db, stream))
            refuse(u"an installation writes as a site that is another's"_s, bundle);
    }
}

std::int64_t openConflicts(Database &db)
{
    return db.number("SELECT count(*) FROM conflict");
}

std::vector<MissingOps> missingOps(Database &db)
{
    std::vector<MissingOps> missing;
    db.each("SELECT p.site, p.scope, coalesce(max(t.seq), 0) + 1, min(p.first) - 1 FROM parked p "
            "LEFT JOIN site i ON i.id = p.site "
            "LEFT JOIN stream t ON t.site = i.no AND t.scope = p.scope GROUP BY p.site, p.scope",
            [&](const Statement &row) {
                missing.push_back(
                    {SiteId::from(row.view(0)), row.text(1), row.integer(2), row.integer(3)});
            });
    std::erase_if(missing, [](const MissingOps &ops) { return ops.first > ops.last; });
    return missing;
}

/// One bundle on its way into the workbook, inside the transaction.
class Import
{
public:
    Import(Database &db, const SiteId &site, BundleFile &bundle, const IntakeOrder &order)
        : m_db(db)
        , m_intake(db, site)
        , m_bundle(bundle)
        , m_order(order)
    {
    }

    void run(BundleIntake &outcome)
    {
        std::size_t chunk = 0;
        for (const BundleStream &stream : m_bundle.header().streams) {
            if (stream.hasOps() && isHere(stream))
                passOver(stream, chunk, outcome);
            else if (stream.hasOps())
                takeStream(stream, chunk, outcome);
            chunk += static_cast<std::size_t>(stream.chunks);
        }
        m_intake.settle();
        outcome.operations = m_intake.operations();
        outcome.latest =
            std::max(outcome.latest, static_cast<std::int64_t>(m_intake.latestStamp() >> 16));
    }

    std::uint64_t latestStamp() const { return m_intake.latestStamp(); }

private:
    // The same chain at the same op: all before it is the same.
    bool isHere(const BundleStream &stream)
    {
        const std::int64_t no = streamNumber(m_db, {stream.site, stream.scope});
        const StreamState state = streamState(m_db, no);
        if (stream.to == state.seq)
            return stream.chain == state.chain;
        const std::optional<Segment> last = segmentAt(m_db, no, stream.to);
        return last && last->last == stream.to && last->chain == stream.chain;
    }

    // It is looked at all the same, as far as its signature goes.
    void passOver(const BundleStream &stream, std::size_t chunk, BundleIntake &outcome)
    {
        for (std::int64_t n = 0; n < stream.chunks; ++n)
            m_bundle.packed(chunk + static_cast<std::size_t>(n));
        outcome.known += stream.to - stream.from;
        m_read += stream.to - stream.from;
        keepProof(stream);
    }

    // The pieces must follow each other and end at the chain that the installation signed.
    void takeStream(const BundleStream &stream, std::size_t chunk, BundleIntake &outcome)
    {
        std::int64_t seq = stream.from;
        Hash chain{};
        bool isForked = false;
        for (std::int64_t n = 0; n < stream.chunks; ++n) {
            const auto [packed, piece] = m_bundle.chunk(chunk + static_cast<std::size_t>(n));
            const StreamName &name = piece.named.front();
            const bool follows = name.site == stream.site && name.scope == stream.scope &&
                                 piece.first == seq + 1 && (n == 0 || piece.before == chain);
            if (!follows)
                refuse(u"the operations in the bundle are not those of its header"_s, m_bundle);
            seq = piece.last();
            chain = piece.after;
            isForked = isForked || !takePiece(piece, packed, outcome);
        }
        if (seq != stream.to || chain != stream.chain)
            refuse(u"the operations in the bundle are not those that were signed"_s, m_bundle);
        if (isForked)
            outcome.forked.push_back(stream);
        else
            keepProof(stream);
    }

    bool takePiece(const Piece &piece, const QByteArray &packed, BundleIntake &outcome)
    {
        const std::int64_t before = m_intake.operations();
        const auto count = static_cast<std::int64_t>(piece.ops.size());
        const Taken taken = m_intake.take(piece, packed);
        if (taken == Taken::Parked)
            outcome.parked += count;
        else if (taken != Taken::Forked)
            outcome.known += count - (m_intake.operations() - before);
        m_read += count;
        if (m_order.progress && !m_order.progress(m_read))
            throw Error(Failure::Cancelled, u"stopped while reading a bundle"_s);
        return taken != Taken::Forked;
    }

    void keepProof(const BundleStream &stream)
    {
        Statement &put = m_db.kept("UPDATE site SET installation = ?, certificate = ? WHERE id = ? "
                                   "AND installation IS NULL");
        put.bind(1, stream.installation).bind(2, stream.certificate);
        put.bind(3, stream.site.raw()).run();
        keepCheckpoint(m_db, streamNumber(m_db, {stream.site, stream.scope}), stream);
    }

    Database &m_db;
    Intake m_intake;
    BundleFile &m_bundle;
    const IntakeOrder &m_order;
    std::int64_t m_read = 0;
};

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

} // namespace

std::vector<QByteArray> strangersIn(Database &db, const Installation &own,
                                    const BundleHeader &header)
{
    std::vector<QByteArray> strangers;
    const auto look = [&](const QByteArray &key) {
        Statement &read = db.kept("SELECT 1 FROM peer WHERE installation = ?");
        read.bind(1, key);
        const bool isKnown = read.next();
        read.reset();
        const bool isNamed = std::find(strangers.begin(), strangers.end(), key) != strangers.end();
        if (!isKnown && !isNamed && key != own.publicKey())
            strangers.push_back(key);
    };
    look(header.installation);
    for (const BundleStream &stream : header.streams)
        if (stream.hasOps())
            look(stream.installation);
    return strangers;
}

void confirmInstallation(Database &db, const QByteArray &installation, const QString &office,
                         const QString &name, std::int64_t now)
{
    db.write([&] {
        Statement &put = db.kept("INSERT OR REPLACE INTO peer VALUES (?, ?, ?, ?)");
        put.bind(1, installation).bind(2, office).bind(3, name).bind(4, now).run();
    });
}

void joinDataset(Database &db, const DatasetId &dataset)
{
    if (db.number("SELECT sum(seq) FROM stream") > 0)
        throw Error(Failure::Refused, u"the workbook is part of a data set already"_s)
            .in(db.path());
    db.write([&] {
        Statement put = db.prepare("UPDATE meta SET value = ? WHERE name = 'dataset_id'");
        put.bind(1, dataset.key.text()).run();
    });
}

BundleIntake takeBundle(Database &db, Journal &journal, const Installation &own, BundleFile &bundle,
                        const IntakeOrder &order)
{
    const BundleHeader &header = bundle.header();
    checkVouched(db, bundle);
    BundleIntake outcome;
    outcome.bundle = header.id;
    outcome.officeCode = header.officeCode;
    outcome.officeName = header.officeName;
    outcome.taken = order.clock();
    outcome.strangers = strangersIn(db, own, header);
    if (!outcome.strangers.empty())
        return outcome;
    std::uint64_t latest = 0;
    try {
        db.write([&] {
            outcome.conflictsBefore = openConflicts(db);
            Import import(db, journal.site(), bundle, order);
            import.run(outcome);
            latest = import.latestStamp();
            outcome.conflicts = openConflicts(db);
            outcome.waiting = missingOps(db);
            outcome.chainHead = readChainHead(db);
            noteSender(db, header);
            noteIntake(db, header, outcome);
            if (order.preview)
                throw Previewed();
        });
    } catch (const Previewed &) {
        return outcome;
    }
    journal.heed(latest);
    return outcome;
}

} // namespace core
