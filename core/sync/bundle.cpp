// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle.h"

#include "core/base/bytes.h"
#include "core/base/error.h"
#include "core/model/evidence.h"
#include "core/sync/typeable.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr std::int64_t largestSeq = std::numeric_limits<std::int64_t>::max() / 2;

/// More than this many times its packed size no chunk holds: a bomb is refused before it unpacks.
constexpr std::int64_t largestRatio = 64;
constexpr std::int64_t freeRaw = 64LL * 1024;

constexpr std::int64_t mostParts = 9999;

[[noreturn]] void refuse(const QString &why)
{
    throw Error(Failure::FileDamaged, why);
}

std::int64_t smallNumber(ByteReader &in, std::int64_t most)
{
    const std::uint64_t number = in.number();
    if (number > static_cast<std::uint64_t>(most))
        refuse(u"a number in the header is out of range"_s);
    return static_cast<std::int64_t>(number);
}

void writeStream(ByteWriter &out, const BundleStream &stream)
{
    out.raw(stream.site.raw());
    out.text(stream.scope);
    out.blob(stream.installation);
    out.blob(stream.certificate);
    out.number(static_cast<std::uint64_t>(stream.from));
    out.number(static_cast<std::uint64_t>(stream.to));
    out.raw(bytesOf(stream.chain));
    out.blob(stream.signature);
    out.number(static_cast<std::uint64_t>(stream.chunks));
}

/// A signature alone, of sites of before; else with the number that the site's id is made of.
bool isCertificate(QByteArrayView bytes)
{
    constexpr qsizetype numberSize = 16;
    return bytes.size() == signatureSize || bytes.size() == signatureSize + numberSize;
}

BundleStream readStream(ByteReader &in)
{
    BundleStream stream;
    stream.site = SiteId::from(in.raw(16));
    stream.scope = in.text();
    stream.installation = in.blob().toByteArray();
    stream.certificate = in.blob().toByteArray();
    stream.from = smallNumber(in, largestSeq);
    stream.to = smallNumber(in, largestSeq);
    stream.chain = hashFrom(in.raw(32));
    stream.signature = in.blob().toByteArray();
    stream.chunks = smallNumber(in, largestHeader);
    const bool isEmpty = stream.to == stream.from && stream.chunks == 0;
    const bool isFull =
        stream.to > stream.from && stream.chunks > 0 && stream.chunks <= stream.to - stream.from &&
        stream.installation.size() == publicKeySize && isCertificate(stream.certificate) &&
        stream.signature.size() == signatureSize;
    if (!isEmpty && !isFull)
        refuse(u"a stream in the header does not add up"_s);
    return stream;
}

BundleChunk readChunk(ByteReader &in)
{
    BundleChunk chunk;
    chunk.hash = hashFrom(in.raw(32));
    chunk.packed = smallNumber(in, largestBundle);
    chunk.raw = smallNumber(in, largestBundle);
    if (chunk.raw > largestRatio * chunk.packed + freeRaw)
        refuse(u"a chunk says that it unpacks to more than is believed"_s);
    return chunk;
}

BundleEvidence readEvidence(ByteReader &in)
{
    BundleEvidence chunk;
    chunk.hash = hashFrom(in.raw(32));
    chunk.isZipped = smallNumber(in, 1) == 1;
    chunk.packedHash = chunk.isZipped ? hashFrom(in.raw(32)) : chunk.hash;
    chunk.packed = smallNumber(in, evidenceChunk);
    chunk.raw = smallNumber(in, evidenceChunk);
    if (chunk.packed == 0 || chunk.raw == 0 || (!chunk.isZipped && chunk.packed != chunk.raw))
        refuse(u"a piece of evidence in the header does not add up"_s);
    return chunk;
}

void writeEvidence(ByteWriter &out, const BundleHeader &header)
{
    out.number(header.evidence.size());
    for (const BundleEvidence &chunk : header.evidence) {
        out.raw(bytesOf(chunk.hash));
        out.number(chunk.isZipped ? 1 : 0);
        if (chunk.isZipped)
            out.raw(bytesOf(chunk.packedHash));
        out.number(static_cast<std::uint64_t>(chunk.packed));
        out.number(static_cast<std::uint64_t>(chunk.raw));
    }
    out.number(header.wanted.size());
    for (const Hash &hash : header.wanted)
        out.raw(bytesOf(hash));
    out.number(static_cast<std::uint64_t>(header.part));
    out.number(static_cast<std::uint64_t>(header.parts));
}

