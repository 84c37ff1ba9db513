// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/sync/bundle.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace core {

class Database;
class Installation;

/// What is to be exported, and for whom.
struct ExportOrder
{
    QString
        recipient; ///< code of an office: it gets what it is not known to have; empty: everything
    QStringList scopes; ///< areas by affiliation; with the common scope; empty: all
    bool whole = false; ///< everything, whatever the recipient has
    Clock clock;
    /// Nothing but how far we have come: the sender then knows what need not be sent again.
    bool isReceipt = false;
    /// Told how many ops are packed; answers false to stop, then throws Error(Cancelled).
    std::function<bool(std::int64_t)> progress = {};
    /// Bytes of a file at most, for `exportParts`; 0: one file, however large.
    std::int64_t partSize = 0;

    bool covers(const QString &scope) const; ///< it is to go along
};

/// Writes a bundle to `path`, whole or not at all. The journal's mark is durable before, and this
/// installation vouches for its own streams with checkpoints, which are kept. A stream of another
/// installation goes as far as that has vouched for it. That it was made is kept in the workbook.
///
/// Throws FileExists rather than overwrite, FileUnwritable, DiskFull.
BundleHeader exportBundle(Database &db, Journal &journal, const Installation &installation,
                          const ExportOrder &order, const QString &path);

/// A file that was written.
struct WrittenBundle
{
    QString path;
    BundleHeader header;
    QString checksum; ///< for the hand-over sheet, see `BundleFile::checksum`
};

/// As `exportBundle`, in as many files as it takes when none may be larger than `order.partSize`:
/// each is a bundle by itself, signed, and they can be taken in in any order. Of several the paths
/// are "NAME-1of3.plumbx" …; all of them are written, or none. An op cannot be cut, so a part may
/// be larger than asked for where a single stream is.
///
/// Throws Error(Invalid) for parts too small for what stands at the head of each.
std::vector<WrittenBundle> exportParts(Database &db, Journal &journal,
                                       const Installation &installation, const ExportOrder &order,
                                       const QString &path);

/// `exportParts` in two steps, for who has more to do before the files are what is handed over: the
/// files, and that they were made. `allOrNone` removes the files when `work` throws.
std::vector<WrittenBundle> writeParts(Database &db, Journal &journal,
                                      const Installation &installation, const ExportOrder &order,
                                      const QString &path);
void noteDispatch(Database &db, const std::vector<WrittenBundle> &written);
void allOrNone(std::vector<WrittenBundle> &written, const std::function<void()> &work);

/// What `exportBundle` would write, without writing anything: a header without chunks.
BundleHeader previewBundle(Database &db, const Installation &installation,
                           const ExportOrder &order);

/// How a bundle is called as a file: "130207-130200-20231115-1032.plumbx".
QString bundleFileName(const QString &office, const QString &recipient, std::int64_t now);

} // namespace core
