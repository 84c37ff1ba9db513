// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle.h"

#include <vector>

namespace core {

class Database;
class Installation;

/// Keys in the bundle that are not ours, not in the roster, and that nobody confirmed; the sender's
/// first.
std::vector<QByteArray> strangersIn(Database &db, const Installation &own,
                                    const BundleHeader &header);

/// Whether a roster in the bundle may speak for strangers: the root must be known by what was here
/// before, or the sender by a person. A first bundle brings the data set's name itself, and with it
/// whatever root its maker likes.
bool mayVouchForItself(Database &db, const std::vector<QByteArray> &strangers,
                       const BundleHeader &header);

/// So that they can be named by their fingerprints afterwards. `now`: ms since 1970 UTC.
void noteStrangers(Database &db, const std::vector<QByteArray> &strangers,
                   const BundleHeader &header, std::int64_t now);

/// Somebody compared the fingerprint with the office's and says that the key is theirs.
void confirmInstallation(Database &db, const QByteArray &installation, const QString &office,
                         const QString &name, std::int64_t now);

} // namespace core
