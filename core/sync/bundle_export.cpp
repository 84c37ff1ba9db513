// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_export.h"

#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/installation.h"
#include "core/journal/piece_reader.h"
#include "core/journal/sealing.h"
#include "core/storage/database.h"
#include "core/storage/evidence_store.h"
#include "core/sync/bundle_evidence.h"
#include "core/sync/bundle_file.h"
#include "core/sync/bundle_parts.h"
#include "core/sync/checkpoints.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QtEndian>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// How far the office has come in what the log goes through.
std::int64_t knownSeq(Database &db, const QString &office, const VouchedStream &vouched)
{
    Statement &read = db.kept("SELECT seq FROM known WHERE office = ? AND site = ? AND scope = ?");
    std::int64_t known = 0;
    for (const VouchedStream::Stretch &stretch : vouched.path) {
        read.bind(1, office).bind(2, stretch.site.raw()).bind(3, vouched.stream.scope);
        const std::int64_t seq = read.next() ? read.integer(0) : 0;
        read.reset();
        const bool isOwn = stretch.no == vouched.no();
        known = std::max(known, isOwn ? seq : std::min(seq, stretch.last));
    }
    return known;
}

// Of a stream that is not meant, or of which the recipient has all, nothing goes into the bundle;
// how far we have it is told all the same.
void narrow(Database &db, VouchedStream &vouched, const ExportOrder &order)
{
    BundleStream &stream = vouched.stream;
    const bool isMeant =
        !order.isReceipt && !stream.signature.isEmpty() && order.covers(stream.scope);
    const bool isDelta = !order.whole && !order.recipient.isEmpty();
    stream.from = isDelta ? knownSeq(db, order.recipient, vouched) : 0;
    if (isMeant && stream.from < stream.to)
        return;
    stream.from = stream.to;
    stream.signature.clear();
}

/// How each log stands, and what of it goes into the bundle; what logs of a forked stream have in
/// common, with the first of them.
std::vector<VouchedStream> narrowed(Database &db, std::vector<VouchedStream> all,
                                    const ExportOrder &order)
{
    std::set<std::int64_t> packed;
    for (VouchedStream &vouched : all) {
        narrow(db, vouched, order);
        if (!vouched.stream.hasOps())
            continue;
        for (const VouchedStream::Stretch &stretch : vouched.path)
            if (!packed.insert(stretch.no).second)
                vouched.stream.from = std::max(vouched.stream.from, stretch.last);
    }
    return all;
}

/// Packs pieces into a file beside the bundle until the header, which comes first, is known.
class Chunks
{
public:
    explicit Chunks(const QString &path) : m_file(path + u".XXXXXX"_s)
    {
        if (!m_file.open())
            throw Error(Failure::FileUnwritable, m_file.errorString()).in(path);
    }

    BundleChunk add(const QByteArray &packed)
    {
        if (m_file.write(packed) != packed.size())
            throw Error(Failure::DiskFull, m_file.errorString()).in(m_file.fileName());
        return {digest({packed}), packed.size(), unzippedSize(packed)};
    }

    BundleEvidence add(const PackedChunk &chunk)
    {
        if (m_file.write(chunk.bytes) != chunk.bytes.size())
            throw Error(Failure::DiskFull, m_file.errorString()).in(m_file.fileName());
        return {chunk.hash, digest({chunk.bytes}), chunk.isZipped, chunk.bytes.size(), chunk.raw};
    }

    void copyTo(QIODevice &out, const PackedRange &range)
    {
        constexpr qint64 block = 1024LL * 1024;
        m_file.seek(range.from);
        for (qint64 left = range.size; left > 0; left -= block)
            out.write(m_file.read(std::min(left, block)));
    }

private:
    QTemporaryFile m_file;
};

QByteArray headOf(const BundleHeader &header, const Installation &installation)
{
    const QByteArray body = encodeHeader(header);
    if (body.size() > largestHeader)
        throw Error(Failure::Refused, u"too many operations for one bundle"_s);
    QByteArray head = QByteArray(bundleMagic);
    const auto format = static_cast<std::uint8_t>(header.format());
    for (const std::uint8_t version : {format, format, blake2b256, ed25519})
        head.append(static_cast<char>(version));
    QByteArray size(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), size.data());
    head += size + body;
    return head + installation.sign(signedText(head));
}

BundleHeader begunHeader(Database &db, const Installation &installation, const ExportOrder &order)
{
    BundleHeader header;
    header.dataset = datasetOf(db);
    header.id = randomBytes(16);
    header.made = order.clock();
    header.installation = installation.publicKey();
    header.recipient = order.recipient;
    db.each("SELECT name, value FROM meta", [&](const Statement &row) {
        if (row.text(0) == u"office_code")
            header.officeCode = row.text(1);
        else if (row.text(0) == u"office_name")
            header.officeName = row.text(1);
    });
    return header;
}

/// The pieces of a log after op `from`, through all that it goes through.
class LogPieces
{
public:
    LogPieces(Database &db, const VouchedStream &log, std::int64_t from)
        : m_db(db)
        , m_path(log.path)
        , m_reached(from)
    {
    }

    std::optional<QByteArray> next()
    {
        for (; m_at < m_path.size(); ++m_at, m_pieces.reset()) {
            const VouchedStream::Stretch &stretch = m_path[m_at];
            if (!m_pieces)
                m_pieces.emplace(m_db, stretch.no, std::max(m_reached, stretch.after),
                                 stretch.last);
            if (auto packed = m_pieces->nextPacked()) {
                m_reached = m_pieces->reached();
                return packed;
            }
        }
        return std::nullopt;
    }

