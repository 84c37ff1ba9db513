// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_import.h"

#include "core/base/error.h"
#include "core/journal/authority.h"
#include "core/journal/branches.h"
#include "core/journal/installation.h"
#include "core/journal/intake.h"
#include "core/journal/site_certificate.h"
#include "core/storage/database.h"
#include "core/storage/segments.h"
#include "core/sync/bundle_file.h"
#include "core/sync/checkpoints.h"
#include "core/sync/chunks_ahead.h"
#include "core/sync/intake_record.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Thrown to have a transaction rolled back, of a preview or of a bundle of strangers; never
/// leaves this file.
struct RolledBack
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
        if (!isCertified(dataset, stream.site, stream.installation, stream.certificate))
            refuse(u"a site in the bundle is not certified by its installation"_s, bundle);
        if (!isSignedBy(stream.installation, checkpointText(dataset, stream), stream.signature))
            refuse(u"a stream in the bundle is not vouched for by its installation"_s, bundle);
        if (isOfAnother(db, stream))
            refuse(u"an installation writes as a site that is another's"_s, bundle);
    }
}

/// Ops of this installation that the roster does not know.
std::int64_t ownUnlisted(Database &db, const Installation &own)
{
    Statement read =
        db.prepare("SELECT count(*) FROM quarantine q JOIN stream t ON t.no = q.stream "
                   "JOIN site i ON i.no = t.site WHERE i.installation = ? "
                   "AND q.reason = ?");
    read.bind(1, own.publicKey()).bind(2, static_cast<std::int64_t>(QuarantineReason::Unlisted));
    return read.next() ? read.integer(0) : 0;
}

std::int64_t openConflicts(Database &db)
{
    return db.number("SELECT count(*) FROM conflict");
}

/// One bundle on its way into the workbook, inside the transaction.
class Import
{
public:
    /// `heeded`: called when the common scope is in, and what its roster says counts.
    Import(Database &db, BundleFile &bundle, const IntakeOrder &order, std::function<void()> heeded)
        : m_db(db)
        , m_intake(db, order.clock(), [this] { return goesOn(); })
        , m_bundle(bundle)
        , m_order(order)
        , m_heeded(std::move(heeded))
    {
    }

    // The common scope first: the roster is in it, and who may write what.
    void run(BundleIntake &outcome)
    {
        for (const bool isCommon : {true, false}) {
            std::size_t chunk = 0;
            for (const BundleStream &stream : m_bundle.header().streams) {
                if (stream.hasOps() && stream.scope.isEmpty() == isCommon)
                    runStream(stream, chunk, outcome);
                chunk += static_cast<std::size_t>(stream.chunks);
            }
            m_intake.heedRoster();
            if (isCommon)
                m_heeded();
        }
        m_intake.settle();
        outcome.operations = m_intake.operations();
        outcome.latest =
            std::max(outcome.latest, static_cast<std::int64_t>(m_intake.latestStamp() >> 16));
    }

    std::uint64_t latestStamp() const { return m_intake.latestStamp(); }

private:
    void runStream(const BundleStream &stream, std::size_t chunk, BundleIntake &outcome)
    {
        noteSite(stream);
        if (isHere(stream))
            passOver(stream, chunk, outcome);
        else
            takeStream(stream, chunk, outcome);
    }

    // Before its ops are taken: who may write what hangs on whose the site is. Streams of one site
    // and of different installations may stand in one bundle.
    void noteSite(const BundleStream &stream)
    {
        siteNumber(m_db, stream.site);
        Statement &put = m_db.kept("UPDATE site SET installation = ?, certificate = ? WHERE id = ? "
                                   "AND installation IS NULL");
        put.bind(1, stream.installation).bind(2, stream.certificate);
        put.bind(3, stream.site.raw()).run();
        if (isOfAnother(m_db, stream))
            refuse(u"an installation writes as a site that is another's"_s, m_bundle);
    }

