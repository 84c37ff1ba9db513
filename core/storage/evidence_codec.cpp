// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidence_codec.h"

#include "core/base/error.h"
#include "core/storage/cbor_fields.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype hashSize = sizeof(Hash);
constexpr qsizetype keySize = 16;
constexpr qsizetype standardSize = 4;
constexpr qint64 mostItems = 0xffff;

[[noreturn]] void refuse()
{
    throw Error(Failure::FileDamaged, u"a piece of evidence is out of range"_s);
}

QByteArray sizedBlob(const QCborMap &map, int key, qsizetype size)
{
    QByteArray bytes = map.value(key).toByteArray();
    if (bytes.size() != size)
        refuse();
    return bytes;
}

bool isWhole(const Evidence &evidence)
{
    const std::int64_t chunks = (evidence.size + evidenceChunk - 1) / evidenceChunk;
    const bool isNamed = !evidence.name.isEmpty() && !evidence.name.contains(u'/') &&
                         !evidence.name.contains(u'\\') && !evidence.name.contains(QChar::Null) &&
                         evidence.name != u"." && evidence.name != u"..";
    return isNamed && evidence.size > 0 && evidence.size <= largestEvidence &&
           static_cast<std::int64_t>(evidence.chunks.size()) == chunks;
}

} // namespace

QByteArray bytesOf(const std::vector<Hash> &hashes)
{
    QByteArray bytes;
    for (const Hash &hash : hashes)
        bytes += bytesOf(hash);
    return bytes;
}

std::vector<Hash> hashesFrom(QByteArrayView bytes)
{
    if (bytes.size() % hashSize != 0)
        refuse();
    std::vector<Hash> hashes;
    for (qsizetype at = 0; at < bytes.size(); at += hashSize)
        hashes.push_back(hashFrom(bytes.sliced(at, hashSize)));
    return hashes;
}

QByteArray encodeEvidence(const Evidence &evidence)
{
    Fields fields;
    fields.blob(1, evidence.sheet.raw())
        .number(2, evidence.item)
        .blob(3, evidence.standard)
        .blob(4, bytesOf(evidence.content))
        .number(5, evidence.size)
        .text(6, evidence.media)
        .text(7, evidence.name);
    if (evidence.chunks.size() > 1)
        fields.blob(8, bytesOf(evidence.chunks));
    return fields.bytes();
}

Evidence decodeEvidence(QByteArrayView value)
{
    const QCborMap map = mapFrom(value);
    Evidence evidence;
    evidence.sheet = AssessmentId::from(sizedBlob(map, 1, keySize));
    const qint64 item = number(map, 2);
    if (item < 0 || item > mostItems)
        refuse();
    evidence.item = static_cast<std::uint32_t>(item);
    evidence.standard = sizedBlob(map, 3, standardSize);
    evidence.content = hashFrom(sizedBlob(map, 4, hashSize));
    evidence.size = number(map, 5);
    evidence.media = text(map, 6);
    evidence.name = text(map, 7);
    evidence.chunks = hashesFrom(map.value(8).toByteArray());
    if (evidence.chunks.empty())
        evidence.chunks = {evidence.content};
    if (!isWhole(evidence))
        refuse();
    return evidence;
}

} // namespace core
