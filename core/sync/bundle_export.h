// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/sync/bundle.h"

#include <QString>
#include <QStringList>

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
};

/// Writes a bundle to `path`, whole or not at all. The journal's mark is durable before, and this
/// installation vouches for its own streams with checkpoints, which are kept. A stream of another
/// installation goes as far as that has vouched for it.
///
/// Throws FileExists rather than overwrite, FileUnwritable, DiskFull.
BundleHeader exportBundle(Database &db, Journal &journal, const Installation &installation,
                          const ExportOrder &order, const QString &path);

/// What `exportBundle` would write, without writing anything: a header without chunks.
BundleHeader previewBundle(Database &db, const Installation &installation,
                           const ExportOrder &order);

} // namespace core