    // The same chain at the same op: all before it is the same.
    bool isHere(const BundleStream &stream)
    {
        const std::int64_t no = streamNumber(m_db, {stream.site, stream.scope});
        const StreamState state = streamState(m_db, no);
        if (hasWithheld(m_db, no))
            return false; // values may come that are not here
        if (stream.to == state.seq && stream.chain == state.chain)
            return true;
        const std::optional<Segment> last = segmentAt(m_db, no, stream.to);
        if (last && last->last == stream.to && last->chain == stream.chain)
            return true;
        return m_branches.areThere() && streamWith(m_db, no, {no, stream.to, stream.chain});
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
    void takeStream(const BundleStream &stream, std::size_t first, BundleIntake &outcome)
    {
        const std::int64_t before = m_intake.operations() + outcome.parked;
        std::int64_t seq = stream.from;
        Hash chain{};
        bool isForked = false;
        ChunksAhead chunks(m_bundle, first, stream.chunks);
        for (std::int64_t n = 0; n < stream.chunks; ++n) {
            BundleFile::Chunk coming = chunks.take();
            const Piece &piece = coming.piece;
            const StreamName &name = piece.named.front();
            const bool follows = name.site == stream.site && name.scope == stream.scope &&
                                 piece.first == seq + 1 && (n == 0 || piece.before == chain);
            if (!follows)
                refuse(u"the operations in the bundle are not those of its header"_s, m_bundle);
            seq = piece.last();
            chain = piece.after;
            isForked = isForked || !takeChunk(std::move(coming), outcome);
        }
        if (seq != stream.to || chain != stream.chain)
            refuse(u"the operations in the bundle are not those that were signed"_s, m_bundle);
        if (m_intake.operations() + outcome.parked == before)
            isForked = isForked || !streamWithEndOf(stream);
        if (isForked) {
            takeFork(stream, first, outcome);
            outcome.forked.push_back(stream);
        }
        keepProof(stream);
    }

    std::optional<std::int64_t> streamWithEndOf(const BundleStream &stream)
    {
        const std::int64_t no = streamNumber(m_db, {stream.site, stream.scope});
        return streamWith(m_db, no, {no, stream.to, stream.chain});
    }

    // Both logs count from where they part.
    void takeFork(const BundleStream &stream, std::size_t chunk, BundleIntake &outcome)
    {
        for (std::int64_t n = 0; n < stream.chunks; ++n) {
            const auto [packed, piece, linked] =
                m_bundle.chunk(chunk + static_cast<std::size_t>(n));
            if (m_intake.takeForked(piece, packed) == Taken::Parked)
                outcome.parked += static_cast<std::int64_t>(piece.ops.size());
        }
        m_branches.renew();
    }

    bool takeChunk(BundleFile::Chunk &&chunk, BundleIntake &outcome)
    {
        const std::int64_t before = m_intake.operations();
        const auto count = static_cast<std::int64_t>(chunk.piece.ops.size());
        const Taken taken = m_intake.take(std::move(chunk.piece), chunk.packed, chunk.linked);
        if (taken == Taken::Parked)
            outcome.parked += count;
        else if (taken != Taken::Forked)
            outcome.known += count - (m_intake.operations() - before);
        m_read += count;
        if (!goesOn())
            throw Error(Failure::Cancelled, u"stopped while reading a bundle"_s);
        return taken != Taken::Forked;
    }

    bool goesOn() const { return !m_order.progress || m_order.progress(m_read); }

    void keepProof(const BundleStream &stream)
    {
        const std::int64_t no = streamNumber(m_db, {stream.site, stream.scope});
        if (!m_branches.isForked(no))
            return keepCheckpoint(m_db, no, stream);
        m_intake.keepStates();
        keepCheckpoint(m_db, streamWithEndOf(stream).value_or(no), stream);
    }

    Database &m_db;
    Intake m_intake;
    Branches m_branches{m_db};
    BundleFile &m_bundle;
    const IntakeOrder &m_order;
    std::function<void()> m_heeded;
    std::int64_t m_read = 0;
};

} // namespace

