// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle.h"

#include <vector>

namespace core {

class Database;
class Installation;

/// A log of this workbook with how far its installation has vouched for it: `to`, `chain` and
/// `signature` are of the newest checkpoint that the log has reached; `signature` is empty when
/// there is none. Of a forked stream there are several, each from its beginning: `path` is what it
/// goes through in this file, the streams that it parted from and its own, the last.
struct VouchedStream
{
    struct Stretch
    {
        std::int64_t no = 0;
        SiteId site;            ///< by which it is known here
        std::int64_t after = 0; ///< seq of the op before it
        std::int64_t last = 0;
    };

    BundleStream stream;
    std::vector<Stretch> path;

    std::int64_t no() const { return path.back().no; }
};

/// Signs the heads of the streams whose sites belong to `installation`, where they have grown.
/// Inside a transaction.
void vouch(Database &db, const DatasetId &dataset, const Installation &installation);

/// Keeps a checkpoint that came with ops, and forgets older ones that the log has passed.
void keepCheckpoint(Database &db, std::int64_t stream, const BundleStream &checkpoint);

/// By site as it is known here, then scope. Streams of `willVouch` (a public key) stand as they
/// would after `vouch`, but for the signature's bytes.
std::vector<VouchedStream> vouchedStreams(Database &db, const QByteArray &willVouch = {});

DatasetId datasetOf(Database &db);

} // namespace core
