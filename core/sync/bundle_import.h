// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/sync/bundle.h"
#include "core/sync/bundle_evidence.h"
#include "core/sync/missing_ops.h"
#include "core/sync/roster.h"
#include "core/sync/strangers.h"

#include <QString>

#include <functional>
#include <vector>

namespace core {

class BundleFile;
class Database;
class Installation;

/// What a bundle did, or would do, to a workbook. As a receipt it tells the sender how far we are.
struct BundleIntake
{
    QByteArray bundle; ///< its id
    QString officeCode;
    QString officeName;
    std::int64_t operations = 0; ///< new here
    std::int64_t known = 0;      ///< in the bundle and here already
    std::int64_t parked = 0;     ///< in the bundle and waiting for others
    std::int64_t conflicts = 0;  ///< open after it
    std::int64_t conflictsBefore = 0;
    std::vector<MissingOps> waiting;   ///< after it, of all that is parked
    std::vector<BundleStream> forked;  ///< streams of which we had another log: both count
    std::vector<QByteArray> strangers; ///< keys that nobody here confirmed: nothing was taken
    std::int64_t taken = 0;            ///< ms since 1970 UTC
    std::int64_t latest = 0;           ///< ms: the latest op in it
    QByteArray chainHead;              ///< of the workbook afterwards, see `readChainHead`
    std::int64_t quarantinedBefore = 0;
    EvidenceIntake evidence;                 ///< files that came along
    std::vector<QuarantineCount> quarantine; ///< after it: what is here and does not count

    std::int64_t quarantined() const; ///< after it, all together
};

/// How a bundle is to be taken.
struct IntakeOrder
{
    bool preview = false; ///< do all of it and keep nothing
    Clock clock;
    /// Told how many ops are read; answers false to stop, then throws Error(Cancelled).
    std::function<bool(std::int64_t)> progress = {};
    bool withEvidence = true; ///< never in a preview
};

/// Takes a bundle in, all of it or nothing, in one transaction; again and again does no harm. It
/// must be of this data set, or throws Error(Refused). Every stream in it must be certified and
/// vouched for by the installation that it belongs to, or throws Error(Refused). When one of these
/// installations is nobody's that was confirmed here or is in the roster, nothing is taken and
/// `strangers` names it; the roster may come in the very bundle, unless this is the first one and
/// its sender is unknown: then who the root is only a person can say. Inside a
/// transaction of the caller's, that one must be rolled back when `strangers` are left.
///
/// Throws Error(Refused) also when the roster in it does not know this installation, whose ops
/// counted until now: what a person typed does not vanish by an import. The city has to add the key
/// first.
///
/// Thread: that of its Database.
BundleIntake takeBundle(Database &db, Journal &journal, const Installation &own, BundleFile &bundle,
                        const IntakeOrder &order);

/// Makes a workbook that holds nothing yet part of a data set, before a journal is opened on it.
/// The first bundle of that data set brings the rest. Throws Error(Refused) when it holds anything.
void joinDataset(Database &db, const DatasetId &dataset);

} // namespace core
