// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_export.h"

#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/journal/installation.h"
#include "core/journal/piece_reader.h"
#include "core/journal/sealing.h"
#include "core/storage/database.h"
#include "core/sync/bundle_file.h"
#include "core/sync/checkpoints.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace core {

namespace {

std::int64_t knownSeq(Database &db, const QString &office, const BundleStream &stream)
{
    Statement &read = db.kept("SELECT seq FROM known WHERE office = ? AND site = ? AND scope = ?");
    read.bind(1, office).bind(2, stream.site.raw()).bind(3, stream.scope);
    const std::int64_t seq = read.next() ? read.integer(0) : 0;
    read.reset();
    return seq;
}

bool isOrdered(const ExportOrder &order, const QString &scope)
{
    return order.scopes.isEmpty() || scope.isEmpty() || order.scopes.contains(scope);
}

// Of a stream that is not meant, or of which the recipient has all, nothing goes into the bundle;
// how far we have it is told all the same.
void narrow(Database &db, BundleStream &stream, const ExportOrder &order)
{
    const bool isMeant =
        !order.isReceipt && !stream.signature.isEmpty() && isOrdered(order, stream.scope);
    const bool isDelta = !order.whole && !order.recipient.isEmpty();
    stream.from = isDelta ? knownSeq(db, order.recipient, stream) : 0;
    if (isMeant && stream.from < stream.to)
        return;
    stream.from = stream.to;
    stream.signature.clear();
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

    void copyTo(QIODevice &out)
    {
        constexpr qint64 block = 1024LL * 1024;
        m_file.seek(0);
        while (!m_file.atEnd())
            out.write(m_file.read(block));
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

/// Packs what of each stream is meant, and lists it in the header.
void pack(Database &db, const ExportOrder &order, Chunks &chunks, BundleHeader &header)
{
    std::int64_t packed = 0;
    for (auto &[no, stream] : vouchedStreams(db)) {
        narrow(db, stream, order);
        PieceReader pieces(db, no, stream.from, stream.to);
        while (const auto piece = pieces.nextPacked()) {
            header.chunks.push_back(chunks.add(*piece));
            ++stream.chunks;
            if (order.progress && !order.progress(packed + pieces.reached() - stream.from))
                throw Error(Failure::Cancelled, u"stopped while writing a bundle"_s);
        }
        packed += stream.to - stream.from;
        header.streams.push_back(stream);
    }
}

void noteDispatch(Database &db, const BundleHeader &header, const QString &path)
{
    db.write([&] {
        Statement &put = db.kept("INSERT INTO dispatch (bundle, recipient, made, operations, file, "
                                 "checksum) VALUES (?, ?, ?, ?, ?, ?)");
        put.bind(1, header.id).bind(2, header.recipient).bind(3, header.made);
        put.bind(4, header.operations()).bind(5, QFileInfo(path).fileName());
        put.bind(6, BundleFile(path).checksum()).run();
    });
}

void write(const QString &path, const QByteArray &head, Chunks &chunks)
{
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        throw Error(Failure::FileUnwritable, out.errorString()).in(path);
    out.write(head);
    chunks.copyTo(out);
    if (!out.commit())
        throw Error(Failure::FileUnwritable, out.errorString()).in(path);
}

} // namespace

BundleHeader previewBundle(Database &db, const Installation &installation, const ExportOrder &order)
{
    BundleHeader header = begunHeader(db, installation, order);
    for (auto &[no, stream] : vouchedStreams(db, installation.publicKey())) {
        narrow(db, stream, order);
        header.streams.push_back(stream);
    }
    return header;
}

BundleHeader exportBundle(Database &db, Journal &journal, const Installation &installation,
                          const ExportOrder &order, const QString &path)
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
    write(path, headOf(header, installation), chunks);
    try {
        noteDispatch(db, header, path);
    } catch (const Error &) {
        QFile::remove(path); // whole, or not at all
        throw;
    }
    return header;
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
