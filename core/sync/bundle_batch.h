// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sync/bundle_import.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// A key that somebody compared with its office by telephone.
struct ConfirmedKey
{
    QByteArray installation;
    QString office;
    QString name;
};

/// One file of those that are taken in together.
struct BatchFile
{
    QString path;
    QString checksum;
    BundleHeader header; ///< without chunks
    BundleIntake intake;
    std::optional<Error> error; ///< it cannot be read, is damaged, or is refused
};

/// What many bundles did, or would do, to a workbook.
struct BundleBatch
{
    std::vector<BatchFile> files; ///< as they were named
    std::int64_t operations = 0;  ///< new here
    std::int64_t conflicts = 0;   ///< open afterwards
    std::int64_t conflictsBefore = 0;
    std::vector<MissingOps> waiting;   ///< afterwards, of all that is parked
    std::vector<QByteArray> strangers; ///< keys that nobody here confirmed
    std::int64_t quarantined = 0;      ///< more than before: kept, and not counted by the roster
};

/// Which bundles are to be taken, and how.
struct BatchOrder
{
    QStringList paths;
    std::vector<ConfirmedKey> confirmed; ///< are kept as such with the batch
    bool preview = false;                ///< do all of it and keep nothing
    Clock clock;
    /// Told how much of all is read, 0 … 100; answers false to stop, then throws Error(Cancelled).
    std::function<bool(int)> progress = {};
};

/// Takes many bundles in, in any order, as one: all that can be read are in the workbook
/// afterwards, or none when it throws. A file that is damaged, no bundle, or of another data set is
/// told of in its place and keeps no other from being taken; so does one with a stranger's key.
/// Results of sheets that are scored among their peers are settled.
///
/// Thread: that of its Database.
BundleBatch takeBundles(Database &db, Journal &journal, const Installation &own,
                        const BatchOrder &order);

/// A copy of the workbook as it stands, in the place of the one before the last import. Answers
/// its path.
QString keepCopyBeforeImport(Database &db);

} // namespace core
