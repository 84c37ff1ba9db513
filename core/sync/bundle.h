// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/id.h"
#include "core/base/signature.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace core {

/// What is at most believed of a bundle before anything of it is read.
inline constexpr std::int64_t largestBundle = 2LL * 1024 * 1024 * 1024;
inline constexpr std::int64_t largestHeader = 8LL * 1024 * 1024;

/// How one stream stands at the sender's, and what of it is in the bundle: ops `from` + 1 … `to`,
/// in `chunks` chunks.
struct BundleStream
{
    SiteId site;
    QString scope;
    QByteArray
        installation; ///< public key of the site's installation; empty: nothing is known of it
    QByteArray certificate; ///< see `core/journal/site_certificate.h`
    std::int64_t from = 0;
    std::int64_t to = 0;
    Hash chain{}; ///< at `to`
    QByteArray
        signature; ///< the installation's, see `checkpointText`; empty when nothing is in here
    std::int64_t chunks = 0;

    bool hasOps() const { return to > from; }
};

struct BundleChunk
{
    Hash hash{}; ///< of the packed bytes
    std::int64_t packed = 0;
    std::int64_t raw = 0;
};

/// A chunk of a file that is attached to an item (`core/storage/evidence_store.h`).
struct BundleEvidence
{
    Hash hash{};       ///< of what it holds, unpacked
    Hash packedHash{}; ///< of the bytes in the file; the same where it is not zipped
    bool isZipped = false;
    std::int64_t packed = 0;
    std::int64_t raw = 0;
};

/// What stands before the operations of a bundle; see FORMAT.md.
struct BundleHeader
{
    DatasetId dataset;
    QByteArray id;         ///< 16 random bytes
    std::int64_t made = 0; ///< ms since 1970 UTC
    QString officeCode;
    QString officeName;
    QByteArray installation; ///< public key of the sender: it signed the header
    QString recipient;       ///< code of an office; empty: for everybody
    std::vector<BundleStream> streams;
    std::vector<BundleChunk> chunks;      ///< in the order of `streams`
    std::vector<BundleEvidence> evidence; ///< behind the operations
    std::vector<Hash> wanted;             ///< chunks of evidence that the sender lacks
    int part = 1;                         ///< of `parts`, each a bundle by itself
    int parts = 1;

    int format() const;   ///< the least that a reader must know
    bool hasMore() const; ///< anything behind the chunks
    std::int64_t operations() const;
    std::int64_t rawSize() const;      ///< of the operations
    std::int64_t evidenceSize() const; ///< packed
};

QByteArray encodeHeader(const BundleHeader &header);

/// Throws Error(FileDamaged) for whatever is cut off, out of range or does not add up.
BundleHeader decodeHeader(QByteArrayView bytes);

/// What a site's installation signs of a stream, so that a relay can carry it and cannot forge it.
QByteArray checkpointText(const DatasetId &dataset, const BundleStream &stream);

/// What an installation signs when it begins to write as a site.
QByteArray certificateText(const DatasetId &dataset, const SiteId &site);

/// A public key as people read it to each other: 20 characters in fives, without 0, 1, I and O.
QString fingerprintOf(QByteArrayView installation);

} // namespace core