    std::int64_t reached() const { return m_reached; }

private:
    Database &m_db;
    const std::vector<VouchedStream::Stretch> &m_path;
    std::size_t m_at = 0;
    std::optional<PieceReader> m_pieces;
    std::int64_t m_reached;
};

/// Packs what of each log is meant, and lists it in the header.
void pack(Database &db, const ExportOrder &order, Chunks &chunks, BundleHeader &header)
{
    std::int64_t packed = 0;
    for (VouchedStream &vouched : narrowed(db, vouchedStreams(db), order)) {
        BundleStream &stream = vouched.stream;
        LogPieces pieces(db, vouched, stream.from);
        while (const auto piece = pieces.next()) {
            header.chunks.push_back(chunks.add(*piece));
            ++stream.chunks;
            if (order.progress && !order.progress(packed + pieces.reached() - stream.from))
                throw Error(Failure::Cancelled, u"stopped while writing a bundle"_s);
        }
        packed += stream.to - stream.from;
        header.streams.push_back(stream);
    }
}

/// Behind the operations: what is attached, and what is asked for.
void packEvidence(Database &db, const ExportOrder &order, Chunks &chunks, BundleHeader &header)
{
    for (BundleEvidence &chunk : header.evidence = evidenceFor(db, order, header)) {
        if (const auto packed = findChunk(db, chunk.hash))
            chunk = chunks.add(*packed);
        if (order.progress && !order.progress(header.operations()))
            throw Error(Failure::Cancelled, u"stopped while writing a bundle"_s);
    }
    header.wanted = wantedChunks(db);
}

void write(const QString &path, const QByteArray &head, Chunks &chunks, const BundlePart &part)
{
    if (QFileInfo::exists(path))
        throw Error(Failure::FileExists, u"there is already a file"_s).in(path);
    const auto size = std::accumulate(
        part.ranges.begin(), part.ranges.end(), static_cast<std::int64_t>(head.size()),
        [](std::int64_t sum, const PackedRange &range) { return sum + range.size; });
    if (size > largestBundle)
        throw Error(Failure::Refused, u"too much for one file: export it in parts"_s);
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        throw Error(Failure::FileUnwritable, out.errorString()).in(path);
    out.write(head);
    for (const PackedRange &range : part.ranges)
        chunks.copyTo(out, range);
    if (!out.commit())
        throw Error(Failure::FileUnwritable, out.errorString()).in(path);
}

} // namespace

BundleHeader previewBundle(Database &db, const Installation &installation, const ExportOrder &order)
{
    BundleHeader header = begunHeader(db, installation, order);
    for (const VouchedStream &vouched :
         narrowed(db, vouchedStreams(db, installation.publicKey()), order))
        header.streams.push_back(vouched.stream);
    header.evidence = evidenceFor(db, order, header);
    return header;
}

void allOrNone(std::vector<WrittenBundle> &written, const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &) {
        for (const WrittenBundle &one : written)
            QFile::remove(one.path);
        throw;
    }
}

std::vector<WrittenBundle> writeParts(Database &db, Journal &journal,
                                      const Installation &installation, const ExportOrder &order,
                                      const QString &path)
{
    if (QFileInfo::exists(path))
        throw Error(Failure::FileExists, u"there is already a file"_s).in(path);
    BundleHeader header = begunHeader(db, installation, order);
    journal.settleMark();
    db.write([&] {
        vouch(db, header.dataset, installation);
        sealTails(db, Seal::Full);
    });
    Chunks chunks(path);
    pack(db, order, chunks, header);
    packEvidence(db, order, chunks, header);
    std::vector<WrittenBundle> written;
    allOrNone(written, [&] {
        for (BundlePart &part : sharedOut(header, order.partSize)) {
            const QString file = pathOfPart(path, part.header);
            write(file, headOf(part.header, installation), chunks, part);
            written.push_back({file, std::move(part.header), BundleFile(file).checksum()});
        }
    });
    return written;
}

void noteDispatch(Database &db, const std::vector<WrittenBundle> &written)
{
    db.write([&] {
        Statement &put = db.kept("INSERT INTO dispatch (bundle, recipient, made, operations, file, "
                                 "checksum) VALUES (?, ?, ?, ?, ?, ?)");
        for (const auto &[path, header, checksum] : written) {
            put.bind(1, header.id).bind(2, header.recipient).bind(3, header.made);
            put.bind(4, header.operations()).bind(5, QFileInfo(path).fileName());
            put.bind(6, checksum).run();
        }
    });
}

std::vector<WrittenBundle> exportParts(Database &db, Journal &journal,
                                       const Installation &installation, const ExportOrder &order,
                                       const QString &path)
{
    std::vector<WrittenBundle> written = writeParts(db, journal, installation, order, path);
    allOrNone(written, [&] { noteDispatch(db, written); });
    return written;
}

BundleHeader exportBundle(Database &db, Journal &journal, const Installation &installation,
                          const ExportOrder &order, const QString &path)
{
    ExportOrder whole = order;
    whole.partSize = 0;
    return exportParts(db, journal, installation, whole, path).front().header;
}

bool ExportOrder::covers(const QString &scope) const
{
    return scopes.isEmpty() || scope.isEmpty() || scopes.contains(scope);
}

QString bundleFileName(const QString &office, const QString &recipient, std::int64_t now)
{
    const QDateTime moment =
        QDateTime::fromMSecsSinceEpoch(now, Qt::OffsetFromUTC, civilOffsetSeconds);
    QStringList parts = {office, recipient, moment.toString(u"yyyyMMdd-HHmm"_s)};
    parts.removeAll(QString());
    return parts.join(u'-') + u".plumbx"_s;
}

} // namespace core
