// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_file.h"

#include "core/base/error.h"
#include "core/base/zipped.h"
#include "core/sync/checksum.h"
#include "core/sync/sealed_bundle.h"

#include <QFile>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype magicSize = sizeof(bundleMagic) - 1;
constexpr qsizetype fixedSize =
    magicSize + 4 + 4; // format, reader, hash, signature; size of header

/// An envelope adds 17 bytes to each 64 KiB, and at its head 80 for each key.
constexpr std::int64_t largestFile = largestBundle + largestBundle / 1024;

Error damaged(const QString &why, const QString &path)
{
    return Error(Failure::FileDamaged, why).in(path);
}

std::unique_ptr<QIODevice> opened(const QString &path, bool isSealed, const Installation *here)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        throw Error(Failure::FileMissing, u"no such file"_s).in(path);
    if (file->size() > largestFile)
        throw damaged(u"the file is larger than any bundle"_s, path);
    if (isSealed && here == nullptr)
        throw Error(Failure::Refused, u"the bundle is sealed"_s).in(path).at(sealedPlace);
    if (isSealed)
        return openSealed(path, *here);
    if (!file->open(QIODevice::ReadOnly))
        throw Error(Failure::FileUnreadable, file->errorString()).in(path);
    return file;
}

} // namespace

QByteArray signedText(QByteArrayView beforeSignature)
{
    return "plumbline bundle" + bytesOf(digest({beforeSignature}));
}

BundleFile::BundleFile(const QString &path, const Installation *here)
    : m_path(path)
    , m_isSealed(core::isSealed(path))
    , m_file(opened(path, m_isSealed, here))
{
    if (size() > largestBundle)
        throw damaged(u"the file is larger than any bundle"_s, path);
    const QByteArray fixed = m_file->read(fixedSize);
    if (!fixed.startsWith(QByteArrayView(bundleMagic, magicSize)))
        throw Error(Failure::FileForeign, u"this is no bundle"_s).in(path);
    if (fixed.size() < fixedSize)
        throw damaged(u"the file is cut off"_s, path);
    const QByteArrayView versions = QByteArrayView(fixed).sliced(magicSize, 4);
    const int needed = static_cast<std::uint8_t>(versions[1]);
    if (needed > bundleFormat || static_cast<std::uint8_t>(versions[2]) != blake2b256 ||
        static_cast<std::uint8_t>(versions[3]) != ed25519)
        throw Error(Failure::FileTooNew, u"a newer version is needed to read this bundle"_s)
            .in(path);
    const auto size = qFromBigEndian<quint32>(fixed.constData() + magicSize + 4);
    if (size > largestHeader)
        throw damaged(u"the header is larger than any"_s, path);
    const QByteArray body = read(size);
    m_header = decodeHeader(body);
    if (m_header.format() > needed)
        throw damaged(u"the header holds more than its format has"_s, path);
    const QByteArray signedBytes = signedText(fixed + body);
    m_checksum = checksumOf(digest({"plumbline checksum", signedBytes}));
    if (!isSignedBy(m_header.installation, signedBytes, read(crypto_sign_BYTES)))
        throw damaged(u"the sender's signature does not fit: the bundle was altered"_s, path);
    std::int64_t place = m_file->pos();
    for (const BundleChunk &chunk : m_header.chunks) {
        m_places.push_back(place);
        place += chunk.packed;
    }
    const std::int64_t operationsEnd = place;
    for (const BundleEvidence &chunk : m_header.evidence) {
        m_evidencePlaces.push_back(place);
        place += chunk.packed;
    }
    if (m_file->size() < operationsEnd || m_file->size() > place)
        throw damaged(u"the file is not as long as its header says"_s, path);
}

QByteArray BundleFile::read(std::int64_t count)
{
    QByteArray bytes = m_file->read(count);
    if (bytes.size() != count)
        throw damaged(u"the file is cut off"_s, path());
    return bytes;
}

QByteArray BundleFile::packed(std::size_t n)
{
    const BundleChunk &chunk = m_header.chunks.at(n);
    m_file->seek(m_places.at(n));
    QByteArray packed = read(chunk.packed);
    if (digest({packed}) != chunk.hash)
        throw damaged(u"chunk %1 was altered"_s.arg(n + 1), path());
    return packed;
}

BundleFile::Chunk BundleFile::chunk(std::size_t n)
{
    QByteArray bytes = packed(n);
    const auto held = static_cast<qsizetype>(m_header.chunks.at(n).raw);
    const QByteArray raw = unzipped(bytes, std::min(largestPiece, held));
    if (raw.size() != held)
        throw damaged(u"chunk %1 is not as long as the header says"_s.arg(n + 1), path());
    Chunk chunk{std::move(bytes), decodePiece(raw)};
    chunk.linked = linkedThrough(chunk.piece);
    return chunk;
}

std::optional<PackedChunk> BundleFile::evidence(std::size_t n)
{
    const BundleEvidence &chunk = m_header.evidence.at(n);
    const std::int64_t place = m_evidencePlaces.at(n);
    if (place + chunk.packed > m_file->size())
        return std::nullopt;
    m_file->seek(place);
    PackedChunk packed{chunk.hash, chunk.raw, chunk.isZipped, read(chunk.packed)};
    if (digest({packed.bytes}) != chunk.packedHash)
        throw damaged(u"chunk %1 of evidence was altered"_s.arg(n + 1), path());
    unpackedChunk(packed);
    return packed;
}

} // namespace core