std::int64_t BundleIntake::quarantined() const
{
    return std::accumulate(
        quarantine.begin(), quarantine.end(), std::int64_t{0},
        [](std::int64_t sum, const QuarantineCount &count) { return sum + count.operations; });
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

namespace {

/// A bundle on its way in, with what is known of it before.
class Taking
{
public:
    Taking(Database &db, const Installation &own, BundleFile &bundle, const IntakeOrder &order)
        : m_db(db)
        , m_own(own)
        , m_bundle(bundle)
        , m_order(order)
    {
        m_nothing.bundle = header().id;
        m_nothing.officeCode = header().officeCode;
        m_nothing.officeName = header().officeName;
        m_nothing.taken = order.clock();
        m_nothing.strangers = strangersIn(db, own, header());
    }

    BundleIntake take(Journal &journal)
    {
        if (!m_nothing.strangers.empty() && !mayVouchForItself(m_db, m_nothing.strangers, header()))
            return leave();
        BundleIntake outcome = m_nothing;
        outcome.strangers.clear();
        std::uint64_t latest = 0;
        try {
            m_db.write([&] {
                latest = takeAll(outcome);
                if (m_order.preview)
                    throw RolledBack();
            });
        } catch (const RolledBack &) {
            return m_isLeft ? leave() : outcome;
        }
        journal.heed(latest);
        return outcome;
    }

private:
    const BundleHeader &header() const { return m_bundle.header(); }

    BundleIntake leave()
    {
        if (!m_order.preview)
            noteStrangers(m_db, m_nothing.strangers, header(), m_nothing.taken);
        return m_nothing;
    }

    // All of it in the transaction; answers the latest stamp that came.
    std::uint64_t takeAll(BundleIntake &outcome)
    {
        outcome.conflictsBefore = openConflicts(m_db);
        outcome.quarantinedBefore = quarantined(m_db);
        const std::int64_t ownBefore = ownUnlisted(m_db, m_own);
        Import import(m_db, m_bundle, m_order, [this] { lookAgain(); });
        import.run(outcome);
        if (ownUnlisted(m_db, m_own) > ownBefore)
            refuse(u"its roster does not know this installation, %1"_s.arg(
                       fingerprintOf(m_own.publicKey())),
                   m_bundle);
        if (!m_order.preview && m_order.withEvidence)
            outcome.evidence = takeEvidence(m_db, m_bundle, [this] {
                return !m_order.progress || m_order.progress(header().operations());
            });
        outcome.conflicts = openConflicts(m_db);
        outcome.quarantine = quarantineCounts(m_db);
        outcome.waiting = missingOps(m_db);
        outcome.chainHead = readChainHead(m_db);
        if (isOfItsOffice(m_db, header())) {
            noteSender(m_db, header());
            noteWanted(m_db, header());
        }
        noteIntake(m_db, header(), outcome);
        return import.latestStamp();
    }

    // Whoever is a stranger even to the roster that came with the bundle is one.
    void lookAgain()
    {
        if (m_nothing.strangers.empty())
            return;
        std::vector<QByteArray> left = strangersIn(m_db, m_own, header());
        if (left.empty())
            return;
        m_nothing.strangers = std::move(left);
        m_isLeft = true;
        throw RolledBack();
    }

    Database &m_db;
    const Installation &m_own;
    BundleFile &m_bundle;
    const IntakeOrder &m_order;
    BundleIntake m_nothing; ///< what is answered when nothing is taken
    bool m_isLeft = false;
};

} // namespace

BundleIntake takeBundle(Database &db, Journal &journal, const Installation &own, BundleFile &bundle,
                        const IntakeOrder &order)
{
    checkVouched(db, bundle);
    return Taking(db, own, bundle, order).take(journal);
}

} // namespace core
