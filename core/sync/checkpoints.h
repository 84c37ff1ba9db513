// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle.h"

#include <map>

namespace core {

class Database;
class Installation;

/// A stream of this workbook with how far its installation has vouched for it: `to`, `chain` and
/// `signature` are of the newest checkpoint that the log has reached; `signature` is empty when
/// there is none.
struct VouchedStream
{
    std::int64_t no = 0;
    BundleStream stream;
};

/// Signs the heads of the streams whose sites belong to `installation`, where they have grown.
/// Inside a transaction.
void vouch(Database &db, const DatasetId &dataset, const Installation &installation);

/// Keeps a checkpoint that came with ops, and forgets older ones that the log has passed.
void keepCheckpoint(Database &db, std::int64_t stream, const BundleStream &checkpoint);

/// By site, then scope. Streams of `willVouch` (a public key) stand as they would after `vouch`,
/// but for the signature's bytes.
std::vector<VouchedStream> vouchedStreams(Database &db, const QByteArray &willVouch = {});

DatasetId datasetOf(Database &db);

} // namespace core