void readEvidence(ByteReader &in, BundleHeader &header)
{
    for (std::int64_t left = smallNumber(in, in.left()); left > 0; --left)
        header.evidence.push_back(readEvidence(in));
    for (std::int64_t left = smallNumber(in, in.left()); left > 0; --left)
        header.wanted.push_back(hashFrom(in.raw(32)));
    header.part = static_cast<int>(smallNumber(in, mostParts));
    header.parts = static_cast<int>(smallNumber(in, mostParts));
    if (header.part < 1 || header.part > header.parts || !header.hasMore())
        refuse(u"the parts in the header do not add up"_s);
}

} // namespace

bool BundleHeader::hasMore() const
{
    return !evidence.empty() || !wanted.empty() || parts > 1;
}

int BundleHeader::format() const
{
    const bool isNumbered =
        std::any_of(streams.begin(), streams.end(), [](const BundleStream &stream) {
            return stream.certificate.size() > signatureSize;
        });
    return isNumbered || hasMore() ? 2 : 1;
}

std::int64_t BundleHeader::operations() const
{
    return std::accumulate(
        streams.begin(), streams.end(), std::int64_t{0},
        [](std::int64_t sum, const BundleStream &stream) { return sum + stream.to - stream.from; });
}

std::int64_t BundleHeader::rawSize() const
{
    return std::accumulate(
        chunks.begin(), chunks.end(), std::int64_t{0},
        [](std::int64_t sum, const BundleChunk &chunk) { return sum + chunk.raw; });
}

std::int64_t BundleHeader::evidenceSize() const
{
    return std::accumulate(
        evidence.begin(), evidence.end(), std::int64_t{0},
        [](std::int64_t sum, const BundleEvidence &chunk) { return sum + chunk.packed; });
}

QByteArray encodeHeader(const BundleHeader &header)
{
    ByteWriter out;
    out.raw(header.dataset.raw());
    out.raw(header.id);
    out.number(static_cast<std::uint64_t>(header.made));
    out.text(header.officeCode);
    out.text(header.officeName);
    out.raw(header.installation);
    out.text(header.recipient);
    out.number(header.streams.size());
    for (const BundleStream &stream : header.streams)
        writeStream(out, stream);
    out.number(header.chunks.size());
    for (const BundleChunk &chunk : header.chunks) {
        out.raw(bytesOf(chunk.hash));
        out.number(static_cast<std::uint64_t>(chunk.packed));
        out.number(static_cast<std::uint64_t>(chunk.raw));
    }
    if (header.hasMore())
        writeEvidence(out, header);
    return out.take();
}

BundleHeader decodeHeader(QByteArrayView bytes)
{
    ByteReader in(bytes);
    BundleHeader header;
    header.dataset = DatasetId::from(in.raw(16));
    header.id = in.raw(16).toByteArray();
    header.made = smallNumber(in, largestSeq);
    header.officeCode = in.text();
    header.officeName = in.text();
    header.installation = in.raw(publicKeySize).toByteArray();
    header.recipient = in.text();
    std::int64_t chunks = 0;
    for (std::int64_t left = smallNumber(in, in.left()); left > 0; --left) {
        header.streams.push_back(readStream(in));
        chunks += header.streams.back().chunks;
    }
    for (std::int64_t left = smallNumber(in, in.left()); left > 0; --left)
        header.chunks.push_back(readChunk(in));
    if (!in.atEnd())
        readEvidence(in, header);
    if (!in.atEnd() || chunks != static_cast<std::int64_t>(header.chunks.size()) ||
        header.rawSize() > largestBundle)
        refuse(u"the header does not add up"_s);
    return header;
}

QByteArray checkpointText(const DatasetId &dataset, const BundleStream &stream)
{
    ByteWriter out;
    out.raw("plumbline checkpoint");
    out.raw(dataset.raw());
    out.raw(stream.site.raw());
    out.text(stream.scope);
    out.number(static_cast<std::uint64_t>(stream.to));
    out.raw(bytesOf(stream.chain));
    return out.take();
}

QByteArray certificateText(const DatasetId &dataset, const SiteId &site)
{
    return dataset.raw() + site.raw();
}

QString fingerprintOf(QByteArrayView installation)
{
    return typeable(digest({"plumbline installation", installation}), 20);
}

} // namespace core
